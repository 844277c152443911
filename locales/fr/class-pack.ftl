### The class pack: the form, the tips, and the words on its pages.
pack-title = Trousse pour la classe
pack-description = Des pages à imprimer pour une leçon de 40 minutes : pour le personnel enseignant, pour les élèves et pour la maison, avec les numéros de votre région.
pack-intro = Cette page est pour le personnel enseignant. Choisissez vos années et votre région, et imprimez d’un coup tout ce qu’il faut pour une leçon de 40 minutes.
pack-told = Une ou un élève vient de se confier à vous?
pack-told-link = Lisez d’abord ceci : quand on se confie à vous
pack-choose = Préparer une trousse
pack-band = Années
pack-band-k-3 = De la maternelle à la 3e année : surprise ou secret?
pack-band-4-6 = De la 4e à la 6e année : que ferait une bonne amie ou un bon ami?
pack-band-7-8 = 7e et 8e années : repérer la pression
pack-band-9-10 = 9e et 10e années : la loi, un emploi, une amie ou un ami
pack-band-11-12 = 11e et 12e années : qui manque?
pack-pages = Quoi imprimer
pack-pages-class = Pour la classe : enseignant, élèves, maison (3 pages)
pack-pages-notice = Avis aux familles (1 page)
pack-pages-principal = Pour la direction (1 page)
pack-pages-all = Tout (5 pages)
pack-submit = Montrer les pages à imprimer
pack-ignored = Une partie de cette adresse n’a pas pu être lue, alors nous l’avons laissée de côté. Tout le reste a servi.
pack-inside = Ce qu’elle contient
pack-inside-teacher = Une page pour l’enseignante ou l’enseignant : les buts, le curriculum, un plan de 40 minutes, quoi dire quand une ou un élève se confie, qui appeler dans votre région.
pack-inside-students = Une page à photocopier pour les élèves : aucune image effrayante, aucun récit de violence, aucun jeu de rôle où quelqu’un fait du mal.
pack-inside-home = Une page pour la maison : ce que la classe a fait, trois questions à poser, quoi faire si un enfant se confie.
pack-inside-notice = Un avis aux familles, à remplir : envoyez-le au moins 20 jours d’école avant.
pack-inside-principal = Une page pour la direction : quelles parties d’un protocole scolaire elle touche, et lesquelles votre conseil doit remplir.
pack-more = Encore pour l’école
pack-more-ministry = Le ministère a ses propres outils pour la classe, comme « The Trap » et « Speak Out: Stop Sex Trafficking ». Nous y menons sans les copier. On les décrit dans le
pack-sources = Ce que disent les pages, et d’où ça vient
pack-print-title = Une trousse à imprimer
pack-print-hint = Seules les pages sont imprimées, chacune sur une feuille lettre. Si votre navigateur ne montre pas de bouton, choisissez Imprimer dans son menu.
pack-change = Choisir une autre trousse

## On every page.
pack-head-teacher = Pour le personnel enseignant
pack-head-home = Pour la maison
pack-head-notice = Avis aux familles
pack-head-principal = Pour la direction
# $address is the address of this site.
pack-web = Pour en savoir plus : { $address }

## The teacher’s page.
pack-aims = Buts
pack-curriculum = Dans le curriculum (nos mots)
pack-ppm = La NPP 166, « Assurer la sécurité des élèves », demande à chaque conseil un protocole et de la formation. Cette leçon relève de sa partie sur la sensibilisation et la prévention.
pack-before = Avant
pack-before-words = Avisez la direction, et prévoyez une personne de soutien. Chacun peut sortir sans dire pourquoi. Ne demandez aucune histoire personnelle.
pack-plan = 40 minutes
# $n is a number of minutes.
pack-minutes = { $n } min
pack-leave-out = À laisser de côté :
pack-when-told = Quand on se confie à vous
pack-told-place = Trouvez un endroit calme. Écoutez.
pack-told-say = Dites : « Merci de me l’avoir dit. Je te crois. Ce n’est pas ta faute. Je ne peux pas tout garder secret. »
pack-told-ask = Demandez seulement : « Peux-tu rentrer chez toi sans danger? » Ne regardez pas le téléphone.
pack-told-report = Moins de 16 ans : appelez vous-même l’aide à l’enfance, aujourd’hui. Un soupçon suffit. À 16 ou 17 ans, vous pouvez, et votre conseil peut l’exiger.
pack-told-then = Restez jusqu’à ce que la suite soit claire. Puis avisez la direction, et notez les mots de l’élève.
pack-call = Qui appeler
# $area is a county, region, district or city.
pack-call-in = Qui appeler : { $area }
pack-call-danger = En danger en ce moment
pack-call-society = Aide à l’enfance, pour signaler
pack-call-find-society = Votre société d’aide à l’enfance
pack-call-think = Pour y réfléchir
pack-call-student = Pour l’élève
pack-told-more = La page complète : personnel scolaire
pack-told-description = Quoi dire et qui appeler quand une ou un élève se confie, sur un seul écran.

## Kindergarten to Grade 3. Of a page for students: in French “tu”.
pack-k-3-aim = Les enfants nomment des sentiments et des parties du corps, distinguent une surprise d’un secret, et connaissent cinq personnes qui aident.
pack-k-3-step-1 = Mimez des visages ensemble : content, inquiet, mêlé. Tous les sentiments sont corrects.
pack-k-3-step-2 = « Ton corps est à toi. Tu peux dire non, même à quelqu’un que tu aimes. » Utilisez les vrais noms des parties du corps.
pack-k-3-step-3 = Lisez à voix haute. Les enfants disent « Surprise » ou « J’en parle » : « On a fait une carte pour la fête de papa. » « C’est notre jeu spécial. Ne le dis jamais. » « On cache le cadeau de grand-maman jusqu’à dimanche. » « Voici des bonbons. Cache-les à ta famille. » Une surprise finit vite et fait du bien. Certains secrets pèsent lourd.
pack-k-3-step-4 = La page des élèves : tracez une main, et dessinez sur chaque doigt une personne qui aide. Au moins une vit hors de la maison.
pack-k-3-step-5 = Dites tout haut : « J’ai quelque chose à te dire. » Respirez trois fois, doucement, et chantez.
pack-k-3-leave-out = les mots « trafic sexuel », l’idée que seuls les inconnus sont dangereux, toute histoire de violence, « tous les parents aident ».
pack-k-3-sheet = Mes cinq personnes qui aident
pack-k-3-intro = Trace ta main. Dessine sur chaque doigt une personne qui aide.
pack-k-3-item-1 = Une surprise, c’est drôle et ça finit vite.
pack-k-3-item-2 = Un secret pèse lourd? J’en parle.
pack-k-3-item-3 = Mon corps est à moi. Je peux dire non.
pack-k-3-item-4 = La personne n’a pas le temps? J’en parle à la suivante.
pack-k-3-ask = Je peux dire : « J’ai quelque chose à te dire. » J’en parlerai à :
pack-k-3-home-did = Nous avons parlé des sentiments, de notre corps, des surprises et des secrets. Chaque enfant a choisi cinq personnes qui aident.
pack-k-3-home-1 = Qui sont tes cinq personnes qui aident?
pack-k-3-home-2 = Quelle est la différence entre une surprise et un secret qui pèse?
pack-k-3-home-3 = Que peux-tu dire quand tu ne veux pas de câlin?

## Grades 4 to 6.
pack-4-6-aim = Les élèves distinguent la gentillesse de la pression en ligne, demandent avant de partager, et savent où trouver de l’aide.
pack-4-6-step-1 = Les règles du jour : pas de noms, pas de vraies histoires, on peut passer son tour.
pack-4-6-step-2 = Faites le premier message ensemble. Vert : gentil. Jaune : pas sûr. Rouge : pression.
pack-4-6-step-3 = La page des élèves, en paires : coloriez les autres messages, et écrivez ce que ferait une bonne amie ou un bon ami.
pack-4-6-step-4 = Mettez en commun. Nommez ce qui revient souvent : une conversation commence à un endroit, passe en privé, puis on demande vite des photos. Tout jeu ou toute application avec clavardage peut servir.
pack-4-6-step-5 = Apprenez « Arrête. Sors. Parle. » Chaque élève note le nom d’une ou un adulte. Terminez par de la musique douce.
pack-4-6-leave-out = de vraies photos, des histoires de violence, des listes de mauvaises applications. Si une ou un élève a déjà répondu à quelqu’un : « Tu peux encore en parler. »
pack-4-6-sheet = Que ferait une bonne amie ou un bon ami?
pack-4-6-intro = Colorie chaque cercle : vert si c’est gentil, jaune si tu n’es pas sûr, rouge si c’est de la pression.
pack-4-6-item-1 = « Ne dis pas à ta famille qu’on se parle. Ils ne comprendraient pas. »
pack-4-6-item-2 = « Je te donne des pièces pour ton jeu si on se parle en privé. »
pack-4-6-item-3 = « Je peux publier cette photo de toi? Tu peux dire non. »
pack-4-6-item-4 = « Si tu quittes ce clavardage, on n’est plus amis. »
pack-4-6-item-5 = « Tu vas à quelle école? Dans quelle rue? »
pack-4-6-item-6 = « Tu as l’air triste. Veux-tu que j’aille avec toi voir madame Roy? »
pack-4-6-second = Arrête. Sors. Parle.
pack-4-6-second-1 = Arrête de répondre. Tu ne dois de réponse à personne.
pack-4-6-second-2 = Sors du clavardage ou du jeu.
pack-4-6-second-3 = Parles-en à une ou un adulte de confiance. Tu n’auras pas d’ennuis pour avoir parlé.
pack-4-6-ask = Que ferait une bonne amie ou un bon ami?
pack-4-6-more = Une ou un adulte à qui je peux en parler :
pack-4-6-home-did = Nous avons regardé des messages et demandé : est-ce gentil, ou est-ce de la pression? Nous avons appris « Arrête. Sors. Parle. »
pack-4-6-home-1 = Quel message était le plus difficile à colorier, et pourquoi?
pack-4-6-home-2 = Que ferais-tu si une personne d’un jeu voulait te parler en privé?
pack-4-6-home-3 = À qui en parlerais-tu d’abord? Qui est la personne suivante?

