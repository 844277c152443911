### Affiches et cartes (P21) : le formulaire, les conseils et les mots sur les feuilles.

posters-title = Affiches et cartes
posters-description = Des affiches, cartes et autocollants avec des numéros gratuits, à imprimer pour les écoles, cliniques, autobus, motels et bibliothèques.
posters-intro = Cette page s’adresse à quiconque s’occupe d’une école, d’une clinique, d’une bibliothèque, d’un motel, d’un relais routier ou d’un refuge. Imprimez une affiche avec des numéros gratuits et posez-la là où une personne peut la lire seule.
posters-choose = Préparer une affiche
posters-area = Ajouter les numéros locaux de
posters-area-none = Seulement les numéros pour tout l’Ontario
posters-size = Format
posters-size-letter = Lettre, pour un mur
posters-size-tabloid = Tabloïd (11 × 17 po), pour un couloir ou une vitrine
posters-size-a5 = A5, pour l’intérieur d’une porte de toilettes
posters-size-tabs = Lettre avec languettes à détacher
posters-size-wallet = Cartes de poche, 8 sur une feuille lettre
posters-size-sticker = Autocollants (2 × 3 po), 12 sur une feuille lettre
posters-size-slide = Diapositive pour un écran (1920 × 1080)
posters-style = Encre et couleur
posters-style-plain = Sobre : foncé sur blanc, un dessin en haut
posters-style-night = Nuit : tout en couleur
posters-style-ink = Économie d’encre : des traits seulement
posters-language = Langue
posters-language-en = Anglais
posters-language-fr = Français
posters-language-both = Anglais et français
posters-sector = Où elle sera posée
posters-sector-general = N’importe où
posters-sector-stall = Cabine de toilettes
posters-sector-school = École
posters-sector-campus = Collège ou université
posters-sector-health = Clinique ou hôpital
posters-sector-library = Bibliothèque
posters-sector-bus = Autobus ou gare
posters-sector-road = Relais routier ou halte
posters-sector-hotel = Hôtel ou motel, pour la clientèle
posters-sector-staff = Motel ou hôtel, pour le personnel
posters-sector-band = Bureau de bande
posters-sector-newcomers = Centre pour nouveaux arrivants
posters-sector-farm = Ferme
posters-sector-salon = Salon
posters-submit = Voir la feuille à imprimer
posters-preview = Aperçu
posters-sources = Ce que dit la feuille de chaque lieu, et d’où cela vient
posters-ignored = Une partie de cette adresse n’a pas pu être lue; elle a été laissée de côté. Le reste a été utilisé.
posters-code = Le code QR ouvre la page d’accueil et rien d’autre. Il ne contient ni âge, ni lieu, ni besoin.
posters-no-code = Les feuilles n’ont pas encore de code QR, car ce site n’a pas encore d’adresse publique.
posters-plain = Une carte dans une poche ou une feuille aux toilettes ne nomme pas le sujet. Aucune feuille ne montre de personne.

posters-place = Où la poser
posters-place-stall = À l’intérieur d’une porte de toilettes, à hauteur des yeux : la personne y est seule et peut prendre son temps.
posters-place-camera = Pas près d’une caméra, d’un miroir ou d’un comptoir d’où le personnel peut voir qui la lit.
posters-place-phone = Près d’un téléphone que tout le monde peut utiliser, s’il y en a un.
posters-place-card = Laissez des cartes là où une personne peut en prendre une sans être vue. N’en remettez pas devant d’autres.
posters-place-staff = Dites à votre personnel ce que c’est. Si quelqu’un demande de l’aide, laissez-lui choisir la suite.
posters-place-plain = Posez-la parmi d’autres avis. N’y ajoutez pas le sujet.

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
sheet-print = Imprimer
sheet-hint = Seule la feuille s’imprime, sur une page. Si votre navigateur ne montre pas de bouton, choisissez Imprimer dans son menu.
sheet-hint-a5 = Le papier est de format A5. Sur du papier lettre, choisissez « Ajuster à la page », ou coupez le reste.
sheet-hint-tabloid = Le papier est de format tabloïd (11 × 17 po). Sur du papier lettre, choisissez « Ajuster à la page ».
sheet-hint-tabs = Le papier est de format lettre. Coupez le long des lignes entre les languettes, jusqu’à l’affiche.
sheet-hint-sticker = Le papier est de format lettre : feuilles d’étiquettes ou papier ordinaire. Chaque autocollant mesure 2 × 3 pouces.
sheet-hint-slide = La page a la forme d’un écran (1920 × 1080). Enregistrez-la en PDF et affichez-la en plein écran.
sheet-hint-letter = Le papier est de format lettre. Imprimez sans marges si votre imprimante le permet.
sheet-hint-wallet = Le papier est de format lettre. Découpez le long des lignes fines : chaque carte a la taille d’une carte bancaire.
sheet-no-local = Ce format n’a pas de place pour les numéros locaux. Pour les ajouter, choisissez-en un plus grand, ou une seule langue.
sheet-change = Choisir une autre feuille

