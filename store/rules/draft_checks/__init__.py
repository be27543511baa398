"""The draft checks: what a reader will feel, found in the text of a reply. Pure; findings point, they never forbid.

`read_draft` gives everything that the composer and the checklist want to know about a draft, `check_draft` its findings
alone, `check_batch` the same for many at the command line. The checks themselves stand in the modules beside this one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any, NamedTuple

from store.records import Audience, Case, ComplaintPoint, Finding, Level
from store.rules import checklist, packs
from store.rules.checklist_items import Facts
from store.rules.complaint_points import answered, points_of, taken_up
from store.rules.draft_checks import courtesy, forward, frame, privacy, specific, tone, voice
from store.rules.draft_checks.reading import Beside, Draft, Hit
from store.rules.draft_checks.second_opinion import MOST_OF_IT, SecondOpinion
from store.rules.language import language_of
from store.rules.packs import Pack
from store.rules.promises import Found, with_dates
from store.rules.sameness import EarlierReplies, Twin

#: Checks whose absence is worth a nudge, the one that hurts most first: three are in view.
WORTH_A_NUDGE = ("restates", "apology", "responsibility", "next_step", "contact", "question", "thanks", "signed")
_RANK = {check: rank for rank, check in enumerate(WORTH_A_NUDGE)}
#: Praise of these is enough once in a sentence.
ONCE_A_SENTENCE = ("thanks", "apology", "responsibility", "takes_side", "next_step")


class Say(NamedTuple):
    """What a sentence is that the second opinion finds for a check: its `level`; which checks settle a sentence in which they
    found something (who defends neither owns nor agrees there, and the other way round); and the part of a sentence that an
    exception of the check must make up to settle it."""

    level: Level
    settled_by: tuple[str, ...] = ()
    excepted: float = MOST_OF_IT


#: What the second opinion has a say in. Offers stand amid talk of money that is none, so that nearly all of the sentence must
#: be such talk; what is theirs to tell is told amid anything.
WEIGHED: Mapping[str, Say] = {
    "compensation": Say(Level.NUDGE, excepted=0.8),
    "conditional_apology": Say(Level.WARNING),
    "hostile": Say(Level.WARNING),
    "overpromise": Say(Level.WARNING),
    "personal_data": Say(Level.WARNING, excepted=1),
    "responsibility": Say(Level.PRAISE, ("defensive",)),
    "takes_side": Say(Level.PRAISE, ("defensive",)),
    "defensive": Say(Level.WARNING, ("responsibility", "takes_side")),
}
#: Characters of a twin that its message quotes; the whole of it is `Reading.twin`.
SHOWN_OF_A_TWIN = 21
SHOWN_OF_A_POINT = 22

_NOTHING_DRAFTED = Facts(drafted=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was understood of a draft. `language` is the draft's ("" = unsure), `has_pack` whether there are word
    lists for it, `twin` the earlier reply it is close to."""

    findings: tuple[Finding, ...] = ()
    points: tuple[ComplaintPoint, ...] = ()
    promises: tuple[Found, ...] = ()
    language: str = ""
    has_pack: bool = True
    twin: Twin | None = None
    facts: Facts = _NOTHING_DRAFTED


def check_draft(text: str, **beside: Any) -> tuple[Finding, ...]:
    """The findings of a draft, in the order of the text. Takes what `read_draft` takes."""
    return read_draft(text, **beside).findings


