"""What a source had to say, in the language of the window.

A poll's trouble and its notes are stored as whole English sentences: the command line prints them and scripts read them,
and `sources/` and `store/` know no languages. Here stand the same sentences with their places named. One that is known is
said anew with what it told; any other is shown as it was stored, so that nothing is ever lost or guessed.

`tests/ui/test_source_sentences.py` holds each of them against the code that makes it.
"""

from __future__ import annotations

import re
from datetime import time
from functools import lru_cache

from ui import formatting, texts
from ui.texts import mark, tr

#: What hinders a source, as `sources/` says it. `{who}` never varies with a language's articles: a site and a mail server
#: have sentences of their own.
TROUBLES = (
    mark("This computer is not connected to the internet."),
    mark("The proxy of this computer did not let us through."),
    mark("The proxy of this computer asks for a password."),
    mark("The site did not answer within {seconds} seconds."),
    mark("The site did not finish its answer within {seconds} seconds."),
    mark("The site broke off before its answer was complete."),
    mark("The site is stopped: nobody answers at this address."),
    mark("The site cannot be reached from here."),
    mark("The site cannot prove that it is who it says it is (its certificate is not valid)."),
    mark("No site is known under the name {name}. Check the address of the source."),
    mark("The mail server did not answer within {seconds} seconds."),
    mark("The mail server did not finish its answer within {seconds} seconds."),
    mark("The mail server broke off before its answer was complete."),
    mark("The mail server is stopped: nobody answers at this address."),
    mark("The mail server cannot be reached from here."),
    mark("The mail server cannot prove that it is who it says it is (its certificate is not valid)."),
    mark("No mail server is known under the name {name}. Check the address of the source."),
    mark("The site's answer breaks the rules of the web."),
    mark("The answer is larger than {size} MB, more than we take."),
    mark("The answer is packed in a way that cannot be unpacked."),
    mark("This address leads into the local network; we only go there when the source itself names it."),
    mark("The site refused the request (HTTP {status})."),
    mark("The site wants a sign-in or refuses access (HTTP {status}). Check the sign-in or the address, then resume the source."),
    mark("The site does not accept the sign-in of this source (HTTP {status}). Sign in again or enter the key anew, then resume the source."),
    mark("There is nothing at this address (HTTP 404). Check the address of the source."),
    mark("The site says that this address is gone for good (HTTP 410). Look for a new one."),
    mark("The site asks us to come less often (HTTP 429)."),
    mark("The site is busy and asks us to wait (HTTP 503)."),
    mark("The site has a problem of its own (HTTP {status})."),
    mark("The site answered without any content (HTTP {status})."),
    mark("The site sent us on more than {times} times."),
    mark("The site sends us on without saying where to."),
    mark("The site sends us round in a circle."),
    mark("The site sent us to something that is not a web page; we did not go there."),
    mark("The site's robots.txt asks programs not to read this page. If it is yours, allow “Heard” there, or choose another page."),
    mark("The feed is too large or too deep to be read."),
    mark("Reading this answer took more than {seconds} seconds, so it was given up."),
    mark("Reading this answer took more memory than we give it."),
    mark("A fault in Heard itself keeps this source from being read; the details help to mend it."),
    mark("It waits until you sign in again."),
)  # fmt: skip

#: That a source is silent for much longer than it usually is.
SILENCES = (
    mark("Newest review {days} days ago, usually every {gap} days."),
    mark("Newest review {days} days ago, usually every {gap} hours."),
    mark("Newest review {days} days ago, usually every day."),
    mark("Newest review {days} days ago, usually every hour."),
)

#: What a poll noticed without being hindered by it.
NOTES = (
    mark("Only the newest {number} reviews are read; older ones stay unread."),
    mark("1 entry has no date that can be read."),
    mark("{number} entries have no date that can be read."),
    mark("{number} of {whole} reviews came without stars that can be read."),
    mark("{number} of {whole} reviews came without a date."),
    mark("Comments that wait for approval may be missing: this user may not moderate."),
    mark("There is more new mail than one poll reads; the rest follows at the next."),
    mark("{number} automatic answer was left out."),
    mark("{number} automatic answers were left out."),
    mark("{number} from before {date} is set aside: it waits for no answer."),
    mark("{number} from before {date} are set aside: they wait for no answer."),
)

#: What may follow a trouble: since when, and what comes next.
TAILS = (
    mark("It has been failing since {moment}."),
    mark("It will be asked again at {moment}."),
    mark("It will be tried again when the network is back."),
)

_PLACE = re.compile(r"\\\{(\w+)\\\}")
_MOMENT = re.compile(r"(?:(\d{1,2}) ([A-Z][a-z]{2})(?: (\d{4}))?, )?(\d\d):(\d\d)")
_DATE = re.compile(r"(\d{1,2}) ([A-Z][a-z]+) (\d{4})")
#: Places whose value is a number that English groups by commas.
_COUNTS = ("number", "whole")


def said(sentence: str) -> str:
    """The sentence in the language of the window; as it is where that is English, or where the sentence is not known."""
    if not sentence or texts.voice().code == texts.ENGLISH.code:
        return sentence
    rest, tails = sentence.strip(), list[str]()
    while (found := _last_of(rest, TAILS)) is not None:
        rest, tail = found
        tails.insert(0, tail)
    head = _known(rest, (*TROUBLES, *NOTES, *SILENCES))
    return " ".join([head, *tails]) if head is not None else sentence


def _last_of(sentence: str, templates: tuple[str, ...]) -> tuple[str, str] | None:
    """What stands before the last of these sentences, and that one anew."""
    for template in templates:
        match = re.fullmatch(f"(?P<before>.+) {_pattern(template)}", sentence)
        if match is not None:
            return match["before"], _anew(template, match.groupdict())
    return None


def _known(sentence: str, templates: tuple[str, ...]) -> str | None:
    for template in templates:
        match = re.fullmatch(_pattern(template), sentence)
        if match is not None:
            return _anew(template, match.groupdict())
    return None


@lru_cache(maxsize=256)
def _pattern(template: str) -> str:
    # A moment holds no full stop, or it would swallow the sentence behind it.
    return _PLACE.sub(
        lambda place: f"(?P<{place[1]}>{'[^.]+' if place[1] == 'moment' else '.+?'})", re.escape(template)
    )


def _anew(template: str, values: dict[str, str]) -> str:
    told = {name: _value(name, value) for name, value in values.items() if name != "before"}
    return tr(template, **told) if told else tr(template)


def _value(name: str, value: str) -> str:
    """A value as the language writes it: counts, moments and dates; anything else as it was told."""
    if name in _COUNTS and value.replace(",", "").isdigit():
        return texts.whole(int(value.replace(",", "")))
    if name == "moment" and (moment := _MOMENT.fullmatch(value)):
        clock = texts.at(time(int(moment[4]), int(moment[5])))
        day = _day(moment[1], moment[2], moment[3], texts.voice().short_months) if moment[1] else ""
        return f"{day}, {clock}" if day else clock
    if name == "date" and (date := _DATE.fullmatch(value)):
        return _day(date[1], date[2], date[3], texts.voice().months) or value
    return value


def _day(day: str, month: str, year: str | None, months: tuple[str, ...]) -> str:
    names = [english[: len(month)] for english in texts.ENGLISH.months]
    if month not in names:
        return ""
    return formatting.calendar_day(int(day), months[names.index(month)], int(year) if year else None)
