### The check-in (P02). The ids name places, not topics: they could be seen in a file list or an error.

checkin-title = Faire le point
checkin-welcome = Voici un endroit calme pour réfléchir.
checkin-intro = Les questions sont courtes. Tu peux en passer. Ce que tu choisis reste sur cette page. On ne garde rien et on n’envoie rien. Tu peux partir quand tu veux.
checkin-limit = Une personne qui voit ton écran, ou un logiciel espion sur ce téléphone, pourrait quand même voir cette page.
checkin-start = Commencer
checkin-help-now = J’ai besoin d’aide maintenant
checkin-continue = Continuer
checkin-back = Retour
checkin-again = Tout effacer et recommencer

checkin-device = Est-ce que quelqu’un pourrait voir cet écran ou vérifier ce téléphone plus tard?
checkin-device-tip-lead = Tu peux revenir sur un autre appareil.
checkin-device-tip = C’est peut-être plus sûr à la bibliothèque ou sur le téléphone d’une personne proche. Le bouton Quitter cache cette page, mais il n’efface pas ton historique.
checkin-not-sure = Je ne sais pas
checkin-now = Es-tu en danger en ce moment, ou est-ce que quelqu’un t’empêche de partir?
checkin-who = Il s’agit de qui?
checkin-who-me = Moi
checkin-who-friend = Une amie ou un ami
checkin-who-child = Mon enfant
checkin-who-learning = Je veux juste m’informer
checkin-age = Quel âge as-tu?
checkin-age-why = Ça sert juste à montrer les services pour ton âge. Tu peux passer cette question.
checkin-topic = Qu’est-ce qui te préoccupe?
checkin-topic-any = Choisis ce que tu veux.
checkin-topic-a = Une personne que je fréquente ou qui compte pour moi
checkin-topic-b = Une personne en ligne, ou des photos de moi
checkin-topic-c = De l’argent, des cadeaux, des « lifts » ou un endroit où dormir, mais quelqu’un attend quelque chose en retour
checkin-topic-d = Un travail
checkin-topic-e = On me pousse à me marier
checkin-topic-f = Je ne sais pas. Quelque chose ne va pas.

checkin-answer-yes = Oui
checkin-answer-a-bit = Un peu
checkin-answer-no = Non
checkin-answer-skip = Passer
# $n is the question's number, $total how many there are if none is passed over. The device puts both in.
checkin-count = Question { $n } sur { $total } au plus
checkin-count-last = Question { $n }, la dernière

checkin-r1 = Est-ce que cette personne est devenue très proche de toi, très vite?
checkin-r2 = Est-ce que cette personne te demande de garder des secrets?
checkin-r3 = Vois-tu moins tes proches à cause de cette personne?
checkin-r4 = Est-ce que cette personne décide où tu vas, à qui tu parles ou ce que tu portes?
checkin-r5 = Est-ce que cette personne garde ton téléphone, tes papiers ou ton argent, ou vérifie toujours où tu es?
checkin-r6 = As-tu peur de ce que cette personne pourrait faire si tu dis non?
checkin-p1 = Est-ce que quelqu’un insiste pour avoir des photos, des vidéos ou des appels intimes?
checkin-p2 = Est-ce que quelqu’un menace de montrer quelque chose de privé si tu ne fais pas ce qu’on te demande?
checkin-p3 = Est-ce que cette personne veut changer d’application ou garder vos messages secrets?
checkin-p4 = Est-ce que cette personne veut te rencontrer, ou que tu amènes des amies ou des amis?
checkin-s1 = Est-ce que quelqu’un t’a donné des choses ou un endroit où dormir, puis a dit que tu lui devais quelque chose?
checkin-s2 = Est-ce que quelqu’un t’a mis de la pression pour échanger quelque chose de sexuel? Contre de l’argent, de la drogue, de la nourriture, un « lift », un endroit où dormir ou une dette. En ligne, ça compte aussi.
checkin-s3 = Est-ce que quelqu’un a gardé une partie de l’argent, ou tout?
checkin-s4 = Est-ce que quelqu’un t’a demandé d’amener une amie ou un ami?
checkin-w1 = Est-ce que le travail est très différent de ce qu’on t’avait dit?
checkin-w2 = Est-ce que quelqu’un garde ta paie, ou te fait travailler pour une dette qui ne finit jamais?
checkin-w3 = Est-ce que quelqu’un garde ton passeport, ton permis de travail ou tes papiers?
checkin-w4 = Est-ce que quelqu’un menace de faire du mal, ou de te faire partir du pays, si tu arrêtes?
checkin-m1 = Est-ce que quelqu’un te pousse à te marier quand tu ne veux pas?
checkin-m2 = As-tu peur qu’on t’emmène ailleurs pour un mariage?

