"""The command line as a stranger uses it: `heard(...)` runs a command and keeps what it printed and its exit status."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.toysite import ToySite
from ui.commandline import run


@dataclass(frozen=True)
class Said:
    """What a command answered: its exit status, standard output and standard error."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    def is_one_sentence(self) -> bool:
        """Whether the error is one line for people that ends as a sentence does, and nothing else was printed."""
        line = self.err.strip()
        return not self.out and "\n" not in line and line.endswith(".") and "Traceback" not in line and len(line) < 400


@pytest.fixture
def heard(workspace_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    def call(*words: object, workspace: Path | None = workspace_path) -> Said:
        before = ["--workspace", str(workspace)] if workspace is not None else []
        capsys.readouterr()
        status = run([*before, *(str(word) for word in words)])
        printed = capsys.readouterr()
        return Said(status, printed.out, printed.err)

    return call


@pytest.fixture
def site() -> Iterator[ToySite]:
    with ToySite() as site:
        yield site


def ago(**span: float) -> datetime:
    """A moment before now, in whole seconds, since the command line has a real clock."""
    return datetime.now(UTC).replace(microsecond=0) - timedelta(**span)


def feed_of(*entries: tuple[str, int, str, datetime]) -> str:
    """A feed of (id, stars, words, time) entries."""
    items = "".join(
        f"<item><guid isPermaLink='false'>{name}</guid><title>Visit {name}</title><link>https://reviews.example/{name}</link>"
        f"<description>Rating: {stars}/5. {words}</description><author>guest-{name}</author>"
        f"<pubDate>{at:%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
        for name, stars, words, at in entries
    )
    return f'<rss version="2.0"><channel><title>Town guide</title>{items}</channel></rss>'


@dataclass(frozen=True)
class Shop:
    """A brand with one feed of three reviews, polled once: soup (1 star, overdue), bed (2 stars), tea (5 stars)."""

    heard: Callable[..., Said]
    site: ToySite

    def id_of(self, name: str) -> int:
        (found,) = (one for one in self.heard("queue", "--view", "all", "--json").json if one["external_id"] == name)
        return int(found["id"])


@pytest.fixture
def shop(heard: Callable[..., Said], site: ToySite) -> Shop:
    site.shows(
        "/feed",
        feed_of(
            ("soup", 1, "The soup came cold, twice.", ago(hours=60)),
            ("bed:2026", 2, "The bed was hard as a board.", ago(hours=10)),
            ("tea", 5, "Lovely tea.", ago(hours=5)),
        ),
    )
    assert heard("brand", "add", "Corner Café", "--signature", "Naledi").status == 0
    assert heard("source", "add", "feed", "--brand", "Corner Café", "--name", "Town guide", "--set", f"url={site.url()}",
                 "--no-check").status == 0  # fmt: skip
    assert heard("poll").status == 0
    return Shop(heard, site)
