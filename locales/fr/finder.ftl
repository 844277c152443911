### The finder (P29): form, choices, results.

find-title = Trouver de l’aide
find-change = Modifier
find-more-choices = Plus de choix
find-more-needs = Autres genres d’aide
find-submit = Voir l’aide offerte
find-private = Dans l’adresse : des codes courts, jamais les mots. Rien n’est conservé.
find-no-copy = Cette liste est trop longue pour le téléphone : le bouton affiche ce qui convient.
find-ignored = Une partie de cette adresse n’a pas pu être lue; elle a été laissée de côté. Le reste a été utilisé.

group-age = Âge de la personne à aider
group-area = Où
group-need = Quel genre d’aide
group-indigenous = Services autochtones
group-audience = Conçu pour
group-language = Langue
group-access = Comment joindre le service
group-other = Aussi
group-open = Quand on répond
group-without-police = Sans signalement à la police
open-now = Ouvert en ce moment
open-always = Répond jour et nuit
age-any = Tout âge
need-any = Tout genre d’aide
indigenous-any = Tout service autochtone
area-any = Tout l’Ontario
area-divisions = Comtés, régions, districts et villes
area-regions = Grandes régions
place-legend = Une autre façon de dire où
place-label = Écrire un lieu
place-hint = Une ville, une Première Nation ou les trois premiers caractères d’un code postal.
# $typed is what the reader wrote.
place-unknown = Nous ne connaissons pas de lieu appelé « { $typed } » en Ontario.
place-several = « { $typed } » : de quel endroit s’agit-il?
place-problem = Ce lieu n’a pas encore pu être utilisé.
place-help = Il est aussi possible de choisir une région dans la liste. Les autres choix sont conservés.

chips-label = Les choix actuels. Appuyer sur un choix pour le retirer.
# $name is a choice, such as “Under 16”.
chip-remove = { $name } ✕

results-fit-one = { $n } service convient.
results-fit-other = { $n } services conviennent.
results-may-fit-one = { $n } peut-être.
results-may-fit-other = { $n } à confirmer.
# The way from the form to the results.
results-show-one = Voir { $n } service
results-show-other = Voir les { $n } services
results-show-possible-one = Voir { $n } service possible
results-show-possible-other = Voir { $n } services possibles
results-show-both = Voir { $total } ({ $fit }, { $may })
results-show-fit-one = { $n } convient
results-show-fit-other = { $n } conviennent
results-show-may-fit-one = { $n } peut-être
results-show-may-fit-other = { $n } peut-être
# Said once below a list.
results-notes = Comment lire cette liste
results-may-fit-note = « Peut-être » veut dire qu’un détail demandé n’est pas précisé. Il est possible d’appeler et de demander.
# $date is the day on which the directory was compiled.
results-source-note = Les renseignements viennent de sources publiques, le { $date }. Les organismes ne les ont pas encore confirmés. Un numéro peut avoir changé depuis.
results-report-note = Une erreur? Elle peut être signalée au bas de la fiche.
results-order = D’abord les services qu’on peut appeler, texter ou joindre par clavardage. Ensuite, ce qui convient à coup sûr, ce qui répond en ce moment, ce qui porte sur la traite et ce qui est proche.
results-certain-heading = Ceux-ci conviennent
results-possible-heading = À confirmer : leur demander d’abord
results-more = En voir plus
results-on-device = Calculé sur cet appareil : rien n’a été envoyé.
results-nothing = Rien dans la liste ne répond encore à tout cela.
results-nothing-undo = Il est possible de retirer un choix :
results-everywhere = Ces lignes aident partout en Ontario
# $group is a group of choices, $n how many supports there are without it.
undo-group = { $group } : peu importe ({ $n })
undo-group-uncounted = { $group } : peu importe
undo-all = Recommencer sans aucun choix
pager-label = Pages de résultats
pager-previous = Page précédente
pager-next = Page suivante
pager-where = Page { $page } sur { $pages }

unstated-audience = Ne dit pas être conçu pour les personnes choisies
unstated-language = Autres langues avec interprète
unstated-access = Ne dit pas comment le joindre
unstated-open-always = Ne dit pas si l’on répond jour et nuit
unstated-open-now = On ne sait pas si c’est ouvert en ce moment
unstated-police = Ne dit pas s’il faut un signalement à la police

why = Affiché pour ces raisons :
why-danger = pour un danger en ce moment
why-name = le nom écrit
why-age = accepte cet âge
why-local = aide dans ce secteur
why-indigenous-led = dirigé par des Autochtones
why-indigenous-specific = pour les Autochtones
why-audience = pour les personnes choisies
why-language = répond dans cette langue
why-access = se joint de cette façon
why-without-police = sans signalement à la police
why-province = aide partout en Ontario
why-canada = aide partout au Canada
why-open-now = ouvert en ce moment
why-always-open = répond jour et nuit
why-trafficking = connaît bien la traite
why-words = sa description contient ces mots

results-close = Près de ce qui a été choisi
# $n is how many there are in all.
results-close-all = Voir les { $n }
relaxed-everywhere = Nous avons cherché dans tout l’Ontario.
relaxed-any-need = Nous avons cherché parmi tous les genres d’aide.
# $region is one of the larger regions.
relaxed-region = Nous avons cherché dans toute cette région : { $region }.

# Where, chosen on a map.
map-title = Choisir sur une carte de l’Ontario
map-link = Choisir sur une carte
map-intro = Appuyer sur une région. Le nombre indique combien de services il y a pour cette région seulement. Les lignes qui aident partout s’y ajoutent.
map-counted = Les autres choix restent, et ils sont comptés.
map-list = Toutes les régions, par nom
# $area is a census division, $n how many supports serve it.
map-area = { $area } ({ $n })
map-legend = Plus la couleur est foncée, plus il y a de services :
map-step = de { $low } à { $high }
map-step-one = { $n }
map-ontario = Tout l’Ontario. La partie en pointillé est agrandie dans les autres images.
map-southwest = Le sud-ouest et les environs de Toronto
map-southeast = Le sud-est

