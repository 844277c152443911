### The class pack: the form, the tips, and the words on its pages.
pack-title = Class pack
pack-description = Pages to print for a lesson of 40 minutes: for the teacher, for students and for home, with the numbers of your area.
pack-intro = This page is for teachers. Choose your grades and your area, and print everything for one lesson of 40 minutes as one job.
pack-told = Has a student just told you something?
pack-told-link = Read this first: when a student tells you
pack-choose = Make a pack
pack-band = Grades
pack-band-k-3 = Kindergarten to Grade 3: surprise or secret?
pack-band-4-6 = Grades 4 to 6: what would a good friend do?
pack-band-7-8 = Grades 7 and 8: spot the pressure
pack-band-9-10 = Grades 9 and 10: the law, a job, a friend
pack-band-11-12 = Grades 11 and 12: who is missing?
pack-pages = What to print
pack-pages-class = For class: teacher, students, home (3 pages)
pack-pages-notice = Notice to families (1 page)
pack-pages-principal = For the principal (1 page)
pack-pages-all = Everything (5 pages)
pack-submit = Show the pages to print
pack-ignored = Part of this address could not be read, so it was left out. Everything else was used.
pack-inside = What is in it
pack-inside-teacher = One page for the teacher: aims, the curriculum, a plan of 40 minutes, what to say when a student tells you, whom to call in your area.
pack-inside-students = One page for students, to copy: no frightening picture, no story of harm, no role play of harm.
pack-inside-home = One page for home: what the class did, three questions to ask, what to do if a child tells something.
pack-inside-notice = A notice to families, to fill in: send it at least 20 school days before.
pack-inside-principal = One page for the principal: which parts of a school protocol it serves, and which your board has to fill.
pack-more = More for school
pack-more-ministry = The ministry has its own classroom tools, such as “The Trap” and “Speak Out: Stop Sex Trafficking”. We link to them and do not copy them. They are described in the
pack-sources = What the pages say, and where it comes from
pack-print-title = A class pack to print
pack-print-hint = Only the pages are printed, each on one letter sheet. If your browser shows no button, choose Print in its menu.
pack-change = Choose another pack

## On every page.
pack-head-teacher = For the teacher
pack-head-home = For home
pack-head-notice = Notice to families
pack-head-principal = For the principal
# $address is the address of this site.
pack-web = More at { $address }

## The teacher’s page.
pack-aims = Aims
pack-curriculum = In the curriculum (our words)
pack-ppm = PPM 166, “Keeping Students Safe”, asks each board for a protocol and for training. This lesson belongs to its part on awareness and prevention.
pack-before = Before
pack-before-words = Tell your principal, and have a support person near. Anyone may step out without saying why. Ask for no personal stories.
pack-plan = 40 minutes
# $n is a number of minutes.
pack-minutes = { $n } min
pack-leave-out = Leave out:
pack-when-told = When a student tells you
pack-told-place = Find a quiet place. Listen.
pack-told-say = Say: “Thank you for telling me. I believe you. It is not your fault. I can’t keep it all secret.”
pack-told-ask = Ask only: “Are you safe to go home?” No details. Do not look at the phone.
pack-told-report = Under 16: call children’s aid yourself, today. A suspicion is enough. At 16 or 17 you may, and your board may require it.
pack-told-then = Stay until the next step is clear. Then tell your principal, and write down the student’s words.
pack-call = Whom to call
# $area is a county, region, district or city.
pack-call-in = Whom to call in { $area }
pack-call-danger = In danger right now
pack-call-society = Children’s aid, to report
pack-call-find-society = Your children’s aid society
pack-call-think = To think it through
pack-call-student = For the student
pack-told-more = The whole page: for educators
pack-told-description = What to say and whom to call when a student tells you something, on one screen.

