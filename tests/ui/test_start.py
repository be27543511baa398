"""What the start of the window leaves for later: the list stands first, and what nobody asked for is not loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from store.workspace_file import back_up_beside, open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives

REPOSITORY = Path(__file__).resolve().parents[2]
#: Parts of ours that the first picture does not need either; the letter comes right after it.
_AFTER_THE_LIST = (
    "ui.composer.composer", "ui.review.pane", "ui.letter_loader", "ui.coaching", "ui.checklist.panel", "ui.settings_page.page",
    "ui.coverage.view", "ui.reasons.view", "ui.log.view", "ui.background", "ui.asking.window", "sources.poller", "store.response_log",
    "store.letter_records", "store.search", "store.standings", "ui.figure_values",
)  # fmt: skip
#: Heavy libraries that the first picture does not need, and dialogs of ours.
_FOR_LATER = (
    "numpy", "sqlite_utils", "py3langid", "requests", "urllib3", "feedparser", "lxml", "bs4", "keyring", "cryptography", "rapidfuzz", "spylls",
    "rich", "fpdf", "ui.asking.files", "ui.asking.sources", "ui.asking.person", "ui.asking.complaint", "ui.documents.case_file",
    "ui.dialogs.source_dialog", "ui.dialogs.export_dialog", "ui.dialogs.complaint_dialog",
)  # fmt: skip

_STORY = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from datetime import UTC, datetime
from ui.app import create_window

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

later, after = (set(one.split(",")) for one in sys.argv[2:4])
windows = []

class Windows(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            windows.append(type(watched).__name__)
        return False

application = QApplication([])
watch = Windows()
application.installEventFilter(watch)
window = create_window(Path(sys.argv[1]), clock=lambda: NOON)
told = []
window.desk.week_shown.connect(lambda week: told.append("figures"))
window.desk.list_shown.connect(lambda ids, serial: told.append(f"{len(ids)} in the list"))
window.desk.list_shown.connect(lambda *_: told.append(f"loaded for it: {sorted(after & set(sys.modules))}"))
window.whole.connect(lambda: told.append("whole"))

def it_stands():
    told.append(f"loaded: {sorted(later & set(sys.modules))}")
    look()

def look():
    if window.desk.letter is None or "whole" not in told or not window.desk.tasks.is_idle:
        QTimer.singleShot(20, look)
        return
    told.append(f"languages: {'py3langid' in sys.modules}")
    window.write()
    learned()

def learned():
    if not window.desk.coach.knows_languages:
        QTimer.singleShot(20, learned)
        return
    told.append(f"when writing: {'py3langid' in sys.modules}")
    told.append(f"windows: {windows}")
    window.leave()
    application.quit()

window.desk.stands.connect(it_stands)
window.show()
window.activateWindow()
QTimer.singleShot(60_000, application.quit)
application.exec()
print("; ".join(told))
"""


