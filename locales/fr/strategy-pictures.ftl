### Les images de la page sur la stratégie (P24). Le tableau à côté de chacune dit la même chose en mots.

strategy-pillars-title = Quatre piliers portent un même toit
strategy-pillars-desc = Le dessin d’une maison à quatre piliers de même taille : sensibilisation, protection, soutien et responsabilisation.
strategy-pillar-1 = Sensibilisation
strategy-pillar-2 = Protection
strategy-pillar-3 = Soutien
strategy-pillar-4 = Responsabilisation
strategy-pillars-caption = Les quatre piliers et où lire sur chacun
strategy-pillars-pillar = Pilier
strategy-pillars-read = Ce qui a été promis, et ce qui a été trouvé depuis
# $n is the pillar's number.
strategy-pillars-link = Pilier { $n }

strategy-money-title = Les sommes que l’Ontario a annoncées
strategy-money-desc = Des barres pour six sommes. Les barres des deux plans complets sont de loin les plus longues. Le tableau qui suit donne chaque somme avec son année.
strategy-money-caption = Des sommes annoncées, et non dépensées. Les petites sommes font peut-être partie d’une grande : il ne faut pas les additionner. Deux fonds annoncés par année sont seulement dans le tableau.
strategy-money-first = Premier plan, 2020 à 2025
# $new and $before are amounts.
strategy-money-parts = { $new } d’argent neuf, { $before } déjà promis
strategy-money-renewed = Plan renouvelé, 2025 à 2030
strategy-money-funds = Deux fonds communautaires, 5 ans
strategy-money-care = Équipes de Toronto et de Durham, 3 ans
strategy-money-victims = Aide aux victimes d’actes criminels, 5 ans
strategy-money-kenora = Équipe de Kenora, 3 ans
# $n is a number of millions of dollars.
strategy-money-amount = { $n } M$
strategy-money-over = Plus de { $n } M$

## La ligne du temps de la page sur la stratégie.
strategy-time-plan = L’Ontario annonce son plan de 2020 à 2025.
strategy-time-tools = Deux outils pour la classe paraissent : « The Trap » et « Speak Out: Stop Sex Trafficking ».
strategy-time-laws = Deux lois sont adoptées : l’Ontario doit tenir et réviser une stratégie, et les hôtels doivent tenir un registre de leur clientèle.
strategy-time-care = Les équipes CARE commencent à Toronto et à Durham.
strategy-time-forces = Les forces conjointes de 21 services de police commencent.
strategy-time-schools = Chaque conseil scolaire financé par des fonds publics doit avoir un protocole.
strategy-time-may-2024 = Mai 2024
strategy-time-review = L’examen du premier plan commence.
strategy-time-2025 = 2025
strategy-time-renewed = Le plan est renouvelé de 2025 à 2030.
strategy-time-july-2025 = Juillet 2025
strategy-time-kenora = Une équipe CARE commence à Kenora.
strategy-time-hotels = Les hôtels et les plateformes de location à court terme doivent tenir un registre de leur clientèle.
strategy-time-statement = L’Ontario nomme ce qui se poursuit dans le plan renouvelé.
