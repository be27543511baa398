"""Hosts one sign-in at a time for the window: opens the browser, waits in a thread of its own, tells how it ended.

It decides nothing: the flow is `sources.signing_in`'s. What it tells comes as signals on the interface thread. Cancelling,
a new sign-in and the end of this object all close the port.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from sources.errors import SourceProblem
from sources.signing_in import SigningIn, places_of, service_of
from sources.web import PoliteWeb
from store.records import Source
from ui import texts
from ui.sentences.anew import in_words, said
from ui.texts import tr

log = logging.getLogger(__name__)


class SigningInHere(QObject):
    """`waiting` tells the page and whether the answer arrives by itself; `signed_in` what is to be kept; `places` what there
    is to choose from afterwards; `failed` why it did not work, in a sentence."""

    waiting = Signal(str, bool)
    signed_in = Signal(str)
    places = Signal(list, str)
    failed = Signal(str)
    _ended = Signal(object, str, str)
    _listed = Signal(object, list, str)

    def __init__(
        self, web: Callable[[], PoliteWeb], keep: Callable[[str], object], parent: QObject | None = None
    ) -> None:
        """`web` makes a client with the secrets that belong to this sign-in; it is closed with it. `keep` is told the
        outcome before anything else is asked with it, from the waiting thread."""
        super().__init__(parent)
        self._make_web = web
        self._keep = keep
        self._stop: threading.Event | None = None
        self._pasted = ""
        self._ended.connect(self._end)
        self._listed.connect(self._list)

    def begin(self, source: Source) -> None:
        """Open the browser for a source, which need not be stored yet."""
        self.cancel()
        web = self._make_web()
        try:
            attempt = SigningIn(service_of(source), web.for_source(source), say=said, language=texts.voice().code)
        except (SourceProblem, OSError) as problem:
            web.close()
            self.failed.emit(said(str(problem)))
            return
        stop = self._stop = threading.Event()
        self._pasted = ""
        opened = QDesktopServices.openUrl(QUrl(attempt.address))
        threading.Thread(
            target=self._wait, args=(attempt, web, source, stop), name="sign-in", daemon=True
        ).start()  # fmt: skip
        self.waiting.emit(attempt.address, bool(opened) and attempt.listens)

    def paste(self, redirected: str) -> None:
        """The owner pastes the address that a browser elsewhere was sent to."""
        if self._stop is not None:
            self._pasted = redirected.strip()
            self._stop.set()

    def cancel(self) -> None:
        """Wait no longer; nothing is told any more."""
        stop, self._stop, self._pasted = self._stop, None, ""
        if stop is not None:
            stop.set()

    # This runs in the thread: nothing but emits.

    def _wait(self, attempt: SigningIn, web: PoliteWeb, source: Source, stop: threading.Event) -> None:
        kept = trouble = ""
        try:
            with attempt:
                if attempt.listens:
                    redirected = attempt.wait(stop=stop) or self._pasted
                else:
                    stop.wait()
                    redirected = self._pasted
                if redirected:
                    kept = attempt.finish(redirected)
                    self._keep(kept)
        except SourceProblem as problem:
            trouble = in_words(problem)
        except Exception:
            # A fault of ours in a thread would otherwise leave the dialog waiting for ever.
            log.exception("A sign-in failed by a fault of ours")
            trouble = tr(
                "A fault in Heard itself kept the sign-in from ending. Begin again; Help, “Copy diagnostics” holds what "
                "helps to mend it."
            )
        try:
            self._ended.emit(stop, kept, trouble)
            if kept:
                self._look_for_places(web, source, stop)
        except RuntimeError:
            log.debug("a sign-in ended after its window had gone")
        finally:
            web.close()

    def _look_for_places(self, web: PoliteWeb, source: Source, stop: threading.Event) -> None:
        try:
            self._listed.emit(stop, list(places_of(source, web.for_source(source))), "")
        except SourceProblem as problem:
            self._listed.emit(stop, [], in_words(problem))

    # These run on the interface thread.

    def _end(self, stop: threading.Event, kept: str, trouble: str) -> None:
        if stop is not self._stop:
            return  # it was called off, or another one was begun
        if kept:
            self.signed_in.emit(kept)
        else:
            self._stop = None
            self.failed.emit(trouble or tr("Nobody signed in in time. Begin again when you like."))

    def _list(self, stop: threading.Event, places: list, trouble: str) -> None:
        if stop is self._stop:
            self._stop = None
            if places or trouble:
                self.places.emit(places, trouble)
