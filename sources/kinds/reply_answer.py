"""What a site with a JSON API gives back for a reply that it took: the thing itself, or nobody knows what became of it.

Pure. Not here: refusals, which are in the status (`sources.posting`).
"""

from __future__ import annotations

from typing import Any

from sources.contract import Answer
from sources.errors import OutcomeUnknown, PayloadChanged
from sources.kinds.json_answer import document


def reply_in(answer: Answer, site: str, name: str) -> dict[str, Any]:
    """The object under `name` in the answer of `site` ("Apple") to a reply.

    :raises OutcomeUnknown: there is something else, a login page for example: it may stand there or not."""
    try:
        found = document(answer, "the reply")
    except PayloadChanged as problem:
        raise OutcomeUnknown(
            f"{site} answered with something else than the reply; it may or may not stand there.",
            f"{problem} {problem.details}",
        ) from problem
    told = found.get(name) if isinstance(found, dict) else None
    if not isinstance(told, dict):
        raise OutcomeUnknown(
            f"{site} answered, but not with the reply that was sent; it may or may not stand there.", f"no {name}"
        )
    return told
