"""Response logs that are written into a folder by themselves: by the window and by a scheduled task, with one function."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta

import pytest

from store import brands, export_plans, reply_ledger
from store.errors import RequestRefused
from store.export_plans import ExportPlan
from store.rules.export_schedule import Every
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of


@pytest.fixture
def answered(workspace):
    """One reply in October, one in November, both of the brand's own calendar in Berlin."""
    brand = a_brand(workspace, "Corner/Café", timezone="Europe/Berlin")
    source = a_source(workspace, brand)
    for name, at in (
        ("oct", datetime(2026, 10, 31, 22, 30, tzinfo=UTC)),
        ("nov", datetime(2026, 10, 31, 23, 30, tzinfo=UTC)),
    ):
        arrives(workspace, source, a_review(name, author=name, created_at=at - timedelta(hours=2)), whole=False)
        reply_ledger.record_posted_elsewhere(workspace, id_of(workspace, name), f"Sorry, {name}.", now=NOON, at=at)
    return brand


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row["review_id"] for row in csv.DictReader(file, delimiter=";")]


def test_a_month_that_has_ended_is_written_once_in_the_brands_calendar(workspace, answered, tmp_path):
    plan = ExportPlan(answered.id, str(tmp_path), Every.MONTH, delimiter=";")
    export_plans.keep(workspace, plan, now=NOON)
    (written,) = export_plans.run_due(workspace, now=NOON)
    assert written.path == tmp_path / "Corner Café responses 2026-10.csv"
    assert rows_of(written.path) == ["oct"]
    assert export_plans.run_due(workspace, now=NOON) == []
    (later,) = export_plans.run_due(workspace, now=NOON + timedelta(days=30))
    assert rows_of(later.path) == ["nov"]
    # Keeping the same choice again forgets nothing; another folder begins anew.
    assert export_plans.keep(workspace, plan, now=NOON).done_until is not None
    other = tmp_path / "other"
    other.mkdir()
    assert export_plans.keep(workspace, ExportPlan(answered.id, str(other), Every.MONTH), now=NOON).done_until is None


def test_a_folder_that_went_away_is_told_and_tried_again_and_the_others_are_written(workspace, answered, tmp_path):
    gone = tmp_path / "stick"
    gone.mkdir()
    export_plans.keep(workspace, ExportPlan(None, str(gone), Every.MONTH), now=NOON)
    export_plans.keep(workspace, ExportPlan(answered.id, str(tmp_path), Every.MONTH), now=NOON)
    gone.rmdir()
    failed, fine = export_plans.run_due(workspace, now=NOON)
    assert failed.path is None
    assert "choose another place" in failed.problem
    assert fine.path.exists()
    gone.mkdir()
    (again,) = export_plans.run_due(workspace, now=NOON)
    assert again.path == gone / "All brands responses 2026-10.csv"
    with pytest.raises(RequestRefused, match="no folder"):
        export_plans.keep(workspace, ExportPlan(None, str(tmp_path / "nowhere"), Every.DAY), now=NOON)


def test_a_removed_brand_takes_its_plan_with_it(workspace, answered, tmp_path):
    export_plans.keep(workspace, ExportPlan(answered.id, str(tmp_path), Every.MONTH), now=NOON)
    brands.remove_brand(workspace, answered, now=NOON)
    assert export_plans.plans(workspace) == []
    assert export_plans.run_due(workspace, now=NOON) == []


def test_the_commands_keep_a_plan_and_write_what_is_due(heard, tmp_path):
    heard("brand", "add", "Corner Café")
    assert heard("exports", "list", "--json").json == []
    told = heard("exports", "set", "--every", "month", "--folder", tmp_path, "--brand", "Corner Café", "--json").json
    assert (told["every"], told["brand"], told["done_until"]) == ("month", "Corner Café", None)
    written = heard("exports", "run", "--json")
    assert written.status == 0
    assert [one["rows"] for one in written.json] == [0]
    assert heard("exports", "run", "--json").json == []
    assert heard("exports", "set", "--every", "week").status == 2
    assert heard("exports", "set", "--every", "week", "--folder", tmp_path / "no").status == 2
    assert heard("exports", "set", "--every", "never", "--brand", "Corner Café", "--json").json["folder"] is None
