"""How a source is doing, as the sidebar, its menu and the settings say it: a status, a word, and a sentence.

Not here: what the status is (`ui.source_status`), and how the line is painted (`ui.sidebar`).
"""

from __future__ import annotations

from datetime import datetime, timedelta

from store.records import Source, SourceHealth, SourceStatus
from store.two_ways_in import NOT_POLLED
from ui import formatting
from ui.sentences.anew import said
from ui.sidebar import SourceLine
from ui.source_status import source_status
from ui.texts import tr

#: What a poll had to say, at most, behind how it went.
NOTES_IN_A_LINE = 2


def source_line(source: Source, health: SourceHealth, brand: str, now: datetime) -> SourceLine:
    """How a source stands in the sidebar, in a word, and in a sentence."""
    if source.kind in NOT_POLLED:
        sentence = tr("There is nothing to check here: it was imported, or written down.")
        return SourceLine(source.id, source.name, source.kind, SourceStatus.OK, "", sentence, brand)
    status = SourceStatus(source_status(source, health, now))
    checked = health.last_success_at
    word, sentence = "", ""
    if status is SourceStatus.QUIET and health.newest_review_at is not None:
        from sources.schedule import quiet_sentence

        word = tr("quiet {n} d", n=(now - health.newest_review_at) // timedelta(days=1))
        sentence = said(quiet_sentence(health.newest_review_at, health.usual_gap_hours, now))
        sentence = " ".join((sentence, *map(said, health.notes[:NOTES_IN_A_LINE])))
    elif status is SourceStatus.OK and checked is not None:
        word = formatting.short_span(now - checked) if now - checked >= timedelta(minutes=1) else tr("now", "source")
        sentence = tr(
            "Checked {ago}, {new} new.",
            ago=formatting.spoken_ago(checked, now),
            new=health.new_at_last_poll,
        )
        sentence = " ".join((sentence, *map(said, health.notes[:NOTES_IN_A_LINE])))
    else:
        word = {
            SourceStatus.NEVER_POLLED: tr("new", "source"),
            SourceStatus.PAUSED: tr("paused"),
            SourceStatus.SIGN_IN: tr("Sign in"),
            SourceStatus.OFFLINE: tr("offline"),
            SourceStatus.WAITING: tr("waits"),
            SourceStatus.FAILED: tr("failed"),
        }.get(status, str(status))
        sentence = said(health.last_error)
    return SourceLine(source.id, source.name, source.kind, status, word, sentence, brand)
