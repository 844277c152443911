# Ce que le programme remarque par lui-même.

findings-title = Trouvé par le programme
findings-intro = Le programme regarde les fiches et ne change rien. Regardez chaque point et corrigez la fiche, ou dites que c’est juste.
findings-none = Rien d’inhabituel n’a été trouvé.
findings-settle = C’est juste ainsi
findings-settled = C’est retiré de la liste. Si quelque chose change, cela revient.
findings-page = Pages qui ne répondent pas
findings-page-do = Ouvrez la page vous-même. Si elle a déménagé, cherchez la nouvelle adresse et appelez le service avant de la changer.
findings-area-code = Numéros d’une autre partie de l’Ontario
findings-area-code-do = L’indicatif régional est inhabituel là où ce service aide. Cherchez le numéro sur la page du service.
findings-same-number = Un numéro, plusieurs organismes
findings-same-page = Une page, plusieurs organismes
findings-same-name = Un nom, plusieurs fiches
findings-same-do = C’est peut-être deux fois le même service, ou une fiche a les coordonnées de l’autre.
findings-not-found = La page n’existe plus.
findings-failing = Le site répond par une erreur.
findings-unreachable = Le site ne répond pas.
findings-insecure = Le certificat du site n’est pas valide : les navigateurs le signalent.
findings-loop = La page mène d’une adresse à l’autre, sans fin.
findings-elsewhere = La page mène à un autre site : { $host }. Quelqu’un d’autre a peut-être acheté l’adresse.
