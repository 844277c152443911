### The frame of every page: exit, menu, lines that answer, foot.

locale-en = English
locale-fr = Français
exit = Leave this site
# The title of the tab while the other site loads: the kind of page the exit leads to.
exit-loading-title = Weather
exit-loading = Loading.
exit-keys-one = Press Shift 1 more time to leave.
talk-link = Call or text now
skip = Skip to main content
menu = Menu
menu-for-you = For you
menu-for-others = For people around you
menu-learn = Learn
menu-this-site = This site
footer-label = At the bottom of the page
footer-what = A public information site. It is not a helpline, not the police, and not legal or medical advice.
footer-credits = Adapted from Statistics Canada, 2016 and 2021 Census boundary files; this does not constitute an endorsement by Statistics Canada. Place and postal data: GeoNames, CC BY 4.0.
trail-label = You are here
trail-home = Home

# Behind 911, a number to call and a number to text.
strip-danger = in danger now
strip-talk = any time, any age
strip-kids = children and teens, any time
talk-heading = Call or text now
line-emergency = for danger right now.
line-hotline = is for any age, day and night. It is not the police.
line-kids = is for children, teens and young adults, day and night.
line-talk4healing = is answered by Indigenous women, for Indigenous women, day and night. Some speak Ojibwe, Oji-Cree or Cree.
line-hope-for-wellness = is for any Indigenous person, day and night. You can ask for Cree, Ojibwe or Inuktitut.
line-suicide = is for anyone thinking about suicide, day and night.
# Said once on every page that has numbers (THREATS.md V17).
talk-more = Indigenous lines, and more
talk-brief = Need help yourself?
trace-short = A call stays in the call list, a text in the messages. You can use a phone that no one checks, and hang up at any time.
trace-note = A call stays in the phone’s call list, and the number may be on the bill. A text stays in the messages. You can use a phone that no one checks, and you can hang up at any time.

date = { $day } { $month } { $year }
list-and = { $first } and { $last }
problem-heading = Please check one thing
not-stated = Not stated
# $title is the title of the page.
problem-title = One thing to look at: { $title }

## Pages that leave nothing.
quiet-back = Back
