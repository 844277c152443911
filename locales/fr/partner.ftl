# Pour toute personne qui travaille dans un organisme de la liste : demander un lien, vérifier la fiche, la corriger, terminer.

yes = Oui
no = Non
not-said = Non précisé

work-here-title = J’y travaille
work-here-intro = Vous travaillez pour ce service? Nous pouvons envoyer un lien à l’adresse courriel que nous avons pour lui. Avec ce lien, vous pouvez vérifier la fiche et la corriger. Aucun compte n’est nécessaire.
work-here-mailbox = Adresse courriel du service
work-here-mailbox-hint = L’adresse du service lui-même, comme info@example.org. Nous n’envoyons le lien qu’à l’adresse que nous avons.
work-here-send = Envoyer le lien
work-here-asked = Vérifiez cette boîte de réception
work-here-asked-if = Si c’est l’adresse que nous avons pour cette fiche, un courriel avec un lien est en route. Cela peut prendre quelques minutes.
work-here-asked-else = Aucun courriel? Nous avons alors une autre adresse pour ce service, ou aucune. Demandez-nous d’envoyer le lien à la vôtre.
work-here-locked-title = Nous tenons nous-mêmes cette fiche
work-here-locked = Plusieurs pages de ce site nomment ce service : sa fiche ne peut pas être changée de l’extérieur. Quelque chose n’est pas exact? Dites-le-nous ci-dessous. Nous vérifions et corrigeons.

# Looking for one’s own listing by name.
find-own-name = Nom de votre service
find-own-find = Le trouver
find-own-some = L’un d’eux est-il le vôtre? Choisissez « J’y travaille » à côté.
find-own-none = Aucune fiche ne porte ce nom. Essayez un seul mot, ou le nom de l’organisme.
find-own-nothing-typed = Écrivez le nom de votre service.
find-own-more = Il y en a d’autres. Ajoutez un mot du nom.
find-own-new = Il n’y figure pas encore

claim-link = Utiliser une autre adresse courriel
claim-title = Envoyer le lien à une autre adresse courriel
claim-intro = L’adresse que nous avons n’est pas la vôtre, ou nous n’en avons pas? Dites-nous laquelle utiliser. Nous vérifions qu’elle appartient au service, puis nous y envoyons le lien ou vous disons pourquoi nous ne le faisons pas.
claim-mailbox-hint = Nous écrivons à cette adresse. Elle n’apparaît pas sur le site.
claim-where = Où peut-on voir qu’elle appartient au service?
claim-where-hint = Par exemple, une page du service où elle paraît. N’écrivez aucun nom de personne aidée, ni rien de confidentiel.
claim-where-missing = Veuillez dire où l’on peut voir que l’adresse appartient au service.
claim-send = Demander le lien
claim-thanks = Nous allons examiner votre demande et écrire à l’adresse que vous avez donnée.
claim-too-many = Plusieurs personnes l’ont déjà demandé, et nous nous en occupons. Veuillez réessayer dans quelques jours.

new-listing-title = Une nouvelle fiche
new-listing-back = Retour à la page pour les organismes
new-listing-intro = Vous travaillez pour un service qui devrait figurer ici? Donnez-nous son adresse courriel : nous y envoyons un lien vers un formulaire. Aucun compte n’est nécessaire.
new-listing-next = Vous remplissez le formulaire ligne par ligne, dans une langue ou dans les deux, et vous y revenez avec le même lien pendant 14 jours. Nous le vérifions avant qu’il soit visible.
new-listing-mailbox-hint = Nous écrivons à cette adresse. On ne la voit que si vous la mettez dans la fiche.
new-listing-asked = Un courriel avec un lien est en route vers l’adresse que vous avez donnée. Cela peut prendre quelques minutes. Nous n’écrivons à une adresse qu’une fois par heure.
new-listing-too-many = Trop de personnes l’ont demandé depuis une heure. Veuillez réessayer dans une heure. Ce que vous avez écrit est encore là.
new-listing-form = Veuillez remplir les lignes ci-dessous. Tout le monde pourra voir ce que vous écrivez ici. Ce que vous laissez de côté est indiqué comme « non précisé ».
new-listing-needed = Obligatoire
new-listing-once = Ensuite, le lien ne fonctionne plus.
new-listing-send = Vous nous envoyez la fiche. Nous la vérifions et vous écrivons à votre adresse courriel.

preview-title = Aperçu
preview-note = Voici ce que l’on verra une fois la fiche publiée. Le lien vers l’autre langue la montre dans cette langue.
preview-not-yet = Il n’y a pas encore d’aperçu. Veuillez remplir ces lignes :

