### Les mots de la recherche : ce que la personne tape, et comment on l'a lu.

find-words-label = Dis-le dans tes mots
find-words-hint = Ex. : dormir, 15 ans, Kenora. Sans noms.
find-words-cut = C'était long : seul le début a été lu.
find-words-none = Nous n'avons pas pu lire ces mots. La limite vient de nous, pas de toi. Voici d'abord des lignes qui peuvent aider tout le monde, puis ce qui convient à tes autres choix.
find-words-heading = Ce qui convient le mieux à tes mots
find-words-unclear = Nous ne savons pas au juste ce que ces mots demandent. Voici d'abord des lignes qui peuvent aider tout le monde, puis ce qui partage un mot avec les tiens.
find-unclear-heading = Du soutien qui peut aider
find-words-order = Ce qui convient le mieux aux mots écrits vient en premier, si on peut appeler, texter ou clavarder. Ce qui est proche et prend cet âge à coup sûr monte dans la liste.
find-words-clear = Effacer mes mots
find-read-label = On a lu ceci dans tes mots. Appuie sur un choix pour l'enlever.
find-read-heading = On a lu :
find-yours-heading = Tes mots :
# $years est un nombre.
find-read-age = { $years } ans
find-read-indigenous = Services autochtones
find-read-interpreter = une personne interprète
find-answer-from = Ce que dit notre page
find-answer-more = Lire toute la page : { $page }
find-articles-heading = À lire
find-danger-overdose = Si toi ou une autre personne avez trop pris de quelque chose, ou si quelqu'un ne se réveille pas, appelle le 911 tout de suite. N'attends pas que ça s'aggrave.
find-danger-overdose-law = Ce que dit la loi quand on appelle à l'aide
find-danger-life = Si tu penses à mourir, tu peux parler à quelqu'un tout de suite, jour et nuit. Ces lignes viennent en premier.
find-danger-harm = Si tu es en danger maintenant, ces lignes viennent en premier. Tu peux raccrocher quand tu veux.
find-danger-missing = Si une personne a disparu, tu peux appeler tout de suite. Pas besoin d'attendre. Ces lignes viennent en premier.
