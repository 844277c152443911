### A listing, on its card and its page.

contact-call = Call { $number }
contact-tty = TTY { $number }
contact-text = Text { $number }
contact-text-word = Text { $word } to { $number }
contact-chat = Chat on their website
contact-email = Email { $address }
contact-web = Website: { $site }
# Behind a number in a text, when the service answers in the other language only.
contact-in-english = (service in English)
contact-in-french = (service in French)

ages-from-to = Takes ages { $min } to { $max }
ages-from = Takes ages { $min } and up
ages-up-to = Takes ages up to { $max }
ages-up-to-unsure = Takes ages up to { $max }; youngest age not stated
ages-under-16-yes = Takes people under 16
ages-under-16-no = Does not take people under 16; other ages not stated
ages-not-stated = Ages: not stated
area-canada = All of Canada
area-ontario = All of Ontario
# $first is two areas, $more how many others.
area-and-more = { $first } and { $more } more areas
indigenous-led = Indigenous-led
indigenous-specific = For First Nations, Inuit and Métis people
indigenous-specific-nations = For { $nations } people
hours-always = Answers day and night, every day
hours-not-stated = Hours: not stated
hours-every-day = every day
hours-days = { $first } to { $last }
hours-span = { $from } to { $to }
hours-part = { $days }, { $times }
hours-then = { $first }; { $then }
hours-open = Open { $when }
# What was understood of a table of hours: for those who typed it.
hours-understood = { $days }: { $times }
hours-all-day = open all day
hours-closed = closed
hours-appointment = { $times }, by appointment
hours-unknown = { $times }, not known
hours-holidays = public holidays
hours-holidays-on = public holidays on { $days }
time-am = { $time } a.m.
time-pm = { $time } p.m.
time-noon = noon
time-midnight = midnight
# Ontario has two times.
time-eastern = { $time } Eastern time
time-central = { $time } Central time
hours-read-as-eastern = We read these hours as Eastern time.
hours-read-as-central = We read these hours as Central time.
hours-zone-not-stated = Eastern or Central time is not stated.
# What can be said at this moment. $time carries its time zone.
state-open = Open now
state-open-until = Open now, until { $time }
state-closed = Closed now
state-opens-today = Closed now. Opens at { $time }
state-opens-tomorrow = Closed now. Opens tomorrow at { $time }
state-opens-on = Closed now. Opens { $day } at { $time }
state-appointment = By appointment only
state-holiday = Today is a public holiday. Whether they are open is not stated.
state-not-known = Open now? We do not know.
# $state is one of the lines above.
state-by-phone = By phone: { $state }
state-as-of = Open or closed: as of { $time }.
address-secret = Address kept private for safety
police-not-needed = No police report needed
police-needed = Involves the police
# $date is the day on which the directory was compiled.
freshness-long = Compiled from public sources on { $date }, not yet confirmed by the organization. A number may have changed since.

# Titles of listings name no service: a tab or a history may be read by someone else.
service-title = A place that helps
service-back = Find other help
service-run-by = Run by
service-contact = How to reach them
service-numbers = Their numbers
numbers-number = Number
numbers-what = What it is for
numbers-when = When
phone-voice = Phone
phone-sms = Text messages
phone-tty = TTY, for Deaf and hard-of-hearing callers
phone-fax = Fax
service-facts = What we know
fact-ages = Ages
fact-area = Where they help
fact-where = Where they are
fact-hours = When
fact-help = Kinds of help
fact-for = Made for
fact-indigenous = Indigenous services
fact-languages = Languages
fact-interpreters = Interpreters
fact-access = How they help
fact-cost = Cost
fact-police = Police
fact-parent = Can I come without a parent?
fact-private = What is kept private, and what must be reported?
fact-is-police = Is this the police?
# Behind everything that a listing does not say.
not-stated-ask = You can ask them. One question to start with: “What do you have to report?”
cost-free = Free
interpretation-yes = Interpreters are offered
interpretation-no = No interpreters
service-sources = { $n ->
    [one] Where these facts come from ({ $n } source)
   *[other] Where these facts come from ({ $n } sources)
}
service-source-seen = Newest source seen: { $when }.
service-source-seen-unknown = When the sources were written is not known.

# On a card: opens everything else about it.
card-more = More

