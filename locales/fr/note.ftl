### Une carte à montrer à quelqu’un. Rien n’y nomme le sujet : le titre, l’adresse et le papier disent « Note ».

note-title = Note
note-how = Montre une de ces cartes à la caisse, à l’hôpital ou dans l’autobus. Tu n’as pas un mot à dire.
note-print = Imprimer huit petites cartes
note-print-hint = Pour imprimer, ouvre le menu de ton navigateur et choisis Imprimer. Le papier est de format lettre. Coupe le long des lignes fines. Garde une carte là où toi seule ou toi seul regardes, ou donne-la à une personne de confiance.

## Pour une personne qui ne peut pas parler.
note-help = Aidez-moi, s’il vous plaît.
note-help-talk = Je ne peux pas parler.
note-help-phone = J’ai besoin d’un téléphone, en privé.
note-help-aloud = Ne le dites pas à voix haute.
note-help-police = N’appelez pas la police, sauf si je fais oui de la tête.

## Pour une personne qui a besoin d’un interprète.
note-interpreter = Aidez-moi à appeler, s’il vous plaît.
note-interpreter-language = Je parle :
# $number is a telephone number.
note-interpreter-call = Appelez le { $number }. C’est gratuit, jour et nuit.
note-interpreter-say = Dites « interprète » et le nom de ma langue.
note-interpreter-give = Puis passez-moi le téléphone, en privé.

## Pour la personne à qui on montre une carte.
note-staff = Quoi faire maintenant
note-staff-place = Amenez cette personne dans un endroit privé, loin de qui l’accompagne.
note-staff-believe = Croyez-la. Ne demandez pas pourquoi.
note-staff-ask = Posez des questions auxquelles on répond par oui ou par non.
# $number is a telephone number.
note-staff-call = Offrez un téléphone. Vous pouvez appeler ensemble le { $number }, jour et nuit. Appelez le 911 si elle dit oui, ou si quelqu’un est en danger.
note-staff-stay = Restez jusqu’à ce que l’aide arrive. Ne dites à personne qu’elle est passée ici.
