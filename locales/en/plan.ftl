### A plan on paper: printed empty, filled in by hand. Nothing here names the topic.

plan-title = Plan for the week
plan-how = Print this page and fill it in by hand. Or copy the parts you need onto any paper. Nothing is typed here, so nothing can stay on this device.
plan-keep = Don’t keep it where it could be found. A friend, a teacher or a nurse could keep it for you. To print, open your browser’s menu and choose Print.
plan-area = Add numbers near you: open the page of your area
plan-line = Write here:

plan-word = Our code word
plan-word-when = When I say it, you:
plan-who = Who knows
plan-places = Where I can go at any hour
plan-places-list = hospital emergency room, fire hall, a store that is open all night, police station if I choose, a friend
# $stores is a list of names, $words what to say.
plan-places-say = In stores such as { $stores }, I can say, “{ $words }”
plan-places-near = The nearest one:
plan-numbers = Who I can call
plan-emergency = in danger
plan-way = How I get there
plan-take = What I take
plan-take-if = Only if it is safe. I can get help with nothing in my hands.
plan-take-things = ID, health card, medicine, bank card, keys, clothes, things for my child
plan-phone = The phone
plan-phone-not = I don’t turn off location or change passwords all at once. First I plan it with a helper, on another phone.
plan-next = One small next step