link-gone-typed = Ce que vous avez écrit, à copier
link-gone-title = Ce lien ne fonctionne pas
link-spent = Quelqu’un a déjà utilisé ce lien et terminé. Nous avons bien reçu son envoi.
link-expired = Ce lien est trop vieux. Un lien fonctionne pendant 14 jours.
link-hidden = La fiche n’est plus visible : ses liens ne fonctionnent donc plus. Pour l’inscrire de nouveau, cette page explique comment nous écrire :
link-locked = Des pages de ce site nomment ce service : sa fiche ne peut pas être changée de l’extérieur.
link-unknown = Nous ne reconnaissons pas ce lien. Il en manque peut-être une partie : ouvrez-le de nouveau à partir du courriel.
link-new = Vous pouvez faire envoyer un nouveau lien à la même adresse courriel.
link-new-unknown = Vous pouvez demander un nouveau lien sur la page de votre fiche.

review-title = Votre fiche
review-intro = Voici ce que l’on voit. Veuillez vérifier chaque ligne, et modifier ce qui n’est pas exact.
review-intro-save = Chaque ligne est enregistrée au fur et à mesure. Revenez avec le même lien jusqu’à ce que vous ayez terminé.
review-intro-languages = Là où il y a deux langues, écrivez dans celle que vous connaissez. S’il manque l’autre, nous montrons la vôtre.
review-intro-held = Nous vérifions encore une fois les numéros, les pages Web et les adresses avant qu’ils soient visibles.
review-edit = Modifier
review-add = Ajouter
review-group-needs = Ce dont une personne effrayée a besoin
review-group-who = Qui vous êtes et ce que vous faites
review-group-whom = Qui vous aidez
review-group-reach = D’autres façons de vous joindre
review-answered = { $n } réponses sur { $of }
review-row-more = Plus sur ce numéro : à quoi il sert, quand on y répond
review-row-add = Ajouter un autre numéro
review-notice-row = Avis { $n }
review-notice-add = Ajouter un autre avis
review-changed = Modifié et enregistré
review-checked = Vérifié
review-finish = Terminer
review-back = Retour à votre fiche
keepers-link = Qui s’occupe de cette fiche
keepers-title = Qui s’occupe de cette fiche
keepers-intro = Ces personnes peuvent recevoir le lien vers la fiche. Nous les avertissons de tout changement important.
keepers-you = vous
keepers-invite-title = Inviter quelqu’un
keepers-mailbox = Son adresse courriel
keepers-mailbox-hint = Dans le même organisme que vous, nous lui envoyons un lien tout de suite. Dans un autre, nous appelons d’abord le vôtre.
keepers-invite = Inviter
keepers-invited-by = Invitation de { $mailbox }, qui s’occupe de cette fiche.
keepers-sent = L’invitation est en route. Nous avertissons aussi les autres personnes qui s’occupent de la fiche.
keepers-asked = Merci. Nous appelons d’abord votre organisme. Le lien part quand deux personnes de notre équipe l’ont approuvé.
keepers-too-late = Cette personne s’occupe déjà de la fiche, ou quelque chose a changé. Regardez de nouveau.
keepers-leave-title = Je ne travaille plus ici
keepers-leave-means = Si vous le pouvez, invitez d’abord quelqu’un d’autre. Votre lien cesse de fonctionner, et vous ne recevez plus de courriels au sujet de cette fiche.
keepers-leave = Je ne m’occupe plus de cette fiche
keepers-left-title = Merci
keepers-left = Vous ne vous occupez plus de cette fiche. Vos liens ont cessé de fonctionner.

object-title = Était-ce bien vous?
object-intro = Vous vous occupez de ces fiches, ou vous vous en occupiez jusqu’à récemment. Si un de ces changements ne vient pas de votre organisme, appuyez sur le bouton en dessous. Nous l’arrêtons tout de suite, et une personne s’en occupe.
object-if-you = Si c’était vous, il n’y a rien à faire.
object-fields = Il s’agit de : { $fields }
object-press = Ce n’était pas nous
object-refused = Nous l’avons arrêté. Le public ne le voit pas. Une personne appellera le service.
object-undone = Nous l’avons annulé. Le public voit de nouveau ce qu’il y avait avant. Une personne appellera le service.
object-hidden = Nous avons masqué la fiche. Le public ne la voit pas tant qu’une personne n’a pas appelé le service.
object-ended = Cette adresse courriel ne peut plus ouvrir la fiche. Une personne appellera le service.

