# The desk: where editors check what organizations sent.

role-editor = editor
role-senior-editor = senior editor
role-administrator = administrator

sign-in-title = Sign in to the desk
sign-in-intro = Enter your email address. If it belongs to an editor, we send it a link. The link works for ten minutes, in this browser only.
sign-in-mailbox = Your email address
sign-in-send = Send me a link
sign-in-asked = Check your inbox
sign-in-asked-next = If the address belongs to an editor, a link is on its way. Open it in this browser.
sign-in-again = Ask for a new link
sign-in-now = Sign in now
sign-in-spent = This link has been used. Each link works once.
sign-in-expired = This link is too old. A link to sign in works for ten minutes.
sign-in-other-browser = This link was asked for in another browser. Open it there, or ask for one here.

desk-title = The desk
desk-signed-in = { $name }, { $role }
desk-sign-out = Sign out
desk-waiting = { $n ->
    [0] Nothing is waiting.
    [one] One change is waiting.
   *[other] { $n } changes are waiting.
}
desk-sent = Sent on { $date }
desk-age = { $n ->
    [0] today
    [one] 1 day ago
   *[other] { $n } days ago
}
desk-held-means = A mistake there could send someone to the wrong place: two people must approve it, and someone must call.
desk-what = { $kind }: { $fields }
desk-held = Held
desk-from = Sent with the link to { $mailbox }
desk-back = Back to the desk
desk-change-title = A change on the desk
desk-see-listing = See what readers see now
desk-differences = What it changes
desk-before = Before
desk-after = After
desk-reports = What readers reported
desk-reports-unsafe = Someone felt unsafe
desk-report-times = { $n } times
desk-reports-more = and { $n } more
desk-report-doubtful = possibly spam
desk-notes = Notes
desk-notes-none = No notes yet.
desk-note = A note for other editors
desk-note-hint = No reader and no organization sees it. Please don’t write anything about a client.
desk-note-keep = Save the note
desk-note-by = { $name }, { $date }
desk-note-sender = The person who sent it
desk-no-note = Please write something in the note.
desk-removal = Readers no longer see the listing. Its links stop working, and other waiting changes are closed. We keep the record, so that someone can propose to show it again.
desk-says = What it says
desk-claim-from = Asks for the link to this listing: { $mailbox }
desk-claim-note = Anyone who has the link can confirm this listing and propose changes. Ask the service whether the address is theirs. The link is sent when two people have approved it.
desk-refuse = Do not send the link
desk-listing-title = A listing on the desk
desk-listing-link = Everything about this listing
desk-link-means = The email contains a link. With it, the organization checks, corrects and confirms its listing.
desk-keepers-title = Who looks after it
desk-keepers-none = No one looks after this listing. Call the organization. A person there can ask for the link with “I work here”.
desk-keeper-whom = Someone who looks after it
desk-keeper-end = They no longer look after it
desk-keeper-end-means = If they no longer do, all their links end. They and the others are told. Only an administrator can do this.
desk-live-links = Links that open this listing
desk-live-link = Sent to { $mailbox }, until { $date }
desk-letter-means = No email address? Print a letter with a code, and post it. It can confirm the listing, and change only what does little harm.
desk-live-letter = The code of a letter, until { $date }
desk-end-links = End all of these links
desk-ended = Done.
keeper-on-file = Address on file
keeper-granted = Confirmed by a call
keeper-invited = Invited by a colleague
keeper-replaced = Another address is on file
keeper-left = Has left
keeper-ended = Ended by us
desk-objections = { $n ->
    [one] Someone said: this was not us
   *[other] { $n } changes of which someone said: this was not us
}
desk-objections-means = We have already stopped them. Call the service at a number that readers saw before, and find out what happened.
desk-objected = This was not us, says { $mailbox }, { $date }. Call the service at a number that readers saw before. Write what you found out in a note.
desk-objection-answer = Save the note, and close the objection
desk-people-title = People of the desk
desk-person-seen = Last signed in on { $date }
desk-person-never = Has never signed in
desk-person-sessions = { $n ->
    [0] Not signed in now
    [one] Signed in in one browser
   *[other] Signed in in { $n } browsers
}
desk-person-closed = No longer on the desk
desk-person-unused = Unused for 180 days: can’t decide about anything
desk-sessions = Where they are signed in
desk-session = Since { $begun }. Last used { $used }.
desk-session-own = This browser
desk-session-end = Sign out here
desk-moment = { $date }, { $hour }:{ $minute }
desk-person-new = New: no second person before { $moment }
desk-person-end-sessions = Sign out everywhere
desk-person-editor = Make editor
desk-person-senior = Make senior editor
desk-person-administrator = Propose as administrator
desk-person-close = Take off the desk
desk-person-done = Done.
desk-person-too-late = Nothing was changed. Something is different by now, or this email address is already on the desk. Please look again.
desk-last-administrator = The desk needs an administrator. Propose another one first.
desk-motions = Waiting for a second person
desk-motion-administrator = { $name } as administrator
desk-motion-one-person = A desk of one person
desk-motion-by = Proposed by { $name }, { $date }
desk-motion-program = the person who runs the server
desk-motion-agree = Agree
desk-motion-refuse = Refuse
desk-motion-proposed = Proposed. A second person, a senior editor or an administrator, must agree within 14 days.
desk-too-new = This needs two people, and you were let in less than three days ago. Someone else must agree.
desk-motion-own = You proposed this. Someone else must agree.
desk-invite = Let someone in
desk-invite-name = Name
desk-invite-mailbox = Email address
desk-invite-hint = We write to them where to sign in. Use an address that only they read.
desk-invite-role = What they may do
desk-invite-language = Language of their emails
desk-invite-send = Let them in
desk-invite-wrong = Please write a name, and an email address such as name@example.org.
desk-rule-title = How many people decide
desk-rule-two-means = Two people and a call are needed for what can send someone to the wrong place. With one person, a call and three days are needed, and anyone who looks after the listing can stop it. A second person must agree to that.
desk-rule-one = Propose a desk of one person
desk-rule-two = Need two people again
desk-one-person = This is a desk of one person. What can send someone to the wrong place is published three days after a call, unless someone objects.
desk-one-title = One person, a call and three days
desk-one-means = Readers see this only when someone other than its sender has approved exactly what it says, someone has asked the service at a number that readers see today, and three days have passed since. We have told everyone who looks after the listing.
desk-one-waits = It can be published from { $date }, unless someone objects. Approve it then.
desk-audit-title = What was done
desk-audit-who = Who
desk-audit-anyone = Anyone
desk-audit-link = Someone with the link of an organization
desk-audit-program = The program, or the person who runs it
desk-audit-listing = Listing (the last part of its address)
desk-audit-day = Day
desk-audit-day-hint = For example 2026-11-30
desk-audit-no-day = Please write the day like this: 2026-11-30.
desk-audit-none = Nothing.
desk-newer = Newer
desk-older = Older
deed-save = An organization saved its draft
deed-ask = Someone who looks after it asked for a link for someone elsewhere
deed-finish = An organization finished with its listing
deed-propose = Proposed a change
deed-approve = Approved a change
deed-call = Recorded a call back
deed-publish = Published a change
deed-take-down = Removed the listing
deed-hide = Hid the listing
deed-relist = Showed the listing again
deed-granted = Sent the link to another email address
deed-rejected = Refused a change
deed-decline = Is for refusing a removal
deed-close = Closed a change, because the listing was taken down
deed-restore = Restored an earlier version
deed-verify = Tried to verify a listing
deed-post = Printed a letter with a code
deed-announce = Wrote a notice to readers
deed-end-bulletin = Ended a notice to readers
deed-dry-run = Uploaded a spreadsheet to see what it would do
deed-settle = Said that something found by the program is right
deed-confirm = Confirmed fields
deed-invite = Invited a colleague
deed-leave = No longer looks after the listing
deed-end-keeper = Ended someone’s access to the listing
deed-end-links = Ended all links to the listing
deed-object = Said: this was not us
deed-answer-objection = Closed an objection
deed-let-in = Let someone in at the desk
deed-set-role = Changed what someone may do
deed-close-account = Took someone off the desk
deed-end-session = Signed someone out in one browser
deed-end-sessions = Signed someone out everywhere
deed-move = Proposed what takes two people
deed-agree = Agreed to a proposal
deed-disagree = Refused a proposal
deed-set-rule = Changed how many people decide
deed-alone = Published at a desk of one person
deed-import = Loaded the shipped directory
deed-withdraw = Withdrew a listing that is no longer shipped
deed-note = Wrote a note
deed-send-link = Had a link sent
deed-sign-in = Signed in
deed-refused = Tried what was refused, or decided already
deed-other = Something that this version has no words for
desk-restore-title = Revert what someone did
desk-restore-intro = For when an account or an email address was misused. Nothing is done before you have seen a preview. Only an administrator can do this.
desk-restore-person = Someone of the desk
desk-restore-no-person = No one
desk-restore-mailbox = Or an email address that links were sent to
desk-restore-since = Since
desk-restore-since-hint = A day, or a day and a time in Ontario: 2026-11-30 23:50
desk-restore-preview = Show what would be done
desk-restore-what = { $n ->
    [one] One thing would be done
   *[other] { $n } things would be done
}
desk-restore-nothing = There is nothing to revert.
desk-restore-carry-out = Do all of this now
desk-restore-no-one = Please choose a person or write an email address, and not both.
desk-restore-no-moment = Please write since when, like this: 2026-11-30 23:50.
desk-restore-stale = Something has changed since you saw the preview. Please look at it again.
desk-restore-done = Done.
desk-restore-left = { $n ->
    [one] Done, except one. Look for it again to see which.
   *[other] Done, except { $n }. Look for them again to see which.
}
restore-undo = What was there before comes back at once
restore-hide = Hidden at once. Showing it again as it was is proposed, and two people decide
restore-propose = Readers don’t see it. Showing it again as it was is proposed, and two people decide
restore-end = The email address that got a link can no longer open the listing
restore-refuse = The change is refused
restore-look = Nothing can be done by itself: please look at it
desk-reports-close = { $n ->
    [one] Save the note, and close the report
   *[other] Save the note, and close { $n } reports
}
desk-reports-close-unsafe = { $n ->
    [one] Save the note, and close the report “felt unsafe”
   *[other] Save the note, and close { $n } reports “felt unsafe”
}
deed-close-reports = Closed reports of readers
desk-for-me = Waits for you
desk-for-others = Waits for someone else
desk-claims-of = { $n } requests to use another email address
desk-page-before = The fifty before
desk-page-after = The next fifty
desk-keys = Keys, with the ones that your browser adds (often Alt and Shift): D the desk, N save the note, C save the call, A approve or publish, R refuse.
desk-link-send = Send the link
desk-link-sent = The email is on its way.
desk-link-lately = An email went there less than an hour ago, so no second one was sent.
desk-history = What was sent about it
desk-history-none = Nothing yet.
desk-listings-title = Find a listing, and what readers reported
desk-listings-words = Name of the service or the organization
desk-listings-search = Search
desk-listings-found = { $n ->
    [0] No listing has this in its name.
    [one] One listing:
   *[other] { $n } listings:
}
desk-reported = Reported by readers
desk-reports-count = { $n ->
    [one] One report
   *[other] { $n } reports
}
desk-decide = Decide
desk-publish = Publish
desk-approve = Approve exactly this
desk-two-title = Two people and a call
desk-two-means = Readers see this only when two people other than its sender have approved exactly what it says, and someone has asked the service at a number that readers see today.
desk-two-call = No one has called back yet, or no one could confirm it.
desk-two-called = A call back confirms it.
desk-two-approve = { $of ->
    [one] No one approves it so far.
   *[other] { $n } of { $of } people approve it so far.
}
desk-two-approved = { $of ->
    [one] One person approves it.
   *[other] { $n } of { $of } people approve it.
}
desk-two-senior = One of them must be a senior editor or an administrator.
desk-two-stale = It was about an earlier text, and no longer counts.
desk-approved-by = Approved by { $name }, { $date }
desk-declined-by = Refused by { $name }, { $date }
desk-call-by = { $reached } · { $name }, { $date }
desk-call-title = Record a call back
desk-call-whom = The number that you called
desk-call-none = There is no number to call: a crisis line is never called for this, and other numbers must be ones that readers see today. Look at the service’s own page.
desk-call-number = The number that you called
desk-call-number-hint = Not one that is only on this form.
desk-call-source = Where you found that number
desk-call-source-hint = For example: the page of 211 Ontario, with its address.
desk-call-page = Or the page where they say it
desk-call-page-hint = Its address begins with a site that readers see today: { $hosts }
desk-call-outcome = What came of it
desk-call-choose = Choose
desk-call-said = What was said, and by whom
desk-call-said-hint = A few words, and the person’s role. Please don’t write anything about a client.
desk-call-keep = Save the call
desk-call-no-outcome = Please choose what came of the call.
desk-call-no-said = Please write what was said.
desk-call-not-on-file = Only a number or a page that readers see today counts, and for a new listing a number from a named source.
desk-high-again = Older numbers, pages or places come back only by a change that two people approve.
desk-not-on-desk = You are no longer on the desk, so nothing was done.
desk-waits = Saved. It waits for what is still missing.
desk-back-proposed = Older numbers, pages or places would come back, so this is proposed as a change of its own. Two other people decide. If the listing can hurt someone now, hide it.
call-outcome-confirmed = They say it is true
call-outcome-denied = They say it is not true: refuse it, and end the links to this listing
call-outcome-not-reached = No one could be reached
call-outcome-on-their-page = Their own page says it
desk-reject = Do not publish
desk-reason = Reason, if you do not publish it
desk-reason-hint = We send these exact words to the person who sent the change.
desk-lately = Recently published
# Rows of the database that this program cannot read.
desk-odd = { $n ->
    [one] A row of the database cannot be read
   *[other] { $n } rows of the database cannot be read
}
desk-odd-means = Everything else works. Send these names to the person who runs the site: the program’s log says what is wrong with them.
desk-letters-refused = Emails that will not arrive
desk-letters-refused-why = The mail server refused these addresses for good, or did not accept the emails for seven days. We no longer try. Find the right address another way.
desk-letters = Emails that may not have been sent
desk-letters-why = The program stopped while sending these. They are not resent automatically, so that no one gets the same email twice.
desk-letter = { $kind }, to { $mailbox }, of { $date }
letter-review = Link to a listing
letter-new-listing = Link to a new listing
letter-published = “It is published”
letter-rejected = “It is not published”
letter-denied = “The service says it is not true”
letter-taken-down = “It is removed”
letter-taken-back = “It is undone”
letter-closed = “It is closed, the listing was removed”
letter-audit-head = Weekly mark of the audit
letter-let-in = Someone was let in at the desk
letter-welcome = Welcome to the desk
letter-reminder = Reminder about listings
letter-digest = News about a listing
letter-sign-in = Link to sign in
desk-new-note = Check it against two sources other than this form, such as a public list. Call a number that you found there.
desk-undo-reason = Reason
desk-undo-title = Undo it
desk-undo-means = { $n ->
    [one] Readers see again what was there before. What this change confirmed no longer counts as confirmed.
   *[other] Readers see again what was there before. This undoes { $n } changes: this one, and those published after it. What they confirmed no longer counts as confirmed.
}
desk-undo = Restore what was there before
desk-no-decision = Please choose what to do with it.
desk-no-reason = Please write why, so that the organization knows.
desk-needs-administrator = Only an administrator can do this.
desk-too-late = Someone else decided first. Please look at it again.
desk-wrong = It cannot be published as it is:
desk-conflict = The listing has changed since. Here are both versions:
desk-theirs = What readers see now
desk-mine = What this change says

