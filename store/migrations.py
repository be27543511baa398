"""The schema, as a list of steps that is only ever appended to. Plain SQL; each step is one transaction.

Two families of tables never mix: what the site shows (`reviews`, `revisions`, `source_health`; written by polls only)
and what is the owner's (`cases`, `replies`, `promises`, …; never deleted by a poll). `standings` and `view_counts` are
derived from both and can be rebuilt at any time (`store.standings`).
"""

from __future__ import annotations

from store.db import Database
from store.steps import Steps

#: "HRD1": tells `file` and us that this is a Heard workspace.
APPLICATION_ID = 0x48524431

migrations = Steps("heard")


def version() -> int:
    """The schema's number: how many steps this program knows. A file with a higher number is from a newer program."""
    return len(migrations)


def _run(db: Database, script: str) -> None:
    # `executescript` would commit the transaction that holds the step together, so statement by statement.
    for statement in script.split(";\n"):
        if statement.strip():
            db.conn.execute(statement)


@migrations(name="0001_first_workspace")
def first_workspace(db: Database) -> None:
    _run(
        db,
        """
create table brands (
  id integer primary key autoincrement,
  name text not null collate nocase unique,
  signature text not null default '',
  contact text not null default '',
  timezone text not null default 'UTC',
  target_hours real not null default 48,
  threshold real not null default 2,
  follow_up_days integer not null default 7,
  is_sample integer not null default 0,
  created_at text not null
);
create table sources (
  id integer primary key autoincrement,
  brand_id integer not null references brands(id) on delete cascade,
  kind text not null,
  name text not null,
  settings text not null default '{}',
  interval_minutes integer not null default 60,
  paused integer not null default 0,
  removed_at text,
  created_at text not null
);
create table source_health (
  source_id integer primary key references sources(id) on delete cascade,
  status text not null default 'never polled',
  last_polled_at text,
  last_success_at text,
  last_error text not null default '',
  error_details text not null default '',
  failing_since text,
  failures integer not null default 0,
  next_poll_at text,
  newest_review_at text,
  usual_gap_hours real,
  new_at_last_poll integer not null default 0,
  rejected_at_last_poll integer not null default 0,
  state text not null default '{}',
  listing text not null default '[]'
);
create table rejected_entries (
  id integer primary key,
  source_id integer not null references sources(id) on delete cascade,
  at text not null,
  reason text not null,
  excerpt text not null default ''
);
create index rejected_entries_of_source on rejected_entries(source_id, id);
create table reviews (
  id integer primary key autoincrement,
  source_id integer not null references sources(id) on delete cascade,
  external_id text not null,
  title text not null default '',
  text text not null default '',
  author text not null default '',
  author_url text not null default '',
  rating real,
  rating_raw text not null default '',
  rating_guessed integer not null default 0,
  worst_rating real,
  language text not null default '',
  audience text not null default 'public',
  url text not null default '',
  created_at text,
  created_text text not null default '',
  created_precision text not null default 'second',
  opened_at text not null,
  first_seen_at text not null,
  updated_at text,
  gone_at text,
  votes integer,
  product text not null default '',
  order_number text not null default '',
  extra text not null default '{}',
  weak_key integer not null default 0,
  content_hash blob not null,
  fingerprint blob,
  unique (source_id, external_id)
);
create index reviews_by_fingerprint on reviews(source_id, fingerprint) where fingerprint is not null;
create index reviews_by_author on reviews(author) where author <> '';
create index reviews_by_time on reviews(opened_at);
create table review_aliases (
  source_id integer not null references sources(id) on delete cascade,
  external_id text not null,
  review_id integer not null references reviews(id) on delete cascade,
  primary key (source_id, external_id)
) without rowid;
create table revisions (
  id integer primary key,
  review_id integer not null references reviews(id) on delete cascade,
  rating real,
  rating_raw text not null default '',
  title text not null default '',
  text text not null default '',
  seen_from text not null,
  seen_until text not null
);
create index revisions_of_review on revisions(review_id, id);
create table cases (
  review_id integer primary key references reviews(id) on delete cascade,
  wants text not null default '',
  failing text not null default '',
  product text not null default '',
  prior_channel text not null default '',
  who text not null default '',
  marked_complaint integer,
  rating_by_owner real,
  declined_why text not null default '',
  set_aside_why text not null default '',
  private_channel text not null default '',
  private_at text,
  private_said text not null default '',
  closed_at text,
  reopened_at text,
  reopened_why text not null default '',
  snoozed_until text,
  snoozed_for text not null default '',
  starred integer not null default 0,
  won_back integer
);
create table case_notes (
  id integer primary key,
  review_id integer not null references reviews(id) on delete cascade,
  at text not null,
  text text not null
);
create index case_notes_of_review on case_notes(review_id, id);
create table reasons (
  id integer primary key,
  brand_id integer not null references brands(id) on delete cascade,
  name text not null collate nocase,
  unique (brand_id, name)
);
create table case_reasons (
  review_id integer not null references reviews(id) on delete cascade,
  reason_id integer not null references reasons(id) on delete cascade,
  primary key (review_id, reason_id)
) without rowid;
create index case_reasons_by_reason on case_reasons(reason_id);
create table replies (
  id integer primary key autoincrement,
  review_id integer not null references reviews(id) on delete cascade,
  state text not null,
  origin text not null,
  text text not null default '',
  created_at text not null,
  updated_at text not null,
  queued_at text,
  send_after text,
  posted_at text,
  seen_at text,
  posted_by text not null default '',
  error text not null default '',
  external_id text not null default '',
  again_why text not null default '',
  outdated integer not null default 0
);
create index replies_of_review on replies(review_id, posted_at);
create index replies_by_time on replies(posted_at) where posted_at is not null;
create unique index replies_one_draft on replies(review_id) where state = 'draft';
create unique index replies_one_in_flight on replies(review_id)
  where state in ('queued', 'sending', 'unknown', 'handed over');
create table checklist_ticks (
  reply_id integer not null references replies(id) on delete cascade,
  item text not null,
  ticked integer not null,
  at text not null,
  primary key (reply_id, item)
) without rowid;
create table checklist_states (
  reply_id integer not null references replies(id) on delete cascade,
  item text not null,
  mark text not null,
  primary key (reply_id, item)
) without rowid;
create table waivers (
  reply_id integer not null references replies(id) on delete cascade,
  check_id text not null,
  quote text not null,
  at text not null,
  primary key (reply_id, check_id, quote)
) without rowid;
create table promises (
  id integer primary key,
  review_id integer not null references reviews(id) on delete cascade,
  reply_id integer references replies(id) on delete set null,
  text text not null,
  due_at text,
  done_at text,
  note text not null default ''
);
create index promises_of_review on promises(review_id);
create table follow_ups (
  id integer primary key,
  review_id integer not null references reviews(id) on delete cascade,
  due_at text not null,
  done_at text,
  note text not null default ''
);
create index follow_ups_of_review on follow_ups(review_id);
create index follow_ups_due on follow_ups(due_at) where done_at is null;
create table activity (
  id integer primary key,
  at text not null,
  who text not null,
  what text not null,
  review_id integer,
  reply_id integer,
  source_id integer,
  brand_id integer,
  detail text not null default ''
);
create index activity_of_review on activity(review_id, id) where review_id is not null;
create table settings (
  key text primary key,
  value text not null
) without rowid;
create table standings (
  review_id integer primary key references reviews(id) on delete cascade,
  brand_id integer not null,
  source_id integer not null,
  complaint integer not null,
  status text not null,
  view text not null,
  rating real,
  opened_at text not null,
  due_at text not null,
  wakes_at text,
  came_back integer not null default 0,
  replies integer not null default 0,
  votes integer not null default 0
);
create index standings_by_due on standings(view, due_at, rating, review_id);
create index standings_by_age on standings(view, opened_at, review_id);
create index standings_of_brand on standings(brand_id, view, due_at, rating, review_id);
create index standings_of_source on standings(source_id, view);
create index standings_asleep on standings(wakes_at) where wakes_at is not null;
create index standings_complaints on standings(brand_id, opened_at) where complaint = 1;
create table view_counts (
  brand_id integer not null references brands(id) on delete cascade,
  view text not null,
  count integer not null,
  primary key (brand_id, view)
) without rowid;
create virtual table reviews_fts using fts5(
  title, text, author, content = 'reviews', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
create virtual table our_words_fts using fts5(
  replies, notes, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
create virtual table letter_pairs_fts using fts5(pairs, tokenize = 'unicode61');
""",
    )


