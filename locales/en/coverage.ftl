# What the directory has and has not: a public account.

coverage-title = What this directory has, and what it lacks
coverage-intro = How many services are listed for each area and kind of help, how fresh the listings are, and where nothing is listed yet.
coverage-made = These numbers are counted from the listings ({ $compiled }) and from the days on which readers reported something. What people search for is not recorded, so it is not counted.
coverage-fresh = How fresh it is
coverage-confirmed = { $percent } in 100 listings were confirmed in the last { $days } days: { $n } of { $of }. Our goal is { $goal } in 100.
coverage-first = Of the first three cards that the finder shows, asked for every area, age and kind of help, { $percent } in 100 were confirmed in the last { $days } days. Our goal is { $goal } in 100.
coverage-decided = { $n ->
    [one] One report of a reader was decided, after { $days ->
        [one] one day
       *[other] { $days } days
    }.
   *[other] { $n } reports of readers were decided. Half of them took { $days ->
        [one] one day
       *[other] { $days } days
    } or less.
}
coverage-none-decided = No report of a reader has been decided yet.
coverage-waiting = { $n ->
    [0] None waits.
    [one] One waits, { $long ->
        [0] for a week at most.
       *[other] for more than a week.
    }
   *[other] { $n } wait, { $long } of them for more than a week.
}
coverage-map = Kinds of help in each area
coverage-map-means = The number is how many of the 20 kinds of help are listed for that area alone. Lines that help everywhere in Ontario are not counted here: they answer in every area.
coverage-legend = The darker the colour, the more kinds of help:
coverage-areas = Area by area
coverage-areas-means = A service counts in each area that it names. “Nothing listed” means that we have not found a service for that area alone, not that there is none.
coverage-area = Area
coverage-listings = Listings
coverage-column-confirmed = Confirmed in 90 days
coverage-under-16 = Take under 16
coverage-by-text = By text
coverage-in-french = In French
coverage-led = Indigenous-led
coverage-nothing = Nothing listed
coverage-all = All kinds of help
coverage-all-kinds = Every kind is listed
coverage-everywhere = Everywhere in Ontario
coverage-missing = { $n ->
    [one] 1 kind of help
   *[other] { $n } kinds of help
}
coverage-tell = Do you know a service? Tell us
coverage-csv = Get the table as a file (CSV)
coverage-csv-means = The file has a row for each area and kind of help, zeros included. It is free for anyone to use.
coverage-here = What is listed here, and what is not