change-kind-update = A correction
change-kind-new = A new listing
change-kind-remove = Remove the listing
change-kind-hide = Hidden from readers
change-kind-relist = Show the listing again
change-kind-claim = Request to use another email address
change-status-open = Still being written
change-status-proposed = Waiting for an editor
change-status-held = Held until two people approve it
change-status-approved = Approved
change-status-published = Published
change-status-rejected = Not published
change-status-undone = Undone
change-status-granted = Link sent
change-status-closed = Closed: the listing was removed

desk-own-change = This came from your own email address. Someone else must decide about it.
desk-revealing = The place is confidential, and a text looks like its address. It cannot be published. Refuse the change, and ask the organization to leave the address out.
desk-locked = Pages of this site name this service, so its listing can’t be changed here. Corrections come with a new version of the directory.

desk-alarm = { $n ->
    [one] One listing: someone felt unsafe
   *[other] { $n } listings: someone felt unsafe
}
desk-alarm-means = Read these reports before anything else. You can hide the listing at once.
desk-hidden = Hidden from readers
desk-hidden-back = Readers don’t see this listing. It comes back only when one person proposes it and two others approve that.
desk-hidden-link = No link is sent while readers do not see the listing.
desk-hidden-listings = Listings that readers do not see
desk-hide-title = Hide this listing now
desk-hide-means = Readers stop seeing it at once, and nothing else changes. To show it again, one person must propose it and two others must approve that.
desk-hide-reason = Reason
desk-hide-no-reason = Please write the reason, so that others know.
desk-hide = Hide now
desk-relist-title = Show this listing again
desk-relist-means = Two other people decide, and someone calls the service. Write what has changed since it was hidden.
desk-relist = Propose to show it again
desk-relist-note = Readers do not see this listing now. The reason is in what was sent about it before. The person who proposed this cannot approve it.