@migrations(name="0002_what_we_changed")
def what_we_changed(db: Database) -> None:
    """What the owner changed about a reason, and follow-ups and promises that are no longer needed. The index lets the
    response log be listed newest first without sorting every reply."""
    _run(
        db,
        """
create table actions_taken (
  id integer primary key,
  brand_id integer not null references brands(id) on delete cascade,
  reason_id integer not null references reasons(id) on delete cascade,
  at text not null,
  text text not null
);
create index actions_taken_about on actions_taken(reason_id, at);
create index actions_taken_of_brand on actions_taken(brand_id);
alter table follow_ups add column dropped_at text;
alter table promises add column dropped_at text;
create index promises_due on promises(due_at) where done_at is null;
create view coming_back as
  select review_id, due_at from follow_ups where done_at is null and dropped_at is null
  union all
  select review_id, due_at from promises where done_at is null and dropped_at is null;
create index replies_in_the_log on replies(coalesce(posted_at, queued_at, updated_at), id) where state <> 'draft';
""",
    )


@migrations(name="0003_outbox")
def outbox(db: Database) -> None:
    """What a reply on its way has to remember: who sends it, since when, why it waits, and what appeared instead."""
    _run(
        db,
        """
alter table replies add column waits_for text not null default '';
alter table replies add column next_try_at text;
alter table replies add column tries integer not null default 0;
alter table replies add column claim text not null default '';
alter table replies add column claimed_at text;
alter table replies add column appeared_id integer;
create index replies_on_their_way on replies(state, send_after) where state in ('queued', 'sending', 'unknown');
""",
    )


