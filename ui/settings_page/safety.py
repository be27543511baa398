"""The sections about the owner's data: backups, and what is stored where. They show and emit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from store.workspace_file import BACKUPS_KEPT, CheckReport
from ui import formatting, theme
from ui.keeping import BackupLine, Kept
from ui.lettering import named, wrapping_label
from ui.sentences.anew import said
from ui.settings_page.section import Section
from ui.texts import decimal, mark, plural, tr
from ui.widgets import ElidedLabel, Label, link_button, plain_button, primary_button

_WHYS = {
    "daily": mark("of the day"), "before-update": mark("before an update"), "before-removal": mark("before a removal"),
    "before-restore": mark("before restoring"), "before-repair": mark("before mending"), "by-hand": mark("by hand"),
}  # fmt: skip


def why_of(path: Path) -> str:
    """Why a backup was made, as its file's name tells it ("…T101500-before-removal.db")."""
    parts = path.stem.rsplit(".backup-", 1)[-1].split("-", 1)
    if len(parts) < 2:
        return ""
    return tr(_WHYS[parts[1]]) if parts[1] in _WHYS else parts[1].replace("-", " ")


def size_words(size: int) -> str:
    """A file's size for people, from bytes."""
    if size < 1_000_000:
        return tr("{n} kB", n=max(1, round(size / 1000)))
    return tr("{n} MB", n=decimal(size / 1_000_000, 1))


