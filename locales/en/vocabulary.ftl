### The words by which services are sorted. One message a value.

category-crisis-line = Someone to talk to now
category-human-trafficking = Help about trafficking
category-shelter = A safe place to sleep
category-youth-residence = A home for young people
category-housing = Help with housing
category-counselling = Counselling
category-mental-health = Mental health
category-addictions = Alcohol and drugs
category-health = Health care
category-sexual-assault = Care after sexual assault
category-victim-services = Help after a crime
category-financial = Money for urgent needs
category-legal = Legal advice
category-police-reporting = Telling the police
category-online-safety = Pictures and threats online
category-child-protection = Children’s aid
category-settlement = New to Canada
category-labour-trafficking = Unfair or forced work
category-education-training = School and job training
category-cultural = Culture and community

audience-girls = Girls
audience-women = Women
audience-men-boys = Boys and men
audience-2slgbtq = 2SLGBTQ+ people
audience-newcomers = Newcomers
audience-black = Black communities
audience-francophone = French speakers
audience-families = Families
audience-survivors = Survivors
audience-students = Students
audience-workers = Workers
audience-disabled = People with disabilities

access-in-person = In person
access-outreach = They come to you
access-online = Online
access-chat = Chat
access-phone = Phone
access-text = Text

nation-first-nations = First Nations
nation-inuit = Inuit
nation-metis = Métis

age-band-under-16 = Under 16
age-band-under-12 = Under 12
age-band-12-15 = 12 to 15
age-band-16-17 = 16 or 17
age-band-18-24 = 18 to 24
age-band-25-up = 25 and up

region-toronto = Toronto (region)
region-central = Central region
region-east = East region
region-north = North region
region-west = West region

language-en = English
language-fr = French
language-oj = Ojibwe
language-ojs = Oji-Cree
language-cr = Cree
language-es = Spanish

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
day-mo = Monday
day-tu = Tuesday
day-we = Wednesday
day-th = Thursday
day-fr = Friday
day-sa = Saturday
day-su = Sunday
