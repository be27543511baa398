"""The case file of one complaint, for a dispute: every version, reply, check and step with its time. Pure words around
what the store reads; what only we read (notes, who they are) stays out unless it is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from store import activity, brands, cases, comeback, configured_sources, one_review, reply_ledger, response_log, reviews
from store.db import Connections
from store.errors import RequestRefused
from store.records import Activity, Brand, Case, FollowUp, Promise, Reply, ReplyState, Review, Revision
from store.rules import packs
from store.times import zone
from ui import formatting
from ui.documents.page import Document, Grid, Items, Quotation, Section, Words, own_direction
from ui.sentences import anew, of_cases
from ui.texts import mark, tr


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything that is known about one complaint. `checks` are, for each reply, the checklist's items that were done
    and open when it left."""

    review: Review
    brand: Brand
    source: str
    status: str
    revisions: tuple[Revision, ...]
    replies: tuple[Reply, ...]
    checks: dict[int, tuple[list[str], list[str]]]
    case: Case
    promises: tuple[Promise, ...]
    follow_ups: tuple[FollowUp, ...]
    log: tuple[Activity, ...]
    made_at: datetime


def gather(connections: Connections, review_id: int, *, now: datetime) -> CaseFile:
    """Read all that belongs to one review. Raises RequestRefused where there is none."""
    review = one_review.review_with_id(connections, review_id)
    (card,) = reviews.cards(connections, [review_id], now=now)
    sources = configured_sources.list_sources(connections, with_removed=True)
    source = next((one for one, _ in sources if one.id == review.source_id), None)
    if source is None:
        raise RequestRefused(f"Review {review_id} has just been removed with its source.")
    replies = reply_ledger.replies_to(connections, review_id)
    with connections.read() as db:
        checks = {one.id: response_log.checklist_at_leaving(db.conn, one.id) for one in replies}
    return CaseFile(
        review=review,
        brand=brands.brand_with_id(connections, source.brand_id),
        source=source.name,
        status=str(card.status),
        revisions=tuple(one_review.revisions_of(connections, review_id)),
        replies=tuple(replies),
        checks=checks,
        case=cases.case_of(connections, review_id),
        promises=tuple(comeback.promises_of(connections, review_id)),
        follow_ups=tuple(comeback.follow_ups_of(connections, review_id)),
        log=tuple(sorted(activity.of_review(connections, review_id), key=lambda one: (one.at, one.id))),
        made_at=now,
    )


def document_of(file: CaseFile, *, with_notes: bool = False) -> Document:
    """The case file as a page; `with_notes` adds what only we read."""
    review = file.review
    sections = [_complaint(file), *_versions(file), *_replies(file), _handling(file), *_promised(file)]
    if with_notes:
        sections += _notes(file)
    return Document(
        title=tr("Case file: {title}", title=own_direction(review.title) or tr("review {id}", id=review.id)),
        under_title=" · ".join(
            (
                own_direction(file.brand.name),
                own_direction(file.source),
                own_direction(review.author) or tr("no name"),
                tr(str(file.status)),
            )
        ),
        sections=(*sections, _log(file)),
        foot=tr(
            "Made by Heard on {at}. Times are those of {timezone}; texts stand as they were read from the site.",
            at=_at(file, file.made_at),
            timezone=file.brand.timezone,
        ),
    )


def _at(file: CaseFile, moment: datetime | None) -> str:
    """A moment in the brand's zone, to the second and with its offset: a dispute may turn on it."""
    if moment is None:
        return tr("at a time not known")
    local = moment.astimezone(zone(file.brand.timezone))
    return f"{local:%Y-%m-%d %H:%M:%S} {local:%z}"


def _why_empty(file: CaseFile) -> str:
    if file.review.erased_at is not None:
        return tr(
            "Name and words were erased on {at}, for good; stars, times and steps are kept.",
            at=_at(file, file.review.erased_at),
        )
    return tr("It has no words: the site shows its stars alone.")


def _complaint(file: CaseFile) -> Section:
    review = file.review
    written = review.created_text or _at(file, review.created_at)
    if review.created_precision == "second" and review.created_at is not None:
        written = _at(file, review.created_at)
    lines = [
        (tr("Written"), written),
        (tr("First read by us"), _at(file, review.first_seen_at)),
        (tr("Stars now"), formatting.rated(review.rating, review.verdict)),
        (tr("Number at the site"), review.external_id),
        (tr("Address"), review.url),
        (tr("Product"), review.product),
        (tr("Order number"), review.order_number),
        (tr("Gone from the site"), _at(file, review.gone_at) if review.gone_at else ""),
        (tr("Erased here"), _at(file, review.erased_at) if review.erased_at else ""),
    ]
    facts = Grid(("", ""), tuple(line for line in lines if line[1]))
    words = "\n".join(part for part in (review.title, review.text) if part)
    said = Quotation(words, review.author) if words else Words(_why_empty(file))
    return Section(tr("What it says now") if file.revisions else tr("What it says"), (said, facts))


def _versions(file: CaseFile) -> list[Section]:
    return [
        Section(
            tr("Version {number}, {stars}", number=number, stars=formatting.rated(one.rating, one.verdict)),
            (
                Words(
                    tr(
                        "Seen from {since} until {until}.",
                        since=_at(file, one.seen_from),
                        until=_at(file, one.seen_until),
                    ),
                    quiet=True,
                ),
                Quotation(
                    "\n".join(part for part in (one.title, one.text) if part) or tr("(no words)"), file.review.author
                ),
            ),
        )
        for number, one in enumerate(file.revisions, 1)
    ]


