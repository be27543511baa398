"""`brand checklist`: how one brand bends the method."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import click

from store import brands
from store.brand_method import BrandMethod, keep_method, method_of, new_item
from store.rules import packs
from store.rules.checklist_items import ITEMS, PHASES
from ui.commands.printing import say, table
from ui.commands.session import Session, command, refuse


def register(brand_group: click.Group) -> None:
    """Add the command to the group of brands."""

    @command(brand_group, "checklist")
    @click.argument("name")
    @click.option("--always", multiple=True, metavar="ITEM", help="Wanted every time, whatever the complaint.")
    @click.option("--never", multiple=True, metavar="ITEM", help="Not shown for this brand.")
    @click.option("--usual", multiple=True, metavar="ITEM", help="As the method has it, again.")
    @click.option("--add", "add", multiple=True, metavar="WORDS", help="An item of your own, ticked by hand.")
    @click.option("--phase", type=click.Choice(PHASES), default="before", help="Where the added ones stand (before).")
    @click.option("--remove", multiple=True, metavar="ITEM", help="Take one of your own off.")
    @click.option("--allow", multiple=True, metavar="PHRASE", help="A phrase that no warning touches.")
    @click.option("--disallow", multiple=True, metavar="PHRASE", help="Let warnings touch it again.")
    def checklist(session: Session, name: str, **asked: Any) -> None:
        """Show how a brand bends the checklist, or bend it."""
        workspace = session.open(create=False)
        brand = brands.brand_named(workspace, name)
        method = method_of(workspace, brand.id)
        changed = _changed(method, **asked)
        if changed != method:
            keep_method(workspace, brand, changed, now=session.now)
            changed = method_of(workspace, brand.id)
        session.show(shape(changed), lambda: _say(changed))


def shape(method: BrandMethod) -> dict[str, Any]:
    """The method for `--json`."""
    return {
        "always": sorted(method.changes.required),
        "never": sorted(method.changes.dropped),
        "own": [{"id": one.id, "phase": one.phase, "label": one.label} for one in method.changes.added],
        "allowed": list(method.allowed),
    }


def _changed(
    method: BrandMethod,
    *,
    always: Sequence[str],
    never: Sequence[str],
    usual: Sequence[str],
    add: Sequence[str],
    phase: str,
    remove: Sequence[str],
    allow: Sequence[str],
    disallow: Sequence[str],
) -> BrandMethod:
    changes = method.changes
    own = {one.id for one in changes.added}
    standing = {item.id for item in ITEMS}
    _refuse_unknown([*always, *usual], standing | own)
    _refuse_unknown(never, standing)
    _refuse_unknown(remove, own)
    changes = replace(
        changes,
        required=(changes.required | set(always)) - set(never) - set(usual) - set(remove),
        dropped=(changes.dropped | set(never)) - set(always) - set(usual),
        added=tuple(one for one in changes.added if one.id not in remove),
    )
    method = replace(method, changes=changes)
    for label in add:
        changes = replace(method.changes, added=(*method.changes.added, new_item(method, phase, label)))
        method = replace(method, changes=changes)
    kept = [phrase for phrase in method.allowed if phrase not in disallow]
    return replace(method, allowed=tuple(dict.fromkeys([*kept, *allow])))


def _refuse_unknown(items: Sequence[str], known: set[str]) -> None:
    for item in items:
        if item not in known:
            refuse(f"There is no item {item}: the ones to name here are {', '.join(sorted(known)) or 'none yet'}.")


def _say(method: BrandMethod) -> None:
    texts = packs.load_or_fallback(packs.FALLBACK).items
    changes = method.changes
    rows = [(item, texts[item].label, "never") for item in sorted(changes.dropped)]
    rows += [(item, texts[item].label, "every time") for item in sorted(changes.required) if item in texts]
    rows += [(one.id, one.label, "every time" if one.id in changes.required else "your own") for one in changes.added]
    if rows:
        table("", ("item", "words", "shown"), rows)
    if method.allowed:
        say("Phrases that no warning touches: " + "; ".join(f"“{phrase}”" for phrase in method.allowed) + ".")
    if not rows and not method.allowed:
        say("The checklist is as the method has it, and no phrase is excepted.")
