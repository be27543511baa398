"""What scripts rely on: the JSON shapes and exit statuses of PRODUCT.md, field by field."""

from __future__ import annotations

import json
import re

import pytest

from tests.commands.conftest import ago, feed_of

REVIEW = [
    "id",
    "brand",
    "source",
    "kind",
    "external_id",
    "rating",
    "rating_raw",
    "author",
    "title",
    "text",
    "language",
    "audience",
    "url",
    "created_at",
    "due_at",
    "overdue",
    "status",
    "replies",
]
SOURCE = [
    "id",
    "name",
    "kind",
    "brand",
    "settings",
    "status",
    "last_success_at",
    "last_error",
    "newest_review_at",
    "next_poll_at",
]
POLLED = ["id", "name", "kind", "brand", "status", "new", "updated", "unchanged", "rejected", "error"]
COVERAGE = [
    "complaints",
    "set_aside",
    "heard",
    "heard_in_private",
    "declined",
    "waiting",
    "overdue",
    "coverage",
    "accounted_for",
    "median_hours_to_reply",
    "p90_hours_to_reply",
    "within_target",
    "won_back",
    "promises_kept",
    "conversations",
]
REPLY = ["id", "number", "state", "origin", "text", "queued_at", "posted_at", "seen_at", "error"]
UTC_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def has(shape: dict, names: list[str]) -> bool:
    return not set(names) - shape.keys()


def test_poll_says_what_each_source_brought_and_the_second_poll_brings_nothing(shop):
    assert shop.heard("poll", "--json").json["sources"][0]["status"] == "skipped"
    again = shop.heard("poll", "--force", "--json")
    (source,) = again.json["sources"]
    assert again.status == 0
    assert has(source, POLLED)
    assert source["status"] in ("ok", "unchanged")
    assert (again.json["new"], again.json["updated"], again.json["complaints"]) == (0, 0, 0)
    shop.site.shows(
        "/feed", feed_of(("soup", 1, "Cold a third time.", ago(hours=60)), ("new", 2, "Slow.", ago(hours=1)))
    )
    changed = shop.heard("poll", "--force", "--json").json
    assert (changed["new"], changed["updated"], changed["complaints"]) == (1, 1, 1)


def test_queue_lists_who_waits_with_every_field_and_most_pressing_first(shop):
    rows = shop.heard("queue", "--json").json
    assert all(has(row, REVIEW) for row in rows)
    assert [row["external_id"] for row in rows] == ["soup", "bed:2026"]
    soup = rows[0]
    assert (soup["brand"], soup["source"], soup["kind"], soup["rating"], soup["overdue"], soup["status"]) == (
        "Corner Café", "Town guide", "feed", 1, True, "waiting"
    )  # fmt: skip
    assert "cold, twice" in soup["text"]
    assert all(UTC_TIME.fullmatch(row[name]) for row in rows for name in ("created_at", "due_at"))
    assert not rows[1]["overdue"]


@pytest.mark.parametrize(
    ("order", "first"),
    [("due", "soup"), ("oldest", "soup"), ("newest", "bed:2026"), ("rating", "soup"), ("seen", "soup")],
)
def test_queue_has_five_orders_and_a_limit(shop, order, first):
    assert [row["external_id"] for row in shop.heard("queue", "--order", order, "--limit", 1, "--json").json] == [first]


def test_queue_searches_and_no_hit_is_an_empty_list(shop):
    assert [row["external_id"] for row in shop.heard("queue", "--search", "hard board", "--json").json] == ["bed:2026"]
    assert shop.heard("queue", "--search", 'zzz"*(', "--json").json == []
    assert shop.heard("queue", "--brand", "corner café", "--json").status == 0


def test_show_finds_a_review_by_number_and_by_its_sources_own_id_with_colons_in_it(shop):
    for name in (shop.id_of("bed:2026"), "Town guide:bed:2026", "1:bed:2026"):
        shape = shop.heard("show", name, "--json").json
        assert has(shape, ["review", "revisions", "replies", "case", "follow_ups", "promises", "checks"])
        assert has(shape["review"], REVIEW)
        assert shape["review"]["external_id"] == "bed:2026"
    assert shop.heard("show", "Town guide:nobody").status == 2


