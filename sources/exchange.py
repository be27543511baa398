"""What a site says to an exchange of a key, a code or an old token for a new token. Pure: status and body in, problem out.

Not here: the request (`web.py`), and the token that came (`access.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sources.errors import ForbiddenAddress, PayloadChanged, SignInNeeded, SourceProblem
from sources.sign_in import without_sign_in
from sources.site_words import said
from sources.statuses import problem_for

#: Fields of a form that are no secrets, and that a site may well name in its message.
_NO_SECRETS = frozenset(["grant_type", "scope", "redirect_uri"])


def problem_after_exchange(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    *,
    now: datetime,
    where: str,
    form: Mapping[str, str],
    sent_headers: Mapping[str, str],
) -> SourceProblem | None:
    """The problem that an answer to an exchange stands for, with the site's own word as `code`; `None` for 2xx. No value
    of the form gets into the details."""
    if 200 <= status < 300:
        return None
    code, message = said(body)
    message = without_sign_in(message, sent_headers)
    for name, value in form.items():
        if value and name not in _NO_SECRETS:
            message = message.replace(value, "…")
    details = " ".join(filter(None, [f"HTTP {status} from {where}", code, message]))
    problem = _problem(status, headers, details, where, now)
    problem.code, problem.status = code, status
    return problem


def _problem(status: int, headers: Mapping[str, str], details: str, where: str, now: datetime) -> SourceProblem:
    if 300 <= status < 400:
        return ForbiddenAddress(
            f"The site wants the sign-in at another address (HTTP {status}), and we did not follow.", details
        )
    if status in (400, 401, 403):
        return SignInNeeded(
            f"The site does not accept the sign-in of this source (HTTP {status}). Sign in again or enter the key anew, "
            "then resume the source.",
            details,
        )
    problem = problem_for(status, headers, now, where) or PayloadChanged("The site answered the sign-in oddly.")
    problem.details = details
    return problem
