"""May we read this page? What the site's robots.txt says to us (RFC 9309), asked for politely and remembered a while.

No file (404 and the other 4xx but 429) lets us in, as the RFC says in 2.3.1.3. While a site cannot tell (5xx, no answer),
an earlier permission holds for some polls, and without one the page is left alone, and the owner reads why. Kinds have no
clock, so age is counted in polls. Protego reads the file: longest match and wildcards, which the standard library's
parser does not know.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin

from sources.contract import Answer, Web
from sources.errors import PayloadChanged, SourceProblem, Unreachable

#: The word by which a site can name us in its robots.txt.
OUR_NAME = "Heard"
#: Polls between two looks at the file: a day at the usual interval of four hours (RFC 9309, 2.4).
POLLS_A_LOOK = 6
#: Polls for which an earlier permission holds while the file cannot be read: a week.
POLLS_ON_CREDIT = 42
#: RFC 9309, 2.5: at least this many bytes have to be read; rules beyond them are not known to us.
LARGEST = 500 * 1024


class NotAllowed(PayloadChanged):
    """The site asks programs not to read this page."""


def permission(web: Web, url: str, known: Mapping[str, Any]) -> dict[str, Any]:
    """What to remember about a page that may be read; `known` is what was remembered last time.

    :raises NotAllowed: the site does not want the page to be read by programs.
    :raises SourceProblem: its robots.txt cannot be read just now."""
    polls = int(known.get("polls", 0)) + 1
    if known and polls % POLLS_A_LOOK:
        return {**known, "polls": polls}
    address = urljoin(url, "/robots.txt")
    try:
        answer = web.get(address, validators=known.get("validators", {}), accept="text/plain, */*;q=0.5")
    except SourceProblem as problem:
        if 400 <= problem.status < 500 and problem.status != 429:
            return {"polls": 0}
        if known and polls < POLLS_ON_CREDIT:
            return {**known, "polls": polls}
        raise _unreadable(problem) from problem
    # Only a page that was let in is remembered, so that "not modified" is a permission as well.
    if answer.status != 304 and not _lets_us_read(answer, url):
        raise NotAllowed(
            "The site's robots.txt asks programs not to read this page. If it is yours, allow “Heard” there, or choose "
            "another page.",
            address,
        )
    return {"polls": 0, "validators": dict(answer.validators)}


def _unreadable(problem: SourceProblem) -> SourceProblem:
    """The problem itself where it tells when to come again, that we are offline, or that nobody answers there at all;
    else in the words of this file."""
    if not isinstance(problem, Unreachable | PayloadChanged) or not problem.status:
        return problem
    sentence = "The site's robots.txt cannot be read, so the page is left alone for now."
    return Unreachable(sentence, f"{problem} {problem.details}")


def _lets_us_read(answer: Answer, url: str) -> bool:
    from protego import Protego

    rules = answer.body[:LARGEST].decode("utf-8", "replace")
    return bool(Protego.parse(rules).can_fetch(url, OUR_NAME))