@migrations(name="0004_erased")
def erased(db: Database) -> None:
    """When a person's name and words were erased: nothing may bring them back."""
    _run(db, "alter table reviews add column erased_at text;\n")


@migrations(name="0005_points")
def points(db: Database) -> None:
    """The points of a complaint as the owner chose them, where they differ from what the rules propose."""
    _run(
        db,
        """
create table complaint_points (
  review_id integer primary key references reviews(id) on delete cascade,
  points text not null,
  at text not null
);
""",
    )


@migrations(name="0006_smaller_index")
def smaller_index(db: Database) -> None:
    """The search index keeps in which reviews a word stands and no longer where in them, nor the beginnings of words:
    a third of its size, twice its speed of writing. `store.search` finds beginnings through the words' own list. The
    index by time was asked by nobody. What stands in the outbox is found without reading every reply."""
    _run(
        db,
        """
drop index reviews_by_time;
drop index standings_of_source;
create index standings_of_source on standings(source_id);
create index replies_in_the_outbox on replies(review_id)
  where state in ('queued', 'sending', 'unknown', 'handed over', 'refused')
     or (state = 'draft' and appeared_id is not null);
drop table reviews_fts;
create virtual table reviews_fts using fts5(
  title, text, author, content = 'reviews', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', detail = none, columnsize = 0
);
insert into reviews_fts(reviews_fts) values ('rebuild');
create virtual table words_in_reviews using fts5vocab('reviews_fts', 'instance');
alter table our_words_fts rename to our_words_before;
create virtual table our_words_fts using fts5(
  replies, notes, tokenize = 'unicode61 remove_diacritics 2', detail = none, columnsize = 0
);
insert into our_words_fts (rowid, replies, notes) select rowid, replies, notes from our_words_before;
drop table our_words_before;
create virtual table words_of_ours using fts5vocab('our_words_fts', 'instance');
alter table letter_pairs_fts rename to letter_pairs_before;
create virtual table letter_pairs_fts using fts5(pairs, tokenize = 'unicode61', detail = none, columnsize = 0);
insert into letter_pairs_fts (rowid, pairs) select rowid, pairs from letter_pairs_before;
drop table letter_pairs_before;
""",
    )


@migrations(name="0007_same_complaint")
def same_complaint(db: Database) -> None:
    """Which review a duplicate was joined with, and which pairs are two complaints; by the sites' ids, which two laptops
    share."""
    _run(
        db,
        """
alter table cases add column duplicate_of text not null default '';
alter table cases add column not_the_same text not null default '[]';
create index cases_of_duplicates on cases(duplicate_of) where duplicate_of <> '';
""",
    )


@migrations(name="0008_guests_of_a_source")
def guests_of_a_source(db: Database) -> None:
    """Whether somebody wrote at this very source before is asked for each card of people to thank."""
    _run(
        db,
        """
drop index reviews_by_author;
create index reviews_by_author on reviews(author, source_id) where author <> '';
""",
    )


@migrations(name="0009_start_of_answering")
def start_of_answering(db: Database) -> None:
    """From when on what is written at a source is answered, nothing for one that is answered from its beginning; and what
    its last poll had to say, a list of sentences. An index goes that nothing asks for any more."""
    _run(
        db,
        """
alter table sources add column answered_from text;
alter table source_health add column notes text not null default '[]';
drop index replies_by_time;
""",
    )