report-link = Something wrong with this listing?
report-title = Tell us about a listing
report-back = Back to the listing
report-intro = This goes to the people who keep the list, not to the service. We cannot answer. Please write no names, and nothing about what happened to you.
report-what = What is wrong?
report-words = In your own words (you can leave this empty)
report-words-hint = At most { $limit } characters. No names, please.
report-pot = Leave this empty
report-submit = Send
report-problem-nothing-chosen = Choose what is wrong with the listing.
report-not-saved = We could not save this just now. Nothing you typed is lost: please press Send again in a minute.
report-send-again = Nothing was sent yet, and nothing you typed is lost. Please press Send once more.
report-thanks = Thank you
# $reference is six characters.
report-thanks-about = We received it. Reference: { $reference }. An editor will look at it.
report-thanks-next = We keep the listing, your choice, your words and the day, for 90 days. Nothing about you.
report-kind-number-wrong = The number does not work, or is wrong
report-kind-closed = They have closed
report-kind-turned-away = They could not or would not help
report-kind-felt-unsafe = It did not feel safe
report-kind-other = Something else

# $number is a telephone number, $extension what is dialled once it answers.
phone-extension = { $number }, ext. { $extension }
ages-with-parent = Takes children with a parent. Under 16 on their own: not stated
child-protection-must-act = Must act on what it hears about a child
# $name is the line that leads to a place without a number of its own.
reached-through = No number of their own is listed. This line can help you reach them: { $name }
freshness-not-needed = The public emergency number. It answers day and night.
parent-needed = No: with a parent
parent-not-needed = Yes
is-police-yes = Yes, this is the police
is-police-no = No, this is not the police
confidentiality-anonymous = You do not have to say who you are
confidentiality-unless-in-danger = What you say stays with them, unless a child or someone’s life may be in danger. Then they must report it.
confidentiality-may-be-shared = They may share what you say with others they work with. Ask before you tell your name.
# What is true for a while only, written by the organization. The date is the last day.
notice = { $words } (Until { $date })
fact-cannot-take = They cannot take
# $n is how many lists without an address, $year when they were seen.
service-source-lists = { $n ->
    [one] a community list of services, seen in { $year }
   *[other] { $n } community lists of services, seen in { $year }
}

# What to expect of a call or a text.
expect-title = What to expect, and what to say
expect-short = What to expect
expect-kids-text = Kids Help Phone, by text: the first few texts are automatic. They explain the service and its privacy rules. Then a trained volunteer writes to you. They can see the number you text from. Text STOP to end.
expect-kids-call = Kids Help Phone, by phone: a counsellor answers. You don’t have to say your name. If someone may be badly hurt right now, they send help.
expect-hotline-call = Trafficking hotline, by phone: a trained person from a charity answers. It is not the police. You never have to give your name. When there is danger right now, they may use caller ID. That is rare.
expect-hotline-chat = Trafficking hotline, by chat: in English and French.
expect-emergency = 911: say where you are first. Police, an ambulance or fire trucks come.
expect-unknown = We don’t know what you will hear first, or who sees your number. You can ask before you say more.
expect-say = You can say or send one of these:
expect-say-just-talk = I’m not sure, I just want to talk.
expect-say-report = Before I say more: what do you have to report, and who sees my number?
expect-say-quiet = Someone may see or hear this. Can we keep it short?
expect-sources = How we know:
expect-more = What happens when you call

# What the organization itself has looked at. The fields are named as its form names them.
service-confirmed = Confirmed by the organization on { $date }: { $fields }
service-confirmed-by-call = Confirmed by phone on { $date }: { $fields }
service-confirmed-by-page = Checked on the organization’s own page on { $date }: { $fields }
service-faded = Not confirmed since { $date }, so please ask: { $fields }
card-confirmed = Confirmed by them { $ago }
card-confirmed-by-call = Confirmed by phone { $ago }
card-confirmed-by-page = Checked on their own page { $ago }
card-faded = Not confirmed since { $month } { $year }: ask when you call
ago-days = { $n ->
    [0] today
    [one] yesterday
   *[other] { $n } days ago
}
ago-weeks = { $n } weeks ago
ago-months = { $n } months ago
freshness-rest = Everything else was compiled from public sources on { $date } and is not yet confirmed by the organization.

# What the desk tells readers for a while.
bulletin-label = Notice
bulletin = { $words } (Until { $date }, { $hour }:{ $minute } Eastern time)
bulletin-of = { $place }: { $text }
