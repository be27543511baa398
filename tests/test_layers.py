"""The floors of the house: who may import whom. The contracts stand in pyproject.toml; here they are kept."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
FLOORS = ("store", "sources", "ui")

#: Above the floor of the command line nothing of Qt may be loaded: it must run where Qt cannot.
WITHOUT_QT = (
    "ui/commandline.py", "ui/commands", "ui/import_reviews.py", "ui/coaching.py", "ui/sample_workspace.py",
    "ui/notices.py", "ui/preferences.py", "ui/faults/logbook.py", "ui/faults/discreet.py", "ui/faults/crash_reports.py", "ui/faults/diagnostics.py",
    "ui/figure_values.py", "ui/chart_values.py", "ui/figures_loader.py", "ui/documents/page.py", "ui/documents/digest.py",
)  # fmt: skip


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def imports_of(path: Path) -> frozenset[str]:
    """The modules that a file imports anywhere, also inside its functions."""
    found: set[str] = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module or ""} | {f"{node.module}.{name.name}" for name in node.names}
    return frozenset(found)


def files_of(*places: str) -> list[Path]:
    found = [REPOSITORY / place for place in places]
    return sorted(file for one in found for file in ([one] if one.is_file() else one.rglob("*.py")))


def test_the_contracts_of_pyproject_are_kept():
    contracts = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    pytest.importorskip("importlinter")
    said = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache"],
        cwd=REPOSITORY, capture_output=True, encoding="utf-8", timeout=100, check=False,
    )  # fmt: skip
    assert said.returncode == 0, said.stdout + said.stderr
    assert f"{len(contracts)} kept, 0 broken" in said.stdout


def test_nothing_imports_main():
    assert not [file for file in files_of(*FLOORS) if "main" in imports_of(file)]


def test_the_command_line_names_no_qt():
    for file in files_of(*WITHOUT_QT):
        assert not [name for name in imports_of(file) if name.startswith("PySide6")], file


def test_the_command_line_loads_no_qt_and_no_web_until_a_command_needs_it(tmp_path):
    script = (
        "import sys; from ui.commandline import run; status = run(['queue', '--json']); "
        "loaded = sorted({name.split('.')[0] for name in sys.modules} & {'PySide6', 'requests', 'feedparser', 'keyring'}); "
        "sys.exit(f'loaded: {loaded}' if loaded or status else 0)"
    )
    said = subprocess.run(
        [sys.executable, "-c", script], cwd=REPOSITORY, capture_output=True, encoding="utf-8", timeout=60, check=False,
        env={"HEARD_WORKSPACE": str(tmp_path / "heard.db"), "HOME": str(tmp_path)},
    )  # fmt: skip
    assert (said.returncode, said.stdout) == (0, "[]\n"), said.stderr


def test_every_file_says_at_its_top_what_it_is():
    for file in files_of("main.py", *FLOORS):
        tree = tree_of(file)
        assert ast.get_docstring(tree) or not tree.body, file
