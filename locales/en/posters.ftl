### Posters and cards (P21): the form, the tips, and the words on the sheets.

posters-title = Posters and cards
posters-description = Posters, cards and stickers with free numbers, to print and hang in schools, clinics, buses, motels and libraries.
posters-intro = This page is for anyone who runs a school, a clinic, a library, a motel, a truck stop or a shelter. Print a poster with free numbers and hang it where a person can read it alone.
posters-choose = Make a poster
posters-area = Add local numbers for
posters-area-none = Only numbers for all of Ontario
posters-size = Size
posters-size-letter = Letter, for a wall
posters-size-tabloid = Tabloid (11 × 17), for a hallway or a window
posters-size-a5 = A5, for the inside of a stall door
posters-size-tabs = Letter with strips to tear off
posters-size-wallet = Cards for a pocket, 8 on a letter sheet
posters-size-sticker = Stickers (2 × 3 inches), 12 on a letter sheet
posters-size-slide = Slide for a screen (1920 × 1080)
posters-style = Ink and colour
posters-style-plain = Plain: dark on white, a picture at the top
posters-style-night = Night: full colour
posters-style-ink = Ink-saving: lines only
posters-language = Language
posters-language-en = English
posters-language-fr = French
posters-language-both = English and French
posters-sector = Where it will hang
posters-sector-general = Anywhere
posters-sector-stall = Washroom stall
posters-sector-school = School
posters-sector-campus = College or university
posters-sector-health = Clinic or hospital
posters-sector-library = Library
posters-sector-bus = Bus or station
posters-sector-road = Truck stop or rest stop
posters-sector-hotel = Hotel or motel, for guests
posters-sector-staff = Motel or hotel, for staff
posters-sector-band = Band office
posters-sector-newcomers = Newcomer centre
posters-sector-farm = Farm
posters-sector-salon = Salon
posters-submit = Show the sheet to print
posters-preview = How it looks
posters-sources = What each place’s sheet says, and where it comes from
posters-ignored = Part of this address could not be read, so it was left out. Everything else was used.
posters-code = The QR code opens the home page and nothing else. It holds no age, place or need.
posters-no-code = The sheets have no QR code yet, because this site has no public address yet.
posters-plain = A card in a pocket or a sheet in a stall does not name the topic. No sheet shows a person.

posters-place = Where to hang it
posters-place-stall = On the inside of a washroom stall door, at eye level: a person is alone there and has time to read.
posters-place-camera = Not next to a camera, a mirror or a desk where staff can see who reads it.
posters-place-phone = Near a phone that anyone may use, if you have one.
posters-place-card = Leave cards in a place where a person can take one unseen. Do not hand one over in front of others.
posters-place-staff = Tell your staff what it is. If someone asks for help, let them choose what happens next.
posters-place-plain = Hang it among other notices. Do not add the topic to it.

posters-share = Print and share
posters-share-print = Print as many as you like. It costs nothing, and you do not have to ask.
posters-share-link = Send others the address of this page, not a copy, so that they print today’s numbers.
posters-share-whole = Keep the sheet whole. If a word or a number is wrong,
posters-share-tell = tell us
posters-share-order = We do not mail sheets.
posters-share-more = More to do where you work or live:

posters-check = Check the numbers each quarter
posters-check-about = Each sheet says on what day its numbers were printed. Every three months, take the old one down and print it again, even if it looks fine. A wrong number can cost someone their one try.

## The sheet on the screen.
sheet-title = A sheet to print
sheet-print = Print
sheet-hint = Only the sheet is printed, on one page. If your browser shows no button, choose Print in its menu.
sheet-hint-a5 = The paper is A5. On letter paper, choose “Fit to page”, or cut off the rest.
sheet-hint-tabloid = The paper is tabloid size (11 × 17). On letter paper, choose “Fit to page”.
sheet-hint-tabs = The paper is letter size. Cut along the lines between the strips, up to the poster.
sheet-hint-sticker = The paper is letter size, for sheets of labels or plain paper. Each sticker is 2 × 3 inches.
sheet-hint-slide = The page has the shape of a screen (1920 × 1080). Save it as a PDF and show it full screen.
sheet-hint-letter = The paper is letter size. Print it without margins if your printer can.
sheet-hint-wallet = The paper is letter size. Cut along the thin lines: each card is as large as a bank card.
sheet-no-local = This size has no room for local numbers. Choose a larger one, or one language, to add them.
sheet-change = Choose another sheet