review-row = Numéro { $n }
review-looks-like-address = Cela ressemble à une adresse, mais la fiche ne dit pas que l’endroit est public. Si l’adresse est confidentielle, enlevez-la.
review-one-language = { $label } : manquant. On le voit dans l’autre langue.
review-label = { $label } :
review-understood = Nous comprenons : { $hours }
# Hours, row by row. $day is a day of the week.
hours-way-always = Jour et nuit, tous les jours
hours-way-appointment = Sur rendez-vous
hours-way-days = Ces jours-ci
hours-way-words = En mots : jours fériés, pause du midi, deux plages par jour
hours-rows-hint = Cochez les jours, puis donnez les heures. Pour minuit, écrivez 00:00.
hours-from = { $day }, de
hours-to = { $day }, à
hours-words = Par exemple « lundi au vendredi, 9 h à 12 h et 13 h à 17 h »

review-save = Enregistrer
review-save-hint = Rien n’est visible tant que vous n’avez pas terminé et que nous ne l’avons pas vérifié.
review-held-note = Une erreur ici pourrait mener quelqu’un au mauvais endroit : nous vérifions avant que ce soit visible.
review-location = Si votre adresse est confidentielle, choisissez « Confidentielle » et ne l’écrivez nulle part, pas même dans la description.
review-not-saved = Nous n’avons pas pu enregistrer cela. Tout ce que vous avez écrit est encore là. Veuillez réessayer dans une minute.
review-conflict = Quelqu’un a changé cela dans une autre fenêtre
review-conflict-theirs = Voici ce qui est enregistré maintenant :
review-conflict-mine = Ce que vous avez écrit est ci-dessous. Si vous l’enregistrez, cela remplace ce qui est enregistré.
review-finish-title = Terminer
review-finish-legend = Comment voulez-vous terminer?
review-looked-at = Qu’avez-vous vérifié?
review-looked-at-hint = Le public voit la date à côté de ce que vous cochez. Cochez seulement ce que vous avez vérifié et savez exact.
review-looked-at-nothing = Cochez ce que vous avez vérifié et savez exact.
review-finish-hint = Ensuite, le lien ne fonctionne plus. Vous pouvez en faire envoyer un nouveau en tout temps.
review-finish-send = Envoyer
review-finish-nothing = Veuillez faire un choix.
review-finish-contradiction = Votre choix ne correspond pas à ce qui a été enregistré : regardez si quelque chose a été modifié.
review-thanks = Merci
review-thanks-confirmed = La fiche montre maintenant la date de votre confirmation.
review-thanks-sent = Une personne de l’équipe vérifie ce que vous avez envoyé. Dès que c’est publié, nous écrivons à la même adresse courriel.
review-thanks-held = Une partie est vérifiée encore une fois avant d’être visible, parce qu’une erreur pourrait mener quelqu’un au mauvais endroit.
review-thanks-link = Ce lien ne sert plus. Vous pouvez fermer cette page.

finish-unchanged = Ce que j’ai coché ci-dessous est exact. Je n’ai rien changé
finish-changed = J’ai corrigé quelque chose
finish-partly = Je n’ai vérifié qu’une partie
finish-remove = Veuillez retirer notre fiche

secrecy-public = Publique : afficher l’adresse
secrecy-area-only = Afficher seulement la ville
secrecy-private = Confidentielle : ne rien afficher, et ne pas écrire l’adresse ici
scope-divisions = Certaines régions seulement

part-en = En anglais
part-fr = En français
part-number = Numéro
part-extension = Poste
part-kind = À quoi sert le numéro
part-label-en = Son nom, en anglais
part-label-fr = Son nom, en français
part-hours-en = Quand on y répond, en anglais
part-hours-fr = Quand on y répond, en français
part-hours-table = Quand on y répond
part-until = Dernier jour où l’afficher (2026-12-24)
part-keyword-en = Mot à envoyer d’abord, en anglais
part-keyword-fr = Mot à envoyer d’abord, en français
part-secrecy = Qui peut voir votre adresse
part-street = Rue et numéro
part-city = Ville
part-postal-code = Code postal
part-scope = Où vous aidez
part-divisions = Régions
part-min = Âge minimal
part-max = Âge maximal
part-under-16 = Aidez-vous les moins de 16 ans?
part-led = Est-ce dirigé par des Autochtones?
part-specific = Est-ce conçu pour les Autochtones?
part-nations = Premières Nations, Inuits ou Métis
part-table = Heures pour « ouvert en ce moment »

