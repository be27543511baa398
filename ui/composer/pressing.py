"""What a press on the composer's button does, decided from what stands in the box. No Qt.

It names once what the checklist still has open, and refuses nothing but too much. Not here: doing it (`composer.py`), and
whether the reply may then leave (the guard, the ledger and the outbox).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from store.records import ReplyState
from ui.composer.view import ComposerView, Mode
from ui.texts import tr


class Press(Enum):
    """`NAME_OPEN`: one more press posts. `TELL`: what was said, and where, is asked and kept with the case."""

    NOTHING = auto()
    SAY_TOO_LONG = auto()
    NAME_OPEN = auto()
    TELL = auto()
    COPY_AND_OPEN = auto()
    POST = auto()


def why_not(view: ComposerView | None, text: str) -> str:
    """Why nothing can be posted, in a sentence; empty where it can."""
    if view is None:
        return tr("No review is chosen.")
    if view.posting_off:
        return view.posting_off
    if not text.strip() and view.mode is not Mode.TOLD:
        return tr("Nothing is written yet.")
    return ""


def pressed(view: ComposerView, text: str, *, too_many: float, still_open: Sequence[str], was_named: bool) -> Press:
    """`too_many` is by how much the text is over the site's limit, in its unit; `still_open` are the checklist's open
    lines, and `was_named` says that they were named already."""
    if view.obstacle or view.state not in (ReplyState.DRAFT, ReplyState.REFUSED) or why_not(view, text):
        return Press.NOTHING
    if too_many > 0:
        return Press.SAY_TOO_LONG
    if still_open and not was_named:
        return Press.NAME_OPEN
    if view.mode is Mode.TOLD:
        return Press.TELL
    return Press.COPY_AND_OPEN if view.mode is Mode.BY_HAND else Press.POST