def test_a_reply_posted_by_hand_is_heard_at_the_time_given_and_a_third_needs_a_reason(shop, tmp_path):
    words = tmp_path / "words.txt"
    words.write_text("Dear guest, I am sorry. Naledi", "utf-8")
    at = ago(hours=20)
    first = shop.heard("reply", "Town guide:soup", "--text-file", words, "--posted-elsewhere", "--at", at.isoformat(),
                       "--tick", "facts", "--json")  # fmt: skip
    assert has(first.json, REPLY)
    assert (first.json["number"], first.json["state"], first.json["origin"]) == (1, "posted", "by hand")
    assert first.json["posted_at"] == f"{at:%Y-%m-%dT%H:%M:%S}Z"
    assert shop.heard("reply", "Town guide:soup", "--text-file", words, "--posted-elsewhere").status == 0
    third = shop.heard("reply", "Town guide:soup", "--text-file", words, "--posted-elsewhere", "--json")
    assert third.status == 2
    assert third.is_one_sentence()
    again = shop.heard("reply", "Town guide:soup", "--text-file", words, "--posted-elsewhere", "--again",
                       "They asked us to write once more", "--json")  # fmt: skip
    assert (again.status, again.json["number"]) == (0, 3)
    replies = shop.heard("show", "Town guide:soup", "--json").json["replies"]
    assert [reply["number"] for reply in replies] == [1, 2, 3]
    assert shop.heard("show", "Town guide:soup", "--json").json["review"]["status"] == "heard"


def test_a_reply_comes_from_standard_input_too(shop, monkeypatch):
    import io
    import sys

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Grüße, Naledi\r\n".encode()), encoding="utf-8"))
    assert (
        shop.heard("reply", "1:soup", "--text-file", "-", "--posted-elsewhere", "--json").json["text"]
        == "Grüße, Naledi"
    )


def test_without_an_api_a_reply_says_how_to_post_it_and_stores_nothing(shop, tmp_path):
    words = tmp_path / "words.txt"
    words.write_text("Sorry.", "utf-8")
    said = shop.heard("reply", "1:soup", "--text-file", words)
    assert said.status == 2
    assert said.is_one_sentence()
    assert "--posted-elsewhere" in said.err
    assert shop.heard("show", "1:soup", "--json").json["replies"] == []


def test_case_takes_every_option_and_shows_it(shop):
    said = shop.heard(
        "case", "1:soup", "--wants", "fix", "--failing", "ours", "--reason", "cold food", "--reason", "slow", "--product",
        "soup", "--prior-channel", "telephone", "--who", "a regular", "--note", "called her", "--json",
    )  # fmt: skip
    case = said.json
    assert (case["wants"], case["failing"], case["reasons"]) == ("a fix", "ours", ["cold food", "slow"])
    assert (case["product"], case["prior_channel"], case["who"]) == ("soup", "telephone", "a regular")
    assert [note["text"] for note in case["notes"]] == ["called her"]
    assert shop.heard("case", "1:soup", "--decline", "abuse", "--json").json["status"] == "declined"
    assert shop.heard("case", "1:soup", "--reopen", "--json").json["status"] == "waiting"
    assert shop.heard("case", "1:soup", "--set-aside", "a duplicate", "--json").json["status"] == "set aside"
    assert shop.heard("case", "1:bed:2026", "--answered-private", "called, new bed", "--json").json["status"] == "heard"
    assert shop.heard("case", "1:tea", "--complaint", "--json").json["status"] == "waiting"
    assert shop.heard("case", "1:tea", "--rating", "3", "--json").status == 0
    assert shop.heard("case", "1:bed:2026", "--won-back", "--json").json["won_back"] is True


def test_a_refused_word_leaves_the_whole_case_as_it_was(shop):
    said = shop.heard("case", "1:soup", "--wants", "fix", "--note", "kept?", "--failing", "the moon", "--decline", "x")
    assert said.status == 2
    assert said.is_one_sentence()
    case = shop.heard("case", "1:soup", "--json").json
    assert (case["wants"], case["notes"], case["status"]) == ("", [], "waiting")


def test_coverage_has_every_measure_and_its_parts_add_up(shop):
    whole = shop.heard("coverage", "--json").json
    assert has(whole, COVERAGE)
    assert (whole["complaints"], whole["waiting"], whole["overdue"], whole["coverage"]) == (2, 2, 1, 0)
    for by in ("brand", "source", "month"):
        parts = shop.heard("coverage", "--by", by, "--json").json
        assert all(has(part, ["key", *COVERAGE]) for part in parts)
        for name in ("complaints", "heard", "waiting", "overdue", "declined", "set_aside"):
            assert sum(part[name] for part in parts) == whole[name], (by, name)
    empty = shop.heard("coverage", "--until", "2001-01-01", "--json").json
    assert (empty["coverage"], empty["within_target"], empty["median_hours_to_reply"]) == (None, None, None)


