"""For sites whose door is closed or whose terms forbid keeping reviews: how their mails bring the reviews to Heard.

Pure data for the source dialog and the command line. Not here: how such a mail is read (`sites.py`), and how any of it
looks (`ui/`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sources.mail.tables import table

#: One folder for the mails of all sites: one filter to look after, one source in Heard.
FOLDER = "Reviews"


@dataclass(frozen=True, slots=True)
class MailGuide:
    """The way of one site through the owner's mailbox. `why` says why there is no other; `steps` are done in order;
    `settings_page` is where the site's mails are switched on, `page` where a reply is written; `senders` are the
    addresses that the filter of the mailbox should catch, `folder` a folder for them."""

    site: str
    name: str
    why: str
    steps: tuple[str, ...]
    settings_page: str
    page: str
    senders: tuple[str, ...]
    folder: str


def guides() -> tuple[MailGuide, ...]:
    """All of them, in the order in which they are offered."""
    senders = {one["id"]: tuple(one["senders"]) for one in table("sites")["site"]}
    return tuple(_guide(one, senders.get(one["site"], ())) for one in table("guides")["guide"])


def guide(site: str) -> MailGuide | None:
    """The one of a site, by its key in `resources/mail/sites.toml`."""
    return next((one for one in guides() if one.site == site), None)


def _guide(told: Mapping[str, Any], senders: tuple[str, ...]) -> MailGuide:
    steps = (
        *told["turn_on"],
        f"In your mailbox, let a filter move mails from {_either(_domains(senders))} into a folder “{FOLDER}”. (Left in the "
        "inbox they are found too.)",
        f"In Heard, add a source of the kind “Mailbox” and name the folder {FOLDER}: one source reads the mails of all sites.",
        f"When a review has come, write your reply in Heard; “Copy and open” leads to {told['page']}.",
    )
    return MailGuide(
        told["site"], told["name"], told["why"], steps, told["settings_page"], told["page"], senders, FOLDER
    )


def _domains(senders: tuple[str, ...]) -> list[str]:
    """The domains behind a site's addresses, without those that lie within another."""
    told = list(dict.fromkeys(sender.rpartition("@")[2].removeprefix("*.") for sender in senders))
    return [one for one in told if not any(one.endswith(f".{other}") for other in told)]


def _either(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
