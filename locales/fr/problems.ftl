# Comment un formulaire sur une fiche nomme ses champs, et ce qu’il dit quand une valeur ne convient pas.

field-id = Nom court dans l’adresse Web
field-organization = Organisme
field-organization-url = Site Web de l’organisme
field-name = Nom du service
field-description = Ce que fait le service
field-url = Page Web du service
field-phones = Numéros de téléphone
field-text-line = Numéro pour les textos
field-chat = Adresse Web du clavardage
field-email = Courriel
field-reached-through = Ligne qui mène à ce service
field-location = Adresse
field-service-area = Région desservie
field-categories = Sortes d’aide
field-ages = Âges
field-without-parent = Une ou un jeune peut-il venir sans parent?
field-confidentiality = Qu’est-ce qui reste privé, et qu’est-ce qui doit être signalé?
field-is-police = Est-ce la police?
field-cannot-take = Qui vous ne pouvez pas aider
field-indigenous = Services autochtones
field-audiences = Pour qui est le service
field-languages = Langues
field-interpretation = Interprètes
field-access = Façons de vous joindre
field-free = Est-ce gratuit?
field-schedule = Heures
field-notices = Avis avec une date de fin
field-police-contact-required = Faut-il d’abord parler à la police?
field-sources = Sources
field-compiled-on = Faits réunis le
field-source-seen = Source la plus récente
field-confidence = Degré de certitude
field-confirmation = Confirmation
field-notes = Notes pour la rédaction

wrong-missing = Il manque une réponse ici. Veuillez la donner.
wrong-invisible = { $first ->
    [yes] Il y a un caractère invisible ({ $code }) au début de ce texte. Supprimez-le, ou tapez de nouveau les premiers mots.
   *[no] Il y a un caractère invisible ({ $code }) après « { $after } ». Supprimez-le, ou tapez de nouveau les mots qui l’entourent.
}
wrong-accents = { $first ->
    [yes] La première lettre porte trop d’accents. Tapez-la de nouveau.
   *[no] Une lettre après « { $after } » porte trop d’accents. Tapez-la de nouveau.
}
wrong-alphabets = « { $word } » mélange des lettres de deux alphabets qui se ressemblent. Tapez ce mot de nouveau.
wrong-line-break = Écrivez ceci sur une seule ligne. Il y a un saut de ligne après « { $after } ».
wrong-too-long = Ce texte compte { $typed } caractères. Ramenez-le à { $limit } ou moins. Rien de ce que vous avez écrit n’est perdu.
wrong-id = Utilisez seulement des lettres minuscules, des chiffres et des traits d’union.
wrong-number = Ce n’est pas un numéro de téléphone. Écrivez dix chiffres, comme 807 555-0142, et le poste dans sa propre case. Un deuxième numéro va à la ligne suivante.
wrong-number-premium = Appeler ce numéro coûte de l’argent, alors nous ne l’affichons pas. Écrivez un numéro canadien ou sans frais.
wrong-number-abroad = Ce numéro n’est ni canadien ni sans frais. Écrivez un numéro canadien, comme 807 555-0142, ou un numéro sans frais.
wrong-number-short-code = Nous ne connaissons pas ce numéro abrégé. Écrivez le numéro à dix chiffres. Si l’on vous joint par un numéro abrégé, écrivez-nous.
wrong-extension = Un poste compte de un à sept chiffres, comme 123.
wrong-two-extensions = Le numéro comporte un autre poste que celui-ci. Gardez le bon.
wrong-page = Ce n’est pas l’adresse d’une page Web. Écrivez-la ainsi : https://www.example.org
wrong-page-scheme = Écrivez une adresse Web qui commence par https://
wrong-page-redirect = Cette adresse mène à une autre page. Ouvrez-la, puis copiez l’adresse de la page où vous arrivez.
wrong-page-insecure = Cette adresse commence par http:// : d’autres personnes sur le réseau peuvent voir ce qui est ouvert. Écrivez-la avec https://
wrong-hours = Nous ne pouvons pas lire « { $part } » dans ces heures. Écrivez-les ainsi : lundi au vendredi 9 h à 17 h; samedi 10 h à midi. Enlevez tout le reste.
wrong-hours-no-hours = Il n’y a pas d’heures à côté de « { $part } ». Écrivez les heures, « 24 heures » ou « fermé ».
wrong-hours-no-days = Quels jours est-ce, « { $part } »? Écrivez aussi les jours, comme lundi au vendredi, ou tous les jours.
wrong-hours-am-or-pm = Est-ce que « { $part } » est le matin ou l’après-midi? Écrivez les heures ainsi : 9 h à 17 h.
wrong-mailbox = Ce n’est pas une adresse courriel. Écrivez-la comme info@example.org.
wrong-language = Utilisez le code court de la langue, comme en, fr ou oj.
wrong-division = Choisissez les régions dans la liste.
wrong-date = Écrivez le jour dans l’ordre année-mois-jour, comme 2026-11-30.
wrong-age = Écrivez un âge en années, en chiffres.
wrong-ages = Ces âges se contredisent. Vérifiez l’âge minimal, l’âge maximal et la réponse sur les moins de 16 ans.
wrong-unknown = Choisissez dans la liste.
wrong-yes-no = Répondez oui ou non, ou laissez vide pour ne rien dire.
wrong-postal-code = Ce n’est pas un code postal canadien. Écrivez-le comme P7A 4P7.
wrong-forbidden = Ce numéro ou cette page est sur notre liste de ce qu’il ne faut pas afficher, par exemple parce que le service a fermé. En cas d’erreur, servez-vous du formulaire « Une erreur dans cette fiche? », sur la page de la fiche.
wrong-one-language = Écrivez ceci dans les deux langues, pour que tout le monde le sache.
wrong-private-place = Une adresse qui n’est pas publique ne doit avoir ni rue ni code postal. Enlevez-les, ou choisissez une adresse publique.
wrong-moved-or-secret = Cette adresse était publique. Le service a-t-il déménagé, ou son adresse est-elle confidentielle maintenant? S’il a déménagé, écrivez la nouvelle adresse. Si elle doit rester confidentielle, choisissez « Confidentielle », ou la ville seulement.
wrong-no-division = Choisissez au moins une région.
wrong-to-itself = Un service ne peut pas mener à lui-même. Choisissez une autre ligne.
wrong-low-confidence = Une fiche dont nous ne sommes pas certains ne peut pas être publiée.
wrong-unreachable = Il faut au moins une façon de vous joindre : un numéro, une page, un courriel ou une adresse publique.
wrong-claims-chat = Le clavardage est coché. Donnez l’adresse Web du clavardage.
wrong-claims-text = Les textos sont cochés. Donnez le numéro où texter.
wrong-claims-phone = Le téléphone est coché. Donnez un numéro où quelqu’un répond.
