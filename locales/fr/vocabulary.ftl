### The words by which services are sorted. One message a value.

category-crisis-line = Quelqu’un à qui parler maintenant
category-human-trafficking = Aide liée à la traite
category-shelter = Un endroit sûr pour dormir
category-youth-residence = Une résidence pour jeunes
category-housing = Aide au logement
category-counselling = Counseling
category-mental-health = Santé mentale
category-addictions = Alcool et drogues
category-health = Soins de santé
category-sexual-assault = Soins après une agression sexuelle
category-victim-services = Aide après un crime
category-financial = Argent pour des besoins urgents
category-legal = Conseils juridiques
category-police-reporting = Parler à la police
category-online-safety = Images et menaces en ligne
category-child-protection = Aide à l’enfance
category-settlement = Arrivée récente au Canada
category-labour-trafficking = Travail injuste ou forcé
category-education-training = École et formation
category-cultural = Culture et communauté

audience-girls = Filles
audience-women = Femmes
audience-men-boys = Garçons et hommes
audience-2slgbtq = Personnes 2SLGBTQ+
audience-newcomers = Personnes nouvellement arrivées
audience-black = Communautés noires
audience-francophone = Francophones
audience-families = Familles
audience-survivors = Personnes survivantes
audience-students = Élèves
audience-workers = Travailleuses et travailleurs
audience-disabled = Personnes handicapées

access-in-person = En personne
access-outreach = L’équipe se déplace
access-online = En ligne
access-chat = Clavardage
access-phone = Téléphone
access-text = Texto

nation-first-nations = Premières Nations
nation-inuit = Inuits
nation-metis = Métis

age-band-under-16 = Moins de 16 ans
age-band-under-12 = Moins de 12 ans
age-band-12-15 = 12 à 15 ans
age-band-16-17 = 16 ou 17 ans
age-band-18-24 = 18 à 24 ans
age-band-25-up = 25 ans et plus

region-toronto = Toronto (région)
region-central = Région du Centre
region-east = Région de l’Est
region-north = Région du Nord
region-west = Région de l’Ouest

language-en = Anglais
language-fr = Français
language-oj = Ojibwé
language-ojs = Oji-cri
language-cr = Cri
language-es = Espagnol

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
day-mo = lundi
day-tu = mardi
day-we = mercredi
day-th = jeudi
day-fr = vendredi
day-sa = samedi
day-su = dimanche
