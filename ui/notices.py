"""Whether a check's finds are worth a notice, and its words. Pure: finds, choices and the local time in, a notice out.

At most one notice for each round of checks, none in quiet hours, none for what is older than two days: a source that is
new, or was offline for a week, must not ring for old letters. Not here: showing it (`ui/tray.py`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from store.records import QueueRow, Status
from ui import formatting
from ui.preferences import Preferences
from ui.texts import plural, tr

#: Reviews that were opened longer ago are no news.
NO_NEWS_AFTER = timedelta(days=2)
_NAMED = 2


@dataclass(frozen=True, slots=True)
class Notice:
    """What the notice says, and the brand that it is all about (None where there are several)."""

    title: str
    words: str
    brand_id: int | None


def is_quiet(local: time, chosen: Preferences) -> bool:
    """Whether a local time lies in the quiet hours; they may span midnight. The same time twice is no quiet at all."""
    since, until = time.fromisoformat(chosen.quiet_from), time.fromisoformat(chosen.quiet_until)
    if not chosen.quiet_hours or since == until:
        return False
    if since < until:
        return since <= local < until
    return local >= since or local < until


def worth_telling(cards: Iterable[QueueRow], *, now: datetime) -> list[QueueRow]:
    """Those of the new cards that are complaints somebody waits with, and not older than two days."""
    return [
        card
        for card in cards
        if card.status is Status.WAITING and card.snoozed_until is None and now - card.opened_at <= NO_NEWS_AFTER
    ]


def notice_of(news: Sequence[QueueRow], chosen: Preferences, *, local: time, is_looking: bool) -> Notice | None:
    """The one notice about these new complaints, or None where there is none to give: also while the owner is looking at
    the window (`is_looking`), which says it by itself."""
    if not news or is_looking or not (chosen.tray and chosen.notices) or is_quiet(local, chosen):
        return None
    by_brand = Counter((card.brand_id, card.brand) for card in news)
    title = plural("{n} new complaint", "{n} new complaints", len(news))
    if len(by_brand) == 1:
        ((brand_id, brand),) = by_brand
        title = plural(
            "{n} new complaint for {brand}",
            "{n} new complaints for {brand}",
            len(news),
            brand=formatting.isolated(brand),
        )
        return Notice(title, _who(news), brand_id)
    parts = [f"{formatting.isolated(brand)}: {number}" for (_, brand), number in by_brand.most_common(3)]
    if len(by_brand) > len(parts):
        parts.append(plural("{n} more brand", "{n} more brands", len(by_brand) - len(parts)))
    return Notice(title, ", ".join(parts), None)


def _who(news: Sequence[QueueRow]) -> str:
    """One complaint in its own first words, several by their writers' names."""
    if len(news) == 1:
        card = news[0]
        said = card.title or card.words
        short = said if len(said) <= 80 else f"{said[:79].rstrip()}…"
        return f"{formatting.isolated(card.author)}: {short}" if card.author else short
    names = [formatting.isolated(card.author) for card in news if card.author][:_NAMED]
    rest = len(news) - len(names)
    if not names:
        return ""
    if rest:
        return tr("{names} and {n} more", names=", ".join(names), n=rest)
    return names[0] if len(names) == 1 else tr("{one} and {other}", one=names[0], other=names[1])


def tooltip(waiting: int) -> str:
    """What the icon in the tray says under the pointer."""
    return tr("Heard: {people}", people=formatting.people_waiting(waiting))
