"""A journey in the real window with a watchdog on its thread: `python -m tests.journeys.watched WORKSPACE`.

The window runs its own event loop, and a step of the journey is done by a timer as a key press or a click would come. After
each turn of the loop the watchdog asks how much processor time the interface thread spent since the last: the thread's own,
so that a busy machine is no false alarm. Past 16 ms (a frame at 60 Hz) the turn is a stall, and what the thread was doing is
in the stack samples that a second thread took meanwhile. Prints the stalls, and how long turns took, as JSON. In a process of
its own, since the tests' own waiting would count otherwise (`travel.py` starts it).
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from store import configured_sources
from ui.app import create_window
from ui.dialogs.popover import Popover
from ui.main_window import MainWindow
from ui.start import keep_what_stands

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
#: One frame at 60 Hz, in milliseconds.
LIMIT = 16.0
_SAMPLE_SECONDS = 0.003
#: A step of which nothing comes in this time (seconds of the clock) has failed.
_PATIENCE = 60.0


@dataclass(frozen=True)
class Stall:
    """A turn of the event loop that took too long: in which step, milliseconds of the thread's own time and of the clock,
    and where it was seen, the commonest place first."""

    step: str
    cpu: float
    wall: float
    where: list[str]


class Turn(NamedTuple):
    """A turn of the event loop: in which step, milliseconds of the thread's own time, and of the clock, in which it also waits
    for Python's lock and for a core."""

    step: str
    cpu: float
    wall: float


class Watchdog:
    """Watches the thread that makes it. `step` is the name under which stalls are noted."""

    def __init__(self, limit: float = LIMIT) -> None:
        self.limit = limit
        self.step = ""
        self.stalls: list[Stall] = []
        self.turns: list[Turn] = []
        self._thread = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._thread)
        self._samples: list[str] = []
        self._pace = _Pace()
        self._ended = threading.Event()
        self._began = time.thread_time()
        self._at_rest = time.perf_counter()
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._turn_ends)
        self._sampler = threading.Thread(target=self._sample, name="watchdog", daemon=True)
        self._sampler.start()

    def _turn_ends(self) -> None:
        now = time.thread_time()
        spent, wall = (now - self._began) * 1000, (time.perf_counter() - self._at_rest) * 1000
        if self.step:
            if spent > self.limit:
                spent *= self._pace.share()
            self.turns.append(Turn(self.step, spent, wall))
            if spent > self.limit:
                common = [f"{times} × {place}" for place, times in Counter(self._samples).most_common(3)]
                self.stalls.append(Stall(self.step, round(spent, 1), round(wall, 1), common))
        self._samples = []
        self._at_rest = time.perf_counter()
        self._began = time.thread_time()

    def _sample(self) -> None:
        while not self._ended.wait(_SAMPLE_SECONDS):
            spent = (time.clock_gettime(self._clock) - self._began) * 1000
            if spent < 0.2:
                self._at_rest = time.perf_counter()
            elif spent > self.limit / 2:
                self._samples.append(_place(self._thread))

    def stop(self) -> None:
        self._ended.set()
        self._sampler.join()


class _Pace:
    """How fast this machine is just now. Who shares its caches and cores makes the same work cost up to twice the
    processor time, so a long turn is counted at the best pace that was seen in this run."""

    def __init__(self) -> None:
        self._best = min(self._unit() for _ in range(20))

    @staticmethod
    def _unit() -> float:
        began = time.thread_time()
        sum(number * number for number in range(4000))
        return time.thread_time() - began

    def share(self) -> float:
        """The best pace as a share of the pace of now, at most 1."""
        now = sorted(self._unit() for _ in range(5))[2]
        self._best = min(self._best, now)
        return self._best / now


_HERE = str(Path(__file__).resolve().parents[2])


def _place(thread: int) -> str:
    """Where a thread is: its innermost frames of ours. No frame may be held for longer than this walk takes: a painter that
    lives in one would outlive its paint event, and Qt does not forgive that."""
    frame = sys._current_frames().get(thread)
    places = []
    while frame is not None and len(places) < 4:
        code = frame.f_code
        if code.co_filename.startswith(_HERE):
            places.append((code.co_filename, frame.f_lineno, code.co_name))
        frame = frame.f_back
    return " < ".join(f"{file.rpartition('/')[2]}:{line} {name}" for file, line, name in places)


#: Its name, what is done, and whether that has had its effect.
Step = tuple[str, Callable[[], object], Callable[[], bool]]


