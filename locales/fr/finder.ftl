### The finder (P29): form, choices, results.

find-title = Trouver de l'aide
find-choose = Choisir ce qui convient
find-change = Changer ou ajouter des choix
find-more-choices = Plus de choix
find-more-needs = Autres genres d'aide
find-submit = Voir l'aide offerte
find-private = Les choix figurent dans l'adresse sous forme de codes courts seulement. Un lieu écrit ici n'y figure jamais, et rien n'est conservé.
find-ignored = Une partie de cette adresse n'a pas pu être lue; elle a été laissée de côté. Le reste a été utilisé.

group-age = Âge de la personne qui a besoin d'aide
group-area = Où
group-need = Quel genre d'aide
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
need-any = Tout genre d'aide
indigenous-any = Tout service autochtone
area-select = Choisir une région
area-any = Tout l'Ontario
area-divisions = Comtés, régions, districts et villes
area-regions = Grandes régions
place-label = Ou écrire un lieu
place-hint = Une ville, une Première Nation ou les trois premiers caractères d'un code postal.
# $typed is what the reader wrote.
place-unknown = Nous ne connaissons pas de lieu appelé « { $typed } » en Ontario.
place-several = « { $typed } » : de quel endroit s'agit-il?
place-problem = Ce lieu n'a pas encore pu être utilisé.
place-help = Il est aussi possible de choisir une région dans la liste. Les autres choix sont conservés.

chips-label = Les choix actuels. Appuyer sur un choix pour le retirer.
# $name is a choice, such as “Under 16”.
chip-remove = { $name } ✕

results-fit-one = { $n } service convient.
results-fit-other = { $n } services conviennent.
results-may-fit-one = { $n } pourrait convenir : un détail n'est pas précisé.
results-may-fit-other = { $n } pourraient convenir : un détail n'est pas précisé.
results-order = Ce qui convient à coup sûr vient en premier. Ensuite, ce qui est proche, ce qui répond en ce moment et ce qui porte sur la traite.
results-certain-heading = Ceux-ci conviennent
results-possible-heading = Ceux-ci pourraient convenir : à vérifier auprès d'eux
results-more = En voir plus
results-on-device = Les choix restent sur cet appareil tant qu'on n'appuie pas sur « Voir l'aide offerte ».
results-nothing = Rien dans la liste ne répond encore à tout cela.
results-nothing-undo = Il est possible de retirer un choix :
results-everywhere = Ces lignes aident partout en Ontario
# $group is a group of choices, $n how many supports there are without it.
undo-group = { $group } : peu importe ({ $n })
undo-all = Recommencer sans aucun choix
pager-label = Pages de résultats
pager-previous = Page précédente
pager-next = Page suivante
pager-where = Page { $page } sur { $pages }

unstated-audience = Ne dit pas être conçu pour les personnes choisies
unstated-language = Autres langues avec interprète
unstated-access = Ne dit pas comment le joindre
unstated-open-always = Ne dit pas si l'on répond jour et nuit
unstated-open-now = On ne sait pas si c'est ouvert en ce moment
unstated-police = Ne dit pas s'il faut un signalement à la police
