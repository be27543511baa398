"""The empathy checklist: which items apply to this complaint, and how each stands. A pure function of values.

The words come from the packs (`packs.py`), what the draft shows from the findings (`draft_checks/`), the rest from the
case, the owner's ticks and a few facts. Not here: posting, which an open item never forbids, and how a line is painted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from store.records import (
    DONE_MARKS,
    Audience,
    Case,
    ChecklistView,
    Failing,
    Finding,
    ItemMark,
    ItemView,
    Level,
    Wants,
)
from store.rules import packs
from store.rules.packs import ItemText, Pack

#: The four phases of EMPATHY.md, in order.
PHASES = ("listen", "write", "before", "afterwards")
#: Longest quote of the draft in an item's second line, in characters.
QUOTE_LENGTH = 40


@dataclass(frozen=True, slots=True)
class Facts:
    """What the store and the coach know beside the findings.

    `points` are the complaint's points and `points_answered` those that the draft takes up; `promises` were found in the
    draft and `promises_dated` of them have a due date; `says_change` says that the draft tells what will be different;
    `drafted` is false while there is no text, when nothing can be praised for being absent."""

    drafted: bool = True
    points: int = 0
    points_answered: int = 0
    promises: int = 0
    promises_dated: int = 0
    says_change: bool = False
    has_follow_up: bool = False
    signed: bool = False


@dataclass(frozen=True, slots=True)
class OwnItem:
    """A brand's own item: ticked by hand, at the end of its phase."""

    id: str
    phase: str
    label: str
    tip: str = ""


@dataclass(frozen=True, slots=True)
class BrandChanges:
    """How a brand bends the checklist: ids that are wanted every time, whatever the conditions say, ids that are
    dropped, and items of its own. Dropping wins over requiring."""

    required: frozenset[str] = frozenset()
    dropped: frozenset[str] = frozenset()
    added: tuple[OwnItem, ...] = ()


NO_CHANGES = BrandChanges()


@dataclass(frozen=True, slots=True)
class Situation:
    """All that an item may look at. `shown` are the checks that the draft gives praise for, `warned` the first warning of
    each check."""

    audience: Audience
    case: Case
    abuse: bool
    facts: Facts
    text: str
    shown: Mapping[str, Finding]
    warned: Mapping[str, Finding]
    found: frozenset[str]

    def quote(self, check: str) -> str:
        finding = self.warned[check]
        words = " ".join(self.text[finding.start : finding.end].split())
        if len(words) > QUOTE_LENGTH:
            words = words[: QUOTE_LENGTH - 1].rstrip() + "…"
        return f"“{words}”" if words else ""


#: How an item stands and the occasion of its second line (a key of the pack's `details`, or the line itself).
Standing = tuple[ItemMark, str]


@dataclass(frozen=True, slots=True)
class Item:
    """The rule of one item: its phase, when it applies, and how it stands (`None`: the owner ticks it)."""

    id: str
    phase: str
    applies: Callable[[Situation], bool]
    stands: Callable[[Situation], Standing] | None = None


def _always(_: Situation) -> bool:
    return True


def _not_abuse(situation: Situation) -> bool:
    return not situation.abuse


def _in_public(situation: Situation) -> bool:
    return situation.audience is Audience.PUBLIC


def _ours_at_least_partly(situation: Situation) -> bool:
    return situation.case.failing in (Failing.OURS, Failing.PARTLY)


def _ours_or_said(check: str) -> Callable[[Situation], bool]:
    """Ours by the case; or not judged yet, and the draft says it by itself."""

    def applies(situation: Situation) -> bool:
        said = not situation.case.failing and check in situation.shown
        return not situation.abuse and (said or _ours_at_least_partly(situation))

    return applies


def _seen_by(check: str) -> Callable[[Situation], Standing]:
    return lambda situation: (ItemMark.SEEN if check in situation.shown else ItemMark.MISSING, "")


def _clean_of(*checks: str) -> Callable[[Situation], Standing]:
    """Seen once there is a draft and none of the checks warns; the first warning is quoted."""

    def stands(situation: Situation) -> Standing:
        for check in checks:
            if check in situation.warned:
                return ItemMark.WARNING, situation.quote(check)
        return (ItemMark.SEEN if situation.facts.drafted else ItemMark.MISSING), ""

    return stands


def _wants(situation: Situation) -> Standing:
    return (ItemMark.SEEN, "") if situation.case.wants else (ItemMark.MISSING, "")


def _failing(situation: Situation) -> Standing:
    return (ItemMark.SEEN, "") if situation.case.failing else (ItemMark.MISSING, "")


def _restated(situation: Situation) -> Standing:
    facts = situation.facts
    if facts.points and facts.points_answered == facts.points:
        return ItemMark.SEEN, ""
    if facts.points_answered:
        return ItemMark.PART, "points"
    return (ItemMark.SEEN if "restates" in situation.shown else ItemMark.MISSING), ""


def _sorry(situation: Situation) -> Standing:
    if "conditional_apology" in situation.warned:
        return ItemMark.WARNING, situation.quote("conditional_apology")
    return _seen_by("apology")(situation)


def _amends(situation: Situation) -> Standing:
    if "compensation_first" in situation.warned:
        return ItemMark.WARNING, situation.quote("compensation_first")
    return ItemMark.SEEN, ""


def _invite(situation: Situation) -> Standing:
    if "contact" not in situation.shown:
        return ItemMark.MISSING, "no_route"
    if not situation.facts.signed:
        return ItemMark.PART, "no_name"
    return ItemMark.SEEN, ""


def _sounds_human(situation: Situation) -> Standing:
    if "scripted" in situation.warned:
        return ItemMark.WARNING, "scripted"
    if situation.facts.signed:
        return ItemMark.SEEN, ""
    return ItemMark.MISSING, "no_name"


def _promises(situation: Situation) -> Standing:
    facts = situation.facts
    if facts.promises_dated >= facts.promises:
        return ItemMark.SEEN, ""
    return (ItemMark.PART if facts.promises_dated else ItemMark.MISSING), "dated"


ITEMS: tuple[Item, ...] = (
    Item("read", "listen", _always),
    Item("wants", "listen", _always, _wants),
    Item("failing", "listen", _always, _failing),
    Item("facts", "listen", _always),
    Item("shoes", "listen", _not_abuse),
    Item("stage", "listen", _always, lambda _: (ItemMark.SHOWN, "")),
    Item("thanks", "write", _not_abuse, _seen_by("thanks")),
    Item("restate", "write", _always, _restated),
    Item("sorry", "write", _not_abuse, _sorry),
    Item("own", "write", _ours_or_said("responsibility"), _seen_by("responsibility")),
    Item("side", "write", _ours_or_said("takes_side"), _seen_by("takes_side")),
    Item("correct", "write", lambda s: s.case.failing in (Failing.MISUNDERSTANDING, Failing.PARTLY, Failing.NOT_OURS)),
    Item("ask", "write", lambda s: s.case.wants != Wants.CLEAN_BREAK and not s.abuse, _seen_by("question")),
    Item("forward", "write", _not_abuse, _seen_by("next_step")),
    Item(
        "change",
        "write",
        lambda s: s.case.failing == Failing.OURS and not s.abuse,
        lambda s: (ItemMark.SEEN if s.facts.says_change else ItemMark.MISSING, ""),
    ),
    Item("amends", "write", lambda s: s.case.failing == Failing.OURS and "compensation" in s.found, _amends),
    Item("invite", "write", _not_abuse, _invite),
    Item("bounds", "write", lambda s: s.abuse),
    Item("no_defence", "before", _always, _clean_of("hostile", "defensive")),
    Item("human", "before", _always, _sounds_human),
    Item("private", "before", _in_public, _clean_of("personal_data")),
    Item("stranger", "before", _in_public),
    Item(
        "follow_up",
        "afterwards",
        _not_abuse,
        lambda s: (ItemMark.SEEN if s.facts.has_follow_up else ItemMark.MISSING, ""),
    ),
    Item("promises", "afterwards", lambda s: s.facts.promises > 0, _promises),
    Item(
        "reason",
        "afterwards",
        _always,
        lambda s: (ItemMark.SEEN if s.case.reasons else ItemMark.MISSING, ""),
    ),
    Item("pressure", "afterwards", _always, _clean_of("pressure")),
)

#: An abusive review gets few items: those that still help the one who must answer it.
FOR_ABUSE = frozenset({"read", "stage", "bounds", "no_defence", "private"})


def checklist_for(
    *,
    language: str,
    audience: Audience,
    case: Case,
    findings: Sequence[Finding] = (),
    text: str = "",
    ticks: Mapping[str, bool] | None = None,
    facts: Facts | None = None,
    abuse: bool = False,
    changes: BrandChanges = NO_CHANGES,
    draft_language: str = "",
) -> ChecklistView:
    """The panel for one review as its draft stands now.

    `language` is the review's: the panel speaks it where there is a pack, else English. `draft_language` is the draft's
    ("" = not known): without a pack for it the view's `note` says that only the language-free checks were made. A tick
    of the owner's outweighs what the draft does not show, never a warning.
    """
    pack = packs.load_or_fallback(language)
    facts = facts or Facts(drafted=bool(text.strip()))
    situation = _situation(audience, case, findings, text, facts, abuse)
    ticked = ticks or {}
    items: list[ItemView] = []
    for phase in PHASES:
        for item in ITEMS:
            if item.phase != phase or item.id in changes.dropped:
                continue
            if _is_wanted(item, situation, changes):
                items.append(_view(item, situation, pack, ticked, required=item.id in changes.required))
        items.extend(_own(one, ticked, changes) for one in changes.added if one.phase == phase)
    return ChecklistView(
        language=pack.language,
        phases=tuple((phase, pack.phases[phase]) for phase in PHASES if any(item.phase == phase for item in items)),
        items=tuple(items),
        note=_note(pack, draft_language),
    )


