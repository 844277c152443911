### Home (P01).

home-title = Porchlight: free help in Ontario, day and night
home-description = Free help in Ontario, day and night, at any age, for people who are pressured, used or controlled, and for those who worry about them.
home-heading = You are not alone, and it is not your fault.
home-lead = Is someone using you, scaring you or running your life? Free help is here, day and night, at any age.
door-talk = I want to talk now
door-talk-about = Call or text, day or night
door-wrong = Something feels wrong
door-wrong-about = You don’t have to be sure
door-safe = I need to get safe
door-safe-about = Small steps, now or later
door-find = Find help near me
door-find-about = By age, place and kind of help
door-worried = I’m worried about someone
door-worried-about = My child, a missing child, a friend
door-learn = Learn
door-schools = For schools
door-services = For services
door-listing = Your listing
home-find-heading = Find help
home-unsure-heading = You don’t have to be sure
home-unsure = You can call just to talk. You don’t have to give your name, and you can hang up at any time.
home-reads-heading = Three short reads
home-kept-heading = What this site keeps about you
home-kept = Nothing. No account, no cookie, no list of what you looked for. Your phone’s own history is another matter:
