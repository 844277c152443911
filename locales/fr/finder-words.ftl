### Les mots de la recherche : ce que la personne tape, et comment on l'a lu.

find-words-label = Dis-le dans tes mots
find-words-hint = Par exemple : une place pour dormir ce soir, 15 ans, Thunder Bay. N'écris pas de noms. Ce que tu tapes n'est pas gardé et n'est jamais dans l'adresse.
find-words-cut = C'était long : seul le début a été lu.
find-words-none = Aucun de ces mots n’est dans notre liste. Voici d’abord des lignes qui peuvent aider tout le monde, puis ce qui convient à tes autres choix.
find-words-heading = Ce qui convient le mieux à tes mots
find-words-order = Ce qui convient le mieux aux mots écrits vient en premier, si on peut appeler, texter ou clavarder. Ce qui est proche et prend cet âge à coup sûr monte dans la liste.
find-words-clear = Enlever tous les mots
find-read-label = On a lu ceci dans tes mots. Appuie sur un choix pour l'enlever.
find-read-heading = On a lu :
# $years est un nombre.
find-read-age = { $years } ans
find-read-indigenous = Services autochtones
find-articles-heading = À lire
find-danger-life = Si tu penses à mourir, tu peux parler à quelqu'un tout de suite, jour et nuit. Ces lignes viennent en premier.
find-danger-harm = Si tu es en danger maintenant, ces lignes viennent en premier. Tu peux raccrocher quand tu veux.
find-danger-missing = Si une personne a disparu, tu peux appeler tout de suite. Pas besoin d'attendre. Ces lignes viennent en premier.
