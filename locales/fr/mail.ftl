# Lettres aux organismes et aux éditrices et éditeurs : texte simple. Un saut de ligne ici est un saut de ligne là-bas.

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

    Est-ce que tout est encore exact? Vérifiez votre fiche et corrigez-la. Cela prend une dizaine de minutes, même sur un téléphone :
    { $link }

    Le lien fonctionne jusqu’à ce que vous ayez terminé, 14 jours au plus. Toute personne qui l’a peut modifier la fiche : ne le partagez qu’à l’intérieur de votre organisme. Nous ne demandons jamais de mot de passe, d’argent ni de nom de personnes aidées.

    Une ou un collègue s’occupe de la fiche? Vous pouvez lui transférer ce courriel. Si vous ne voulez pas y figurer, vous pourrez le dire sur cette page.

    Vous n’attendiez pas ce courriel? Quelqu’un a choisi « J’y travaille » sur votre fiche, ou notre équipe vous demande de la vérifier. Rien ne change si vous n’utilisez pas le lien.

mail-new-listing-subject = Votre lien pour une nouvelle fiche sur Porchlight
mail-new-listing-text =
    Bonjour,

    quelqu’un a demandé d’inscrire un service sur Porchlight et a donné cette boîte de courriel.

    Avec ce lien, vous remplissez la fiche ligne par ligne, même sur un téléphone :
    { $link }

    Le lien est réservé à cette boîte. Vous pouvez y revenir jusqu’à ce que vous ayez envoyé la fiche, pendant 14 jours au plus. Il ne faut ni compte ni mot de passe. L’administration regarde la fiche avant que quiconque la voie.

    Vous n’avez rien demandé? Ne faites rien. Rien n’est inscrit si vous n’utilisez pas le lien.

mail-published-subject = Vos changements sont publiés
mail-published-text =
    Bonjour,

    ce que vous avez envoyé au sujet de { $service } est publié. Voici ce que l’on voit maintenant :
    { $link }

    Quelque chose n’est pas exact? Choisissez « J’y travaille » sur cette page, et vous recevrez un nouveau lien.

mail-rejected-subject = Au sujet de votre envoi
mail-rejected-text =
    Bonjour,

    nous n’avons pas donné suite à ce que vous avez envoyé au sujet de { $service }. La raison :

    { $quoted }

    Si nous avons tort, vous pouvez nous écrire de nouveau à partir de cette page :
    { $link }

mail-taken-down-subject = Votre fiche est retirée
mail-taken-down-text =
    Bonjour,

    comme vous l’avez demandé, { $service } ne figure plus sur Porchlight. On ne l’y trouve plus.

    Le service devrait y figurer de nouveau un jour? Cette page dit comment faire :
    { $link }

mail-taken-back-subject = Ce que vous avez envoyé a été annulé
mail-taken-back-text =
    Bonjour,

    ce que vous avez envoyé au sujet de { $service } avait été publié. Nous l’avons annulé : on voit de nouveau ce qui y était avant. La raison :

    { $quoted }

    Si nous avons tort, vous pouvez nous écrire de nouveau à partir de cette page :
    { $link }

mail-closed-subject = Ce que vous avez envoyé est fermé
mail-closed-text =
    Bonjour,

    la fiche de { $service } a été retirée. Nous avons donc fermé ce que vous aviez envoyé à son sujet, et rien n’en est publié.

    Le service devrait y figurer de nouveau un jour? Cette page dit comment faire :
    { $link }

mail-sign-in-subject = Votre lien de connexion
mail-sign-in-text =
    Bonjour { $person },

    ce lien ouvre le bureau. Ouvrez-le dans le navigateur où vous l’avez demandé. Il fonctionne une seule fois, pendant dix minutes :
    { $link }

    Vous n’avez rien demandé? Ne faites rien. Personne n’entre sans le lien.
