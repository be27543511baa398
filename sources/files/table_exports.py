"""The tables that sites and review apps let their owners download, told by their header. One line an export.

Column names are those of SOURCES.md §18, and of Okendo's page about its import template; only Play Console's, Judge.me's,
Trustpilot's and Shopify's were seen in files. Not here: exports that are no tables (`takeout.py`, `facebook.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qs

from sources.files.entries import Site, weak_id
from sources.files.fields import plain_name, recognised
from sources.files.rows import Cell, identity_of

#: Gives a row's cell by the plain name of its column, whether it was mapped or not.
Raw = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class TableExport:
    """One site's table. `needs` are plain names of columns that it alone has together; `fields` maps plain names to
    fields where the name alone does not tell; `kind` is the kind of source whose ids its rows bear, and `place` which
    setting of that source which column tells. `identity` makes a row's identity from its link or the like; `refusal`
    says why a row is none of ours, or nothing."""

    title: str
    needs: frozenset[str]
    kind: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    place: Mapping[str, str] = field(default_factory=dict)
    identity: Callable[[Cell, Raw], tuple[str, bool]] = lambda cell, raw: identity_of(cell)
    refusal: Callable[[Raw], str] = lambda raw: ""
    site_of: Callable[[Raw], Site] | None = None
    #: A review takes one row for each of its replies, so that no row replaces another.
    row_a_reply: bool = False

    def site(self, raw: Raw) -> Site:
        """Where a row's review stands."""
        if self.site_of is not None:
            return self.site_of(raw)
        settings = {setting: value for setting, column in self.place.items() if (value := raw(column))}
        return Site(self.kind, self.title, settings)

    def mapping(self, columns: Sequence[str]) -> dict[str, str]:
        """Which column holds which field: column → field."""
        known = {plain_name(column): column for column in reversed(columns)}
        mine = {known[name]: held for name, held in self.fields.items() if name in known}
        held_by_mine = set(self.fields.values())
        rest = {column: held for column, held in recognised(columns).items() if held not in held_by_mine}
        return {**{column: held for column, held in rest.items() if column not in mine}, **mine}


def export_of(columns: Sequence[str]) -> TableExport | None:
    """Whose table has these columns; the most telling one where several fit, None where it is nobody's."""
    names = {plain_name(column) for column in columns}
    fitting = [export for export in TABLE_EXPORTS if export.needs <= names]
    return max(fitting, key=lambda export: len(export.needs), default=None)


def _play_identity(cell: Cell, raw: Raw) -> tuple[str, bool]:
    """The id of Play's own interface stands in the link; rows of stars alone have none, and no author either."""
    found = parse_qs(cell("url").replace("#", "?").rpartition("?")[2].replace(":p=", "&p=")).get("reviewid")
    if found:
        return found[0], False
    when = raw("reviewsubmitmillissinceepoch") or cell("created_at")
    return weak_id(when, raw("device"), cell("language"), raw("appversioncode")), True


def _spam_at_judgeme(raw: Raw) -> str:
    return "Judge.me keeps this one as spam." if raw("curated").lower() == "spam" else ""


def _site_of_log(raw: Raw) -> Site:
    """A log tells of every row where its review stood; what was imported before stays what it was."""
    kind = raw("sourcekind")
    return Site(kind if re.fullmatch(r"[a-z_ ]{2,40}", kind) else "", raw("source")[:100], {"log": "1"})


TABLE_EXPORTS = (
    TableExport(
        "Play Console",
        frozenset({"packagename", "starrating"}),
        kind="google_play",
        fields={
            "reviewtext": "text", "reviewtitle": "title", "reviewsubmitdateandtime": "created_at",
            "reviewlastupdatedateandtime": "updated_at", "reviewerlanguage": "language", "reviewlink": "url",
            "developerreplytext": "reply", "developerreplydateandtime": "replied_at",
        },
        place={"package": "packagename"},
        identity=_play_identity,
    ),
    TableExport(
        "Trustpilot",
        frozenset({"reviewid", "reviewstars", "reviewcontent"}),
        kind="trustpilot",
        fields={"reviewusername": "author", "referenceid": "order_number", "companyresponse": "reply"},
        place={"domain": "domainurl"},
    ),
    TableExport(
        "Judge.me",
        frozenset({"reviewername", "revieweremail", "reviewdate", "curated"}),
        kind="judgeme",
        fields={"reviewername": "author", "producthandle": "product"},
        refusal=_spam_at_judgeme,
    ),
    TableExport(
        "Loox",
        frozenset({"nickname", "fullname", "verifiedpurchase"}),
        fields={"review": "text", "nickname": "author", "handle": "product"},
    ),
    TableExport(
        "Loox",
        frozenset({"producthandle", "photourl", "verifiedpurchase", "body"}),
        fields={"body": "text", "author": "author", "producthandle": "product"},
    ),
    TableExport(
        "Yotpo",
        frozenset({"reviewtitle", "reviewcontent", "reviewscore"}),
        fields={"displayname": "author", "producttitle": "product"},
    ),
    TableExport(
        "Shopify Product Reviews",
        frozenset({"producthandle", "state", "rating", "body", "reply"}),
        fields={"producthandle": "product"},
    ),
    TableExport(
        "Okendo",
        frozenset({"datecreated", "rating", "body", "productid", "sku"}),
        fields={"name": "author", "handle": "product"},
    ),
    TableExport(
        "Heard",
        frozenset({"reviewid", "reviewtext", "replystate", "replynumber", "sourcekind"}),
        fields={"replytext": "reply", "reviewid": "id", "reviewer": "author", "repliedat": "replied_at"},
        site_of=_site_of_log,
        row_a_reply=True,
    ),
)  # fmt: skip