## Kindergarten to Grade 3. Of a page for students: in French “tu”.
pack-k-3-aim = Children name feelings and body parts, tell a surprise from a secret, and know five people who help.
pack-k-3-step-1 = Make faces together: happy, worried, mixed up. All feelings are okay.
pack-k-3-step-2 = “Your body belongs to you. You can say no, even to someone you love.” Use the real names of body parts.
pack-k-3-step-3 = Read aloud, and let children say “Surprise” or “Tell a helper”: “We made a birthday card for Dad.” “This is our special game. Never tell.” “We are hiding Grandma’s gift until Sunday.” “Here is candy. Hide it from your family.” A surprise ends soon and feels good. Some secrets feel heavy.
pack-k-3-step-4 = The students’ page: trace a hand, and draw one helper on each finger. At least one lives outside the home.
pack-k-3-step-5 = Practise out loud: “I need to tell you something.” Breathe slowly three times, and sing.
pack-k-3-leave-out = the words “sex trafficking”, strangers as the only danger, any story of harm, “all parents are helpers”.
pack-k-3-sheet = My five helpers
pack-k-3-intro = Trace your hand. Draw one helper on each finger.
pack-k-3-item-1 = A surprise is fun, and it ends soon.
pack-k-3-item-2 = A secret feels heavy? I tell a helper.
pack-k-3-item-3 = My body belongs to me. I can say no.
pack-k-3-item-4 = One helper is busy? I tell the next one.
pack-k-3-ask = I can say: “I need to tell you something.” I will tell:
pack-k-3-home-did = We talked about feelings, about our bodies, and about surprises and secrets. Each child chose five people who help.
pack-k-3-home-1 = Who are your five helpers?
pack-k-3-home-2 = What is the difference between a surprise and a heavy secret?
pack-k-3-home-3 = What can you say when you do not want a hug?

## Grades 4 to 6.
pack-4-6-aim = Students tell kindness from pressure online, ask before they share, and know how to get help.
pack-4-6-step-1 = Rules for today: no names, no real stories, you can pass.
pack-4-6-step-2 = Do the first message together. Green is kind, yellow is not sure, red is pressure.
pack-4-6-step-3 = The students’ page, in pairs: colour the other messages, and write what a good friend would do.
pack-4-6-step-4 = Share. Add the pattern: a chat starts in one place, moves to a private one, and pictures are asked for early. Any game or app with chat can be used.
pack-4-6-step-5 = Learn “Stop. Leave. Tell.” Each student writes the name of one adult. End with quiet music.
pack-4-6-leave-out = real pictures, stories of abuse, lists of bad apps. If a student already answered someone: “You can still tell.”
pack-4-6-sheet = What would a good friend do?
pack-4-6-intro = Colour each circle: green for kind, yellow for not sure, red for pressure.
pack-4-6-item-1 = “Don’t tell your family we talk. They won’t get it.”
pack-4-6-item-2 = “I’ll give you game coins if we chat somewhere private.”
pack-4-6-item-3 = “Can I post this picture of you? It’s okay to say no.”
pack-4-6-item-4 = “If you leave this chat, we are not friends.”
pack-4-6-item-5 = “What school do you go to? Which street?”
pack-4-6-item-6 = “You seem sad. Want me to come with you to talk to Ms. Roy?”
pack-4-6-second = Stop. Leave. Tell.
pack-4-6-second-1 = Stop answering. You don’t owe anyone an answer.
pack-4-6-second-2 = Leave the chat or the game.
pack-4-6-second-3 = Tell an adult you trust. You won’t be in trouble for telling.
pack-4-6-ask = What would a good friend do?
pack-4-6-more = One adult I can tell:
pack-4-6-home-did = We looked at messages and asked: is this kind, or is it pressure? We learned “Stop. Leave. Tell.”
pack-4-6-home-1 = Which message was the hardest to colour, and why?
pack-4-6-home-2 = What would you do if a game friend wanted to chat in private?
pack-4-6-home-3 = Whom would you tell first? Who is next?

