### The check-in (P02). The ids name places, not topics: they could be seen in a file list or an error.

checkin-title = Check in
checkin-welcome = This is a quiet place to think.
checkin-intro = The questions are short. You can skip any of them. What you tap stays on this page. We do not save it or send it. You can leave at any time.
checkin-limit = Someone who can see your screen, or a spying app on this phone, could still see this page.
checkin-start = Start
checkin-help-now = I need help now
checkin-continue = Continue
checkin-back = Back
checkin-again = Clear this and start again

checkin-device = Could someone see this screen, or check this phone later?
checkin-device-tip-lead = You can come back on another device.
checkin-device-tip = A library or a friend’s phone may be safer. The Leave button hides this page, but it does not erase your history.
checkin-not-sure = Not sure
checkin-now = Are you in danger right now, or kept in a place you can’t leave?
checkin-who = Who is this about?
checkin-who-me = Me
checkin-who-friend = A friend
checkin-who-child = My child
checkin-who-learning = I just want to learn
checkin-age = How old are you?
checkin-age-why = This only helps us show services that take people your age. You can skip it.
checkin-topic = What is on your mind?
checkin-topic-any = Pick any.
checkin-topic-a = Someone I date or feel close to
checkin-topic-b = Someone online, or pictures of me
checkin-topic-c = Money, gifts, rides or a place to stay, with strings attached
checkin-topic-d = A job
checkin-topic-e = Being pushed to marry
checkin-topic-f = I don’t know. Something feels wrong.

checkin-answer-yes = Yes
checkin-answer-a-bit = A bit
checkin-answer-no = No
checkin-answer-skip = Skip
# $n is the question's number, $total how many there are if none is passed over. The device puts both in.
checkin-count = Question { $n } of { $total } at most
checkin-count-last = Question { $n }, the last one

checkin-r1 = Did this person get really close to you, really fast?
checkin-r2 = Do they ask you to keep things secret?
checkin-r3 = Do you see less of your friends or family because of them?
checkin-r4 = Do they decide where you go, who you talk to, or what you wear?
checkin-r5 = Do they hold your phone, your ID or your money, or check where you are all the time?
checkin-r6 = Are you scared of what they might do if you say no?
checkin-p1 = Has someone pushed you for private pictures, videos or calls?
checkin-p2 = Is someone saying they will share something private if you don’t do what they want?
checkin-p3 = Do they want to move to another app, or keep the chat secret?
checkin-p4 = Do they want to meet you, or want you to bring friends?
checkin-s1 = Did someone give you things or a place to stay, and then say you owe them?
checkin-s2 = Has anyone pushed you to do something sexual for money, drugs, food, a ride, a place to stay, or to pay them back? Online counts too.
checkin-s3 = Did someone keep some or all of the money?
checkin-s4 = Has anyone asked you to bring in a friend?
checkin-w1 = Is the job very different from what they told you?
checkin-w2 = Is your pay kept from you, or do you work for a debt that never ends?
checkin-w3 = Does someone hold your passport, permit or ID?
checkin-w4 = Did they say they would hurt someone, or have you sent away, if you stop?
checkin-m1 = Is someone pushing you to marry when you don’t want to?
checkin-m2 = Are you worried about being taken away for a marriage?

