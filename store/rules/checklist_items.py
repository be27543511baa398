"""The items of the empathy checklist, each with its rule: its phase, when it applies, how it stands. Pure.

The words come from the packs (`packs.py`). Not here: which items a brand wants, what the owner ticked, and the panel that comes
of it (`checklist.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from store.records import Audience, Case, Failing, Finding, ItemMark, Level, Wants

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
#: Somebody who was pleased is thanked: nothing went wrong that could be said back, owned or mended.
FOR_PRAISE = frozenset({"read", "stage", "thanks", "human", "private", "stranger"})


def situation_of(
    audience: Audience, case: Case, findings: Iterable[Finding], text: str, facts: Facts, abuse: bool
) -> Situation:
    """What the items may look at, out of what the checks found in the text."""
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
