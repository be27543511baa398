"""The empathy checklist of one complaint: which items stand on it for this brand, and how each does. Pure.

What the draft shows comes from the findings (`draft_checks/`), the rest from the case, the owner's ticks and a few facts.
Not here: each item's own rule (`checklist_items.py`), posting, which an open item never forbids, and how a line is painted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from store.records import DONE_MARKS, Audience, Case, ChecklistView, Finding, ItemMark, ItemView
from store.rules import packs
from store.rules.checklist_items import FOR_ABUSE, FOR_PRAISE, ITEMS, PHASES, Facts, Item, Situation, situation_of
from store.rules.packs import ItemText, Pack


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
    praise: bool = False,
    changes: BrandChanges = NO_CHANGES,
    draft_language: str = "",
) -> ChecklistView:
    """The panel for one review as its draft stands now. `praise` is a review that complains of nothing.

    `language` is the review's: the panel speaks it where there is a pack, else English. `draft_language` is the draft's
    ("" = not known): without a pack for it the view's `note` says that only the language-free checks were made. A tick
    of the owner's outweighs what the draft does not show, never a warning.
    """
    pack = packs.load_or_fallback(language)
    facts = facts or Facts(drafted=bool(text.strip()))
    situation = situation_of(audience, case, findings, text, facts, abuse)
    ticked = ticks or {}
    items: list[ItemView] = []
    for phase in PHASES:
        for item in ITEMS:
            if item.phase != phase or item.id in changes.dropped:
                continue
            if _is_wanted(item, situation, changes, praise=praise):
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


def _is_wanted(item: Item, situation: Situation, changes: BrandChanges, *, praise: bool) -> bool:
    if praise and item.id not in FOR_PRAISE:
        return False
    if item.id in changes.required:
        return True
    if situation.abuse and item.id not in FOR_ABUSE:
        return False
    return item.applies(situation)


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
        return pack.lines["no_pack"].format(language=pack.language_name(draft_language))
    return ""
