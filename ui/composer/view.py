"""What the composer shows, as frozen values. Filled by `ui/desk.py`; read by `ui/composer/`.

Nothing here decides: the guard, the checks and the reply's state come from the store and its rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sources.contract import ReplyLimits
from store.records import ComplaintPoint, Finding, Reply, ReplyState, SeenReply


class Mode(StrEnum):
    """How a reply reaches the customer: sent by this program, carried to the site by its owner, sent in private, or told
    by the owner where no site is (the counter, the telephone)."""

    BY_SITE = "by site"
    BY_HAND = "by hand"
    PRIVATE = "private"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something true that may be inserted at the cursor: a way to reach us, opening hours, what was changed."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Sameness:
    """The earlier reply that the draft is close to ("" where it is only stock) and how the brand's last ones begin,
    newest first."""

    twin: str = ""
    openings: tuple[str, ...] = ()


_NO_LIMITS = ReplyLimits()


@dataclass(frozen=True, slots=True)
class ComposerView:
    """The draft for one review and all that bears on posting it.

    `text` is the stored draft. `posted` are the replies that count, oldest first; `state` is the draft's own state and
    `send_after`, `error`, `waits_for_connection` (and `waiting_words`, which say for what) belong to it. `obstacle` is the guard's sentence, empty where nothing
    hinders; `obstacle_advice` its second line. `replaces` is the sentence for a site that keeps one reply per review.
    `advice` is what its owner should know of this site's rules before answering in public there.
    `appeared` is an answer found at the site while this draft waited, `appeared_when` its age in words. `live_note` tells
    that the last reply was seen at the site. `open_labels` are the checklist's open lines, named once before posting.
    `posting_off` says in a sentence why nothing can be posted now. `checklist_label` is "15 of 19".
    `sameness` is there where a finding says "scripted". `right_to_left` is the review's direction, for a draft that is still empty."""

    review_id: int
    text: str
    now: datetime
    author: str = ""
    brand: str = ""
    site: str = ""
    mode: Mode = Mode.BY_SITE
    limits: ReplyLimits = _NO_LIMITS
    posted: tuple[Reply, ...] = ()
    state: ReplyState = ReplyState.DRAFT
    send_after: datetime | None = None
    waits_for_connection: bool = False
    waiting_words: str = ""
    error: str = ""
    obstacle: str = ""
    obstacle_advice: str = ""
    abuse: bool = False
    replaces: str = ""
    advice: str = ""
    appeared: SeenReply | None = None
    appeared_when: str = ""
    live_note: str = ""
    findings: tuple[Finding, ...] = ()
    points: tuple[ComplaintPoint, ...] = ()
    open_labels: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    language_note: str = ""
    posting_off: str = ""
    checklist_label: str = ""
    sameness: Sameness | None = None
    right_to_left: bool = False