## Grades 7 and 8.
pack-7-8-aim = Students see how pressure grows, know what consent needs, and know four steps when someone threatens with a picture.
pack-7-8-step-1 = Rules for today. Name the support person.
pack-7-8-step-2 = Draw a path with four parts: draw in, build trust, push, use. Mark exits: a person can leave at any point.
pack-7-8-step-3 = The students’ page, in pairs: which part is each message? One is healthy. Who has the power?
pack-7-8-step-4 = Consent is free, it is given at the time, and it can be taken back. Write three ways to say and hear “no”.
pack-7-8-step-5 = Read the four steps. Paying does not end it. A young person who tells is not in trouble. Each student keeps the numbers. Three slow breaths.
pack-7-8-leave-out = details of acts, prices, slang, local cases, how ads look. Boys can be targets too.
pack-7-8-sheet = Spot the pressure
pack-7-8-intro = The path: 1 draw in, 2 build trust, 3 push, 4 use. Write a number beside each message. One message is healthy: put a star.
pack-7-8-item-1 = “You are the only one who gets me.”
pack-7-8-item-2 = “Keep us a secret. People are jealous.”
pack-7-8-item-3 = “I paid for everything. You owe me.”
pack-7-8-item-4 = “Who were you with? Send me where you are.”
pack-7-8-item-5 = “If you cared, you would do it.”
pack-7-8-item-6 = “No rush. Tell me if you feel like it.”
pack-7-8-second = Someone threatens you with a picture?
pack-7-8-second-1 = Stop answering. Don’t pay, and don’t send more.
pack-7-8-second-2 = Take screenshots of the messages and the username. You don’t need to save the picture itself.
pack-7-8-second-3 = Block the account.
pack-7-8-second-4 = Tell an adult you trust. It is not your fault.
pack-7-8-ask = What could you say to a friend, with no blame in it?
pack-7-8-home-did = We looked at how pressure grows, at what consent needs, and at what to do when someone threatens with a picture.
pack-7-8-home-1 = What makes it hard to say no to someone you like?
pack-7-8-home-2 = If a picture of you got out, what would you want me to do first?
pack-7-8-home-3 = Which adult besides me could you tell?

## Grades 9 and 10.
pack-9-10-aim = Students know some basic law, can check a job offer, and can step in safely.
pack-9-10-step-1 = Rules for today. Name the support person.
pack-9-10-step-2 = The students’ page: true or false? Answers: 1 false, no move is needed. 2 false, a yes is no defence. 3 false, no one under 18 can. 4 true, it is called luring. 5 true, at any age. 6 false, labour laws still protect you.
pack-9-10-step-3 = In pairs: mark what is wrong in the offer. Signs: tricks about the job, pay that is taken, endless debt, ID that is held. Write questions to ask any boss.
pack-9-10-step-4 = What can a bystander do: ask, stay, get an adult, call later?
pack-9-10-step-5 = Each student keeps the numbers. End with a stretch.
pack-9-10-leave-out = local cases, named people, minimum sentences. Speak of rights, not of reporting: some students have no status.
pack-9-10-sheet = The law, a job, a friend
pack-9-10-intro = True or false? Circle T or F.
pack-9-10-true = T
pack-9-10-false = F
pack-9-10-item-1 = A person has to be moved somewhere for it to be trafficking.
pack-9-10-item-2 = If they said yes, it is not trafficking.
pack-9-10-item-3 = At 17, a person can agree to trade sex for a place to stay.
pack-9-10-item-4 = It is a crime to contact a young person online to make certain sexual crimes easier.
pack-9-10-item-5 = Sharing someone’s intimate image without their okay is a crime.
pack-9-10-item-6 = Paid in cash, you have no rights at work.
pack-9-10-second = A job offer. What is wrong with it?
pack-9-10-second-1 = “Good pay this weekend. No experience. We pick you up and hold your ID. Training fee comes off your first pay. Few spots, so keep it quiet.”
pack-9-10-ask = Questions to ask any boss:
pack-9-10-home-did = We talked about some basic law, about a job offer with traps in it, and about how to step in safely.
pack-9-10-home-1 = What would you ask before you take a job?
pack-9-10-home-2 = How could you check on a friend without making it worse?
pack-9-10-home-3 = If you needed a ride home at any hour, would you call me? No questions until the next day.