# Each card's first sentence is its heading: a heading of another kind would be a label.
checkin-o1-lead = Voici comment avoir de l’aide tout de suite.
checkin-o1-body = Si tu es en danger, appelle le 911. Tu peux chuchoter ou donner le téléphone à une personne près de toi. Si tu ne peux pas parler, va dans un lieu où il y a du monde : un hôpital, un magasin, une caserne de pompiers. Demande qu’on appelle pour toi. Pas besoin de pièce d’identité. Pas besoin de tout expliquer.
checkin-o2-lead = Ce que tu as répondu est grave, et ce n’est pas ta faute.
checkin-o2-body = Quelqu’un se sert de toi pour obtenir quelque chose. La loi dit que c’est un crime, et ce crime, ce n’est pas toi qui l’as commis. Tu n’as rien à décider aujourd’hui. Tu peux parler à une personne formée, jour et nuit, sans dire ton nom. Elle peut t’aider à faire un plan qui te convient. La police est un choix. Ce n’est pas le seul.
checkin-o3-lead = Il y a moyen de s’en sortir, et tu n’as pas à le faire sans aide.
checkin-o3-body = Arrête de répondre. Ne paie pas et n’envoie rien d’autre. Fais des captures d’écran, puis bloque la personne. Parles-en à un adulte de confiance. AidezMoiSVP.ca montre comment faire retirer des photos. Tu n’auras pas d’ennuis parce que tu demandes de l’aide. Si c’est trop lourd, ou si tu penses à te faire du mal, appelle ou texte Jeunesse, J’écoute maintenant.
checkin-o4-lead = Un travail ne devrait pas être comme ça.
checkin-o4-body = Personne ne peut garder ton passeport ou ta paie pour te forcer à rester. En Ontario, tu as des droits au travail, avec ou sans papiers. Tu peux parler dans ta langue à des gens qui ne sont ni de la police ni de l’immigration. Ils peuvent t’expliquer tes choix et les permis qui pourraient te laisser quitter cet emploi. Avant de quitter ton emploi, parle à quelqu’un qui connaît les règles.
checkin-o5-lead = Tu as le droit de choisir si tu te maries, quand et avec qui.
checkin-o5-body = Forcer quelqu’un à se marier est un crime au Canada. Si un voyage approche et que tu as peur, appelle le 911, ou parle au personnel de l’école ou de l’aéroport. Une personne formée peut t’aider à voir ce qui est sûr pour toi. Avant de te confier, tu peux demander ce qu’elle doit signaler.
checkin-o6-lead = Certaines de tes réponses ressemblent à du contrôle.
checkin-o6-body = Ton temps, ton téléphone, ton argent et ton corps sont à toi. Quand quelqu’un prend le contrôle, ça peut être difficile à voir, parce que ça commence souvent par de l’amour ou de l’aide. Tu n’es pas faible, et tu n’as pas à vivre ça sans aide. Parle à quelqu’un qui ne te jugera pas. Tu n’as pas à dire de qui il s’agit. Tu peux juste poser des questions.
checkin-o7-lead = Fie-toi à ce que tu ressens.
checkin-o7-body = Ce que tu as remarqué peut être un premier signe que quelqu’un en veut trop, trop vite. Ça va peut-être bien aller, et tu as quand même le droit de ralentir. Une personne sûre te laisse dire non, voir tes proches et garder ton téléphone. Si elle se fâche quand tu ralentis, ça en dit long. Tu peux en parler avec quelqu’un qui connaît bien ces situations.
checkin-o8-lead = C’est correct de ne pas savoir.
checkin-o8-body = Ces questions ne couvrent pas tout. Si quelque chose ne va pas, c’est assez pour en parler. Tu n’as pas besoin de preuve ni de mots parfaits. Tu peux commencer par : « Je ne sais pas trop, je veux juste parler. »
checkin-o9-lead = C’est bien que tu l’aies remarqué.
checkin-o9-body = Tu n’as pas à régler ça sans aide. Montre de la gentillesse, écoute et ne va pas affronter l’autre personne. Une page t’explique quoi dire et quand en parler à un adulte.
checkin-o10-lead = Vous vous inquiétez, et c’est important.
checkin-o10-body = Restez calme avec votre enfant, même si vous avez peur ou si vous êtes en colère. Si votre enfant a disparu ou est en danger, appelez la police maintenant. Il n’y a pas de délai d’attente. Sinon, parlez d’abord à quelqu’un qui connaît le sujet, pour que vos premiers mots aident.
checkin-o11-lead = Voici trois pages pour commencer.
checkin-o11-body = Tu peux les lire dans l’ordre que tu veux.

