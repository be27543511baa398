"""`import`, `backup`, `restore`, `merge`, `check-workspace`, `demo`: the workspace as a whole."""

from __future__ import annotations

from typing import Any

import click

from sources.errors import SourceProblem
from store import brands, mending, merging, restoring, workspace_file
from store.errors import RequestRefused
from ui.commands.printing import counted, end_progress, on_progress, say, table
from ui.commands.session import Session, command, refuse
from ui.where import UNUSABLE, place


def _mapping(given: tuple[str, ...]) -> dict[str, str]:
    mapping = {}
    for one in given:
        column, equals, name = one.rpartition("=")
        if not equals or not column.strip() or not name.strip():
            refuse(f"“{one}” is not a mapping: write it as column=field.")
        mapping[column.strip()] = name.strip()
    return mapping


def register(heard: click.Group) -> None:
    """Add the commands to the program."""

    @command(heard, "import")
    @click.argument("file", type=click.Path())
    @click.option("--brand", required=True, metavar="NAME")
    @click.option("--map", "given", multiple=True, metavar="column=field", help="Which column holds what.")
    @click.option("--dates", type=click.Choice(["dmy", "mdy"]), help="How to read 3/4/2026.")
    @click.option("--dry-run", is_flag=True, help="Say what would happen, and store nothing.")
    def import_file(
        session: Session, file: str, brand: str, given: tuple[str, ...], dates: str | None, dry_run: bool
    ) -> None:
        """Take in reviews from a CSV or TSV, JSON, or what a site lets you download (a Takeout archive or its folder too)."""
        from ui.import_reviews import import_reviews

        def tell(done: int, whole: int) -> None:
            on_progress(f"{100 * done // max(whole, 1)} %")

        workspace = session.open()
        owner = brands.brand_named(workspace, brand)
        try:
            report = import_reviews(
                workspace, place(file), owner, mapping=_mapping(given), dates=dates, dry_run=dry_run, now=session.now,
                tell=tell,
            )  # fmt: skip
        except SourceProblem as error:
            raise RequestRefused(str(error)) from error
        finally:
            end_progress()
        if report.rejected_count:
            session.done_in_part()

        def for_people() -> None:
            would = "would be " if dry_run else ""
            say(f"{report.new} {would}new, {report.updated} {would}changed, {report.unchanged} known already.")
            for note in report.notes:
                say(note)
            if report.files:
                table("Read", ("file", "reviews"), [(name, str(held)) for name, held in report.files.items()])
            if report.rejected:
                lines = [(f"{row.get('file', '')} {row['row']}".strip(), row["reason"]) for row in report.rejected]
                table("Refused", ("row", "why"), lines)

        session.show(
            {
                "new": report.new,
                "updated": report.updated,
                "unchanged": report.unchanged,
                "rejected": report.rejected_count,
                "rows": report.rejected,
                "notes": list(report.notes),
                "format": report.title,
                "files": dict(report.files),
            },
            for_people,
        )

    @command(heard, "backup")
    @click.argument("file", type=click.Path())
    def backup(session: Session, file: str) -> None:
        """Write a whole copy of the workspace."""
        workspace = session.open(create=False)
        workspace_file.back_up(workspace, place(file))
        session.show({"file": file}, lambda: say(f"The workspace is copied to {file}."))

    @command(heard, "restore")
    @click.argument("file", type=click.Path())
    def restore(session: Session, file: str) -> None:
        """Put a backup in the workspace's place; what stood there is kept beside it."""
        kept = restoring.restore(place(file), session.workspace, now=session.now)
        session.open(create=False)
        session.show(
            {"workspace": str(session.workspace), "kept": str(kept) if kept else None},
            lambda: say("The backup is in place." + (f" What stood there is kept as {kept.name}." if kept else "")),
        )

    @command(heard, "merge")
    @click.argument("file", type=click.Path())
    def merge(session: Session, file: str) -> None:
        """Take in another laptop's workspace: nothing twice, nothing lost."""
        workspace = session.open(create=False)
        report = merging.merge(workspace, place(file), now=session.now)

        def for_people() -> None:
            say(
                f"{counted(report.reviews, 'new review')}, {counted(report.replies, 'new reply', 'new replies')}, "
                f"{counted(report.notes, 'new note')}."
            )
            if report.conflicts:
                table(
                    "Said differently on the two",
                    ("review", "about", "here", "there", "what stands"),
                    [
                        (str(one.review_id or ""), one.what, one.ours[:80], one.theirs[:80], one.kept[:80])
                        for one in report.conflicts
                    ],
                )

        session.show(
            {
                "reviews": report.reviews,
                "replies": report.replies,
                "notes": report.notes,
                "changed": report.changed,
                "conflicts": [
                    {
                        "review": one.review_id,
                        "about": one.what,
                        "ours": one.ours,
                        "theirs": one.theirs,
                        "kept": one.kept,
                    }
                    for one in report.conflicts
                ],
            },
            for_people,
        )

    @command(heard, "check-workspace")
    @click.option(
        "--repair",
        is_flag=True,
        help="Rebuild counts and search; where the file itself is damaged, put the last good backup back.",
    )
    def check_workspace(session: Session, repair: bool) -> None:
        """Look at the whole file: pages, references, search index, counts."""
        mended = mending.mend(session.workspace, now=session.now) if repair else None
        workspace = session.open(create=False)
        report = mending.look(workspace)
        if report.problems:
            session.exit_status = UNUSABLE

        def for_people() -> None:
            for problem in report.problems:
                say(problem)
            if mended and mended.put_back and mended.kept:
                say(
                    f"The file was damaged: {mended.put_back.name} stands in its place, it is kept as {mended.kept.name}."
                )
            if report.problems:
                say("“check-workspace --repair” mends counts and the search; “restore” puts a backup back.")
            else:
                say(f"All is well: {counted(report.reviews, 'review')}, {counted(report.replies, 'reply', 'replies')}.")

        shape: dict[str, Any] = {
            "ok": not report.problems,
            "problems": list(report.problems),
            "reviews": report.reviews,
            "replies": report.replies,
            "put_back": mended.put_back.name if mended and mended.put_back else None,
            "kept": mended.kept.name if mended and mended.kept else None,
        }
        session.show(shape, for_people)

    @command(heard, "demo")
    @click.option("--remove", is_flag=True, help="Take the sample brands out again.")
    def demo(session: Session, remove: bool) -> None:
        """Fill the workspace with sample brands, clearly marked."""
        from ui import sample_workspace

        workspace = session.open(create=not remove)
        if remove:
            sample_workspace.remove_samples(workspace, now=session.now)
            session.show({"removed": True}, lambda: say("The sample brands are gone."))
            return
        there = sample_workspace.has_samples(workspace)
        if not there:
            sample_workspace.add_samples(workspace, now=session.now)
        names = [brand.name for brand in brands.list_brands(workspace) if brand.is_sample]
        session.show(
            {"workspace": str(session.workspace), "brands": names, "added": not there},
            lambda: say(
                f"{'There already' if there else 'Added'}: the sample brands {', '.join(names)} in {session.workspace}. "
                "See who waits with “heard queue”, or open the window."
            ),
        )
