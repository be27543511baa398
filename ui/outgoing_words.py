"""What is said about replies that have not left yet. Pure; not here: what becomes of them (`ui/posting.py`)."""

from __future__ import annotations

from datetime import datetime

from store.records import Reply, ReplyState
from ui import formatting


def waiting_words(reply: Reply) -> str:
    """What a queued reply waits for, besides its undo window; empty where it waits for nothing else."""
    if reply.state is not ReplyState.QUEUED or not reply.waits_for:
        return ""
    return {
        "sign in": "Waits until you have signed in again",
        "site": "Waits: the site asked for a pause",
        "held": "Held",
    }.get(reply.waits_for, "Waits for a connection")


def quitting_words(pending: list[Reply], now: datetime) -> str:
    """The question on quitting, in a sentence."""
    first = min((one.send_after for one in pending if one.send_after is not None), default=now)
    many = formatting.count(len(pending), "reply has", "replies have")
    seconds = max(0, round((first - now).total_seconds()))
    when = f"The first would leave in {seconds // 60}:{seconds % 60:02d}." if seconds else "The first is due now."
    return f"{many} not left yet. {when}"
