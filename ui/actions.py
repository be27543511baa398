"""Every action of the window by name: its words (English, for `tr`), its key, its menu. Menus, palette and key sheet all read this list.

Single letters work only while no text field has the focus, and none of them does what cannot be undone.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.texts import mark, tr


@dataclass(frozen=True, slots=True)
class Action:
    """`key` is a Qt key sequence for actions that work everywhere, or a bare letter for those of the Gmail family;
    "G W" means G, then W."""

    id: str
    title: str
    key: str = ""
    menu: str = ""


ACTIONS = (
    Action("poll", mark("Check all sources now"), "F5", "File"),
    Action("add_source", mark("Add a source…"), "Ctrl+N", "File"),
    Action("add_brand", mark("Add a brand…"), "", "File"),
    Action("import", mark("Import reviews from a file…"), "Ctrl+I", "File"),
    Action("complaint", mark("Write down a complaint…"), "Ctrl+Shift+N", "File"),
    Action("export", mark("Export the response log…"), "Ctrl+E", "File"),
    Action("digest", mark("Share a digest…"), "", "File"),
    Action("backup", mark("Back up the workspace…"), "", "File"),
    Action("merge", mark("Merge another workspace…"), "", "File"),
    Action("remove_samples", mark("Remove the sample brands"), "", "File"),
    Action("stop_posting", mark("Stop all posting, or allow it again"), "", "File"),
    Action("undo_window_0", mark("Replies leave at once, without time to undo"), "", "File"),
    Action("undo_window_30", mark("Time to undo a reply: 30 seconds"), "", "File"),
    Action("undo_window_120", mark("Time to undo a reply: 2 minutes"), "", "File"),
    Action("undo_window_600", mark("Time to undo a reply: 10 minutes"), "", "File"),
    Action("undo_window_3600", mark("Time to undo a reply: an hour"), "", "File"),
    Action("settings", mark("Settings"), "Ctrl+,", "File"),
    Action("quit", mark("Quit"), "Ctrl+Q", "File"),
    Action("undo", mark("Undo the last step"), "Ctrl+Z", "Edit"),
    Action("search", mark("Search"), "/", "Edit"),
    Action("palette", mark("Command palette"), "Ctrl+K", "View"),
    Action("brand", mark("Switch brand"), "Ctrl+B", "View"),
    Action("go_waiting", mark("Go to Waiting"), "G W", "View"),
    Action("go_unrated", mark("Go to Unrated"), "G U", "View"),
    Action("go_followups", mark("Go to Follow-ups"), "G F", "View"),
    Action("go_outbox", mark("Go to Outbox"), "G O", "View"),
    Action("go_thank", mark("Go to People to thank"), "G T", "View"),
    Action("go_answered", mark("Go to Answered"), "G A", "View"),
    Action("go_coverage", mark("Go to Coverage"), "G C", "View"),
    Action("go_all", mark("Go to All reviews"), "", "View"),
    Action("go_reasons", mark("Go to Reasons"), "", "View"),
    Action("what_worked", mark("What worked: replies that won customers back"), "", "View"),
    Action("channels", mark("Which channels send which complaints"), "", "View"),
    Action("go_log", mark("Go to Response log"), "", "View"),
    Action("theme_light", mark("Light appearance"), "", "View"),
    Action("theme_dark", mark("Dark appearance"), "", "View"),
    Action("theme_system", mark("Appearance of the system"), "", "View"),
    Action("checklist", mark("Show or hide the checklist"), "Ctrl+L", "View"),
    Action("next", mark("Next review"), "J", "Review"),
    Action("previous", mark("Previous review"), "K", "Review"),
    Action("write", mark("Write the reply"), "R", "Review"),
    Action("post", mark("Post, or copy and open"), "Ctrl+Return", "Review"),
    Action("bystander", mark("See it as a stranger would"), "Ctrl+Shift+B", "Review"),
    Action("snooze", mark("Snooze"), "B", "Review"),
    Action("done", mark("Done: how did it end?"), "E", "Review"),
    Action("decline", mark("Decline, with a reason…"), "", "Review"),
    Action("private", mark("Answered in private…"), "", "Review"),
    Action("star", mark("Star"), "S", "Review"),
    Action("note", mark("Add a note"), "N", "Review"),
    Action("reasons", mark("Reasons"), "T", "Review"),
    Action("take_reason", mark("Take the suggested reason"), "Y", "Review"),
    Action("wants", mark("What they want"), "W", "Review"),
    Action("facts", mark("Facts: product, channel, who…"), "D", "Review"),
    Action("point", mark("A point of theirs, or none"), "P", "Review"),
    Action("follow_up", mark("Follow up on…"), "F", "Review"),
    Action("open", mark("Open at the site"), "O", "Review"),
    Action("case_file", mark("Case file of this complaint…"), "", "Review"),
    Action("forget", mark("Erase this person…"), "", "Review"),
    Action("rate_1", mark("Rate an unrated mention 1 star"), "1", "Review"),
    Action("rate_2", mark("Rate it 2 stars"), "2", "Review"),
    Action("rate_3", mark("Rate it 3 stars"), "3", "Review"),
    Action("rate_4", mark("Rate it 4 stars"), "4", "Review"),
    Action("rate_5", mark("Rate it 5 stars"), "5", "Review"),
    Action("rate_0", mark("Not a complaint"), "0", "Review"),
    Action("keys", mark("All keys"), "?", "Help"),
    Action("diagnostics", mark("Copy diagnostics"), "", "Help"),
    Action("about", mark("About Heard"), "", "Help"),
)

#: Ids of the palette's actions that choose a saved filter begin so; its name follows.
SAVED_FILTER = "filter:"
#: Ids of the palette's actions that let the review in view sleep begin so; the kind of snooze follows.
SNOOZE = "snooze:"
MENUS = (mark("File", "menu"), mark("Edit", "menu"), mark("View", "menu"), mark("Review", "menu"), mark("Help", "menu"))


def works_everywhere(action: Action) -> bool:
    """Whether the key is a real shortcut (with Ctrl or a function key) rather than a bare letter."""
    return "+" in action.key or (action.key.startswith("F") and action.key[1:].isdigit())


#: Keys that are printed differently on other keyboards ("Strg" on a German one).
_PRINTED = {
    "Ctrl": mark("Ctrl", "key"), "Shift": mark("Shift", "key"), "Esc": mark("Esc", "key"), "Space": mark("Space", "key"),
}  # fmt: skip


def key_words(keys: str) -> str:
    """Keys divided by blanks, as they are printed on the owner's keyboard."""
    return " ".join(tr(_PRINTED[part], "key") if part in _PRINTED else part for part in keys.split(" "))
