# Pour qui travaille dans un organisme de la liste : demander un lien, regarder la fiche, la corriger, terminer.

yes = Oui
no = Non
not-said = Non précisé

work-here-title = J’y travaille
work-here-intro = Vous travaillez pour ce service? Nous pouvons envoyer un lien à la boîte de courriel que nous avons pour lui. Avec ce lien, vous regardez la fiche et la corrigez. Il ne faut pas de compte.
work-here-mailbox = Boîte de courriel du service
work-here-mailbox-hint = L’adresse du service lui-même, comme info@example.org. Nous n’envoyons le lien qu’à la boîte qui figure dans notre liste.
work-here-send = Envoyer le lien
work-here-asked = Regardez dans cette boîte
work-here-asked-if = Si cette boîte est celle que nous avons pour cette fiche, une lettre avec un lien est en route. Cela peut prendre quelques minutes.
work-here-asked-else = Aucune lettre n’arrive? Alors nous avons une autre boîte pour ce service, ou n’en avons pas. Demandez-nous d’envoyer le lien à la vôtre.

claim-link = Vous avez une autre boîte, ou nous n’en avons pas
claim-title = Envoyer le lien à une autre boîte
claim-intro = La boîte de notre liste n’est pas la vôtre, ou il n’y en a pas? Dites-nous laquelle utiliser. L’administration vérifie qu’elle appartient au service, puis y envoie le lien ou écrit pourquoi elle ne le fait pas.
claim-mailbox-hint = Nous écrivons à cette boîte. Elle n’apparaît pas sur le site.
claim-where = Où peut-on voir qu’elle appartient au service?
claim-where-hint = Par exemple, une page du service où elle figure. Veuillez ne nommer personne qui a recours au service, et n’écrire rien de secret.
claim-where-missing = Veuillez dire où l’on peut voir que la boîte appartient au service.
claim-send = Demander le lien
claim-thanks = L’administration regarde votre demande et écrit à la boîte que vous avez donnée.
claim-too-many = Plusieurs personnes l’ont déjà demandé, et nous nous en occupons. Veuillez réessayer dans quelques jours.

new-listing-title = Une nouvelle fiche
new-listing-back = Retour à la page pour les organismes
new-listing-intro = Vous travaillez pour un service qui devrait figurer ici? Écrivez sa boîte de courriel. Nous y envoyons un lien vers un formulaire. Il ne faut pas de compte.
new-listing-next = Vous remplissez le formulaire ligne par ligne, dans une langue ou dans les deux, et vous y revenez avec le même lien pendant 14 jours. L’administration le regarde avant qu’il soit visible.
new-listing-mailbox-hint = Nous écrivons à cette boîte. On ne la voit que si vous la mettez dans la fiche.
new-listing-asked = Une lettre avec un lien est en route vers la boîte que vous avez donnée. Cela peut prendre quelques minutes. Nous n’écrivons à une boîte qu’une fois par heure.
new-listing-too-many = Trop de personnes l’ont demandé depuis une heure. Veuillez réessayer dans une heure. Ce que vous avez écrit est encore là.
new-listing-form = Veuillez remplir les lignes ci-dessous. Tout le monde pourra voir ce que vous écrivez ici. Ce que vous laissez de côté est indiqué comme « non précisé ».
new-listing-needed = Nécessaire pour publier la fiche
new-listing-send = Vous nous envoyez la fiche. L’administration la regarde et écrit à votre boîte.

preview-title = Aperçu
preview-link = Voir la fiche comme le public
preview-note = Voici ce que l’on verra une fois la fiche publiée. Le lien vers l’autre langue la montre dans cette langue.
preview-not-yet = La fiche ne peut pas encore être montrée. Il manque quelque chose à ces lignes :

