"""Keeps the search index beside the words it finds, batch by batch, inside the caller's transaction.

The site's words (`reviews_fts`, external content) and ours (`our_words_fts`: replies and notes) are two indexes, since
they change at different times. `letter_pairs_fts` finds Chinese, Japanese and Thai. What a search means is decided in
`rules.search_words`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from sqlite_utils import Database

from store.rules.search_words import letter_pairs, pair_query, word_query


def index_new(db: Database, first_id: int, last_id: int) -> None:
    """Index the reviews just inserted with ids from `first_id` to `last_id`."""
    db.conn.execute(
        "insert into reviews_fts (rowid, title, text, author) "
        "select id, title, text, author from reviews where id between ? and ?",
        (first_id, last_id),
    )
    rows = db.conn.execute("select id, title, text, author from reviews where id between ? and ?", (first_id, last_id))
    pairs = [
        (row["id"], found)
        for row in rows.fetchall()
        if (found := letter_pairs(f"{row['title']} {row['text']} {row['author']}"))
    ]
    db.conn.executemany("insert into letter_pairs_fts (rowid, pairs) values (?, ?)", pairs)


def forget_words(db: Database, rows: Iterable[sqlite3.Row]) -> None:
    """Take the old words of these rows (id, title, text, author as they were) out of the index, before they change."""
    old = [(row["id"], row["title"], row["text"], row["author"]) for row in rows]
    db.conn.executemany(
        "insert into reviews_fts (reviews_fts, rowid, title, text, author) values ('delete', ?, ?, ?, ?)", old
    )


def index_again(db: Database, review_ids: Sequence[int]) -> None:
    """Index these reviews anew after their words changed (and `forget_words` was called with the old ones)."""
    for review_id in review_ids:
        db.conn.execute(
            "insert into reviews_fts (rowid, title, text, author) "
            "select id, title, text, author from reviews where id = ?",
            (review_id,),
        )
        row = db.conn.execute("select title, text, author from reviews where id = ?", (review_id,)).fetchone()
        db.conn.execute("delete from letter_pairs_fts where rowid = ?", (review_id,))
        if pairs := letter_pairs(f"{row['title']} {row['text']} {row['author']}"):
            db.conn.execute("insert into letter_pairs_fts (rowid, pairs) values (?, ?)", (review_id, pairs))


def index_our_words(db: Database, review_id: int) -> None:
    """Index the replies and notes of one review anew."""
    replies = db.conn.execute(
        "select group_concat(text, char(10)) from replies where review_id = ? and state <> 'draft'", (review_id,)
    ).fetchone()[0]
    notes = db.conn.execute(
        "select group_concat(text, char(10)) from case_notes where review_id = ?", (review_id,)
    ).fetchone()[0]
    db.conn.execute("delete from our_words_fts where rowid = ?", (review_id,))
    if replies or notes:
        db.conn.execute(
            "insert into our_words_fts (rowid, replies, notes) values (?, ?, ?)",
            (review_id, replies or "", notes or ""),
        )


def rebuild(db: Database) -> None:
    """Make all three indexes anew from the words themselves, inside the caller's transaction."""
    for table in ("reviews_fts", "letter_pairs_fts", "our_words_fts"):
        db.conn.execute(f"insert into {table}({table}) values ('rebuild')")
    db.conn.execute("delete from letter_pairs_fts")
    db.conn.execute("delete from our_words_fts")
    for row in db.conn.execute("select id, title, text, author from reviews"):
        if pairs := letter_pairs(f"{row['title']} {row['text']} {row['author']}"):
            db.conn.execute("insert into letter_pairs_fts (rowid, pairs) values (?, ?)", (row["id"], pairs))
    ours = db.conn.execute(
        "select review_id from replies where state <> 'draft' union select review_id from case_notes"
    ).fetchall()
    for (review_id,) in ours:
        index_our_words(db, review_id)


def condition(search: str) -> tuple[str, list[str]]:
    """The SQL condition on `t.review_id` for what was typed into the search box, with its values.

    Nothing that can be searched for (punctuation alone) finds nothing, rather than everything.
    """
    words, pairs = word_query(search), pair_query(search)
    parts, values = [], []
    if words:
        parts.append(
            "t.review_id in (select rowid from reviews_fts where reviews_fts match ? "
            "union select rowid from our_words_fts where our_words_fts match ?)"
        )
        values += [words, words]
    if pairs:
        parts.append("t.review_id in (select rowid from letter_pairs_fts where letter_pairs_fts match ?)")
        values.append(pairs)
    return (" and ".join(parts), values) if parts else ("0", [])
