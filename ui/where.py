"""Which workspace is meant, and the exit statuses, for window and commands alike. Loads nothing that a window does not need.

Exit status (PRODUCT.md): 0 done; 1 done in part; 2 the request itself was wrong; 3 the workspace cannot be used.
"""

from __future__ import annotations

import os
from pathlib import Path

from store.errors import RequestRefused

DONE, IN_PART, WRONG, UNUSABLE = 0, 1, 2, 3


def place(name: str | os.PathLike[str]) -> Path:
    """The file that was named, with `~` resolved. Raises RequestRefused where there is no such home folder, and for what
    names no file: nothing at all, and the “-” that stands for the standard streams elsewhere."""
    if name in ("", "-"):
        raise RequestRefused(f"“{name}” names no file: write its name.")
    try:
        return Path(name).expanduser()
    except RuntimeError as error:
        raise RequestRefused(f"There is no home folder for {name} here: write the whole path.") from error


def default_workspace() -> Path:
    """The workspace that is meant where none is named: HEARD_WORKSPACE, else the platform's data folder."""
    named = os.environ.get("HEARD_WORKSPACE")
    if named:
        return place(named)
    import platformdirs

    return place(Path(platformdirs.user_data_dir("Heard", appauthor=False)) / "heard.db")