def test_source_list_edit_pause_resume_check_remove(shop):
    (source,) = shop.heard("source", "list", "--json").json
    assert has(source, SOURCE)
    assert source["settings"] == {"url": shop.site.url()}
    assert UTC_TIME.fullmatch(source["last_success_at"])
    assert shop.heard("source", "pause", 1, "--json").json["status"] == "paused"
    assert shop.heard("source", "resume", 1, "--json").json["status"] == "ok"
    assert shop.heard("source", "edit", 1, "--name", "Guide", "--every", 120, "--json").json["interval_minutes"] == 120
    assert shop.heard("source", "check", 1, "--json").json["reviews"] == 3
    assert shop.heard("source", "remove", 1).status == 0
    assert shop.heard("source", "list", "--json").json == []
    assert shop.heard("coverage", "--json").json["complaints"] == 2
    assert shop.heard("source", "check", 1).status == 2


def test_a_source_that_was_put_right_no_longer_says_what_was_wrong_with_its_old_address(heard, site):
    heard("brand", "add", "Café")
    site.answers("/b", 500)
    heard("source", "add", "feed", "--brand", "Café", "--set", f"url={site.url('/b')}", "--no-check")
    heard("poll")
    (before,) = heard("source", "list", "--json").json
    assert before["status"] == "failed"
    assert before["last_error"]
    after = heard("source", "edit", before["id"], "--set", f"url={site.url('/c')}", "--json").json
    assert (after["status"], after["last_error"], after["next_poll_at"]) == ("never polled", None, None)


def test_one_failing_source_of_three_is_done_in_part_and_the_others_are_polled(heard, site):
    heard("brand", "add", "Café")
    site.shows("/a", feed_of(("a", 1, "Bad.", ago(hours=3))))
    site.answers("/b", 500)
    site.shows("/c", feed_of(("c", 2, "Slow.", ago(hours=2))))
    for name in "abc":
        heard(
            "source",
            "add",
            "feed",
            "--brand",
            "Café",
            "--name",
            name,
            "--set",
            f"url={site.url('/' + name)}",
            "--no-check",
        )
    said = heard("poll", "--json")
    assert said.status == 1
    by_name = {one["name"]: one for one in said.json["sources"]}
    assert [by_name[name]["status"] for name in "abc"] == ["ok", "failed", "ok"]
    assert by_name["b"]["error"].endswith(".")
    assert by_name["a"]["error"] is None
    assert said.json["new"] == 2


def test_many_feeds_are_added_from_a_list_and_from_opml_and_what_is_no_address_is_said(heard, tmp_path):
    heard("brand", "add", "Café")
    lines = tmp_path / "feeds.txt"
    lines.write_bytes(
        "\ufeff# ours\r\nhttps://one.example/feed\r\nhttps://one.example/other\n\nfile:///etc/passwd\nhttp://[\n".encode()
    )
    said = heard("source", "add", "feed", "--brand", "Café", "--urls-from", lines, "--json")
    assert said.status == 1
    assert [one["name"] for one in said.json["added"]] == ["one.example", "one.example 2"]
    assert [one["url"] for one in said.json["left_out"]] == ["file:///etc/passwd", "http://["]
    opml = tmp_path / "feeds.opml"
    opml.write_text(
        '<?xml version="1.0"?><opml><body><outline text="a > b" xmlUrl="https://two.example/?a=1&amp;b=2"/>'
        "<outline title='Three' xmlUrl='https://three.example/' /><outline text=\"broken xmlUrl=\"x></body></opml>", "utf-8"
    )  # fmt: skip
    added = heard("source", "add", "feed", "--brand", "Café", "--opml", opml, "--json").json["added"]
    assert [(one["name"], one["settings"]["url"]) for one in added] == [
        ("a > b", "https://two.example/?a=1&b=2"),
        ("Three", "https://three.example/"),
    ]


