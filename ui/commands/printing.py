"""What people read on a terminal: lines, tables, times by the clock of each brand, and how far long work has come.

Nothing that somebody else wrote reaches the terminal with characters that it would obey. Not here: JSON (`session.py`,
`shapes.py`).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime

import click

from store import brands
from store.db import Connections
from store.times import zone


def say(sentence: str) -> None:
    """A line for people on standard output."""
    click.echo(harmless(sentence))


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
        drawn.add_row(*(Text(harmless(cell)) for cell in line))
    # A file or a pipe has no width: there a line may be as long as it likes.
    Console(soft_wrap=False, highlight=False, width=None if sys.stdout.isatty() else 200).print(drawn)


def harmless(text: str) -> str:
    """Somebody else's words without the characters that a terminal would obey. `say` and `table` ask for it themselves."""
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


def on_progress(message: str) -> None:
    """Show long work on standard error, when that is a terminal."""
    with suppress(OSError):
        if sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[K{message}")
            sys.stderr.flush()


def end_progress() -> None:
    on_progress("")
