# L’espace de l’équipe : là où elle vérifie ce que les organismes ont envoyé.

role-editor = édition
role-senior-editor = édition principale
role-administrator = administration

sign-in-title = Connexion à l’espace de l’équipe
sign-in-intro = Écrivez votre adresse courriel. Si elle appartient à une personne de l’équipe, nous y envoyons un lien. Le lien fonctionne pendant dix minutes, dans ce navigateur seulement.
sign-in-mailbox = Votre adresse courriel
sign-in-send = M’envoyer un lien
sign-in-asked = Vérifiez votre boîte de réception
sign-in-asked-next = Si cette adresse appartient à une personne de l’équipe, un lien est en route. Ouvrez-le dans ce navigateur.
sign-in-again = Demander un nouveau lien
sign-in-now = Se connecter
sign-in-spent = Ce lien a été utilisé. Chaque lien fonctionne une seule fois.
sign-in-expired = Ce lien est trop vieux. Un lien de connexion fonctionne pendant dix minutes.
sign-in-other-browser = Ce lien a été demandé dans un autre navigateur. Ouvrez-le là-bas, ou demandez-en un ici.

desk-title = L’espace de l’équipe
desk-signed-in = { $name }, { $role }
desk-sign-out = Se déconnecter
desk-waiting = { $n ->
    [0] Rien n’attend.
    [one] Un changement attend.
   *[other] { $n } changements attendent.
}
desk-sent = Envoyé le { $date }
desk-age = { $n ->
    [0] aujourd’hui
    [one] il y a 1 jour
   *[other] il y a { $n } jours
}
desk-held-means = Une erreur pourrait envoyer quelqu’un au mauvais endroit : deux personnes doivent approuver, et quelqu’un doit appeler.
desk-what = { $kind } : { $fields }
desk-held = Retenu
desk-from = Envoyé avec le lien adressé à { $mailbox }
desk-back = Retour à l’espace de l’équipe
desk-change-title = Un changement envoyé
desk-see-listing = Voir ce que l’on voit maintenant
desk-differences = Ce qui change
desk-before = Avant
desk-after = Après
desk-reports = Ce que l’on nous a signalé
desk-reports-unsafe = Quelqu’un ne s’est pas senti en sécurité
desk-report-times = { $n } fois
desk-reports-more = et { $n } autres
desk-report-doubtful = peut-être un envoi automatisé
desk-notes = Notes
desk-notes-none = Aucune note pour l’instant.
desk-note = Une note pour l’équipe
desk-note-hint = Ni le public ni l’organisme ne la voient. Veuillez ne rien écrire sur une personne qui a recours au service.
desk-note-keep = Enregistrer la note
desk-note-by = { $name }, { $date }
desk-note-sender = La personne qui a fait l’envoi
desk-no-note = Veuillez écrire quelque chose dans la note.
desk-removal = La fiche n’est plus visible. Ses liens ne fonctionnent plus, et les autres changements en attente sont fermés. Nous gardons le dossier, pour que quelqu’un puisse proposer de la rétablir.
desk-says = Ce que dit la fiche
desk-claim-from = Demande le lien vers cette fiche : { $mailbox }
desk-claim-note = Avec le lien, on peut confirmer cette fiche et proposer des changements. Demandez au service si l’adresse est bien la sienne. Le lien part quand deux personnes ont approuvé.
desk-refuse = Ne pas envoyer le lien
desk-listing-title = Une fiche, vue par l’équipe
desk-listing-link = Tout sur cette fiche
desk-link-means = Le courriel contient un lien. Il permet à l’organisme de vérifier, de corriger et de confirmer sa fiche.
desk-keepers-title = Qui s’en occupe
desk-keepers-none = Personne ne s’occupe de cette fiche. Appelez l’organisme. Une personne qui y travaille peut demander le lien avec « J’y travaille ».
desk-keeper-whom = Une personne qui s’en occupe
desk-keeper-end = Elle ne s’en occupe plus
desk-keeper-end-means = Si elle ne s’en occupe plus, tous ses liens prennent fin. Nous le lui disons, ainsi qu’aux autres. Seule une administratrice ou un administrateur peut le faire.
desk-live-links = Liens qui ouvrent cette fiche
desk-live-link = Envoyé à { $mailbox }, jusqu’au { $date }
desk-letter-means = Pas d’adresse courriel? Imprimez une lettre avec un code et postez-la. Elle permet de confirmer la fiche, et de n’y changer que ce qui fait peu de tort.
desk-live-letter = Code d’une lettre, valable jusqu’au { $date }
desk-end-links = Mettre fin à tous ces liens
desk-ended = C’est fait.
keeper-on-file = Adresse au dossier
keeper-granted = Confirmée par un appel
keeper-invited = Invitation d’une ou d’un collègue
keeper-replaced = Une autre adresse est au dossier
keeper-left = N’est plus là
keeper-ended = Nous y avons mis fin
desk-objections = { $n ->
    [one] Quelqu’un a dit : ce n’était pas nous
   *[other] { $n } changements dont quelqu’un a dit : ce n’était pas nous
}
desk-objections-means = Nous les avons déjà arrêtés. Appelez le service à un numéro que le public voyait avant, et voyez ce qui s’est passé.
desk-objected = Ce n’était pas nous, dit { $mailbox }, { $date }. Appelez le service à un numéro que le public voyait avant. Écrivez dans une note ce que vous avez appris.
desk-objection-answer = Enregistrer la note et fermer l’opposition
desk-people-title = Les personnes de l’équipe
desk-person-seen = Dernière connexion : { $date }
desk-person-never = Ne s’est jamais connectée
desk-person-sessions = { $n ->
    [0] Pas de connexion en ce moment
    [one] Connexion dans un navigateur
   *[other] Connexion dans { $n } navigateurs
}
desk-person-closed = Ne fait plus partie de l’équipe
desk-person-unused = Sans connexion depuis 180 jours : ne peut plus rien décider
desk-sessions = Navigateurs connectés
desk-session = Depuis le { $begun }. Dernière utilisation : le { $used }.
desk-session-own = Ce navigateur
desk-session-end = Déconnecter ici
desk-moment = { $date } à { $hour } h { $minute }
desk-person-new = Accès récent : ne compte pas comme deuxième personne avant le { $moment }
desk-person-end-sessions = Déconnecter partout
desk-person-editor = Donner le rôle d’édition
desk-person-senior = Donner le rôle d’édition principale
desk-person-administrator = Proposer comme administratrice ou administrateur
desk-person-close = Retirer de l’équipe
desk-person-done = C’est fait.
desk-person-too-late = Rien n’a changé. Quelque chose est différent maintenant, ou cette adresse courriel est déjà dans l’équipe. Regardez de nouveau.
desk-last-administrator = Il faut une administratrice ou un administrateur. Proposez d’abord quelqu’un d’autre.
desk-motions = En attente d’une deuxième personne
desk-motion-administrator = { $name } comme administratrice ou administrateur
desk-motion-one-person = Une équipe d’une seule personne
desk-motion-by = Proposition de { $name }, { $date }
desk-motion-program = la personne qui gère le serveur
desk-motion-agree = Accepter
desk-motion-refuse = Refuser
desk-motion-proposed = C’est proposé. Une deuxième personne doit accepter dans les 14 jours : une administratrice ou un administrateur, ou une personne à l’édition principale.
desk-too-new = Il faut deux personnes, et vous avez reçu l’accès il y a moins de trois jours. Quelqu’un d’autre doit accepter.
desk-motion-own = Cette proposition vient de vous. Quelqu’un d’autre doit l’accepter.
desk-invite = Ajouter une personne
desk-invite-name = Nom
desk-invite-mailbox = Adresse courriel
desk-invite-hint = Nous lui écrivons où se connecter. Choisissez une adresse que cette personne est seule à lire.
desk-invite-role = Son rôle
desk-invite-language = Langue de ses courriels
desk-invite-send = Ajouter
desk-invite-wrong = Écrivez un nom, et une adresse courriel comme nom@exemple.org.
desk-rule-title = Combien de personnes décident
desk-rule-two-means = Il faut deux personnes et un appel pour ce qui peut mener quelqu’un au mauvais endroit. Avec une seule personne, il faut un appel et trois jours, et toute personne qui s’occupe de la fiche peut l’arrêter. Une deuxième personne doit l’accepter.
desk-rule-one = Proposer une équipe d’une seule personne
desk-rule-two = Exiger de nouveau deux personnes
desk-one-person = L’équipe compte une seule personne. Ce qui peut mener quelqu’un au mauvais endroit est publié trois jours après un appel, sauf si quelqu’un s’y oppose.
desk-one-title = Une personne, un appel et trois jours
desk-one-means = Le public le voit seulement si une autre personne que l’expéditeur a approuvé exactement ce texte, si quelqu’un a appelé le service à un numéro que le public voit aujourd’hui, et si trois jours ont passé depuis. Nous avons averti toutes les personnes qui s’occupent de la fiche.
desk-one-waits = On peut le publier à partir du { $date }, sauf si quelqu’un s’y oppose. Approuvez-le à ce moment-là.
desk-audit-title = Ce qui a été fait
desk-audit-who = Qui
desk-audit-anyone = N’importe qui
desk-audit-link = Une personne avec le lien d’un organisme
desk-audit-program = Le programme, ou la personne qui le gère
desk-audit-listing = Fiche (la dernière partie de son adresse)
desk-audit-day = Jour
desk-audit-day-hint = Par exemple 2026-11-30
desk-audit-no-day = Écrivez le jour ainsi : 2026-11-30.
desk-audit-none = Rien.
desk-newer = Plus récent
desk-older = Plus ancien
deed-save = Un organisme a enregistré son brouillon
deed-ask = Une personne qui s’en occupe a demandé un lien pour quelqu’un d’ailleurs
deed-finish = Un organisme a terminé avec sa fiche
deed-propose = A proposé un changement
deed-approve = A approuvé un changement
deed-call = A consigné un appel
deed-publish = A publié un changement
deed-take-down = A retiré la fiche
deed-hide = A masqué la fiche
deed-relist = A montré la fiche de nouveau
deed-granted = A envoyé le lien à une autre adresse courriel
deed-rejected = A refusé un changement
deed-decline = Est pour refuser un retrait
deed-close = A fermé un changement, car la fiche a été retirée
deed-restore = A rétabli une version précédente
deed-verify = A tenté de vérifier une fiche
deed-post = A imprimé une lettre avec un code
deed-announce = A écrit un avis au public
deed-end-bulletin = A mis fin à un avis au public
deed-dry-run = A téléversé une feuille de calcul pour voir ce qu’elle ferait
deed-settle = A dit qu’un point trouvé par le programme est juste
deed-confirm = A confirmé des renseignements
deed-invite = A invité une ou un collègue
deed-leave = Ne s’occupe plus de la fiche
deed-end-keeper = A mis fin à l’accès de quelqu’un à la fiche
deed-end-links = A mis fin à tous les liens vers la fiche
deed-object = A dit : ce n’était pas nous
deed-answer-objection = A fermé une opposition
deed-let-in = A ajouté une personne à l’équipe
deed-set-role = A changé le rôle de quelqu’un
deed-close-account = A retiré quelqu’un de l’équipe
deed-end-session = A déconnecté une personne dans un navigateur
deed-end-sessions = A déconnecté quelqu’un partout
deed-move = A proposé ce qui exige deux personnes
deed-agree = A accepté une proposition
deed-disagree = A refusé une proposition
deed-set-rule = A changé combien de personnes décident
deed-alone = A publié dans une équipe d’une seule personne
deed-import = A chargé le répertoire fourni
deed-withdraw = A retiré une fiche qui n’est plus fournie
deed-note = A écrit une note
deed-send-link = A fait envoyer un lien
deed-sign-in = S’est connectée ou connecté
deed-refused = A essayé ce qui a été refusé, ou était déjà décidé
deed-other = Quelque chose que cette version ne sait pas nommer
desk-restore-title = Annuler ce que quelqu’un a fait
desk-restore-intro = Pour un compte ou une adresse courriel dont on a abusé. Rien n’est fait avant que vous ayez vu un aperçu. Seule une administratrice ou un administrateur peut le faire.
desk-restore-person = Une personne de l’équipe
desk-restore-no-person = Personne
desk-restore-mailbox = Ou une adresse courriel à laquelle des liens ont été envoyés
desk-restore-since = Depuis
desk-restore-since-hint = Un jour, ou un jour et une heure en Ontario : 2026-11-30 23:50
desk-restore-preview = Voir ce qui serait fait
desk-restore-what = { $n ->
    [one] Une chose serait faite
   *[other] { $n } choses seraient faites
}
desk-restore-nothing = Il n’y a rien à annuler.
desk-restore-carry-out = Faire tout cela maintenant
desk-restore-no-one = Choisissez une personne ou écrivez une adresse courriel, mais pas les deux.
desk-restore-no-moment = Écrivez depuis quand, ainsi : 2026-11-30 23:50.
desk-restore-stale = Quelque chose a changé depuis l’aperçu. Regardez-le de nouveau.
desk-restore-done = C’est fait.
desk-restore-left = { $n ->
    [one] C’est fait, sauf dans un cas. Cherchez de nouveau pour voir lequel.
   *[other] C’est fait, sauf dans { $n } cas. Cherchez de nouveau pour voir lesquels.
}
restore-undo = Ce qu’il y avait avant revient tout de suite
restore-hide = Masquée tout de suite. On propose de la montrer de nouveau comme avant, et deux personnes décident
restore-propose = Le public ne la voit pas. On propose de la montrer de nouveau comme avant, et deux personnes décident
restore-end = L’adresse courriel qui a reçu un lien ne peut plus ouvrir la fiche
restore-refuse = Le changement est refusé
restore-look = Rien ne peut être fait automatiquement : regardez-la
desk-reports-close = { $n ->
    [one] Enregistrer la note et fermer le signalement
   *[other] Enregistrer la note et fermer { $n } signalements
}
desk-reports-close-unsafe = { $n ->
    [one] Enregistrer la note et fermer le signalement d’insécurité
   *[other] Enregistrer la note et fermer { $n } signalements d’insécurité
}
deed-close-reports = A fermé des signalements du public
desk-for-me = Vous attend
desk-for-others = Attend quelqu’un d’autre
desk-claims-of = { $n } demandes pour utiliser une autre adresse courriel
desk-page-before = Les cinquante d’avant
desk-page-after = Les cinquante suivants
desk-keys = Touches, avec celles que le navigateur ajoute (souvent Alt et Maj) : D l’espace de l’équipe, N enregistrer la note, C enregistrer l’appel, A approuver ou publier, R refuser.
desk-link-send = Envoyer le lien
desk-link-sent = Le courriel est en route.
desk-link-lately = Un courriel y est parti il y a moins d’une heure : nous n’en avons pas envoyé d’autre.
desk-history = Ce qui a été envoyé à son sujet
desk-history-none = Rien encore.
desk-listings-title = Trouver une fiche, et ce que l’on nous a signalé
desk-listings-words = Nom du service ou de l’organisme
desk-listings-search = Chercher
desk-listings-found = { $n ->
    [0] Aucune fiche ne porte ce nom.
    [one] Une fiche :
   *[other] { $n } fiches :
}
desk-reported = Signalées par le public
desk-reports-count = { $n ->
    [one] Un signalement
   *[other] { $n } signalements
}
desk-decide = Décider
desk-publish = Publier
desk-approve = Approuver exactement ceci
desk-two-title = Deux personnes et un appel
desk-two-means = Le changement devient visible quand deux personnes, autres que celle qui l’a envoyé, ont approuvé exactement ce texte, et qu’on a posé la question au service, à un numéro visible aujourd’hui.
desk-two-call = Personne n’a encore rappelé, ou personne n’a pu confirmer.
desk-two-called = Un appel confirme le changement.
desk-two-approve = { $of ->
    [one] Pour l’instant, personne n’approuve.
   *[other] Pour l’instant, { $n } sur { $of } personnes approuvent.
}
desk-two-approved = { $of ->
    [one] Une personne approuve.
   *[other] { $n } personnes sur { $of } approuvent.
}
desk-two-senior = L’une d’elles doit être éditrice principale ou éditeur principal, ou une administratrice ou un administrateur.
desk-two-stale = C’était au sujet d’un texte antérieur, et ne compte plus.
desk-approved-by = Approuvé par { $name }, { $date }
desk-declined-by = Refusé par { $name }, { $date }
desk-call-by = { $reached } · { $name }, { $date }
desk-call-title = Noter un appel
desk-call-whom = Le numéro que vous avez appelé
desk-call-none = Il n’y a pas de numéro à appeler : on n’appelle jamais une ligne de crise pour cela, et les autres numéros doivent être visibles aujourd’hui. Regardez la page du service lui-même.
desk-call-number = Le numéro que vous avez appelé
desk-call-number-hint = Pas un numéro qui se trouve seulement sur ce formulaire.
desk-call-source = Où vous avez trouvé ce numéro
desk-call-source-hint = Par exemple : la page de 211 Ontario, avec son adresse.
desk-call-page = Ou la page où c’est écrit
desk-call-page-hint = Son adresse commence par un site visible aujourd’hui : { $hosts }
desk-call-outcome = Résultat
desk-call-choose = Choisir
desk-call-said = Ce qui a été dit, et par qui
desk-call-said-hint = Quelques mots, et la fonction de la personne. N’écrivez rien au sujet d’une cliente ou d’un client.
desk-call-keep = Enregistrer l’appel
desk-call-no-outcome = Veuillez choisir le résultat de l’appel.
desk-call-no-said = Veuillez écrire ce qui a été dit.
desk-call-not-on-file = Seul compte un numéro ou une page visible aujourd’hui, et pour une nouvelle fiche, un numéro dont la source est nommée.
desk-high-again = D’anciens numéros, pages ou lieux ne reviennent que par un changement approuvé par deux personnes.
desk-not-on-desk = Vous ne faites plus partie de l’équipe : rien n’a été fait.
desk-waits = C’est enregistré. Le changement attend ce qui manque encore.
desk-back-proposed = D’anciens numéros, pages ou lieux reviendraient : c’est donc proposé comme un changement à part. Deux autres personnes décident. Si la fiche peut faire du mal à quelqu’un maintenant, masquez-la.
call-outcome-confirmed = On dit que c’est vrai
call-outcome-denied = On dit que c’est faux : refuser, et mettre fin aux liens vers cette fiche
call-outcome-not-reached = Personne à joindre
call-outcome-on-their-page = C’est écrit sur leur propre page
desk-reject = Ne pas publier
desk-reason = Raison, si vous ne publiez pas
desk-reason-hint = Ces mots sont envoyés tels quels à la personne qui a proposé le changement.
desk-lately = Publiés récemment
# Des lignes de la base de données que ce programme ne peut pas lire.
desk-odd = { $n ->
    [one] Une ligne de la base de données ne peut pas être lue
   *[other] { $n } lignes de la base de données ne peuvent pas être lues
}
desk-odd-means = Tout le reste fonctionne. Envoyez ces noms à la personne qui fait fonctionner le site : le journal du programme dit ce qui ne va pas.
desk-letters-refused = Courriels qui n’arriveront pas
desk-letters-refused-why = Le serveur de courriel a refusé ces adresses pour de bon, ou n’a pas accepté les courriels pendant sept jours. Nous n’essayons plus. Trouvez la bonne adresse autrement.
desk-letters = Courriels qui ne sont peut-être pas partis
desk-letters-why = Le programme s’est arrêté pendant l’envoi. Ils ne sont pas renvoyés automatiquement, pour que personne ne reçoive deux fois le même courriel.
desk-letter = { $kind }, à { $mailbox }, du { $date }
letter-review = Lien vers une fiche
letter-new-listing = Lien vers une nouvelle fiche
letter-published = « C’est publié »
letter-rejected = « Ce n’est pas publié »
letter-denied = « Le service dit que c’est faux »
letter-taken-down = « C’est retiré »
letter-taken-back = « C’est annulé »
letter-closed = « C’est fermé, la fiche est retirée »
letter-audit-head = Marque hebdomadaire du journal
letter-let-in = Une personne a reçu l’accès à l’espace de l’équipe
letter-welcome = Bienvenue dans l’équipe
letter-reminder = Rappel au sujet de fiches
letter-digest = Du nouveau dans une fiche
letter-sign-in = Lien de connexion
desk-new-note = Vérifiez la fiche auprès de deux sources autres que ce formulaire, comme une liste publique. Appelez un numéro que vous y avez trouvé.
desk-undo-reason = Raison
desk-undo-title = Revenir en arrière
desk-undo-means = { $n ->
    [one] La fiche redevient ce qu’elle était avant. Ce que ce changement avait confirmé ne compte plus comme confirmé.
   *[other] La fiche redevient ce qu’elle était avant. Cela annule { $n } changements : celui-ci et ceux publiés après lui. Ce qu’ils avaient confirmé ne compte plus comme confirmé.
}
desk-undo = Rétablir ce qui y était avant
desk-no-decision = Veuillez choisir la suite.
desk-no-reason = Veuillez écrire pourquoi, pour que l’organisme le sache.
desk-needs-administrator = Seule une administratrice ou un administrateur peut faire ceci.
desk-too-late = Une autre personne a décidé avant vous. Regardez de nouveau.
desk-wrong = Cela ne peut pas être publié tel quel :
desk-conflict = La fiche a changé depuis. Voici les deux versions :
desk-theirs = Ce que l’on voit maintenant
desk-mine = Ce que dit ce changement

