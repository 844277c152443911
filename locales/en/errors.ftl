### Pages of failures: calm, and always with a way on.

error-not-found = This page is not here
error-not-found-about = The address may be old, or have a letter missing. You can still call, or look for help.
error-request = That could not be read
error-request-about = Something was sent in a way this page does not understand. Please go back and try again.
error-too-large = That was too long
error-too-large-about = More was sent than this page can take. Please go back and shorten the text.
error-forbidden = This form was not sent from here
error-forbidden-about = To keep listings safe, we accept forms only from our own pages. Please open the page again and send it from there.
error-ours = This page did not load
error-ours-about = The fault is ours. You can still call. Please try again in a minute.
