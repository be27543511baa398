"""Reads everything that stands around one review into the frozen views of letter, composer and checklist. No Qt.

Runs off the interface thread; the panels get the finished values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sources import registry
from sources.contract import ReplyLimits
from store import (
    brands,
    cases,
    comeback,
    configured_sources,
    drafts,
    one_review,
    points,
    posting,
    reasons,
    reply_ledger,
    response_log,
    reviews,
    same_complaints,
)
from store.db import Connections
from store.reasons import Change
from store.records import (
    IN_FLIGHT,
    Brand,
    Case,
    FollowUp,
    Promise,
    QueueRow,
    Reply,
    ReplyState,
    Review,
    SeenReply,
    Source,
    Status,
)
from store.rules import packs
from store.rules.reason_suggestions import Suggestion
from store.rules.reply_guard import obstacle_to_reply
from store.rules.reply_limits import replacing_sentence
from store.rules.snooze import choices
from store.two_ways_in import BY_HAND
from ui import formatting
from ui.coaching import Coach, Coached
from ui.composer.view import ComposerView, Fact, Mode
from ui.outgoing_words import waiting_words
from ui.review.view import LetterView, ShortReview, SnoozeChoice
from ui.sentences.anew import said
from ui.texts import mark, tr


@dataclass(frozen=True, slots=True)
class Letter:
    """One review, ready to be shown in all panels. `again_why` is the logged why of a thread that was opened past the
    guard in this session."""

    review: Review
    brand: Brand
    case: Case
    letter: LetterView
    composer: ComposerView
    coached: Coached
    follow_up: FollowUp | None
    promises: tuple[Promise, ...]
    limits: ReplyLimits | None = None


def load_letter(
    connections: Connections,
    coach: Coach,
    review_id: int,
    *,
    now: datetime,
    opened_at: datetime | None = None,
    again_why: str = "",
) -> Letter:
    """Everything about one review. Raises RequestRefused where it is gone."""
    review = one_review.review_with_id(connections, review_id)
    (card,) = reviews.cards(connections, [review_id], now=now)
    brand = brands.brand_with_id(connections, card.brand_id)
    case = cases.case_of(connections, review_id)
    if not card.came_back:
        # An edit before anything was done about a review wakes it, but nobody came back.
        case = replace(case, reopened_at=None, reopened_why="")
    replies = reply_ledger.replies_to(connections, review_id)
    planned = comeback.follow_ups_of(connections, review_id)
    follow_up = next((one for one in planned if one.done_at is None and one.dropped_at is None), None)
    promises = tuple(one for one in comeback.promises_of(connections, review_id) if one.dropped_at is None)
    current = _current(replies)
    title, limits = _about_kind(configured_sources.source_of(connections, review.source_id), review)
    chosen = points.chosen(connections, review)
    complains = card.rating is None or card.rating <= brand.threshold
    coached = coach.read(
        current.text if current else "",
        review,
        brand,
        case,
        ticks=drafts.ticks_of(connections, review_id),
        waived=drafts.waivers_of(connections, review_id),
        follow_ups=[follow_up] if follow_up else [],
        promises=promises,
        points=chosen if chosen is not None or complains else (),
        limit=limits.length if limits else None,
        opened_at=opened_at,
        praise=card.status is Status.NO_COMPLAINT,
        now=now,
    )
    shown = LetterView(
        review=review,
        brand=brand,
        source_name=card.source,
        source_kind=card.kind,
        status=card.status,
        due_at=card.due_at,
        now=now,
        revisions=tuple(one_review.revisions_of(connections, review_id)),
        replies=tuple(one for one in replies if one.number is not None),
        left_with=_left_with(connections, replies, review.language),
        case=case,
        others=_others(connections, review, now),
        **_same_complaint(connections, review_id, now),
        points=coached.points,
        reasons=tuple(cases.reasons_of_brand(connections, brand.id)),
        suggested=_suggested(coach, review, brand, case) if complains else (),
        products=tuple(cases.facts_written(connections, brand.id, "product")),
        channels=tuple(cases.facts_written(connections, brand.id, "prior_channel")),
        follow_up=follow_up,
        promises=promises,
        snooze_times=snooze_choices(review.author, brand, now),
    )
    facts = _facts(brand, reasons.changes_about(connections, case.reasons, brand_id=brand.id))
    composer = _composer(card, review, brand, replies, current, coached, limits, title, now, again_why, facts)
    composer = replace(composer, **_appeared(replies, current, now), advice=_advice(card.kind))
    if limits is not None:
        stopped = posting.is_stopped(connections)
        composer = replace(composer, **_on_its_way(replies, current, limits, stopped=stopped))
    return Letter(review, brand, case, shown, composer, coached, follow_up, promises, limits)


def _left_with(connections: Connections, replies: Sequence[Reply], language: str) -> dict[int, str]:
    """How each reply's checklist stood when it left, in words: what worked is learned from with what it had."""
    pack = packs.load_or_fallback(language)
    words = {}
    with connections.read() as db:
        for reply in replies:
            done, still_open = response_log.checklist_at_leaving(db.conn, reply.id) if reply.number else ([], [])
            if done or still_open:
                names = [pack.items[item].open for item in still_open if item in pack.items]
                line = tr("Checklist: {done} of {all}", done=len(done), all=len(done) + len(still_open))
                if names:
                    line = tr("{checklist}. Open then: {items}", checklist=line, items=", ".join(names))
                words[reply.id] = line
    return words