class BackupSection(Section):
    backup_wanted = Signal()
    copy_wanted = Signal()
    folder_wanted = Signal(str)
    #: The copy to go back to; None for one that is to be chosen.
    return_wanted = Signal(object)
    #: whether to mend as well
    check_wanted = Signal(bool)

    title = mark("Backup")
    words = mark("restore copy save folder file check repair damaged")

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        """`zone` is that of this machine: backups are about its files, not about a brand."""
        super().__init__(parent)
        self._zone, self._place = zone, Path()
        self.add(
            wrapping_label(
                tr(
                    "Heard keeps copies of the workspace beside it: before an update, before a brand is removed, and "
                    "whenever you ask. The last {n} are kept.",
                    n=BACKUPS_KEPT,
                )
            )
        )
        self.now_button = named(primary_button(tr("Back up now"), "archive"), "backUpNowButton")
        self.copy_button = named(plain_button(tr("Save a copy elsewhere…")), "saveCopyButton")
        self.now_button.clicked.connect(self.backup_wanted)
        self.copy_button.clicked.connect(self.copy_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.now_button)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.add_line()
        copies = QVBoxLayout()
        copies.setSpacing(theme.px(6))
        copies.addWidget(Label(tr("The last copies"), "strong"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(10))
        copies.addLayout(self._rows)
        self._shown: tuple[BackupLine, ...] | None = None
        self._folder = wrapping_label("", "meta", "text3", selectable=True)
        link = named(link_button(tr("Show the folder")), "showFolderButton")
        link.clicked.connect(lambda: self.folder_wanted.emit(str(self._place.parent)))
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        line.addWidget(self._folder, 1)
        line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        copies.addLayout(line)
        self.column.addLayout(copies)
        self.add_line()
        self.add_text(
            tr("Is everything well?"),
            tr(
                "Heard can look at every page of the workspace, its search and its counts, and rebuild what can be rebuilt."
            ),
        )
        self.check_button = named(plain_button(tr("Check the workspace")), "checkWorkspaceButton")
        self.mend_button = named(plain_button(tr("Mend it")), "mendWorkspaceButton")
        self.check_button.clicked.connect(lambda: self._look(mend=False))
        self.mend_button.clicked.connect(lambda: self._look(mend=True))
        self.mend_button.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.check_button)
        row.addWidget(self.mend_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.found = named(wrapping_label("", "body", "text2", selectable=True), "checkReport")
        self.found.hide()
        self.add(self.found)
        self.add_line()
        self.add_text(
            tr("Going back to a copy"),
            tr(
                "Heard closes for a moment and opens again as it was when the copy was made. The workspace as it is now is "
                "kept beside it, so that you can come back."
            ),
        )
        self.choose_button = named(plain_button(tr("Choose a copy…")), "chooseCopyButton")
        self.choose_button.clicked.connect(lambda: self.return_wanted.emit(None))
        last = QHBoxLayout()
        last.addWidget(self.choose_button)
        last.addStretch(1)
        self.column.addLayout(last)

    def _look(self, *, mend: bool) -> None:
        for button in (self.check_button, self.mend_button):
            button.setEnabled(False)
        self.found.set_tone("text2")
        self.found.setText(tr("Looking at every page …"))
        self.found.show()
        self.check_wanted.emit(mend)

    def show_report(self, report: CheckReport) -> None:
        """What was found: that all is well, or what is not and what can be done about it."""
        self.check_button.setEnabled(True)
        self.mend_button.setEnabled(True)
        self.mend_button.setVisible(bool(report.problems))
        self.found.set_tone("over" if report.problems else "heard")
        if report.problems:
            advice = tr(
                "“Mend it” rebuilds counts and search. Where the file itself stays damaged, close Heard and open it again: "
                "it offers the last good copy, and keeps the damaged file."
            )
            self.found.setText("\n".join([*map(said, report.problems), advice]))
        else:
            self.found.setText(
                tr(
                    "All is well: {reviews}, {replies}.",
                    reviews=plural("{n} review", "{n} reviews", report.reviews),
                    replies=plural("{n} reply", "{n} replies", report.replies),
                )
            )
        self.found.setAccessibleName(self.found.text())

    def show_kept(self, kept: Kept) -> None:
        self._place = kept.place
        self._folder.setText(tr("They lie in {parent}.", parent=kept.place.parent))
        if kept.backups == self._shown:
            return
        self._shown = kept.backups
        while self._rows.count():
            part = self._rows.takeAt(0).widget()
            part.hide()
            part.deleteLater()
        for backup in kept.backups[:BACKUPS_KEPT]:
            row = _BackupRow(backup, self._zone, kept)
            row.return_wanted.connect(self.return_wanted)
            self._rows.addWidget(row)
        if not kept.backups:
            self._rows.addWidget(wrapping_label(tr("There is none yet."), "body", "text3"))


class _BackupRow(QWidget):
    return_wanted = Signal(object)

    def __init__(self, backup: BackupLine, zone: str, kept: Kept) -> None:
        super().__init__()
        self.setObjectName("backupRow")
        written = (
            f"{formatting.day(backup.written_at, zone, now=kept.now)}, {formatting.clock(backup.written_at, zone)}"
        )
        about = " · ".join(part for part in (size_words(backup.size), why_of(backup.path)) if part)
        self.setAccessibleName(f"{written}, {about}, {backup.path.name}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(1))
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(Label(written))
        line.addWidget(Label(about, "meta", "text3"))
        line.addStretch(1)
        back = named(link_button(tr("Go back to it…")), "goBackButton")
        back.setAccessibleName(tr("Go back to the copy of {day}", day=written))
        back.clicked.connect(lambda: self.return_wanted.emit(backup.path))
        line.addWidget(back)
        column.addLayout(line)
        column.addWidget(ElidedLabel(backup.path.name, "meta", "text3"))


class PrivacySection(Section):
    title = mark("Privacy")
    words = mark("data stored where telemetry account keyring password network")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = self.add_text(tr("On this machine"), "")
        self.add_text(
            tr("Passwords and keys"),
            tr(
                "What a source needs to sign in is kept in the keyring of your system, never in the workspace and never in a "
                "backup. Where there is no keyring, they are kept until Heard is closed and asked for again."
            ),
        )
        self.add_text(
            tr("What goes over the network"),
            tr(
                "Heard asks the sources that you added for reviews, and posts the replies that you send. Links open in your "
                "browser, after a click. It asks nobody else for anything."
            ),
        )
        self.add_text(
            tr("What nobody gets"),
            tr(
                "There is no account and no telemetry. Drafts and checks are read on this machine alone. Faults are noted in a log "
                "here, without names and without anybody's words, and are sent nowhere."
            ),
        )
        self.add_text(
            tr("Taking it with you, or away"),
            tr(
                "The response log can be exported as a table at any time. Removing a brand removes its reviews and replies; "
                "the copies beside the workspace still have them until newer ones take their place, or you delete them."
            ),
        )

    def show_kept(self, kept: Kept) -> None:
        self._place.setText(
            tr(
                "Reviews, replies, drafts, notes and these settings are in one file, {place}, and in its backups "
                "beside it. Only your own user may read them.",
                place=kept.place,
            )
        )
