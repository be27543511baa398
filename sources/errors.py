"""What can go wrong with the world outside, one sentence each, written by us; a site's own words go to `details`."""

from __future__ import annotations

from copy import copy
from datetime import datetime
from typing import Self


class SourceProblem(Exception):
    """A source could not do what was asked. `str()` is one sentence for the owner: what happened and what comes next.

    `details` holds the technical text (never a secret), `code` the site's own short word for it where it sent one
    ("comment_duplicate"), `status` the HTTP status, 0 where none came. `counts_as_failure` says whether back-off should
    grow."""

    counts_as_failure = True
    code = ""
    status = 0

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.details = details

    def in_other_words(self, sentence: str) -> Self:
        """The same problem with a sentence that fits better."""
        told = copy(self)
        told.args = (sentence,)
        return told


class Offline(SourceProblem):
    """This machine has no network. Not the source's fault: a laptop waking from sleep fails everything at once."""

    counts_as_failure = False


class Unreachable(SourceProblem):
    """The site did not answer, answered 5xx, or broke off."""


class RateLimited(SourceProblem):
    """The site asked us to wait (429, 503 with Retry-After). `retry_at` is its own waiting time, UTC, if it named one."""

    def __init__(self, sentence: str, details: str = "", retry_at: datetime | None = None) -> None:
        super().__init__(sentence, details)
        self.retry_at = retry_at


class SignInNeeded(SourceProblem):
    """401 or 403: polling pauses until the owner signs in again."""


class PayloadChanged(SourceProblem):
    """What came back is not what this kind understands: a login page, rubbish, too large, too deep, cut off."""


class ForbiddenAddress(SourceProblem):
    """The site sent us where we do not go: to a file, another protocol, or into the local network."""


class SettingsWrong(SourceProblem):
    """A setting of the source is missing or cannot be right; only the owner can mend it."""


class ReplyRefused(SourceProblem):
    """The site understood the reply and did not take it. The words are kept."""


class OutcomeUnknown(SourceProblem):
    """A reply left without an answer; it may or may not be at the site. Never sent again blindly."""


class ThreadUnreadable(SourceProblem):
    """This kind of site never tells which replies stand there: what became of a lost one, only the owner can see."""