class Journey:
    """Somebody at the window, one step after the other, each begun when the last has had its effect."""

    def __init__(self, window: MainWindow, watchdog: Watchdog, *, rounds: int = 1) -> None:
        self._window, self._watchdog = window, watchdog
        self._steps = self._plan(rounds)
        self._waits_for: Callable[[], bool] = lambda: True
        self._since = 0.0
        self._ready = False
        self.failed = ""
        self.polled = 0
        self._timer = QTimer()
        self._timer.setInterval(15)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        self._timer.start()

    def _go_on(self) -> None:
        if not (self._ready or self._waits_for()):
            if time.perf_counter() - self._since > _PATIENCE:
                self._end(f"“{self._watchdog.step}” led to nothing")
            return
        if not self._ready:  # what was waited for is there: its picture belongs to the same step
            self._ready = True
            return
        try:
            name, act, self._waits_for = next(self._steps)
        except StopIteration:
            self._end("")
            return
        self._watchdog.step, self._since, self._ready = name, time.perf_counter(), False
        act()

    def _end(self, failure: str) -> None:
        self.failed = failure
        sources = configured_sources.list_sources(self._window.desk.connections)
        self.polled = sum(health.last_polled_at is not None for _, health in sources)
        self._watchdog.step = ""
        self._timer.stop()
        QApplication.quit()

    def _plan(self, rounds: int) -> Iterator[Step]:
        window = self._window
        quiet = self._is_quiet
        for number in range(rounds):
            if number == 0:
                yield "checking all sources begins", window.desk.checking.all_in_view, lambda: True
            yield "to the list", lambda: window.go_to("waiting"), self._shows_people
            for _ in range(6):
                yield "scrolling by wheel", self._wheel, lambda: True
            for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
                yield f"scrolling by {key.name}", lambda key=key: self._press(window.queue.view, key), quiet
            yield "dragging to the middle", self._drag, lambda: True
            for _ in range(3):
                yield "to the next review", window.queue.next, self._shows_letter
            yield "into the reply", window.write, lambda: window.composer.editor.hasFocus()
            for letter in "Dear guest, I am sorry: the soup came cold. Thank you for telling us. ":
                yield "typing", lambda letter=letter: self._type(window.composer.editor, letter), lambda: True
            yield "typing, at rest", lambda: None, quiet
            yield "posting", window.composer.press_primary, quiet
            yield "posting all the same", window.composer.press_primary, quiet
            for view in (
                "unrated",
                "thank",
                "answered",
                "all",
                "followups",
                "outbox",
                "log",
                "coverage",
                "reasons",
            ):
                yield f"to {view}", lambda view=view: window.go_to(view), quiet
            yield "to settings", window.show_settings, quiet
            yield "back to the list", lambda: window.go_to("waiting"), self._shows_people
            yield "searching", lambda: window.desk.choose_search("soup"), self._shows_people
            yield "searching a rare word", lambda: window.desk.choose_search("soup waiter parcel"), quiet
            yield "all again", lambda: window.desk.choose_search(""), self._shows_people
            yield "a complaint is declined", lambda: window.desk.triage.decline("abuse"), quiet
            yield "and that is undone", lambda: window.toast.undo_button.click(), quiet
            yield from self._looks_around()
        yield "until all sources are checked", lambda: None, lambda: quiet() and not self._is_polling()

    def _looks_around(self) -> Iterator[Step]:
        """What opens over the window, many reviews at once, another brand, and other widths of the panes."""
        window = self._window
        quiet = self._is_quiet
        view, search = window.queue.view, window.queue.search
        for name in ("palette", "keys"):
            yield f"the {name} opens", lambda name=name: window.do(name), self._a_sheet_is_open
            if name == "palette":
                for letter in "snoo":
                    yield "typing into the palette", lambda letter=letter: self._type_there(letter), lambda: True
            yield (
                f"the {name} closes",
                lambda: self._press_there(Qt.Key.Key_Escape),
                lambda: not self._a_sheet_is_open(),
            )
        menu = window.queue.filter_menu
        yield "the filter's menu opens", lambda: menu.popup(window.mapToGlobal(QPoint(300, 60))), menu.isVisible
        yield "and closes", menu.close, quiet
        yield "into the search", window.queue.focus_search, search.hasFocus
        for letter in "soup":
            yield "typing a search", lambda letter=letter: self._type(search, letter), lambda: True
        yield "what it finds", lambda: None, lambda: window.desk.search == "soup" and self._shows_people()
        yield "all again", window.queue.clear_search, lambda: not window.desk.search and self._shows_people()
        yield "into the list", lambda: view.setFocus(Qt.FocusReason.TabFocusReason), view.hasFocus
        for _ in range(5):
            yield (
                "selecting one more",
                lambda: self._press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier),
                quiet,
            )
        yield "selecting all", lambda: self._press(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier), quiet
        yield "and only one", lambda: self._press(view, Qt.Key.Key_Home), quiet
        yield "all is read anew", window.desk.refresh, lambda: True
        for _ in range(12):
            yield "scrolling meanwhile", self._wheel, lambda: True
        yield "until it is read", lambda: None, quiet
        brand = window.desk.brands[0].id
        yield "one brand alone", lambda: window.desk.choose_brand(brand), self._shows_people
        yield "all brands again", lambda: window.desk.choose_brand(None), self._shows_people
        for wider in (-40, -40, -40, 60, 60):
            yield "a divider is dragged", lambda by=wider: self._drag_divider(by), quiet

    # --- what somebody does, and what they see ---

    def _is_quiet(self) -> bool:
        return self._window.desk.tasks.is_idle

    def _shows_people(self) -> bool:
        return self._is_quiet() and self._window.queue.model.rowCount() > 0

    def _shows_letter(self) -> bool:
        letter = self._window.desk.letter
        return self._is_quiet() and letter is not None and letter.review.id == self._window.queue.chosen_id()

    def _is_polling(self) -> bool:
        return any(
            health.last_polled_at is None
            for source, health in self._window.desk.sources
            if source.kind == "feed" and not source.paused
        )

    def _press(
        self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(widget, key, modifier)

    def _press_there(self, key: Qt.Key) -> None:
        """A key to whoever has the keyboard."""
        QTest.keyClick(QApplication.focusWidget() or self._window, key)

    def _type_there(self, letter: str) -> None:
        self._type(QApplication.focusWidget() or self._window, letter)

    def _a_sheet_is_open(self) -> bool:
        return any(sheet.isVisible() for sheet in self._window.findChildren(Popover))

    def _drag_divider(self, by: int) -> None:
        self._window.reading.moveSplitter(self._window.reading.sizes()[0] + by, 1)  # as its handle does

    def _type(self, widget: QWidget, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter))

    def _wheel(self) -> None:
        viewport = self._window.queue.view.viewport()
        middle = QPointF(viewport.rect().center())
        turned = QWheelEvent(
            middle, viewport.mapToGlobal(middle), QPoint(0, -60), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewport, turned)

    def _drag(self) -> None:
        bar = self._window.queue.view.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)


