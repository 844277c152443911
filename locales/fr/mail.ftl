# Courriels aux organismes et à l’équipe : texte simple. Un saut de ligne ici est un saut de ligne là-bas.

mail-regards = Porchlight
# L’hôte est l’organisme qui gère le site, avec une adresse postale ou Web.
mail-host = Géré par { $host }
mail-no-host = Ce site n’a pas encore nommé qui le gère.
mail-replies-read = Si vous répondez, une personne vous lit.
mail-replies-not-read = Les réponses ne sont pas lues.
mail-who-we-are = Ce message a été envoyé automatiquement. Porchlight est un site Web public et gratuit qui présente des services de l’Ontario pour les personnes exploitées ou à risque. Pour vérifier que c’est bien nous, sans utiliser le lien : tapez l’adresse du site, ouvrez votre fiche et choisissez « J’y travaille ».

mail-review-subject = Veuillez vérifier votre fiche sur Porchlight
mail-review-text =
    Bonjour,

    On trouve { $service } sur Porchlight, un site Web public et gratuit.

    Voici ce qu’on y voit d’abord :

    { $facts }

    Est-ce exact? Vérifiez le reste et corrigez ce qui ne l’est pas. Cela prend une dizaine de minutes, même sur un téléphone. Si tout est exact, choisissez « Terminer » :
    { $link }

    Le lien fonctionne jusqu’à ce que vous ayez terminé, 14 jours au plus. Toute personne qui l’a peut modifier la fiche : ne le partagez qu’à l’intérieur de votre organisme. Nous ne demandons jamais de mot de passe, d’argent ni de nom de personnes aidées.

    Une ou un collègue s’occupe de la fiche? Vous pouvez lui transférer ce courriel. Si vous ne voulez pas y figurer, vous pourrez le dire sur cette page.

    Vous n’attendiez pas ce courriel? Quelqu’un a choisi « J’y travaille » sur votre fiche, ou notre équipe vous demande de la vérifier. Rien ne change si vous n’utilisez pas le lien.

mail-new-listing-subject = Votre lien pour une nouvelle fiche sur Porchlight
mail-new-listing-text =
    Bonjour,

    Quelqu’un nous a demandé d’inscrire un service sur Porchlight et a donné cette adresse courriel.

    Ce lien mène au formulaire de la fiche. Il fonctionne aussi sur un téléphone :
    { $link }

    Vous pouvez y revenir jusqu’à ce que vous ayez envoyé la fiche, pendant 14 jours au plus. Toute personne qui a le lien peut remplir la fiche : ne le partagez qu’à l’intérieur de votre organisme. Nous ne demandons jamais de mot de passe, d’argent ni de nom de personnes aidées. Nous vérifions la fiche avant que quiconque la voie.

    Vous n’avez rien demandé? Vous pouvez ignorer ce courriel. Rien n’est inscrit si vous n’utilisez pas le lien.

mail-published-subject = Vos changements sont publiés
mail-published-text =
    Bonjour,

    Vos changements à la fiche { $service } sont publiés :
    { $link }

    Quelque chose n’est pas exact? Choisissez « J’y travaille » sur cette page, et vous recevrez un nouveau lien.

mail-rejected-subject = Au sujet de vos changements sur Porchlight
mail-rejected-text =
    Bonjour,

    Nous n’avons pas publié ce que vous avez envoyé au sujet de { $service }. Voici pourquoi :

    { $quoted }

    Si nous nous trompons, vous pouvez renvoyer vos changements à partir de cette page :
    { $link }

mail-denied-subject = Au sujet d’un changement envoyé à Porchlight
mail-denied-text =
    Bonjour,

    On nous a envoyé un changement à la fiche { $service }. Nous avons posé la question au service, et il a dit que cela ne vient pas de lui. Nous n’avons donc rien publié, et les liens vers cette fiche ne fonctionnent plus.

    Si c’était vous, demandez un nouveau lien à partir de cette page :
    { $link }

mail-taken-down-subject = Votre fiche a été retirée de Porchlight
mail-taken-down-text =
    Bonjour,

    Comme vous l’avez demandé, { $service } ne figure plus sur Porchlight.

    Pour l’inscrire de nouveau un jour, voici comment faire :
    { $link }

mail-taken-back-subject = Vos changements ont été annulés
mail-taken-back-text =
    Bonjour,

    Nous avions publié ce que vous avez envoyé au sujet de { $service }; nous l’avons annulé. La fiche est redevenue comme avant. Voici pourquoi :

    { $quoted }

    Si nous nous trompons, vous pouvez renvoyer vos changements à partir de cette page :
    { $link }

mail-closed-subject = Ce que vous avez envoyé est fermé
mail-closed-text =
    Bonjour,

    La fiche de { $service } a été retirée. Nous avons donc fermé ce que vous aviez envoyé à son sujet, et rien n’en est publié.

    Pour l’inscrire de nouveau un jour, voici comment faire :
    { $link }

