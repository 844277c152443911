# Plusieurs fiches à la fois, avec une feuille de calcul.

batches-title = Feuilles de calcul
batches-back = Retour aux feuilles de calcul
batches-intro = Corrigez plusieurs fiches à la fois. Téléchargez-les, modifiez des cellules dans votre tableur, puis téléversez le fichier. Vous voyez d’abord ce qu’il ferait. Ensuite, vous le proposez : une autre personne du bureau approuve les changements, et ceux à haut risque sont retenus comme toujours.
batches-download = 1. Télécharger
batches-words = Seulement les fiches dont le nom contient ces mots
batches-words-hint = Le nom d’un organisme, par exemple. Laissez vide pour toutes les fiches.
batches-xlsx = Télécharger pour Excel (.xlsx)
batches-csv = Télécharger en CSV
batches-notes-inside = Le fichier contient nos notes et des adresses courriel. Supprimez ces colonnes avant de le donner à quelqu’un. Une colonne absente ne change rien.
batches-upload = 2. Téléverser
batches-file = Le fichier
batches-file-hint = .xlsx ou .csv, au plus { $size } Mo et { $rows } lignes.
batches-try = Voir ce qu’il ferait
batches-nothing-done = Rien n’a été changé.
batches-no-file = Choisissez d’abord un fichier. Un fichier vide ne peut pas être lu.
batches-too-many = Le fichier changerait { $n } fiches, et un lot en compte au plus { $most }. Divisez-le en plusieurs fichiers.
batches-lately = Proposés récemment
batches-of = { $date }, par { $name }
batches-rules = Comment un fichier est lu
batches-rule-row = Une ligne est une fiche. La première ligne nomme les colonnes.
batches-rule-id = La colonne « id » dit de quelle fiche il s’agit. Sans id, la ligne est une nouvelle fiche.
batches-rule-version = Laissez la colonne « version » telle quelle. Elle protège ce que d’autres ont changé après votre téléchargement.
batches-rule-column = Ce qui n’a pas de colonne dans le fichier reste tel quel.
batches-rule-cell = Une cellule vide efface ce qui s’y trouvait.
batches-rule-list = Plusieurs valeurs vont dans une même cellule, séparées par des virgules.
batches-rule-apostrophe = Un texte qui commence par =, +, - ou @ doit être précédé d’une apostrophe, pour qu’aucun programme ne l’exécute.
batches-columns = Toutes les colonnes
batches-version-means = Version de la fiche au moment du téléchargement

batch-title = Un lot venu d’une feuille de calcul
batch-dry-run = Ce que ce fichier ferait
batch-nothing-yet = Rien n’est encore changé ni proposé.
batch-empty = Il n’y a rien à proposer.
batch-changes = { $n ->
    [one] { $n } changement
   *[other] { $n } changements
}
batch-send-means = Une autre personne du bureau décide de chaque changement. Vous pouvez annuler tout le lot à tout moment.
batch-send = Tout proposer
batch-sent = C’est proposé. Une autre personne du bureau peut maintenant l’approuver.
batch-approve-means = Ceci approuve chaque changement qu’une seule personne peut publier. Les changements retenus restent : regardez chacun d’eux.
batch-approve = Approuver tout ce qui n’est pas retenu
batch-approved = { $n ->
    [one] { $n } changement a été publié.
   *[other] { $n } changements ont été publiés.
} { $left ->
    [0] { "" }
    [one] Il en reste { $left } : ouvrez-le pour voir pourquoi.
   *[other] Il en reste { $left } : ouvrez-les pour voir pourquoi.
}
batch-own = C’est vous qui avez téléversé ce fichier : une autre personne l’approuve.
batch-take-back-heading = Annuler le lot
batch-reason-hint = Elle est gardée avec chaque changement.
batch-take-back-means = Les changements en attente sont refusés. Ceux qui sont publiés sont annulés, avec tout ce qui a été publié ensuite pour les mêmes fiches.
batch-take-back = Tout annuler
batch-taken-back = { $n ->
    [one] { $n } changement a été annulé.
   *[other] { $n } changements ont été annulés.
} { $waits ->
    [0] { "" }
    [one] { $waits } attend deux autres personnes.
   *[other] { $waits } attendent deux autres personnes.
} { $left ->
    [0] { "" }
    [one] Il en reste { $left } : ouvrez-le pour voir pourquoi.
   *[other] Il en reste { $left } : ouvrez-les pour voir pourquoi.
}

