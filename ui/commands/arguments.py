"""What the commands take: numbers, days and times of their own, and words and secrets out of files and pipes.

A wrong one is refused in a sentence that says how it is written. Not here: which command takes what.
"""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from typing import Any

import click

from store.errors import RequestRefused
from store.records import Brand
from store.times import zone
from ui.where import place

#: Calendars and time zones get lost near the first and the last year that Python knows.
_YEARS = range(1900, 9000)
#: A text longer than this is no reply (bytes): a wrong file was named.
LONGEST_TEXT = 1_000_000


class WholeNumber(click.IntRange):
    """A whole number; a wrong one is refused in words, not with the bounds of a database."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"“{value}” is no number to use here: write a whole number, {self.min} or more.", param, ctx)


class Amount(click.ParamType):
    """A number that may have decimals: hours, minutes, stars."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        try:
            return float(value)
        except ValueError:
            self.fail(f"“{value}” is not a number: write it as 48 or 1.5.", param, ctx)


#: The number of a review or a source; SQLite knows none that is larger.
NUMBER = WholeNumber(1, 2**63 - 1)


class Day(click.ParamType):
    """A day of the calendar, YYYY-MM-DD."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            day = date.fromisoformat(value)
        except ValueError:
            self.fail(f"“{value}” is not a day: write it as 2026-11-23.", param, ctx)
        if day.year not in _YEARS:
            self.fail(f"{value} is no day that reviews have: use a year from 1900 on.", param, ctx)
        return day


class Moment(click.ParamType):
    """A moment, ISO 8601. Without an offset it is a naive one, which `by_the_clock_of` gives its zone."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"“{value}” is not a time: write it as 2026-11-23T15:30:00Z.", param, ctx)
        if moment.year not in _YEARS:
            self.fail(f"{value} is no time that replies have: use a year from 1900 on.", param, ctx)
        return moment if moment.tzinfo is None else moment.astimezone(UTC)


def by_the_clock_of(brand: Brand, moment: datetime | None) -> datetime | None:
    """A moment that was typed, in UTC: without an offset it is told by the brand's clock, as all times are shown."""
    if moment is None or moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=zone(brand.timezone)).astimezone(UTC)


def read_text(name: str) -> str:
    """The words in a file, or on standard input for `-`. Raises RequestRefused."""
    try:
        raw = _read_bytes(name)
        if len(raw) > LONGEST_TEXT:
            raise RequestRefused(f"{name} is far too long for a reply: check that it is the right file.")
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise RequestRefused(f"{name} is not UTF-8 text: save it as UTF-8 and try again.") from error
    except OSError as error:
        raise RequestRefused(f"{name} cannot be read ({error.strerror}): check the name.") from error


def read_secret() -> str:
    """A secret from standard input; a line end behind it is no part of it. Raises RequestRefused for none."""
    try:
        secret = sys.stdin.buffer.read().decode("utf-8-sig").strip("\r\n")
    except UnicodeDecodeError as error:
        raise RequestRefused("The secret on standard input is not UTF-8 text.") from error
    if not secret.strip():
        raise RequestRefused("No secret came on standard input: pipe it in, it is never an argument.")
    return secret


def _read_bytes(name: str) -> bytes:
    """At most a little more than the longest text, since a device or a pipe may never end."""
    if name != "-":
        with place(name).open("rb") as file:
            return file.read(LONGEST_TEXT + 1)
    if sys.stdin is None:
        raise RequestRefused("There is nothing on standard input: name a file instead of -.")
    return sys.stdin.buffer.read(LONGEST_TEXT + 1)
