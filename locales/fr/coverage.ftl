# Ce que le répertoire contient et ce qui y manque : un compte rendu public.

coverage-title = Ce que ce répertoire contient, et ce qui y manque
coverage-intro = Combien de services figurent ici pour chaque région et genre d’aide, à quel point les fiches sont à jour, et où rien n’est encore inscrit.
coverage-made = Ces nombres sont comptés à partir des fiches ({ $compiled }) et des jours où on nous a signalé quelque chose. Ce que les gens cherchent n’est pas enregistré : ce n’est donc pas compté.
coverage-fresh = À quel point c’est à jour
coverage-confirmed = { $percent } fiches sur 100 ont été confirmées depuis { $days } jours : { $n } sur { $of }. Notre but est de { $goal } sur 100.
coverage-first = Parmi les trois premières fiches que montre la recherche, pour chaque région, âge et genre d’aide, { $percent } sur 100 ont été confirmées depuis { $days } jours. Notre but est de { $goal } sur 100.
coverage-decided = { $n ->
    [one] Un signalement a été réglé, en { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }.
   *[other] { $n } signalements ont été réglés, la moitié en { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } ou moins.
}
coverage-none-decided = Aucun signalement n’a encore été réglé.
coverage-waiting = { $n ->
    [0] Aucun n’attend.
    [1] Un attend, { $long ->
        [0] depuis une semaine au plus.
       *[other] depuis plus d’une semaine.
    }
   *[other] { $n } attendent, dont { $long } depuis plus d’une semaine.
}
coverage-map = Les genres d’aide dans chaque région
coverage-map-means = Le nombre dit combien des 20 genres d’aide sont inscrits pour cette région seule. Les lignes qui aident partout en Ontario n’y sont pas comptées : elles répondent dans chaque région.
coverage-legend = Plus la couleur est foncée, plus il y a de genres d’aide :
coverage-areas = Région par région
coverage-areas-means = Un service compte dans chaque région qu’il nomme. « Rien d’inscrit » veut dire que nous n’avons pas trouvé de service pour cette région seule, et non qu’il n’y en a pas.
coverage-area = Région
coverage-listings = Fiches
coverage-column-confirmed = Confirmées en 90 jours
coverage-under-16 = Acceptent les moins de 16 ans
coverage-by-text = Par texto
coverage-in-french = En français
coverage-led = Dirigés par des Autochtones
coverage-nothing = Rien d’inscrit
coverage-all = Tous les genres d’aide
coverage-all-kinds = Chaque genre est inscrit
coverage-everywhere = Partout en Ontario
coverage-missing = { $n ->
    [one] 1 genre d’aide
   *[other] { $n } genres d’aide
}
coverage-tell = Vous connaissez un service? Dites-le-nous
coverage-csv = Obtenir le tableau en fichier (CSV)
coverage-csv-means = Le fichier a une ligne pour chaque région et genre d’aide, zéros compris. Tout le monde peut s’en servir gratuitement.
coverage-here = Ce qui est inscrit ici, et ce qui ne l’est pas
