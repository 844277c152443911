# Many listings at once, by a spreadsheet.

batches-title = Spreadsheets
batches-back = Back to spreadsheets
batches-intro = Correct many listings at once. Download them, change cells in your spreadsheet program, and upload the file. First you see what it would do. Then you propose it: another editor approves the changes, and high-risk ones are held as always.
batches-download = 1. Download
batches-words = Only listings with these words in their names
batches-words-hint = The name of an organization, for example. Leave it empty for all listings.
batches-xlsx = Download for Excel (.xlsx)
batches-csv = Download as CSV
batches-notes-inside = The file contains our notes and email addresses. Delete those columns before you give it to anyone else. A missing column changes nothing.
batches-upload = 2. Upload
batches-file = The file
batches-file-hint = .xlsx or .csv, up to { $size } MB and { $rows } rows.
batches-try = See what it would do
batches-nothing-done = Nothing was changed.
batches-no-file = Choose a file first. An empty file cannot be read.
batches-too-many = The file would change { $n } listings, and a batch has at most { $most }. Split it into several files.
batches-lately = Proposed lately
batches-of = { $date }, by { $name }
batches-rules = How a file is read
batches-rule-row = One row is one listing. The first row names the columns.
batches-rule-id = The column “id” says which listing it is. Without an id, the row is a new listing.
batches-rule-version = Leave the column “version” as it is. It protects what others changed after your download.
batches-rule-column = A column that is not in the file stays as it is on file.
batches-rule-cell = An empty cell removes what was there.
batches-rule-list = Several values go into one cell, with commas between them.
batches-rule-apostrophe = A text that begins with =, +, - or @ needs an apostrophe in front, so that no program runs it.
batches-columns = All columns
batches-version-means = Version of the listing when it was downloaded

batch-title = A batch from a spreadsheet
batch-dry-run = What this file would do
batch-nothing-yet = Nothing is changed or proposed yet.
batch-empty = There is nothing to propose.
batch-changes = { $n ->
    [one] 1 change
   *[other] { $n } changes
}
batch-send-means = Another editor decides about each change. You can revert the whole batch at any time.
batch-send = Propose all of it
batch-sent = It is proposed. Another editor can approve it now.
batch-approve-means = This approves every change that one person may publish. Held changes are left: look at each of them.
batch-approve = Approve all that is not held
batch-approved = { $n ->
    [one] 1 change was published.
   *[other] { $n } changes were published.
} { $left ->
    [0] { "" }
    [one] 1 was left: open it to see why.
   *[other] { $left } were left: open them to see why.
}
batch-own = You uploaded this file, so someone else approves it.
batch-take-back-heading = Revert the batch
batch-reason-hint = It is kept with each change.
batch-take-back-means = Changes that wait are refused. Published changes are taken back, with anything published for the same listings after them.
batch-take-back = Revert all of it
batch-taken-back = { $n ->
    [one] 1 change was reverted.
   *[other] { $n } changes were reverted.
} { $waits ->
    [0] { "" }
    [one] 1 waits for two other people.
   *[other] { $waits } wait for two other people.
} { $left ->
    [0] { "" }
    [one] 1 was left: open it to see why.
   *[other] { $left } were left: open them to see why.
}

planned-changed = { $n ->
    [one] 1 listing changes
   *[other] { $n } listings change
}
planned-new = { $n ->
    [one] 1 new listing
   *[other] { $n } new listings
}
planned-same = { $n ->
    [one] 1 row says what is on file
   *[other] { $n } rows say what is on file
}
planned-refused = { $n ->
    [one] 1 row cannot be used
   *[other] { $n } rows cannot be used
}
planned-refused-heading = Cannot be used
planned-changed-heading = Changes
planned-new-heading = New listings
planned-row = Row { $n }
planned-more = { $n ->
    [one] And 1 more.
   *[other] And { $n } more.
}
planned-encoding = The file does not say how its letters are written. Look at these words. If one is wrong, save the file again as “CSV UTF-8” or .xlsx.
planned-no-listing = No listing has this id. For a new listing, leave the cell empty.
planned-twice = Row { $n } has the same id. Keep one of them.
planned-hidden = Readers do not see this listing. Show it again first.
planned-no-version = The listing never had this version. Download it again.
planned-meanwhile = Someone changed this after your download. Download the listing again.
planned-secret = The place of this service is not public. A spreadsheet can neither say where it is nor make it public. Use the organization’s own form.

cell-formula = This is a formula. Copy the cell and paste only its value.
cell-like-formula = A spreadsheet program would run this as a formula. Put an apostrophe in front, or begin with another character.
cell-date = This is a date as a number. Make the cell text, and write the date as 2026-11-30.
cell-not-whole = This is a number with a decimal point, or too large to be exact. Make the cell text.
cell-error = The spreadsheet program has an error here.
cell-no-column = This column has no name in the first row.

spreadsheet-too-large = The file is larger than { $size } MB. Split it into several files.
spreadsheet-unpacks-to-too-much = The file unpacks to far more than a list of services needs. Save it again with your spreadsheet program.
spreadsheet-too-many-rows = The file has more than { $rows } rows. Split it, or delete what is far below the last listing.
spreadsheet-too-many-columns = The file has too many columns. Delete what is right of the last column.
spreadsheet-old-or-locked = This file has a password, or it is from an old Excel (.xls). Save it without a password, as .xlsx or .csv.
spreadsheet-unreadable = This is no spreadsheet that we can read, or it is corrupted. Save it as .xlsx or .csv.
spreadsheet-too-slow = Reading the file took too long. Split it, or try again later.
spreadsheet-empty = The file is empty.
spreadsheet-hidden-sheet = The sheet “{ $name }” is hidden. Show it or delete it, so that nothing is read that you do not see.
spreadsheet-several-sheets = Several sheets of the file have cells. Keep one of them.
spreadsheet-merged = Cells are merged at { $cell }. Split them, so that every cell is in one row and one column.
spreadsheet-unknown-column = No column is called “{ $name }” (cell { $cell }). Correct the name, or delete the column.
spreadsheet-column-twice = Two columns are called “{ $name }” (cell { $cell }). Keep one of them.
spreadsheet-no-id = The column “id” is missing. Without it, every row would be a new listing.
