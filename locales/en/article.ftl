### Around the articles and on the pages made from data.

article-contents = On this page
article-related = Read next
article-sources = { $n ->
    [one] Sources of this page ({ $n } fact)
   *[other] Sources of this page ({ $n } facts)
}
article-sources-about = Each fact with where it was seen. The sources were read as archived copies in November 2026.
article-checked = Checked against saved copies of its sources on { $date }.
# $who is a list of reviewers.
article-unreviewed = Not yet reviewed by { $who }.
reviewer-survivors = survivors
reviewer-indigenous = Indigenous partners
reviewer-lawyer = a lawyer
reviewer-francophone = a francophone reader
content-note-tu = This page talks about exploitation. There are no graphic details. You can stop at any time.
content-note-vous = This page talks about exploitation. There are no graphic details. You can stop at any time.
source-dated = Dated { $date }.
source-undated = No date seen.
reviews-caption = Who has reviewed each page
reviews-page = Page
reviews-survivors = Survivors
reviews-indigenous = Indigenous partners
reviews-lawyer = A lawyer
reviews-francophone = A francophone reader
review-missing = Not yet
review-not-needed = Not needed

sources-title = Sources
sources-intro = Every fact on this site, with where it was seen and when.
sources-how = We publish a fact only when we saw it in a primary source, such as a law or a service’s own page, or in a good secondary one. The sources were read as archived copies in November 2026; some may have changed.
sources-facts = Facts
sources-data = Data
# Behind a search that cannot be pressed on paper.
quiet-on-paper = (call { $number } and ask)
compiled-on = on { $date }
compiled-between = from { $first } to { $last }
# $compiled is when, as compiled-on or compiled-between says it.
sources-directory = The directory of services: compiled from public pages { $compiled }; each listing names its own sources.
sources-statcan = Areas and names: adapted from Statistics Canada, 2016 and 2021 Census boundary files; this does not constitute an endorsement by Statistics Canada.
sources-geonames = Places and postal areas: GeoNames, CC BY 4.0.

areas-title = Help by area
areas-intro = A page for each county, region, district and city of Ontario, with the services for it.
areas-regions-note = Which larger region an area belongs to is our reading; it is not confirmed by a published list.
area-heading = Help in { $area }
# $n is the number of services that name the area.
area-intro = { $n ->
    [one] { $n } service is listed for this area, besides the lines that help everywhere.
   *[other] { $n } services are listed for this area, besides the lines that help everywhere.
}
area-refine = Choose by age and kind of help
area-everywhere = Lines that answer now, everywhere in Ontario
area-local = In this area ({ $n })
area-none = Nothing is listed for this area alone yet. The lines below help here too.

# The emergency words in other languages. $who is the reviewer's name.
cards-heading = Emergency words in other languages
cards-checked = Checked by { $who } on { $date }.

## Places to walk into.
walk-in-heading = A place to walk into
# $area is a place, $stores a list of names, $words what to say.
walk-in-known = In { $area }, stores such as { $stores } take part. At the desk, you can say, “{ $words }”
# $who is a service.
walk-in-calls = Here they call { $who }.
walk-in-others-know = Many people know these words. A person who watches may know them too.
# $words is what to say.
walk-in-unknown = In some areas, store staff know what “{ $words }” means. We do not know of such a store here. You can still ask in any store, “Can you help me make a call?”
# $date is a day.
walk-in-seen = Last looked up on { $date }:
walk-in-dated = (of { $date })
walk-in-how = What to say when someone watches you
walk-in-any-hour = Places you can go at any hour
walk-in-night-heading = If there is no bed tonight
walk-in-night = Call a line above and ask who has room. You can also walk into a hospital emergency room or a fire hall and ask for help with a call.
# $words is what to say. A list of areas follows.
walk-in-night-stores = While stores are open, some staff know what “{ $words }” means. We know of such stores in
walk-in-elsewhere = Elsewhere we do not know of one.
walk-in-plan = A plan on paper, with numbers near you

## What of the curriculum a lesson serves.
expectations-title = In Ontario’s curriculum
expectations-about = The words are ours, not the ministry’s. Each code is one that we have read on the page named after it. Check the current document before you plan.
# $date is a day. The name of a website follows.
expectation-read = Read on { $date } at
# $grade and $code are as the document writes them.
expectation-of-grade = Grade { $grade }, { $code }:
expectation-of-grades = Grades { $first } to { $last }, { $code }:
expectation-of-course = { $course }, { $code }:
