### Un petit fichier à garder. Rien n’y nomme le sujet : la page et le fichier s’appellent « Notes ».

keep-title = Notes
keep-what = Un seul petit fichier avec des numéros près de toi, quoi texter et où entrer. Il s’ouvre sans Internet. Il s’appelle « notes ».
keep-watched = Si quelqu’un fouille ton téléphone, un fichier peut être trouvé. C’est peut-être plus sûr d’apprendre un numéro par cœur.
keep-save = Enregistrer le fichier
keep-found = Où le fichier peut être trouvé
keep-found-downloads = Il est avec tes téléchargements, ou dans « Fichiers ».
keep-found-list = Ton navigateur garde une liste des téléchargements. Le fichier y est aussi, même une fois supprimé. Tu peux enlever cette ligne.
keep-found-delete = Pour l’enlever, supprime le fichier. Regarde aussi dans « Supprimés récemment » ou dans la corbeille.

## Dans le fichier.
keep-call = Appeler ou texter, jour et nuit
keep-walk = Entrer quelque part
keep-places = L’urgence d’un hôpital, une caserne de pompiers ou un magasin ouvert toute la nuit. Dis : « Je ne suis pas en sécurité. Pouvez-vous m’aider à appeler? »
# $words is what to say.
keep-stores = Dans certains magasins, le personnel sait ce que veut dire « { $words } ». Les magasins n’y participent pas tous.
keep-quiet = Sans un mot
keep-hand = Lève une main ouverte, replie le pouce, ferme les doigts par-dessus. Ça veut dire : « Vérifie comment je vais. »
keep-show = Ou montre ceci : « Aidez-moi, s’il vous plaît. J’ai besoin d’un téléphone, en privé. Ne le dites pas à voix haute. »
# $date is a day.
keep-as-of = Numéros en date du { $date }.
keep-delete = Pour enlever ce fichier, supprime-le.
keep-busy = Si une page ne s’ouvre pas, attends une minute et réessaie.
