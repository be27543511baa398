"""The list of all kinds of source. Adding one is one line here and one file in `kinds/`.

A kind's module is imported when it is first asked for: listing keys must cost nothing at start-up.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import cast

from sources.contract import Kind, ReplyLimits
from sources.errors import SettingsWrong
from store.records import Review, Source

#: key → module, in the order in which the source dialog offers them.
_MODULES = {
    "feed": "sources.kinds.feed",
    "page": "sources.kinds.page",
    "apple_rss": "sources.kinds.apple_rss",
    "woocommerce": "sources.kinds.woocommerce",
    "wordpress": "sources.kinds.wordpress",
    "judgeme": "sources.kinds.judgeme",
    "app_store_connect": "sources.kinds.app_store_connect",
    "google_play": "sources.kinds.google_play",
    "steam": "sources.kinds.steam",
    "etsy": "sources.kinds.etsy",
    "mozilla_addons": "sources.kinds.mozilla_addons",
    "google_business": "sources.kinds.google_business",
    "trustpilot": "sources.kinds.trustpilot",
    "mail": "sources.kinds.mail",
}
#: Polled like the others, offered nowhere.
_NOT_OFFERED = {"sample": "sources.kinds.sample"}


class UnknownKind(SettingsWrong):
    """No kind goes by that key: a typing error, or a workspace written by a newer version."""


def keys() -> tuple[str, ...]:
    """The keys of all kinds that can be chosen, without importing any."""
    return tuple(_MODULES)


def kind(key: str) -> Kind:
    """The kind of that key.

    :raises UnknownKind: there is none."""
    module = _MODULES.get(key) or _NOT_OFFERED.get(key)
    if module is None:
        raise UnknownKind(f"There is no kind of source called “{key[:40]}”. The kinds are: {', '.join(_MODULES)}.")
    return cast(Kind, import_module(module))


def reply_advice(key: str) -> str:
    """What the owner should know before answering in public at sites of this kind; mostly nothing."""
    return str(getattr(kind(key), "reply_advice", ""))


def kinds() -> tuple[Kind, ...]:
    """All kinds that can be chosen, imported."""
    return tuple(kind(key) for key in _MODULES)


def takes(kind: Kind, source: Source, review: Review) -> ReplyLimits | None:
    """What a source takes as a reply to this review, or None where its owner posts by hand. Most kinds take the same for
    every review; one that does not says so itself (`contract.ChoosyKind`)."""
    decide: Callable[[Source, Review], ReplyLimits | None] | None = getattr(kind, "replies_to", None)
    return kind.replies if decide is None else decide(source, review)
