"""Keeps the search index beside the words it finds, batch by batch, inside the caller's transaction.

The site's words (`reviews_fts`, external content) and ours (`our_words_fts`: replies and notes) are two indexes, since
they change at different times. `letter_pairs_fts` finds Chinese, Japanese and Thai. What a search means is decided in
`rules.search_words`; the first of very many matches are found by `store.first_found`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from store.db import Database
from store.rules.search_words import all_of, letter_pairs, pair_query, words_of

#: More words than this with one beginning are not named one by one (each costs some 20 µs to open).
MANY_WORDS = 256
#: So short a beginning of very many words is taken for a whole word: reading all of them takes longer than typing on.
SHORT = 2
_END = "\U0010ffff"
#: Each index with the list of its words.
_VOCABULARIES = {"reviews_fts": "words_in_reviews", "our_words_fts": "words_of_ours"}


@dataclass(frozen=True, slots=True)
class Query:
    """A search as the three indexes understand it; an empty part asks nothing of that index."""

    reviews: str = ""
    ours: str = ""
    pairs: str = ""

    def __bool__(self) -> bool:
        return bool(self.reviews or self.pairs)


def query(db: Database, search: str) -> Query:
    """What was typed into the search box, with each word as the beginning of the words that the workspace holds."""
    words = [term for word in words_of(search) for term in _as_indexed(db, word)]
    return Query(
        all_of([_beginning(db, "reviews_fts", word) for word in words]),
        all_of([_beginning(db, "our_words_fts", word) for word in words]),
        pair_query(search),
    )


def _beginning(db: Database, index: str, begin: str) -> str:
    """The FTS5 query for all words that begin so.

    Naming them lets the newest match be read first; FTS5's own `word*` gathers every match of every word beforehand,
    which takes 0.1 s for 300,000 of them."""
    vocabulary = _VOCABULARIES[index]
    found: list[str] = []
    after = begin
    while len(found) <= MANY_WORDS:
        row = db.conn.execute(
            f"select term from {vocabulary} where term >= ? and term < ? limit 1", (after, begin + _END)
        ).fetchone()
        if row is None:
            return "(" + " OR ".join(f'"{term}"' for term in found or [begin]) + ")"
        found.append(row[0])
        after = f"{row[0]}\x01"  # the next possible word: no letter sorts before it
    return f'"{begin}"' if len(begin) <= SHORT else f'"{begin}"*'


def _as_indexed(db: Database, word: str) -> list[str]:
    """The word as the tokenizer would store it: FTS5 folds case and accents, and parts words at some signs, in its own
    way, so it is asked."""
    if word.isascii():
        return [word.lower()]
    connection = db.conn
    connection.execute(
        "create virtual table if not exists temp.folding using fts5(word, tokenize = 'unicode61 remove_diacritics 2')"
    )
    connection.execute("create virtual table if not exists temp.folded using fts5vocab('temp', 'folding', 'instance')")
    connection.execute("insert into temp.folding (rowid, word) values (1, ?)", (word,))
    terms = [row[0] for row in connection.execute("select term from temp.folded").fetchall()]
    connection.execute("delete from temp.folding where rowid = 1")
    return terms


def index_new(db: Database, first_id: int, last_id: int) -> None:
    """Index the reviews just inserted with ids from `first_id` to `last_id`."""
    db.conn.execute(
        "insert into reviews_fts (rowid, title, text, author) "
        "select id, title, text, author from reviews where id between ? and ?",
        (first_id, last_id),
    )
    rows = db.conn.execute("select id, title, text, author from reviews where id between ? and ?", (first_id, last_id))
    index_pairs(db, ((row["id"], f"{row['title']} {row['text']} {row['author']}") for row in rows.fetchall()))


def index_words(db: Database, words: Sequence[tuple[int, str, str, str]]) -> None:
    """Index new reviews of which id, title, text and author are at hand."""
    db.conn.execute(
        "insert into reviews_fts (rowid, title, text, author) "
        "select id, title, text, author from reviews where id between ? and ?",
        (words[0][0], words[-1][0]),
    )
    index_pairs(db, ((number, f"{title} {text} {author}") for number, title, text, author in words))


def index_pairs(db: Database, texts: Iterable[tuple[int, str]]) -> None:
    """Index the letter pairs of these texts, most of which have none."""
    db.conn.executemany(
        "insert into letter_pairs_fts (rowid, pairs) values (?, ?)",
        [(number, pairs) for number, text in texts if (pairs := letter_pairs(text))],
    )


def forget_words(db: Database, rows: Iterable[sqlite3.Row]) -> None:
    """Take the old words of these rows (id, title, text, author as they were) out of the index, before they change."""
    old = [(row["id"], row["title"], row["text"], row["author"]) for row in rows]
    db.conn.executemany(
        "insert into reviews_fts (reviews_fts, rowid, title, text, author) values ('delete', ?, ?, ?, ?)", old
    )


def index_again(db: Database, review_ids: Sequence[int]) -> None:
    """Index these reviews anew after their words changed (and `forget_words` was called with the old ones)."""
    for review_id in review_ids:
        db.conn.execute("delete from letter_pairs_fts where rowid = ?", (review_id,))
        index_new(db, review_id, review_id)


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
    rows = db.conn.execute("select id, title, text, author from reviews")
    index_pairs(db, ((row["id"], f"{row['title']} {row['text']} {row['author']}") for row in rows))
    ours = db.conn.execute(
        "select review_id from replies where state <> 'draft' union select review_id from case_notes"
    ).fetchall()
    for (review_id,) in ours:
        index_our_words(db, review_id)


def condition(asked: Query) -> tuple[str, list[str]]:
    """The SQL condition on `t.review_id` for a search, with its values.

    Nothing that can be searched for (punctuation alone) finds nothing, rather than everything.
    """
    parts, values = [], []
    if asked.reviews:
        parts.append(
            # Two sets, each in the index's own order: one of both (union) takes twice as long to make.
            "(t.review_id in (select rowid from reviews_fts where reviews_fts match ?) "
            "or t.review_id in (select rowid from our_words_fts where our_words_fts match ?))"
        )
        values += [asked.reviews, asked.ours]
    if asked.pairs:
        parts.append("t.review_id in (select rowid from letter_pairs_fts where letter_pairs_fts match ?)")
        values.append(asked.pairs)
    return (" and ".join(parts), values) if parts else ("0", [])