## Sur le papier. Court, grand, et sans mot pour le sujet.
sheet-ask = Quelque chose cloche?
sheet-free = De l’aide gratuite, jour et nuit
sheet-opening-general = Est-ce que quelqu’un se sert de toi, te fait peur ou contrôle ta vie?
sheet-aside-general = Tu peux appeler juste pour parler.
sheet-opening-stall = Quelqu’un d’autre garde ton téléphone, tes papiers ou ton argent?
sheet-aside-stall = Un seul signe ne prouve rien. Plusieurs ensemble valent un appel.
sheet-opening-school = Est-ce que quelqu’un te met de la pression, en ligne ou en personne?
sheet-aside-school = Tu peux demander à un adulte de l’école un endroit calme pour appeler.
sheet-opening-campus = Quelqu’un qui dit t’aimer veut ton argent, tes photos ou tout ton temps?
sheet-aside-campus = Cela commence souvent par une amitié ou un amour.
sheet-opening-health = Quelqu’un parle ou décide à votre place?
sheet-aside-health = Vous pouvez demander à parler en privé au personnel soignant.
sheet-opening-library = Quelqu’un vérifie votre téléphone?
sheet-aside-library = Un ordinateur de bibliothèque que cette personne ne peut pas voir est plus sûr pour chercher de l’aide.
sheet-opening-bus = Quelqu’un vous a offert un trajet ou un toit, et maintenant vous lui devez quelque chose?
sheet-aside-bus = Vous pouvez demander à la personne au volant ou au personnel d’appeler pour vous.
sheet-opening-road = Sur la route, et quelqu’un d’autre décide où vous allez?
sheet-aside-road = Vous pouvez demander au personnel d’appeler pour vous.
sheet-opening-hotel = Vous n’êtes pas libre d’aller et venir?
sheet-aside-hotel = Vous pouvez demander un téléphone au personnel, ou lui demander d’appeler pour vous.
sheet-opening-staff = Une personne jamais seule, qui ne parle jamais et n’a jamais ses papiers sur elle?
sheet-aside-staff = Un seul signe ne prouve rien. Vous pouvez appeler et demander quoi faire.
sheet-opening-band = Quelqu’un que tu connais se sert de toi, te fait peur ou contrôle ta vie?
sheet-aside-band = C’est le plus souvent quelqu’un que la personne connaît. Ce n’est pas ta faute.
sheet-opening-newcomers = Quelqu’un garde votre passeport ou votre paie?
sheet-aside-newcomers = Les lois du travail de l’Ontario vous protègent, quel que soit votre statut.
sheet-opening-farm = Quelqu’un garde votre paie ou vos papiers?
sheet-aside-farm = Votre paie et votre passeport sont à vous.
sheet-opening-salon = Vous travaillez, et quelqu’un d’autre garde l’argent?
sheet-aside-salon = Votre paie et vos papiers sont à vous.
sheet-unsure = On peut appeler même dans le doute, sans donner son nom. On peut raccrocher.
sheet-hotline = À tout âge. Plus de 200 langues. Ce n’est pas la police.
sheet-kids = Enfants, ados et jeunes adultes.
sheet-talk4healing = Des femmes autochtones répondent à des femmes autochtones.
sheet-cybertip = Pour signaler des photos ou des menaces en ligne.
# On a card: as short as can be.
sheet-hotline-brief = À tout âge. Pas la police.
sheet-kids-brief = Pour les jeunes.
sheet-talk4healing-brief = Femmes autochtones.
# $number is a number to text, $word the word to send.
sheet-or-text = ou texto au { $number }
# Above a number to text: “Text”, “Text CONNECT to”.
sheet-text-lead = Texto au
sheet-text-lead-word = Texto { $word } au
# The number above takes calls and texts.
sheet-call-or-text = Appel ou texto.
# $number is a number to call.
sheet-or-call = ou appel au { $number }
sheet-extension = poste { $extension }
sheet-or-text-word = ou texto { $word } au { $number }
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
# $code est fait de huit lettres et chiffres, par lesquels on demande si les numéros sont encore bons.
sheet-code = Code { $code }

## Si les numéros d’une feuille imprimée sont encore bons.
posters-check-code = Chaque feuille porte un code au bas. Il vous dit si les numéros sont encore bons :
check-sheet-title = Cette feuille est-elle encore bonne?
check-sheet-intro = Tapez le code au bas d’une affiche, d’une carte ou d’une trousse. Nous vous disons si ses numéros sont encore bons.
check-sheet-code = Code sur la feuille
check-sheet-hint = Huit lettres et chiffres, comme BQTX-7KRM. Les majuscules et le trait d’union ne comptent pas.
check-sheet-submit = Vérifier
check-sheet-print = Imprimer une nouvelle feuille
check-sheet-kept = Nous ne gardons aucune liste de codes, ni ce que vous tapez. Le code est refait à partir du répertoire du jour de l’impression.
check-sheet-nothing = Tapez d’abord le code. Il est au bas de la feuille.
check-sheet-no-code = Ce n’est pas un de nos codes. Il a huit lettres et chiffres, et pas de A, E, I, O, U ni Y.
check-sheet-unknown = Nous ne connaissons aucune feuille avec ce code. Regardez encore chaque lettre. S’il est juste, imprimez une nouvelle feuille pour en être sûr.
# $date est le jour de l’impression.
check-sheet-right = Encore bonne. Chaque numéro imprimé le { $date } est le même aujourd’hui.
check-sheet-changed = Enlevez cette feuille et imprimez-en une nouvelle. Elle a été imprimée le { $date }, et depuis :
check-sheet-too-old = Cette feuille est trop vieille. Elle a été imprimée le { $date }, il y a plus de 24 mois. Enlevez-la et imprimez-en une nouvelle.
check-sheet-not-now = Nous ne pouvons pas vérifier en ce moment. Essayez plus tard, ou imprimez une nouvelle feuille pour en être sûr.
# $name est un service, $date un jour.
check-sheet-number-since = Le numéro pour { $name } a changé le { $date }.
check-sheet-number = Le numéro pour { $name } a changé.
check-sheet-gone-since = { $name } n’est plus dans le répertoire depuis le { $date }. N’utilisez plus son numéro.
check-sheet-gone = { $name } n’est plus dans le répertoire. N’utilisez plus son numéro.
check-sheet-someone = Un service de cette feuille
# $number est un numéro, avec des mots comme « ou texter 686868 ».
check-sheet-now = Maintenant : { $number }