desk-flag-number = Contains a number that a phone would dial: “{ $words }”
desk-flag-web = Contains a web address: “{ $words }”
desk-flag-email = Contains an email address: “{ $words }”
desk-flag-messenger = Leads to a messaging app: “{ $words }”
desk-flag-crisis = Names the emergency or crisis number { $words }
desk-flag-address = May reveal where a place is that is not public: “{ $words }”
desk-flag-young = The listing is less than 30 days old
desk-flag-taken-back = This listing was taken down, hidden or undone before
desk-flag-felt-unsafe = Someone felt unsafe with this service
desk-flag-burst = More than three changes of this listing were sent within a day
desk-flag-insecure = A page without https: “{ $words }”
desk-flag-stranger = Anyone can have such an email address, or it is not at the site of the service: “{ $words }”
desk-flag-name = “{ $words }” is the name of another listing, or looks like it:
desk-flag-telephone = “{ $words }” is the number of another listing:
desk-flag-host = “{ $words }” leads to the site of another listing:

# The session ended while someone was writing.
desk-signed-out = You have been signed out
desk-signed-out-means = Nothing you wrote is lost, and nothing was sent. Sign in in a new tab, come back to this page, and send it again.
desk-signed-out-sign-in = Sign in, in a new tab
desk-signed-out-send = Send it again

