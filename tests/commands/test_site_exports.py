"""What sites let their owners download: told by what is in it, taken whole, and never doubled by a poll or an import."""

from __future__ import annotations

import json
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sources.files.opening import OWN_MAPS_REVIEWS
from store import brands
from store.db import Connections
from store.records import Precision
from store.workspace_file import open_workspace
from tests.builders import NOON, a_review, a_source, arrives
from tests.conftest import fixtures_folder


@pytest.fixture
def take(heard):
    heard("brand", "add", "Café")

    def call(path: Path, *more: str) -> Any:
        said = heard("import", path, "--brand", "Café", *more, "--json")
        assert said.status in (0, 1), said
        return said.json

    return call


@pytest.fixture
def all_reviews(heard):
    return lambda: heard("queue", "--view", "all", "--json").json


def one(reviews: list[dict[str, Any]], **fields: Any) -> dict[str, Any]:
    (found,) = (review for review in reviews if all(review[name] == value for name, value in fields.items()))
    return found


# --- Google Takeout ---------------------------------------------------------------------------------------------------


def google(
    review_id: str, words: str, *, account: str = "1", location: str = "77", changed: str = "01", **more: Any
) -> Any:
    return {
        "name": f"accounts/{account}/locations/{location}/reviews/{review_id}",
        "reviewId": review_id,
        "reviewer": {"displayName": "Bo"},
        "starRating": "ONE",
        "comment": words,
        "createTime": "2025-02-01T10:15:30.123456789Z",
        "updateTime": f"2025-02-{changed}T10:15:30.123456789Z",
    } | more  # fmt: skip


def takeout(folder: Path, files: dict[str, Any]) -> Path:
    for name, reviews in files.items():
        place = folder / "Takeout" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(json.dumps(reviews))
    return folder / "Takeout"


TWO_ACCOUNTS = {
    "Google Business Profile/account-1/location-77/reviews.json": {"reviews": [google("a", "Old words"), google("b", "Slow")]},
    "Google Business Profile/account-1/location-77/reviews-2.json": {"reviews": [google("c", "Loud")]},
    "Google Business Profile/account-2/location-77/reviews.json": {
        "reviews": [google("a", "New words", account="2", changed="09"), google("b", "Slow", account="2")]
    },
    "Google Business Profile/account-2/location-88/reviews.json": {"reviews": [google("d", "Cold", account="2", location="88")]},
    "Google Business Profile/account-1/location-77/data.json": {"title": "Corner Café"},
    "Maps (your places)/Reviews.json": {"type": "FeatureCollection", "features": [{"properties": {"five_star_rating_published": 1}}]},
}  # fmt: skip


def packed(folder: Path, archive: Path) -> Path:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for place in sorted(folder.rglob("*.json")):
            file.write(place, place.relative_to(folder.parent).as_posix())
    return archive


@pytest.mark.parametrize("as_archive", [False, True])
def test_a_whole_takeout_joins_a_location_that_stands_under_two_accounts(
    heard, take, all_reviews, tmp_path, as_archive
):
    path = takeout(tmp_path, TWO_ACCOUNTS)
    path = packed(path, tmp_path / "takeout-001.zip") if as_archive else path
    said = take(path)
    assert (said["new"], said["rejected"], said["format"]) == (4, 0, "Google Business Profile (Takeout)")
    assert {review["text"] for review in all_reviews()} == {"New words", "Slow", "Loud", "Cold"}
    assert sum(said["files"].values()) == 4
    assert all(name.endswith(".json") and "review" in name for name in said["files"])
    assert one(all_reviews(), text="New words")["created_at"] == "2025-02-01T10:15:30Z"
    again = take(path)
    assert (again["new"], again["updated"], again["unchanged"]) == (0, 0, 4)
    names = {source["name"] for source in heard("source", "list", "--json").json}
    assert len(names) == 2  # one for each location


def test_an_older_takeout_does_not_turn_a_review_back(take, all_reviews, tmp_path):
    new, old = tmp_path / "new.json", tmp_path / "old.json"
    new.write_text(json.dumps({"reviews": [google("a", "New words", changed="09")]}))
    old.write_text(json.dumps({"reviews": [google("a", "Old words", changed="03")]}))
    take(old)
    assert take(new)["updated"] == 1
    assert take(old)["unchanged"] == 1
    assert [review["text"] for review in all_reviews()] == ["New words"]


