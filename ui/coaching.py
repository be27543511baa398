"""Asks the coach about a draft and puts its answer together for composer and checklist. No Qt; runs off the interface
thread. What is found and how items stand is decided in `store/rules`."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from store.brand_method import method_of
from store.db import Connections
from store.reason_memory import ReasonMemory
from store.records import DONE_MARKS, Brand, Case, ChecklistView, ComplaintPoint, Finding, FollowUp, Promise, Review
from store.rules import checklist, packs
from store.rules.draft_checks import Reading, read_draft
from store.rules.language import language_of
from store.rules.sameness import EarlierReplies
from store.times import zone
from ui.composer.view import Sameness
from ui.garbage import loads_for_good

#: How many earlier replies a draft is compared with (EMPATHY.md, `scripted`).
REPLIES_COMPARED = 200
#: As many are compiled in one go while nothing else is to be done.
EXPRESSIONS_AT_A_TIME = 40


@dataclass(frozen=True, slots=True)
class Coached:
    """What the coach says about one draft. `open_labels` are the short names of what is still open before posting,
    `language` is the draft's ("" = unsure)."""

    text: str
    findings: tuple[Finding, ...]
    points: tuple[ComplaintPoint, ...]
    checklist: ChecklistView
    open_labels: tuple[str, ...]
    language_note: str = ""
    marks: Mapping[str, str] | None = None
    sameness: Sameness | None = None
    language: str = ""


#: What may be missed in the answer to somebody who was pleased.
_OWED_TO_PRAISE = frozenset({"thanks", "human", "length", "language"})


class Coach:
    """Keeps the earlier replies of each brand prepared; safe to ask from several threads."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        #: Suggests reasons from what the owner assigned before.
        self.reasons = ReasonMemory(connections)
        self._earlier: dict[tuple[int, int], EarlierReplies] = {}
        self._lock = threading.Lock()
        self.knows_languages = False

    def warm_up(self, review: Review | None = None) -> None:
        """Load what tells languages apart (about a second, once); until then a draft counts as in the review's own. Then
        build the expressions that words in the review's language ask for, half a second at the first draft otherwise."""
        with loads_for_good():
            language_of("This sentence only wakes the model.")
            self.knows_languages = True
            if review is not None:
                read_draft(review.text, review=review.text, review_language=review.language, language=review.language)

    def learn_more(self, language: str) -> bool:
        """Compile some more of a language's expressions, a few hundredths of a second long, so that no draft has to wait for
        them; whether there are more."""
        pack = packs.load(language)
        with loads_for_good():
            return pack is not None and pack.compile_some(EXPRESSIONS_AT_A_TIME)

    def forget_replies(self) -> None:
        """Read the earlier replies anew next time: a reply was posted."""
        with self._lock:
            self._earlier.clear()

    def _earlier_replies(self, brand_id: int, review_id: int) -> EarlierReplies:
        with self._lock:
            known = self._earlier.get((brand_id, review_id))
        if known is not None:
            return known
        with self._connections.read() as db:
            found = db.conn.execute(
                # The index holds them by time: reading ends with the last that is wanted.
                "select p.text from replies p indexed by replies_in_the_log cross join standings t on t.review_id = p.review_id "
                "where t.brand_id = ? and p.review_id <> ? and p.state <> 'draft' and p.state in ('posted', 'live') "
                "order by coalesce(p.posted_at, p.queued_at, p.updated_at) desc, p.id desc limit ?",
                (brand_id, review_id, REPLIES_COMPARED),
            ).fetchall()
        prepared = EarlierReplies([row["text"] for row in reversed(found)])
        with self._lock:
            self._earlier = {(brand_id, review_id): prepared}
        return prepared

    def read(
        self,
        text: str,
        review: Review,
        brand: Brand,
        case: Case,
        *,
        ticks: Mapping[str, bool],
        waived: Iterable[tuple[str, str]] = (),
        follow_ups: Iterable[FollowUp] = (),
        promises: Iterable[Promise] = (),
        points: Sequence[ComplaintPoint] | None = None,
        limit: int | None = None,
        opened_at: datetime | None = None,
        praise: bool = False,
        now: datetime,
    ) -> Coached:
        """Everything about a draft as it stands. `points` are the complaint's points where the owner chose them; `praise` is
        a review that complains of nothing, whose answer owes no apology."""
        follow_up_planned = any(one.done_at is None for one in follow_ups)
        earlier = self._earlier_replies(brand.id, review.id)
        method = method_of(self._connections, brand.id)
        reading: Reading = read_draft(
            text,
            review=review.text,
            review_language=review.language,
            reviewer=review.author,
            rating=review.rating,
            audience=review.audience,
            business=brand.name,
            signature=brand.signature,
            earlier=earlier,
            limit=limit or 0,
            points=points,
            allowed=method.allowed,
            language="" if self.knows_languages else review.language or "en",
            opened_at=opened_at,
            now=now,
            tz=zone(brand.timezone),
            has_follow_up=follow_up_planned,
        )
        let_stand = set(waived)
        findings = tuple(
            one
            for one in reading.findings
            if (not praise or one.check in _OWED_TO_PRAISE if one.is_missing else _stands(one, text, let_stand))
        )
        view = checklist.checklist_for(
            language=review.language,
            audience=review.audience,
            case=case,
            findings=findings,
            text=text,
            ticks=ticks,
            facts=reading.facts,
            praise=praise,
            changes=method.changes,
            draft_language=reading.language,
        )
        return Coached(
            text=text,
            findings=findings,
            points=reading.points,
            checklist=view,
            open_labels=open_names(view),
            language_note=view.note,
            marks={item.id: str(item.mark) for item in view.items},
            language=reading.language or review.language,
            sameness=_sameness(findings, reading, earlier),
        )


def _stands(finding: Finding, text: str, let_stand: set[tuple[str, str]]) -> bool:
    """Whether a finding about words of the draft was not waived."""
    return (finding.check, text[finding.start : finding.end]) not in let_stand


def _sameness(findings: Iterable[Finding], reading: Reading, earlier: EarlierReplies) -> Sameness | None:
    """What to compare a scripted reply with; nothing where it is not, or where it is the first."""
    if not len(earlier) or all(one.check != "scripted" for one in findings):
        return None
    return Sameness(reading.twin.text if reading.twin else "", tuple(earlier.openings()))


def open_names(view: ChecklistView) -> tuple[str, ...]:
    """The short names of what is open and can still be done before posting ("a question", "a named next step")."""
    pack = packs.load_or_fallback(view.language)
    return tuple(
        pack.items[item.id].open if item.id in pack.items else item.label
        for item in view.items
        if item.mark not in DONE_MARKS and item.phase != "afterwards"
    )