# Une lettre sur papier : ce qu’elle dit, et la page où on tape son code.
review-intro-letter = Vous avez ouvert cette fiche avec une lettre. Vous pouvez tout y confirmer. Avec le code d’une lettre, vous pouvez changer les langues, les interprètes et le coût. Pour changer autre chose, choisissez « J’y travaille » dans votre fiche : nous envoyons un lien par courriel.
posted-subject = Votre fiche est-elle juste?
posted-lead = On trouve { $service } sur Porchlight, un site Web public et gratuit pour les personnes exploitées ou à risque, dont beaucoup sont jeunes. Voici ce qu’on y voit d’abord :
posted-how = Dites-nous si c’est juste. Cela prend cinq minutes, sur un téléphone ou un ordinateur :
posted-go = Allez à
posted-type = Tapez ce numéro et ce code :
posted-look = Regardez votre fiche, cochez ce qui est juste et terminez.
posted-until = Le code fonctionne jusqu’à ce que vous ayez terminé, et jusqu’au { $date } au plus tard. Toute personne qui a la lettre en main peut s’en servir : ne la partagez qu’à l’intérieur de votre organisme.
posted-what = Un numéro, les heures ou une adresse sont faux? Ouvrez votre fiche sur le site et choisissez « J’y travaille ». Si vous ne voulez pas y figurer, vous pouvez le dire avec le code.
posted-ignore = Si vous ne faites rien, rien ne change : on voit toujours votre fiche, et que vous ne l’avez pas confirmée.
letter-title = Vous avez reçu une lettre de nous
letter-intro = Tapez le numéro et le code de la lettre : votre fiche s’ouvre.
letter-number = Numéro de la lettre
letter-number-hint = Six chiffres, comme 482 913
letter-number-wrong = Le numéro d’une lettre a six chiffres, comme 482 913.
letter-code = Code
letter-code-hint = Dix lettres et chiffres, sans I, ni O, ni 0, ni 1.
letter-code-wrong = Un code a dix lettres et chiffres, sans I, ni O, ni 0, ni 1.
letter-code-other = { $left ->
    [one] Ce code n’est pas celui de la lettre. Il vous reste un essai.
   *[other] Ce code n’est pas celui de la lettre. Il vous reste { $left } essais.
}
letter-open = Ouvrir ma fiche
letter-ended = Nous ne pouvons pas ouvrir de lettre qui porte ce numéro. Son code n’est plus valable ou a déjà servi, une lettre plus récente l’a remplacée, ou on a tapé trop souvent un mauvais code. Un lien par courriel ouvre encore votre fiche.
letter-ask = Demander un lien par courriel
letter-real-title = La lettre vient-elle vraiment de nous?
letter-real-find = Ne vous fiez pas à la lettre seule. Cherchez Porchlight avec un moteur de recherche, ou demandez son adresse à quelqu’un de confiance.
letter-real-compare = Cherchez votre fiche sur le site. Elle dit ce que dit la lettre.
letter-real-never = Nous ne demandons jamais d’argent, de mot de passe, ni rien au sujet d’une personne que vous aidez.
letter-real-email = Un doute? Choisissez « J’y travaille » dans votre fiche : nous envoyons plutôt un lien à votre adresse courriel.

# Toutes les fiches dont quelqu’un s’occupe, sur une seule page.
all-own-title = Vos fiches
all-own-intro = Voici les fiches dont vous vous occupez, telles qu’on les voit. Cochez chacune qui est juste. Si quelque chose est différent, ouvrez la fiche et corrigez-la.
all-own-right = Tout cela est juste
all-own-open = Quelque chose est différent : ouvrir la fiche
all-own-confirm = Confirmer ce que j’ai coché
all-own-confirmed = { $n ->
    [one] Merci. On voit maintenant que cette fiche a été confirmée aujourd’hui.
   *[other] Merci. On voit maintenant que { $n } fiches ont été confirmées aujourd’hui.
}
all-own-nothing = Cochez ce qui est juste.
all-own-stale = Une de ces fiches a changé entre-temps. Regardez-la de nouveau.
all-own-stopped = Vous ne recevrez plus de rappels. Nous vous disons encore quand il arrive quelque chose à vos fiches.
all-own-reminders = Les rappels
all-own-reminders-mean = Nous écrivons avant qu’une fiche soit vieille, quelques fois par année au plus.
all-own-stop = Ne plus recevoir de rappels