link-gone-title = Ce lien ne fonctionne pas
link-spent = Quelqu’un a déjà terminé avec ce lien. Son envoi nous est bien parvenu.
link-expired = Ce lien est trop vieux. Un lien fonctionne pendant 14 jours.
link-unknown = Nous ne connaissons pas ce lien. Il en manque peut-être une partie : ouvrez-le de nouveau à partir de la lettre.
link-new = Vous pouvez faire envoyer un nouveau lien à la même boîte.
link-new-unknown = Vous pouvez demander un nouveau lien sur la page de votre fiche.

review-title = Votre fiche
review-intro = Voici ce que l’on voit. Veuillez regarder chaque ligne, et modifier ce qui n’est pas exact.
review-intro-save = Chaque ligne est enregistrée à part. Revenez avec le même lien jusqu’à ce que vous ayez terminé.
review-intro-languages = Là où il y a deux langues, écrivez dans celle que vous connaissez. Nous indiquons ce qui manque dans l’autre.
review-intro-held = Les numéros, les pages, les boîtes de courriel et les adresses sont vérifiés encore une fois avant d’être visibles.
review-edit = Modifier
review-changed = Modifié et enregistré
review-checked = Vérifié
review-finish = Terminer
review-back = Retour à votre fiche
review-row = Numéro { $n }
review-looks-like-address = Cela ressemble à une adresse, et rien ne dit que l’endroit est public. Ne l’écrivez pas si personne ne doit la connaître.
review-one-language = { $label } : manquant. On le voit dans l’autre langue.
review-label = { $label } :
review-save = Enregistrer
review-save-hint = Rien n’en est visible avant que vous ayez terminé et que l’équipe l’ait regardé.
review-held-note = Une erreur ici pourrait mener quelqu’un au mauvais endroit. C’est vérifié avant d’être visible.
review-not-saved = Nous n’avons pas pu enregistrer cela. Tout ce que vous avez écrit est encore là. Veuillez réessayer dans une minute.
review-conflict = Quelqu’un a changé cela dans une autre fenêtre
review-conflict-theirs = Voici ce qui est enregistré maintenant :
review-conflict-mine = Ce que vous avez écrit est ci-dessous. Si vous l’enregistrez, cela prend la place de ce qui est enregistré.
review-finish-title = Terminer
review-finish-legend = Comment terminez-vous?
review-finish-hint = Ensuite, le lien ne fonctionne plus. Vous pouvez en faire envoyer un nouveau en tout temps.
review-finish-send = Envoyer
review-finish-nothing = Veuillez choisir comment vous terminez.
review-finish-contradiction = Votre choix ne correspond pas à ce qui a été enregistré : regardez si quelque chose a été modifié.
review-thanks = Merci
review-thanks-confirmed = On voit maintenant quel jour vous avez confirmé votre fiche.
review-thanks-sent = Une personne de l’équipe regarde ce que vous avez envoyé. Dès que c’est publié, nous écrivons à la même boîte.
review-thanks-held = Une partie est vérifiée encore une fois avant d’être visible, parce qu’une erreur pourrait mener quelqu’un au mauvais endroit.
review-thanks-link = Le lien de la lettre a fait son travail. Vous pouvez fermer cette page.

finish-unchanged = J’ai tout regardé, et tout est exact
finish-changed = J’ai tout regardé, et corrigé quelque chose
finish-partly = Je n’ai regardé qu’une partie
finish-remove = Veuillez retirer notre fiche

secrecy-public = Tout le monde peut connaître l’adresse
secrecy-area-only = On ne peut connaître que la ville
secrecy-private = L’adresse est secrète
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
part-hours-table = Quand on y répond, comme tableau (Mo-Fr 09:00-17:00)
part-until = Dernier jour où c’est visible (2026-12-24)
part-keyword-en = Mot à envoyer d’abord, en anglais
part-keyword-fr = Mot à envoyer d’abord, en français
part-secrecy = Qui peut savoir où vous êtes
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
part-nations = Quels peuples
part-table = Comme tableau (Mo-Fr 09:00-17:00; Sa 10:00-12:00)
