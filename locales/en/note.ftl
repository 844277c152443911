### A card to show to a stranger. Nothing here names the topic: title, address and paper say “Note”.

note-title = Note
note-how = Show one of these to a clerk, a nurse or a driver. You don’t have to say a word.
note-print = Print eight small cards
note-print-hint = To print, open your browser’s menu and choose Print. The paper is letter size. Cut along the thin lines. Keep a card where only you look, or give it to someone you trust.

## For someone who can’t talk.
note-help = Please help me.
note-help-talk = I can’t talk.
note-help-phone = I need a phone, in private.
note-help-aloud = Please don’t say it out loud.
note-help-police = Don’t call the police unless I nod.

## For someone who needs an interpreter.
note-interpreter = Please help me call.
note-interpreter-language = I speak:
# $number is a telephone number.
note-interpreter-call = Call { $number }. It is free, day and night.
note-interpreter-say = Say “interpreter” and my language.
note-interpreter-give = Then give me the phone, in private.

## For the person who is shown a card.
note-staff = What to do now
note-staff-place = Take this person to a private place, away from anyone who came along.
note-staff-believe = Believe them. Don’t ask why.
note-staff-ask = Ask things they can answer with yes or no.
# $number is a telephone number.
note-staff-call = Offer a phone. You can call { $number } together, day or night. Call 911 if they say yes, or if someone is in danger.
note-staff-stay = Stay until help is there. Tell no one that they were here.
