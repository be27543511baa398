"""Finds the texts of `ui/` in its source: which literals a person would read, which of them are translated, and how.

For `tests/ui/test_translations.py`; reads syntax trees and runs nothing. What looks like a text is a matter of judgement:
two words, or one that begins with a capital or ends like a sentence. What is none, though it looks like one, is listed
here with its reason.
"""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

#: Files of `ui` whose words are not the window's, and why.
OTHERS = {
    "commandline.py": "the command line speaks English, for scripts",
    "texts.py": "the mechanism itself",
    "language.py": "each language's own name for itself",
    "start.py": "said before a language is known: what hinders Qt",
    "faults/logbook.py": "the log, and a last word on a terminal",
    "faults/discreet.py": "the log",
    "faults/qt_messages.py": "the log",
    "documents/page.py": "markup",
    "documents/pdf.py": "markup, and refusals that the command line says too",
    "documents/files.py": "refusals that the command line says too",
    "import_reviews.py": "refusals that the command line says too",
    "login_start.py": "what systems read at login",
    "source_settings.py": "refusals that the command line says too",
    "source_status.py": "words of the command line; the window says them its own way (source_line.py)",
    "where.py": "a refusal of the command line, said before there is a window",
    "feed_import.py": "refusals that the command line says too",
    "sample_workspace.py": "data of the samples, written into the workspace",
    "theme.py": "style sheets",
    "coaching.py": "a question to the database, a text for a model",
}
#: Calls whose literals are names, keys or markup, by the place of the argument (None: all).
_NO_TEXT = {
    "named": {1}, "setObjectName": None, "KeyedButton": {1}, "KeyHint": None, "replace": None, "execute": None,
    "pop": None, "glob": None, "error": None, "warning": None, "debug": None, "exception": None, "with_name": None, "about": {1},
    "Action": {3}, "Choice": {4}, "setWindowTitle": {0}, "QMessageBox": set(), "TypeVar": None,
}  # fmt: skip
#: Single literals that are none of the window's words.
_NO_TEXTS = {
    "Heard",  # a name
    "to thank", "by site", "by hand", "same author", "same name", "same order number", "month before", "not about us", "in person",
    "not saved",  # keys of lists, modes and choices
    "Space", "Done", "Move", "Drop",  # a key of the sheet (translated as it is drawn), parts of object names
    "Library/Spelling", "C:/Program Files",  # folders
    "no date wanted",  # a note kept in the log
    "thread \0", "File \0", 'File "([^"]*)"',  # lines of a report for whoever mends Heard
}  # fmt: skip
_FUNCTIONS = ("tr", "plural", "mark")


@dataclass(frozen=True, slots=True)
class Said:
    """One call of `tr`, `plural` or `mark` with a literal: its texts and the places that the call fills in."""

    where: str
    function: str
    text: str
    comment: str
    given: frozenset[str]


def places(text: str) -> frozenset[str]:
    """The names between braces."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)


def translated_files(ui: Path) -> list[Path]:
    """The files whose texts are the window's."""
    return sorted(
        path
        for path in ui.rglob("*.py")
        if ui / "commands" not in path.parents
        and path.name != "__init__.py"
        and path.relative_to(ui).as_posix() not in OTHERS
    )


def unwrapped(path: Path) -> list[str]:
    """Literals that somebody would read and that no `tr`, `plural` or `mark` surrounds, as "line: text"."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    return [
        f"{path.name}:{node.lineno}: {_shown(node)}"
        for node in ast.walk(tree)
        if _is_literal(node, parents) and _reads_like_a_text(node) and not _is_excused(node, parents)
    ]


def said(path: Path) -> Iterator[Said]:
    """Every call with a literal; raises AssertionError for one that the tools could not read."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    in_strings = {id(inner) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _FUNCTIONS):
            continue
        where, name = f"{path.name}:{node.lineno}", node.func.id
        assert not any(isinstance(one, ast.JoinedStr) for one in node.args), f"{where}: an f-string has no translation"
        literals = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        if not literals or not isinstance(node.args[0], ast.Constant):
            assert name == "tr", f"{where}: {name} needs the text itself"
            continue
        assert id(node) not in in_strings, f"{where}: Qt's tool does not look into an f-string"
        text, comment = literals[0], literals[1] if len(literals) > 1 else ""
        given = {keyword.arg for keyword in node.keywords if keyword.arg}
        if any(keyword.arg is None for keyword in node.keywords):  # **places: what they hold is not in the syntax
            given |= places(text)
        yield Said(where, name, text, comment, frozenset(given | ({"n"} if name == "plural" else set())))


def _is_literal(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    parent = parents.get(node)
    if isinstance(parent, (ast.JoinedStr, ast.Expr, ast.Compare, ast.Subscript, ast.MatchValue, ast.arg)):
        return False
    if isinstance(parent, ast.Dict) and node in parent.keys:
        return False
    if isinstance(parent, ast.AnnAssign) and parent.annotation is node:
        return False
    if isinstance(parent, ast.FormattedValue):  # the format behind a colon
        return parent.format_spec is not node and isinstance(node, ast.JoinedStr)
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _shown(node: ast.AST) -> str:
    return ast.unparse(node)


def _plain(node: ast.AST) -> str:
    """The literal parts, with a sign where a value stands."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    assert isinstance(node, ast.JoinedStr)
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "\0" for part in node.values)


def _reads_like_a_text(node: ast.AST) -> bool:
    words = _plain(node)
    if words in _NO_TEXTS or words.lstrip().startswith("<"):
        return False
    bare = re.sub(r"\b(Ctrl|Alt|Shift|Esc)\b", "", words)
    if not re.search(r"[a-z]{2}", bare):
        return False
    if isinstance(node, ast.JoinedStr) and re.search(r"(^|[\s(])[a-z]{2,}([\s,.:)]|$)", bare):
        return True
    return bool(
        re.search(r"[A-Za-z’]{2,}[,:]? [A-Za-z“]", bare)
        or re.match(r"[A-Z][a-z]{2,}|[A-Z] [a-z]", bare)
        or bare.endswith("…")
    )


def _is_excused(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> bool:
    child, parent = node, parents.get(node)
    nearest = True
    while parent is not None:
        if isinstance(parent, ast.Raise):
            return True
        if isinstance(parent, ast.Call):
            name = getattr(parent.func, "id", getattr(parent.func, "attr", ""))
            if name in _FUNCTIONS:
                return True
            if nearest and name in _NO_TEXT:
                places_of_names = _NO_TEXT[name]
                if places_of_names is None or (child in parent.args and parent.args.index(child) in places_of_names):
                    return True
            nearest = False
        if isinstance(parent, ast.keyword) and parent.arg in ("keys", "key", "format"):
            return True
        if isinstance(parent, ast.Assign) and any(getattr(one, "id", "") == "__all__" for one in parent.targets):
            return True
        if isinstance(parent, ast.stmt) and not isinstance(parent, (ast.Assign, ast.AnnAssign)):
            nearest = False
        if isinstance(parent, ast.AnnAssign) and parent.annotation is child:
            return True
        child, parent = parent, parents.get(parent)
    return False
