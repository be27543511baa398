"""Makes `version_N.db.gz`: a small workspace as this version of the program writes it, kept for all later versions.

Run once for each new schema (`python -m tests.old_databases.make`), never again for an old one: what is stored here is
what customers have on their disks.
"""

from __future__ import annotations

import gzip
import tempfile
from datetime import timedelta
from pathlib import Path

from store import cases, comeback, drafts, migrations, reply_ledger
from store.records import SeenReply
from store.workspace_file import back_up, open_workspace
from tests.builders import NOON, a_brand, a_review, a_source, arrives, id_of

FOLDER = Path(__file__).parent


def make(target: Path) -> None:
    """A brand, a source, four reviews: waiting with a draft, heard twice, declined, raised after the reply."""
    workspace = open_workspace(target, now=NOON)
    source = a_source(workspace, a_brand(workspace, timezone="Europe/Berlin", signature="Naledi"))
    names = ("draft", "heard", "declined", "raised")
    arrives(workspace, source, *(a_review(name, author=f"Guest {name}", text=f"Kalte Suppe, {name}") for name in names))
    drafts.save_draft(workspace, id_of(workspace, "draft"), "Dear Ana, half a sent", now=NOON)
    for name in ("heard", "raised"):
        reply_ledger.record_posted_elsewhere(
            workspace, id_of(workspace, name), f"Sorry, {name}.", now=NOON, ticks=["facts"]
        )
    cases.set_reasons(workspace, id_of(workspace, "heard"), ["cold food"], now=NOON)
    cases.add_note(workspace, id_of(workspace, "heard"), "called her", now=NOON)
    cases.decline(workspace, id_of(workspace, "declined"), "abuse", now=NOON)
    comeback.plan_follow_up(workspace, id_of(workspace, "heard"), due_at=NOON + timedelta(days=7), now=NOON)
    later = NOON + timedelta(days=2)
    raised = a_review("raised", author="Guest raised", text="Warm!", rating=4.0, replies=(SeenReply("Sorry, raised."),))
    arrives(workspace, source, raised, at=later, whole=False)
    workspace.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        made, copy = Path(folder) / "heard.db", Path(folder) / "copy.db"
        make(made)
        workspace = open_workspace(made, now=NOON)
        back_up(workspace, copy)
        workspace.close()
        kept = FOLDER / f"version_{migrations.version()}.db.gz"
        if kept.exists():
            raise SystemExit(f"{kept.name} is there already and must stay as customers have it.")
        kept.write_bytes(gzip.compress(copy.read_bytes(), 9, mtime=0))


if __name__ == "__main__":
    main()