change-kind-update = Une correction
change-kind-new = Une nouvelle fiche
change-kind-remove = Retirer la fiche
change-kind-hide = Fiche masquée
change-kind-relist = Rétablir la fiche
change-kind-claim = Demande d’utiliser une autre adresse
change-status-open = Encore en rédaction
change-status-proposed = En attente
change-status-held = Retenu : deux personnes doivent approuver
change-status-approved = Approuvé
change-status-published = Publié
change-status-rejected = Non publié
change-status-undone = Annulé
change-status-granted = Lien envoyé
change-status-closed = Fermé : la fiche est retirée

desk-own-change = Ceci vient de votre propre adresse courriel. Une autre personne doit en décider.
desk-revealing = Le lieu est confidentiel, et un texte ressemble à son adresse. On ne peut pas le publier. Refusez le changement, et demandez à l’organisme d’enlever l’adresse.
desk-locked = Des pages de ce site nomment ce service : sa fiche ne peut pas être changée ici. Les corrections arrivent avec une nouvelle version du répertoire.

desk-alarm = { $n ->
    [one] Une fiche : quelqu’un ne s’est pas senti en sécurité
   *[other] { $n } fiches : quelqu’un ne s’est pas senti en sécurité
}
desk-alarm-means = Lisez ces signalements avant toute autre chose. Vous pouvez masquer la fiche tout de suite.
desk-hidden = Fiche masquée
desk-hidden-back = Cette fiche n’est plus visible. Elle ne revient que si une personne le propose et que deux autres l’approuvent.
desk-hidden-link = Aucun lien n’est envoyé tant que la fiche n’est pas visible.
desk-hidden-listings = Fiches qui ne sont pas visibles
desk-hide-title = Masquer cette fiche maintenant
desk-hide-means = Elle disparaît tout de suite, et rien d’autre ne change. Pour la rétablir, une personne doit le proposer et deux autres doivent l’approuver.
desk-hide-reason = Raison
desk-hide-no-reason = Veuillez écrire la raison, pour que les autres la connaissent.
desk-hide = Masquer maintenant
desk-relist-title = Rétablir cette fiche
desk-relist-means = Deux autres personnes décident, et quelqu’un appelle le service. Écrivez ce qui a changé depuis que la fiche est masquée.
desk-relist = Proposer de la rétablir
desk-relist-note = Cette fiche n’est pas visible en ce moment. La raison se trouve dans ce qui a été envoyé avant. La personne qui propose ceci ne peut pas l’approuver.

