"""What a reply commits to, and by when: the spans that promise and the due time that each names, if any.

A promise is an act to come for which somebody of ours stands: I, we, a colleague by name or by trade, a thing of theirs in
our hands ("the refund", "the new hinge"). It is told by a future ("will", "going to", "shall"), by a present with a time
ahead ("the menu goes live on Tuesday", "we are adding … next month"), by a plan with a time, or by what the customer is to
expect ("you'll have it by tonight", "expect a call"). However small the act, somebody waits for it. Not a promise: a wish or a
readiness ("we hope", "we would be happy to"), effort ("we strive"), a rule or a habit ("guests will need to", "prices will
vary", "closed over Christmas"), what the customer will do or understand, a refusal, a figure of speech ("it will be hard to
forget"), a threat, and what was going to be done. The packs' lists `promise` say so in words.

Dates are read in the brand's own calendar: "by Friday" ends with that Friday there. Not here: keeping them
(`store/promises.py`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta, tzinfo
from functools import lru_cache

from store.rules import packs
from store.rules.folding import Folded
from store.rules.openings import Places
from store.rules.packs import Pack
from store.rules.sentences import sentences
from store.rules.spans import Span

#: A promise found: its span in code points of the text, and when it falls due (UTC), if it says.
Found = tuple[tuple[int, int], datetime | None]
#: The last moment of a day is when a promise "by" that day is broken.
END_OF_DAY = time(23, 59, 59)

_ANY_DAY = datetime(2001, 1, 1, tzinfo=UTC)
_CLAUSE_BORDER = re.compile(r"[.!?\n;](?!\w)|\s-\s|,\s(?=and\s|und\s|et\s|y\s|en\s|e\s)|$")
_FIGURE = re.compile(r"\d")
_ISO = re.compile(r"(?<!\d)(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)")
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(20\d\d))?(?!\d)")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/(20\d\d))?(?![\d/])")


_QUESTION_MARKS = ("?", "？", "؟")


def promises_in(text: str, language: str, now: datetime, tz: tzinfo = UTC) -> list[Found]:
    """The promises in a text. `now` is aware; `tz` is the brand's zone. Without a pack for the language: none."""
    pack = packs.load(language)
    if pack is None:
        return []
    folded = Folded(text)
    spans = promise_spans(folded.folded, pack, pack.places(folded.folded))
    return with_dates(spans, folded, sentences(folded.folded, pack.abbreviations), pack, now, tz)


def with_dates(
    spans: Sequence[Span], text: Folded, cut: Sequence[Span], pack: Pack, now: datetime, tz: tzinfo
) -> list[Found]:
    """Promises that stand at `spans` of a folded text, cut into sentences already, each with its due time."""
    found: list[Found] = []
    for start, end in spans:
        sentence = next(((one, two) for one, two in cut if one <= start < two), (start, end))
        due = due_in(text.folded[sentence[0] : sentence[1]], pack, now, tz)
        found.append((text.span(start, end), due))
    return found


def promise_spans(folded: str, pack: Pack, places: Places) -> list[Span]:
    """The spans of commitments in a folded text (`places`: where each list may begin in it), one per clause, up to the
    end of the clause's matter."""
    not_these = pack.spans("promise", "not", folded, places)
    spans: list[Span] = []
    for start, end in pack.spans("promise", "yes", folded, places):
        if any(start < stop and begin < end for begin, stop in not_these):
            continue
        if spans and start < spans[-1][1]:
            continue
        stop = _clause_end(folded, end)
        if folded[stop : stop + 1] in _QUESTION_MARKS and "," not in folded[start:stop]:
            continue  # "What time did you come on Sunday?" commits nobody; "We call on Friday, is that fine?" does
        spans.append((start, stop))
    return spans


def _clause_end(folded: str, position: int) -> int:
    """Where the clause ends: at its stop, or where another thought begins, within reach of one line."""
    border = _CLAUSE_BORDER.search(folded, position)
    end = border.start() if border else len(folded)
    return max(position, min(end, position + 120))


def due_in(folded: str, pack: Pack, now: datetime, tz: tzinfo) -> datetime | None:
    """The due time that a folded sentence names, in UTC: the earliest of the ways to say one that it uses."""
    local = now.astimezone(tz)
    for reading in (_within, _calendar_date, _weekday, _named_day):
        due = reading(folded, pack, local)
        if due is not None:
            return due.astimezone(UTC)
    return None


