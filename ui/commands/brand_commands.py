"""`brand add | list | edit | remove`; `brand checklist` stands in a file of its own."""

from __future__ import annotations

from typing import Any

import click

from store import brands, posting
from store.brand_removal import remove_with_a_copy
from ui.commands import checklist_commands, shapes
from ui.commands.arguments import Amount
from ui.commands.printing import say, table
from ui.commands.session import Session, command, refuse
from ui.source_settings import secret_names


def _options(function: Any) -> Any:
    for option in (
        click.option("--target-hours", type=Amount(), metavar="H", help="Target time to reply, in hours (48)."),
        click.option("--threshold", type=Amount(), metavar="STARS", help="The most stars that make a complaint (2)."),
        click.option("--timezone", metavar="TZ", help="An IANA name such as Europe/Berlin (UTC)."),
        click.option("--signature", metavar="TEXT", help="The name under your replies."),
        click.option("--contact", metavar="TEXT", help="The way to reach you."),
        click.option("--follow-up-days", type=int, metavar="N", help="Days until a follow-up is proposed (7)."),
    ):
        function = option(function)
    return function


def register(heard: click.Group) -> None:
    """Add the commands to the program."""

    @heard.group("brand", no_args_is_help=False)
    def group() -> None:
        """The businesses answered for."""

    checklist_commands.register(group)

    @command(group, "add")
    @click.argument("name")
    @_options
    def add(session: Session, name: str, **given: Any) -> None:
        """Add a brand."""
        values = {field: value for field, value in given.items() if value is not None}
        brand = brands.add_brand(session.open(), name=name, now=session.now, **values)
        session.show(shapes.brand(brand), lambda: say(f"{brand.name} is there, as brand {brand.id}."))

    @command(group, "list")
    def listing(session: Session) -> None:
        """List the brands."""
        every = brands.list_brands(session.open())

        def for_people() -> None:
            if not every:
                say("There is no brand yet: add one with “brand add NAME”.")
                return
            table(
                "",
                ("id", "name", "target", "complaint at", "time zone", "signature", "contact"),
                [
                    (
                        str(one.id),
                        one.name + (" (sample)" if one.is_sample else ""),
                        f"{one.target_hours:g} h",
                        f"{one.threshold:g} stars or fewer",
                        one.timezone,
                        one.signature,
                        one.contact,
                    )
                    for one in every
                ],
            )

        session.show([shapes.brand(one) for one in every], for_people)

    @command(group, "edit")
    @click.argument("name")
    @click.option("--name", "new_name", metavar="NAME", help="A new name.")
    @click.option("--undo-seconds", type=int, metavar="N", help="The time to undo a reply: 0, 30, 120, 600 or 3600.")
    @_options
    def edit(session: Session, name: str, new_name: str | None, undo_seconds: int | None, **given: Any) -> None:
        """Change a brand."""
        workspace = session.open(create=False)
        if undo_seconds is not None:
            posting.set_undo_window(workspace, undo_seconds, brand_id=brands.brand_named(workspace, name).id)
        values = {field: value for field, value in {"name": new_name, **given}.items() if value is not None}
        if not values and undo_seconds is None:
            refuse("Nothing to change: name what should be different, e.g. --target-hours 24.")
        brand = brands.brand_named(workspace, name)
        if values:
            brands.edit_brand(workspace, brand, now=session.now, **values)
        changed = brands.brand_with_id(workspace, brand.id)
        session.show(shapes.brand(changed), lambda: say(f"{changed.name} is changed."))

    @command(group, "remove")
    @click.argument("name")
    def remove(session: Session, name: str) -> None:
        """Remove a brand with all its reviews and replies; a backup is kept beside the workspace."""
        workspace = session.open(create=False)
        brand = brands.brand_named(workspace, name)
        removal = remove_with_a_copy(workspace, brand, session.secrets, secret_names, now=session.now)
        words = f"{brand.name} is removed. The workspace as it was is kept as {removal.kept.name}."
        if removal.unsettled:
            words += f" Replies in the outbox that went with it, and are in that copy: {removal.unsettled}."
        session.show(
            {"removed": brand.name, "backup": str(removal.kept), "unsettled_replies": removal.unsettled},
            lambda: say(words),
        )
