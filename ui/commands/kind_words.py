"""What `source kinds` says: each kind with what it takes, and the sites that are read through the owner's mailbox."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sources import registry
from sources.channels import channel_of, ranked
from sources.contract import Kind
from ui.commands.printing import say, table


def in_order() -> list[Kind]:
    """The kinds, what works today before what waits for others."""
    return [registry.kind(channel.kind) for channel in ranked(channel_of(kind) for kind in registry.kinds())]


def shape(kind: Kind) -> dict[str, Any]:
    """A kind for scripts."""
    channel = channel_of(kind)
    return {
        "kind": kind.key,
        "title": kind.title,
        "help": kind.help,
        "settings": [asdict(setting) for setting in kind.settings],
        "replies": kind.replies is not None,
        "reply_advice": registry.reply_advice(kind.key) or None,
        "reply_limits": asdict(kind.replies) if kind.replies is not None else None,
        "signs_in": hasattr(kind, "sign_in"),
        "minutes": channel.minutes,
        "wait": channel.wait,
        "cost": channel.cost,
        "gate": channel.gate,
    }


def say_kinds(kinds: list[dict[str, Any]]) -> None:
    """The same for people, and behind it what leads through the mailbox."""
    from sources.mail.guides import guides

    table(
        "",
        ("kind", "name", "takes", "costs", "replies", "settings", "what it needs"),
        [
            (
                one["kind"],
                one["title"],
                f"{one['minutes']} minutes" + (f", then {one['wait']}" if one["wait"] else ""),
                one["cost"],
                "through Heard" if one["replies"] else "by hand",
                ", ".join(_setting_words(setting) for setting in one["settings"]),
                " ".join(filter(None, (one["gate"], one["help"]))),
            )
            for one in kinds
        ],
    )
    say("Sites whose door is closed reach Heard by the mails that they send you:")
    table(
        "",
        ("site", "why not directly", "switch on its mails", "answer at"),
        [(one.name, one.why, one.settings_page, one.page) for one in guides()],
    )


def _setting_words(setting: dict[str, Any]) -> str:
    marks = [word for word, holds in (("optional", not setting["required"]), ("secret", setting["secret"])) if holds]
    return setting["name"] + (f" ({', '.join(marks)})" if marks else "")