def read_draft(
    text: str,
    *,
    review: str = "",
    review_language: str = "",
    reviewer: str = "",
    rating: float | None = None,
    audience: Audience = Audience.PUBLIC,
    business: str = "",
    signature: str = "",
    earlier: EarlierReplies | Sequence[str] = (),
    limit: int = 0,
    language: str = "",
    message_language: str = "",
    allowed: Sequence[str] = (),
    points: Sequence[ComplaintPoint] | None = None,
    opened_at: datetime | None = None,
    now: datetime | None = None,
    tz: tzinfo = UTC,
    promises_dated: int | None = None,
    has_follow_up: bool = False,
) -> Reading:
    """Reads a draft beside its review.

    `earlier` are the brand's last replies (prepare `EarlierReplies` once and pass it each time), `limit` the site's
    longest reply in characters, `language` the draft's where the caller knows it, `message_language` that of the
    messages (the draft's otherwise), `allowed` phrases that the brand may use (no warning touches them), `points` the
    complaint's points as the owner edited them. `opened_at` and `now` are aware; without them nothing is too soon.
    """
    if not text.strip():
        proposed = tuple(points) if points is not None else points_of(review, review_language or language_of(review))
        return Reading(points=proposed, facts=Facts(drafted=False, points=len(proposed), has_follow_up=has_follow_up))
    draft_language = language or language_of(text) or review_language
    review_language = review_language or language_of(review)
    pack = packs.load(draft_language) if draft_language else packs.load(packs.FALLBACK)
    beside = Beside(
        review=review,
        review_language=review_language,
        reviewer=reviewer,
        rating=rating,
        audience=audience,
        business=business,
        signature=signature,
        limit=limit,
    )
    draft = Draft(text, pack, beside)
    prepared = earlier if isinstance(earlier, EarlierReplies) else EarlierReplies(earlier)
    twin = prepared.twin_of_folded(draft.words)
    signed_at = voice.signature(draft)
    found = specific.matter(draft, signed_at)
    opinion = SecondOpinion(draft)
    hits = hits_of(draft, found, twin, opinion)
    hits = _thinned(draft, [*hits, *_weighed(draft, hits, opinion)])
    if signed_at:
        hits.append(Hit("signed", Level.PRAISE, *signed_at, values=_RAW))
    angry = any(hit.check in ("hostile", "defensive") and hit.level is Level.WARNING for hit in hits)
    hits += frame.length(draft) + frame.too_soon(draft, angry=angry, opened_at=opened_at, now=now)
    hits += frame.language(draft, draft_language)
    hits += _missing(draft, hits)
    asked = points if points is not None else points_of(review, review_language)
    # A language that nobody knows has the words of the fallback for phrases, but none to tell what carries a matter.
    knows_words = pack is not None and bool(draft_language)
    told = taken_up(asked, draft.words, draft.carries, pack) if knows_words else answered(asked, text, draft_language)
    hits += _open_point(draft, told, restated=any(hit.check == "restates" and hit.start < hit.end for hit in hits))
    messages = packs.load_or_fallback(message_language or draft_language or packs.FALLBACK)
    findings = [_finding(draft, hit, messages) for hit in hits]
    findings = [one for one in findings if not _is_allowed(text, one, allowed)]
    findings.sort(key=lambda one: (one.start, one.end, _RANK.get(one.check, len(_RANK)), one.check))
    promised = (
        tuple(with_dates(draft.promises, draft.map, draft.sentences, pack, now, tz))
        if now and pack
        else tuple((draft.map.span(*one), None) for one in draft.promises)
    )
    return Reading(
        findings=tuple(findings),
        points=told,
        promises=promised,
        language=draft_language,
        has_pack=pack is not None,
        twin=twin,
        facts=Facts(
            drafted=True,
            points=len(told),
            points_answered=sum(one.answered for one in told),
            promises=len(promised),
            promises_dated=promises_dated
            if promises_dated is not None
            else sum(due is not None for _, due in promised),
            says_change=bool(draft.find("change")),
            has_follow_up=has_follow_up,
            signed=signed_at is not None,
        ),
    )


_RAW = {"raw": "1"}
_CERTAIN = frozenset(f"defensive_{kind}" for kind in tone.ALWAYS_WRONG)


