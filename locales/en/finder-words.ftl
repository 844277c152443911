### The finder's words: what a reader types, and how it was read.

find-words-label = Say it in your own words
find-words-hint = Like: place to sleep, 15, Kenora. No names.
find-words-cut = That was long, so only the beginning was read.
find-words-none = We did not understand these words. That is on us, not on you. First you see lines that can help anyone, then what fits your other choices.
find-words-heading = What fits your words best
find-words-unclear = We are not sure what you are looking for. First you see lines that can help anyone, then services that mention one of your words.
find-unclear-heading = Services that can help
find-words-order = The best matches that you can call, text or chat with come first. Among them, nearby services that take this age come first.
find-words-clear = Clear my words
find-read-label = We read this in your words. Tap one to remove it.
find-read-heading = We read:
find-yours-heading = Your words:
# What a control of the form says when the words say it: $read is what was read, such as “age 15”.
from-words = From your words: { $read }
# Beside a choice that was read in the words.
from-words-mark = (from your words)
# $years is a number.
find-read-age = age { $years }
find-read-indigenous = Indigenous services
find-read-interpreter = an interpreter
find-answer-from = From our page
find-answer-more = Read the whole page: { $page }
find-articles-heading = To read
find-danger-overdose = If you or someone else took too much, or someone does not wake up, call 911 now. Do not wait for it to get worse.
find-danger-overdose-law = What the law says about calling for help
find-danger-life = If you are thinking about suicide, you can talk to someone right now, day or night. These lines come first.
find-danger-harm = If you are in danger now, these lines come first. You can hang up whenever you need to.
find-danger-missing = If someone is missing, you can call right away. You do not have to wait. These lines come first.

# The hotline’s name on a phone, beside two buttons.
talk-hotline-short = Human Trafficking Hotline
