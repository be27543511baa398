"""A keyring that lives as long as one story, so that nobody's own is touched. `kept` holds its entries by name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend


class KeyringInMemory(KeyringBackend):
    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[username]


@contextmanager
def in_place_of_the_system_s() -> Iterator[KeyringInMemory]:
    """While this holds, everything goes into a keyring in memory."""
    before, ring = keyring.get_keyring(), KeyringInMemory()
    keyring.set_keyring(ring)
    try:
        yield ring
    finally:
        keyring.set_keyring(before)
