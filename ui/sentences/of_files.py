"""Files that are imported or written: as `sources/files/`, `store/` and what both faces share in `ui/` say it."""

from __future__ import annotations

from ui.texts import mark

#: Why a file as a whole holds nothing for us.
WHOLE_FILES = (
    mark("The file has no column “{column}”: it has {columns}."),
    mark("There is no field “{field}”: use one of {fields}."),
    mark("This file breaks off or is no JSON: export it again."),
    mark("One review in this file is larger than 20 MB, more than we take."),
    mark("This file is nested deeper than any list of reviews."),
    mark(
        "These are the reviews that you wrote about other places, not those about your business: in Google Takeout "
        "choose “Google Business Profile” instead of “Maps (your places)”."
    ),
    mark("This file holds the totals of a Facebook page and no single review, so there is nothing to import."),
    mark("This is a workbook or another packed file: save the table in it as CSV, and import that."),
    mark("There are no reviews in here: choose the export that a site gave you, as it was downloaded."),
    mark("This file is larger than 1 GB: split it and import the parts."),
    mark("{file} is larger than 1 GB: split it and import the parts."),
    mark("{file} is a device, not a file: name the file that was exported."),
    mark("{file} is a damaged archive: download it again."),
    mark("This archive is damaged: download it again."),
    mark("This archive holds far too many files: unpack it and choose the folder of the reviews."),
    mark("This archive unpacks to more than 1 GB: unpack it and import the parts."),
    mark("This archive is locked with a password: unpack it and choose the folder."),
    mark("{folder} holds far too many files: choose the folder of the reviews in it."),
    mark("The names of the columns open a quotation that never ends: export the reviews again."),
    mark("This file is empty: export the reviews again."),
    mark("This file holds no reviews: export them again."),
    mark("This file is no table: export the reviews as CSV."),
    mark("This file breaks off inside a row: export it again."),
    mark("These are different tables ({one}, {other}): import them one by one."),
    mark("{file} cannot be read ({why}): check the name."),
)

#: Why a single row or entry was refused.
ROWS = (
    mark("This is no recommendation of a page."),
    mark("This is a comment below a recommendation, no review of its own."),
    mark("This recommendation has neither words nor a yes or no."),
    mark("This row has neither words nor a rating."),
    mark("This review has neither words nor a rating."),
    mark("“{word}” is not a rating."),
    mark("“{word}” is no rating of Google."),
    mark("A rating of {word} is not between 1 and 5 stars."),
    mark("Judge.me keeps this one as spam."),
    mark("This row opens a quotation that never ends, and the rest of the file is in it."),
    mark("This is no review of a Business Profile."),
)

#: What an import has to say about the whole file.
NOTES = (
    mark("The file has a header and no rows."),
    mark("The ratings go up to {best}, so {best} was read as five stars."),
    mark("1 row has a date that cannot be read; their clock starts now."),
    mark("{number} rows have a date that cannot be read; their clock starts now."),
    mark("1 reply has no date, so nobody knows how long it took: it counts as given when it was imported."),
    mark("{number} replies have no date, so nobody knows how long it took: it counts as given when it was imported."),
    mark("1 case was taken back from the log."),
    mark("{number} cases were taken back from the log."),
    mark("{number} of them were answered in private, at a time that the log does not tell: it counts from now."),
    mark("{number} rows were refused; the first {whole} are listed."),
    mark("Stopped before the end: what was read is kept, and importing again brings the rest."),
)

#: Why a file could not be written where its owner wished.
WRITTEN = (
    mark("{file} is a folder: name a file in it."),
    mark("There is no folder {folder}: make it, or name another file."),
    mark("{file} is not an ordinary file: name another one."),
    mark("{file} belongs to a workspace: name another file."),
    mark(
        "The log could not be written to {file}: {why}; choose another place or free some space. What stood there is "
        "as it was."
    ),
    mark("The log cannot be written to {file} ({why}): choose another place."),
    mark("{file} is not an ordinary file: name another one for the log."),
    mark("{file} belongs to a workspace: name another file for the log."),
    mark("{file} cannot be written: choose another place for the log."),
    mark("There is no folder {folder}: choose one that the log can go to."),
)