## Grades 7 and 8.
pack-7-8-aim = Les élèves voient comment la pression monte, savent ce que demande le consentement, et connaissent quatre étapes quand quelqu’un menace avec une photo.
pack-7-8-step-1 = Les règles du jour. Nommez la personne de soutien.
pack-7-8-step-2 = Dessinez un chemin en quatre parties : attirer, gagner la confiance, pousser, exploiter. Marquez des sorties : on peut partir à tout moment.
pack-7-8-step-3 = La page des élèves, en paires : à quelle partie va chaque message? Il y en a un de sain. Qui a le pouvoir?
pack-7-8-step-4 = Le consentement est libre, il se donne sur le moment, et on peut le retirer. Écrivez trois façons de dire et d’entendre « non ».
pack-7-8-step-5 = Lisez les quatre étapes. Payer n’y met pas fin. Les jeunes qui en parlent n’ont pas d’ennuis. Chaque élève garde les numéros. Trois respirations lentes.
pack-7-8-leave-out = les détails d’actes, les prix, l’argot, les cas locaux, l’allure des annonces. Les garçons peuvent être visés aussi.
pack-7-8-sheet = Repérer la pression
pack-7-8-intro = Le chemin : 1 attirer, 2 gagner la confiance, 3 pousser, 4 exploiter. Écris un numéro à côté de chaque message. Un message est sain : mets une étoile.
pack-7-8-item-1 = « Il n’y a que toi qui me comprends. »
pack-7-8-item-2 = « Garde ça secret. Les gens sont jaloux. »
pack-7-8-item-3 = « J’ai tout payé. Tu me dois ça. »
pack-7-8-item-4 = « Tu étais avec qui? Dis-moi où tu es. »
pack-7-8-item-5 = « Si tu tenais à moi, tu le ferais. »
pack-7-8-item-6 = « Rien ne presse. Dis-le-moi si tu en as envie. »
pack-7-8-second = Quelqu’un te menace avec une photo?
pack-7-8-second-1 = Ne réponds plus. Ne paie pas et n’envoie rien d’autre.
pack-7-8-second-2 = Fais des captures d’écran des messages et du nom du compte. Pas besoin de garder la photo elle-même.
pack-7-8-second-3 = Bloque le compte.
pack-7-8-second-4 = Parles-en à une ou un adulte de confiance. Ce n’est pas ta faute.
pack-7-8-ask = Que pourrais-tu dire à une amie ou un ami, sans aucun reproche?
pack-7-8-home-did = Nous avons vu comment la pression monte, ce que demande le consentement, et quoi faire quand quelqu’un menace avec une photo.
pack-7-8-home-1 = Pourquoi est-ce difficile de dire non à quelqu’un qu’on aime bien?
pack-7-8-home-2 = Si une photo de toi circulait, que voudrais-tu que je fasse d’abord?
pack-7-8-home-3 = À quelle personne adulte, à part moi, pourrais-tu en parler?

