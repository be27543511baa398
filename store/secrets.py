"""Secrets of sources, in the system's keyring and nowhere else: no file, no log, no error ever holds one.

The keyring is touched only when a secret is needed. It may ask its owner, hang, or be missing: every call has a time-out,
and without a keyring a secret lives in this process alone, which is said once. Not here: who needs which secret.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterable
from typing import TypeVar

from store import long_secrets, settings
from store.db import Connections

SERVICE = "Heard"
#: A keyring that asks for its password is given this long; its question stays on the screen.
TIMEOUT_SECONDS = 5.0
NO_KEYRING = (
    "This computer has no keyring that answers: passwords are kept until Heard is closed, and asked for again then."
)
T = TypeVar("T")


class _NoAnswer(Exception):
    """The keyring is missing, locked, broken or silent."""


class Secrets:
    """The secrets of one workspace's sources. Safe to use from several threads."""

    def __init__(
        self,
        connections: Connections,
        *,
        timeout_seconds: float = TIMEOUT_SECONDS,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        """`tell` is called, at most once, with a sentence for the owner where there is no keyring."""
        self._connections = connections
        self._timeout = timeout_seconds
        self._tell = tell
        self._this_run: dict[tuple[int, str], str] = {}
        self._unanswered: threading.Thread | None = None
        self._told = False
        self._lock = threading.Lock()

    @property
    def note(self) -> str:
        """The sentence about a missing keyring, once it was found missing; else empty."""
        return NO_KEYRING if self._told else ""

    def get(self, source_id: int, name: str) -> str | None:
        """A source's secret of that name, or None where there is none (or the keyring does not answer in time)."""
        kept = self._this_run.get((source_id, name))
        if kept is not None:
            return kept
        try:
            return self._ask(lambda keyring: long_secrets.find(keyring, SERVICE, self._entry(source_id, name)))
        except _NoAnswer:
            self._say_once()
            return None

    def put(self, source_id: int, name: str, value: str) -> bool:
        """Keep a secret. True where the keyring has it; False where it lives for this run only."""
        entry = self._entry(source_id, name)
        try:
            kept = self._ask(lambda keyring: long_secrets.keep(keyring, SERVICE, entry, value))
        except _NoAnswer:
            kept = False
        if kept:
            self._this_run.pop((source_id, name), None)
        else:
            self._this_run[source_id, name] = value
            self._say_once()
        return kept

    def forget(self, source_id: int, names: Iterable[str]) -> None:
        """Delete the secrets of a source that is removed. One that is not there is no fault; without names the keyring
        is not touched."""
        for name in names:
            self._this_run.pop((source_id, name), None)
            entry = self._entry(source_id, name)
            try:
                self._ask(lambda keyring, entry=entry: long_secrets.delete(keyring, SERVICE, entry))  # type: ignore[misc]
            except _NoAnswer:
                self._say_once()

    def _entry(self, source_id: int, name: str) -> str:
        """The name of a secret in the keyring: it belongs to this workspace, wherever its file is moved."""
        return f"{self._workspace_id()}/{source_id}/{name}"

    def _workspace_id(self) -> str:
        known = settings.get(self._connections, "workspace_id")
        if known is None:
            with self._connections.write():
                known = settings.get(self._connections, "workspace_id")
                if known is None:
                    known = uuid.uuid4().hex
                    settings.put(self._connections, "workspace_id", known)
        return str(known)

    def _ask(self, question: Callable[[Keyring], T]) -> T:
        """Put a question to the keyring in a thread of its own, which may hang as long as it likes. Raises _NoAnswer."""
        with self._lock:
            if self._unanswered is not None and self._unanswered.is_alive():
                # Its last question is still open, perhaps on the owner's screen: asking on would pile up questions.
                raise _NoAnswer
        answers: list[T] = []
        failed: list[bool] = []

        def ask() -> None:
            try:
                answers.append(question(Keyring()))
            except Exception:
                # Every backend has errors of its own; their words may hold the secret, so none is passed on.
                failed.append(True)

        thread = threading.Thread(target=ask, name="keyring", daemon=True)
        thread.start()
        thread.join(self._timeout)
        if answers:
            return answers[0]
        if not failed:
            with self._lock:
                self._unanswered = thread
        raise _NoAnswer

    def _say_once(self) -> None:
        with self._lock:
            told, self._told = self._told, True
        if not told and self._tell is not None:
            self._tell(NO_KEYRING)


class Keyring:
    """The three things that are asked of the `keyring` package, which is imported when the first is."""

    def get_password(self, service: str, entry: str) -> str | None:
        import keyring

        found: str | None = keyring.get_password(service, entry)
        return found

    def set_password(self, service: str, entry: str, value: str) -> None:
        import keyring

        keyring.set_password(service, entry, value)

    def delete_password(self, service: str, entry: str) -> None:
        import keyring

        keyring.delete_password(service, entry)