def test_check_gives_findings_with_spans_in_code_points_and_items(shop, tmp_path):
    words = tmp_path / "words.txt"
    text = "👋🏽 Dear guest, we are sorry that the soup came cold. What day was it? Naledi"
    words.write_text(text, "utf-8")
    said = shop.heard("check", "1:soup", "--text-file", words, "--json").json
    assert {one["level"] for one in said["findings"]} <= {"praise", "nudge", "warning"}
    by_check = {one["check"]: one for one in said["findings"]}
    apology = by_check["apology"]
    assert "sorry" in text[apology["start"] : apology["end"]]
    assert all(one["start"] <= one["end"] <= len(text) and one["message"] for one in said["findings"])
    assert by_check["contact"]["start"] == by_check["contact"]["end"]
    assert set(said["items"].values()) <= {"seen", "missing", "unknown"}
    assert shop.heard("show", "1:soup", "--json").json["replies"] == []


def test_check_batch_answers_each_line_in_order_without_a_workspace(heard, tmp_path):
    lines = tmp_path / "lines.jsonl"
    lines.write_text(
        json.dumps({"id": "a", "review": "Cold soup.", "reply": "I am sorry about the soup.", "lang": "en", "rating": 1,
                    "audience": "public", "business": "Café"}) + "\nno json\n\n"
        + json.dumps({"id": 7, "reply": "Danke für Ihre Worte.", "lang": "../de"}) + "\n" + json.dumps({"id": "c"}) + "\n",
        "utf-8",
    )  # fmt: skip
    missing = tmp_path / "nowhere" / "heard.db"
    said = heard("check", "--batch", lines, workspace=missing)
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert [one["id"] for one in answers] == ["a", None, 7, "c"]
    assert all({"id", "findings", "items"} <= one.keys() for one in answers)
    assert said.status == 1
    assert not missing.parent.exists()


def test_export_says_how_many_rows_and_backup_restore_check_and_brands_answer_in_json(shop, tmp_path):
    log = tmp_path / "log.csv"
    assert shop.heard("export", log, "--include-unanswered", "--json").json == {"file": str(log), "rows": 2}
    copy = tmp_path / "copy.db"
    assert shop.heard("backup", copy, "--json").json == {"file": str(copy)}
    assert shop.heard("backup", copy).status == 2
    assert shop.heard("case", "1:soup", "--decline", "abuse").status == 0
    restored = shop.heard("restore", copy, "--json").json
    assert restored["kept"]
    assert shop.heard("case", "1:soup", "--json").json["status"] == "waiting"
    check = shop.heard("check-workspace", "--json")
    assert (check.status, check.json["ok"], check.json["reviews"]) == (0, True, 3)
    (brand,) = shop.heard("brand", "list", "--json").json
    assert (brand["name"], brand["target_hours"], brand["threshold"]) == ("Corner Café", 48, 2)
    assert shop.heard("brand", "edit", "Corner Café", "--name", " Corner ", "--json").json["name"] == "Corner"
    removed = shop.heard("brand", "remove", "Corner", "--json").json
    assert (removed["removed"], removed["unsettled_replies"]) == ("Corner", 0)
    assert shop.heard("queue", "--json").json == []
    assert shop.heard("check-workspace").status == 0


def test_the_log_is_cut_by_brand_and_days_and_written_as_asked_for(shop, tmp_path):
    words, log = tmp_path / "words.txt", tmp_path / "log.csv"
    words.write_text("Sorry; truly. Naledi", "utf-8")
    shop.heard("brand", "add", "Other")
    shop.heard("reply", "1:soup", "--text-file", words, "--posted-elsewhere", "--at", ago(hours=20).isoformat())
    day = ago(hours=20).date()
    for options, rows in (
        ((), 1),
        (("--include-unanswered",), 2),
        (("--brand", "Other", "--include-unanswered"), 0),
        (("--since", day, "--until", day), 1),
        (("--until", "2020-01-01", "--include-unanswered"), 0),
        (("--since", "2099-01-01"), 0),
    ):
        assert shop.heard("export", log, *options, "--json").json["rows"] == rows, options
    shop.heard("export", log, "--delimiter", ";", "--no-bom")
    raw = log.read_bytes()
    assert raw.startswith(b"brand;source;source_kind;review_id;")
    assert b'"Sorry; truly. Naledi"' in raw


