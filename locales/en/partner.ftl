# For anyone who works at a listed organization: asking for a link, checking the listing, correcting it, finishing.

yes = Yes
no = No
not-said = Not stated

work-here-title = I work here
work-here-intro = Do you work for this service? We can send a link to the email address we have for it. With the link, you can check and correct the listing. You don’t need an account.
work-here-mailbox = Email address of the service
work-here-mailbox-hint = The service’s own address, such as info@example.org. We send the link only to the address on file.
work-here-send = Send the link
work-here-asked = Check that inbox
work-here-asked-if = If it is the address we have for this listing, an email with a link is on its way. It can take a few minutes.
work-here-asked-else = No email? Then we have a different address for the service, or none. Ask us to send the link to yours.
work-here-locked-title = We look after this listing ourselves
work-here-locked = Many pages of this site name this service, so its listing can’t be changed from outside. Is something wrong? Tell us below. We check it and correct it.

# Looking for one’s own listing by name.
find-own-name = Name of your service
find-own-find = Find it
find-own-some = Is one of these yours? Choose “I work here” beside it.
find-own-none = No listing has this name. Try one word of it, or the name of the organization.
find-own-nothing-typed = Please type the name of your service.
find-own-more = There are more. Type one more word of the name.
find-own-new = It is not listed yet

claim-link = Use another email address
claim-title = Send the link to another email address
claim-intro = Is the address we have not yours, or do we have none? Tell us which one to use. We check that it belongs to the service, then send the link there or tell you why not.
claim-mailbox-hint = We write to this address. Readers don’t see it.
claim-where = Where can we see that it belongs to the service?
claim-where-hint = For example, a page of the service that shows it. Please don’t name a client or write anything confidential.
claim-where-missing = Please say where we can see that the address belongs to the service.
claim-send = Ask for the link
claim-thanks = We will look at your request and email the address you gave.
claim-too-many = Several people have asked for this already, and we are looking at it. Please try again in a few days.

new-listing-title = A new listing
new-listing-back = Back to the page for organizations
new-listing-intro = Do you work for a service that should be listed here? Give us its email address, and we send it a link to a form. You don’t need an account.
new-listing-next = You fill in the form line by line, in one language or two, and come back to it with the same link for 14 days. An administrator checks it before readers see it.
new-listing-mailbox-hint = We write to this address. Readers see it only if you put it in the listing.
new-listing-asked = An email with a link is on its way to the address you gave. It can take a few minutes. We write to an address once an hour at most.
new-listing-too-many = Too many people have asked in the last hour. Please try again in an hour. What you typed is still here.
new-listing-form = Please fill in the lines below. Readers see what you write here. What you leave out is shown as “not stated”.
new-listing-needed = Required
new-listing-once = After this, the link no longer works.
new-listing-send = You send the listing to us. We check it and write to your email address.

preview-title = Preview
preview-note = This is what readers see once it is published. The link to the other language shows it in that language.
preview-not-yet = There is nothing to show yet. Please complete these lines:

link-gone-typed = What you typed, to copy
link-gone-title = This link does not work
link-spent = Someone has already used this link and finished. We received what they sent.
link-expired = This link is too old. A link works for 14 days.
link-hidden = Readers no longer see this listing, so its links no longer work. If it should be listed again, this page explains how to write to us:
link-locked = Pages of this site name this service, so its listing can’t be changed from outside.
link-unknown = We don’t recognize this link. Part of it may be missing: try opening it again from the email.
link-new = You can have a new link sent to the same email address.
link-new-unknown = You can ask for a new link on the page of your listing.

