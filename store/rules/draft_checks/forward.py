"""What moves the customer forward: questions, next steps, ways to reach somebody, offers and promises.

All but the routes (`routes.py`) comes from the packs' patterns.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.records import Level
from store.rules.draft_checks.reading import Draft, Hit
from store.rules.packs import NOTHING
from store.rules.promises import names_a_day
from store.rules.spans import Span, disjoint, inside, outside

#: One word thrown back ("Dry?", "Hmm, dirty?") asks nothing.
_ECHO = re.compile(r"(?:[\w']+,\s+)?[\w'-]+\s*[?!]+")


def contact(draft: Draft) -> list[Hit]:
    return [Hit("contact", Level.PRAISE, *span) for span in draft.routes]


def question(draft: Draft) -> list[Hit]:
    """Sentences that want an answer. A request dressed as a question wants an act, unless it asks who, what, when; one that
    the reply answers itself ("What went wrong? We forgot …") wants none."""
    hits = []
    for place, (start, end) in enumerate(draft.sentences):
        tail = draft.words[max(start, end - 4) : end]
        if not any(mark in tail for mark in "?？؟"):
            hits += [Hit("question", Level.PRAISE, *asked.span()) for asked in _asked_in_passing(draft, (start, end))]
            continue
        span = _clause(draft, start, end)
        if draft.has("question", "rhetorical", span) or _quoted(draft, span):
            continue
        wants_an_act = draft.has("question", "request", span) or any(inside(one[0], [span]) for one in draft.routes)
        opens = draft.pattern("question", "opens").match(draft.words, *span) is not None
        if wants_an_act and not opens and not draft.has("question", "asks", span):
            continue
        if not opens and _ECHO.fullmatch(draft.words, *span):
            continue
        if _answers_itself(draft, span, draft.sentences[place + 1 : place + 2]) or _only_leads_on(draft, span):
            continue
        hits.append(Hit("question", Level.PRAISE, *span))
    return hits


def _asked_in_passing(draft: Draft, sentence: Span) -> list[re.Match[str]]:
    """ "I'd be grateful if you told me which day it was": asks without a question mark."""
    if not draft.may_match("question", "indirect", sentence):
        return []
    return list(draft.pattern("question", "indirect").finditer(draft.words, *sentence))


def _answers_itself(draft: Draft, span: Span, following: Sequence[Span]) -> bool:
    """Whether the next sentence tells what the question asks: it is about the business, nothing of the customer is in it,
    and an answer begins."""
    about_us = draft.pattern("question", "about_us").match(draft.words, *span) is not None
    if not following or not about_us or draft.has("question", "to_them", span):
        return False
    return draft.pattern("question", "answer").match(draft.words, *following[0]) is not None


def _only_leads_on(draft: Draft, span: Span) -> bool:
    """Words with a question mark and no verb to ask with ("Questions? Ring us.", "Need help?"). A pack that does not say
    what asks takes every one as asked."""
    asks = draft.pattern("question", "verb")
    return asks is not NOTHING and asks.search(draft.words, *span) is None


def _clause(draft: Draft, start: int, end: int) -> Span:
    """The sentence without a greeting in front ("Hi Ana, …")."""
    greeting = draft.pattern("human", "greeting").match(draft.words, start, end)
    if greeting and greeting.end() < end - 3:
        start = greeting.end()
        while start < end and not draft.words[start].isalnum() and draft.words[start] != "¿":
            start += 1
    return start, end


def _quoted(draft: Draft, span: Span) -> bool:
    """Inside quotation marks it is somebody else's question."""
    before = draft.words[: span[0]]
    ends_in_quotes = draft.words[span[0] : span[1]].endswith('"')
    return draft.words[span[0]] == '"' or before.count('"') % 2 == 1 or ends_in_quotes


def compensations(draft: Draft) -> list[Span]:
    return draft.find("compensation")


def compensation(draft: Draft, spans: Sequence[Span], heard: list[Span], said_back: list[Span]) -> list[Hit]:
    """Offers (`spans`, of `compensations`); and whether the first comes before any acknowledgement: before what regrets, owns
    or agrees (`heard`), before any sentence that says back what went wrong (`said_back`), and before any word that the
    customer is understood."""
    hits = [Hit("compensation", Level.NUDGE, *span) for span in spans]
    if spans:
        first = min(spans)
        sentence = draft.sentence_at(first[0])
        # Even a sorry with an "if" comes before the money.
        understood = [*draft.find("compensation", "heard"), *draft.find("conditional_apology")]
        acknowledged = any(start < first[0] for start, _ in (*heard, *understood))
        acknowledged = acknowledged or any(start < sentence[0] for start, _ in said_back)
        if not acknowledged and not _opens_with_regret(draft, sentence):
            hits.append(Hit("compensation_first", Level.WARNING, *first))
    return hits


def _opens_with_regret(draft: Draft, sentence: Span) -> bool:
    return any(sentence[0] <= start < sentence[0] + 20 for start, _ in draft.find("apology"))


def promise(draft: Draft) -> list[Hit]:
    """Every commitment is remembered; only one without a day is asked for one."""
    return [Hit("promise", Level.NUDGE, *span, message=_remembered(draft, span)) for span in draft.promises]


def _remembered(draft: Draft, span: Span) -> str:
    start, end = draft.sentence_at(span[0])
    dated = draft.pack is not None and names_a_day(draft.words[start:end], draft.pack)
    return "promise_dated" if dated else "promise"


def overpromise(draft: Draft) -> list[Hit]:
    return [Hit("overpromise", Level.WARNING, *span) for span in draft.find("overpromise")]


def next_step(draft: Draft) -> list[Hit]:
    """Something done, something that will be done, or something the customer can do. A route that stands in a closing
    line for "any other question" is a door, not a step; passing feedback on moves nobody."""
    if draft.pack is None:
        return []
    spans = [one for one in draft.find("next_step") if not draft.has("next_step", "closing", draft.sentence_at(one[0]))]
    vague = draft.find("next_step", "vague")
    for span in draft.routes:
        sentence = draft.sentence_at(span[0])
        if not draft.has("next_step", "closing", sentence):
            spans.append(_with_verb(draft, sentence, span))
    spans += outside(draft.promises, vague)
    spans += compensations(draft)  # whoever's the money is: that it moves is a step
    spans = outside(spans, draft.find("next_step", "not"))
    return [Hit("next_step", Level.PRAISE, *span) for span in disjoint(spans)]


def _with_verb(draft: Draft, sentence: Span, route: Span) -> Span:
    asked = draft.pattern("contact", "ask").search(draft.words, sentence[0], route[0])
    return (asked.start() if asked else route[0]), route[1]