desk-flag-number = Contient un numéro qu’un téléphone composerait : « { $words } »
desk-flag-web = Contient une adresse Web : « { $words } »
desk-flag-email = Contient une adresse courriel : « { $words } »
desk-flag-messenger = Mène à une messagerie : « { $words } »
desk-flag-crisis = Nomme le numéro d’urgence ou de crise { $words }
desk-flag-address = Pourrait révéler où se trouve un lieu qui n’est pas public : « { $words } »
desk-flag-young = La fiche a moins de 30 jours
desk-flag-taken-back = Cette fiche a déjà été retirée, masquée ou rétablie
desk-flag-felt-unsafe = Quelqu’un ne s’est pas senti en sécurité avec ce service
desk-flag-burst = Plus de trois changements à cette fiche ont été envoyés en une journée
desk-flag-insecure = Page sans https : « { $words } »
desk-flag-stranger = N’importe qui peut avoir une telle adresse courriel, ou elle n’est pas celle du site du service : « { $words } »
desk-flag-name = « { $words } » est le nom d’une autre fiche, ou y ressemble :
desk-flag-telephone = « { $words } » est le numéro d’une autre fiche :
desk-flag-host = « { $words } » mène au site d’une autre fiche :

# La session s’est terminée pendant que quelqu’un écrivait.
desk-signed-out = Votre session est terminée
desk-signed-out-means = Rien de ce que vous avez écrit n’est perdu, et rien n’a été envoyé. Connectez-vous dans un nouvel onglet, revenez à cette page et envoyez de nouveau.
desk-signed-out-sign-in = Se connecter, dans un nouvel onglet
desk-signed-out-send = Envoyer de nouveau

