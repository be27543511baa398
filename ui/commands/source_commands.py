"""`source …`: where reviews come from, and how each source is doing. Not here: fetching what is due (`poll_command.py`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from sources import registry
from sources.errors import SourceProblem
from store import brands, configured_sources
from store.db import Connections
from store.records import Brand, Source
from store.two_ways_in import NOT_POLLED
from ui.commands import kind_words, shapes, sign_in_command
from ui.commands.arguments import NUMBER, read_secret
from ui.commands.printing import BrandClock, brand_clock, counted, say, table
from ui.commands.session import Session, command, refuse
from ui.feed_import import add_feeds, read_feeds
from ui.source_settings import check_settings, free_name, secret_names
from ui.source_status import source_status
from ui.where import place

if TYPE_CHECKING:
    pass


#: Minutes between two polls: from what is polite up to a year.
_EVERY = click.IntRange(5, 525_600)


def _settings(given: Sequence[str]) -> dict[str, str]:
    settings = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not equals or not name.strip():
            refuse(f"“{one}” is not a setting: write it as key=value.")
        settings[name.strip()] = value.strip()
    return settings


def _secret(kind_key: str, name: str | None) -> str:
    """The secret of that name from standard input; empty where none was announced."""
    if name is None:
        return ""
    if name not in secret_names(kind_key):
        refuse(f"{registry.kind(kind_key).title} has no secret “{name}”: leave --secret-stdin out.")
    return read_secret()


def _shape(session: Session, workspace: Connections, source_id: int) -> dict[str, Any]:
    source, health = configured_sources.source_with_id(workspace, source_id)
    brand = brands.brand_with_id(workspace, source.brand_id)
    return shapes.source(source, health, brand.name, source_status(source, health, session.now))


def register(heard: click.Group) -> None:
    """Add the commands to the program."""

    @heard.group("source", no_args_is_help=False)
    def group() -> None:
        """The places where reviews appear."""

    @command(group, "kinds")
    def kinds(session: Session) -> None:
        """The kinds of source: their settings, what they need, take and cost, whether Heard can reply there."""
        shape = [kind_words.shape(kind) for kind in kind_words.in_order()]
        session.show(shape, lambda: kind_words.say_kinds(shape))

    @command(group, "add")
    @click.argument("kind")
    @click.option("--brand", required=True, metavar="NAME")
    @click.option("--name", metavar="LABEL")
    @click.option("--set", "given", multiple=True, metavar="key=value", help="A setting of the kind; may be repeated.")
    @click.option("--secret-stdin", metavar="key", help="Read this secret from standard input, into the keyring.")
    @click.option("--no-check", is_flag=True, help="Do not try the source first.")
    @click.option("--urls-from", type=click.Path(dir_okay=False), metavar="FILE", help="One feed a line.")
    @click.option("--opml", type=click.Path(dir_okay=False), metavar="FILE", help="The feeds of an OPML file.")
    @click.option("--every", type=_EVERY, metavar="MINUTES", help="The pause between polls.")
    def add(
        session: Session, kind: str, brand: str, name: str | None, given: tuple[str, ...], secret_stdin: str | None,
        no_check: bool, urls_from: str | None, opml: str | None, every: int | None
    ) -> None:  # fmt: skip
        """Add a source and try it."""
        known = registry.keys()
        if kind not in known:
            refuse(f"There is no kind “{kind}”: choose one of {', '.join(known)}.")
        workspace = session.open()
        owner = brands.brand_named(workspace, brand)
        secret = _secret(kind, secret_stdin)
        if urls_from or opml:
            file = place(urls_from or opml or "")
            _add_many(session, workspace, owner, kind, read_feeds(file, as_lines=bool(urls_from)), every)
            return
        settings = check_settings(kind, _settings(given))
        source = _add(
            session, workspace, owner, kind, name or free_name(workspace, owner, kind, settings), settings, every
        )
        if secret_stdin is not None:
            session.secrets.put(source.id, secret_stdin, secret)
        shape = _shape(session, workspace, source.id)
        if not no_check:
            shape["check"] = _check(session, source, owner)
        session.show(shape, lambda: _say_added(shape))

    @command(group, "list")
    @click.option("--brand", metavar="NAME")
    def listing(session: Session, brand: str | None) -> None:
        """The sources and how each is doing."""
        workspace = session.open()
        brand_id = brands.brand_named(workspace, brand).id if brand else None
        shape = [
            _shape(session, workspace, source.id)
            for source, _ in configured_sources.list_sources(workspace, brand_id=brand_id)
        ]

        def for_people() -> None:
            if not shape:
                say("There is no source yet: add one with “source add KIND --brand NAME”.")
                return
            at = brand_clock(workspace)
            table(
                "",
                ("id", "brand", "name", "kind", "status", "newest review", "next poll", "trouble"),
                [
                    (
                        str(one["id"]), one["brand"], one["name"], one["kind"], one["status"],
                        at(one["newest_review_at"], one["brand"]) or "–", _next_poll(one, at), one["last_error"] or "",
                    )
                    for one in shape
                ],
            )  # fmt: skip

        session.show(shape, for_people)

    @command(group, "edit")
    @click.argument("source_id", metavar="ID", type=NUMBER)
    @click.option("--name", metavar="LABEL")
    @click.option("--set", "given", multiple=True, metavar="key=value", help="An empty value takes a setting out.")
    @click.option("--every", type=_EVERY, metavar="MINUTES", help="The pause between polls.")
    @click.option("--secret-stdin", metavar="key", help="Read this secret anew from standard input, into the keyring.")
    def edit(
        session: Session, source_id: int, name: str | None, given: tuple[str, ...], every: int | None,
        secret_stdin: str | None
    ) -> None:  # fmt: skip
        """Change a source."""
        workspace = session.open(create=False)
        source, _ = configured_sources.source_with_id(workspace, source_id)
        if secret_stdin is not None:
            session.secrets.put(source.id, secret_stdin, _secret(source.kind, secret_stdin))
            configured_sources.signed_in(workspace, source, now=session.now)
        settings = check_settings(source.kind, {**source.settings, **_settings(given)}) if given else None
        configured_sources.edit_source(
            workspace, source, now=session.now, name=name, settings=settings, interval_minutes=every
        )
        shape = _shape(session, workspace, source_id)
        session.show(shape, lambda: say(f"{shape['name']} is changed."))

    @command(group, "check")
    @click.argument("source_id", metavar="ID", type=NUMBER)
    def check(session: Session, source_id: int) -> None:
        """Try a source now, without storing anything."""
        workspace = session.open(create=False)
        source, _ = configured_sources.source_with_id(workspace, source_id)
        shape = _check(session, source, brands.brand_with_id(workspace, source.brand_id))
        session.show({"id": source.id} | shape, lambda: say(shape["sentence"]))

    sign_in_command.register(group)
    for word, paused in (("pause", True), ("resume", False)):
        _register_pause(group, word, paused)

    @command(group, "remove")
    @click.argument("source_id", metavar="ID", type=NUMBER)
    def remove(session: Session, source_id: int) -> None:
        """Take a source off the list; its reviews and replies stay in the log."""
        workspace = session.open(create=False)
        source, _ = configured_sources.source_with_id(workspace, source_id)
        configured_sources.remove_source(workspace, source, now=session.now)
        session.secrets.forget(source.id, secret_names(source.kind))
        session.show(
            {"removed": source.id},
            lambda: say(f"{source.name} is no longer polled; what it brought stays in the log."),
        )


def _next_poll(shape: dict[str, Any], at: BrandClock) -> str:
    if shape["kind"] in NOT_POLLED:
        return "–"
    return at(shape["next_poll_at"], shape["brand"]) or "when polled"


def _register_pause(group: click.Group, word: str, paused: bool) -> None:
    @command(group, word, help=f"{word.capitalize()} polling a source.")
    @click.argument("source_id", metavar="ID", type=NUMBER)
    def change(session: Session, source_id: int) -> None:
        workspace = session.open(create=False)
        source, _ = configured_sources.source_with_id(workspace, source_id)
        configured_sources.pause_source(workspace, source, paused=paused, now=session.now)
        shape = _shape(session, workspace, source_id)
        session.show(shape, lambda: say(f"{source.name} is {'paused' if paused else 'polled again'}."))


def _add(
    session: Session, workspace: Connections, owner: Brand, kind: str, name: str, settings: dict[str, str],
    every: int | None
) -> Source:  # fmt: skip
    return configured_sources.add_source(
        workspace,
        brand_id=owner.id,
        kind=kind,
        name=name,
        settings=settings,
        interval_minutes=every or registry.kind(kind).default_interval_minutes,
        now=session.now,
    )


def _add_many(
    session: Session, workspace: Connections, owner: Brand, kind: str, feeds: list[tuple[str, str]], every: int | None
) -> None:
    """Add a list of feeds without trying each; what is there already or no address is said and left out."""
    if kind != "feed":
        refuse("A list of addresses holds feeds: use “source add feed”.")
    result = add_feeds(workspace, owner, feeds, now=session.now, interval_minutes=every)
    added = [_shape(session, workspace, source.id) for source in result.sources]
    left_out = [{"url": url, "reason": reason} for url, reason in result.left_out]
    if left_out:
        session.done_in_part()
    session.show(
        {"added": added, "left_out": left_out},
        lambda: say(
            f"{counted(len(added), 'feed')} added." + "".join(f"\n{one['url']}: {one['reason']}" for one in left_out)
        ),
    )


def _check(session: Session, source: Source, owner: Brand) -> dict[str, Any]:
    """Fetch and read a source without storing; a failure is said, and the command is done in part."""
    from sources.source_check import check_source

    try:
        found = check_source(source, session.web, threshold=owner.threshold)
    except SourceProblem as error:
        session.done_in_part()
        return {"ok": False, "sentence": str(error), "reviews": 0, "complaints": 0, "newest": []}
    newest = [
        {
            "author": one.author,
            "rating": shapes.number(one.rating),
            "title": one.title,
            "text": one.text,
            "created_at": shapes.to_text(one.created_at),
        }
        for one in found.newest
    ]
    return {
        "ok": True,
        "sentence": (
            f"It works: {'more than ' if found.more else ''}{counted(found.count, 'review')}, "
            f"{found.complaints} of them {'a complaint' if found.complaints == 1 else 'complaints'}."
        ),
        "reviews": found.count,
        "more": found.more,
        "complaints": found.complaints,
        "newest": newest,
        "notes": list(found.notes),
    }


def _say_added(shape: dict[str, Any]) -> None:
    say(f"{shape['name']} is there, as source {shape['id']}.")
    if check := shape.get("check"):
        say(check["sentence"])
        for note in check.get("notes", ()):
            say(note)
        if not check["ok"]:
            say("It stays on the list and is tried again; “source edit” or “source remove” changes that.")
