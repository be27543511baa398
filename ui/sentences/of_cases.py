"""Words that the store writes into a case by itself, and into the report of a merge. They are no sentences, and some mean
something else elsewhere: each is asked for where it is shown.
"""

from __future__ import annotations

from ui.texts import mark, tr

_AGAIN = (mark("edited", "why a complaint came back"), mark("answered", "why a complaint came back"))
_ASIDE = (mark("written before answering began here", "why a review was set aside"),)
_MERGED = (
    mark("draft", "differs between two workspaces"),
    mark("follow-up", "differs between two workspaces"),
    mark("a reply on its way", "differs between two workspaces"),
    mark("erased", "differs between two workspaces"),
    mark("how it was closed", "differs between two workspaces"),
    mark("wants", "differs between two workspaces"),
    mark("failing", "differs between two workspaces"),
    mark("product", "differs between two workspaces"),
    mark("prior channel", "differs between two workspaces"),
    mark("who", "differs between two workspaces"),
    mark("marked complaint", "differs between two workspaces"),
    mark("rating by owner", "differs between two workspaces"),
    mark("won back", "differs between two workspaces"),
    mark("starred", "differs between two workspaces"),
    mark("not the same", "differs between two workspaces"),
    mark("snoozed until", "differs between two workspaces"),
    mark("both, one after the other", "differs between two workspaces"),
    mark("kept as a note", "differs between two workspaces"),
    mark("nothing erased yet", "differs between two workspaces"),
    mark("a reply is on its way here", "differs between two workspaces"),
)
WORDS = (*_AGAIN, *_ASIDE, *_MERGED)


def came_back(why: str) -> str:
    """Why a complaint came back."""
    return tr(why, "why a complaint came back") if why in _AGAIN else why


def set_aside(why: str) -> str:
    """Why a review was set aside: mostly the owner's own words, which stay."""
    return tr(why, "why a review was set aside") if why in _ASIDE else why


def merged(words: str) -> str:
    """What differed between two workspaces, and what stands; the owner's words stay as they are."""
    return tr(words, "differs between two workspaces") if words in _MERGED else words
