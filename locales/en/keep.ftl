### A small file to keep. Nothing here names the topic: the page and the file are called “Notes”.

keep-title = Notes
keep-what = Save one small file with numbers near you, what to text, and where you can walk in. It opens without the internet. It is called “notes”.
keep-watched = If someone looks through your phone, they can find a file. It may be safer to learn one number by heart.
keep-save = Save the file
keep-found = Where the file can be found
keep-found-downloads = It is with your downloads, or in “Files”.
keep-found-list = Your browser keeps a list of downloads. The file is listed there too, even after you delete it. You can take that line out.
keep-found-delete = To remove it, delete the file. Look in “Recently deleted” or the bin as well.

## In the file.
keep-call = Call or text, day and night
keep-walk = Walk in
keep-places = A hospital emergency room, a fire hall, or a store that is open all night. Say, “I’m not safe. Can you help me make a call?”
# $words is what to say.
keep-stores = In some stores, staff know what “{ $words }” means. Not every store takes part.
keep-quiet = Without a word
keep-hand = Hold up an open hand, tuck in the thumb, close the fingers over it. It means “check on me”.
keep-show = Or show this: “Please help me. I need a phone, in private. Don’t say it out loud.”
# $date is a day.
keep-as-of = Numbers as of { $date }.
keep-delete = To remove this file, delete it.
keep-busy = If a page does not open, wait a minute and try again.
