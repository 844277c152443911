### A listing, on its card and its page.

contact-call = Appeler le { $number }
contact-tty = ATS { $number }
contact-text = Texter le { $number }
contact-text-word = Texter { $word } au { $number }
contact-chat = Clavarder sur leur site
contact-email = Écrire à { $address }
contact-web = Site Web : { $site }
# Après un numéro dans un texte, quand le service ne répond que dans l'autre langue.
contact-in-english = (service en anglais)
contact-in-french = (service en français)

ages-from-to = Accepte les { $min } à { $max } ans
ages-from = Accepte les { $min } ans et plus
ages-up-to = Accepte les { $max } ans et moins
ages-up-to-unsure = Accepte jusqu’à { $max } ans; âge minimal non précisé
ages-under-16-yes = Accepte les moins de 16 ans
ages-under-16-no = N’accepte pas les moins de 16 ans; autres âges non précisés
ages-not-stated = Âges : non précisés
area-canada = Partout au Canada
area-ontario = Partout en Ontario
# $first is two areas, $more how many others.
area-and-more = { $first } et { $more } autres régions
indigenous-led = Dirigé par des Autochtones
indigenous-specific = Pour les Premières Nations, les Inuits et les Métis
indigenous-specific-nations = Pour : { $nations }
hours-always = Répond jour et nuit, tous les jours
hours-not-stated = Heures : non précisées
hours-every-day = tous les jours
hours-days = du { $first } au { $last }
hours-span = de { $from } à { $to }
hours-part = { $days }, { $times }
hours-then = { $first }; { $then }
hours-open = Ouvert { $when }
# Ce qui a été compris d’un horaire, pour qui l’a écrit.
hours-understood = { $days } : { $times }
hours-all-day = ouvert toute la journée
hours-closed = fermé
hours-appointment = { $times }, sur rendez-vous
hours-unknown = { $times }, non précisé
hours-holidays = jours fériés
hours-holidays-on = jours fériés qui tombent { $days }
time-am = { $time } h
time-pm = { $time } h
time-noon = midi
time-midnight = minuit
# L'Ontario a deux heures.
time-eastern = { $time }, heure de l’Est
time-central = { $time }, heure du Centre
hours-read-as-eastern = Nous lisons ces heures comme l’heure de l’Est.
hours-read-as-central = Nous lisons ces heures comme l’heure du Centre.
hours-zone-not-stated = On ne précise pas s’il s’agit de l’heure de l’Est ou du Centre.
# Ce qui est vrai en ce moment. $time porte son fuseau horaire.
state-open = Ouvert en ce moment
state-open-until = Ouvert en ce moment, jusqu’à { $time }
state-closed = Fermé en ce moment
state-opens-today = Fermé en ce moment. Ouvre à { $time }
state-opens-tomorrow = Fermé en ce moment. Ouvre demain à { $time }
state-opens-on = Fermé en ce moment. Ouvre { $day } à { $time }
state-appointment = Sur rendez-vous seulement
state-holiday = C’est un jour férié. On ne précise pas si c’est ouvert.
state-not-known = Ouvert en ce moment? On ne sait pas.
# $state est une des lignes ci-dessus.
state-by-phone = Au téléphone : { $state }
state-as-of = Ouvert ou fermé : état à { $time }.
address-secret = Adresse privée, par sécurité
police-not-needed = Aucun signalement à la police requis
police-needed = Passe par la police
# $date is the day on which the directory was compiled.
freshness-long = Préparé à partir de sources publiques le { $date }. L’organisme ne l’a pas encore confirmé. Un numéro peut avoir changé depuis.

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
fact-help = Genres d’aide
fact-for = Conçu pour
fact-indigenous = Services autochtones
fact-languages = Langues
fact-interpreters = Interprètes
fact-access = Comment l’aide est offerte
fact-cost = Coût
fact-police = Police
fact-parent = Peut-on venir sans parent?
fact-private = Qu’est-ce qui reste privé, et qu’est-ce qui doit être signalé?
fact-is-police = Est-ce la police?
# Behind everything that a listing does not say.
not-stated-ask = Il est possible de demander. Une première question : « Qu’est-ce que vous devez signaler? »
cost-free = Gratuit
interpretation-yes = Des interprètes sont offerts
interpretation-no = Sans interprète
service-sources = { $n ->
    [one] D’où viennent ces renseignements ({ $n } source)
   *[other] D’où viennent ces renseignements ({ $n } sources)
}
service-source-seen = Source la plus récente consultée : { $when }.
service-source-seen-unknown = La date des sources n’est pas connue.

# On a card: opens everything else about it.
card-more = Détails

report-link = Une erreur dans cette fiche?
report-title = Nous écrire au sujet d’une fiche
report-back = Retour à la fiche
report-intro = Ce message va aux personnes qui tiennent la liste, et non au service. Nous ne pouvons pas répondre. Prière de n’écrire aucun nom, ni rien sur ce qui est arrivé.
report-what = Qu’est-ce qui ne va pas?
report-words = En quelques mots (peut rester vide)
report-words-hint = { $limit } caractères au plus. Aucun nom, s’il vous plaît.
report-pot = Laisser vide
report-submit = Envoyer
report-problem-nothing-chosen = Choisir ce qui ne va pas dans la fiche.
report-not-saved = Impossible d’enregistrer pour l’instant. Rien n’est perdu : appuyer de nouveau sur « Envoyer » dans une minute.
report-send-again = Rien n’est encore parti, et rien de ce qui est écrit n’est perdu. Il suffit d’appuyer encore une fois sur Envoyer.
report-thanks = Merci
# $reference is six characters.
report-thanks-about = C’est bien reçu, sous la référence { $reference }. Une personne de l’équipe va vérifier.
report-thanks-next = Nous gardons la fiche visée, le choix, le texte et le jour, pendant 90 jours. Rien sur la personne qui écrit.
report-kind-number-wrong = Le numéro ne marche pas ou n’est pas le bon
report-kind-closed = Le service a fermé
report-kind-turned-away = Le service n’a pas pu ou n’a pas voulu aider
report-kind-felt-unsafe = Impression de ne pas être en sécurité
report-kind-other = Autre chose

# $number is a telephone number, $extension what is dialled once it answers.
phone-extension = { $number }, poste { $extension }
ages-with-parent = Accueille les enfants avec un parent. Seul avant 16 ans : non précisé
child-protection-must-act = Doit agir quand on lui parle d’un enfant en danger
# $name is the line that leads to a place without a number of its own.
reached-through = Aucun numéro direct n’est indiqué. Une ligne peut aider à les joindre : { $name }
freshness-not-needed = Le numéro d’urgence public. On y répond jour et nuit.
parent-needed = Non : avec un parent
parent-not-needed = Oui
is-police-yes = Oui, c’est la police
is-police-no = Non, ce n’est pas la police
confidentiality-anonymous = On n’a pas à dire qui on est
confidentiality-unless-in-danger = Ce qui est dit au service reste confidentiel, sauf si un enfant ou la vie de quelqu’un peut être en danger. Le service doit alors le signaler.
confidentiality-may-be-shared = Ce qu’on dit peut être partagé avec d’autres qui travaillent avec ce service. Mieux vaut demander avant de donner son nom.
# Ce qui n’est vrai que pour un temps, écrit par l’organisme. La date est le dernier jour.
notice = { $words } (Jusqu’au { $date })
fact-cannot-take = N’accueille pas
# $n is how many lists without an address, $year when they were seen.
service-source-lists = { $n ->
    [one] une liste communautaire de services, vue en { $year }
   *[other] { $n } listes communautaires de services, vues en { $year }
}

# What to expect of a call or a text.
expect-title = À quoi s’attendre, et quoi dire
expect-short = À savoir
expect-kids-text = Jeunesse, J’écoute, par texto : les premiers textos sont automatiques. Ils expliquent le service et ses règles de confidentialité. Ensuite, une personne bénévole formée écrit. Elle peut voir le numéro d’où vient le texto. Pour arrêter, il suffit de texter STOP.
expect-kids-call = Jeunesse, J’écoute, par téléphone : une intervenante ou un intervenant répond. Pas besoin de dire son nom. Si quelqu’un risque d’être gravement blessé tout de suite, on envoie de l’aide.
expect-hotline-call = Ligne contre la traite, par téléphone : une personne formée d’un organisme de bienfaisance répond. Ce n’est pas la police. On n’a jamais à donner son nom. En cas de danger immédiat, l’afficheur peut servir. C’est rare.
expect-hotline-chat = Ligne contre la traite, par clavardage : en français et en anglais.
expect-emergency = 911 : dire d’abord où on est. La police, une ambulance ou les pompiers arrivent.
expect-unknown = On ne sait pas ce qu’on entend d’abord, ni qui voit le numéro. Il est possible de le demander avant d’en dire plus.
expect-say = Voici des phrases à dire ou à envoyer :
expect-say-just-talk = Je ne sais pas trop, je veux juste parler.
expect-say-report = Avant d’en dire plus : qu’est-ce que vous devez signaler, et qui voit mon numéro?
expect-say-quiet = Quelqu’un pourrait voir ou entendre ça. Est-ce qu’on peut faire court?
expect-sources = D’où vient l’information :
expect-more = Ce qui se passe au téléphone

# Ce que l’organisme lui-même a vérifié. Les champs portent les noms de son formulaire.
service-confirmed = Confirmé par l’organisme le { $date } : { $fields }
service-confirmed-by-call = Confirmé par téléphone le { $date } : { $fields }
service-confirmed-by-page = Vérifié sur la page de l’organisme le { $date } : { $fields }
service-faded = Pas confirmé depuis le { $date }, donc à vérifier : { $fields }
card-confirmed = Confirmé par l’organisme { $ago }
card-confirmed-by-call = Confirmé par téléphone { $ago }
card-confirmed-by-page = Vérifié sur la page de l’organisme { $ago }
card-faded = Pas confirmé depuis { $month } { $year } : à vérifier en appelant
ago-days = { $n ->
    [0] aujourd’hui
    [1] hier
   *[other] il y a { $n } jours
}
ago-weeks = il y a { $n } semaines
ago-months = il y a { $n } mois
freshness-rest = Le reste vient de sources publiques, en date du { $date }, et n’est pas encore confirmé par l’organisme.

# Ce que l’équipe dit aux lectrices et lecteurs pour un temps.
bulletin-label = Avis
bulletin = { $words } (Jusqu’au { $date }, { $hour } h { $minute }, heure de l’Est)
bulletin-of = { $place } : { $text }