def test_the_recorded_takeout_brings_stars_replies_and_edits(heard, take, all_reviews):
    take(fixtures_folder() / "csv_exports" / "takeout_business_profile_reviews.json")
    avery = one(all_reviews(), author="Avery Lin")
    assert (avery["rating"], avery["external_id"]) == (5, "AbFvOq000Tk")
    (reply,) = heard("show", str(avery["id"]), "--json").json["replies"]
    assert (reply["origin"], reply["state"], reply["posted_at"]) == ("site", "live", "2025-01-02T10:15:30Z")


def test_a_translated_comment_keeps_its_authors_own_words_and_a_rejected_reply_stands_nowhere(
    take, all_reviews, tmp_path
):
    path = tmp_path / "reviews.json"
    before = google("a", "(Translated by Google) Bad.\n\n(Original)\nSchlecht.")
    behind = google(
        "b", "Lent.\n\n(Translated by Google)\nSlow.", reviewReply={"comment": "No.", "reviewReplyState": "REJECTED"}
    )
    path.write_text(json.dumps({"reviews": [before, behind]}))
    take(path)
    assert {review["text"]: review["replies"] for review in all_reviews()} == {"Schlecht.": 0, "Lent.": 0}


def test_what_the_owner_wrote_about_others_is_refused_with_an_explanation(heard, take, tmp_path):
    maps = {name: held for name, held in TWO_ACCOUNTS.items() if name.startswith("Maps")}
    folder = takeout(tmp_path, maps)
    for path in (folder, next(folder.rglob("Reviews.json")), packed(folder, tmp_path / "maps.zip")):
        said = heard("import", path, "--brand", "Café")
        assert (said.status, said.is_one_sentence()) == (2, True)
        assert OWN_MAPS_REVIEWS in said.err


# --- tables ----------------------------------------------------------------------------------------------------------


def test_play_consoles_months_bear_the_ids_of_googles_own_interface(heard, take, all_reviews, workspace_path):
    folder = fixtures_folder() / "google_play"
    said = take(folder / "play_console_reviews_201606.csv")
    assert said["format"] == "Play Console"
    with_link = [review for review in all_reviews() if review["external_id"].startswith("gp:")]
    assert with_link
    assert all(review["language"] for review in with_link)
    arabic = one(all_reviews(), created_at="2016-06-01T00:05:58Z")
    (reply,) = heard("show", str(arabic["id"]), "--json").json["replies"]
    assert reply["posted_at"] == "2016-06-01T09:46:35Z"
    assert take(folder / "play_console_reviews_201608.csv")["new"] > 0
    assert take(folder / "play_console_reviews_201606.csv")["new"] == 0
    (source,) = heard("source", "list", "--json").json
    assert source["settings"] == {"site": "google_play", "package": "org.kiwix.kiwixmobile"}


def test_an_older_play_file_without_language_and_reply_columns_is_read(take, all_reviews, tmp_path):
    path = tmp_path / "old.csv"
    table = "Package Name,App Version,Device,Review Submit Date and Time,Star Rating,Review Text,Review Link\n" \
        "org.example,1,Z3,2013-06-01T00:05:58Z,1,Crashes,https://play.google.com/apps/publish?account=1#R:p=org.example&reviewid=gp:x\n"  # fmt: skip
    path.write_bytes(b"\xff\xfe" + table.encode("utf-16-le"))
    assert take(path)["new"] == 1
    assert all_reviews()[0]["external_id"] == "gp:x"


