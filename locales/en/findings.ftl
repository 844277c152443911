# What the program finds odd by itself.

findings-title = Found by the program
findings-intro = The program looks at the listings and changes nothing. Look at each of these and correct the listing, or say that it is right.
findings-none = Nothing odd was found.
findings-settle = It is right as it is
findings-settled = It is off the list. If anything about it changes, it comes back.
findings-page = Pages that do not answer
findings-page-do = Open the page yourself. If it has moved, look for the new address and call the service before you change it.
findings-area-code = Numbers from another part of Ontario
findings-area-code-do = The area code is unusual where this service helps. Look at the service’s own page for the number.
findings-same-number = One number, several organizations
findings-same-page = One page, several organizations
findings-same-name = One name, several listings
findings-same-do = It may be the same service twice, or one listing may have the other’s details.
findings-not-found = The page is not there any more.
findings-failing = The site answers with an error.
findings-unreachable = The site does not answer.
findings-insecure = The site’s certificate is not valid, so browsers warn of it.
findings-loop = The page leads from one address to the next and never ends.
findings-elsewhere = The page leads to another site: { $host }. Someone else may have bought the address.
