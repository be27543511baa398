"""The one door off the interface thread. A function and what to do with its result; nothing here knows what it is about.

The relay lives as long as the window and holds the signals; a runnable holds only the bound `emit`, so a result that
comes late finds a living object or nobody. Reads run side by side; writes run one after another in the order asked, and
what takes minutes has a place of its own, so that no draft waits behind it.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from sources.errors import SourceProblem
from store.errors import StoreProblem

log = logging.getLogger(__name__)

Then = Callable[[Any], None]
Otherwise = Callable[[Exception], None]
#: Told on the interface thread how far long work is: done, of.
Progress = Callable[[int, int], None]
#: What long work is given: the event that asks it to stop, and whom to tell how far it is.
Long = Callable[[threading.Event, Progress], Any]


class _Work(QRunnable):
    def __init__(
        self, number: int, function: Callable[[], Any], deliver: Callable[[int, object, object], None]
    ) -> None:
        super().__init__()
        self._number = number
        self._function = function
        self._deliver = deliver

    def run(self) -> None:
        try:
            result, problem = self._function(), None
        except (StoreProblem, SourceProblem) as error:
            result, problem = None, error
        except Exception as error:
            # A fault of ours: it must be seen (log, test) and must not take the thread pool down.
            log.exception("A task failed by a fault of ours")
            result, problem = None, error
        try:
            self._deliver(self._number, result, problem)
        except RuntimeError:
            log.debug("a result came after the window had gone")


class Tasks(QObject):
    """`read` and `write` return at once; `then` is called with the result on the interface thread, or `otherwise` with
    the problem (by default: `failed` is emitted)."""

    failed = Signal(Exception)
    _delivered = Signal(int, object, object)
    _progressed = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = QThreadPool(self)
        # Three long reads of a start (list, letter, figures), and what loads the window's next part beside them.
        self._readers.setMaxThreadCount(4)
        self._readers.setExpiryTimeout(-1)
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._writer.setExpiryTimeout(-1)
        self._long = QThreadPool(self)
        self._long.setMaxThreadCount(1)
        self._long.setExpiryTimeout(-1)
        self._stops: dict[int, threading.Event] = {}
        self._progress: dict[int, Progress] = {}
        self._waiting: dict[int, tuple[Then | None, Otherwise | None]] = {}
        self._number = 0
        self._arrived: deque[tuple[int, object, object]] = deque()
        #: Runs from a result's arrival until what it brought is painted. A timer and no `singleShot(0)`: that one is an event
        #: like the results themselves, and comes before the painting.
        self._painting = QTimer(self, singleShot=True, interval=0)
        self._painting.timeout.connect(self._go_round)
        self._rests = False
        self._delivered.connect(self._arrive)
        self._progressed.connect(self._go_on)

    def read(self, function: Callable[[], Any], then: Then | None = None, otherwise: Otherwise | None = None) -> None:
        """Run a function that only reads."""
        self._start(self._readers, function, then, otherwise)

    def read_later(
        self, function: Callable[[], Any], then: Then | None = None, otherwise: Otherwise | None = None
    ) -> None:
        """As `read`, once the interface thread has nothing left to do: what is known by now is painted first."""
        number = self._expect(then, otherwise)

        def start() -> None:
            if number in self._waiting:  # not where the window was closed meanwhile
                self._readers.start(_Work(number, function, self._delivered.emit))

        QTimer.singleShot(0, self, start)

    def write(self, function: Callable[[], Any], then: Then | None = None, otherwise: Otherwise | None = None) -> None:
        """Run a function that writes, after all writes asked for before."""
        self._start(self._writer, function, then, otherwise)

    def long(
        self,
        function: Long,
        then: Then | None = None,
        otherwise: Otherwise | None = None,
        progress: Progress | None = None,
    ) -> threading.Event:
        """Run what may take minutes beside all writes; it keeps its own transactions short. It is called with an event
        that asks it to stop (set by whoever got it from here, and when the window closes) and a function to tell how far
        it is, which `progress` hears on the interface thread."""
        number, stop, emit = self._number + 1, threading.Event(), self._progressed.emit

        def tell(done: int, of: int) -> None:
            try:
                emit(number, done, of)
            except RuntimeError:
                stop.set()  # the window has gone

        self._stops[number] = stop
        if progress is not None:
            self._progress[number] = progress
        self._start(self._long, lambda: function(stop, tell), then, otherwise)
        return stop

    def _start(
        self, pool: QThreadPool, function: Callable[[], Any], then: Then | None, otherwise: Otherwise | None
    ) -> None:
        pool.start(_Work(self._expect(then, otherwise), function, self._delivered.emit))

    def _expect(self, then: Then | None, otherwise: Otherwise | None) -> int:
        self._number += 1
        self._waiting[self._number] = (then, otherwise)
        return self._number

    @Slot(int, object, object)
    def _go_on(self, number: int, done: int, of: int) -> None:
        if number in self._progress:
            self._progress[number](done, of)

    @Slot(int, object, object)
    def _arrive(self, number: int, result: object, problem: object) -> None:
        """Results are handed over in the order of their coming, each in a turn of its own, and when what the one before brought
        is painted: two of them in one turn, or one and its painting, may take longer than a frame."""
        self._arrived.append((number, result, problem))
        if not self._painting.isActive():
            self._painting.start()

    def _go_round(self) -> None:
        """A timer shares its turn with the events that lay there, the painting as well: after it, one more turn is waited."""
        if self._rests:
            self._rests = False
            self._painting.start()
        elif self._arrived:
            self._rests = True
            self._painting.start()
            self._hand_over()

    def _hand_over(self) -> None:
        number, result, problem = self._arrived.popleft()
        self._stops.pop(number, None)
        self._progress.pop(number, None)
        then, otherwise = self._waiting.pop(number, (None, None))
        if isinstance(problem, Exception):
            if otherwise is not None:
                otherwise(problem)
            else:
                self.failed.emit(problem)
        elif then is not None:
            then(result)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way and every result was delivered."""
        return not self._waiting

    def finish_writes(self, milliseconds: int = 5000) -> bool:
        """Wait for the writes that were asked for; for closing the window. True when all are done."""
        return self._writer.waitForDone(milliseconds)

    def finish(self, milliseconds: int = 5000) -> bool:
        """Wait for everything; for closing the window. Results that come later go nowhere."""
        for stop in self._stops.values():
            stop.set()
        done = all(pool.waitForDone(milliseconds) for pool in (self._writer, self._readers, self._long))
        self._waiting.clear()
        self._arrived.clear()
        return done
