"""What a stranger takes away from review and reply, decided from the draft checks' findings. Pure; no widgets.

A stranger reads what the site shows before it writes "more": a name, a route or a step behind that place is seen by few, and
is told so. What the checks did not look for is not told either way. Not here: what a finding means to the writer
(`store.rules.draft_checks`), or how the statements look (`view.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from store.records import Finding, Level
from ui.texts import mark, tr

#: What spoils a reply for whoever reads it, with what a stranger makes of it. In the order in which it is told.
_SPOILS = {
    "hostile": mark("Somebody is rude to a customer"),
    "compensation_first": mark("Money comes before a word of understanding"),
    "overpromise": mark("It promises what nobody can keep"),
    "pressure": mark("A customer is asked for a favour"),
    "scripted": mark("It could stand under any review"),
}


@dataclass(frozen=True, slots=True)
class Takeaway:
    """What a stranger takes from it: a statement, how it stands, and a quiet second line."""

    level: Level
    words: str
    detail: str = ""


class _Told:
    """The findings in the order in which a stranger meets them. `shown` counts the reply's characters before "more"."""

    def __init__(self, findings: Sequence[Finding], reply: str, shown: int) -> None:
        self._findings = sorted(findings, key=lambda one: one.start)
        self._reply = reply
        self._shown = shown

    def of(self, *checks: str) -> list[Finding]:
        return [one for one in self._findings if one.check in checks and not one.is_missing]

    def is_missed(self, check: str) -> bool:
        """Whether the check looked and found nothing; a check that never looked says nothing."""
        return any(one.check == check and one.is_missing for one in self._findings) and not self.of(check)

    def is_seen(self, finding: Finding) -> bool:
        return len(" ".join(self._reply[: finding.start].split())) < self._shown

    def quote(self, finding: Finding) -> str:
        return "“" + " ".join(self._reply[finding.start : finding.end].split()) + "”"


def takeaways(
    findings: Sequence[Finding], reply: str, shown: int, *, pleased: bool = False, discreet: bool = False
) -> tuple[Takeaway, ...]:
    """What a stranger would say of it, in the order of reading. `shown` is how many characters of the reply (blanks and
    line ends counted once) stand before "more"; `pleased` is a review that complains of nothing; `discreet` is whether the
    checklist saw that nothing of theirs is told."""
    if not reply.strip():
        return ()
    told = _Told(findings, reply, shown)
    return tuple(_all(told, pleased=pleased, discreet=discreet))


def _all(told: _Told, *, pleased: bool, discreet: bool) -> Iterator[Takeaway]:
    if not pleased:
        yield from _matter(told)
        yield from _sorry(told)
    for check, words in _SPOILS.items():
        for finding in told.of(check)[:1]:
            yield Takeaway(Level.WARNING, tr(words), told.quote(finding) if check != "scripted" else "")
    if not pleased:
        yield from _step(told)
    yield from _name(told)
    if not pleased:
        yield from _route(told)
    yield from _theirs(told, discreet=discreet)


def _matter(told: _Told) -> Iterator[Takeaway]:
    said_back = told.of("restates")
    if any(map(told.is_seen, said_back)):
        quotes = dict.fromkeys(map(told.quote, filter(told.is_seen, said_back)))
        longest = sorted(quotes, key=len, reverse=True)[:2]
        detail = ", ".join(one for one in quotes if one in longest)
        yield Takeaway(Level.PRAISE, tr("You know what went wrong"), tr("{quotes} is said back.", quotes=detail))
    elif said_back:
        yield Takeaway(Level.NUDGE, tr("What went wrong comes after “more”"), told.quote(said_back[0]))
    elif told.is_missed("restates"):
        yield Takeaway(Level.NUDGE, tr("You do not learn what went wrong"))


def _sorry(told: _Told) -> Iterator[Takeaway]:
    sorry, doubting, defending = told.of("apology"), told.of("conditional_apology"), told.of("defensive")
    if doubting and not sorry:
        yield Takeaway(Level.WARNING, tr("The sorry is in doubt"), told.quote(doubting[0]))
    elif defending:
        words = tr("Somebody is sorry, and defends it") if sorry else tr("Somebody defends themselves")
        yield Takeaway(Level.WARNING, words, told.quote(defending[0]))
    elif doubting:
        yield Takeaway(Level.WARNING, tr("One of the sorries is in doubt"), told.quote(doubting[0]))
    elif any(map(told.is_seen, sorry)):
        yield Takeaway(Level.PRAISE, tr("Somebody is sorry, without an excuse"))
    elif sorry:
        yield Takeaway(Level.NUDGE, tr("The sorry comes after “more”"))
    elif told.is_missed("apology"):
        yield Takeaway(Level.NUDGE, tr("Nobody is sorry"))


def _step(told: _Told) -> Iterator[Takeaway]:
    steps = told.of("promise") or told.of("next_step")
    seen = [one for one in steps if told.is_seen(one)]
    if seen:
        yield Takeaway(Level.PRAISE, tr("Something moves"), told.quote(seen[0]))
    elif steps:
        yield Takeaway(Level.NUDGE, tr("What you do comes after “more”"), told.quote(steps[0]))
    elif told.is_missed("next_step"):
        yield Takeaway(Level.NUDGE, tr("Nothing moves"))


def _name(told: _Told) -> Iterator[Takeaway]:
    names = told.of("signed")
    if any(map(told.is_seen, names)):
        yield Takeaway(Level.PRAISE, tr("Somebody stands for it by name"))
    elif names:
        detail = tr("Most strangers will not see {name}.", name=told.quote(names[-1]))
        yield Takeaway(Level.NUDGE, tr("Your name comes after “more”"), detail)
    elif told.is_missed("signed"):
        yield Takeaway(Level.NUDGE, tr("Nobody stands for it by name"))


def _route(told: _Told) -> Iterator[Takeaway]:
    routes = told.of("contact")
    if any(map(told.is_seen, routes)):
        yield Takeaway(Level.PRAISE, tr("There is a way to reach you"))
    elif routes:
        detail = tr("A name and a number nearer the top would be read.")
        yield Takeaway(Level.NUDGE, tr("No way to reach you in what they see"), detail)
    elif told.is_missed("contact"):
        yield Takeaway(Level.NUDGE, tr("No way to reach you"))


def _theirs(told: _Told, *, discreet: bool) -> Iterator[Takeaway]:
    given_away = told.of("personal_data")
    if given_away:
        yield Takeaway(
            Level.WARNING, tr("Something of theirs is told that they did not tell"), told.quote(given_away[0])
        )
    elif discreet:
        yield Takeaway(Level.PRAISE, tr("Nothing of theirs is told that they did not tell"))
