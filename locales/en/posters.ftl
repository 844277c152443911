### Posters and cards (P21): the form, the tips, and the words on the sheets.

posters-title = Posters and cards
posters-description = Sheets and cards with free numbers, to print and hang in schools, clinics, hotels and rest stops.
posters-intro = This page is for anyone who runs a school, a clinic, a library, a hotel, a rest stop or a shelter. Print a sheet with free numbers and hang it where a person can read it alone.
posters-choose = Make a sheet
posters-area = Add local numbers for
posters-area-none = Only numbers for all of Ontario
posters-size = Size
posters-size-a5 = A5, for the inside of a stall door
posters-size-letter = Letter, for a wall
posters-size-wallet = Cards for a pocket, 8 on a letter sheet
posters-language = Language
posters-language-en = English
posters-language-fr = French
posters-language-both = English and French
posters-sector = Where it will hang
posters-sector-general = Anywhere
posters-sector-school = School
posters-sector-health = Clinic or hospital
posters-sector-road = Transit, truck stop, rest stop
posters-sector-hotel = Hotel
posters-sector-farm = Farm
posters-sector-salon = Salon
posters-submit = Show the sheet
posters-ignored = Part of this address could not be read, so it was left out. Everything else was used.
posters-code = The QR code opens the home page and nothing else. It holds no age, place or need.
posters-no-code = The sheets have no QR code yet, because this site has no public address yet.
posters-plain = The sheets look plain on purpose. A card in a pocket or a sheet in a stall does not name the topic.

posters-place = Where to hang it
posters-place-stall = On the inside of a washroom stall door, at eye level: a person is alone there and has time to read.
posters-place-camera = Not next to a camera, a mirror or a desk where staff can see who reads it.
posters-place-phone = Near a phone that anyone may use, if you have one.
posters-place-card = Leave cards in a place where a person can take one unseen. Do not hand one over in front of others.
posters-place-staff = Tell your staff what it is. If someone asks for help, let them choose what happens next.
posters-place-plain = Hang it among other notices. Add no picture and no topic.

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
sheet-hint = To print it, open your browser’s menu and choose Print, or press Ctrl and P (on a Mac, ⌘ and P). Only the sheet is printed, on one page.
sheet-hint-a5 = The paper is A5. On letter paper, choose “Fit to page”, or cut off the rest.
sheet-hint-letter = The paper is letter size.
sheet-hint-wallet = The paper is letter size. Cut along the thin lines: each card is as large as a bank card.
sheet-change = Choose another sheet

## On the paper. Short, large, and without a word for the topic.
sheet-ask = Something feel wrong?
sheet-free = Free help, day or night
sheet-opening-general = Is someone using you, scaring you or running your life?
sheet-aside-general = You can call just to talk.
sheet-opening-school = Is someone putting pressure on you, online or in person?
sheet-aside-school = You can ask an adult at school for a quiet place to call from.
sheet-opening-health = Does someone else decide for you?
sheet-aside-health = You can ask to speak with a nurse or doctor alone.
sheet-opening-road = On the road, and something is off?
sheet-aside-road = You can ask a driver or staff to call for you.
sheet-opening-hotel = Not free to come and go?
sheet-aside-hotel = You can ask staff for a phone, or to call for you.
sheet-opening-farm = Is someone keeping your pay or your papers?
sheet-aside-farm = Your pay and your passport belong to you.
sheet-opening-salon = Do you work while someone else keeps the money?
sheet-aside-salon = Your pay and your papers belong to you.
sheet-unsure = You don’t have to be sure or give your name. You can hang up.
sheet-hotline = Any age. More than 200 languages. Not the police.
sheet-kids = Children, teens and young adults.
sheet-talk4healing = Indigenous women answer, for Indigenous women.
# $number is a number to text, $word the word to send.
sheet-or-text = or text { $number }
sheet-text = Text { $number }
sheet-or-text-word = or text { $word } to { $number }
sheet-text-word = Text { $word } to { $number }
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
