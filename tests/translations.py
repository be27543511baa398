"""Brings the translations up to date: `python -m tests.translations`. Needs nothing but Qt's own tools, which PySide6 brings.

It reads the texts out of `ui/` into `resources/translations/heard_<code>.ts` (what was translated stays, what is gone goes)
and makes the `.qm` file beside each, which is what the window loads. For a new language: name it in `ui.language.NAMES`
and `_HOMES`, run this, and fill in the `.ts` file with Qt Linguist (`pyside6-linguist`) or by hand. The tests say what
is missing. Not a test itself: `tests/ui/test_translations.py` is.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from sources import registry
from sources.channels import channel_of
from sources.mail.guides import guides
from sources.mail.providers import providers
from store.records import Failing, ReplyState, Status, Wants
from store.rules.snooze import choices
from ui.language import NAMES, translations_folder

REPOSITORY = Path(__file__).resolve().parents[1]
TRANSLATED = tuple(code for code in NAMES if code != "en")
#: How the functions of `ui.texts` are called among Qt's own: text, comment, number.
_ALIASES = "tr+=plural,QT_TR_NOOP+=mark"
#: Qt's tool takes our comments about names ("#:") for words to the translators; they would change these files without need.
_COMMENT = re.compile(r"\s*<extracomment>.*?</extracomment>", re.DOTALL)


def source_files() -> list[Path]:
    """The files whose texts are translated: the window's, not the command line's."""
    ui = REPOSITORY / "ui"
    return sorted(
        path
        for path in ui.rglob("*.py")
        if (ui / "commands") not in path.parents and path.name not in ("commandline.py", "texts.py")
    )


def words_of_the_lower_floors() -> list[str]:
    """English words that the store and the sources hold as data, which the window shows through `tr`: what a case can be,
    what each kind of source is called, asks for and takes, the ways of closed sites, and what large mail providers want."""

    def all_of_them() -> Iterator[str]:
        for words in (Wants, Failing, Status, ReplyState):
            yield from (str(one.value) for one in words)
        yield from (choice.waiting_for for choice in choices(datetime(2026, 1, 1, tzinfo=UTC), "UTC"))
        for kind in registry.kinds():
            yield from (kind.title, kind.help, getattr(kind, "reads", ""), getattr(kind, "posts", ""))
            for setting in kind.settings:
                yield from (setting.label, setting.help, *(setting.words or setting.choices))
            channel = channel_of(kind)
            yield from (channel.name, channel.wait, channel.cost, channel.gate)
        for guide in guides():
            yield from (guide.name, guide.why, *guide.steps)
        yield from (provider.help for provider in providers())

    return [words for words in dict.fromkeys(all_of_them()) if words]


def ts_file(code: str) -> Path:
    return translations_folder() / f"heard_{code}.ts"


def extract(code: str, target: Path) -> None:
    """Read the texts of the source into the `.ts` file, keeping its translations."""
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "words_of_the_lower_floors.py"
        calls = "".join(f"tr({json.dumps(words, ensure_ascii=False)})\n" for words in words_of_the_lower_floors())
        gathered.write_text(calls, encoding="utf-8")
        _run(
            "lupdate",
            "-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-extensions", "py",
            "-tr-function-alias", _ALIASES, "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
            "-source-language", "en", "-target-language", code,
            *(str(path) for path in source_files()), str(gathered), "-ts", str(target),
        )  # fmt: skip
    target.write_text(_COMMENT.sub("", target.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


def compile_into(source: Path, target: Path) -> None:
    """Make the `.qm` file that Qt loads."""
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    import PySide6

    place = Path(PySide6.__file__).parent
    found = [place / name for name in (tool, f"{tool}.exe") if (place / name).exists()]
    subprocess.run([str(found[0]), *arguments], check=True)


if __name__ == "__main__":
    for language in TRANSLATED:
        extract(language, ts_file(language))
    for file in translations_folder().glob("*.ts"):
        compile_into(file, file.with_suffix(".qm"))
    sys.stdout.write(f"{', '.join(TRANSLATED)}: up to date with {len(source_files())} files\n")