review-title = Your listing
review-intro = This is what readers see. Please check every line, and edit what is not right.
review-intro-save = Each line is saved as you go. Come back with the same link until you have finished.
review-intro-languages = Where there are two languages, write in the one you know. If the other is empty, readers see yours.
review-intro-held = We check phone numbers, web pages and addresses once more before readers see them.
review-edit = Edit
review-add = Add
review-group-needs = What a frightened person needs
review-group-who = Who you are, and what you do
review-group-whom = Whom you help
review-group-reach = Other ways to reach you
review-answered = { $n } of { $of } answered
review-row-more = More about this number: what it is for, when it is answered
review-row-add = Add another number
review-notice-row = Notice { $n }
review-notice-add = Add another notice
review-changed = Changed, and saved
review-checked = Checked
review-finish = Finish
review-back = Back to your listing
keepers-link = Who looks after this listing
keepers-title = Who looks after this listing
keepers-intro = These people can get the link to the listing. We tell them when something important changes.
keepers-you = you
keepers-invite-title = Invite someone
keepers-mailbox = Their email address
keepers-mailbox-hint = At the same organization as yours, we send them a link now. At another, we call your organization first.
keepers-invite = Invite
keepers-invited-by = Invited by { $mailbox }, who looks after this listing.
keepers-sent = The invitation is on its way. The others who look after the listing are told too.
keepers-asked = Thank you. We call your organization first. The link is sent when two people here have approved it.
keepers-too-late = This person already looks after the listing, or something has changed. Please look again.
keepers-leave-title = I no longer work here
keepers-leave-means = Invite someone else first, if you can. Your link stops working, and you get no more emails about this listing.
keepers-leave = I no longer look after this listing
keepers-left-title = Thank you
keepers-left = You no longer look after this listing. Your links to it have stopped working.

object-title = Was this you?
object-intro = You look after these listings, or did until recently. If one of these changes did not come from your organization, press the button under it. We stop it at once, and a person looks at it.
object-if-you = If it was you, there is nothing to do.
object-fields = It is about: { $fields }
object-press = This was not us
object-refused = We stopped it. Readers don’t see it. A person will call the service.
object-undone = We undid it. Readers see again what was there before. A person will call the service.
object-hidden = We hid the listing. Readers don’t see it until a person has called the service.
object-ended = That email address can no longer open the listing. A person will call the service.

review-row = Number { $n }
review-looks-like-address = This looks like an address, but the listing does not say that the place is public. If the address is confidential, take it out.
review-one-language = { $label }: missing. Readers see it in the other language.
review-label = { $label }:
review-understood = We understand: { $hours }
# Hours, row by row. $day is a day of the week.
hours-way-always = Day and night, every day
hours-way-appointment = By appointment
hours-way-days = On these days
hours-way-words = In words: holidays, a lunch break, two times a day
hours-rows-hint = Tick the days, then give the hours. For midnight, write 00:00.
hours-from = { $day }, from
hours-to = { $day }, to
hours-words = Such as “Monday to Friday 9 a.m. to noon and 1 p.m. to 5 p.m.”

review-save = Save
review-save-hint = Readers won’t see this until you finish and we have checked it.
review-held-note = A mistake here could send someone to the wrong place, so we check it before readers see it.
review-location = If your address is confidential, choose “Confidential” and write no address anywhere, not even in the description.
review-not-saved = We could not save this just now. Everything you typed is still here. Please try again in a minute.
review-conflict = Someone changed this in another window
review-conflict-theirs = This is saved now:
review-conflict-mine = What you typed is below. If you save it, it replaces what is saved.
review-finish-title = Finish
review-finish-legend = How do you want to finish?
review-looked-at = What did you check?
review-looked-at-hint = Readers see the date beside what you tick. Tick only what you checked and know to be right.
review-looked-at-nothing = Tick what you checked and know to be right.
review-finish-hint = After this, the link no longer works. You can have a new one sent at any time.
review-finish-send = Send
review-finish-nothing = Please choose one.
review-finish-contradiction = Your choice does not match what is saved. Please check if anything was changed.
review-thanks = Thank you
review-thanks-confirmed = Readers now see the date you confirmed your listing.
review-thanks-sent = An editor checks what you sent. When it is published, we write to the same email address.
review-thanks-held = Part of it is checked once more before readers see it, because a mistake there could send someone to the wrong place.
review-thanks-link = You are done with this link. You can close this page.

finish-unchanged = What I ticked below is right. I changed nothing
finish-changed = I corrected something
finish-partly = I checked only part of it
finish-remove = Please remove our listing

