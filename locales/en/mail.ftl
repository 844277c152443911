# Emails to organizations and editors: plain text. A line break here is a line break there.

mail-regards = Porchlight
# The host is who runs the site, with a postal or web address.
mail-host = Run by { $host }
mail-no-host = This site has not named yet who runs it.
mail-replies-read = If you reply, a person reads it.
mail-replies-not-read = Replies are not read.
mail-who-we-are = This message was sent automatically. Porchlight is a free public website that lists services in Ontario for people who are exploited or at risk. To be sure that it is us, don’t use the link: type the site’s address, open your listing and choose “I work here”.

mail-review-subject = Please check your Porchlight listing
mail-review-text =
    Hello,

    People in Ontario find { $service } on Porchlight, a free public website.

    This is what they see first:

    { $facts }

    Is it right? Please look at the rest and correct what is not. It takes about ten minutes, and works on a phone. If all of it is right, choose “Finish”:
    { $link }

    The link works until you finish, for 14 days at most. Anyone who has it can edit the listing, so please share it only inside your organization. We never ask for a password, money or the names of clients.

    Does a colleague look after the listing? You can forward this to them. If you don’t want to be listed, you can say so there.

    Not expecting this? Someone chose “I work here” on your listing, or one of our editors is asking you. Nothing changes unless you use the link.

mail-new-listing-subject = Your link for a new listing on Porchlight
mail-new-listing-text =
    Hello,

    Someone asked us to list a service on Porchlight, and gave this email address.

    Use this link to fill in the listing. It works on a phone:
    { $link }

    You can come back with the link until you send the listing, for 14 days at most. Anyone who has it can fill in the listing, so please share it only inside your organization. We never ask for a password, money or the names of clients. An administrator checks the listing before anyone sees it.

    Didn’t ask for this? You can ignore this email. Nothing is listed unless you use the link.

mail-published-subject = Your changes are published
mail-published-text =
    Hello,

    Your changes to { $service } are now on the site:
    { $link }

    Is something not right? Choose “I work here” on that page, and you will get a new link.

mail-rejected-subject = About your changes on Porchlight
mail-rejected-text =
    Hello,

    We did not publish what you sent about { $service }. The reason:

    { $quoted }

    If we got it wrong, you can send it again from this page:
    { $link }

mail-denied-subject = About a change sent to Porchlight
mail-denied-text =
    Hello,

    Someone sent us a change to { $service }. We asked the service, and they said that it is not from them. So we did not publish it, and we ended all links to this listing.

    If that was you, ask for a new link on this page:
    { $link }

mail-taken-down-subject = Your listing has been removed from Porchlight
mail-taken-down-text =
    Hello,

    As you asked, { $service } is no longer listed on Porchlight.

    If you would like it listed again one day, this page explains how:
    { $link }

mail-taken-back-subject = Your changes were undone
mail-taken-back-text =
    Hello,

    We published what you sent about { $service }, and have now undone it. The listing is back to how it was before. The reason:

    { $quoted }

    If we got it wrong, you can send it again from this page:
    { $link }

mail-closed-subject = What you sent us is closed
mail-closed-text =
    Hello,

    The listing of { $service } was removed, so we closed what you sent about it. None of it is published.

    If you would like it listed again one day, this page explains how:
    { $link }

mail-audit-head-subject = Weekly mark of the Porchlight audit
mail-audit-head-text =
    Hello,

    Please keep this email. The number of entries in the audit, and the mark of the last one:

    { $quoted }

    If anyone rewrites what was done, the mark of that entry changes, and this email shows it. The command “porchlight audit verify” prints the mark of today. What was done is here:
    { $link }

mail-welcome-subject = You can sign in to the Porchlight desk
mail-welcome-text =
    Hello,

    An administrator of Porchlight has let you in at the desk. Sign in with this email address:
    { $link }

    The guide for editors explains what we check, and when two people are needed. Please don’t sign in on a computer that others use.

mail-let-in-subject = Someone new can sign in to the Porchlight desk
mail-let-in-text =
    Hello,

    { $person } let someone in at the desk:

    { $quoted }

    In three days, this person can be the second to approve a new number, page or place. If you don’t know them, take them off the desk now, and call { $person }. Don’t answer by email:
    { $link }

mail-digest-subject = Was this you? News about your Porchlight listing
mail-digest-text =
    Hello,

    This email address looks after a listing on Porchlight, or did until recently. This is what happened:

    { $facts }

    Was it you, or someone from your organization? Then there is nothing to do.

    Was it not you? Open this link and press “This was not us”. We stop it at once, at any hour, and a person looks at it:
    { $link }

    The link works for 14 days. It can stop a change, and nothing else. We never ask for a password, money or the names of clients.

mail-desk-digest-subject = News on the Porchlight desk
mail-desk-digest-text =
    Hello,

    This is what happened:

    { $facts }

    You can see all of it on the desk:
    { $link }

# One line of these emails, and of the page “Was this you?”.
mail-news = { $service }: { $what } ({ $date })
news-submitted = Someone sent us a change that could lead people to the wrong place, such as another number. Readers don’t see it yet.
news-asked = Someone asked for the link to the listing at another email address. We call the service before we send it.
news-published = A change is published. Readers see it now.
news-address-changed = The email address that we have on file is now another one.
news-granted = A link to the listing was sent to another email address, after we called the service.
news-invited = Someone who looks after the listing invited a colleague.
news-keeper-ended = An email address no longer looks after the listing.
news-hidden = Readers don’t see the listing any more.
news-denied = We called the service, and it said that a change was not from them. We refused it.
news-objected = Someone who looks after the listing said: this was not us.
news-announced = We called the service about a change, and it said that the change is right. Readers see it after three days, unless you object.

mail-sign-in-subject = Your link to sign in
mail-sign-in-text =
    Hello { $person },

    Use this link to sign in to the Porchlight desk. Open it in the same browser you used to ask for it. It works once, within ten minutes:
    { $link }

    Didn’t ask for this? You can ignore this email. No one can sign in without the link.

# What readers see of a listing, in a letter to its organization.
mail-fact-number = Number: { $value }
mail-fact-ages = Ages: { $value }
mail-fact-hours = Hours: { $value }
mail-fact-address = Address: { $value }

mail-reminder-subject = Are your listings on Porchlight still right?
mail-reminder-text =
    Hello,

    People in Ontario find you on Porchlight, a free public website. You look after:

    { $facts }

    Are they still right? One page shows them all. Tick what is right, and open what is not:
    { $link }

    The link works for 30 days. Anyone who has it can confirm the listings, so please share it only inside your organization. We never ask for a password, money or the names of clients.

    We write like this at most three times before a listing is old, and never again if you choose “No more reminders” on that page. If you do nothing, your listings stay, and say that they were not confirmed lately.
