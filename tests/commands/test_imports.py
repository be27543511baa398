"""Tables of reviews from other sites and from hostile hands: every row is taken or refused with its reason."""

from __future__ import annotations

import codecs
import csv
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import pytest

from store import brands, configured_sources
from store.two_ways_in import FROM_FILE
from store.workspace_file import open_workspace
from tests.builders import NOON
from tests.conftest import fixtures_folder
from ui.import_reviews import ImportReport, import_reviews

#: Recorded file: (rows, of these refused, a word of its first complaint).
RECORDED = ("judgeme.csv", "shopify_product_reviews.csv", "trustpilot_service_reviews.csv")


@pytest.fixture
def brand(heard) -> str:
    assert heard("brand", "add", "Café").status == 0
    return "Café"


def take(heard, path, *more):
    return heard("import", path, "--brand", "Café", *more, "--json")


@pytest.mark.parametrize("name", RECORDED)
def test_a_recorded_export_is_taken_whole_and_a_second_time_brings_nothing(heard, brand, name):
    path = fixtures_folder() / "csv_exports" / name
    with path.open(encoding="utf-8-sig", newline="") as file:
        count = sum(1 for row in csv.reader(file) if any(row)) - 1
    rehearsed = take(heard, path, "--dry-run").json
    assert heard("queue", "--view", "all", "--json").json == []
    said = take(heard, path)
    assert {key: said.json[key] for key in ("new", "updated", "unchanged", "rejected")} == {
        key: rehearsed[key] for key in ("new", "updated", "unchanged", "rejected")
    }
    assert said.json["new"] + said.json["rejected"] == count
    assert said.status == (1 if said.json["rejected"] else 0)
    again = take(heard, path).json
    assert (again["new"], again["updated"], again["unchanged"]) == (0, 0, said.json["new"])
    assert heard("check-workspace").status == 0


def test_google_plays_own_table_in_utf16_is_taken(heard, brand):
    path = fixtures_folder() / "google_play" / "play_console_reviews_201608.csv"
    said = take(heard, path)
    assert said.status in (0, 1)
    assert said.json["new"] > 0
    assert heard("check-workspace").status == 0


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


TABLE = "id,stars,text,author,date\n1,1,Kälte – zweimal,Ana,2026-11-20\n2,5,Schön,Ben,2026-11-21\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_delimiters_and_line_ends_of_old_spreadsheets(heard, brand, tmp_path, encoding, delimiter, end):
    text = TABLE.replace(",", delimiter).replace("\n", end)
    assert take(heard, write(tmp_path / "t.csv", text, encoding)).json["new"] == 2
    rows = heard("queue", "--json").json
    assert [(row["text"], row["author"], row["rating"]) for row in rows] == [("Kälte – zweimal", "Ana", 1)]


def test_a_dry_run_says_what_the_import_then_does_with_new_changed_and_known_rows(heard, brand, tmp_path):
    take(heard, write(tmp_path / "t.csv", TABLE))
    changed = write(
        tmp_path / "t.csv", TABLE.replace("zweimal", "dreimal") + "3,9,x,y,2026-11-22\n4,2,New,Cleo,2026-11-22\n"
    )
    rehearsed, done = take(heard, changed, "--dry-run"), take(heard, changed)
    assert rehearsed.json == done.json
    assert (done.json["new"], done.json["updated"], done.json["unchanged"], done.json["rejected"]) == (1, 1, 1, 1)
    assert done.json["rows"][0]["row"] == 4
    assert done.status == rehearsed.status == 1
    assert len(heard("show", "Imported reviews:1", "--json").json["revisions"]) == 1


def test_columns_of_any_name_are_mapped_by_hand(heard, brand, tmp_path):
    path = write(tmp_path / "t.csv", "Sterne=1,Was\n1,kalt\n2,laut\n")
    assert take(heard, path).status == 2
    said = take(heard, path, "--map", "Sterne=1=rating", "--map", "was=text")
    assert (said.status, said.json["new"]) == (0, 2)
    assert take(heard, path, "--map", "Was=colour").status == 2
    assert take(heard, path, "--map", "Farbe=text").status == 2


