"""Every action of the window by name: its words, its key, its menu. Menus, palette and key sheet all read this list.

Single letters work only while no text field has the focus, and none of them does what cannot be undone.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """`key` is a Qt key sequence for actions that work everywhere, or a bare letter for those of the Gmail family;
    "G W" means G, then W."""

    id: str
    title: str
    key: str = ""
    menu: str = ""


ACTIONS = (
    Action("poll", "Check all sources now", "F5", "File"),
    Action("add_source", "Add a source…", "Ctrl+N", "File"),
    Action("add_brand", "Add a brand…", "", "File"),
    Action("import", "Import reviews from a file…", "Ctrl+I", "File"),
    Action("export", "Export the response log…", "Ctrl+E", "File"),
    Action("digest", "Share a digest…", "", "File"),
    Action("backup", "Back up the workspace…", "", "File"),
    Action("merge", "Merge another workspace…", "", "File"),
    Action("remove_samples", "Remove the sample brands", "", "File"),
    Action("stop_posting", "Stop all posting, or allow it again", "", "File"),
    Action("undo_window_0", "Replies leave at once, without time to undo", "", "File"),
    Action("undo_window_30", "Time to undo a reply: 30 seconds", "", "File"),
    Action("undo_window_120", "Time to undo a reply: 2 minutes", "", "File"),
    Action("undo_window_600", "Time to undo a reply: 10 minutes", "", "File"),
    Action("undo_window_3600", "Time to undo a reply: an hour", "", "File"),
    Action("settings", "Settings", "Ctrl+,", "File"),
    Action("quit", "Quit", "Ctrl+Q", "File"),
    Action("undo", "Undo the last step", "Ctrl+Z", "Edit"),
    Action("search", "Search", "/", "Edit"),
    Action("palette", "Command palette", "Ctrl+K", "View"),
    Action("brand", "Switch brand", "Ctrl+B", "View"),
    Action("go_waiting", "Go to Waiting", "G W", "View"),
    Action("go_unrated", "Go to Unrated", "G U", "View"),
    Action("go_followups", "Go to Follow-ups", "G F", "View"),
    Action("go_outbox", "Go to Outbox", "G O", "View"),
    Action("go_thank", "Go to To thank", "G T", "View"),
    Action("go_answered", "Go to Answered", "G A", "View"),
    Action("go_coverage", "Go to Coverage", "G C", "View"),
    Action("go_all", "Go to All reviews", "", "View"),
    Action("go_reasons", "Go to Reasons", "", "View"),
    Action("channels", "Which channels send which complaints", "", "View"),
    Action("go_log", "Go to Response log", "", "View"),
    Action("theme_light", "Light appearance", "", "View"),
    Action("theme_dark", "Dark appearance", "", "View"),
    Action("theme_system", "Appearance of the system", "", "View"),
    Action("checklist", "Show or hide the checklist", "Ctrl+L", "View"),
    Action("next", "Next review", "J", "Review"),
    Action("previous", "Previous review", "K", "Review"),
    Action("write", "Write the reply", "R", "Review"),
    Action("post", "Post, or copy and open", "Ctrl+Return", "Review"),
    Action("bystander", "See it as a stranger would", "Ctrl+Shift+B", "Review"),
    Action("snooze", "Snooze", "B", "Review"),
    Action("done", "Done: how did it end?", "E", "Review"),
    Action("decline", "Decline, with a reason…", "", "Review"),
    Action("private", "Answered in private…", "", "Review"),
    Action("star", "Star", "S", "Review"),
    Action("note", "Add a note", "N", "Review"),
    Action("reasons", "Reasons", "T", "Review"),
    Action("take_reason", "Take the suggested reason", "Y", "Review"),
    Action("wants", "What they want", "W", "Review"),
    Action("facts", "Facts: product, channel, who…", "D", "Review"),
    Action("point", "A point of theirs, or none", "P", "Review"),
    Action("follow_up", "Follow up on…", "F", "Review"),
    Action("open", "Open at the site", "O", "Review"),
    Action("rate_1", "Rate an unrated mention 1 star", "1", "Review"),
    Action("rate_2", "Rate it 2 stars", "2", "Review"),
    Action("rate_3", "Rate it 3 stars", "3", "Review"),
    Action("rate_4", "Rate it 4 stars", "4", "Review"),
    Action("rate_5", "Rate it 5 stars", "5", "Review"),
    Action("rate_0", "Not a complaint", "0", "Review"),
    Action("keys", "All keys", "?", "Help"),
    Action("diagnostics", "Copy diagnostics", "", "Help"),
    Action("about", "About Heard", "", "Help"),
)

MENUS = ("File", "Edit", "View", "Review", "Help")


def works_everywhere(action: Action) -> bool:
    """Whether the key is a real shortcut (with Ctrl or a function key) rather than a bare letter."""
    return "+" in action.key or (action.key.startswith("F") and action.key[1:].isdigit())
