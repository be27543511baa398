"""Asks where a document is to be written and in which form, then writes it there: a digest, a case file.

Not here: what the document says, and how its forms are made (`ui.documents.files`).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from store.errors import StoreProblem
from ui.documents.files import format_of, write_document
from ui.documents.page import Document
from ui.texts import tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def documents() -> Path:
    """Where the owner keeps documents."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()


def ask_and_write(
    window: MainWindow,
    *,
    title: str,
    name: str,
    forms: tuple[tuple[str, str], ...],
    make: Callable[[], Document],
    written: Callable[[Path], str],
) -> None:
    """Ask with `name` proposed; `make` reads the document off the interface thread, and `written` is the sentence when it is
    there. `forms` are endings and marked titles; a name without one of these endings gets the chosen one, at first the
    first."""
    filters = {f"{tr(title_of_form)} (*.{ending})": ending for ending, title_of_form in forms}
    chosen, kind = QFileDialog.getSaveFileName(window, title, str(documents() / name), ";;".join(filters))
    if not chosen:
        return
    target, wanted = Path(chosen), filters.get(kind, forms[0][0])
    if target.suffix.lower().lstrip(".") in dict(forms):
        wanted = format_of(target, None)
    else:
        target = target.with_name(f"{target.name}.{wanted}")
    desk = window.desk

    def write(page: Document) -> None:
        # Here, not on another thread: laying out a PDF asks for the screen's fonts.
        try:
            write_document(page, target, wanted)
        except StoreProblem as problem:
            desk.tell(problem)
        else:
            window.show_toast(written(target))

    desk.tasks.read(make, write)
