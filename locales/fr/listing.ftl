### A listing, on its card and its page.

contact-call = Appeler le { $number }
contact-tty = ATS { $number }
contact-text = Texter le { $number }
contact-text-word = Texter { $word } au { $number }
contact-chat = Clavarder sur leur site
contact-email = Écrire à { $address }
contact-web = Site Web : { $site }

ages-from-to = Accepte les { $min } à { $max } ans
ages-from = Accepte les { $min } ans et plus
ages-up-to = Accepte les { $max } ans et moins
ages-up-to-unsure = Accepte jusqu'à { $max } ans; âge minimal non précisé
ages-under-16-yes = Accepte les moins de 16 ans
ages-under-16-no = N'accepte pas les moins de 16 ans; autres âges non précisés
ages-not-stated = Âges : non précisés
area-canada = Partout au Canada
area-ontario = Partout en Ontario
# $first is two areas, $more how many others.
# $area is the area that was chosen.
area-serves = Secteur desservi : { $area }
area-and-more = { $first } et { $more } autres régions
indigenous-led = Dirigé par des Autochtones
indigenous-specific = Pour les Premières Nations, les Inuits et les Métis
indigenous-specific-nations = Pour : { $nations }
hours-always = Répond jour et nuit, tous les jours
hours-not-stated = Heures : non précisées
hours-every-day = tous les jours
hours-days = du { $first } au { $last }
hours-span = de { $from } à { $to }
hours-when = Ouvert { $days }, { $times }
time-am = { $time } h
time-pm = { $time } h
time-noon = midi
time-midnight = minuit
address-secret = Adresse privée, par sécurité
address-not-stated = Non précisé
police-not-needed = Aucun signalement à la police requis
police-needed = Passe par la police
# $date is the day on which the directory was compiled.
freshness-short = Tiré de sources publiques le { $date }. L'organisme n'a pas encore confirmé.
freshness-long = Préparé à partir de sources publiques le { $date }. L'organisme ne l'a pas encore confirmé. Un numéro peut avoir changé depuis.

# Titles of listings name no service: a tab or a history may be read by somebody else.
service-title = Un lieu qui aide
service-back = Trouver une autre aide
service-run-by = Offert par
service-contact = Comment joindre ce service
service-numbers = Numéros de ce service
numbers-number = Numéro
numbers-what = À quoi il sert
numbers-when = Quand
phone-voice = Téléphone
phone-sms = Textos
phone-tty = ATS, pour les personnes sourdes ou malentendantes
phone-fax = Télécopieur
service-facts = Ce que nous savons
fact-ages = Âges
fact-area = Secteur desservi
fact-where = Adresse
fact-hours = Quand
fact-help = Genres d'aide
fact-for = Conçu pour
fact-indigenous = Services autochtones
fact-languages = Langues
fact-access = Comment l'aide est offerte
fact-cost = Coût
fact-police = Police
fact-parent = Peut-on venir sans parent?
fact-private = Qu'est-ce qui reste privé, et qu'est-ce qui doit être signalé?
private-not-stated = Non précisé. On peut demander d'abord : « Qu'est-ce que vous devez signaler? »
cost-free = Gratuit
interpretation-yes = Des interprètes sont offerts
interpretation-no = Sans interprète
interpretation-not-stated = Interprètes : non précisé
service-sources = { $n ->
    [one] D'où viennent ces renseignements ({ $n } source)
   *[other] D'où viennent ces renseignements ({ $n } sources)
}
service-source-seen = Source la plus récente consultée : { $when }.
service-source-seen-unknown = La date des sources n'est pas connue.

report-link = Une erreur dans cette fiche?
report-title = Nous écrire au sujet d'une fiche
report-back = Retour à la fiche
report-intro = Ce message va aux personnes qui tiennent la liste, et non au service. Nous ne pouvons pas répondre. Prière de n'écrire aucun nom, ni rien sur ce qui est arrivé.
report-what = Qu'est-ce qui ne va pas?
report-words = Dans vos mots (peut rester vide)
report-words-hint = { $limit } caractères au plus. Aucun nom, s'il vous plaît.
report-pot = Laisser vide
report-submit = Envoyer
report-problem-nothing-chosen = Choisir ce qui ne va pas dans la fiche.
report-problem-too-long = Le texte compte plus de { $limit } caractères. Il faut le raccourcir.
report-not-saved = Impossible d'enregistrer pour l'instant. Rien n'est perdu : appuyer de nouveau sur « Envoyer » dans une minute.
report-thanks = Merci
# $reference is six characters.
report-thanks-about = C'est bien reçu, sous la référence { $reference }. Une personne de l'équipe va vérifier.
report-thanks-next = Nous gardons la fiche visée, le choix, le texte et le jour, pendant 90 jours. Rien sur vous.
report-kind-number-wrong = Le numéro ne marche pas ou n'est pas le bon
report-kind-closed = Le service a fermé
report-kind-turned-away = Le service n'a pas pu ou n'a pas voulu aider
report-kind-felt-unsafe = Impression de ne pas être en sécurité
report-kind-other = Autre chose
