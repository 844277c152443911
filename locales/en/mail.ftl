# Letters to organizations and editors: plain text. A line break here is a line break there.

mail-regards = Porchlight
mail-who-we-are = Porchlight is a public website that helps people in Ontario find help. This letter was sent by itself: nobody reads answers to it.

mail-review-subject = Is your listing on Porchlight right?
mail-review-text =
    Hello,

    your service is listed on Porchlight: { $service }.

    Please look at what readers see, and correct what is wrong. It takes about ten minutes, on a phone too:
    { $link }

    The link is for this mailbox. It works until you finish, and for 14 days at most. You need no account and no password.

    Is somebody else looking after the listing? Forward this letter to them. If you should not be listed, you can say so there.

    You did not expect this letter? Somebody chose “I work here” on your listing, or an editor asked you. Nothing changes unless you use the link.

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