def _suggested(coach: Coach, review: Review, brand: Brand, case: Case) -> tuple[Suggestion, ...]:
    """Reasons that the words name, where the owner has given none yet."""
    return coach.reasons.suggestions(review, brand.id) if not case.reasons and not case.set_aside_why else ()


def _appeared(replies: list[Reply], current: Reply | None, now: datetime) -> dict[str, Any]:
    """The reply at the site that turned a draft into a question, until its owner has answered it."""
    asked_about = current.appeared_id if current and current.state is ReplyState.DRAFT else None
    appeared = next((one for one in replies if one.id == asked_about), None)
    return {
        "appeared": SeenReply(appeared.text, appeared.external_id, appeared.posted_by) if appeared else None,
        "appeared_when": formatting.ago(appeared.posted_at, now) if appeared and appeared.posted_at else "",
    }


def _on_its_way(replies: list[Reply], current: Reply | None, limits: ReplyLimits, *, stopped: bool) -> dict[str, Any]:
    """What the composer shows only where Heard posts itself."""
    waits = waiting_words(current) if current else ""
    return {
        "waits_for_connection": bool(waits),
        "waiting_words": waits,
        "posting_off": said(posting.STOPPED_SENTENCE) if stopped else "",
        "replaces": said(replacing_sentence(replies, limits)),
    }


def _current(replies: list[Reply]) -> Reply | None:
    """The reply that is being written or waits for the owner's word: the one in flight before the draft."""
    in_flight = [one for one in replies if one.state not in (ReplyState.POSTED, ReplyState.LIVE, ReplyState.DRAFT)]
    drafted = [one for one in replies if one.state is ReplyState.DRAFT]
    return next(iter([*in_flight, *drafted]), None)


def _advice(kind: str) -> str:
    return said(registry.reply_advice(kind)) if kind in registry.keys() else ""  # noqa: SIM118 - a function


def _about_kind(source: Source, review: Review) -> tuple[str, ReplyLimits | None]:
    """A kind's title and what it takes as a reply to this review; imported files have no module of their own."""
    if source.kind in registry.keys():  # noqa: SIM118 - a function of the registry, not a dict
        kind = registry.kind(source.kind)
        return kind.title, registry.takes(kind, source, review)
    return tr("the site"), None


