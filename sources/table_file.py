"""Reviews out of a table (CSV, TSV): which column holds what, and each row as a review or as a refusal with its reason.

Pure over bytes. Columns are recognised by the names that sites and tools use (SOURCES.md §18); the owner's mapping
comes first. Not here: a site's own export formats that are no table, and storing.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sources import plain_text, ratings
from sources.errors import PayloadChanged
from store.records import Audience, IncomingReview, Precision, SeenReply

#: What a column can be mapped to, with the names it is recognised by (letters and digits only, lower case).
FIELDS: dict[str, tuple[str, ...]] = {
    "id": ("id", "reviewid", "externalid", "ticketid", "commentid"),
    "rating": ("rating", "stars", "reviewstars", "starrating", "score", "reviewscore", "reviewrating"),
    "text": ("text", "body", "review", "reviewtext", "reviewcontent", "reviewbody", "content", "comment", "message"),
    "title": ("title", "reviewtitle", "headline", "subject", "summary"),
    "author": (
        "author", "reviewername", "reviewer", "reviewusername", "name", "displayname", "nickname", "customer", "username",
    ),
    "created_at": (
        "createdat", "date", "reviewdate", "reviewcreatedutc", "reviewcreatedat", "reviewsubmitdateandtime",
        "submittedat", "created", "time", "datetime",
    ),
    "url": ("url", "link", "reviewlink", "reviewurl", "permalink"),
    "language": ("language", "reviewlanguage", "lang", "reviewerlanguage"),
    "product": ("product", "producttitle", "producthandle", "productname"),
    "order_number": ("ordernumber", "orderid", "referenceid", "order"),
    "audience": ("audience",),
    "reply": ("reply", "replytext", "companyresponse", "developerreplytext", "response", "answer"),
    "replied_at": ("replydate", "repliedat", "companyreplydateutc", "developerreplydateandtime", "responsedate"),
    "replied_by": ("repliedby", "replyauthor"),
}  # fmt: skip

#: A table larger than this is not read (bytes); a million reviews of ordinary length are about half of it.
LARGEST_TABLE = 1_000_000_000
_SEPARATED = re.compile(r"^\s*(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[ T,]+(.*))?$")


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it was read: the header and the rows, each with its line in the file counted from 1 (header = 1)."""

    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class RefusedRow:
    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a table gave: reviews, refused rows, and notes about the whole ("dates could not be told apart")."""

    reviews: tuple[IncomingReview, ...]
    refused: tuple[RefusedRow, ...]
    notes: tuple[str, ...]


def read_table(raw: bytes) -> Table:
    """Decode a table and find its delimiter. Raises PayloadChanged where it is none."""
    if len(raw) > LARGEST_TABLE:
        raise PayloadChanged("This file is larger than 1 GB: split it and import the parts.")
    text = _decoded(raw)
    if "\x00" in text:
        raise PayloadChanged("This file is no table: export the reviews as CSV.")
    first_line = re.split(r"[\r\n]", text.lstrip("\r\n"), maxsplit=1)[0]
    delimiter = max((",", ";", "\t", "|"), key=first_line.count)
    csv.field_size_limit(10_000_000)
    rows = []
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=False)
        columns: tuple[str, ...] = ()
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if not columns:
                columns = tuple(cell.strip() for cell in cells)
            else:
                rows.append((reader.line_num, tuple(cells)))
    except csv.Error as error:
        raise PayloadChanged("This file breaks off inside a row: export it again.", str(error)) from error
    if not columns:
        raise PayloadChanged("This file is empty: export the reviews again.")
    return Table(columns, tuple(rows))


def _decoded(raw: bytes) -> str:
    """Text by its byte-order mark; without one UTF-8, else the Windows code page that old spreadsheets write."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def recognised(columns: Sequence[str]) -> dict[str, str]:
    """Which column seems to hold which field: column → field. The first name that fits wins."""
    found: dict[str, str] = {}
    by_name = {_plain(column): column for column in reversed(columns)}
    for field, names in FIELDS.items():
        for name in names:
            column = by_name.get(name)
            if column is not None and column not in found:
                found[column] = field
                break
    return found


def chosen(columns: Sequence[str], mapping: Mapping[str, str]) -> dict[str, str]:
    """The owner's mapping over the recognised one. Raises PayloadChanged for a column or a field that is not there."""
    known = {column.casefold(): column for column in columns}
    final = recognised(columns)
    for column, field in mapping.items():
        if column.casefold() not in known:
            raise PayloadChanged(f"The file has no column “{column}”: it has {', '.join(columns)}.")
        if field not in FIELDS:
            raise PayloadChanged(f"There is no field “{field}”: use one of {', '.join(FIELDS)}.")
        final = {place: held for place, held in final.items() if held != field}
        final[known[column.casefold()]] = field
    if not {"text", "title", "rating"} & set(final.values()):
        raise PayloadChanged(
            f"No column seems to hold reviews (there are {', '.join(columns)}): say which with --map column=text."
        )
    return final