# The list of supports somebody picked. Neutral words: it may be printed, and read by somebody else.
list-title = Numéros
list-keep = Mettre sur ma liste
# On a listing's page, which does not know what was picked elsewhere.
list-start = Commencer une liste avec ce service
list-show = Voir ma liste
list-private = La liste est sur cette page seulement, et elle disparaît quand on ferme l’onglet. Nous ne gardons rien.
list-keep-hint = Sous « Détails », cocher « Mettre sur ma liste » pour ce qu’on veut garder. Appuyer ici avant de chercher de nouveau.
list-empty = La liste est vide pour l’instant. Sous « Détails », il suffit de cocher « Mettre sur ma liste » pour les services à garder, puis d’appuyer sur « Voir ma liste ».
# $limit is a number.
list-left-out = Au moins un service n’a pas pu être mis sur la liste. Il n’est peut-être plus offert ici, ou la liste est pleine ({ $limit }).
list-back = Retour aux résultats
list-take-off = Retirer
list-take = Emporter la liste
list-print = Cette page peut être imprimée : seuls les noms, les numéros et les heures seront sur le papier.
list-print-button = Imprimer
list-text = En texte simple
list-text-hint = Appuyer dans la case, tout sélectionner, puis copier.
list-copy = Copier le texte
list-copied = C’est copié. Le texte reste dans le presse-papiers de cet appareil jusqu’à la prochaine copie.
list-not-copied = Le navigateur n’a pas copié le texte. Il est possible de le sélectionner dans la case et de le copier.
# $date is the day on which the directory was compiled.
list-as-of = Numéros en date du { $date }. Un numéro peut avoir changé depuis.

results-no-line-one = { $n } n’a pas de numéro direct.
results-no-line-other = { $n } n’ont pas de numéro direct.
results-no-line-heading = Comment s’y rendre
results-further-heading = Pour les personnes choisies, plus loin
results-further = Près du lieu choisi, aucun service ne dit s’adresser aux personnes choisies. Ces services sont plus loin : il est possible d’appeler et de demander.
unstated-stands-in = Ce n’est pas un endroit où dormir. Peut aider à en trouver un avant 18 ans
talk-now = Parler maintenant
talk-call = Appeler
talk-text = Texter
talk-chat = Clavarder

## Le code d’une liste, pour un autre téléphone.
list-code = Pour un autre téléphone
list-code-about = Un code court amène cette liste sur un autre téléphone. Il contient ces services et rien d’autre. Nous ne le gardons pas.
list-code-show = Voir le code
list-code-type = Sur l’autre téléphone, ouvrir la page « Numéros » de ce site et taper :
list-code-open = Ou y ouvrir cette adresse. Elle reste dans l’historique de ce téléphone.
list-code-typed = Un code d’un autre téléphone
list-code-use = Voir cette liste
list-code-none = Nous ne connaissons pas ce code. Un code a des groupes de quatre lettres et chiffres, et deux de plus à la fin. Ce qui a été tapé est encore dans la case ci-dessous.
# $name is a service.
list-code-gone = { $name } n’est plus dans ce répertoire.
# $parts are the letters that could not be read.
list-code-unknown = Nous n’avons pas pu lire { $parts }. Il faut comparer avec l’autre téléphone. Le reste est sur la liste.
list-code-doubtful = Une lettre du code est peut-être fausse ou absente. Il faut comparer les noms avec l’autre téléphone.

## La feuille à remettre.
list-sheet = Une feuille à remettre
list-sheet-about = Pour une personne et l’intervenante ou l’intervenant assis à côté d’elle : ce qu’on dit une seule fois, ce qu’on peut transmettre et qui appeler. La feuille est faite pour être imprimée. Nous ne la gardons pas.
list-sheet-show = Voir la feuille
list-sheet-empty = Une feuille vide à remettre
sheet-over-title = Feuille
sheet-over-how = On l’imprime vide, ou on écrit d’abord dans les cases. Ce qui est écrit reste sur cette page. Ça ne peut pas être envoyé, et ça disparaît quand on quitte la page.
sheet-over-first = Avant d’écrire, l’intervenante ou l’intervenant dit ce qui doit être signalé, et à qui.
sheet-over-name = Mon nom ici :
sheet-over-pronoun = Mon pronom, si j’en veux un :
sheet-over-want = Ce que je veux maintenant
sheet-over-told = Ce que j’ai déjà raconté et que je ne veux pas répéter
sheet-over-pass = Ce qu’on peut transmettre
sheet-over-pass-name = mon nom
sheet-over-pass-age = mon âge
sheet-over-pass-reach = comment me joindre
sheet-over-pass-told = ce que j’ai raconté
sheet-over-pass-ask = rien sans me le demander d’abord
sheet-over-to-whom = À qui :
sheet-over-until = C’est valable jusqu’au :
sheet-over-reach = Comment me joindre
sheet-over-call = par téléphone
sheet-over-text = par texto
sheet-over-no-voice = sans laisser de message vocal
sheet-over-not-home = sans venir chez moi
sheet-over-number = Numéro sûr :
sheet-over-when = Moment sûr :
sheet-over-not-number = Numéro à ne pas utiliser :
sheet-over-with = Qui m’accompagne :
sheet-over-say = Une phrase pour chaque appel
sheet-over-say-words = « J’appelle avec une personne qui est à côté de moi. Elle m’a permis de vous dire ceci. »
sheet-over-services = Qui on appelle
sheet-over-result = Qui a répondu, et la suite :
