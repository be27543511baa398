"""A secret that is too long for one entry of a keyring lies there in parts: the key files of Google and Apple are.

Windows' Credential Locker takes 2,560 bytes an entry, which is 1,280 characters; the file of a service account has some
2,400. What fits is kept as it is. Not here: asking a keyring in a thread of its own (`secrets.py`).
"""

from __future__ import annotations

import uuid
from typing import Protocol

#: Characters of a part; well below what Windows takes.
PART = 1_000
_IN_PARTS = "heard-in-parts:"
#: No secret of ours is longer; a damaged entry must not make us ask for thousands.
_MOST_PARTS = 64


class Keyring(Protocol):
    def get_password(self, service: str, entry: str) -> str | None: ...

    def set_password(self, service: str, entry: str, value: str) -> None: ...

    def delete_password(self, service: str, entry: str) -> None: ...


def keep(keyring: Keyring, service: str, entry: str, value: str) -> bool:
    """Keep a secret under this entry. True where the keyring gives back what it was given."""
    earlier = _parts_of(entry, keyring.get_password(service, entry))
    kept = _kept_whole(keyring, service, entry, value) or _kept_in_parts(keyring, service, entry, value)
    if kept:
        _delete(keyring, service, earlier)
    return kept


def find(keyring: Keyring, service: str, entry: str) -> str | None:
    """The secret under this entry, or None where there is none, or not all of it."""
    found = keyring.get_password(service, entry)
    if found is None or not found.startswith(_IN_PARTS):
        return found
    parts = [keyring.get_password(service, part) for part in _parts_of(entry, found)]
    return None if None in parts or not parts else "".join(part for part in parts if part is not None)


def delete(keyring: Keyring, service: str, entry: str) -> None:
    """Delete the secret with all its parts; one that is not there is no fault."""
    found = keyring.get_password(service, entry)
    if found is not None:
        keyring.delete_password(service, entry)
        _delete(keyring, service, _parts_of(entry, found))


def _kept_whole(keyring: Keyring, service: str, entry: str, value: str) -> bool:
    if value.startswith(_IN_PARTS):
        return False
    try:
        keyring.set_password(service, entry, value)
    except Exception:
        # Every backend has its own error for "too long". One that is locked fails at the parts again, and loudly.
        if len(value) <= PART:
            raise
        return False
    # Some keyrings take everything and keep nothing (`null`), or cut what is long.
    return keyring.get_password(service, entry) == value


def _kept_in_parts(keyring: Keyring, service: str, entry: str, value: str) -> bool:
    if len(value) <= PART or len(value) > PART * _MOST_PARTS:
        return False
    cut = [value[start : start + PART] for start in range(0, len(value), PART)]
    # Under a name of their own, so that a power cut never leaves parts of two secrets under one entry.
    told = f"{_IN_PARTS}{uuid.uuid4().hex[:8]}:{len(cut)}"
    for name, part in zip(_parts_of(entry, told), cut, strict=True):
        keyring.set_password(service, name, part)
    keyring.set_password(service, entry, told)
    return find(keyring, service, entry) == value


def _parts_of(entry: str, told: str | None) -> list[str]:
    """The entries in which the parts lie, by what stands in the first."""
    if told is None or not told.startswith(_IN_PARTS):
        return []
    tag, _, count = told.removeprefix(_IN_PARTS).partition(":")
    many = int(count) if count.isascii() and count.isdigit() and len(count) < 4 else 0
    return [f"{entry}/{tag}/{number}" for number in range(1, min(many, _MOST_PARTS) + 1)]


def _delete(keyring: Keyring, service: str, entries: list[str]) -> None:
    for entry in entries:
        if keyring.get_password(service, entry) is not None:
            keyring.delete_password(service, entry)