## On the paper. Short, large, and without a word for the topic.
sheet-ask = Something feels wrong?
sheet-free = Free help, day or night
sheet-opening-general = Is someone using you, scaring you or running your life?
sheet-aside-general = You can call just to talk.
sheet-opening-stall = Does someone else keep your phone, your ID or your money?
sheet-aside-stall = One sign proves nothing. Several together are worth a call.
sheet-opening-school = Is someone putting pressure on you, online or in person?
sheet-aside-school = You can ask an adult at school for a quiet place to call from.
sheet-opening-campus = Does someone who says they love you want your money, your pictures or all your time?
sheet-aside-campus = It often starts as a friendship or a romance.
sheet-opening-health = Does someone else speak for you, or decide for you?
sheet-aside-health = You can ask to speak with a nurse or doctor alone.
sheet-opening-library = Does someone check your phone?
sheet-aside-library = A library computer that they cannot see is safer for looking up help.
sheet-opening-bus = Did someone give you a ride or a place to stay, and now you owe them?
sheet-aside-bus = You can ask a driver or staff to call for you.
sheet-opening-road = On the road, and someone else decides where you go?
sheet-aside-road = You can ask staff to call for you.
sheet-opening-hotel = Not free to come and go?
sheet-aside-hotel = You can ask staff for a phone, or to call for you.
sheet-opening-staff = A guest who is never alone, never speaks and never holds their own ID?
sheet-aside-staff = One sign proves nothing. You can call and ask what to do.
sheet-opening-band = Is someone you know using you, scaring you or running your life?
sheet-aside-band = It is most often someone the person knows. It is not your fault.
sheet-opening-newcomers = Does someone keep your passport or your pay?
sheet-aside-newcomers = Ontario’s labour laws protect you, whatever your status.
sheet-opening-farm = Is someone keeping your pay or your papers?
sheet-aside-farm = Your pay and your passport belong to you.
sheet-opening-salon = Do you work while someone else keeps the money?
sheet-aside-salon = Your pay and your papers belong to you.
sheet-unsure = You don’t have to be sure or give your name. You can hang up.
sheet-hotline = Any age. More than 200 languages. Not the police.
sheet-kids = Children, teens and young adults.
sheet-talk4healing = Indigenous women answer, for Indigenous women.
sheet-cybertip = To report pictures or threats online.
# On a card: as short as can be.
sheet-hotline-brief = Any age. Not the police.
sheet-kids-brief = Young people.
sheet-talk4healing-brief = Indigenous women.
# $number is a number to text, $word the word to send.
sheet-or-text = or text { $number }
# Above a number to text: “Text”, “Text CONNECT to”.
sheet-text-lead = Text
sheet-text-lead-word = Text { $word } to
# The number above takes calls and texts.
sheet-call-or-text = Call or text.
# $number is a number to call.
sheet-or-call = or call { $number }
sheet-extension = ext. { $extension }
sheet-or-text-word = or text { $word } to { $number }
# $area is a county, region, district or city.
sheet-near = Close by: { $area }
sheet-local = A local service
sheet-always = Day and night.
# $who is a list of groups, such as “women and girls”.
sheet-made-for = Made for: { $who }.
# $number is 911.
sheet-danger = In danger right now: { $number }
# $date is the day of printing.
sheet-printed = Numbers printed from the directory on { $date }
# $code is eight letters and figures by which anyone can ask whether the numbers are still right.
sheet-code = Code { $code }

## Whether the numbers of a printed sheet are still right.
posters-check-code = Each sheet has a code at the bottom. It tells you whether the numbers are still right:
check-sheet-title = Is this sheet still right?
check-sheet-intro = Type the code at the bottom of a poster, a card or a class pack. We tell you whether its numbers are still right.
check-sheet-code = Code on the sheet
check-sheet-hint = Eight letters and figures, such as BQTX-7KRM. Capitals and the hyphen do not matter.
check-sheet-submit = Check
check-sheet-print = Print a new sheet
check-sheet-kept = We keep no list of codes and of what you type. The code is made again from the directory of the day of printing.
check-sheet-nothing = Type the code first. It is at the bottom of the sheet.
check-sheet-no-code = This is not a code of ours. It has eight letters and figures, and no A, E, I, O, U or Y.
check-sheet-unknown = We know of no sheet with this code. Look at each letter again. If it is right, print a new sheet to be sure.
# $date is the day of printing.
check-sheet-right = Still right. Every number printed on { $date } is the same today.
check-sheet-changed = Take this sheet down and print a new one. It was printed on { $date }, and since then:
check-sheet-too-old = This sheet is too old. It was printed on { $date }, more than 24 months ago. Take it down and print a new one.
check-sheet-not-now = We cannot look this up right now. Try again later, or print a new sheet to be sure.
# $name is a service, $date a day.
check-sheet-number-since = The number for { $name } changed on { $date }.
check-sheet-number = The number for { $name } has changed.
check-sheet-gone-since = { $name } has not been in the directory since { $date }. Do not use its number.
check-sheet-gone = { $name } is no longer in the directory. Do not use its number.
check-sheet-someone = A service on it
# $number is a number, with words such as “or text 686868”.
check-sheet-now = Now: { $number }