def test_days_that_could_be_months_are_not_guessed_and_get_their_date_once_it_is_said(heard, brand, tmp_path):
    path = write(tmp_path / "t.csv", "text,rating,date\nCold,1,3/4/2026\n")
    assert "--dates dmy or --dates mdy" in take(heard, path).json["notes"][0]
    assert [row["created_at"] for row in heard("queue", "--json").json] == [None]
    said = take(heard, path, "--dates", "dmy").json
    assert (said["new"], said["updated"], said["notes"]) == (0, 1, [])
    assert [row["created_at"] for row in heard("queue", "--json").json] == ["2026-04-03T00:00:00Z"]
    assert take(heard, path, "--dates", "dmy").json["unchanged"] == 1


def test_one_date_of_a_column_tells_how_all_of_it_is_read_and_two_that_differ_tell_nothing(heard, brand, tmp_path):
    table = "text,rating,date\nCold,1,3/4/2026\nSlow,2,4/13/2026\n"
    take(heard, write(tmp_path / "t.csv", table))
    assert {row["created_at"][:10] for row in heard("queue", "--json").json} == {"2026-03-04", "2026-04-13"}
    heard("brand", "add", "Second")
    mixed = write(tmp_path / "m.csv", table + "Loud,1,14/3/2026\n")
    said = heard("import", mixed, "--brand", "Second", "--json")
    assert "two ways" in said.json["notes"][0]
    dates = {row["created_at"] and row["created_at"][:10] for row in heard("queue", "--brand", "Second", "--json").json}
    assert dates == {None, "2026-04-13", "2026-03-14"}


