"""“Merge another workspace…” in the menu: what came in is in sight at once."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog

from store.workspace_file import open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives
from tests.journeys.conftest import person, site  # noqa: F401 - fixtures


def test_the_other_laptops_reviews_stand_in_the_queue_after_the_merge(person, tmp_path, monkeypatch):  # noqa: F811
    other = tmp_path / "other.db"
    workspace = open_workspace(other, now=NOON)
    arrives(workspace, a_source(workspace, a_brand(workspace)), a_review("soup"), a_review("bed", author="Tom"))
    workspace.close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(other), ""))
    person.window.do("merge")
    person.until_quiet()
    model = person.window.queue.model
    person.waits_until(lambda: model.rowCount() >= 2, "two people wait")
