"""A site whose door is closed: why, and the steps by which its reviews come through the owner's own mailbox. No form.

It shows values (`sources.mail.guides`) and emits wishes; it opens nothing itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.lettering import named, wrapping_label
from ui.texts import tr
from ui.widgets import Label, plain_button, primary_button

if TYPE_CHECKING:
    from sources.mail.guides import MailGuide


class GuidePage(QWidget):
    #: An address to open in the browser.
    page_wanted = Signal(str)
    #: The folder that the site's mails come into.
    mailbox_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "guidePage")
        self._guide: MailGuide | None = None
        self._steps = QVBoxLayout()
        self._steps.setSpacing(theme.px(10))
        self.settings = plain_button("", "external")
        named(self.settings, "openSettingsPage")
        self.settings.clicked.connect(lambda: self._guide and self.page_wanted.emit(self._guide.settings_page))
        self.mailbox = primary_button(tr("Set up my mailbox"), "mail")
        named(self.mailbox, "setUpMailbox")
        self.mailbox.clicked.connect(lambda: self._guide and self.mailbox_wanted.emit(self._guide.folder))
        self.already = wrapping_label("", "strong", "heard")
        named(self.already, "mailboxThere")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.settings)
        buttons.addWidget(self.mailbox)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, 0)
        column.setSpacing(theme.px(14))
        column.addLayout(self._steps)
        column.addLayout(buttons)
        column.addWidget(self.already)

    def show_guide(self, guide: MailGuide, mailbox: str, *, can_set_up: bool) -> None:
        """`mailbox` is the name of a mailbox that is read already, empty for none."""
        self._guide = guide
        while (item := self._steps.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for number, step in enumerate(guide.steps, 1):
            self._steps.addWidget(_step(number, tr(step)))
        self.settings.setText("\u2005" + tr("Open {site}", site=guide.name))
        self.settings.setAccessibleName(tr("Open {site}", site=guide.name))
        self.settings.setToolTip(guide.settings_page)
        self.mailbox.setVisible(can_set_up and not mailbox)
        self.already.setText(
            tr("Your mailbox “{name}” is read already: its mails come in by themselves.", name=mailbox)
            if mailbox
            else ""
        )
        self.already.setVisible(bool(mailbox))


def _step(number: int, words: str) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.px(10))
    sign = Label(f"{number}", "strong", "text3")
    sign.setFixedWidth(theme.px(14))
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(wrapping_label(words, "body", "text"), 1)
    return row