# Each card's first sentence is its heading: a heading of another kind would be a label.
checkin-o1-lead = Let’s get you help now.
checkin-o1-body = If you are in danger, call 911. You can whisper, or hand the phone to someone near you. If you can’t talk, go to a place with people: a hospital, a store, a fire hall. Ask them to call for you. You do not need ID. You do not need to explain it all.
checkin-o2-lead = What you answered is serious, and it is not your fault.
checkin-o2-body = Someone is using you to get something. That is a crime, and you are not the one who committed it. You do not have to decide anything today. You can talk with a trained person, day or night, and not give your name. They can help you make a plan that fits your life. Police are one choice. They are not the only one.
checkin-o3-lead = There is a way through this, and you don’t have to do it alone.
checkin-o3-body = Stop answering them. Do not pay and do not send more. Take screenshots of the messages, but you don’t need to save the picture itself. Then block them. Tell one adult you trust. NeedHelpNow.ca shows you how to get pictures taken down. You are not in trouble for asking for help. If it feels like too much, or you think of hurting yourself, call or text Kids Help Phone now.
checkin-o4-lead = Work should not feel like this.
checkin-o4-body = No one can keep your passport or your pay to make you stay. You have rights at work in Ontario, with or without papers. You can talk in your own language with people who are not police and not immigration. They can explain your choices, and permits that may let you leave this job. Before you quit, talk to someone who knows the rules.
checkin-o5-lead = You have the right to choose if, when and who you marry.
checkin-o5-body = Forcing someone to marry is a crime in Canada. If a trip is planned soon and you are afraid, call 911, or tell staff at school or at the airport. A trained person can help you think about what is safe for you. Before you share, you can ask what they have to report.
checkin-o6-lead = Some of this sounds like control.
checkin-o6-body = Your time, your phone, your money and your body are yours. When someone takes them over, it can be hard to see, because it often starts with love or help. You are not weak, and you are not alone. Talk with someone who won’t judge you. You don’t have to say who it is. You can just ask questions.
checkin-o7-lead = Trust that feeling.
checkin-o7-body = What you noticed can be an early sign that someone wants too much, too fast. It may turn out fine, and it is still okay to slow down. A safe person lets you say no, see your friends and keep your own phone. If they get angry when you slow down, that tells you something. You can talk it over with someone who has heard this before.
checkin-o8-lead = Not sure is okay.
checkin-o8-body = These questions don’t cover everything. If something feels wrong, that is enough to talk to someone. You don’t need proof, and you don’t need the right words. You can start with: “I’m not sure, I just want to talk.”
checkin-o9-lead = It’s good that you noticed.
checkin-o9-body = You don’t have to fix this by yourself. Stay kind, listen, and don’t go after the other person. We have a page on what to say and when to tell an adult.
checkin-o10-lead = You are worried, and that matters.
checkin-o10-body = Stay calm with your child, even if you feel scared or angry. If they are missing or in danger, call police now. There is no waiting time. If not, talk first with someone who knows this, so that your first words help.
checkin-o11-lead = Here are three pages to start with.
checkin-o11-body = You can read them in any order.

checkin-a1 = Before you call: you choose what you say. Are you under 16? If you give your name and say that someone is hurting you, most helpers must tell child protection. You can ask first: “What do you have to report?” You can also talk without giving your name.
checkin-a2 = Before you call: at 16 or 17 you can ask for help for yourself. Helpers may call child protection if they are worried, and some have their own rules. You can ask first: “What do you have to report?”
checkin-a3 = Being told to bring in friends is part of how this works. It does not make you a bad person. If you already did, talk to a lawyer before you share details with anyone else. Under 18, it is free at Justice for Children and Youth. At any age, ask Legal Aid Ontario. A lawyer keeps what you say private. A helpline may have to report it.

checkin-also = This may help too
checkin-call-note = This call will show in your call list.
checkin-call-note-vous = This call will show in your call list.
checkin-line-cybertip = takes reports about people who threaten or hurt children and teens online.
checkin-line-needhelpnow = helps teens when private pictures are shared or someone threatens to share them.
checkin-line-youth-lawyers = has lawyers for young people, four days a week. Free under 18.
checkin-line-legal-aid = has lawyers for people of any age who have little money.
checkin-find-trafficking = Help with this, no police report needed
checkin-find-workers = Legal help for workers
checkin-find-text = Someone to text with
checkin-find-any-time = Someone to talk to, day or night
checkin-find-families = Help for families
checkin-chips = Would you like help that is…
checkin-chips-vous = Would you like help that is…
checkin-chip-indigenous = Indigenous-led
checkin-chip-2slgbtq = For 2SLGBTQ+
checkin-chip-boys-men = For boys and men
checkin-chip-french = In French
checkin-chip-written = Text or chat only
checkin-closing = Thank you for taking a moment for yourself. This page will be blank again when you leave it.
checkin-closing-vous = Thank you for taking a moment for yourself. This page will be blank again when you leave it.

# The same page without scripting: the questions and cards as folded sections.
checkin-folded = Open what is close to your situation
checkin-if-any = If yes to any of these
checkin-if-one = If yes