def _composer(
    card: QueueRow,
    review: Review,
    brand: Brand,
    replies: list[Reply],
    current: Reply | None,
    coached: Coached,
    limits: ReplyLimits | None,
    title: str,
    now: datetime,
    again_why: str,
    facts: tuple[Fact, ...],
) -> ComposerView:
    settled = [one for one in replies if one.state not in IN_FLIGHT]
    # Of settled replies only their number can stand in the way; the guard's sentence in the owner's language.
    closed = obstacle_to_reply(settled, again_why=again_why) is not None
    done = sum(item.mark in ("seen", "ticked", "shown") for item in coached.checklist.items)
    live = [one for one in replies if one.state is ReplyState.LIVE]
    return ComposerView(
        review_id=review.id,
        text=current.text if current else "",
        now=now,
        author=review.author,
        brand=brand.name,
        site=title if limits else card.source,
        mode=Mode.BY_SITE if limits else Mode.TOLD if card.kind == BY_HAND else Mode.BY_HAND,
        limits=limits or ReplyLimits(),
        posted=tuple(one for one in replies if one.number is not None),
        state=current.state if current else ReplyState.DRAFT,
        send_after=current.send_after if current else None,
        error=said(current.error) if current else "",
        obstacle=tr("Twice is enough in public.") if closed else "",
        live_note=tr("Seen at the site {ago}.", ago=formatting.ago(live[-1].seen_at, now))
        if live and live[-1].seen_at
        else "",
        findings=coached.findings,
        points=coached.points,
        open_labels=coached.open_labels,
        sameness=coached.sameness,
        facts=facts,
        language_note=coached.language_note,
        checklist_label=tr("{part} of {whole}", part=done, whole=len(coached.checklist.items)),
        right_to_left=formatting.reads_right_to_left(review.text or review.title),
    )


def _facts(brand: Brand, changes: Sequence[Change]) -> tuple[Fact, ...]:
    facts = (
        Fact(tr("Way to reach us"), brand.contact),
        *(
            Fact(
                tr("Changed on {date}", date=formatting.short_day(change.at, brand.timezone)),
                change.text[:1].lower() + change.text[1:],
            )
            for change in changes
        ),
        Fact(tr("Signature"), brand.signature),
        Fact(tr("Name"), brand.name),
    )
    return tuple(fact for fact in facts if fact.words)


def _others(connections: Connections, review: Review, now: datetime) -> tuple[ShortReview, ...]:
    ids = one_review.others_by_the_same_author(connections, review, limit=8)
    return tuple(
        ShortReview(
            review_id=card.review_id,
            author=card.author,
            rating=card.rating,
            words=(card.title or card.words).replace("\n", " "),
            created_at=card.opened_at,
            source=card.source,
            why=_why_related(card, review),
            replies=card.replies,
            verdict=card.verdict,
        )
        for card in reviews.cards(connections, ids, now=now)
    )


def _why_related(card: QueueRow, review: Review) -> str:
    if card.author != review.author:
        return "same order number"
    return "same author" if card.source_id == review.source_id else "same name"


def _same_complaint(connections: Connections, review_id: int, now: datetime) -> dict[str, Any]:
    """What may tell of the same complaint in another channel, and what was joined with this review."""
    joined = same_complaints.counted_with(connections, review_id)
    likely = {} if joined else {one.review_id: one for one in same_complaints.proposals(connections, review_id)}
    cards = reviews.cards(connections, [*joined, *likely], now=now)
    shown = {
        card.review_id: ShortReview(
            review_id=card.review_id,
            author=card.author,
            rating=card.rating,
            words=f"{card.title}\n{card.words}".strip(),
            created_at=card.opened_at,
            source=card.source,
            why=", ".join(tr(sign) for sign in likely[card.review_id].why) if card.review_id in likely else "",
            replies=card.replies,
            verdict=card.verdict,
        )
        for card in cards
    }
    return {
        "joined": tuple(shown[one] for one in joined if one in shown),
        "alike": tuple(shown[one] for one in likely if one in shown),
    }


_SNOOZE_WORDS = {
    "later": mark("Later today"),
    "tomorrow": mark("Tomorrow"),
    "3 days": mark("In 3 days"),
    "monday": mark("Next Monday"),
    "7 days": mark("In 7 days"),
}


def snooze_choices(author: str, brand: Brand, now: datetime) -> tuple[SnoozeChoice, ...]:
    """The lines of the snooze menu with their wake times, in the order of the keys 1 to 6; seven days come last."""
    name = formatting.isolated(formatting.called(author)) if author.strip() else tr("the author")
    lines = []
    for choice in choices(now, brand.timezone):
        if choice.until is None:
            of_theirs = choice.key == "edit"
            words = tr("When {name} edits it", name=name) if of_theirs else tr("When I have the facts")
            lines.append(SnoozeChoice(choice.key, words, for_many=tr("When each edits theirs") if of_theirs else ""))
        else:
            wakes = formatting.wakes_in_menu(choice.until, now, brand.timezone)
            lines.append(SnoozeChoice(choice.key, tr(_SNOOZE_WORDS[choice.key]), wakes))
    return tuple(lines)