def hits_of(draft: Draft, found: specific.Matter, twin: Twin | None, opinion: SecondOpinion) -> list[Hit]:
    """What the expressions find and the second opinion lets stand."""
    apologies = courtesy.apology(draft)
    owned = _standing(courtesy.responsibility(draft), opinion)
    agreed = _standing(courtesy.takes_side(draft), opinion)
    thanks = courtesy.thanks(draft)
    questions = forward.question(draft)
    offers = [one for one in forward.compensations(draft) if not opinion.takes_back("compensation", one)]
    steps = forward.next_step(draft)
    restated = specific.restates(draft, found)
    heard = [(hit.start, hit.end) for hit in [*apologies, *owned, *agreed]]
    said_back = [draft.sentence_at(hit.start) for hit in restated]
    owning = [(hit.start, hit.end) for hit in [*owned, *agreed]]
    hostile = _standing(tone.hostile(draft), opinion)
    # Who insults, asks back, owns or agrees answers this one person, in however few and common words.
    answers = bool(hostile or questions or owned or agreed)
    scripted = [] if answers and twin is None else specific.scripted(draft, found, _opening(twin))
    if not scripted and not answers and specific.may_be_stock(found):
        sounds_like = opinion.sounds_like("scripted")
        if sounds_like:
            scripted, restated = [Hit("scripted", Level.WARNING, *sounds_like)], []
    if hostile:
        questions = []  # what an insult asks wants no answer
    # Stock phrases about the business are not its defence: they say nothing at all, and are told so already.
    moves = bool(scripted or questions or draft.routes or draft.promises or offers)
    return [
        *thanks,
        *restated,
        *apologies,
        *_standing(courtesy.conditional_apology(draft), opinion),
        *owned,
        *agreed,
        *questions,
        *steps,
        *forward.contact(draft),
        *forward.compensation(draft, offers, heard, said_back),
        *forward.promise(draft),
        *_standing(forward.overpromise(draft), opinion),
        *_standing(
            tone.defensive(draft, heard, owning, steps=[(hit.start, hit.end) for hit in steps], moves=moves), opinion
        ),
        *hostile,
        *tone.pressure(draft),
        *_standing(privacy.personal_data(draft), opinion),
        *voice.human(draft),
        *scripted,
    ]


def _standing(hits: Sequence[Hit], opinion: SecondOpinion) -> list[Hit]:
    """What the expressions found, without what the second opinion takes back. What was found by a name's capitals stays, and
    so does what turns on the customer: "I am sorry, but you should have told us" weighs like a sorry."""
    return [
        hit
        for hit in hits
        if "raw" in hit.values or hit.message in _CERTAIN or not opinion.takes_back(hit.check, (hit.start, hit.end))
    ]


def _weighed(draft: Draft, hits: Sequence[Hit], opinion: SecondOpinion) -> list[Hit]:
    """What only the second opinion finds. It comes last, and nothing else leans on it: what merely weighs like owning is
    praised, but softens no defence."""
    weighed: list[Hit] = []
    heard = [hit.start for hit in hits if hit.check in ("apology", "responsibility", "takes_side")]
    only_defends = not heard and any(hit.check == "defensive" and hit.level is Level.WARNING for hit in hits)
    for check, say in WEIGHED.items():
        if only_defends and "defensive" in say.settled_by:
            continue
        settled_by = (check, "question", *say.settled_by)
        already = [(hit.start, hit.end) for hit in [*hits, *weighed] if hit.check in settled_by]
        for start, end in opinion.found(check, already, excepted=say.excepted):
            if check == "personal_data" and not privacy.is_new(draft, (start, end)):
                continue
            may_explain = check == "defensive" and any(at < start for at in heard)
            weighed.append(Hit(check, Level.NUDGE if may_explain else say.level, start, end))
    return weighed


def _thinned(draft: Draft, hits: Sequence[Hit]) -> list[Hit]:
    """The same without praise that says again what it said in the same sentence."""
    praised: set[tuple[str, int]] = set()
    kept = []
    for hit in hits:
        if hit.level is Level.PRAISE and hit.check in ONCE_A_SENTENCE:
            place = (hit.check, draft.sentence_at(hit.start)[0])
            if place in praised:
                continue
            praised.add(place)
        kept.append(hit)
    return kept


def _opening(twin: Twin | None) -> str:
    if twin is None:
        return ""
    return _begins(twin.text, SHOWN_OF_A_TWIN)