secrecy-public = Public: show the address
secrecy-area-only = Show only the town
secrecy-private = Confidential: show nothing, and don’t write the address here
scope-divisions = Only some areas

part-en = In English
part-fr = In French
part-number = Number
part-extension = Extension
part-kind = What the number is for
part-label-en = What it is called, in English
part-label-fr = What it is called, in French
part-hours-en = When it is answered, in English
part-hours-fr = When it is answered, in French
part-hours-table = When it is answered
part-until = Last day to show it (2026-12-24)
part-keyword-en = Word to send first, in English
part-keyword-fr = Word to send first, in French
part-secrecy = Who can see your address
part-street = Street and number
part-city = Town
part-postal-code = Postal code
part-scope = Where you help
part-divisions = Areas
part-min = Youngest age
part-max = Oldest age
part-under-16 = Do you help people under 16?
part-led = Is it led by Indigenous people?
part-specific = Is it made for Indigenous people?
part-nations = First Nations, Inuit or Métis
part-table = Hours for “open now”

# A letter on paper: what it says, and the page where its code is typed.
review-intro-letter = You opened this with a letter. You can confirm everything here. With the code of a letter you can change languages, interpreters and cost. To change anything else, choose “I work here” on your listing: we send a link by email.
posted-subject = Is your listing right?
posted-lead = People in Ontario find { $service } on Porchlight, a free public website for people who are exploited or at risk, many of them young. This is what they see first:
posted-how = Please tell us whether it is right. It takes five minutes, on a phone or a computer:
posted-go = Go to
posted-type = Type this number and this code:
posted-look = Look at your listing, tick what is right, and finish.
posted-until = The code works until you finish, and until { $date } at the latest. Anyone who has this letter can use it, so please share it only inside your organization.
posted-what = Is a number, the hours or an address wrong? Open your listing on the site and choose “I work here”. If you don’t want to be listed, you can say so with the code.
posted-ignore = If you do nothing, nothing changes: people still see your listing, and that you have not confirmed it.
letter-title = You have a letter from us
letter-intro = Type the number and the code of the letter, and your listing opens.
letter-number = Letter number
letter-number-hint = Six digits, such as 482 913
letter-number-wrong = A letter number has six digits, such as 482 913.
letter-code = Code
letter-code-hint = Ten letters and digits. There is no I, no O, no 0 and no 1 among them.
letter-code-wrong = A code has ten letters and digits. There is no I, no O, no 0 and no 1 among them.
letter-code-other = { $left ->
    [one] That is not the code of this letter. You can try once more.
   *[other] That is not the code of this letter. You can try { $left } more times.
}
letter-open = Open my listing
letter-ended = We can’t open a letter with this number. Its code has ended or was used, a newer letter has replaced it, or a wrong code was typed too often. You can still reach your listing with a link by email.
letter-ask = Ask for a link by email
letter-real-title = Is the letter really from us?
letter-real-find = Don’t rely on the letter alone. Look for Porchlight with a search engine, or ask someone you trust for its address.
letter-real-compare = Look for your listing on the site. It says what the letter says.
letter-real-never = We never ask for money, for a password, or for anything about a person whom you help.
letter-real-email = Not sure? Choose “I work here” on your listing, and we send a link to your email address instead.

# All listings that someone looks after, on one page.
all-own-title = Your listings
all-own-intro = These are the listings that you look after, as readers see them. Tick each that is right. If something is different, open the listing and correct it.
all-own-right = All of this is right
all-own-open = Something is different: open it
all-own-confirm = Confirm what I ticked
all-own-confirmed = { $n ->
    [one] Thank you. Readers now see that this listing was confirmed today.
   *[other] Thank you. Readers now see that { $n } listings were confirmed today.
}
all-own-nothing = Please tick what is right.
all-own-stale = One of these listings has changed in the meantime. Please look at it again.
all-own-stopped = You will get no more reminders. We still tell you when something happens to your listings.
all-own-reminders = Reminders
all-own-reminders-mean = We write before a listing is old, a few times a year at most.
all-own-stop = No more reminders
