"""What a site itself says about an error: its short word for it and its message, out of the JSON of its answer. Pure.

Read are the shapes of WordPress and Judge.me (`code`, `message`, `error`), of OAuth (RFC 6749, section 5.2), of Google
(`error.status`, `error.message`) and of JSON:API (`errors[].code`, `errors[].detail`). The words are the site's, for the
details only. Not here: what a status means (`statuses.py`, `posting.py`), and what a code means (the kinds).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from sources.plain_text import one_line

#: A code is a word, not a sentence: WordPress's are the longest we know, with about 40 characters.
_CODE = re.compile(r"[\w.-]{1,80}", re.ASCII)
#: Bytes of an answer that are looked at; no explanation is longer.
MOST_BYTES = 64 * 1024


def said(body: bytes) -> tuple[str, str]:
    """The code and the message of an error; empty where the answer tells none."""
    try:
        found: Any = json.loads(body[:MOST_BYTES])
    except (ValueError, RecursionError):
        return "", ""
    if not isinstance(found, dict):
        return "", ""
    for told in _places(found):
        code = _code_of(told)
        message = _first_text(told, "message", "detail", "error_description", "error", "title")
        if code or message:
            return code, one_line(message, 200)
    return "", ""


def _places(found: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Where an error can be told, the most specific first."""
    errors = found.get("errors")
    listed = [each for each in errors if isinstance(each, dict)] if isinstance(errors, list) else []
    inner = found.get("error")
    return [*listed, *([inner] if isinstance(inner, dict) else []), found]


def _code_of(told: Mapping[str, Any]) -> str:
    for name in ("code", "status", "error"):
        word = told.get(name)
        # A number is the HTTP status once more.
        if isinstance(word, str) and _CODE.fullmatch(word) and not word.isdigit():
            return word
    return ""


def _first_text(told: Mapping[str, Any], *names: str) -> str:
    return next((text for name in names if isinstance(text := told.get(name), str) and text), "")
