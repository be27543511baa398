"""Reads an answer in JSON, and says in a sentence when it is something else. Pure over bytes.

Not here: what the objects mean (each kind).
"""

from __future__ import annotations

import json
from typing import Any

from sources.contract import Answer
from sources.document_shape import UnsafeShape, check_json
from sources.errors import PayloadChanged
from sources.plain_text import clean


def document(answer: Answer, what: str) -> Any:
    """The JSON of an answer. `what` names what was asked for ("comments").

    :raises PayloadChanged: it is none."""
    start = answer.body[:200].lstrip()
    if not start:
        raise PayloadChanged(f"The site sent an empty answer instead of {what}.", answer.url)
    if start[:1] == b"<":
        raise PayloadChanged(
            f"The site sent a web page instead of {what}: a login page, an error, or no API at this address.",
            f"begins with {clean(start.decode('utf-8', 'replace'))[:80]!r}",
        )
    try:
        check_json(answer.body)
        return json.loads(answer.body)
    except UnsafeShape as problem:
        raise PayloadChanged(str(problem)) from problem
    except (ValueError, RecursionError) as problem:
        raise PayloadChanged(
            f"The {what} that the site sent were cut off or cannot be read.", str(problem)[:300]
        ) from problem


def objects(found: Any, what: str) -> list[dict[str, Any]]:
    """A list of objects.

    :raises PayloadChanged: it is something else."""
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        keys = sorted(found)[:10] if isinstance(found, dict) else type(found).__name__
        raise PayloadChanged(f"The site answers, but not with {what}.", f"found {keys}")
    return found


def text_at(found: Any, *names: str) -> str:
    """The text under these names, one inside the other; empty where there is none."""
    for name in names:
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, str) else ""


def number_at(found: Any, name: str) -> int:
    """A whole number, 0 where there is none. Ids are numbers here; some plug-ins send them as text."""
    value = found.get(name) if isinstance(found, dict) else None
    if isinstance(value, bool):
        return 0
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19 else 0