def test_the_demo_comes_once_and_goes_in_one_command(heard):
    first = heard("demo", "--json").json
    assert first["added"]
    assert first["brands"]
    assert heard("queue", "--json").json
    assert not heard("demo", "--json").json["added"]
    assert heard("demo", "--remove", "--json").json == {"removed": True}
    assert heard("brand", "list", "--json").json == []
    assert heard("check-workspace").status == 0


def test_kinds_say_what_they_need_and_never_ask_for_a_secret_in_a_setting(heard):
    kinds = {one["kind"]: one for one in heard("source", "kinds", "--json").json}
    assert {"feed", "apple_rss"} <= kinds.keys()
    assert [one["name"] for one in kinds["feed"]["settings"]] == ["url"]
    assert {"app_id", "countries"} <= {one["name"] for one in kinds["apple_rss"]["settings"]}


@pytest.mark.parametrize("before", [True, False])
def test_workspace_may_stand_before_and_after_the_command_and_in_the_environment(heard, tmp_path, monkeypatch, before):
    other = tmp_path / "other.db"
    words = (
        ["--workspace", str(other), "brand", "add", "X"] if before else ["brand", "add", "X", "--workspace", str(other)]
    )
    assert heard(*words, workspace=None).status == 0
    monkeypatch.setenv("HEARD_WORKSPACE", str(other))
    assert [one["name"] for one in heard("brand", "list", "--json", workspace=None).json] == ["X"]
    assert [one["name"] for one in heard("--json", "brand", "list", workspace=None).json] == ["X"]


def test_every_list_can_be_read_by_people_too(shop, tmp_path):
    words = tmp_path / "words.txt"
    words.write_text("I am sorry. Naledi", "utf-8")
    for command in (
        ("queue",), ("show", "1:soup"), ("coverage",), ("coverage", "--by", "month"), ("source", "list"), ("source", "kinds"),
        ("brand", "list"), ("poll", "--force"), ("case", "1:soup"), ("check", "1:soup", "--text-file", words),
        ("reply", "1:soup", "--text-file", words, "--posted-elsewhere"), ("show", "1:soup"),
        ("export", tmp_path / "log.csv"), ("backup", tmp_path / "copy.db"), ("check-workspace",), ("demo",),
        ("demo", "--remove"), ("--help",), ("queue", "--help"), ("--version",),
    ):  # fmt: skip
        said = shop.heard(*command)
        assert said.status == 0, (command, said)
        assert said.out.strip() or command[0] == "case", command


def test_points_of_a_complaint_are_chosen_at_the_command_line(shop):
    assert shop.heard("case", "1:soup", "--point", "The bread").status == 2
    assert shop.heard("case", "1:soup", "--no-point", "9").status == 2
    while shop.heard("case", "1:soup", "--no-point", "1").status == 0:
        pass
    assert "the review has 0" in shop.heard("case", "1:soup", "--no-point", "1").err
    assert shop.heard("case", "1:soup", "--point", "The soup").status == 0
    assert shop.heard("case", "1:soup", "--no-point", "1").status == 0


def test_people_read_every_time_by_the_clock_of_the_brand(shop, tmp_path):
    assert shop.heard("brand", "edit", "Corner Café", "--timezone", "Asia/Kolkata").status == 0
    promise = tmp_path / "promise.txt"
    promise.write_text("The soup came cold and that is on us. I will send you a new one on 2099-12-04. Naledi", "utf-8")
    shop.heard("reply", "1:soup", "--text-file", promise, "--posted-elsewhere")
    assert shop.heard("followups", "--all", "--json").json[-1]["due_at"] == "2099-12-04T18:29:59Z"
    assert "2099-12-04 23:59 IST" in shop.heard("followups", "--all").out
    for command in (["queue"], ["show", "1:bed:2026"], ["source", "list"], ["coverage", "--behind", "waiting"]):
        out = shop.heard(*command).out
        assert (" IST" in out, " UTC" in out) == (True, False), out
    assert " IST" in shop.heard("case", "1:soup", "--note", "Called").out
    # What is typed without an offset is told by the same clock.
    typed = shop.heard(
        "reply", "1:bed:2026", "--text-file", promise, "--posted-elsewhere", "--at", "2026-11-01T12:00", "--json"
    )
    assert typed.json["posted_at"] == "2026-11-01T06:30:00Z"
    shop.heard("case", "1:tea", "--answered-private", "Thanked", "--at", "2026-11-01T12:00")
    assert "2026-11-01 12:00 IST" in shop.heard("case", "1:tea").out