# Les fiches à vérifier, par un appel ou sur la page de l’organisme.
calls-title = Les fiches à vérifier
calls-to-call = { $n } à appeler
calls-to-look-up = { $n } à regarder sur leur page
calls-to-write = { $n } à qui écrire
calls-means = D’abord celles qui font le plus de tort si elles sont fausses. On n’appelle jamais une ligne de crise : regardez sa page. Une fiche est à vous pendant { $minutes } minutes. Après { $tries } essais sans réponse, on écrit.
calls-next = Prendre la suivante
calls-take = Prendre
calls-go-on = La vôtre : continuer
calls-held = Quelqu’un d’autre s’en occupe
calls-back = Retour aux fiches à vérifier
calls-never = jamais confirmée
calls-tries = { $n ->
    [one] un essai
   *[other] { $n } essais
}
calls-task-call = Appeler
calls-task-page = Regarder leur page
calls-task-write = Écrire
calls-harm-line = une ligne pour des personnes en danger
calls-harm-reported = signalée par une lectrice ou un lecteur
calls-harm-young = un hébergement, ou pour les jeunes
calls-whom = Appelez un de ces numéros
calls-dial = Appeler { $number }
calls-not-called = N’appelez pas ce service pour le vérifier. Regardez sa propre page.
calls-page = La page que vous avez regardée
calls-page-hint = Une page sur { $hosts }
calls-ticks = Qu’est-ce qui est vrai?
calls-ticks-hint = Cochez seulement ce qu’on vous a dit, ou ce que dit leur page.
calls-outcome = Quel est le résultat?
calls-give-back = Pas maintenant : la rendre
calls-note-not-listed = On a demandé au téléphone de ne pas figurer ici.
calls-taken = Quelqu’un d’autre s’en occupe, ou il n’en reste plus. Prenez-en une autre.
calls-not-on-file = Choisissez le numéro que vous avez appelé, ou l’adresse d’une page de l’organisme.
calls-nothing-ticked = Cochez ce qui est vrai.
calls-locked = Seul le répertoire livré change cette ligne. Notez ce qui est faux.
calls-too-late = Quelqu’un d’autre s’en occupe, ou la fiche dit autre chose maintenant. Regardez de nouveau.
verification-all-true = Ce que j’ai coché est vrai
verification-corrected = Quelque chose est différent : corriger
verification-nobody = Personne n’a répondu
verification-not-listed = On ne veut pas figurer ici
verification-wrong-number = Mauvais numéro
verification-posted = Une lettre a été postée
script-title = Quoi dire
script-hello = Bonjour, je m’appelle { $name }, de Porchlight, un site public où les jeunes de l’Ontario trouvent de l’aide.
script-why = Votre service y figure, et j’aimerais vérifier en trois minutes que tout est juste.
script-number = Est-ce le numéro, le texto ou le clavardage qu’une ou un jeune devrait utiliser?
script-hours = Quand est-ce que quelqu’un répond?
script-ages = Quels âges acceptez-vous, et acceptez-vous des jeunes de moins de 16 ans qui viennent sans adulte?
script-place = Nous montrons votre lieu comme sur notre page : est-ce correct pour vous?
script-wrong = Y a-t-il autre chose qui est faux, ou qui manque?
script-keep = À quelle adresse courriel pouvons-nous écrire, pour que vous changiez la fiche vous-mêmes?
script-thanks = Merci. Vous nous trouvez sur notre site, sous « Mettre votre fiche à jour ».

