"""What the command palette offers, as values: the review in view first, then everything else in the order of the menus.

Not here: how it is found and shown (`ui.dialogs.palette`), and what an action does (`ui.window_actions`).
"""

from __future__ import annotations

from collections.abc import Sequence

from store.saved_filters import SavedFilter
from ui.actions import ACTIONS, SAVED_FILTER, SNOOZE, Action
from ui.dialogs.palette import Action as PaletteAction
from ui.review.view import LetterView
from ui.texts import tr

#: The sign of each action, as it stands on its button where it has one.
ICONS = {
    "poll": "refresh", "add_source": "plug", "add_brand": "shop", "import": "import", "complaint": "speech",
    "export": "download", "digest": "share", "backup": "archive", "merge": "layers", "remove_samples": "flask",
    "stop_posting": "pause", "undo_window_0": "hourglass", "undo_window_30": "hourglass",
    "undo_window_120": "hourglass", "undo_window_600": "hourglass", "undo_window_3600": "hourglass",
    "settings": "settings", "quit": "door", "undo": "undo", "search": "search", "brand": "switcher",
    "go_waiting": "inbox", "go_unrated": "help", "go_followups": "alarm", "go_outbox": "send", "go_thank": "heart",
    "go_answered": "check-double", "go_coverage": "pie", "go_all": "layers", "go_reasons": "list-ordered",
    "what_worked": "sparkle", "channels": "table", "go_log": "table", "theme_light": "appearance",
    "theme_dark": "appearance", "theme_system": "appearance", "checklist": "list-check", "next": "chevron-down",
    "previous": "chevron-up", "write": "pen", "post": "send", "bystander": "eye", "snooze": "clock",
    "done": "check-circle", "decline": "ban", "private": "lock", "star": "star", "note": "note", "reasons": "tag",
    "take_reason": "check", "wants": "help", "facts": "info", "point": "circle", "follow_up": "calendar-plus",
    "open": "external", "case_file": "folder", "forget": "trash", "rate_1": "star", "rate_2": "star",
    "rate_3": "star", "rate_4": "star", "rate_5": "star", "rate_0": "minus", "keys": "keyboard",
    "diagnostics": "copy", "about": "info",
}  # fmt: skip
#: They lead away from the review in view, so they come after what can be done with it.
_LEADING_AWAY = ("next", "previous")


def palette_actions(letter: LetterView | None, saved: Sequence[SavedFilter] = ()) -> list[PaletteAction]:
    """All actions. With a review in view they begin with what can be done with it, its snoozes by their hours; without one
    there is nothing that would be about it."""
    about_it = [one for one in ACTIONS if one.menu == "Review"]
    about_it.sort(key=lambda one: one.id in _LEADING_AWAY)
    offered: list[PaletteAction] = []
    if letter is not None:
        group = tr("On this review")
        for one in about_it:
            if one.id.startswith("rate_") and letter.review.rating is not None:
                continue
            offered.append(_offered(one, group))
        offered += _snoozes(letter, group)
    offered += [_offered(one, tr(one.menu, "menu")) for one in ACTIONS if one.menu != "Review" and one.id != "palette"]
    return offered + [
        PaletteAction(f"{SAVED_FILTER}{one.name}", one.name, "", tr("Saved filters"), "filter") for one in saved
    ]


def _offered(one: Action, group: str) -> PaletteAction:
    keys = one.key.replace("+", " ").replace("Return", "⏎")
    return PaletteAction(one.id, tr(one.title), keys, group, ICONS.get(one.id, ""))


def _snoozes(letter: LetterView, group: str) -> list[PaletteAction]:
    """Every time to come back, under the keys that choose it."""
    return [
        PaletteAction(
            f"{SNOOZE}{choice.kind}",
            tr("Snooze: {when}", when=choice.words),
            f"B {number}",
            group,
            ICONS["snooze"],
            choice.wakes,
        )
        for number, choice in enumerate(letter.snooze_times, start=1)
    ]
