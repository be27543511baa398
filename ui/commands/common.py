"""What all commands share: opening the workspace, printing for people or for scripts, and errors as one sentence.

Exit status (PRODUCT.md): 0 done; 1 done in part; 2 the request itself was wrong; 3 the workspace cannot be used.
"""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from store import brands
from store.db import Connections
from store.errors import RequestRefused
from store.times import zone
from store.workspace_file import open_workspace
from ui.where import DONE, IN_PART, default_workspace, place

if TYPE_CHECKING:
    from sources.web import PoliteWeb
    from store.secrets import Secrets


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
#: Calendars and time zones get lost near the first and the last year that Python knows.
_YEARS = range(1900, 9000)
#: A text longer than this is no reply (bytes): a wrong file was named.
LONGEST_TEXT = 1_000_000


class OutputLost(Exception):
    """What was printed could not be written: nobody reads it any more, or its disk is full."""

    def __init__(self, error: OSError | None) -> None:
        super().__init__(str(error))
        self.reader_left = error is None or isinstance(error, BrokenPipeError)
        self.why = (error.strerror or str(error)) if error is not None else ""


@dataclass
class Session:
    """One run of one command: which workspace, which way to print, and what the exit status will be."""

    named_workspace: Path | None = None
    as_json: bool = False
    exit_status: int = DONE
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    _connections: Connections | None = None

    @property
    def workspace(self) -> Path:
        return self.named_workspace if self.named_workspace is not None else default_workspace()

    @functools.cached_property
    def now(self) -> datetime:
        """The moment at which the command began."""
        return self.clock()

    def open(self, *, create: bool = True) -> Connections:
        """The workspace, opened once. Raises StoreProblem."""
        if self._connections is None:
            self._connections = open_workspace(self.workspace, now=self.now, create=create)
        return self._connections

    @functools.cached_property
    def secrets(self) -> Secrets:
        """The keyring as this run sees it; a missing one is said once, on standard error."""
        from store.secrets import Secrets

        return Secrets(self.open(), tell=lambda sentence: click.echo(sentence, err=True))

    @functools.cached_property
    def web(self) -> PoliteWeb:
        """The polite client of this run, which asks the keyring where a source needs a secret."""
        from sources.web import PoliteWeb

        return PoliteWeb(secrets=self.secrets.get, keep=self.secrets.put)

    def close(self) -> None:
        if self._connections is not None:
            self._connections.close()
            self._connections = None

    def done_in_part(self) -> None:
        self.exit_status = max(self.exit_status, IN_PART)

    def show(self, shape: Any, for_people: Callable[[], None]) -> None:
        """Print one JSON document on standard output, or the same for people."""
        self.print(
            (lambda: sys.stdout.write(json.dumps(shape, ensure_ascii=False, indent=2) + "\n"))
            if self.as_json
            else for_people
        )

    def print(self, write: Callable[[], object]) -> None:
        """Let `write` print all of it. Raises OutputLost, since what the command did is done all the same."""
        try:
            write()
            sys.stdout.flush()
        except OSError as error:
            raise OutputLost(error) from error
        except SystemExit as end:  # this is how `rich` says that the reader has left
            raise OutputLost(None) from end


def _set_workspace(context: click.Context, _parameter: click.Parameter, value: str | None) -> None:
    if value is not None:
        context.ensure_object(Session).named_workspace = place(value)


def _set_json(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        context.ensure_object(Session).as_json = True


def takes_common_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command `--workspace` and `--json`, which may stand before or after its name, and its Session."""
    function = click.option(
        "--json", expose_value=False, is_flag=True, callback=_set_json, help="Print one JSON document."
    )(function)
    return click.option(
        "--workspace", metavar="FILE", expose_value=False, callback=_set_workspace, help="The workspace file to use."
    )(function)


def command(group: click.Group, name: str, **settings: Any) -> Callable[[Callable[..., Any]], click.Command]:
    """Register a command that gets its Session as its first argument."""

    def register(function: Callable[..., Any]) -> click.Command:
        @functools.wraps(function)
        def run(*arguments: Any, **options: Any) -> Any:
            session = click.get_current_context().find_object(Session)
            return function(session, *arguments, **options)

        made: click.Command = group.command(name, **settings)(takes_common_options(run))
        return made

    return register


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
    """A moment, ISO 8601; without an offset it is taken as UTC."""

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
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


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


def say(sentence: str) -> None:
    """A line for people on standard output."""
    click.echo(_harmless(sentence))


def table(title: str, columns: Sequence[str], lines: Sequence[Sequence[str]]) -> None:
    """A table for people."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    drawn = Table(title=title or None, box=box.SIMPLE_HEAD, title_justify="left", pad_edge=False)
    for column in columns:
        drawn.add_column(column, overflow="fold")
    for line in lines:
        # `Text`: a customer's square brackets are words, not rich's markup.
        drawn.add_row(*(Text(_harmless(cell)) for cell in line))
    # A file or a pipe has no width: there a line may be as long as it likes.
    Console(soft_wrap=False, highlight=False, width=None if sys.stdout.isatty() else 200).print(drawn)


def _harmless(text: str) -> str:
    """The text without control characters, which a terminal would obey."""
    return "".join(letter if letter.isprintable() or letter in "\n" else " " for letter in text)


def counted(count: float, one: str, many: str = "") -> str:
    """ "1 review", "1,204 reviews", "2 replies"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


#: Writes a stored time of a brand, which is named, for people.
BrandClock = Callable[[str | None, str], str]


def brand_clock(workspace: Connections) -> BrandClock:
    """Stored times for people: to the minute, by the clock of the brand, with its zone; empty for none."""
    zones = {brand.name: zone(brand.timezone) for brand in brands.list_brands(workspace)}

    def written(moment: str | None, brand: str) -> str:
        if moment is None:
            return ""
        return f"{datetime.fromisoformat(moment).astimezone(zones.get(brand, UTC)):%Y-%m-%d %H:%M %Z}"

    return written


def harmless(text: str) -> str:
    """Somebody else's words, safe to print on a terminal."""
    return _harmless(text)


def refuse(sentence: str) -> NoReturn:
    """The request itself was wrong."""
    raise RequestRefused(sentence)


def on_progress(message: str) -> None:
    """Show long work on standard error, when that is a terminal."""
    with suppress(OSError):
        if sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[K{message}")
            sys.stderr.flush()


def end_progress() -> None:
    on_progress("")
