### Affiches et cartes (P21) : le formulaire, les conseils et les mots sur les feuilles.

posters-title = Affiches et cartes
posters-description = Des feuilles et des cartes avec des numéros gratuits, à imprimer et à poser dans les écoles, cliniques, hôtels et haltes routières.
posters-intro = Cette page s’adresse à quiconque s’occupe d’une école, d’une clinique, d’une bibliothèque, d’un hôtel, d’une halte routière ou d’un refuge. Imprimez une feuille avec des numéros gratuits et posez-la là où une personne peut la lire seule.
posters-choose = Préparer une feuille
posters-area = Ajouter les numéros locaux de
posters-area-none = Seulement les numéros pour tout l’Ontario
posters-size = Format
posters-size-a5 = A5, pour l’intérieur d’une porte de toilettes
posters-size-letter = Lettre, pour un mur
posters-size-wallet = Cartes de poche, 8 sur une feuille lettre
posters-language = Langue
posters-language-en = Anglais
posters-language-fr = Français
posters-language-both = Anglais et français
posters-sector = Où elle sera posée
posters-sector-general = N’importe où
posters-sector-school = École
posters-sector-health = Clinique ou hôpital
posters-sector-road = Transport en commun, relais routier, halte
posters-sector-hotel = Hôtel
posters-sector-farm = Ferme
posters-sector-salon = Salon
posters-submit = Voir la feuille
posters-ignored = Une partie de cette adresse n’a pas pu être lue; elle a été laissée de côté. Le reste a été utilisé.
posters-code = Le code QR ouvre la page d’accueil et rien d’autre. Il ne contient ni âge, ni lieu, ni besoin.
posters-no-code = Les feuilles n’ont pas encore de code QR, car ce site n’a pas encore d’adresse publique.
posters-plain = Les feuilles sont sobres exprès. Une carte dans une poche ou une feuille aux toilettes ne nomme pas le sujet.

posters-place = Où la poser
posters-place-stall = À l’intérieur d’une porte de toilettes, à hauteur des yeux : la personne y est seule et peut prendre son temps.
posters-place-camera = Pas près d’une caméra, d’un miroir ou d’un comptoir d’où le personnel peut voir qui la lit.
posters-place-phone = Près d’un téléphone que tout le monde peut utiliser, s’il y en a un.
posters-place-card = Laissez des cartes là où une personne peut en prendre une sans être vue. N’en remettez pas devant d’autres.
posters-place-staff = Dites à votre personnel ce que c’est. Si quelqu’un demande de l’aide, laissez-lui choisir la suite.
posters-place-plain = Posez-la parmi d’autres avis. N’ajoutez ni image ni sujet.

posters-share = Imprimer et partager
posters-share-print = Imprimez-en autant que vous voulez. C’est gratuit, et aucune permission n’est nécessaire.
posters-share-link = Envoyez l’adresse de cette page plutôt qu’une copie : chaque personne imprime ainsi les numéros du jour.
posters-share-whole = Gardez la feuille entière. Si un mot ou un numéro est faux,
posters-share-tell = dites-le-nous
posters-share-order = Nous n’envoyons pas de feuilles par la poste.
posters-share-more = D’autres gestes là où vous travaillez ou vivez :

posters-check = Vérifier les numéros tous les trois mois
posters-check-about = Chaque feuille dit quel jour ses numéros ont été imprimés. Tous les trois mois, enlevez l’ancienne et imprimez-la de nouveau, même si elle semble bonne. Un mauvais numéro peut faire perdre à quelqu’un sa seule chance d’appeler.

## La feuille à l'écran.
sheet-title = Une feuille à imprimer
sheet-hint = Pour l’imprimer, ouvrez le menu du navigateur et choisissez Imprimer, ou appuyez sur Ctrl et P (sur un Mac, ⌘ et P). Seule la feuille s’imprime, sur une page.
sheet-hint-a5 = Le papier est de format A5. Sur du papier lettre, choisissez « Ajuster à la page », ou coupez le reste.
sheet-hint-letter = Le papier est de format lettre.
sheet-hint-wallet = Le papier est de format lettre. Découpez le long des lignes fines : chaque carte a la taille d’une carte bancaire.
sheet-change = Choisir une autre feuille

## Sur le papier. Court, grand, et sans mot pour le sujet.
sheet-ask = Quelque chose ne va pas?
sheet-free = De l’aide gratuite, jour et nuit
sheet-opening-general = Est-ce que quelqu’un se sert de toi, te fait peur ou contrôle ta vie?
sheet-aside-general = Tu peux appeler juste pour parler.
sheet-opening-school = Est-ce que quelqu’un te met de la pression, en ligne ou en personne?
sheet-aside-school = Tu peux demander à un adulte de l’école un endroit calme pour appeler.
sheet-opening-health = Quelqu’un décide à votre place?
sheet-aside-health = Vous pouvez demander à parler en privé au personnel soignant.
sheet-opening-road = Sur la route, et quelque chose cloche?
sheet-aside-road = Vous pouvez demander au personnel d’appeler pour vous.
sheet-opening-hotel = Pas libre d’aller et venir?
sheet-aside-hotel = Vous pouvez demander un téléphone au personnel, ou lui demander d’appeler pour vous.
sheet-opening-farm = Quelqu’un garde votre paie ou vos papiers?
sheet-aside-farm = Votre paie et votre passeport sont à vous.
sheet-opening-salon = Vous travaillez, et quelqu’un d’autre garde l’argent?
sheet-aside-salon = Votre paie et vos papiers sont à vous.
sheet-unsure = On peut appeler même dans le doute, sans donner son nom. On peut raccrocher.
sheet-hotline = À tout âge. Plus de 200 langues. Ce n’est pas la police.
sheet-kids = Enfants, ados et jeunes adultes.
sheet-talk4healing = Des femmes autochtones répondent à des femmes autochtones.
# $number is a number to text, $word the word to send.
sheet-or-text = ou texto au { $number }
sheet-text = Texto au { $number }
sheet-or-text-word = ou texto { $word } au { $number }
sheet-text-word = Texto { $word } au { $number }
# $area is a county, region, district or city.
sheet-near = Près d’ici : { $area }
sheet-local = Un service local
sheet-always = Jour et nuit.
# $who is a list of groups, such as “women and girls”.
sheet-made-for = Conçu pour : { $who }.
# $number is 911.
sheet-danger = En danger en ce moment : { $number }
# $date is the day of printing.
sheet-printed = Numéros tirés du répertoire le { $date }
