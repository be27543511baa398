"""Which column of a table holds what: the names that sites and tools use (SOURCES.md §18), and the owner's own mapping.

Pure. The owner's mapping comes first. Not here: reading cells (`rows.py`), and whose export it is (`table_exports.py`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from sources.errors import PayloadChanged

#: What a column can be mapped to, with the names it is recognised by (letters and digits only, lower case).
FIELDS: dict[str, tuple[str, ...]] = {
    "id": ("id", "reviewid", "externalid", "ticketid", "commentid", "reviewuid"),
    "rating": (
        "rating", "sterne", "estrellas", "estrelas", "sterren", "sterre", "etoiles", "stars", "reviewstars",
        "starrating", "score", "reviewscore", "reviewrating",
        "bewertung", "note", "beoordeling", "gradering", "puntuacion", "calificacion", "valoracion", "avaliacao", "nota",
    ),
    "text": (
        "text", "body", "review", "reviewtext", "reviewcontent", "reviewbody", "content", "comment", "message",
        "kommentar", "rezension", "comentario", "commentaire", "avis", "opmerking", "kommentaar",
        "bewertung", "beoordeling",  # where the stars have a column of their own
    ),
    "title": ("title", "reviewtitle", "headline", "subject", "summary", "titel", "titulo", "titre"),
    "author": (
        "author", "reviewername", "reviewer", "reviewusername", "name", "displayname", "nickname", "customer", "username",
        "authorname", "userdisplayname", "customername", "guest", "guestname",
        "autor", "auteur", "outeur", "kunde", "cliente", "client", "klant", "gast",
    ),
    "created_at": (
        "createdat", "date", "reviewdate", "reviewcreatedutc", "reviewcreatedat", "reviewsubmitdateandtime",
        "submittedat", "created", "time", "datetime", "datecreated", "createdtime", "timestamp",
        "datum", "fecha",
    ),
    "updated_at": ("updatedat", "reviewlastupdatedateandtime", "dateupdated", "lastmodified"),
    "url": ("url", "link", "reviewlink", "reviewurl", "permalink"),
    "language": ("language", "reviewlanguage", "lang", "reviewerlanguage"),
    "product": ("product", "producttitle", "producthandle", "productname", "handle"),
    "order_number": ("ordernumber", "orderid", "referenceid", "order"),
    "audience": ("audience",),
    "reply": (
        "reply", "replytext", "companyresponse", "developerreplytext", "response", "answer", "antwort",
        "respuesta", "reponse", "antwoord", "resposta",
    ),
    "replied_at": ("replydate", "repliedat", "companyreplydateutc", "developerreplydateandtime", "responsedate"),
    "replied_by": ("repliedby", "replyauthor"),
}  # fmt: skip


def plain_name(name: str) -> str:
    """A column's name as it is compared: letters without their accents and digits only, in lower case."""
    bare = name if name.isascii() else unicodedata.normalize("NFKD", name)
    return re.sub(r"[^a-z0-9]", "", bare.lower())


def recognised(columns: Sequence[str]) -> dict[str, str]:
    """Which column seems to hold which field: column → field. The first name that fits wins."""
    found: dict[str, str] = {}
    by_name = {plain_name(column): column for column in reversed(columns)}
    for field, names in FIELDS.items():
        for name in names:
            column = by_name.get(name)
            if column is not None and column not in found:
                found[column] = field
                break
    return found


def chosen(columns: Sequence[str], guessed: Mapping[str, str], mapping: Mapping[str, str]) -> dict[str, str]:
    """The owner's mapping over the guessed one. Raises PayloadChanged for a column or a field that is not there."""
    known = {column.casefold(): column for column in columns}
    final = dict(guessed)
    for column, field in mapping.items():
        if column.casefold() not in known:
            raise PayloadChanged(f"The file has no column “{column}”: it has {_listed(columns)}.")
        if field not in FIELDS:
            raise PayloadChanged(f"There is no field “{field}”: use one of {', '.join(FIELDS)}.")
        final = {place: held for place, held in final.items() if held != field}
        final[known[column.casefold()]] = field
    if not {"text", "title", "rating"} & set(final.values()):
        raise PayloadChanged(
            f"No column seems to hold reviews (there are {_listed(columns)}): say which with --map column=text."
        )
    return final


def _listed(columns: Sequence[str]) -> str:
    shown = ", ".join(column[:40] for column in columns[:40])
    return shown if len(columns) <= 40 else f"{shown} and {len(columns) - 40} more"