mail-audit-head-subject = Marque hebdomadaire du journal de Porchlight
mail-audit-head-text =
    Bonjour,

    Gardez ce courriel. Voici le nombre d’inscriptions au journal, et la marque de la dernière :

    { $quoted }

    Si quelqu’un réécrit ce qui a été fait, la marque de cette inscription change, et ce courriel le montre. La commande « porchlight audit verify » donne la marque d’aujourd’hui. Ce qui a été fait se trouve ici :
    { $link }

mail-welcome-subject = Vous avez accès à l’espace de l’équipe de Porchlight
mail-welcome-text =
    Bonjour,

    Une administratrice ou un administrateur de Porchlight vous a donné accès à l’espace de l’équipe. Connectez-vous avec cette adresse courriel :
    { $link }

    Le guide de l’équipe explique ce que nous vérifions, et quand il faut deux personnes. Ne vous connectez pas sur un ordinateur que d’autres utilisent.

mail-let-in-subject = Une nouvelle personne a accès à l’espace de l’équipe de Porchlight
mail-let-in-text =
    Bonjour,

    { $person } a donné accès à l’espace de l’équipe :

    { $quoted }

    Dans trois jours, cette personne pourra être la deuxième à approuver un nouveau numéro, une nouvelle page ou un nouveau lieu. Si vous ne la connaissez pas, retirez-la de l’équipe maintenant et appelez { $person }. Ne répondez pas par courriel :
    { $link }

mail-digest-subject = Était-ce vous? Du nouveau dans votre fiche sur Porchlight
mail-digest-text =
    Bonjour,

    Cette adresse courriel est celle d’une personne qui s’occupe d’une fiche sur Porchlight, ou s’en occupait jusqu’à récemment. Voici ce qui s’est passé :

    { $facts }

    C’était vous, ou quelqu’un de votre organisme? Alors il n’y a rien à faire.

    Ce n’était pas vous? Ouvrez ce lien et appuyez sur « Ce n’était pas nous ». Nous arrêtons tout de suite le changement, à toute heure, et une personne s’en occupe :
    { $link }

    Le lien fonctionne pendant 14 jours. Il peut arrêter un changement, et rien d’autre. Nous ne demandons jamais de mot de passe, d’argent ni de nom de personnes aidées.

mail-desk-digest-subject = Du nouveau dans l’espace de l’équipe de Porchlight
mail-desk-digest-text =
    Bonjour,

    Voici ce qui s’est passé :

    { $facts }

    Vous trouverez le tout dans l’espace de l’équipe :
    { $link }

# One line of these emails, and of the page “Was this you?”.
mail-news = { $service } : { $what } ({ $date })
news-submitted = On nous a envoyé un changement qui pourrait mener des gens au mauvais endroit, comme un autre numéro. Le public ne le voit pas encore.
news-asked = Quelqu’un a demandé le lien vers la fiche à une autre adresse courriel. Nous appelons le service avant de l’envoyer.
news-published = Un changement est publié. Le public le voit maintenant.
news-address-changed = L’adresse courriel que nous avons au dossier est maintenant une autre.
news-granted = Un lien vers la fiche a été envoyé à une autre adresse courriel, après notre appel au service.
news-invited = Une personne qui s’occupe de la fiche a invité une ou un collègue.
news-keeper-ended = Une adresse courriel ne s’occupe plus de la fiche.
news-hidden = Le public ne voit plus la fiche.
news-denied = Nous avons appelé le service, et il a dit qu’un changement ne venait pas de lui. Nous l’avons refusé.
news-objected = Une personne qui s’occupe de la fiche a dit : ce n’était pas nous.
news-announced = Nous avons appelé le service au sujet d’un changement, et il l’a confirmé. Le public le verra dans trois jours, sauf si vous vous y opposez.

mail-sign-in-subject = Votre lien de connexion
mail-sign-in-text =
    Bonjour { $person },

    Ce lien vous connecte à l’espace de l’équipe de Porchlight. Ouvrez-le dans le navigateur où vous l’avez demandé. Il fonctionne une seule fois, pendant dix minutes :
    { $link }

    Vous n’avez rien demandé? Vous pouvez ignorer ce courriel. Personne ne peut se connecter sans le lien.

# What readers see of a listing, in a letter to its organization.
mail-fact-number = Numéro : { $value }
mail-fact-ages = Âges : { $value }
mail-fact-hours = Heures : { $value }
mail-fact-address = Adresse : { $value }

mail-reminder-subject = Vos fiches sur Porchlight sont-elles encore justes?
mail-reminder-text =
    Bonjour,

    On vous trouve sur Porchlight, un site Web public et gratuit. Vous vous occupez de :

    { $facts }

    Est-ce encore juste? Une seule page les montre toutes. Cochez ce qui est juste, et ouvrez ce qui ne l’est pas :
    { $link }

    Le lien fonctionne pendant 30 jours. Toute personne qui l’a peut confirmer les fiches : ne le partagez qu’à l’intérieur de votre organisme. Nous ne demandons jamais de mot de passe, d’argent ni de nom de personnes aidées.

    Nous vous écrivons ainsi trois fois au plus avant qu’une fiche soit vieille, et plus jamais si vous choisissez « Ne plus recevoir de rappels » sur cette page. Si vous ne faites rien, vos fiches restent, et disent qu’elles n’ont pas été confirmées dernièrement.