def still_open(view: ChecklistView, *, at_most: int = 4) -> str:
    """The one line at Post: "Still open: a question, a next step", required items first; "" when nothing is open.
    What comes after posting is not named: it cannot be done yet."""
    pack = packs.load_or_fallback(view.language)
    waiting = [item for item in view.items if item.mark not in DONE_MARKS and item.phase != "afterwards"]
    waiting.sort(key=lambda item: not item.required)
    if not waiting:
        return ""
    names = [pack.items[item.id].open if item.id in pack.items else item.label for item in waiting]
    line = ", ".join(names[:at_most])
    if len(names) > at_most:
        line += pack.lines["and_more"].format(number=len(names) - at_most)
    return pack.lines["still_open"].format(items=line)


def items_for_json(view: ChecklistView) -> dict[str, str]:
    """The `items` of the command `check`: "seen" (the draft, the case or the owner says so), "missing", or "unknown"
    for what only the owner can tick."""
    words = {
        ItemMark.SEEN: "seen",
        ItemMark.TICKED: "seen",
        ItemMark.SHOWN: "seen",
        ItemMark.PART: "seen",
        ItemMark.MISSING: "missing",
        ItemMark.WARNING: "missing",
        ItemMark.TO_TICK: "unknown",
    }
    unsaid = {"wants", "failing", "reason", "follow_up"}  # without a case nobody can know these
    return {
        item.id: "unknown" if item.mark is ItemMark.MISSING and item.id in unsaid else words[item.mark]
        for item in view.items
        if item.mark in words
    }


def _is_wanted(item: Item, situation: Situation, changes: BrandChanges) -> bool:
    if item.id in changes.required:
        return True
    if situation.abuse and item.id not in FOR_ABUSE:
        return False
    return item.applies(situation)


def _situation(
    audience: Audience, case: Case, findings: Iterable[Finding], text: str, facts: Facts, abuse: bool
) -> Situation:
    shown: dict[str, Finding] = {}
    warned: dict[str, Finding] = {}
    found: set[str] = set()
    for finding in findings:
        if finding.is_missing:
            if finding.level is Level.WARNING:
                warned.setdefault(finding.check, finding)
            continue
        found.add(finding.check)
        if finding.level is Level.PRAISE:
            shown.setdefault(finding.check, finding)
        elif finding.level is Level.WARNING:
            warned.setdefault(finding.check, finding)
    return Situation(audience, case, abuse, facts, text, shown, warned, frozenset(found))


def _view(item: Item, situation: Situation, pack: Pack, ticks: Mapping[str, bool], *, required: bool) -> ItemView:
    words = pack.items[item.id]
    if item.stands is None:
        mark, occasion = (ItemMark.TICKED if ticks.get(item.id) else ItemMark.TO_TICK), ""
    else:
        mark, occasion = item.stands(situation)
        if mark in (ItemMark.MISSING, ItemMark.PART) and ticks.get(item.id):
            mark = ItemMark.TICKED
    return ItemView(
        id=item.id,
        phase=item.phase,
        label=_label(item.id, words, situation, pack),
        mark=mark,
        detail=_detail(words, occasion, mark, situation),
        tip=words.tip,
        source=words.source,
        by_hand=item.stands is None,
        required=required,
    )


def _label(item_id: str, words: ItemText, situation: Situation, pack: Pack) -> str:
    if item_id == "stage":
        return words.details["public" if situation.audience is Audience.PUBLIC else "private"]
    said = {"wants": situation.case.wants, "failing": situation.case.failing}.get(item_id, "")
    if said and words.known:
        return words.known.format(value=pack.values.get(str(said), str(said)))
    return words.label


def _detail(words: ItemText, occasion: str, mark: ItemMark, situation: Situation) -> str:
    if mark in (ItemMark.TICKED, ItemMark.SEEN):
        return ""
    facts = situation.facts
    line = words.details.get(occasion, occasion) if occasion else words.details.get("always", "")
    if occasion == "points":
        return line.format(answered=facts.points_answered, points=facts.points)
    if occasion == "dated":
        return line.format(dated=facts.promises_dated, promises=facts.promises)
    return line


def _own(item: OwnItem, ticks: Mapping[str, bool], changes: BrandChanges) -> ItemView:
    return ItemView(
        id=item.id,
        phase=item.phase,
        label=item.label,
        mark=ItemMark.TICKED if ticks.get(item.id) else ItemMark.TO_TICK,
        tip=item.tip,
        by_hand=True,
        required=item.id in changes.required,
    )


def _note(pack: Pack, draft_language: str) -> str:
    if draft_language and packs.load(draft_language) is None:
        return pack.lines["no_pack"].format(language=draft_language)
    return ""