# Listings to verify, by a call or on their own page.
calls-title = Listings to verify
calls-to-call = { $n } to call
calls-to-look-up = { $n } to look up on their page
calls-to-write = { $n } to write to
calls-means = The most harmful if untrue come first. Crisis lines are never called: look at their page. A listing is yours for { $minutes } minutes. After { $tries } tries with no answer, we write.
calls-next = Take the next one
calls-take = Take
calls-go-on = Yours: go on
calls-held = Someone else has it now
calls-back = Back to the listings to verify
calls-never = never confirmed
calls-tries = { $n ->
    [one] one try
   *[other] { $n } tries
}
calls-task-call = Call
calls-task-page = Look at their page
calls-task-write = Write
calls-harm-line = a line for people in danger
calls-harm-reported = reported by a reader
calls-harm-young = a shelter, or for young people
calls-whom = Call one of these numbers
calls-dial = Call { $number }
calls-not-called = Don’t call this service to check it. Look at its own page.
calls-page = The page you looked at
calls-page-hint = A page on { $hosts }
calls-ticks = What is true?
calls-ticks-hint = Tick only what they told you, or what their page says.
calls-outcome = What came of it?
calls-give-back = Not now: give it back
calls-note-not-listed = They asked on the phone not to be listed.
calls-taken = Someone else has it, or nothing is left. Please take another one.
calls-not-on-file = Choose the number you called, or the address of a page of theirs.
calls-nothing-ticked = Please tick what is true.
calls-locked = Only the shipped directory changes this line. Write down what is wrong in a note.
calls-too-late = Someone else has it now, or it says something different. Please look again.
verification-all-true = What I ticked is true
verification-corrected = Something is different: correct it
verification-nobody = No one answered
verification-not-listed = They don’t want to be listed
verification-wrong-number = Wrong number
verification-posted = A letter was posted
script-title = What to say
script-hello = Hello, my name is { $name }, from Porchlight, a public website where young people in Ontario find help.
script-why = Your service is on it, and I would like to check in three minutes that it is right.
script-number = Is this the number, text or chat that a young person should use?
script-hours = When does someone answer?
script-ages = Which ages do you take, and do you take people under 16 who come alone?
script-place = We show your place as you see it on our page: may we?
script-wrong = Is anything else wrong, or missing?
script-keep = Which email address may we write to, so that you can change it yourselves?
script-thanks = Thank you. You find us on our website, under “Update your listing”.

# Letters to post, with a code to type.
posted-title = Letters to post
posted-choose = Print letters for the ticked listings
posted-choose-hint = Tick up to { $most }. Each letter has a code that opens its listing. A new letter ends an earlier one.
posted-tick = Print a letter
posted-none = Tick at least one listing, and { $most } at most.
posted-not-printed = Nothing was printed. One of these listings is hidden, or only the shipped directory changes it.
posted-not-set = The address of this site is not set (PORCHLIGHT_ORIGIN), so the letters can’t say it. Don’t post them.
posted-count = { $n ->
    [one] 1 letter, on one page.
   *[other] { $n } letters, one page each.
}
posted-once = Print now. The codes are shown here only once, and we keep no copy of them.

# What the desk tells readers for a while.
bulletins-title = Notices to readers
bulletins-intro = A notice tells readers something that is true for a while: “The text line is down until tonight.” It has an end, at most { $days } days after its beginning, and it goes away by itself. A notice for all of Ontario, or for a line that is locked, needs a second person.
bulletins-none = There is no notice now.
bulletins-new = Write a notice
bulletins-area = Who sees it?
bulletins-no-area = Choose an area, or name a listing below
bulletins-province = All of Ontario, on every page
bulletins-listing = Or one listing
bulletins-listing-hint = Its short name: the last part of its address, such as kids-help-phone
bulletins-words-hint = One or two short sentences in each language, { $limit } characters at most. A number must be one of the listing, or of a line that is locked. No web or email addresses.
bulletins-en = In English
bulletins-fr = In French
bulletins-from = From
bulletins-from-hint = Empty for now, or a day and a time in Ontario (Eastern time): 2026-11-30 23:50
bulletins-until = Until
bulletins-until-hint = A day and a time in Ontario (Eastern time): 2026-11-30 23:50
bulletins-send = Show it to readers
bulletins-no-scope = Choose one area, or write the short name of one listing that readers see.
bulletins-no-words = Please write it in both languages.
bulletins-contact = “{ $words }” would lead a reader away. Only numbers of the listing itself, or of a locked line, may be in a notice.
bulletins-no-moment = Please write a day and a time like this: 2026-11-30 23:50.
bulletins-backwards = It would end before it begins. Please change one of the two.
bulletins-passed = That moment has passed. When should the notice go away?
bulletins-too-long = A notice is shown for { $days } days at most. You can write a new one then.
bulletins-shown = Done. Readers see it within two seconds.
bulletins-waits = It is kept, and waits for a second person.
bulletins-own = You wrote it, so someone else must agree.
bulletins-senior = Only a senior editor or an administrator can agree to it.
bulletins-state-waits = waits for a second person
bulletins-state-later = not yet shown
bulletins-state-now = readers see it
bulletins-times = From { $from } until { $until }
bulletins-left = { $hours } h { $minutes } min left
bulletins-agree = Agree: show it
bulletins-end = End it now