checkin-a1 = Avant d’appeler : c’est toi qui choisis ce que tu dis aux gens qui aident. Avant 16 ans, il y a une règle. Si tu donnes ton nom et dis que quelqu’un te fait du mal, la plupart doivent en aviser la protection de l’enfance. Tu peux demander d’abord : « Qu’est-ce que vous devez signaler? » Tu peux aussi parler sans donner ton nom.
checkin-a2 = Avant d’appeler : à 16 ou 17 ans, tu peux demander de l’aide pour toi. Les gens qui aident peuvent appeler la protection de l’enfance s’ils s’inquiètent, et certains ont leurs propres règles. Tu peux demander d’abord : « Qu’est-ce que vous devez signaler? »
checkin-a3 = Demander d’amener des amies ou des amis, ça fait partie de leur façon de faire. Ça ne fait pas de toi une mauvaise personne. Si c’est déjà arrivé, parle à une avocate ou à un avocat avant de donner des détails à d’autres. Avant 18 ans, c’est gratuit à Justice for Children and Youth (service en anglais). À tout âge, demande à Aide juridique Ontario. Une avocate ou un avocat garde pour soi ce que tu dis. Une ligne d’aide doit parfois le signaler.

checkin-also = Ceci peut aider aussi
checkin-call-note = Cet appel sera visible dans ta liste d’appels.
checkin-call-note-vous = Cet appel sera visible dans votre liste d’appels.
checkin-line-cybertip = reçoit les signalements au sujet de gens qui menacent des jeunes ou leur font du mal en ligne.
checkin-line-needhelpnow = aide les jeunes quand des photos intimes circulent ou que quelqu’un menace de les montrer.
checkin-line-youth-lawyers = a des avocates et avocats pour les jeunes, quatre jours par semaine (service en anglais). Gratuit avant 18 ans.
checkin-line-legal-aid = a des avocates et avocats pour les gens de tout âge qui ont peu d’argent.
checkin-find-trafficking = De l’aide pour ça, sans signalement à la police
checkin-find-workers = Conseils juridiques pour le travail
checkin-find-text = Quelqu’un à qui écrire par texto
checkin-find-any-time = Quelqu’un à qui parler, jour et nuit
checkin-find-families = Aide pour les familles
checkin-chips = Quelle aide te conviendrait?
checkin-chips-vous = Quelle aide vous conviendrait?
checkin-chip-indigenous = Dirigé par des Autochtones
checkin-chip-2slgbtq = Pour les personnes 2SLGBTQ+
checkin-chip-boys-men = Pour les garçons et les hommes
checkin-chip-french = En français
checkin-chip-written = Texto ou clavardage seulement
checkin-closing = Merci d’avoir pris un moment pour toi. Cette page redeviendra vide quand tu la quitteras.
checkin-closing-vous = Merci d’avoir pris un moment pour vous. Cette page redeviendra vide quand vous la quitterez.

# The same page without scripting: the questions and cards as folded sections.
checkin-folded = Ouvre ce qui ressemble à ta situation
checkin-if-any = Si tu as répondu oui à une de ces questions
checkin-if-one = Si tu as répondu oui
