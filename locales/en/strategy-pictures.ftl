### The pictures on the strategy page (P24). The table beside each says the same in words.

strategy-pillars-title = Four pillars hold one roof
strategy-pillars-desc = A drawing of a house with four pillars of the same size: awareness, protection, support and accountability.
strategy-pillar-1 = Awareness
strategy-pillar-2 = Protection
strategy-pillar-3 = Support
strategy-pillar-4 = Accountability
strategy-pillars-caption = The four pillars and where to read about each
strategy-pillars-pillar = Pillar
strategy-pillars-read = What was promised, and what was found since
# $n is the pillar's number.
strategy-pillars-link = Pillar { $n }

strategy-money-title = Amounts that Ontario announced
strategy-money-desc = Bars of six amounts. The two whole plans are by far the longest. The table that follows has every amount with its year.
strategy-money-caption = Amounts announced, not spent. The short bars may be part of a long one, so they do not add up. Two funds that were named by the year are in the table only.
strategy-money-first = First plan, 2020 to 2025
# $new and $before are amounts.
strategy-money-parts = { $new } new, { $before } promised before
strategy-money-renewed = Renewed plan, 2025 to 2030
strategy-money-funds = Two community funds, 5 years
strategy-money-care = CARE Units, Toronto and Durham, 3 years
strategy-money-victims = Help for victims of crime, 5 years
strategy-money-kenora = CARE Unit, Kenora, 3 years
# $n is a number of millions of dollars.
strategy-money-amount = ${ $n } million
strategy-money-over = More than ${ $n } million

## The line of time on the strategy page.
strategy-time-plan = Ontario announces its plan for 2020 to 2025.
strategy-time-tools = Two tools for classrooms come out: “The Trap” and “Speak Out: Stop Sex Trafficking”.
strategy-time-laws = Two laws are passed: Ontario must keep and review a strategy, and hotels must keep a register of guests.
strategy-time-care = CARE Units begin in Toronto and Durham.
strategy-time-forces = The joint forces of 21 police services begin.
strategy-time-schools = Every publicly funded school board must have a protocol.
strategy-time-may-2024 = May 2024
strategy-time-review = A review of the first plan begins.
strategy-time-2025 = 2025
strategy-time-renewed = The plan is renewed for 2025 to 2030.
strategy-time-july-2025 = July 2025
strategy-time-kenora = A CARE Unit begins in Kenora.
strategy-time-hotels = Hotels and short-term rental platforms must keep a register of guests.
strategy-time-statement = Ontario names what goes on in the renewed plan.