## Grades 11 and 12.
pack-11-12-aim = Students link trafficking to social causes, read a picture with care, and plan one useful action.
pack-11-12-step-1 = Rules for today. Name the support person.
pack-11-12-step-2 = Read the poster in words. Do not show a real one: such pictures mislead, and they can hurt people who lived it. Who would not see themselves in it?
pack-11-12-step-3 = Causes, in short: Indigenous women and girls are targeted at much higher rates. Colonialism and racism, not culture, created that risk. A permit can tie a migrant worker to one boss.
pack-11-12-step-4 = Redesign the poster with ordinary life and dignity, or write to an elected official.
pack-11-12-step-5 = Each student keeps the numbers. End with one thing that gives hope.
pack-11-12-leave-out = debates on whether sex work should be legal, survivor stories found online. Ask no student to speak for a group.
pack-11-12-sheet = Who is missing?
pack-11-12-intro = A poster, in words: “A dark room. A girl in chains, her face hidden. A stranger’s shadow. In red: Stop it now.”
pack-11-12-item-1 = Who would not see themselves in it?
pack-11-12-item-2 = Who gains when we picture a stranger and not someone known?
pack-11-12-item-3 = Which rule or cut in services makes it easier for a trafficker?
pack-11-12-draw = Draw a better poster: ordinary life, dignity, one way to get help.
pack-11-12-ask = One useful thing I will do:
pack-11-12-home-did = We looked at causes of trafficking, at pictures that mislead, and at what one person can do.
pack-11-12-home-1 = What did you want to change about the poster?
pack-11-12-home-2 = What have you seen that adults do not see?
pack-11-12-home-3 = Is there one useful thing that we could do together?

## The rest of the students’ page and the page for home.
pack-help-students = You can talk to someone
pack-help-free = Free, day and night. You don’t have to give your name.
pack-home-title = What we talked about
pack-home-did = Today in class
pack-home-ask = Three questions for supper
pack-home-told = If your child tells you something
pack-home-told-1 = Stay calm. Say: “Thank you for telling me. I believe you. It is not your fault.”
pack-home-told-2 = Ask no details, and do not look through the phone. Do not call the person you suspect.
pack-home-told-3 = Call someone who can think it through with you. You don’t have to be sure.
pack-home-school = At school, ask for:

## The notice to families.
pack-notice-date = Date:
pack-notice-school = School and class:
pack-notice-dear = Dear families,
pack-notice-when = Between these two days, the class will have lessons on human development and sexual health:
# $lesson is the name of the lesson, $aim one sentence.
pack-notice-about = One of the lessons is called “{ $lesson }”. { $aim }
pack-notice-how = It names no person, shows no frightening picture, and asks for no personal stories. Students may step out without saying why. A page for home comes with it.
pack-notice-exempt = Families get this notice at least 20 school days before. You may ask that your child be exempt from the lessons on human development and sexual health.
pack-notice-when-secondary = Between these two days, the class will have a lesson on safety:
# $lesson is the name of the lesson, $aim one sentence.
pack-notice-about-secondary = It is called “{ $lesson }”. { $aim }
pack-notice-questions = Questions, or something we should know? Call or write:
pack-notice-return = Please return this part by:
pack-notice-read = I have read this notice.
pack-notice-ask-exempt = I ask that my child be exempt from the lessons on human development and sexual health.
pack-notice-child = Child’s name:
pack-notice-parent = Parent or guardian:

## The page for the principal.
pack-principal-title = Where this fits in your protocol (PPM 166)
pack-principal-about = PPM 166, “Keeping Students Safe”, asks every publicly funded board for a protocol against sex trafficking, in effect since 31 January 2022. These are the parts that boards usually publish. This page is a plain summary. The memo counts.
pack-principal-part = Part
pack-principal-here = This pack and site
pack-principal-board = Your board
pack-principal-1 = The principles behind it
pack-principal-2 = A page for families
pack-principal-2-here = The page for home; “For parents”
pack-principal-3 = Cyber safety
pack-principal-3-here = The lessons of Grades 4 to 8; “Online”
pack-principal-4 = Signs, and how to report a worry
pack-principal-4-here = “Signs”; the teacher’s page
pack-principal-5 = The steps of a response, and the duty to report
pack-principal-5-here = The first steps and the duty; the rest is yours
pack-principal-6 = Work with police
pack-principal-7 = Training for teachers and other staff
pack-principal-8 = No one is punished for raising a concern
pack-principal-9 = A date for review, about every five years
pack-principal-before = Before the lesson
pack-principal-do-1 = The notice to families is sent at least 20 school days before (elementary):
pack-principal-do-2 = The support person in the room:
pack-principal-do-3 = A quiet place from which a student can call:
pack-principal-do-4 = Who takes the class while the teacher calls children’s aid:
pack-principal-do-5 = Indigenous partners who were asked, and are paid:
pack-principal-do-6 = The site opens in class, and the filter lets it through:
