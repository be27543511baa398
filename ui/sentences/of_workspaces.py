"""The workspace as a file: why it cannot be used, and what a look at it found. As `store/` says it."""

from __future__ import annotations

from ui.texts import mark

#: Why the file of the workspace, or another one, cannot be used.
UNUSABLE = (
    mark("{file} is damaged: choose another backup."),
    mark("Another program is using {file} and has not let go of it: close it, then try again."),
    mark("The disk that holds {file} is full: free some space and try again; what was stored is safe."),
    mark("{file} cannot be written: allow writing to the file and its folder, or open another workspace."),
    mark("{file} cannot be opened: check that its folder exists and that you may write there."),
    mark("The disk that holds {file} does not answer properly: check that it is connected and has room."),
    mark("{file} cannot be used just now: {why}."),
    mark("{file} was closed: open it again."),
    mark("{file} is no longer where it was: put it back, then close Heard and open it again."),
    mark(
        "Another file stands in the place of {file} since Heard opened it: copy what you are writing, then close Heard "
        "and open it again."
    ),
    mark("{file} is a folder, not a workspace: name a file in it."),
    mark("{file} is empty, so it is no workspace: delete it, or name another file."),
    mark("{file} is not a Heard workspace: nothing was changed in it, name another file."),
    mark("{file} belongs to another program: nothing was changed in it, name another file."),
    mark("{file} belongs to another program: nothing was changed in it."),
    mark("{file} was made by a newer version of Heard: update Heard to open it; nothing was changed in it."),
    mark("{file} is read-only: allow writing to it, or open another workspace."),
    mark("The folder of {file} is read-only: allow writing to it, or copy the workspace elsewhere."),
    mark("The disk that should hold {file} is full: free some space."),
    mark("{file} may not be read or written by you: choose another place, or allow it."),
    mark("This machine has too many files open: close some programs."),
    mark("{file} cannot be opened: check that the place exists."),
    mark("There is no workspace at {file}: check the name, or make one with a brand first."),
    mark("There is no folder {folder}: make it, or name another file for the backup."),
    mark("{file} is what SQLite calls its own log files: name another file."),
    mark("{file} exists already: name another file for the backup."),
    mark("A backup cannot be written over the workspace itself: name another file."),
    mark("There is no file {file}: name a backup that exists."),
    mark("The backup and the workspace are the same file: name another backup."),
    mark("There is no file {file}: name the other laptop's workspace."),
    mark("That is this very workspace: name the other laptop's."),
    mark("{name} is a sample brand here: remove the sample brands first."),
    mark("The sample brands are there already: remove them first to begin again."),
    mark("Heard could not change what starts at login: look at the rights of that folder, or add Heard there by hand."),
)

#: What a look at the whole file found.
FOUND = (
    mark("The file itself: {line}."),
    mark("{number} rows point to something that is gone."),
    mark("The search index {name} does not fit its rows: {why}."),
    mark("The count of “{view}” for brand {brand} says {kept}, there are {number}."),
    mark("{number} reviews have no standing."),
)