_ORIGINS = {"here": mark("written in Heard"), "site": mark("seen at the site"), "by hand": mark("posted by hand")}


def _replies(file: CaseFile) -> list[Section]:
    """What was said, in order; a draft was said to nobody and stays out."""
    said = [one for one in file.replies if one.state is not ReplyState.DRAFT]
    if not said:
        return [Section(tr("Our replies"), (Words(tr("None.")),))]
    return [_reply(file, one) for one in said]


def _reply(file: CaseFile, one: Reply) -> Section:
    name = tr("Our reply {number}", number=one.number) if one.number else tr("A reply that is not posted")
    lines = [f"{tr(str(one.state))}, {tr(_ORIGINS[one.origin])}"]
    if one.posted_at:
        if one.posted_by:
            lines.append(tr("posted {at} by {who}", at=_at(file, one.posted_at), who=one.posted_by))
        else:
            lines.append(tr("posted {at}", at=_at(file, one.posted_at)))
    if one.seen_at:
        lines.append(tr("seen at the site {at}", at=_at(file, one.seen_at)))
    if one.outdated:
        lines.append(tr("the review was changed after it"))
    if one.again_why:
        lines.append(tr("a further reply, because: {why}", why=one.again_why))
    if one.error:
        lines.append(tr("the site said: {error}", error=anew.said(one.error)))
    done, still_open = file.checks[one.id]
    if done:
        lines.append(tr("checks that were met: {labels}", labels=_labels(done)))
    if still_open:
        lines.append(tr("checks that were open: {labels}", labels=_labels(still_open)))
    return Section(name, (Quotation(one.text or tr("(no words)"), one.posted_by), Items(tuple(lines))))


def _labels(ids: Sequence[str]) -> str:
    """The checks by their English names, as this page is written in English."""
    pack = packs.load("en")
    return "; ".join(pack.items[one].label if pack and one in pack.items else one for one in ids)


def _handling(file: CaseFile) -> Section:
    case, private = file.case, file.case.answered_in_private
    lines = [
        (tr("State"), tr(str(file.status))),
        (tr("What they want"), tr(case.wants)),
        (tr("Whose failing"), tr(case.failing)),
        (tr("Reasons"), "; ".join(case.reasons)),
        (tr("Product or service"), case.product),
        (tr("Had tried before"), case.prior_channel),
        (tr("Declined, because"), case.declined_why),
        (tr("Set aside, because"), of_cases.set_aside(case.set_aside_why)),
        (
            tr("Answered in private"),
            f"{_at(file, private.answered_at)}, {private.channel}: {private.said}" if private else "",
        ),
        (tr("Closed"), _at(file, case.closed_at) if case.closed_at else ""),
        (
            tr("Came back"),
            f"{_at(file, case.reopened_at)} ({of_cases.came_back(case.reopened_why)})" if case.reopened_at else "",
        ),
        (tr("Won back"), {None: "", True: tr("yes"), False: tr("no")}[case.won_back]),
    ]
    return Section(tr("How it was handled"), (Grid(("", ""), tuple(line for line in lines if line[1])),))


def _promised(file: CaseFile) -> list[Section]:
    lines = []
    for promise in file.promises:
        line = tr("Promised: “{text}”", text=promise.text)
        if promise.due_at:
            line = tr("{line}, by {at}", line=line, at=_at(file, promise.due_at))
        lines.append(_settled(file, promise, line))
    for follow_up in file.follow_ups:
        lines.append(_settled(file, follow_up, tr("Come back on {at}", at=_at(file, follow_up.due_at))))
    return [Section(tr("Promises and dates"), (Items(tuple(lines)),))] if lines else []


def _settled(file: CaseFile, one: Promise | FollowUp, line: str) -> str:
    if one.done_at is not None:
        return tr("{line}, done {at}", line=line, at=_at(file, one.done_at))
    if one.dropped_at:
        return tr("{line}, no longer needed since {at}", line=line, at=_at(file, one.dropped_at))
    return tr("{line}, open", line=line)


def _notes(file: CaseFile) -> list[Section]:
    lines = [f"{_at(file, at)}: {text}" for at, text in file.case.notes]
    if file.case.who:
        lines.insert(0, tr("Who they are: {who}", who=file.case.who))
    return [Section(tr("Notes, for us alone"), (Items(tuple(lines)),))] if lines else []


#: Steps of the log whose short names say too little to a reader who was not there.
_STEPS = {
    "wants": mark("noted what they want"),
    "failing": mark("noted whose failing it was"),
    "reasons": mark("noted why they would not come back"),
    "described": mark("noted product, earlier channel or who they are"),
    "note": mark("wrote a note for ourselves"),
    "rated": mark("judged a mention without stars"),
    "marked": mark("said whether it is a complaint"),
    "won back": mark("said whether the customer was won back"),
    "snoozed": mark("put it off"),
    "woken": mark("took it up again"),
    "starred": mark("marked it to be found again"),
    "undone": mark("took the last step back"),
    "let rest": mark("closed it: nothing more to say"),
}


def _log(file: CaseFile) -> Section:
    """Who did what when. Details stay out: they hold values for undoing, and words that stand above already."""
    lines = tuple((_at(file, one.at), one.who or "–", tr(_STEPS.get(one.what, one.what))) for one in file.log)
    if not lines:
        return Section(tr("What was done, and when"), (Words(tr("Nothing was noted.")),))
    return Section(tr("What was done, and when"), (Grid((tr("Time"), tr("Who"), tr("What")), lines),))
