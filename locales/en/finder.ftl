### The finder (P29): form, choices, results.

find-title = Find help
find-change = Change
find-more-choices = More choices
find-more-needs = More kinds of help
find-submit = Show help
find-private = The web address has short codes only, never what you type. Nothing is kept.
find-no-copy = This list is too long to keep on your phone. Press the button to see what fits.
find-ignored = Part of this web address could not be read, so it was left out. Everything else was used.

group-age = Age of the person
group-area = Where
group-need = What kind of help
group-indigenous = Indigenous services
group-audience = Made for
group-language = Language
group-access = How to reach them
group-other = Also
group-open = When they answer
group-without-police = No police report needed
open-now = Open now
open-always = Answers day and night
age-any = Any age
need-any = Any kind of help
indigenous-any = Any Indigenous service
area-any = All of Ontario
area-divisions = Counties, regions, districts and cities
area-regions = Larger regions
place-legend = Another way to say where
place-label = Type a place
place-hint = A town, a First Nation, or the first three characters of a postal code.
# $typed is what the reader wrote.
place-unknown = We do not know a place called “{ $typed }” in Ontario.
place-several = Which one do you mean by “{ $typed }”?
place-problem = This place could not be used yet.
place-help = You can also choose an area from the list. Nothing else you chose was lost.

chips-label = Your choices. Tap one to remove it.
# $name is a choice, such as “Under 16”.
chip-remove = { $name } ✕

results-fit-one = { $n } service matches.
results-fit-other = { $n } services match.
results-may-fit-one = { $n } may match.
results-may-fit-other = { $n } may match.
# The way from the form to the results.
results-show-one = Show { $n } service
results-show-other = Show { $n } services
results-show-possible-one = Show { $n } that may match
results-show-possible-other = Show { $n } that may match
results-show-both = Show { $total } ({ $fit }, { $may })
results-show-fit-one = { $n } fits
results-show-fit-other = { $n } fit
results-show-may-fit-one = { $n } may fit
results-show-may-fit-other = { $n } may fit
# Said once below a list.
results-notes = How to read this list
results-may-fit-note = “May match” means that something you asked for is not stated. You can call and ask.
# $date is the day on which the directory was compiled.
results-source-note = The facts are from public sources, { $date }. The organizations have not confirmed them yet. A number may have changed since.
results-report-note = Is something wrong? Open the listing: you can tell us at the bottom of its page.
results-order = Services you can call, text or chat with come first. Next come those that surely match, are open now, know about trafficking, and are near.
results-certain-heading = These match
results-possible-heading = These may match: ask first
results-more = Show more
results-on-device = Found on this device. Nothing was sent.
results-nothing = Nothing listed fits all of that yet.
results-nothing-undo = You can take one choice away:
results-everywhere = These lines help everywhere in Ontario
# $group is a group of choices, $n how many services there are without it.
undo-group = { $group }: any ({ $n })
undo-group-uncounted = { $group }: any
undo-all = Start again with no choices
pager-label = Pages of results
pager-previous = Previous
pager-next = Next
pager-where = Page { $page } of { $pages }

unstated-audience = Does not say if it is meant for the people you chose
unstated-language = Other languages by interpreter
unstated-access = Does not say how to reach them
unstated-open-always = Does not say if they answer day and night
unstated-open-now = Not known if they are open now
unstated-police = Does not say if a police report is needed

why = Shown because:
why-danger = for danger right now
why-name = the name you typed
why-age = takes this age
why-local = helps in this area
why-indigenous-led = led by Indigenous people
why-indigenous-specific = for Indigenous people
why-audience = made for the people you chose
why-language = answers in this language
why-access = can be reached this way
why-without-police = no police report needed
why-province = helps everywhere in Ontario
why-canada = helps everywhere in Canada
why-open-now = open now
why-always-open = answers day and night
why-trafficking = knows about trafficking
why-words = its description has your words

results-close = Close to what you chose
# $n is how many there are in all.
results-close-all = See all { $n }
relaxed-everywhere = We looked in all of Ontario.
relaxed-any-need = We looked at every kind of help.
# $region is one of the larger regions.
relaxed-region = We looked in all of this region: { $region }.

