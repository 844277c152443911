# What a form about a listing calls its fields, and what it says when a value cannot be taken.

field-id = Short name in the web address
field-organization = Organization
field-organization-url = The organization’s website
field-name = Name of the service
field-description = What the service does
field-url = Web page of the service
field-phones = Phone numbers
field-text-line = Number for text messages
field-chat = Web address of the chat
field-email = Email
field-reached-through = Line that connects people to this service
field-location = Address
field-service-area = Area served
field-categories = Kinds of help
field-ages = Ages
field-without-parent = Can a young person come without a parent?
field-confidentiality = What is kept private, and what must be reported?
field-is-police = Is this the police?
field-cannot-take = Who you can’t serve
field-indigenous = Indigenous services
field-audiences = Who it is made for
field-languages = Languages
field-interpretation = Interpreters
field-access = Ways to reach you
field-free = Is it free?
field-schedule = Hours
field-notices = Notices with an end date
field-police-contact-required = Must police be told first?
field-sources = Sources
field-compiled-on = Facts compiled on
field-source-seen = Newest source seen
field-confidence = How sure we are
field-confirmation = Confirmation
field-notes = Notes for editors

wrong-missing = This is missing. Please fill it in.
wrong-invisible = { $first ->
    [yes] There is an invisible character ({ $code }) at the beginning of this text. Delete it, or type the first words again.
   *[no] There is an invisible character ({ $code }) after “{ $after }”. Delete it, or type the words around it again.
}
wrong-accents = { $first ->
    [yes] The first letter has too many accents. Type it again.
   *[no] A letter after “{ $after }” has too many accents. Type it again.
}
wrong-alphabets = “{ $word }” mixes letters of two alphabets that look alike. Type this word again.
wrong-line-break = Write this on one line. There is a line break after “{ $after }”.
wrong-too-long = This has { $typed } characters. Shorten it to { $limit } or fewer. Nothing that you typed is lost.
wrong-id = Use lower-case letters, digits and hyphens only.
wrong-number = This is not a phone number. Write ten digits, such as 807-555-0142, and write the extension in its own field. A second number goes in the next row.
wrong-number-premium = Calling this number costs money, so we do not show it. Write a Canadian or toll-free number.
wrong-number-abroad = This number is not Canadian and not toll-free. Write a Canadian number such as 807-555-0142, or a toll-free one.
wrong-number-short-code = We do not know this short code. Write the number with ten digits. If people reach you by a short code, please write to us.
wrong-extension = An extension has one to seven digits, such as 123.
wrong-two-extensions = The number comes with another extension than this one. Keep the right one.
wrong-page = This is not the address of a web page. Write it like https://www.example.org
wrong-page-scheme = Write a web address that starts with https://
wrong-page-redirect = This address leads on to another page. Open it, and copy the address of the page you come to.
wrong-page-insecure = This address starts with http://, and others on the network can see what is opened. Write it with https://
wrong-hours = We cannot read “{ $part }” in these hours. Write them like Monday to Friday 9 a.m. to 5 p.m.; Saturday 10 a.m. to noon. Leave out everything else.
wrong-hours-no-hours = There are no hours beside “{ $part }”. Write the hours, “24 hours” or “closed”.
wrong-hours-no-days = On which days is “{ $part }”? Write the days too, such as Monday to Friday, or every day.
wrong-hours-am-or-pm = Is “{ $part }” in the morning or the afternoon? Write a.m. and p.m., or times such as 09:00-17:00.
wrong-mailbox = This is not an email address. Write it like info@example.org.
wrong-language = Use the short code of the language, such as en, fr or oj.
wrong-division = Choose areas from the list.
wrong-date = Write the day as year-month-day, such as 2026-11-30.
wrong-age = Write an age in years, in digits.
wrong-ages = These ages contradict each other. Check the youngest age, the oldest age and the answer about people under 16.
wrong-unknown = Choose from the list.
wrong-yes-no = Answer yes or no, or leave it empty if you do not want to say.
wrong-postal-code = This is not a Canadian postal code. Write it like P7A 4P7.
wrong-forbidden = This number or page is on our list of those that must not be shown, for example because it is closed. If that is wrong, use “Something wrong with this listing?” on the page of your listing.
wrong-one-language = Please write this in both languages, so that no one misses it.
wrong-private-place = An address that is not public must not come with a street or postal code. Take them out, or choose a public address.
wrong-moved-or-secret = This address was public. Did the service move, or is its address confidential now? If it moved, write the new address. If it must stay confidential, choose “Confidential”, or the town only.
wrong-no-division = Choose at least one area.
wrong-to-itself = A service cannot lead to itself. Choose another line.
wrong-low-confidence = A listing that we are not sure of cannot be published.
wrong-unreachable = Readers need at least one way to reach you: a number, a page, an email address or a public address.
wrong-claims-chat = You ticked chat. Please give the web address of the chat.
wrong-claims-text = You ticked text messages. Please give the number to text.
wrong-claims-phone = You ticked phone. Please give a number that a person answers.
