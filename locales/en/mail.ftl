# Letters to organizations and editors: plain text. A line break here is a line break there.

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

    Is what we show still right? Please check it and correct it. It takes about ten minutes, and works on a phone:
    { $link }

    The link works until you finish, for 14 days at most. Anyone who has it can edit the listing, so please share it only inside your organization. We never ask for a password, money or the names of clients.

    Does a colleague look after the listing? You can forward this to them. If you don’t want to be listed, you can say so there.

    Not expecting this? Someone chose “I work here” on your listing, or one of our editors is asking you. Nothing changes unless you use the link.

mail-new-listing-subject = Your link for a new listing on Porchlight
mail-new-listing-text =
    Hello,

    somebody asked to list a service on Porchlight, and gave this mailbox.

    With this link you fill in the listing, line by line, on a phone too:
    { $link }

    The link is for this mailbox. You can come back with it until you have sent the listing, and for 14 days at most. You need no account and no password. An administrator looks at the listing before anybody sees it.

    You did not ask for it? Then do nothing. Nothing is listed unless you use the link.

mail-published-subject = Your changes are published
mail-published-text =
    Hello,

    what you sent about { $service } is published. This is what readers see now:
    { $link }

    Is something not right? Choose “I work here” on that page, and you will get a new link.

mail-rejected-subject = About what you sent us
mail-rejected-text =
    Hello,

    we did not take up what you sent about { $service }. The reason:

    { $quoted }

    If we are wrong, you can write to us again from this page:
    { $link }

mail-taken-down-subject = Your listing is taken down
mail-taken-down-text =
    Hello,

    as you asked, { $service } is no longer listed on Porchlight. Nobody finds it there any more.

    Should it be listed again one day? This page says how:
    { $link }

mail-taken-back-subject = What you sent us was taken back
mail-taken-back-text =
    Hello,

    what you sent about { $service } was published. We have taken it back: readers see again what stood there before. The reason:

    { $quoted }

    If we are wrong, you can write to us again from this page:
    { $link }

mail-closed-subject = What you sent us is closed
mail-closed-text =
    Hello,

    the listing of { $service } was taken down. So we have closed what you sent about it, and nothing of it is published.

    Should the service be listed again one day? This page says how:
    { $link }

mail-sign-in-subject = Your link to sign in
mail-sign-in-text =
    Hello { $person },

    with this link you sign in to the desk. Open it in the browser in which you asked for it. It works once, for ten minutes:
    { $link }

    You did not ask for it? Then do nothing. Nobody gets in without the link.