def begin_when_made(window: MainWindow, journey: Journey) -> None:
    """Begin half a second after the window made its last part: how it starts is measured by itself
    (`tests.benchmarks.start_profile`), and what is left of that would fall into any step."""
    if window.is_complete:
        QTimer.singleShot(500, journey.begin)
    else:
        QTimer.singleShot(100, lambda: begin_when_made(window, journey))


def _longest(turns: Sequence[Turn]) -> dict[str, float]:
    """The thread's own time in the longest turn of each step, in milliseconds."""
    steps: dict[str, float] = {}
    for turn in turns:
        steps[turn.step] = max(steps.get(turn.step, 0.0), round(turn.cpu, 1))
    return steps


def _shares(turns: Sequence[Turn], step: str) -> list[float]:
    """By the clock, in milliseconds: what half of the turns of a step (of all without one), nine in ten, 99 in 100, and all stay
    under."""
    walls = sorted(turn.wall for turn in turns if step in ("", turn.step)) or [0.0]
    return [round(walls[min(int(len(walls) * share), len(walls) - 1)], 1) for share in (0.5, 0.9, 0.99, 1)]


def main(arguments: list[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    os.environ.setdefault("HEARD_REDUCED_MOTION", "1")
    application = QApplication([])
    window = create_window(Path(arguments[0]), clock=lambda: NOW)
    assert isinstance(window, MainWindow)
    window.desk.open_link = lambda url: None  # no browser here
    keep_what_stands(window)  # as the program's start does
    window.resize(1440, 900)
    watchdog = Watchdog()
    journey = Journey(window, watchdog, rounds=int(arguments[1]) if len(arguments) > 1 else 1)
    window.show()  # the first picture has a goal of its own (G14)
    begin_when_made(window, journey)
    application.exec()
    watchdog.stop()
    print(
        json.dumps(
            {
                "stalls": [asdict(one) for one in watchdog.stalls],
                "turns": len(watchdog.turns),
                "steps": _longest(watchdog.turns),
                "by the clock": {step: _shares(watchdog.turns, step) for step in ("typing", "")},
                "polled": journey.polled,
                "failed": journey.failed,
            },
            ensure_ascii=False,
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