planned-changed = { $n ->
    [one] { $n } fiche change
   *[other] { $n } fiches changent
}
planned-new = { $n ->
    [one] { $n } nouvelle fiche
   *[other] { $n } nouvelles fiches
}
planned-same = { $n ->
    [one] { $n } ligne dit ce qui est déjà au dossier
   *[other] { $n } lignes disent ce qui est déjà au dossier
}
planned-refused = { $n ->
    [one] { $n } ligne ne peut pas être utilisée
   *[other] { $n } lignes ne peuvent pas être utilisées
}
planned-refused-heading = Lignes inutilisables
planned-changed-heading = Changements
planned-new-heading = Nouvelles fiches
planned-row = Ligne { $n }
planned-more = { $n ->
    [one] Et { $n } autre.
   *[other] Et { $n } autres.
}
planned-encoding = Le fichier ne dit pas comment ses lettres sont écrites. Regardez ces mots. Si l’un d’eux est faux, enregistrez le fichier de nouveau en « CSV UTF-8 » ou en .xlsx.
planned-no-listing = Aucune fiche n’a cet id. Pour une nouvelle fiche, laissez la cellule vide.
planned-twice = La ligne { $n } a le même id. Gardez-en une seule.
planned-hidden = Le public ne voit pas cette fiche. Affichez-la d’abord de nouveau.
planned-no-version = La fiche n’a jamais eu cette version. Téléchargez-la de nouveau.
planned-meanwhile = Quelqu’un a changé ceci après votre téléchargement. Téléchargez la fiche de nouveau.
planned-secret = Le lieu de ce service n’est pas public. Une feuille de calcul ne peut ni dire où il est ni le rendre public. Utilisez le formulaire de l’organisme.

cell-formula = C’est une formule. Copiez la cellule et collez seulement sa valeur.
cell-like-formula = Un tableur exécuterait ceci comme une formule. Mettez une apostrophe devant, ou commencez par un autre caractère.
cell-date = C’est une date sous forme de nombre. Mettez la cellule au format texte et écrivez la date ainsi : 2026-11-30.
cell-not-whole = C’est un nombre à virgule, ou trop grand pour être exact. Mettez la cellule au format texte.
cell-error = Le tableur affiche une erreur ici.
cell-no-column = Cette colonne n’a pas de nom dans la première ligne.

spreadsheet-too-large = Le fichier dépasse { $size } Mo. Divisez-le en plusieurs fichiers.
spreadsheet-unpacks-to-too-much = Une fois décompressé, le fichier est bien plus gros qu’une liste de services. Enregistrez-le de nouveau avec votre tableur.
spreadsheet-too-many-rows = Le fichier a plus de { $rows } lignes. Divisez-le, ou effacez ce qui se trouve loin sous la dernière fiche.
spreadsheet-too-many-columns = Le fichier a trop de colonnes. Effacez ce qui se trouve à droite de la dernière colonne.
spreadsheet-old-or-locked = Ce fichier a un mot de passe, ou il vient d’un ancien Excel (.xls). Enregistrez-le sans mot de passe, en .xlsx ou en .csv.
spreadsheet-unreadable = Ce n’est pas une feuille de calcul que nous pouvons lire, ou elle est endommagée. Enregistrez-la en .xlsx ou en .csv.
spreadsheet-too-slow = La lecture du fichier a pris trop de temps. Divisez-le, ou réessayez plus tard.
spreadsheet-empty = Le fichier est vide.
spreadsheet-hidden-sheet = La feuille « { $name } » est masquée. Affichez-la ou supprimez-la, pour que rien ne soit lu sans que vous le voyiez.
spreadsheet-several-sheets = Plusieurs feuilles du fichier contiennent des cellules. Gardez-en une seule.
spreadsheet-merged = Des cellules sont fusionnées à { $cell }. Séparez-les, pour que chaque cellule soit dans une seule ligne et une seule colonne.
spreadsheet-unknown-column = Aucune colonne ne s’appelle « { $name } » (cellule { $cell }). Corrigez le nom, ou supprimez la colonne.
spreadsheet-column-twice = Deux colonnes s’appellent « { $name } » (cellule { $cell }). Gardez-en une seule.
spreadsheet-no-id = La colonne « id » est absente. Sans elle, chaque ligne serait une nouvelle fiche.