## Grades 9 and 10.
pack-9-10-aim = Les élèves connaissent un peu la loi, savent vérifier une offre d’emploi et intervenir sans danger.
pack-9-10-step-1 = Les règles du jour. Nommez la personne de soutien.
pack-9-10-step-2 = La page des élèves : vrai ou faux? Réponses : 1 faux, aucun déplacement n’est requis. 2 faux, un oui n’est pas une défense. 3 faux, avant 18 ans personne ne le peut. 4 vrai, c’est le leurre. 5 vrai, à tout âge. 6 faux, les lois du travail protègent quand même.
pack-9-10-step-3 = En paires : marquez ce qui cloche dans l’offre. Des signes : des ruses sur l’emploi, une paie prise, une dette sans fin, des pièces d’identité gardées. Écrivez des questions à poser à tout patron.
pack-9-10-step-4 = Que peut faire une personne témoin : demander, rester, chercher une ou un adulte, appeler plus tard?
pack-9-10-step-5 = Chaque élève garde les numéros. Terminez par un étirement.
pack-9-10-leave-out = les cas locaux, les personnes nommées, les peines minimales. Parlez de droits, pas de dénonciation : certains élèves n’ont pas de statut.
pack-9-10-sheet = La loi, un emploi, une amie ou un ami
pack-9-10-intro = Vrai ou faux? Encercle V ou F.
pack-9-10-true = V
pack-9-10-false = F
pack-9-10-item-1 = Il faut déplacer une personne pour que ce soit de la traite.
pack-9-10-item-2 = Si la personne a dit oui, ce n’est pas de la traite.
pack-9-10-item-3 = À 17 ans, on peut accepter d’échanger du sexe contre un endroit où dormir.
pack-9-10-item-4 = C’est un crime de communiquer en ligne avec une ou un jeune pour faciliter certains crimes sexuels.
pack-9-10-item-5 = Partager l’image intime de quelqu’un sans son accord est un crime.
pack-9-10-item-6 = Si on te paie comptant, tu n’as pas de droits au travail.
pack-9-10-second = Une offre d’emploi. Qu’est-ce qui cloche?
pack-9-10-second-1 = « Bonne paie cette fin de semaine. Aucune expérience. On vient te chercher et on garde ta pièce d’identité. Les frais de formation sont pris sur ta première paie. Peu de places, alors n’en parle pas. »
pack-9-10-ask = Des questions à poser à tout patron :
pack-9-10-home-did = Nous avons parlé d’un peu de loi, d’une offre d’emploi pleine de pièges, et de la façon d’intervenir sans danger.
pack-9-10-home-1 = Que demanderais-tu avant d’accepter un emploi?
pack-9-10-home-2 = Comment prendre des nouvelles d’une amie ou d’un ami sans empirer les choses?
pack-9-10-home-3 = Si tu avais besoin qu’on vienne te chercher, à n’importe quelle heure, m’appellerais-tu? Aucune question avant le lendemain.

## Grades 11 and 12.
pack-11-12-aim = Les élèves relient la traite à des causes sociales, lisent une image avec soin, et préparent une action utile.
pack-11-12-step-1 = Les règles du jour. Nommez la personne de soutien.
pack-11-12-step-2 = Lisez l’affiche en mots. N’en montrez pas de vraie : ces images trompent, et elles peuvent faire du mal à des gens qui l’ont vécu. Qui ne s’y reconnaîtrait pas?
pack-11-12-step-3 = Les causes, en bref : les femmes et les filles autochtones sont visées bien plus souvent. Le colonialisme et le racisme, pas la culture, ont créé ce risque. Un permis peut lier une travailleuse ou un travailleur migrant à un seul patron.
pack-11-12-step-4 = Refaites l’affiche avec la vie ordinaire et la dignité, ou écrivez à une personne élue.
pack-11-12-step-5 = Chaque élève garde les numéros. Terminez par une chose qui donne de l’espoir.
pack-11-12-leave-out = les débats sur la légalité du travail du sexe, les récits de personnes survivantes trouvés en ligne. Ne demandez à personne de parler pour un groupe.
pack-11-12-sheet = Qui manque?
pack-11-12-intro = Une affiche, en mots : « Une pièce sombre. Une fille enchaînée, le visage caché. L’ombre d’un inconnu. En rouge : Arrêtons ça. »
pack-11-12-item-1 = Qui ne s’y reconnaîtrait pas?
pack-11-12-item-2 = Qui y gagne quand on imagine un inconnu et non une personne proche?
pack-11-12-item-3 = Quelle règle ou quelle coupe dans les services rend la tâche plus facile à un trafiquant?
pack-11-12-draw = Dessine une meilleure affiche : la vie ordinaire, la dignité, une façon d’avoir de l’aide.
pack-11-12-ask = Une chose utile que je vais faire :
pack-11-12-home-did = Nous avons parlé des causes de la traite, des images qui trompent, et de ce qu’une personne peut faire.
pack-11-12-home-1 = Que voulais-tu changer à l’affiche?
pack-11-12-home-2 = Qu’as-tu vu que les adultes ne voient pas?
pack-11-12-home-3 = Y a-t-il une chose utile qu’on pourrait faire ensemble?

