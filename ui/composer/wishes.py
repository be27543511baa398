"""What the composer asks of whoever keeps, checks and posts replies, as signals: it carries out none of it.

A wish about a reply names its review, so that an answer to another one is never taken for it. Not here: when a wish is
made (`composer.py`, `pressing.py`), and what becomes of it (`ui/writing.py`, `ui/posting.py`).
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Wishes(QWidget):
    #: review id, text, serial: answer with `saved` or `not_saved`
    text_changed = Signal("qlonglong", str, int)
    post_requested = Signal("qlonglong", str)
    copy_and_open_requested = Signal("qlonglong", str)
    posted_confirmed = Signal("qlonglong")
    not_posted = Signal("qlonglong")
    undo_send = Signal("qlonglong")
    send_now = Signal("qlonglong")
    #: review id, why the guard is passed
    reopen_requested = Signal("qlonglong", str)
    answer_private_requested = Signal("qlonglong")
    let_it_rest_requested = Signal("qlonglong")
    bystander_requested = Signal("qlonglong")
    checklist_requested = Signal()
    #: review id, check, start, end (code points)
    waive_requested = Signal("qlonglong", str, int, int)
    #: whether a reply of unknown outcome is at the site (True) or must go again (False)
    outcome_told = Signal("qlonglong", bool)
    #: an answer appeared at the site: keep theirs (True) or post this draft as the second (False)
    appeared_settled = Signal("qlonglong", bool)
    open_page_requested = Signal("qlonglong")
    decline_requested = Signal("qlonglong")
    limit_requested = Signal("qlonglong")
    #: a word that no dictionary knows: answer with `show_suggestions`
    suggestions_wanted = Signal(str)
    word_taught = Signal(str)

    def pass_on(self, intent: str, review_id: int) -> bool:
        """Wish what the button of a notice names; tells whether that was a wish, and not about the words in the box."""
        plain = {
            "undo_send": self.undo_send, "send_now": self.send_now, "posted_confirmed": self.posted_confirmed,
            "not_posted": self.not_posted, "answer_private": self.answer_private_requested,
            "let_it_rest": self.let_it_rest_requested, "open_page": self.open_page_requested,
            "decline": self.decline_requested, "set_limit": self.limit_requested,
        }  # fmt: skip
        if intent in plain:
            plain[intent].emit(review_id)
        elif intent in ("is_there", "is_not_there"):
            self.outcome_told.emit(review_id, intent == "is_there")
        elif intent in ("keep_theirs", "post_second"):
            self.appeared_settled.emit(review_id, intent == "keep_theirs")
        else:
            return False
        return True
