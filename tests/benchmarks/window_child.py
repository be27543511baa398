"""The processes that `window.py` measures: Heard's window and a bare table, each asked to start, scroll, refresh or idle.

Prints one line of JSON. `heard` goes through `ui.start` as the program does; only the event loop is looked over the shoulder.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

_MEMORY_AFTER_MS = 5000


def _tell(**told: object) -> None:
    print(json.dumps(told), flush=True)


def _pss_of_all() -> float:
    """The proportional memory of this process and of those it started, in MB."""
    total = 0.0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if folder.name == str(os.getpid()) or f"PPid:\t{os.getpid()}\n" in (folder / "status").read_text():
                rolled = (folder / "smaps_rollup").read_text()
                total += int(rolled.split("\nPss:")[1].split()[0]) / 1000
        except (OSError, IndexError):
            continue
    return total


# --- a bare table over SQLite ------------------------------------------------------------------------------------


def bare_view(file: Path, *, cards: bool) -> Any:
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QTableView

    connection = sqlite3.connect(file)
    (rows,) = connection.execute("select count(*) from reviews").fetchone() if cards else (1_000_000,)

    class Model(QAbstractTableModel):
        pages: dict[int, list[tuple[Any, ...]]] = {}

        def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
            return int(rows)

        def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
            return 1

        def row(self, place: int) -> tuple[Any, ...]:
            page = place // 50
            if page not in self.pages:
                if len(self.pages) > 24:
                    self.pages.clear()
                self.pages[page] = connection.execute(
                    "select author, title, substr(text, 1, 200), created_at from reviews where id > ? order by id limit 50",
                    (page * 50,),
                ).fetchall()
            rows_ = self.pages[page]
            return rows_[place % 50] if place % 50 < len(rows_) else ("", "", "", "")

        def data(self, index: QModelIndex, role: int = 0) -> Any:
            return self.row(index.row())[0] if role == Qt.ItemDataRole.DisplayRole else None

    class Cards(QStyledItemDelegate):
        def paint(self, painter: QPainter, option: Any, index: QModelIndex) -> None:
            author, title, text, at = index.model().row(index.row())
            rect, left = option.rect, Qt.AlignmentFlag.AlignLeft
            for place, words in enumerate((f"{author}  {at}", title, text, "Guide")):
                line = rect.adjusted(16, 9 + place * 19, -16, 0)
                painter.drawText(
                    line, left, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
                )

    view = QTableView()
    view.setModel(Model(view))
    view.setItemDelegate(Cards(view))
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(94)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.resize(1200, 800)
    return view


def bare(file: Path) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    view = bare_view(file, cards=False)
    view.show()

    def stands() -> None:
        at = time.time()
        QTimer.singleShot(_MEMORY_AFTER_MS, lambda: (_tell(stands_at=at, megabytes=_pss_of_all()), application.quit()))

    QTimer.singleShot(0, stands)
    application.exec()


# --- Heard -------------------------------------------------------------------------------------------------------


def with_heard(file: Path, then: Callable[[Any], object]) -> None:
    """Start as the program does and hand the window over when its rows are painted."""
    from PySide6.QtWidgets import QApplication  # as `ui.start` is about to do itself

    from ui import start
    from ui.faults.logbook import Logbook

    run = QApplication.exec

    def exec_(*_: object) -> int:
        from PySide6.QtCore import QEvent, QObject, QTimer

        window = next(one for one in QApplication.topLevelWidgets() if hasattr(one, "desk"))
        window.desk.open_link = lambda url: None

        class Look(QObject):
            seen = False

            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint and window.queue.model.rowCount() and not self.seen:
                    self.seen = True
                    QTimer.singleShot(0, lambda: then(window))
                return False

        look = Look(window)
        window.queue.view.viewport().installEventFilter(look)
        return int(run())

    QApplication.exec = exec_
    start.open_window({"workspace": str(file)}, Logbook())


def heard(file: Path) -> None:
    from PySide6.QtCore import QTimer

    def stands(window: Any) -> None:
        at = time.time()
        QTimer.singleShot(_MEMORY_AFTER_MS, lambda: (_tell(stands_at=at, megabytes=_pss_of_all()), window.leave()))

    with_heard(file, stands)


def _frames(view: Any) -> dict[str, list[float]]:
    """The times of frames in milliseconds: the scroll bar is moved and everything that follows is painted."""
    from PySide6.QtWidgets import QApplication

    bar = view.verticalScrollBar()
    ways: dict[str, Iterator[int]] = {
        "wheel": iter(range(0, 60 * 120, 60)),
        "page": iter(range(0, 800 * 120, 800)),
        "jump": iter([(number * 7919) % 120 * (bar.maximum() // 120) for number in range(120)]),
        "drag": iter([bar.maximum() // 2 + number * 4000 for number in range(120)]),
    }
    frames: dict[str, list[float]] = {}
    for way, values in ways.items():
        frames[way] = []
        for value in values:
            began = time.perf_counter()
            bar.setValue(value)
            view.viewport().repaint()
            frames[way].append((time.perf_counter() - began) * 1000)
            QApplication.processEvents()
    return frames


def scroll_heard(file: Path) -> None:
    def stands(window: Any) -> None:
        from PySide6.QtCore import QTimer

        window.resize(1200, 800)
        QTimer.singleShot(1500, lambda: (_tell(frames=_frames(window.queue.view)), window.leave()))

    with_heard(file, stands)


def scroll_bare(file: Path) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    view = bare_view(file, cards=True)
    view.resize(400, 800)
    view.show()
    QTimer.singleShot(500, lambda: (_tell(frames=_frames(view)), application.quit()))
    application.exec()


def refresh(file: Path) -> None:
    """A timer that should fire every 5 ms tells how late it is, and the list is scrolled by wheel meanwhile: from the moment on
    when the window has made its last part, as polling does."""

    def stands(window: Any) -> None:
        from PySide6.QtCore import Qt, QTimer

        delays: list[float] = []
        frames: list[float] = []
        timer = QTimer(window, interval=5, timerType=Qt.TimerType.PreciseTimer)
        scroll = QTimer(window, interval=40)
        bar = window.queue.view.verticalScrollBar()
        last = [time.perf_counter()]

        def beat() -> None:
            now = time.perf_counter()
            delays.append(max(0.0, (now - last[0]) * 1000 - 5))
            last[0] = now

        def roll() -> None:
            began = time.perf_counter()
            bar.setValue((bar.value() + 60) % 50_000)
            window.queue.view.viewport().repaint()
            frames.append((time.perf_counter() - began) * 1000)

        def ended(results: list[Any]) -> None:
            if sum(one.status != "skipped" for one in results) < 100:
                return  # what the schedule does by itself
            for one in (timer, scroll):
                one.stop()
            _tell(delays=delays, frames=frames)
            QTimer.singleShot(500, window.leave)

        def begin() -> None:
            last[0] = time.perf_counter()
            timer.timeout.connect(beat)
            scroll.timeout.connect(roll)
            window.desk.background.finished.connect(ended)
            timer.start()
            scroll.start()
            window.desk.background.poll_now()

        window.whole.connect(lambda: QTimer.singleShot(1500, begin))

    with_heard(file, stands)


def idle(file: Path, seconds: float) -> None:
    """A hundred sources that were all checked just now; the window is left alone."""
    from store import configured_sources
    from store.records import SourceStatus
    from store.workspace_file import open_workspace

    now = datetime.now(UTC)
    connections = open_workspace(file, now=now)
    with connections.write() as db:
        db.conn.execute("update sources set paused = 1")
        db.conn.execute(
            "update sources set paused = 0 where id in (select id from sources where kind = 'feed' order by id desc limit 100)"
        )
        db.conn.execute(
            "update source_health set status = ?, last_polled_at = ?, last_success_at = ?, next_poll_at = ?",
            (
                SourceStatus.OK,
                f"{now:%Y-%m-%dT%H:%M:%SZ}",
                f"{now:%Y-%m-%dT%H:%M:%SZ}",
                f"{now + timedelta(minutes=50):%Y-%m-%dT%H:%M:%SZ}",
            ),
        )
    assert configured_sources.list_sources(connections)
    connections.close()

    def stands(window: Any) -> None:
        from PySide6.QtCore import QTimer

        def counted() -> tuple[float, int]:
            wakes = sum(
                int((folder / "status").read_text().split("\nvoluntary_ctxt_switches:")[1].split()[0])
                for folder in Path("/proc/self/task").iterdir()
            )
            return time.process_time(), wakes

        def begin() -> None:
            spent, wakes = counted()

            def end() -> None:
                spent_then, wakes_then = counted()
                _tell(share=(spent_then - spent) / seconds, wakes=(wakes_then - wakes) / seconds)
                window.leave()

            QTimer.singleShot(int(seconds * 1000), end)

        QTimer.singleShot(8000, begin)  # after the start's own work and the daily backup

    with_heard(file, stands)


def main(arguments: list[str]) -> None:
    work, file, *rest = arguments
    doings: dict[str, Callable[..., None]] = {
        "heard": heard, "bare": bare, "scroll-heard": scroll_heard, "scroll-bare": scroll_bare, "refresh": refresh, "idle": idle,
    }  # fmt: skip
    doings[work](Path(file), *map(float, rest))


if __name__ == "__main__":
    main(sys.argv[1:])
