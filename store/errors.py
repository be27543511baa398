"""The world's faults at the bottom floor: each says what happened and what to do next, in one plain sentence.

Our own faults are not here: they fail loudly as ordinary exceptions.
"""

from __future__ import annotations


class StoreProblem(Exception):
    """The workspace cannot do what was asked. `str()` is a sentence for people; `details` is for engineers."""

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.details = details


class WorkspaceUnusable(StoreProblem):
    """The workspace file as a whole cannot be used: missing folder, foreign, newer, damaged, read-only, full or locked."""


class WorkspaceDamaged(WorkspaceUnusable):
    """The file is damaged; the last good backup can be offered."""


class RequestRefused(StoreProblem):
    """The request itself was wrong: an unknown brand, a third reply, a name that is taken."""