EXPORTS = {
    "Loox": (
        "id,status,rating,email,nickname,full_name,review,date,productId,handle,img,variant,verified_purchase\n"
        "99,Active,1,a@example.com,Ana,Ana Pereira,Came broken,2026-10-02,7,mug,,,true\n",
        {"text": "Came broken", "author": "Ana", "external_id": "99", "rating": 1},
    ),
    "Yotpo": (
        "Review Title,Review Content,Review Score,Date,Product ID,Product Title,Product URL,Display Name,Email\n"
        "Bad,Came broken,1,2026-10-02 10:00:00 UTC,7,Mug,https://shop.example/mug,Ana P.,a@example.com\n",
        {"title": "Bad", "text": "Came broken", "author": "Ana P.", "created_at": "2026-10-02T10:00:00Z"},
    ),
    "Okendo": (
        "name,email,rating,title,body,dateCreated,productId,sku,handle,reply\n"
        "Ana P.,a@example.com,2,Bad,Came broken,2026-10-02T10:00:00.000Z,7,M1,mug,We are sorry\n",
        {"title": "Bad", "text": "Came broken", "author": "Ana P.", "rating": 2, "replies": 1},
    ),
}  # fmt: skip


@pytest.mark.parametrize("title", EXPORTS)
def test_a_review_apps_own_table_needs_no_mapping(take, all_reviews, tmp_path, title):
    table, expected = EXPORTS[title]
    path = tmp_path / "export.csv"
    path.write_text(table)
    said = take(path)
    assert (said["format"], said["new"]) == (title, 1)
    (review,) = all_reviews()
    assert {name: review[name] for name in expected} == expected


def test_what_judgeme_keeps_as_spam_is_refused_as_such(take, tmp_path):
    path = tmp_path / "judgeme.csv"
    path.write_text(
        "title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,reply\n"
        "Buy,Cheap pills,5,2026-01-10 10:12:00 UTC,web,spam,Bot,b@example.com,\n"
    )
    assert take(path)["rows"] == [{"row": 2, "reason": "Judge.me keeps this one as spam."}]


def test_a_log_with_two_replies_to_one_review_brings_both(heard, take, all_reviews, tmp_path):
    table = tmp_path / "t.csv"
    table.write_text("id,text,rating,date\n1,Cold,1,2026-11-20T10:00:00Z\n")
    take(table)
    for words in ("First answer, from the heart.", "Second answer, with a date."):
        (tmp_path / "answer.txt").write_text(words)
        heard("reply", "Imported reviews:1", "--text-file", tmp_path / "answer.txt", "--posted-elsewhere")
    heard("export", tmp_path / "log.csv", "--include-unanswered")
    heard("brand", "add", "Second")
    assert heard("import", tmp_path / "log.csv", "--brand", "Second", "--json").json["new"] == 1
    (review,) = heard("queue", "--view", "all", "--brand", "Second", "--json").json
    assert (review["replies"], review["source"], review["created_at"]) == (
        2,
        "Imported reviews",
        "2026-11-20T10:00:00Z",
    )


def test_our_own_log_taken_in_again_doubles_nothing_whichever_way_its_reviews_came(
    heard, take, all_reviews, opened, tmp_path
):
    source = a_source(opened, cafe(opened))
    arrives(opened, source, a_review("r1", created_at=ana_wrote()))
    table = tmp_path / "t.csv"
    table.write_text("id,text,rating,date\n1,Slow,1,2026-11-20T10:00:00Z\n")
    take(table)
    take(fixtures_folder() / "csv_exports" / "takeout_business_profile_reviews.json")
    heard("complaint", "add", "--brand", "Café", "--text", "Cold soup", "--channel", "telephone")
    heard("export", tmp_path / "log.csv", "--include-unanswered")
    before = all_reviews()
    said = take(tmp_path / "log.csv")
    assert (said["new"], said["updated"], said["rejected"]) == (0, 0, 0)
    assert all_reviews() == before
    heard("brand", "add", "Second")
    heard("import", tmp_path / "log.csv", "--brand", "Second")
    by_name = {
        source["name"]: source["kind"]
        for source in heard("source", "list", "--json").json
        if source["brand"] == "Second"
    }
    assert by_name["Telephone"] == "by hand"


# --- JSON ------------------------------------------------------------------------------------------------------------