# Where, chosen on a map.
map-title = Choose on a map of Ontario
map-link = Choose on a map
map-intro = Tap your area. The number is how many services there are for that area alone. Lines that help everywhere come on top.
map-counted = Your other choices stay, and are counted.
map-list = All areas by name
# $area is a census division, $n how many services name it.
map-area = { $area } ({ $n })
map-legend = The darker the colour, the more services:
map-step = { $low } to { $high }
map-step-one = { $n }
map-ontario = All of Ontario. The dashed part is larger in the other pictures.
map-southwest = The southwest, and around Toronto
map-southeast = The southeast

# The list of services a reader picked. Neutral words: it may be printed, and read by someone else.
list-title = Numbers
list-keep = Put on my list
# On a listing's page, which does not know what was picked elsewhere.
list-start = Start a list with this
list-show = Show my list
list-private = Your list is on this page only, and gone when you close the tab. We keep nothing.
list-keep-hint = Under “More”, tick “Put on my list” on what you want to keep. Press this before you search again.
list-empty = Nothing is on your list yet. Under “More”, tick “Put on my list” on what you want to keep, then press “Show my list”.
# $limit is a number.
list-left-out = At least one service could not be added. It may no longer be listed, or the list is full ({ $limit }).
list-back = Back to the results
list-take-off = Take off
list-take = Take it with you
list-print = You can print this page: only the names, numbers and hours are on the paper.
list-print-button = Print
list-text = As plain text
list-text-hint = Press in the box, select all, and copy.
list-copy = Copy the text
list-copied = Copied. It stays on this device’s clipboard until you copy something else.
list-not-copied = Your browser did not copy it. You can select the text in the box and copy it yourself.
# $date is the day on which the directory was compiled.
list-as-of = Numbers as of { $date }. A number may have changed since.

results-no-line-one = { $n } has no number of its own.
results-no-line-other = { $n } have no number of their own.
results-no-line-heading = How to get there
results-further-heading = Made for the people you chose, further away
results-further = No service nearby says that it is made for the people you chose. These are further away: you can call and ask.
unstated-stands-in = Not a place to sleep. It can help find one if you are under 18
talk-now = Talk now
talk-call = Call
talk-text = Text
talk-chat = Chat

## A list's code, for another phone.
list-code = For another phone
list-code-about = A short code moves this list to another phone. It contains these services and nothing else. We don’t keep it.
list-code-show = Show the code
list-code-type = On the other phone, open the page “Numbers” on this site and type:
list-code-open = Or open this address there. It stays in that phone’s history.
list-code-typed = A code from another phone
list-code-use = Show that list
list-code-none = This is no code that we know. A code has groups of four letters and numbers, and two more at the end. What you typed is still in the box below.
# $name is a service.
list-code-gone = { $name } is not listed here any more.
# $parts are the letters that could not be read.
list-code-unknown = We could not read { $parts }. Compare it with the other phone. The rest is on the list.
list-code-doubtful = One letter of the code may be wrong or missing. Compare the names with the other phone.

## The sheet to hand over.
list-sheet = A sheet to hand over
list-sheet-about = For someone and the helper who sits with them: what to say once, what may be passed on, and who to call. It is for printing. We keep nothing.
list-sheet-show = Show the sheet
list-sheet-empty = An empty sheet to hand over
sheet-over-title = Sheet
sheet-over-how = Print it empty, or write in the boxes first. What you write stays on this page. It cannot be sent, and it is gone when you leave the page.
sheet-over-first = Before you write, the helper says what they must report, and to whom.
sheet-over-name = Call me:
sheet-over-pronoun = My pronoun, if I want one:
sheet-over-want = What I want now
sheet-over-told = What I have told already, and don’t want to tell again
sheet-over-pass = What you may pass on
sheet-over-pass-name = my name
sheet-over-pass-age = my age
sheet-over-pass-reach = how to reach me
sheet-over-pass-told = what I have told
sheet-over-pass-ask = nothing before you ask me
sheet-over-to-whom = To whom:
sheet-over-until = This ends on:
sheet-over-reach = How to reach me
sheet-over-call = call me
sheet-over-text = text me
sheet-over-no-voice = leave no voice message
sheet-over-not-home = do not come to my home
sheet-over-number = Safe number:
sheet-over-when = Safe time:
sheet-over-not-number = Do not use this number:
sheet-over-with = Who comes with me:
sheet-over-say = A sentence for each call
sheet-over-say-words = “I am calling with someone who is here beside me. They said that I may tell you this.”
sheet-over-services = Who we call
sheet-over-result = Who answered, and what is next:
