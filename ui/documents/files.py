"""Puts a page into a file: as Markdown, HTML or PDF, written beside its place and moved there. No Qt until a PDF is
asked for; where Qt cannot load, one sentence says so.
"""

from __future__ import annotations

from pathlib import Path

from store.errors import RequestRefused
from store.workspace_file import LOG_ENDINGS, os_problem, read_header, write_beside
from ui.documents.page import Document, as_html, markdown

FORMATS = ("md", "html", "pdf")
_ENDINGS = {".md": "md", ".markdown": "md", ".html": "html", ".htm": "html", ".pdf": "pdf"}


def format_of(target: Path | None, wanted: str | None) -> str:
    """The format asked for, else the one that the file's name ends with, else Markdown."""
    return wanted or _ENDINGS.get(target.suffix.lower() if target else "", "md")


def as_text(page: Document, wanted: str) -> str:
    """The page as text. Raises RequestRefused for PDF, which is none."""
    if wanted == "pdf":
        raise RequestRefused("A PDF needs a file to stand in: name one with -o FILE.")
    return as_html(page) if wanted == "html" else markdown(page)


def write_document(page: Document, target: Path, wanted: str) -> None:
    """Write the page to `target`; what stood there is replaced only by a whole page.

    Raises RequestRefused for a place where no page can stand and where no PDF can be made, WorkspaceUnusable where the
    disk refuses.
    """
    target = target.expanduser()
    _refuse_places(target)
    if wanted == "pdf":
        try:
            from ui.documents.pdf import write_pdf
        except ImportError as error:
            raise RequestRefused(
                "A PDF needs Qt, which cannot be loaded on this machine: use --format html and print that.", str(error)
            ) from error
        write_beside(target, lambda unfinished: write_pdf(page, unfinished))
    else:
        text = as_text(page, wanted)
        write_beside(target, lambda unfinished: _write_text(unfinished, text))


def _write_text(unfinished: Path, text: str) -> None:
    unfinished.write_text(text, encoding="utf-8", errors="replace", newline="\n")


def _refuse_places(target: Path) -> None:
    try:
        if target.is_dir():
            raise RequestRefused(f"{target} is a folder: name a file in it.")
        if not target.parent.is_dir():
            raise RequestRefused(f"There is no folder {target.parent}: make it, or name another file.")
        if target.exists() and not target.is_file():
            raise RequestRefused(f"{target} is not an ordinary file: name another one.")
        if target.name.endswith(LOG_ENDINGS) or (target.exists() and read_header(target).is_sqlite):
            raise RequestRefused(f"{target} belongs to a workspace: name another file.")
    except OSError as error:
        raise os_problem(error, target) from error
