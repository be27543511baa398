"""`complaint add`: a complaint from the counter, the telephone or a letter, written down by hand."""

from __future__ import annotations

from datetime import datetime

import click

from store import brands, by_hand, one_review
from store.records import Audience
from ui.commands.arguments import Moment, by_the_clock_of, read_text
from ui.commands.printing import say
from ui.commands.review_commands import review_shape
from ui.commands.session import Session, command, refuse


def register(heard: click.Group) -> None:
    """Add the commands to the program."""

    @heard.group("complaint", no_args_is_help=False)
    def group() -> None:
        """Complaints that no site shows."""

    @command(group, "add")
    @click.option("--brand", required=True, metavar="NAME")
    @click.option("--text", metavar="TEXT", help="What was said.")
    @click.option("--text-file", metavar="F", help="The words in a file; - for standard input.")
    @click.option(
        "--channel", default="counter", metavar="TEXT", help=f"{', '.join(by_hand.CHANNELS)}, or another word."
    )
    @click.option("--who", default="", metavar="NAME", help="Who complained.")
    @click.option("--at", type=Moment(), help="When it was said (now).")
    @click.option("--stars", type=click.FloatRange(1, 5), help="A rating, where one was given.")
    @click.option("--order", "order_number", default="", metavar="NUMBER", help="The order it is about.")
    @click.option("--public", is_flag=True, help="Others read or heard it (else it is private).")
    def add(
        session: Session, brand: str, text: str | None, text_file: str | None, channel: str, who: str,
        at: datetime | None, stars: float | None, order_number: str, public: bool,
    ) -> None:  # fmt: skip
        """Write down a complaint from the counter, the telephone or a letter."""
        from store.rules.language import language_of

        if (text is None) is (text_file is None):
            refuse("Say what the complaint is: with --text, or with --text-file.")
        words = text if text is not None else read_text(text_file or "-")
        workspace = session.open()
        owner = brands.brand_named(workspace, brand)
        review_id, changes = by_hand.write_down(
            workspace, owner, text=words, now=session.now, channel=channel, who=who,
            at=by_the_clock_of(owner, at), stars=stars,
            audience=Audience.PUBLIC if public else Audience.PRIVATE, order_number=order_number, language_of=language_of,
        )  # fmt: skip
        shape = review_shape(workspace, one_review.review_with_id(workspace, review_id), now=session.now)

        def for_people() -> None:
            there = "is written down" if changes.new else "is there already"
            say(f"The complaint {there}, as number {review_id} ({shape['source']}).")

        session.show(shape | {"new": changes.new}, for_people)