def test_the_list_stands_before_figures_and_what_tells_languages_apart_waits_for_the_first_words(tmp_path):
    workspace = open_workspace(tmp_path / "heard.db", now=NOON)
    arrives(workspace, a_source(workspace, a_brand(workspace)), a_review(language="en"))
    workspace.close()
    said = subprocess.run(
        [sys.executable, "-c", _STORY, str(tmp_path / "heard.db"), ",".join(_FOR_LATER),
         ",".join(_AFTER_THE_LIST)], cwd=REPOSITORY, capture_output=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    told = said.stdout.strip().split("; ")
    assert told[0] == "1 in the list", said.stderr
    assert told[1] == "loaded for it: []"
    assert "loaded: []" in told
    assert told.index("figures") < told.index("languages: False")
    assert told[-3:] == ["languages: False", "when writing: True", "windows: ['MainWindow']"]


_KINDS = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from PySide6 import QtWidgets
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.app import create_window

application = QApplication([])
window = create_window(Path(sys.argv[1]), clock=lambda: datetime(2026, 11, 23, 12, 0, tzinfo=UTC))
told = []

def tell(when):
    told.append(f"{when}: {sorted({'QTableView', 'QWizard'} & set(vars(QtWidgets)))}")

def leave():
    tell("whole")
    window.leave()
    application.quit()

window.desk.stands.connect(lambda: tell("stands"))
window.whole.connect(leave)
window.show()
QTimer.singleShot(60_000, application.quit)
application.exec()
print("; ".join(told))
"""


def test_kinds_of_widgets_that_the_list_has_no_use_for_are_made_after_it(tmp_path):
    workspace = open_workspace(tmp_path / "heard.db", now=NOON)
    arrives(workspace, a_source(workspace, a_brand(workspace)), a_review(language="en"))
    workspace.close()
    said = subprocess.run(
        [sys.executable, "-c", _KINDS, str(tmp_path / "heard.db")], cwd=REPOSITORY, capture_output=True, encoding="utf-8",
        timeout=120, check=False,
    )  # fmt: skip
    assert said.stdout.strip() == "stands: ['QTableView']; whole: ['QTableView', 'QWizard']", said.stderr


_SOURCES = """
import linecache
import sys
from ui import start
from ui.faults.logbook import Logbook
from PySide6.QtWidgets import QApplication

def instead_of_running(*_):
    window = next(one for one in QApplication.topLevelWidgets() if hasattr(one, "desk"))
    print([name for name in linecache.cache if "/ui/" in name or "/store/" in name])
    window.leave()
    return 0

QApplication.exec = instead_of_running
sys.exit(start.open_window({"workspace": sys.argv[1]}, Logbook()))
"""


def test_starting_the_window_reads_no_source_code(tmp_path):
    open_workspace(tmp_path / "heard.db", now=NOON).close()
    said = subprocess.run(
        [sys.executable, "-c", _SOURCES, str(tmp_path / "heard.db")], cwd=REPOSITORY, capture_output=True, encoding="utf-8",
        timeout=120, check=False,
    )  # fmt: skip
    assert said.stdout.strip() == "[]", said.stderr


_RETURN = """
import os
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from ui.faults.logbook import Logbook
from ui.main_window import MainWindow
from ui.start import open_window

told, seen = [], []

def window():
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
    return found[0] if found and found[0].desk.tasks.is_idle and found[0].sidebar.isVisible() else None

def look():
    now = window()
    if now is None:
        return
    if not seen:
        seen.append(now)
        now.show_settings("backup")
    elif len(seen) == 1 and now is seen[0]:
        backs = [one for one in now.findChildren(QPushButton, "goBackButton") if one.isVisible()]
        question = now.findChild(QMessageBox, "goBackQuestion")
        if question is not None:
            next(one for one in question.buttons() if one.text() == "Go back").click()
            seen.append(None)
        elif backs:
            told.append(", ".join(brand.name for brand in now.desk.brands))
            backs[-1].click()  # the oldest: the program keeps one of the day as it starts
    elif now is not seen[0] and now.desk.brands:
        told.append(", ".join(brand.name for brand in now.desk.brands))
        told.append(now.toast.accessibleName())
        timer.stop()
        now.leave()

timer = QTimer()
QTimer.singleShot(60_000, lambda: os._exit(7))

def begin():
    timer.timeout.connect(look)
    timer.start(50)

original = QApplication.exec

def starting():
    if not timer.isActive():
        begin()
    return original()

QApplication.exec = starting
status = open_window({"workspace": sys.argv[1]}, Logbook(Path(sys.argv[2])))
print(" | ".join([*told, str(status)]))
"""


def test_an_owner_goes_back_to_a_copy_in_the_window_and_the_program_goes_on_with_it(tmp_path):
    path = tmp_path / "heard.db"
    workspace = open_workspace(path, now=NOON)
    arrives(workspace, a_source(workspace, a_brand(workspace)), a_review(language="en"))
    back_up_beside(workspace, now=NOON, why="by-hand")
    a_brand(workspace, "Added by mistake")
    workspace.close()
    said = subprocess.run(
        [sys.executable, "-c", _RETURN, str(path), str(tmp_path / "log")], cwd=REPOSITORY, capture_output=True,
        encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    before, after, words, status = said.stdout.strip().split(" | ")
    assert before == "Added by mistake, Corner Café", said.stderr
    assert after == "Corner Café"
    assert words.startswith("The copy is in place; what stood there is kept as heard.replaced-")
    assert status == "0"
