### Pages of failures: calm, and always with a way on.

error-not-found = Cette page est introuvable
error-not-found-about = L’adresse est peut-être ancienne, ou il y manque une lettre. Il est toujours possible d’appeler ou de chercher de l’aide.
error-request = La demande n’a pas pu être lue
error-request-about = Ce qui a été envoyé n’a pas la forme attendue. Revenir en arrière et essayer de nouveau.
error-too-large = C’était trop long
error-too-large-about = L’envoi dépasse ce que cette page peut recevoir. Revenir en arrière et raccourcir le texte.
error-forbidden = Ce formulaire n’a pas été envoyé à partir de ce site
error-forbidden-about = Pour protéger les fiches, les formulaires sont acceptés de nos pages seulement. Ouvrir de nouveau la page et envoyer le formulaire de là.
error-ours = Cette page n’a pas chargé
error-ours-about = L’erreur vient de nous. Il est toujours possible d’appeler. Réessayer dans une minute.
