### Around the articles and on the pages made from data.

article-contents = Sur cette page
article-related = À lire ensuite
article-sources = { $n ->
    [one] Sources de cette page ({ $n } fait)
   *[other] Sources de cette page ({ $n } faits)
}
article-sources-about = Chaque fait, avec l’endroit où il a été vu. Les faits sont notés en anglais. Les sources ont été lues en novembre 2026, dans des copies archivées.
article-checked = Comparé avec des sources archivées le { $date }.
# $who is a list of reviewers.
article-unreviewed = Cette page n’a pas encore été relue par : { $who }.
reviewer-survivors = des personnes survivantes
reviewer-indigenous = des partenaires autochtones
reviewer-lawyer = une avocate ou un avocat
reviewer-francophone = une personne francophone
content-note-tu = Cette page parle d’exploitation. Il n’y a pas de détails choquants. Tu peux arrêter quand tu veux.
content-note-vous = Cette page parle d’exploitation. Il n’y a pas de détails choquants. Vous pouvez arrêter quand vous voulez.
source-dated = Date : { $date }.
source-undated = Date non indiquée.
reviews-caption = Qui a relu chaque page
reviews-page = Page
reviews-survivors = Personnes survivantes
reviews-indigenous = Partenaires autochtones
reviews-lawyer = Une avocate ou un avocat
reviews-francophone = Une personne francophone
review-missing = Pas encore
review-not-needed = Pas nécessaire

sources-title = Sources
sources-intro = Chaque fait présenté sur ce site, avec sa source et sa date.
sources-how = Nous publions un fait seulement si nous l’avons vu dans une source primaire, comme une loi ou la page d’un service, ou dans une bonne source secondaire. Les sources ont été lues en novembre 2026, dans des copies archivées; certaines ont pu changer. Les faits sont notés en anglais.
sources-facts = Faits
sources-data = Données
# Après une recherche, sur papier.
quiet-on-paper = (appeler le { $number } et demander)
compiled-on = le { $date }
compiled-between = du { $first } au { $last }
# $compiled dit quand, comme compiled-on ou compiled-between.
sources-directory = Le répertoire des services : préparé à partir de pages publiques { $compiled }; chaque fiche nomme ses sources.
sources-statcan = Régions et noms : adapté de Statistique Canada, fichiers des limites des recensements de 2016 et de 2021; cela ne constitue pas une approbation par Statistique Canada.
sources-geonames = Lieux et régions postales : GeoNames, CC BY 4.0.

areas-title = L’aide par région
areas-intro = Une page pour chaque comté, région, district et ville de l’Ontario, avec les services qui y sont offerts.
areas-regions-note = L’appartenance à une grande région est notre interprétation; aucune liste publiée ne la confirme.
area-heading = De l’aide : { $area }
# $n is the number of supports that name the area.
area-intro = { $n ->
    [one] { $n } service figure dans la liste pour cette région, en plus des lignes qui aident partout.
   *[other] { $n } services figurent dans la liste pour cette région, en plus des lignes qui aident partout.
}
area-refine = Choisir selon l’âge et le genre d’aide
area-everywhere = Des lignes qui répondent maintenant, partout en Ontario
area-local = Dans cette région ({ $n })
area-none = Rien n’est encore inscrit pour cette région en particulier. Les lignes ci-dessous aident ici aussi.

# Les mots d'urgence en d'autres langues. $who est le nom de la personne qui a relu.
cards-heading = Les mots d’urgence en d’autres langues
cards-checked = Relu par { $who }, le { $date }.

## Des endroits où entrer.
walk-in-heading = Un endroit où entrer
# $area is a place, $stores a list of names, $words what to say.
walk-in-known = { $area } : des magasins comme { $stores } y participent. À la caisse ou au comptoir, on peut dire : « { $words } »
# $who is a service.
walk-in-calls = Ici, on appelle { $who }.
walk-in-others-know = Beaucoup de gens connaissent ces mots. La personne qui surveille les connaît peut-être aussi.
# $words is what to say.
walk-in-unknown = Dans certaines régions, le personnel de magasins sait ce que veut dire « { $words } ». Nous n’en connaissons pas ici. On peut quand même demander dans n’importe quel magasin : « Pouvez-vous m’aider à appeler? »
# $date is a day.
walk-in-seen = Dernière vérification, le { $date } :
walk-in-dated = (du { $date })
walk-in-how = Quoi dire quand quelqu’un surveille
walk-in-any-hour = Où aller à toute heure
walk-in-night-heading = S’il n’y a pas de lit cette nuit
walk-in-night = On peut appeler une ligne ci-dessus et demander qui a de la place. On peut aussi entrer à l’urgence d’un hôpital ou dans une caserne de pompiers et demander de l’aide pour appeler.
# $words is what to say. A list of areas follows.
walk-in-night-stores = Quand les magasins sont ouverts, des membres du personnel savent ce que veut dire « { $words } ». Nous en connaissons dans ces régions :
walk-in-elsewhere = Ailleurs, nous n’en connaissons pas.
walk-in-plan = Un plan sur papier, avec des numéros près d’ici

## Ce que la leçon sert du curriculum.
expectations-title = Dans le curriculum de l’Ontario
expectations-about = Ces mots sont les nôtres, pas ceux du ministère. Nous avons lu chaque code sur la page nommée à sa suite. Vérifiez le document en vigueur avant de planifier.
# $date est un jour. Le nom d’un site suit.
expectation-read = Lu le { $date } sur
# $grade et $code sont tels que le document les écrit.
expectation-of-grade = { $grade ->
    [1] 1re
   *[other] { $grade }e
  } année, { $code } :
expectation-of-grades = { $first }re à { $last }e année, { $code } :
expectation-of-course = { $course }, { $code } :