## The rest of the students’ page and the page for home.
pack-help-students = Tu peux parler à quelqu’un
pack-help-free = C’est gratuit, jour et nuit. Tu n’as pas à donner ton nom.
pack-home-title = Ce dont nous avons parlé
pack-home-did = Aujourd’hui en classe
pack-home-ask = Trois questions pour le souper
pack-home-told = Si votre enfant se confie à vous
pack-home-told-1 = Restez calme. Dites : « Merci de me l’avoir dit. Je te crois. Ce n’est pas ta faute. »
pack-home-told-2 = Ne demandez pas de détails et ne fouillez pas le téléphone. N’appelez pas la personne que vous soupçonnez.
pack-home-told-3 = Appelez quelqu’un qui peut y réfléchir avec vous. Vous n’avez pas à être sûr.
pack-home-school = À l’école, demandez :

## The notice to families.
pack-notice-date = Date :
pack-notice-school = École et classe :
pack-notice-dear = Chères familles,
pack-notice-when = Entre ces deux jours, la classe aura des leçons sur le développement humain et la santé sexuelle :
# $lesson is the name of the lesson, $aim one sentence.
pack-notice-about = Une des leçons s’appelle « { $lesson } ». { $aim }
pack-notice-how = Elle ne nomme personne, ne montre aucune image effrayante et ne demande aucune histoire personnelle. Les élèves peuvent sortir sans dire pourquoi. Une page pour la maison l’accompagne.
pack-notice-exempt = Les familles reçoivent cet avis au moins 20 jours d’école avant. Vous pouvez demander que votre enfant soit exempté des leçons sur le développement humain et la santé sexuelle.
pack-notice-when-secondary = Entre ces deux jours, la classe aura une leçon sur la sécurité :
# $lesson is the name of the lesson, $aim one sentence.
pack-notice-about-secondary = Elle s’appelle « { $lesson } ». { $aim }
pack-notice-questions = Des questions, ou quelque chose que nous devrions savoir? Appelez ou écrivez :
pack-notice-return = Prière de retourner cette partie avant le :
pack-notice-read = J’ai lu cet avis.
pack-notice-ask-exempt = Je demande que mon enfant soit exempté des leçons sur le développement humain et la santé sexuelle.
pack-notice-child = Nom de l’enfant :
pack-notice-parent = Parent, tutrice ou tuteur :

## The page for the principal.
pack-principal-title = Sa place dans votre protocole (NPP 166)
pack-principal-about = La NPP 166, « Assurer la sécurité des élèves », demande à chaque conseil financé par des fonds publics un protocole contre le trafic sexuel, en vigueur depuis le 31 janvier 2022. Voici les parties que les conseils publient en général. Cette page est un résumé simple. C’est la note qui compte.
pack-principal-part = Partie
pack-principal-here = Cette trousse et ce site
pack-principal-board = Votre conseil
pack-principal-1 = Les principes à la base
pack-principal-2 = Une page pour les familles
pack-principal-2-here = La page pour la maison; « Pour les parents »
pack-principal-3 = La cybersécurité
pack-principal-3-here = Les leçons de la 4e à la 8e année; « En ligne »
pack-principal-4 = Les signes, et comment signaler une inquiétude
pack-principal-4-here = « Signes »; la page de l’enseignant
pack-principal-5 = Les étapes de la réponse, et l’obligation de signaler
pack-principal-5-here = Les premiers gestes et l’obligation; le reste vous revient
pack-principal-6 = Le travail avec la police
pack-principal-7 = La formation du personnel
pack-principal-8 = Personne n’est puni pour avoir exprimé une inquiétude
pack-principal-9 = Une date de révision, environ tous les cinq ans
pack-principal-before = Avant la leçon
pack-principal-do-1 = L’avis aux familles est envoyé au moins 20 jours d’école avant (élémentaire) :
pack-principal-do-2 = La personne de soutien dans la classe :
pack-principal-do-3 = Un endroit calme d’où une ou un élève peut appeler :
pack-principal-do-4 = Qui prend la classe pendant que l’enseignant appelle l’aide à l’enfance :
pack-principal-do-5 = Partenaires autochtones consultés, et payés :
pack-principal-do-6 = Le site s’ouvre en classe, et le filtre le laisse passer :
