### A listing, on its card and its page.

contact-call = Call { $number }
contact-tty = TTY { $number }
contact-text = Text { $number }
contact-text-word = Text { $word } to { $number }
contact-chat = Chat on their website
contact-email = Write to { $address }
contact-web = Website: { $site }

ages-from-to = Takes ages { $min } to { $max }
ages-from = Takes ages { $min } and up
ages-up-to = Takes ages up to { $max }
ages-up-to-unsure = Takes ages up to { $max }; youngest age not stated
ages-under-16-yes = Takes people under 16
ages-under-16-no = Does not take people under 16; other ages not stated
ages-not-stated = Ages: they do not say
area-canada = All of Canada
area-ontario = All of Ontario
# $first is two areas, $more how many others.
# $area is the area that was chosen.
area-serves = Serves { $area }
area-and-more = { $first } and { $more } more areas
indigenous-led = Indigenous-led
indigenous-specific = For First Nations, Inuit and Métis people
indigenous-specific-nations = For { $nations } people
hours-always = Answers day and night, every day
hours-not-stated = Hours: they do not say
hours-every-day = every day
hours-days = { $first } to { $last }
hours-span = { $from } to { $to }
hours-when = Open { $days }, { $times }
time-am = { $time } a.m.
time-pm = { $time } p.m.
time-noon = noon
time-midnight = midnight
address-secret = Address kept private for safety
address-not-stated = They do not say
police-not-needed = No police report needed
police-needed = Involves the police
# $date is the day on which the directory was compiled.
freshness-short = From public sources, { $date }. Not confirmed by them yet.
freshness-long = Compiled from public sources on { $date }, not yet confirmed by the organization. A number may have changed since.

# Titles of listings name no service: a tab or a history may be read by somebody else.
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
fact-access = How they help
fact-cost = Cost
fact-police = Police
fact-parent = Can I come without a parent?
fact-private = What is kept private, and what must be reported?
private-not-stated = They do not say. You can ask first: “What do you have to report?”
cost-free = Free
interpretation-yes = Interpreters are offered
interpretation-no = No interpreters
interpretation-not-stated = Interpreters: they do not say
service-sources = { $n ->
    [one] Where these facts come from ({ $n } source)
   *[other] Where these facts come from ({ $n } sources)
}
service-source-seen = Newest source seen: { $when }.
service-source-seen-unknown = When the sources were written is not known.

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
report-problem-too-long = Your text has more than { $limit } characters. Please shorten it.
report-not-saved = We could not save this just now. Nothing you typed is lost: please press Send again in a minute.
report-thanks = Thank you
# $reference is six characters.
report-thanks-about = We have it, under the reference { $reference }. An editor will look at it.
report-thanks-next = We keep the listing, your choice, your words and the day, for 90 days. Nothing about you.
report-kind-number-wrong = The number does not work, or is wrong
report-kind-closed = They have closed
report-kind-turned-away = They could not or would not help
report-kind-felt-unsafe = It did not feel safe
report-kind-other = Something else
