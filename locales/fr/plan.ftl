### Un plan sur papier : imprimé vide, rempli à la main. Rien n’y nomme le sujet.

plan-title = Plan de la semaine
plan-how = Imprime cette page et remplis-la à la main. Ou recopie ce qu’il te faut sur n’importe quel papier. On n’écrit rien ici, alors rien ne peut rester sur cet appareil.
plan-keep = Ne la garde pas là où on pourrait la trouver. Une amie, un prof ou une infirmière peut la garder pour toi. Pour imprimer, ouvre le menu de ton navigateur et choisis Imprimer.
plan-area = Ajouter des numéros près de toi : ouvre la page de ta région
plan-line = Écris ici :

plan-word = Notre mot secret
plan-word-when = Quand je le dis, tu :
plan-who = Qui est au courant
plan-places = Où je peux aller à toute heure
plan-places-list = urgence de l’hôpital, caserne de pompiers, magasin ouvert toute la nuit, poste de police si je le choisis, chez quelqu’un
# $stores is a list of names, $words what to say.
plan-places-say = Dans des magasins comme { $stores }, je peux dire : « { $words } »
plan-places-near = Le plus proche :
plan-numbers = Qui je peux appeler
plan-emergency = en cas de danger
plan-way = Comment j’y vais
plan-take = Ce que j’apporte
plan-take-if = Seulement si c’est sans danger. Je peux avoir de l’aide les mains vides.
plan-take-things = papiers, carte Santé, médicaments, carte de banque, clés, linge, choses de mon enfant
plan-phone = Le téléphone
plan-phone-not = Je ne coupe pas la localisation et je ne change pas mes mots de passe d’un coup. Je prévois d’abord tout ça avec de l’aide, sur un autre téléphone.
plan-next = Un petit pas de plus
