### Home (P01).

home-title = Porchlight : de l’aide gratuite en Ontario, jour et nuit
home-description = De l’aide gratuite en Ontario, jour et nuit, à tout âge, pour les personnes à qui quelqu’un met de la pression, ou que quelqu’un utilise ou contrôle, et pour leurs proches.
home-heading = Il y a de l’aide pour toi, et ce n’est pas ta faute.
home-lead = Est-ce que quelqu’un se sert de toi, te fait peur ou contrôle ta vie? L’aide est gratuite, jour et nuit, à tout âge.
door-talk = Je veux parler à quelqu’un
door-talk-about = Appeler ou texter, jour et nuit
door-wrong = Quelque chose ne va pas
door-wrong-about = Un doute suffit
door-safe = Je dois me mettre à l’abri
door-safe-about = De petits pas, à ton rythme
door-find = De l’aide près de moi
door-find-about = Selon l’âge, le lieu et le besoin
door-worried = Je m’inquiète pour quelqu’un
door-worried-about = Enfant, disparition, proche
door-learn = M’informer
door-schools = Pour les écoles
door-services = Pour les services
door-listing = Votre fiche
home-find-heading = Trouver de l’aide
home-unsure-heading = Un doute suffit
home-unsure = Tu peux appeler juste pour parler. Tu n’as pas à donner ton nom, et tu peux raccrocher n’importe quand.
home-reads-heading = Trois courtes lectures
home-kept-heading = Ce que ce site garde sur toi
home-kept = Rien. Aucun compte, aucun témoin, aucune liste de tes recherches. L’historique de ton téléphone, c’est autre chose :
