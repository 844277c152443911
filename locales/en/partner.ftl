# For whoever works at a listed organization: asking for a link, looking at the listing, correcting it, finishing.

yes = Yes
no = No
not-said = Not stated

work-here-title = I work here
work-here-intro = Do you work for this service? We can send a link to the mailbox that we have for it. With the link you look at the listing and correct it. You need no account.
work-here-mailbox = Mailbox of the service
work-here-mailbox-hint = The address of the service itself, such as info@example.org. We send the link only to the mailbox that stands in our list.
work-here-send = Send the link
work-here-asked = Look in that mailbox
work-here-asked-if = If the mailbox is the one that we have for this listing, a letter with a link is on its way. It can take a few minutes.
work-here-asked-else = No letter comes? Then we have another mailbox for the service, or none. Ask us to send the link to yours.

claim-link = We have another mailbox, or none
claim-title = Send the link to another mailbox
claim-intro = Is the mailbox in our list not yours, or is there none? Tell us which one we should use. An administrator checks that it belongs to the service, and sends the link there or writes why not.
claim-mailbox-hint = We write to this mailbox. Readers do not see it.
claim-where = Where can we see that it belongs to the service?
claim-where-hint = For example a page of the service on which it stands. Please name no client, and write nothing secret.
claim-where-missing = Please say where we can see that the mailbox belongs to the service.
claim-send = Ask for the link
claim-thanks = An administrator looks at it and writes to the mailbox you gave.
claim-too-many = Several people have asked for this already, and we are looking at it. Please try again in a few days.

new-listing-title = A new listing
new-listing-back = Back to the page for organizations
new-listing-intro = Do you work for a service that should be listed here? Write its mailbox. We send a link to a form there. You need no account.
new-listing-next = You fill in the form line by line, in one language or two, and come back to it with the same link for 14 days. An administrator looks at it before readers see it.
new-listing-mailbox-hint = We write to this mailbox. Readers see it only if you put it in the listing.
new-listing-asked = A letter with a link is on its way to the mailbox you gave. It can take a few minutes. We write to a mailbox once an hour at most.
new-listing-too-many = Too many people have asked in the last hour. Please try again in an hour. What you typed is still here.
new-listing-form = Please fill in the lines below. Readers see what you write here. What you leave out is shown as “not stated”.
new-listing-needed = Needed before it can be published
new-listing-send = You send the listing to us. An administrator looks at it and writes to your mailbox.

preview-title = Preview
preview-link = See it as readers will
preview-note = This is what readers see once it is published. The link to the other language shows it in that language.
preview-not-yet = It cannot be shown yet. These lines need something:

link-gone-title = This link does not work
link-spent = Somebody has already finished with this link. What they sent is safe with us.
link-expired = This link is too old. A link works for 14 days.
link-unknown = We do not know this link. Perhaps a part of it is missing: open it again from the letter.
link-new = You can have a new link sent to the same mailbox.
link-new-unknown = You can ask for a new link on the page of your listing.

review-title = Your listing
review-intro = This is what readers see. Please look at every line, and edit what is not right.
review-intro-save = Each line is saved by itself. Come back with the same link until you have finished.
review-intro-languages = Where there are two languages, write in the one you know. We show readers what is missing in the other.
review-intro-held = Numbers, pages, mailboxes and addresses are checked once more before readers see them.
review-edit = Edit
review-changed = Changed, and saved
review-checked = Looked at
review-finish = Finish
review-back = Back to your listing
review-row = Number { $n }
review-looks-like-address = This looks like an address, and the place is not said to be public. Leave it out if nobody is to know it.
review-one-language = { $label }: missing. Readers see it in the other language.
review-label = { $label }:
review-save = Save
review-save-hint = Readers see nothing of it until you have finished and somebody has looked at it.
review-held-note = A mistake here could lead somebody to the wrong place. Somebody checks it before readers see it.
review-not-saved = We could not save this just now. Everything you typed is still here. Please try again in a minute.
review-conflict = Somebody changed this in another window
review-conflict-theirs = This is saved now:
review-conflict-mine = What you typed is below. If you save it, it takes the place of what is saved.
review-finish-title = Finish
review-finish-legend = How do you finish?
review-finish-hint = After this the link does not work any more. You can have a new one sent at any time.
review-finish-send = Send
review-finish-nothing = Please choose how you finish.
review-finish-contradiction = Your choice does not fit what is kept: look whether something was changed.
review-thanks = Thank you
review-thanks-confirmed = Readers now see on which day you confirmed your listing.
review-thanks-sent = An editor looks at what you sent. When it is published, we write to the same mailbox.
review-thanks-held = A part of it is checked once more before readers see it, because a mistake there could lead somebody to the wrong place.
review-thanks-link = The link in the letter has done its work. You can close this page.

finish-unchanged = I looked at all of it, and all of it is right
finish-changed = I looked at all of it, and corrected something
finish-partly = I looked at some of it only
finish-remove = Please take our listing down

secrecy-public = Everybody may know the address
secrecy-area-only = Only the town may be known
secrecy-private = The address is secret
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
part-hours-table = When it is answered, as a table (Mo-Fr 09:00-17:00)
part-until = Last day on which it is shown (2026-12-24)
part-keyword-en = Word to send first, in English
part-keyword-fr = Word to send first, in French
part-secrecy = Who may know where you are
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
part-nations = Which peoples
part-table = As a table (Mo-Fr 09:00-17:00; Sa 10:00-12:00)
