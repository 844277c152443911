### The frame of every page: exit, menu, lines that answer, foot.

locale-en = English
locale-fr = Français
exit = Quitter ce site
# The title of the tab while the other site loads: the kind of page the exit leads to.
exit-loading-title = Météo
exit-loading = Chargement.
exit-keys-one = Appuyer encore 1 fois sur la touche Maj pour quitter.
talk-link = Appeler ou texter
skip = Aller au contenu
menu = Menu
menu-for-you = Pour toi
menu-for-others = Pour l’entourage
menu-learn = S’informer
menu-this-site = Ce site
footer-label = Au bas de la page
footer-what = Un site public d’information. Ce n’est ni une ligne d’aide, ni la police, ni un avis juridique ou médical.
footer-credits = Adapté de Statistique Canada, fichiers des limites des recensements de 2016 et de 2021; cela ne constitue pas une approbation par Statistique Canada. Lieux et codes postaux : GeoNames, CC BY 4.0.
trail-label = Fil d’Ariane
trail-home = Accueil

# Behind 911, a number to call and a number to text.
strip-danger = en danger maintenant
strip-talk = à toute heure, à tout âge
strip-kids = enfants et ados, à toute heure
talk-heading = Appeler ou texter maintenant
line-emergency = – danger immédiat.
line-hotline = – à tout âge, jour et nuit. Ce n’est pas la police.
line-kids = – enfants, ados et jeunes adultes, jour et nuit.
line-talk4healing = – des femmes autochtones répondent à des femmes autochtones, jour et nuit. Certaines parlent ojibwé, oji-cri ou cri.
line-hope-for-wellness = – pour toute personne autochtone, jour et nuit. On peut demander le cri, l’ojibwé ou l’inuktitut.
line-suicide = – pour les personnes qui pensent au suicide, jour et nuit.
# Said once on every page that has numbers (THREATS.md V17).
talk-more = Lignes autochtones et autres
talk-brief = Besoin d’aide pour vous-même?
trace-short = Un appel reste dans la liste d’appels, un texto dans les messages. On peut prendre un téléphone que personne ne vérifie.
trace-note = Un appel reste dans la liste d’appels, et le numéro peut figurer sur la facture. Un texto reste dans les messages. Il est possible d’utiliser un téléphone que personne ne vérifie, et de raccrocher à tout moment.

date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
list-and = { $first } et { $last }
problem-heading = Une chose à revoir
not-stated = Non précisé
# $title is the title of the page.
problem-title = Une chose à revoir : { $title }

## Des pages qui ne laissent rien.
quiet-back = Retour
