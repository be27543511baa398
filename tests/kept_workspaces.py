"""Workspaces that many stories begin with: each is filled once in a run, by the program itself, and copied for every story."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from store import workspace_file
from store.db import Connections
from tests.builders import NOON


def new_ones_are_made_once() -> None:
    """A new workspace is the same bytes each time."""
    made = workspace_file._a_new_workspace
    if not hasattr(made, "cache_info"):
        workspace_file._a_new_workspace = functools.cache(made)


@functools.cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="heard-kept-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def a_copy(path: Path, fill: Callable[[Connections], object]) -> Connections:
    """A workspace at `path` that holds what `fill` puts into a new one; `fill` is called once in a run."""
    kept = _folder() / f"{fill.__module__}.{fill.__qualname__}.db"
    if not kept.exists():
        unfinished = kept.with_suffix(".unfinished")
        workspace = workspace_file.open_workspace(unfinished, now=NOON)
        fill(workspace)
        workspace.close()
        unfinished.rename(kept)
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(kept, path)
    return workspace_file.open_workspace(path, now=NOON)
