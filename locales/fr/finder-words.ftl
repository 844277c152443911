### Les mots de la recherche : ce que la personne tape, et comment on l'a lu.

find-words-label = En quelques mots
find-words-hint = Ex. : dormir, 15 ans, Kenora. Sans noms.
find-words-cut = C’était long : seul le début a été lu.
find-words-none = Ces mots n’ont pas pu être lus : la limite vient de ce site. Voici d’abord des lignes d’écoute qui peuvent aider tout le monde, puis ce qui convient aux autres choix.
find-words-heading = Ce qui convient le mieux
find-words-unclear = Ce que ces mots demandent n’est pas clair pour ce site. Voici d’abord des lignes d’écoute qui peuvent aider tout le monde, puis ce qui a un mot en commun.
find-unclear-heading = Des services qui peuvent aider
find-words-order = Ce qui convient le mieux aux mots écrits vient en premier, si on peut appeler, texter ou clavarder. Les services proches qui acceptent cet âge passent avant les autres.
find-words-clear = Effacer les mots
find-read-label = Voici ce qui a été lu. Appuyer sur un choix pour l’enlever.
find-read-heading = On a lu :
find-yours-heading = Mots écrits :
# Ce que dit un champ du formulaire quand les mots écrits le disent : $read est ce qui a été lu, comme « 15 ans ».
from-words = Lu dans les mots : { $read }
# À côté d’un choix lu dans les mots.
from-words-mark = (lu dans les mots)
# $years est un nombre.
find-read-age = { $years } ans
find-read-indigenous = Services autochtones
find-read-interpreter = une personne interprète
find-answer-from = Ce que dit notre page
find-answer-more = Lire toute la page : { $page }
find-articles-heading = À lire
find-danger-overdose = Si une personne a pris trop de quelque chose ou ne se réveille pas, il faut appeler le 911 tout de suite, sans attendre que ça s’aggrave.
find-danger-overdose-law = Ce que dit la loi quand on appelle à l’aide
find-danger-life = En cas d’idées suicidaires, des gens répondent tout de suite, jour et nuit. Ces lignes viennent en premier.
find-danger-harm = En cas de danger maintenant, ces lignes viennent en premier. Il est possible de raccrocher à tout moment.
find-danger-missing = Si une personne a disparu, il est possible d’appeler tout de suite. Pas besoin d’attendre. Ces lignes viennent en premier.

# The hotline’s name on a phone, beside two buttons.
talk-hotline-short = Ligne contre la traite