ROWS = [
    {"id": 7, "stars": 1, "reviewer": {"name": "Ana"}, "body": "Cold", "created": "2026-11-20"},
    {"id": 8, "stars": "4,5", "body": "Fine", "created": "2026-11-21", "reply": "Thank you"},
]
SHAPES = {
    "an array": json.dumps(ROWS),
    "lines": "\n".join(json.dumps(row) for row in ROWS) + "\n",
    "under a name": json.dumps({"meta": {"page": 1}, "results": ROWS}),
    "with a byte-order mark": "\ufeff" + json.dumps(ROWS),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_json_of_any_make_is_a_table_whose_columns_are_its_names(take, all_reviews, tmp_path, shape):
    path = tmp_path / "reviews.txt"
    path.write_text(SHAPES[shape], encoding="utf-8")
    assert take(path, "--map", "reviewer.name=author")["new"] == 2
    assert one(all_reviews(), external_id="7")["author"] == "Ana"
    assert one(all_reviews(), external_id="8")["rating"] == 4.5
    assert take(path)["new"] == 0


def test_json_that_breaks_off_or_bursts_is_refused_in_a_sentence(heard, take, tmp_path):
    path = tmp_path / "reviews.json"
    for text in (json.dumps(ROWS)[:-20], "[" * 100_000, '{"a":' * 50_000, '[{"text": NaN}]', "{}", "[]", "[1, 2]"):
        path.write_text(text)
        said = heard("import", path, "--brand", "Café")
        assert (said.status, said.is_one_sentence()) == (2, True), text[:40]


# --- Facebook --------------------------------------------------------------------------------------------------------


def test_a_recommendation_against_us_is_no_number_of_stars(take, all_reviews):
    folder = fixtures_folder() / "facebook"
    assert take(folder / "page_ratings_list.json")["new"] == 2
    against = one(all_reviews(), text="Rude staff, will not return.")
    assert (against["rating"], against["rating_raw"], against["status"]) == (1, "not recommended", "waiting")
    for name in (
        "v2_2_page-rating-example1.json",
        "v2_5_page-rating-example1.json",
        "webhooks_ratings-rating-add-31.json",
    ):
        assert take(folder / name)["rejected"] == 0
    assert one(all_reviews(), external_id="904801129604590")["rating_raw"] == "recommended"
    assert take(folder / "webhooks_ratings-comment-add-25.json")["rejected"] == 1


def test_the_totals_of_a_page_are_no_reviews(heard, take):
    said = heard("import", fixtures_folder() / "facebook" / "v3_2_page-with-ratings.json", "--brand", "Café")
    assert (said.status, said.is_one_sentence()) == (2, True)


# --- one review, whichever way it came --------------------------------------------------------------------------------


@pytest.fixture
def opened(workspace_path):
    connections = open_workspace(workspace_path, now=NOON)
    yield connections
    connections.close()


def cafe(workspace: Connections) -> Any:
    from store import brands

    return brands.brand_named(workspace, "Café")


TRUSTPILOT = (
    "Domain Url,Review Id,Review Created (UTC),Review Username,Review Title,Review Content,Review Stars,Company Response\n"
    "corner.example,r1,2026-11-21 07:00:00,Ana P.,\"Cold soup, twice\",\"Her soup came cold, we sent it back, and it came cold again.\",1,\n"
    "corner.example,r2,2026-11-20 07:00:00,Tom,Slow,Waited 40 minutes,2,Sorry\n"
)  # fmt: skip


def test_a_poll_after_the_import_finds_its_reviews_and_what_was_done_about_them(
    heard, take, all_reviews, opened, tmp_path
):
    (tmp_path / "tp.csv").write_text(TRUSTPILOT)
    assert take(tmp_path / "tp.csv")["new"] == 2
    ana = one(all_reviews(), author="Ana P.")
    heard("case", str(ana["id"]), "--note", "Rang her, no answer.")
    source = a_source(opened, cafe(opened), "Trustpilot", "trustpilot", domain="corner.example")
    told = arrives(
        opened, source, a_review("r1", created_at=ana_wrote()), a_review("r9", author="Lea", text="New one.")
    )
    assert (told.new, told.unchanged) == (1, 1)
    shown = heard("show", "Trustpilot:r1", "--json").json
    assert (shown["review"]["id"], shown["case"]["notes"][0]["text"]) == (ana["id"], "Rang her, no answer.")
    assert heard("check-workspace").status == 0
    assert take(tmp_path / "tp.csv")["new"] == 0  # and the file again changes nothing


def ana_wrote() -> Any:
    return NOON.replace(day=21, hour=7)


def test_an_import_after_the_poll_goes_to_the_source_that_is_polled(heard, take, all_reviews, opened, tmp_path):
    source = a_source(opened, cafe(opened), "Trustpilot", "trustpilot", domain="corner.example")
    arrives(opened, source, a_review("r1", created_at=ana_wrote()))
    (tmp_path / "tp.csv").write_text(TRUSTPILOT)
    said = take(tmp_path / "tp.csv")
    assert (said["new"], said["unchanged"]) == (1, 1)
    assert {review["source"] for review in all_reviews()} == {"Trustpilot"}


def test_a_table_without_ids_finds_the_reviews_that_a_poll_brought_and_never_takes_their_id(
    heard, take, opened, tmp_path
):
    source = a_source(opened, cafe(opened), "Judge.me", "judgeme", shop_domain="mugs.example")
    arrives(opened, source, a_review("4711", created_at=ana_wrote()))
    (tmp_path / "judgeme.csv").write_text(
        "title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,reply,reply_date\n"
        "\"Cold soup, twice\",\"Her soup came cold, we sent it back, and it came cold again.\",1,2026-11-21 07:00:00 UTC,web,ok,"
        "Ana P.,a@example.com,We are sorry,2026-11-22 07:00:00 UTC\n"
    )  # fmt: skip
    said = take(tmp_path / "judgeme.csv")
    assert (said["new"], said["unchanged"]) == (0, 1)
    shown = heard("show", "Judge.me:4711", "--json").json
    assert [reply["text"] for reply in shown["replies"]] == ["We are sorry"]


@pytest.mark.parametrize("made_by", ["judgeme", "anybody"])
def test_a_table_from_before_an_edit_brings_no_complaint_of_the_older_words(heard, take, opened, tmp_path, made_by):
    brand = cafe(opened)
    brands.edit_brand(opened, brand, now=NOON, timezone="America/New_York")
    source = a_source(opened, brands.list_brands(opened)[0], "Judge.me", "judgeme", shop_domain="mugs.example")
    day = {"created_precision": Precision.DAY, "created_text": ""}
    told = ("4711", {"created_at": ana_wrote()}), ("4712", {"author": "Tom", "created_at": NOON.replace(hour=0)} | day)
    for name, words in told:
        arrives(opened, source, a_review(name, **words), whole=False)
        edited = a_review(name, text="Cold, and nobody wrote to me.", **words)
        arrives(opened, source, edited, whole=False, at=NOON + timedelta(hours=2))
    head = "title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,reply,reply_date"
    if made_by == "anybody":
        head = "title,text,rating,date,x,y,author,z,p,q"
    words = '"Cold soup, twice","Her soup came cold, we sent it back, and it came cold again.",1'
    (tmp_path / "old.csv").write_text(
        f"{head}\n{words},2026-11-21 07:00:00 UTC,web,ok,Ana P.,a@example.com,,\n{words},2026-11-23,web,ok,Tom,,,\n"
    )
    for _ in range(2):
        said = take(tmp_path / "old.csv")
        assert (said["new"], said["updated"], said["unchanged"]) == (0, 0, 2)
    waiting = heard("queue", "--json").json
    assert {one["text"] for one in waiting} == {"Cold, and nobody wrote to me."}
    assert sorted(one["external_id"] for one in waiting) == ["4711", "4712"]


def test_a_table_of_unknown_make_does_not_double_what_is_polled_and_knows_no_better_than_it(
    take, opened, all_reviews, tmp_path
):
    source = a_source(opened, cafe(opened))
    arrives(opened, source, a_review("r1", created_at=ana_wrote()))
    (tmp_path / "own.csv").write_text(
        "text,title,author,date\n\"Her soup came cold, we sent it back, and it came cold again.\",\"Cold soup, twice\",Ana P.,2026-11-21T07:00:00Z\n"
    )  # fmt: skip
    assert take(tmp_path / "own.csv")["unchanged"] == 1
    (review,) = all_reviews()
    assert (review["rating"], review["source"]) == (1, "Town guide")