def read_reviews(table: Table, mapping: Mapping[str, str], *, dates: str | None, now: datetime) -> Reading:
    """Each row as a review or a refusal. `mapping` is column → field, `dates` is dmy, mdy or None (told from the file).

    A row without an id gets a weak one from author, date and words; the same row twice is one review.
    """
    place = {field: table.columns.index(column) for column, field in mapping.items()}

    def cell(cells: Sequence[str], field: str) -> str:
        index = place.get(field)
        return cells[index].strip() if index is not None and index < len(cells) else ""

    order = dates or _order_of_dates(cell(cells, "created_at") for _, cells in table.rows)
    reviews: dict[str, IncomingReview] = {}
    refused: list[RefusedRow] = []
    undated = 0
    for line, cells in table.rows:
        text = plain_text.text_of_html(cell(cells, "text")) if "<" in cell(cells, "text") else cell(cells, "text")
        text, title = plain_text.clean(_without_guard(text)), plain_text.one_line(_without_guard(cell(cells, "title")))
        raw_rating = cell(cells, "rating")
        rating, problem = _stars(raw_rating)
        if problem:
            refused.append(RefusedRow(line, problem))
            continue
        if not text and not title and rating is None:
            refused.append(RefusedRow(line, "This row has neither words nor a rating."))
            continue
        created_text = cell(cells, "created_at")
        created_at, precision = _moment(created_text, order, now)
        undated += created_at is None
        author = plain_text.one_line(_without_guard(cell(cells, "author")))
        identity = cell(cells, "id")
        weak = not identity
        if weak:
            words = f"{author}\x1f{created_text}\x1f{title}\x1f{text[:200]}\x1f{raw_rating}"
            identity = "row-" + hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=10).hexdigest()
        url = cell(cells, "url")
        reviews[identity] = IncomingReview(
            external_id=identity,
            text=text,
            title=title,
            author=author,
            rating=rating,
            rating_raw=raw_rating,
            language=cell(cells, "language")[:2].lower() if len(cell(cells, "language")) < 12 else "",
            audience=Audience.PRIVATE if cell(cells, "audience").lower() == "private" else Audience.PUBLIC,
            url=url if url.lower().startswith(("http://", "https://")) else "",
            created_at=created_at,
            created_text=created_text,
            created_precision=precision,
            product=plain_text.one_line(cell(cells, "product")),
            order_number=cell(cells, "order_number")[:100],
            weak_key=weak,
            replies=_reply(cell(cells, "reply"), cell(cells, "replied_by"), cell(cells, "replied_at"), order, now),
        )
    notes = []
    if undated and place.get("created_at") is not None:
        hint = "" if order else " (3/4 can be March or April: say --dates dmy or --dates mdy)"
        notes.append(f"{undated} rows have a date that could not be read{hint}; their clock starts now.")
    return Reading(tuple(reviews.values()), tuple(refused), tuple(notes))


def _without_guard(text: str) -> str:
    """Our own export puts an apostrophe before what a spreadsheet would run as a formula; it comes off again here."""
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in "=+-@" else text


def _stars(raw: str) -> tuple[float | None, str]:
    """Stars from a cell, or why the cell cannot be a rating. An empty cell and 0 mean that nobody rated."""
    if not raw:
        return None, ""
    if "★" in raw or "/" in raw:
        found = ratings.rating_in_text(raw)
        value = found.stars if found else None
    else:
        value = ratings.out_of(percent, 100) if raw.endswith("%") and (percent := ratings.number(raw)) else None
        value = ratings.number(raw) if value is None else value
    if value is None:
        return None, f"“{raw[:40]}” is not a rating."
    if value == 0:
        return None, ""
    if not 1 <= value <= 5:
        return None, f"A rating of {raw[:40]} is not between 1 and 5 stars."
    return value, ""


def _reply(text: str, author: str, when: str, order: str, now: datetime) -> tuple[SeenReply, ...]:
    """The business's own answer in that row, which stands at the site."""
    text = plain_text.clean(_without_guard(text))
    if not text:
        return ()
    posted_at, _ = _moment(when, order, now)
    return (SeenReply(text, author=plain_text.one_line(author), posted_at=posted_at),)


def _order_of_dates(texts: Iterable[str]) -> str:
    """Whether a column writes day or month first, if any of its dates tells; empty where none does."""
    for text in texts:
        match = _SEPARATED.match(text)
        if match and len(match[1]) <= 2:
            if int(match[1]) > 12:
                return "dmy"
            if int(match[2]) > 12:
                return "mdy"
    return ""


def _moment(text: str, order: str, now: datetime) -> tuple[datetime | None, Precision]:
    """A date or time as tables write it; without a zone it is UTC. An ambiguous day is no date."""
    text = text.strip().removesuffix(" UTC")
    if not text:
        return None, Precision.NONE
    moment: datetime | None = None
    precision = Precision.SECOND
    try:
        moment = datetime.fromisoformat(text)
        precision = Precision.DAY if len(text) <= 10 else Precision.SECOND
    except ValueError:
        match = _SEPARATED.match(text)
        if match:
            moment, precision = _separated(match, order)
    if moment is None:
        return None, Precision.NONE
    if not 1990 <= moment.year <= now.year + 1:
        return None, Precision.NONE
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC), precision


def _separated(match: re.Match[str], order: str) -> tuple[datetime | None, Precision]:
    first, second, third = (int(match[part]) for part in (1, 2, 3))
    if len(match[1]) == 4:
        year, month, day = first, second, third
    elif order == "mdy":
        year, month, day = third, first, second
    elif order == "dmy" or first == second or "." in match[0][:3]:
        year, month, day = third, second, first
    else:
        return None, Precision.NONE
    clock = re.match(r"(\d{1,2}):(\d{2})(?::(\d{2}))?", match[4] or "")
    try:
        if clock is None:
            return datetime(year + 2000 if year < 100 else year, month, day), Precision.DAY  # noqa: DTZ001
        hour, minute, second_ = int(clock[1]), int(clock[2]), int(clock[3] or 0)
        return datetime(year + 2000 if year < 100 else year, month, day, hour, minute, second_), Precision.SECOND  # noqa: DTZ001
    except ValueError:
        return None, Precision.NONE
