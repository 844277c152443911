# The desk: where editors look at what organizations sent.

role-editor = editor
role-administrator = administrator

sign-in-title = Sign in to the desk
sign-in-intro = Write your mailbox. If it belongs to an editor, we send a link to it. The link works for ten minutes, in this browser only.
sign-in-mailbox = Your mailbox
sign-in-send = Send me a link
sign-in-asked = Look in your mailbox
sign-in-asked-next = If the mailbox belongs to an editor, a link is on its way. Open it in this browser.
sign-in-again = Ask for a new link
sign-in-now = Sign in now
sign-in-spent = This link has been used. Each link works once.
sign-in-expired = This link is too old. A link to sign in works for ten minutes.
sign-in-other-browser = This link was asked for in another browser. Open it there, or ask for one here.

desk-title = The desk
desk-signed-in = { $name }, { $role }
desk-sign-out = Sign out
desk-waiting = { $n ->
    [0] Nothing waits.
    [one] One change waits.
   *[other] { $n } changes wait.
}
desk-sent = Sent on { $date }
desk-what = { $kind }: { $fields }
desk-held = Held
desk-held-note = This can lead somebody to the wrong place. Only an administrator can publish it.
desk-from = Sent with the link to { $mailbox }
desk-back = Back to the desk
desk-change-title = A change on the desk
desk-see-listing = See what readers see now
desk-differences = What it changes
desk-before = Before
desk-after = After
desk-reports = What readers reported
desk-reports-unsafe = Somebody felt unsafe
desk-report-doubtful = perhaps sent by a program
desk-decide = Decide
desk-publish = Publish
desk-reject = Do not publish
desk-reason = Reason, if you do not publish it
desk-reason-hint = We send it to whoever sent the change, in these words.
desk-lately = Published lately
desk-letters = Letters that may not have gone
desk-letters-why = The program stopped while it handed these over. They are not sent again by themselves, so that nobody gets one twice.
desk-letter = { $kind }, to { $mailbox }, of { $date }
letter-review = Link to a listing
letter-published = “It is published”
letter-rejected = “It is not published”
letter-sign-in = Link to sign in
desk-undo-title = Take it back
desk-undo-means = { $n ->
    [one] Readers see again what was there before. What this change confirmed no longer counts as confirmed.
   *[other] Readers see again what was there before. This takes back { $n } changes: this one, and those published after it. What they confirmed no longer counts as confirmed.
}
desk-undo = Put back what was there before
desk-no-decision = Please choose what becomes of it.
desk-no-reason = Please write why, so that the organization knows.
desk-needs-administrator = Only an administrator can publish this, because a mistake could lead somebody to the wrong place.
desk-too-late = Somebody was quicker. Look at how it stands now.
desk-wrong = It cannot be published as it is:
desk-conflict = The listing says something else by now. Both are here:
desk-theirs = What readers see now
desk-mine = What this change says

change-kind-update = A correction
change-kind-new = A new listing
change-kind-remove = Take the listing down
change-status-open = Somebody is still writing
change-status-proposed = Waiting for an editor
change-status-held = Held for an administrator
change-status-approved = Approved
change-status-published = Published
change-status-rejected = Not published
change-status-undone = Taken back
