"""`casefile` and `forget`: one complaint written down for a dispute, or its person erased for good."""

from __future__ import annotations

import sys

import click

from store import forgetting, one_review
from ui.commands.printing import say
from ui.commands.session import Session, command
from ui.documents.case_file import document_of, gather
from ui.documents.files import FORMATS, as_text, format_of, write_document
from ui.where import place


def register(heard: click.Group) -> None:
    """Add the commands to the program."""

    @command(heard, "casefile")
    @click.argument("review")
    @click.option("--format", "wanted", type=click.Choice(FORMATS), help="md, unless FILE ends otherwise.")
    @click.option("-o", "--output", metavar="FILE", help="Where to write it (standard output).")
    @click.option("--notes", is_flag=True, help="Also what only you read: notes, and who they are.")
    def casefile(session: Session, review: str, wanted: str | None, output: str | None, notes: bool) -> None:
        """One complaint for a dispute: all versions, replies, checks and steps with their times."""
        workspace = session.open(create=False)
        found = one_review.find(workspace, review)
        page = document_of(gather(workspace, found.id, now=session.now), with_notes=notes)
        target = place(output) if output else None
        form = format_of(target, wanted)
        if target is not None:
            write_document(page, target, form)
            shape = {"review": found.id, "file": str(target)}
            session.show(shape, lambda: say(f"The case file is written to {target}."))
            return
        text = as_text(page, form)
        session.show({"review": found.id, "file": None, "text": text}, lambda: sys.stdout.write(text))

    @command(heard, "forget")
    @click.argument("review")
    @click.option("--author", is_flag=True, help="Everything that the same author wrote, not only this review.")
    @click.option("--with-backups", is_flag=True, help="Delete the backups beside the workspace, which hold it too.")
    def forget(session: Session, review: str, author: bool, with_backups: bool) -> None:
        """Erase a person for good: name, words, notes and our replies' words. Counts, stars and times stay."""
        workspace = session.open(create=False)
        found = one_review.find(workspace, review)
        done = forgetting.forget(workspace, found.id, now=session.now, by_author=author, with_backups=with_backups)

        def for_people() -> None:
            count = len(done.review_ids)
            say(f"{count} review{'s' if count != 1 else ''} erased: name, words, notes and the words of your replies.")
            if done.deleted:
                say(f"Deleted with it: {', '.join(done.deleted)}.")
            if done.backups:
                say(
                    f"These copies still hold the words: {', '.join(done.backups)}. “forget {found.id} --with-backups” "
                    "deletes them."
                )
            say("Copies that you made elsewhere, exports and the site itself are not touched.")

        session.show(
            {"reviews": list(done.review_ids), "backups": list(done.backups), "deleted": list(done.deleted)}, for_people
        )