@lru_cache(maxsize=512)
def names_a_day(folded: str, pack: Pack) -> bool:
    """Whether a folded sentence names a due time, whatever today is. Kept: who types changes one sentence of a draft."""
    return due_in(folded, pack, _ANY_DAY, UTC) is not None


def _within(folded: str, pack: Pack, local: datetime) -> datetime | None:
    """ "within 48 hours", "in two weeks": a number or its word, then a unit."""
    match = pack.pattern("dates", "within").search(folded)
    if match is None:
        return None
    words = re.findall(r"\w+", match[0])
    number = next(
        (
            int(word) if word.isdigit() else pack.numbers[word]
            for word in words[::-1]
            if word.isdigit() or word in pack.numbers
        ),
        1,
    )
    hours = next((pack.units[word] for word in words if word in pack.units), None)
    if hours is None or number > 1000:
        return None
    due = local + timedelta(hours=hours * number)
    return due if hours < 24 else datetime.combine(due.date(), END_OF_DAY, local.tzinfo)


def _calendar_date(folded: str, pack: Pack, local: datetime) -> datetime | None:
    if not _FIGURE.search(folded):
        return None
    match = _ISO.search(folded)
    if match:
        return _day(int(match[1]), int(match[2]), int(match[3]), local)
    match = _DOTTED.search(folded) or (_SLASHED.search(folded) if pack.language != "en" else None)
    if match and not pack.pattern("dates", "past").search(folded[: match.start()]):
        return _day(int(match[3]) if match[3] else None, int(match[2]), int(match[1]), local)
    if not pack.months:
        return None
    months = "|".join(sorted(pack.months, key=len, reverse=True))
    after = re.search(
        rf"(?<!\w)(\d{{1,2}})(?:st|nd|rd|th|\.|er|º|o)?\s(?:of\s|de\s|d')?({months})(?!\w)(?:\s(?:de\s)?(20\d\d))?",
        folded,
    )
    if after:
        return _day(int(after[3]) if after[3] else None, pack.months[after[2]], int(after[1]), local)
    before = re.search(rf"(?<!\w)({months})\s(\d{{1,2}})(?:st|nd|rd|th)?(?!\w)(?:,?\s(20\d\d))?", folded)
    if before:
        return _day(int(before[3]) if before[3] else None, pack.months[before[1]], int(before[2]), local)
    return None


def _weekday(folded: str, pack: Pack, local: datetime) -> datetime | None:
    """ "by Friday", "until Monday": the next one to come; a weekday in the past ("on Monday we laid …") is none."""
    match = pack.pattern("dates", "weekday").search(folded)
    if match is None or not pack.weekdays:
        return None
    name = next((word for word in re.findall(r"[\w-]+", match[0])[::-1] if word in pack.weekdays), None)
    if name is None:
        return None
    ahead = (pack.weekdays[name] - local.weekday()) % 7 or 7
    return datetime.combine(local.date() + timedelta(days=ahead), END_OF_DAY, local.tzinfo)


def _named_day(folded: str, pack: Pack, local: datetime) -> datetime | None:
    for part, days in (("in_two_days", 2), ("tomorrow", 1), ("today", 0)):
        if pack.pattern("dates", part).search(folded):
            return datetime.combine(local.date() + timedelta(days=days), END_OF_DAY, local.tzinfo)
    if pack.pattern("dates", "this_week").search(folded):
        ahead = 6 - local.weekday()
        return datetime.combine(local.date() + timedelta(days=ahead), END_OF_DAY, local.tzinfo)
    if pack.pattern("dates", "next_week").search(folded):
        ahead = 13 - local.weekday()
        return datetime.combine(local.date() + timedelta(days=ahead), END_OF_DAY, local.tzinfo)
    return None


def _day(year: int | None, month: int, day: int, local: datetime) -> datetime | None:
    """A calendar day; without a year the next one to come. A day that no calendar has is none."""
    try:
        due = datetime.combine(datetime(year or local.year, month, day).date(), END_OF_DAY, local.tzinfo)  # noqa: DTZ001 - only its date is used
        if year is None and due < local:
            due = due.replace(year=local.year + 1)
    except ValueError:
        return None
    return due


def dated(found: Sequence[Found]) -> int:
    """How many of the promises name a date."""
    return sum(due is not None for _, due in found)
