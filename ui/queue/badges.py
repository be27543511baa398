"""What a card's badge says: its age, its sleep, or where its reply is. Pure: a row and `now` in, a value out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from store.records import QueueRow, ReplyState, Status
from ui import formatting
from ui.formatting import AGE_ROLE, AgeState
from ui.texts import mark, tr


@dataclass(frozen=True, slots=True)
class Badge:
    """Words with a sign before them: an age glyph (`age` and `share`) or an icon."""

    words: str
    role: str = "text3"
    bold: bool = False
    icon: str = ""
    age: AgeState | None = None
    share: float = 0.0


_REPLIES = {
    ReplyState.QUEUED: Badge(mark("in the outbox"), "ink", icon="send"),
    ReplyState.SENDING: Badge(mark("going out"), "ink", icon="send"),
    ReplyState.HANDED_OVER: Badge(mark("did you post it?"), "due", icon="clipboard-check"),
    ReplyState.UNKNOWN: Badge(mark("did it arrive?"), "due", bold=True, icon="unplug"),
    ReplyState.REFUSED: Badge(mark("not taken"), "over", bold=True, icon="warning"),
    ReplyState.POSTED: Badge(mark("posted"), "text3", icon="check"),
    ReplyState.LIVE: Badge(mark("live"), "heard", icon="check-double"),
}
_ENDS = {
    Status.HEARD: Badge(mark("heard"), "text3", icon="check"),
    Status.DECLINED: Badge(mark("declined"), "decl", icon="ban"),
    Status.SET_ASIDE: Badge(mark("set aside"), "text3", icon="archive"),
}
#: For ears, what the words of a badge leave to its sign.
_SPOKEN = {
    ReplyState.QUEUED: mark("reply in the outbox"),
    ReplyState.SENDING: mark("reply going out"),
    ReplyState.UNKNOWN: mark("not known whether the reply arrived"),
    ReplyState.REFUSED: mark("the site did not take the reply"),
    ReplyState.POSTED: mark("reply posted"),
    ReplyState.LIVE: mark("reply live at the site"),
}
#: Reply states that say more than the age of a complaint that still waits.
_TELLING = (ReplyState.QUEUED, ReplyState.SENDING, ReplyState.HANDED_OVER, ReplyState.UNKNOWN, ReplyState.REFUSED)


def badge_for(row: QueueRow, now: datetime, zone: str = "UTC") -> Badge:
    """The one badge of a card: what needs saying most. `zone` is the brand's, for the time at which a sleeper wakes."""
    if row.reply_state in _TELLING:
        return _said(_REPLIES[row.reply_state])
    if row.status is Status.WAITING:
        if row.snoozed_until is not None and row.snoozed_until > now:
            return Badge(formatting.wake_words(row.snoozed_until, now, zone), icon="moon")
        if row.snoozed_for:
            return Badge(tr(row.snoozed_for), icon="moon")
        state = formatting.age_state(row.opened_at, row.due_at, now)
        return Badge(
            formatting.age_words(row.opened_at, row.due_at, now),
            AGE_ROLE[state],
            bold=state is AgeState.OVERDUE,
            age=state,
            # A hundredth of a pie of 8 pixels is not seen, and a badge that looks the same is not painted again.
            share=round(formatting.share_of_target(row.opened_at, row.due_at, now), 2),
        )
    if row.reply_state in _REPLIES:
        return _said(_REPLIES[row.reply_state])
    if row.status in _ENDS:
        return _said(_ENDS[row.status])
    return Badge(formatting.short_day(row.opened_at, zone, now=now))


def _said(badge: Badge) -> Badge:
    return replace(badge, words=tr(badge.words))


def spoken_badge(row: QueueRow, now: datetime, zone: str = "UTC") -> str:
    """The same for ears."""
    badge = badge_for(row, now, zone)
    if badge.age is not None:
        return formatting.spoken_age(row.opened_at, row.due_at, now)
    if badge.icon == "moon":
        if row.snoozed_until is not None and row.snoozed_until > now:
            return tr("sleeps until {wakes}", wakes=badge.words)
        return tr("sleeps {until}", until=badge.words)
    if not badge.icon:
        return formatting.day(row.opened_at, zone, now=now)
    spoken = _SPOKEN.get(row.reply_state) if row.reply_state is not None else None
    return badge.words if spoken is None else tr(spoken)


def sentence_for(row: QueueRow, now: datetime, zone: str = "UTC") -> str:
    """A card in one sentence, for screen readers: "Ana P., 1 star, Cold soup, twice, 2 days overdue, Corner Café, Google"."""
    rated = formatting.verdict(row.verdict) or formatting.stars(row.rating)
    parts = [row.author or tr("Somebody"), rated, row.title or row.words[:80]]
    parts += [spoken_badge(row, now, zone), row.brand, row.source]
    extra = {
        tr("draft"): row.has_draft, tr("edited by its author"): row.edited, tr("private"): row.audience == "private",
        tr("came back"): row.came_back, tr("gone from the site"): row.gone, tr("starred"): row.starred,
    }  # fmt: skip
    return ", ".join([part for part in parts if part] + [words for words, holds in extra.items() if holds])
