"""The table of sites: whose mails bring reviews, and by which patterns they are read; ours and an owner's own.

Data in, compiled patterns out. Not here: reading a mail with them (`notices.py`). What the columns mean stands at the top of
`resources/mail/sites.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sources.errors import SettingsWrong
from sources.mail.tables import table

Patterns = tuple[re.Pattern[str], ...]
_LISTS = ("subject", "line", "begin", "end", "digest", "skip", "review_id", "link")
_OTHERS = frozenset(["id", "name", "senders", "basis", "page", "scale", "author_first", "needs_subject", "verdict"])
#: An owner's own table is a page of text, not a book.
_LARGEST_TABLE = 256 * 1024


@dataclass(frozen=True, slots=True)
class Verdict:
    """Words that stand for a rating: `value` on a scale from 1 to `best`."""

    pattern: re.Pattern[str]
    value: float
    best: float


@dataclass(frozen=True, slots=True)
class Site:
    """One row of the table, compiled. `line` are the site's own patterns of lines, `any_line` those of all sites."""

    id: str
    name: str
    senders: tuple[str, ...]
    page: str
    scale: float
    author_first: bool
    needs_subject: bool
    subject: Patterns
    line: Patterns
    any_line: Patterns
    begin: Patterns
    end: Patterns
    digest: Patterns
    skip: Patterns
    review_id: Patterns
    link: Patterns
    verdicts: tuple[Verdict, ...]

    def sends_as(self, address: str) -> bool:
        """Whether mails of this site come from that address."""
        return any(_fits(address, sender) for sender in self.senders)


@dataclass(frozen=True, slots=True)
class Sites:
    """All sites that a source knows; `hint` are the words by which a subject is about a review at all; `any_site` reads
    the mails of senders whom the owner names as bringing reviews."""

    every: tuple[Site, ...]
    hint: Patterns
    any_site: Site

    def of_sender(self, address: str) -> Site | None:
        return next((site for site in self.every if site.sends_as(address)), None)


def known_sites(own_table: str = "") -> Sites:
    """Our table, with the owner's own added where `own_table` names a file.

    :raises SettingsWrong: that file is missing or wrong; with the place."""
    ours = table("sites")
    if not own_table.strip():
        return _ours()
    theirs = _read(own_table.strip())
    shared = _merged(ours["shared"], theirs.get("shared", {}))
    rows = {row["id"]: row for row in ours["site"]}
    for row in theirs.get("site", ()):
        if not isinstance(row, dict) or not isinstance(row.get("id"), str):
            raise SettingsWrong("The table of patterns has a [[site]] without an id.", own_table[:200])
        rows = {row["id"]: row, **{key: old for key, old in rows.items() if key != row["id"]}}
    try:
        return _compiled(rows.values(), shared)
    except (re.error, KeyError, TypeError, ValueError) as problem:
        raise SettingsWrong(f"The table of patterns cannot be used: {problem}.", own_table[:200]) from problem


def without_links(text: str) -> str:
    """Lines as the patterns see them: links and the brackets around them are gone, what surrounds them stays."""
    bare = re.sub(r"[<\[(]?https?://[^\s<>\[\]]*[>\])]?", "", text)
    return "\n".join(line.strip() for line in bare.split("\n"))


@cache
def _ours() -> Sites:
    return _compiled(table("sites")["site"], table("sites")["shared"])


def _read(place: str) -> dict[str, Any]:
    try:
        raw = Path(place).expanduser().read_bytes()
        if len(raw) > _LARGEST_TABLE:
            raise SettingsWrong("The table of patterns is too large to be one.", place[:200])
        return tomllib.loads(raw.decode("utf-8-sig"))
    except OSError as problem:
        raise SettingsWrong(
            f"The table of patterns cannot be read ({problem.strerror}): check its place.", place[:200]
        ) from problem
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise SettingsWrong(f"The table of patterns is not written as TOML: {problem}.", place[:200]) from problem


def _merged(ours: Mapping[str, Sequence[str]], theirs: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    return {name: [*theirs.get(name, ()), *ours.get(name, ())] for name in {*ours, *theirs}}


def _compiled(rows: Iterable[Mapping[str, Any]], shared: Mapping[str, Sequence[str]]) -> Sites:
    common = {name: _patterns("shared", name, shared.get(name, ())) for name in ("hint", "line", "end", "skip")}
    stranger = _site({"id": "mail", "name": "", "senders": ()}, common)
    return Sites(tuple(_site(row, common) for row in rows), common["hint"], stranger)


def _site(row: Mapping[str, Any], common: Mapping[str, Patterns]) -> Site:
    identity = str(row["id"])
    if strangers := sorted(set(row) - _OTHERS - set(_LISTS)):
        raise ValueError(f"the site “{identity}” has “{strangers[0]}”, which means nothing")
    lists = {name: _patterns(identity, name, row.get(name, ())) for name in _LISTS}
    lists |= {name: lists[name] + common[name] for name in ("end", "skip")}
    verdicts = [
        Verdict(re.compile(told["pattern"], re.IGNORECASE), float(told["value"]), float(told["best"]))
        for told in row.get("verdict", ())
    ]
    return Site(
        id=identity,
        name=str(row.get("name", identity)),
        senders=tuple(str(sender).lower() for sender in row["senders"]),
        page=str(row.get("page", "")),
        scale=float(row.get("scale", 5)),
        author_first=bool(row.get("author_first", False)),
        needs_subject=bool(row.get("needs_subject", False)),
        any_line=common["line"],
        verdicts=tuple(verdicts),
        **lists,
    )


def _patterns(site: str, name: str, told: Sequence[str]) -> Patterns:
    if isinstance(told, str):
        raise TypeError(f"“{name}” of the site “{site}” is to be a list")
    try:
        return tuple(re.compile(pattern, re.IGNORECASE) for pattern in told)
    except re.error as problem:
        raise ValueError(f"a pattern of “{name}” at the site “{site}” is wrong ({problem})") from problem


def _fits(address: str, sender: str) -> bool:
    """`*@example.com` is every address there, `*.example.com` those of its sub-domains too, else the very address."""
    if sender.startswith("*@"):
        return address.rpartition("@")[2] == sender[2:]
    if sender.startswith("*."):
        domain = address.rpartition("@")[2]
        return domain == sender[2:] or domain.endswith(sender[1:])
    return address == sender
