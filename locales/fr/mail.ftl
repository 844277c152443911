# Lettres aux organismes et aux éditrices et éditeurs : texte simple. Un saut de ligne ici est un saut de ligne là-bas.

mail-regards = Porchlight
mail-who-we-are = Porchlight est un site Web public qui aide à trouver de l’aide en Ontario. Cette lettre a été envoyée automatiquement : personne ne lit les réponses.

mail-review-subject = Votre fiche sur Porchlight est-elle exacte?
mail-review-text =
    Bonjour,

    votre service figure sur Porchlight : { $service }.

    Veuillez regarder ce que voient les lectrices et lecteurs, et corriger ce qui est faux. Cela prend une dizaine de minutes, même sur un téléphone :
    { $link }

    Le lien est réservé à cette boîte de courriel. Il fonctionne jusqu’à ce que vous ayez terminé, et 14 jours au plus. Il ne faut ni compte ni mot de passe.

    Quelqu’un d’autre s’occupe de la fiche? Transférez-lui cette lettre. Si vous ne devez pas y figurer, vous pouvez le dire là.

    Vous n’attendiez pas cette lettre? Quelqu’un a choisi « J’y travaille » sur votre fiche, ou l’équipe du site vous l’a envoyée. Rien ne change si vous n’utilisez pas le lien.

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