HOSTILE = {
    "ragged rows": (b"text,rating,author\nCold\nSlow,1\nLoud,2,Ben,more,and,more\n", 3),
    "a hundred columns": (b",".join(b"c%d" % n for n in range(99)) + b",text\n" + b"x," * 99 + b"Cold\n", 1),
    "columns of one name": (b"text,text,rating\nCold,second,1\n", 1),
    "a header without names": (b",,text\n1,2,Cold\n", 1),
    "line breaks and quotes in a cell": (b'text,rating\r\n"Cold, ""very"" cold\r\nand slow",1\r\n', 1),
    "a quote that never closes": (b'text,rating\n"Cold,1\nSlow,2\n', 0),
    "markup, scripts and formulas": (b'text,rating\n<script>alert(1)</script>Cold,1\n"=HYPERLINK(""http://x"")",2\n', 2),
    "dates beyond every calendar": (b"text,rating,date\na,1,0001-01-01T00:00:00+14:00\nb,1,9999-12-31T23:59:59-12:00\nc,1,99/99/9999\n", 3),
    "ratings that are none": (b"text,rating\na,nan\nb,inf\nc,1e999\nd,-3\ne,six\nf,0\ng,7\n", 1),
    "a huge cell": (b"text,rating\n" + b"x" * 3_000_000 + b",1\n", 1),
    "right to left and controls": ("text,rating\n\u202eevil\u202c \u0007bell,1\n".encode(), 1),
    "bytes of no encoding": (b"text,rating\n\xff\xfe\x81\x9d Cold,1\n", 1),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_table_is_taken_as_far_as_it_goes(heard, brand, tmp_path, name):
    raw, count = HOSTILE[name]
    path = tmp_path / "t.csv"
    path.write_bytes(raw)
    said = take(heard, path)
    assert said.status == (1 if said.json["rejected"] else 0)
    assert said.json["new"] == count
    assert len(heard("queue", "--view", "all", "--json").json) == count
    assert all(row["reason"].endswith(".") for row in said.json["rows"])
    assert heard("check-workspace").status == 0
    assert take(heard, path).json["new"] == 0


NO_TABLE = {
    "nothing": b"",
    "blanks": b" \n\n \r\n",
    "a mark alone": codecs.BOM_UTF8,
    "a picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200),
    "a NUL in a cell": b"text,rating\nCo\x00ld,1\n",
    "a spreadsheet of its own format": b"PK\x03\x04" + bytes(100),
    "columns that say nothing": b"a,b\n1,2\n",
    "utf-16 without a mark": "text,rating\nCold,1\n".encode("utf-16-le"),
    "utf-32": "text,rating\nCold,1\n".encode("utf-32"),
}


@pytest.mark.parametrize("name", NO_TABLE)
def test_what_is_no_table_is_refused_in_a_sentence(heard, brand, tmp_path, name):
    path = tmp_path / "t.csv"
    path.write_bytes(NO_TABLE[name])
    said = take(heard, path)
    assert (said.status, said.is_one_sentence()) == (2, True), said
    assert heard("source", "list", "--json").json == []


def test_a_table_larger_than_any_memory_is_refused_before_it_is_read(heard, brand, tmp_path):
    path = tmp_path / "t.csv"
    with path.open("wb") as file:
        file.truncate(200_000_000_000)  # a hole, which takes no room on the disk
    said = take(heard, path)
    assert (said.status, said.is_one_sentence()) == (2, True)


def test_our_own_log_comes_back_without_the_apostrophes(heard, brand, tmp_path):
    take(heard, write(tmp_path / "t.csv", 'id,text,rating\n1,"=SUM(A1) was on my bill, ""again""",1\n2,@me,2\n'))
    log = tmp_path / "log.csv"
    assert heard("export", log, "--include-unanswered").status == 0
    heard("brand", "add", "Second")
    said = heard("import", log, "--brand", "Second", "--json")
    assert (said.status, said.json["new"]) == (0, 2)
    texts = {row["text"] for row in heard("queue", "--brand", "Second", "--json").json}
    assert texts == {'=SUM(A1) was on my bill, "again"', "@me"}


def test_columns_are_recognised_in_the_languages_of_the_interface(heard, brand, tmp_path):
    for header in (
        "Sterne;Kommentar;Datum;Gast",
        "Étoiles;Commentaire;Date;Client",
        "Estrellas;Comentario;Fecha;Cliente",
    ):
        path = write(tmp_path / f"{header[:3]}.csv", f"{header}\n1;Kalt {header[:3]};2026-11-20;Ana\n")
        assert take(heard, path).json["new"] == 1, header
    assert {row["author"] for row in heard("queue", "--json").json} == {"Ana"}


def test_a_spreadsheets_own_line_about_its_delimiter_is_no_row(heard, brand, tmp_path):
    assert take(heard, write(tmp_path / "t.csv", "sep=;\n" + TABLE.replace(",", ";"))).json["new"] == 2


def test_ratings_are_read_as_people_write_them(heard, brand, tmp_path):
    cells = ("3/10", "★★☆☆☆", "1 star", "ONE", "⭐⭐", "40%", "1,5", "2 Sterne", "n/a", "")
    rows = "".join(f'{number};"{cell}";words {number}\n' for number, cell in enumerate(cells))
    assert take(heard, write(tmp_path / "t.csv", "id;rating;text\n" + rows)).json["new"] == len(cells)
    taken = {one["external_id"]: one["rating"] for one in heard("queue", "--view", "all", "--json").json}
    assert [taken[str(number)] for number in range(len(cells))] == [1.5, 2, 1, 1, 2, 2, 1.5, 2, None, None]


def test_a_column_out_of_ten_is_read_out_of_ten_and_a_slip_of_the_hand_does_not_make_one(heard, brand, tmp_path):
    """Read as stars, the fours of a ten would be praise that nobody answers, and the sixes refused."""
    out_of_ten = "id,score,text\n" + "".join(f"{n},{n},words {n}\n" for n in range(1, 11))
    said = take(heard, write(tmp_path / "ten.csv", out_of_ten)).json
    assert (said["new"], said["rejected"]) == (10, 0)
    assert said["notes"] == ["The ratings go up to 10, so 10 was read as five stars."]
    taken = {one["external_id"]: one["rating"] for one in heard("queue", "--view", "all", "--json").json}
    assert (taken["4"], taken["10"]) == (2, 5)

    of_five = "id,score,text\n" + "".join(f"s{n},{n % 5 + 1},words {n}\n" for n in range(20)) + "s99,7,a slip\n"
    said = take(heard, write(tmp_path / "five.csv", of_five)).json
    assert (said["new"], said["rejected"], said["notes"]) == (20, 1, [])


def test_a_quotation_that_never_ends_is_told_and_swallows_nothing_in_silence(heard, brand, tmp_path):
    torn = TABLE + '3,1,"Kalt,Cem,2026-11-22\n4,1,Lau,Dana,2026-11-23\n'
    said = take(heard, write(tmp_path / "torn.csv", torn))
    assert (said.status, said.json["new"]) == (1, 2)
    assert [row["row"] for row in said.json["rows"]] == [4]
    whole = TABLE + '3,1,"Kalt,\nlau","Cem",2026-11-22\n4,1,Lau,Dana,"2026\n"\n'
    assert take(heard, write(tmp_path / "whole.csv", whole)).json["rejected"] == 0


def test_a_german_table_has_its_stars_its_words_and_its_months(heard, brand, tmp_path):
    path = write(tmp_path / "t.csv", "Name;Bewertung;Kommentar;Datum\nÄnne;1;kalt;1. März 2026 um 14:30 Uhr\n")
    assert take(heard, path).json["new"] == 1
    (one,) = heard("queue", "--json").json
    assert (one["author"], one["rating"], one["text"], one["created_at"]) == ("Änne", 1, "kalt", "2026-03-01T14:30:00Z")
    beside = write(tmp_path / "u.csv", "Name;Sterne;Bewertung\nBo;2;naja\n")
    assert take(heard, beside).json["new"] == 1
    assert {one["text"] for one in heard("queue", "--json").json} == {"kalt", "naja"}


def test_two_imports_at_once_share_the_source_of_imported_reviews(heard, brand, tmp_path, workspace_path):
    """The second one looks while the first one is about to make the source, and must not make it again."""
    path = write(tmp_path / "t.csv", TABLE)
    first = open_workspace(workspace_path, now=NOON)
    with ThreadPoolExecutor(1) as elsewhere:
        with first.write():
            importing = elsewhere.submit(import_elsewhere, workspace_path, path)
            wait([importing], timeout=0.5)  # it has looked by now, or stands at the lock
            configured_sources.add_source(
                first, brand_id=1, kind=FROM_FILE, name="Imported reviews", settings={}, interval_minutes=0, now=NOON
            )
        assert importing.result(30).new == 2
    first.close()
    assert [one["name"] for one in heard("source", "list", "--json").json] == ["Imported reviews"]


def import_elsewhere(workspace_path: Path, path: Path) -> ImportReport:
    second = open_workspace(workspace_path, now=NOON)
    try:
        return import_reviews(second, path, brands.brand_with_id(second, 1), mapping={}, now=NOON)
    finally:
        second.close()


@pytest.mark.parametrize("told", ["before the import", "after it"])
def test_an_answers_day_is_a_day_of_the_brands_calendar(heard, brand, tmp_path, told):
    heard("brand", "add", "Diner", *(("--timezone", "America/New_York") if told == "before the import" else ()))
    table = "id,text,rating,date,reply,reply date\n1,Cold,1,2026-11-01,Sorry,2026-11-01\n2,Slow,1,2026-10-30,Sorry,2026-11-01\n"
    assert heard("import", write(tmp_path / "t.csv", table), "--brand", "Diner").status == 0
    if told == "after it":
        assert heard("brand", "edit", "Diner", "--timezone", "America/New_York").status == 0
    november = ("export", tmp_path / "log.csv", "--brand", "Diner", "--since", "2026-11-01", "--no-bom")
    assert heard(*november).status == 0
    with (tmp_path / "log.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["replied_at"][:10], row["hours_to_reply"], row["within_target"]) for row in sorted(rows, key=lambda row: row["review_id"])] == [
        ("2026-11-01", "0.00", "yes"), ("2026-11-01", "48.00", "yes")
    ]  # fmt: skip


def test_an_answer_without_a_date_is_told_and_gets_its_date_once_it_is_said(heard, brand, tmp_path):
    path = write(
        tmp_path / "t.csv",
        "id,text,rating,date,reply,reply date\n1,Cold,1,3/4/2026,Sorry,5/4/2026\n2,Slow,1,3/4/2026,Sorry,\n",
    )
    notes = " ".join(take(heard, path).json["notes"])
    assert "2 replies have no date" in notes
    said = take(heard, path, "--dates", "dmy").json
    assert "1 reply has no date" in " ".join(said["notes"])
    answered = {name: heard("show", f"1:{name}", "--json").json["replies"][0]["posted_at"] for name in "12"}
    assert answered["1"] == "2026-04-05T00:00:00Z"
    figures = heard("coverage", "--json").json
    assert (figures["heard"], figures["within_target"]) == (2, 0.5)
    assert take(heard, path, "--dates", "dmy").json["unchanged"] == 2
