"""What the search box means: words as prefixes, and pairs of letters for scripts that write without spaces.

FTS5's `unicode61` finds nothing inside a run of Chinese, Japanese or Thai letters, so such runs are also indexed as
overlapping pairs. Pure; the tables are in `store.search`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

# Thai, Lao, Myanmar, Khmer; kana, CJK ideographs and their extensions.
_WITHOUT_SPACES = (
    "\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff"
    "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_RUN = re.compile(f"[{_WITHOUT_SPACES}]+")
_WORD = re.compile(rf"[^\W_{_WITHOUT_SPACES}]+", re.UNICODE)


def letter_pairs(text: str) -> str:
    """The overlapping pairs of every run without spaces, joined by spaces; empty for a text that has none."""
    if text.isascii():
        return ""
    pairs: list[str] = []
    for run in _RUN.findall(text):
        pairs += [run[i : i + 2] for i in range(len(run) - 1)] or [run]
    return " ".join(pairs)


def words_of(search: str) -> list[str]:
    """The words of a search, each of which is the beginning of one that is looked for; a dozen at most."""
    return _WORD.findall(search)[:12]


def all_of(parts: Sequence[str]) -> str:
    """The FTS5 query for rows in which each part is found; empty for none."""
    return " AND ".join(parts)


def pair_query(search: str) -> str:
    """The FTS5 query for the letter pairs of a search; one lone letter becomes a prefix. Empty where there are none."""
    terms = []
    for run in _RUN.findall(search):
        if len(run) == 1:
            terms.append(f'"{run}"*')
        else:
            terms += [f'"{run[i : i + 2]}"' for i in range(len(run) - 1)]
    return " ".join(terms[:24])