def _missing(draft: Draft, hits: Sequence[Hit]) -> list[Hit]:
    """A nudge at the end of the draft for what a reply usually has and this one lacks."""
    if draft.pack is None:
        return []
    present = {hit.check for hit in hits}
    if "scripted" in present:
        present.add("restates")  # it says so already: what fits anybody restates nothing
    end = len(draft.text)
    return [
        Hit(check, Level.NUDGE, end, end, message=f"{check}_missing", values=_RAW)
        for check in WORTH_A_NUDGE
        if check not in present
    ]


def _open_point(draft: Draft, points: Sequence[ComplaintPoint], *, restated: bool) -> list[Hit]:
    """Where the reply takes up some of the points, the first that it leaves lying."""
    left = [point for point in points if not point.answered]
    if draft.pack is None or not restated or not left or len(left) == len(points):
        return []
    values = _RAW | {"number": str(left[0].number), "point": _begins(left[0].text, SHOWN_OF_A_POINT).rstrip(".!")}
    return [
        Hit("restates", Level.NUDGE, len(draft.text), len(draft.text), message="restates_point_missing", values=values)
    ]


def _begins(text: str, length: int) -> str:
    words = " ".join(text.split())
    return words if len(words) <= length else words[:length].rstrip(" ,.;:") + "…"


def _finding(draft: Draft, hit: Hit, messages: Pack) -> Finding:
    start, end = (hit.start, hit.end) if "raw" in hit.values else draft.map.span(hit.start, hit.end)
    sentence = messages.messages.get(hit.message or hit.check) or messages.messages[hit.check]
    return Finding(hit.check, hit.level, start, end, sentence.format(**hit.values) if "{" in sentence else sentence)


def _is_allowed(text: str, finding: Finding, allowed: Sequence[str]) -> bool:
    """Whether a warning touches only a phrase that the brand allows itself."""
    if finding.level is not Level.WARNING or finding.is_missing:
        return False
    words = text[finding.start : finding.end].lower()
    return any(phrase and phrase.lower() in words for phrase in allowed)


# --- the command `check` -----------------------------------------------------------------------------------------


def findings_for_json(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """The `findings` of the command `check`, as PRODUCT.md has them."""
    return [
        {"check": one.check, "level": str(one.level), "start": one.start, "end": one.end, "message": one.message}
        for one in findings
    ]


def check_batch_line(line: Mapping[str, Any], earlier: EarlierReplies | Sequence[str] = ()) -> dict[str, Any]:
    """One line of `check --batch`: `{"id","review","reply","lang","rating","audience","business"}` in,
    `{"id","findings","items"}` out. Only `reply` is needed.

    Raises `ValueError` with a sentence where the line is not of that shape."""
    if not isinstance(line, Mapping) or not isinstance(line.get("reply"), str):
        raise ValueError("A line needs a JSON object with the reply's text under “reply”.")
    audience = Audience.PRIVATE if line.get("audience") == "private" else Audience.PUBLIC
    review = str(line.get("review") or "")
    rating = line.get("rating")
    reading = read_draft(
        line["reply"],
        review=review,
        rating=float(rating) if isinstance(rating, int | float) else None,
        audience=audience,
        business=str(line.get("business") or ""),
        earlier=earlier,
        language=str(line.get("lang") or ""),
    )
    view = checklist.checklist_for(
        language=reading.language or packs.FALLBACK,
        audience=audience,
        case=Case(review_id=0),
        findings=reading.findings,
        text=line["reply"],
        facts=reading.facts,
        draft_language=reading.language,
    )
    return {
        "id": line.get("id"),
        "findings": findings_for_json(reading.findings),
        "items": checklist.items_for_json(view),
    }


def check_batch(lines: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """`check_batch_line` for all lines in order. The replies of the same business that came before are the set that
    sameness is measured against."""
    said: dict[str, list[str]] = {}
    for line in lines:
        business = str(line.get("business") or "") if isinstance(line, Mapping) else ""
        earlier = said.setdefault(business, []) if business else []
        yield check_batch_line(line, EarlierReplies(earlier))
        earlier.append(line["reply"])