# Les lettres à poster, avec un code à taper.
posted-title = Les lettres à poster
posted-choose = Imprimer une lettre pour les fiches cochées
posted-choose-hint = Cochez-en jusqu’à { $most }. Chaque lettre a un code qui ouvre sa fiche. Une nouvelle lettre met fin à la précédente.
posted-tick = Imprimer une lettre
posted-none = Cochez au moins une fiche, et { $most } au plus.
posted-not-printed = Rien n’a été imprimé. Une de ces fiches est masquée, ou seul le répertoire livré la change.
posted-not-set = L’adresse de ce site n’est pas réglée (PORCHLIGHT_ORIGIN) : les lettres ne peuvent pas la donner. Ne les postez pas.
posted-count = { $n ->
    [one] 1 lettre, sur une page.
   *[other] { $n } lettres, une page chacune.
}
posted-once = Imprimez maintenant. Les codes ne sont affichés ici qu’une fois, et nous n’en gardons aucune copie.

# Ce que l’équipe dit aux lectrices et lecteurs pour un temps.
bulletins-title = Avis au public
bulletins-intro = Un avis dit ce qui est vrai pour un temps : « La ligne texto est en panne jusqu’à ce soir. » Il a une fin, au plus { $days } jours après son début, et il disparaît de lui-même. Un avis pour tout l’Ontario, ou pour une ligne verrouillée, demande une deuxième personne.
bulletins-none = Il n’y a aucun avis en ce moment.
bulletins-new = Écrire un avis
bulletins-area = Qui le voit?
bulletins-no-area = Choisissez une région, ou nommez une fiche plus bas
bulletins-province = Tout l’Ontario, sur chaque page
bulletins-listing = Ou une seule fiche
bulletins-listing-hint = Son nom court : la fin de son adresse, comme kids-help-phone
bulletins-words-hint = Une ou deux phrases courtes dans chaque langue, { $limit } caractères au plus. Un numéro doit être celui de la fiche ou d’une ligne verrouillée. Aucune adresse Web ou courriel.
bulletins-en = En anglais
bulletins-fr = En français
bulletins-from = À partir de
bulletins-from-hint = Vide pour maintenant, ou un jour et une heure de l’Ontario (heure de l’Est) : 2026-11-30 23:50
bulletins-until = Jusqu’à
bulletins-until-hint = Un jour et une heure de l’Ontario (heure de l’Est) : 2026-11-30 23:50
bulletins-send = Le montrer au public
bulletins-no-scope = Choisissez une seule région, ou écrivez le nom court d’une seule fiche publiée.
bulletins-no-words = Écrivez-le dans les deux langues.
bulletins-contact = « { $words } » mènerait la personne ailleurs. Un avis ne peut contenir que les numéros de la fiche elle-même ou d’une ligne verrouillée.
bulletins-no-moment = Écrivez un jour et une heure comme ceci : 2026-11-30 23:50.
bulletins-backwards = Il finirait avant de commencer. Changez l’un des deux.
bulletins-passed = Ce moment est passé. Quand l’avis doit-il disparaître?
bulletins-too-long = Un avis est montré pendant { $days } jours au plus. Vous pourrez ensuite en écrire un autre.
bulletins-shown = C’est fait. On le voit en moins de deux secondes.
bulletins-waits = Il est enregistré et attend une deuxième personne.
bulletins-own = C’est vous qui l’avez écrit : quelqu’un d’autre doit l’approuver.
bulletins-senior = Il faut une personne de l’édition principale, une administratrice ou un administrateur pour l’approuver.
bulletins-state-waits = attend une deuxième personne
bulletins-state-later = pas encore montré
bulletins-state-now = visible
bulletins-times = Du { $from } au { $until }
bulletins-left = encore { $hours } h { $minutes } min
bulletins-agree = Approuver : le montrer
bulletins-end = Y mettre fin
