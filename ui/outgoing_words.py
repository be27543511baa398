"""What is said about replies that have not left yet. Pure; not here: what becomes of them (`ui/posting.py`)."""

from __future__ import annotations

from datetime import datetime

from store.records import Reply, ReplyState
from ui.texts import plural, tr


def waiting_words(reply: Reply) -> str:
    """What a queued reply waits for, besides its undo window; empty where it waits for nothing else."""
    if reply.state is not ReplyState.QUEUED or not reply.waits_for:
        return ""
    return {
        "sign in": tr("Waits until you have signed in again"),
        "site": tr("Waits: the site asked for a pause"),
        "held": tr("Held"),
    }.get(reply.waits_for, tr("Waits for a connection"))


def quitting_words(pending: list[Reply], now: datetime) -> str:
    """The question on quitting, in a sentence."""
    first = min((one.send_after for one in pending if one.send_after is not None), default=now)
    many = plural("{n} reply has not left yet.", "{n} replies have not left yet.", len(pending))
    seconds = max(0, round((first - now).total_seconds()))
    if not seconds:
        return tr("{many} The first is due now.", many=many)
    return tr("{many} The first would leave in {time}.", many=many, time=f"{seconds // 60}:{seconds % 60:02d}")
