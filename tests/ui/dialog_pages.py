"""The dialogs, the palette and the stranger's view, filled for pictures. Used by `letter_gallery.py` alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from sources.contract import Place, Setting
from sources.mail.guides import guides
from store.records import IncomingReview
from store.rules.draft_checks import check_draft
from tests.ui import letters
from ui import theme
from ui.asking.sources import kind_views
from ui.bystander.view import BystanderView, StrangerView
from ui.dialogs.brand_dialog import BrandDialog
from ui.dialogs.export_dialog import ExportDialog
from ui.dialogs.import_dialog import ImportDialog, ImportReport
from ui.dialogs.keys_sheet import KeysSheet
from ui.dialogs.palette import Action, CommandPalette
from ui.dialogs.source_dialog import KindView, SourceDialog
from ui.import_reviews import Preview
from ui.lettering import give_ground

_SHOP = (
    Setting("url", "Shop address", "url", placeholder="https://"),
    Setting("user", "User"),
    Setting(
        "application_password", "Application password", "secret", secret=True,
        help="In your shop under Users, Profile. Kept in this computer’s keyring.",
    ),
)  # fmt: skip


def kinds() -> tuple[KindView, ...]:
    posting = (("google_business", "Google Business", "G"), ("google_play", "Google Play", "P"),
               ("app_store_connect", "App Store Connect", "A"), ("judgeme", "Judge.me", "J"),
               ("woocommerce", "WooCommerce shop", "W"))  # fmt: skip
    seeing = (("apple_rss", "App Store, public feed", "a"), ("steam", "Steam", "S"), ("feed", "Feed (RSS, Atom)", "F"),
              ("page", "Web page", "W"), ("mail", "Mailbox", "M"))  # fmt: skip
    reads = "Reads the reviews in your shop and posts your answer under them."
    return tuple(
        KindView(key, title, letter, reads, "", _SHOP, posts, 15)
        for group, posts in ((posting, True), (seeing, False))
        for key, title, letter in group
    )


ACTIONS = (
    Action("snooze-tomorrow", "Snooze Ana until tomorrow 9:00", "B 2", "On this review", "clock"),
    Action("snooze-facts", "Snooze until I have the facts", "B 6", "On this review", "clock"),
    Action("decline", "Decline, with a reason…", "E", "On this review", "ban"),
    Action("snoozed", "Show snoozed reviews", "", "Everywhere", "moon", "2 sleeping"),
    Action("quiet", "Snooze notifications for today", "", "Everywhere", "bell-off"),
    Action("export", "Export the response log…", "Ctrl E", "Everywhere", "share"),
    Action("person-3", "Naledi Snoeyink, 3 stars, answered", "", "People", "person", "Corner Café"),
)


def the_newest() -> tuple[IncomingReview, ...]:
    now = letters.NOW
    return (
        IncomingReview("1", "De bel kwam kapot aan. Op mijn mail van maandag kreeg ik geen antwoord.", "", "Familie Bakker",
                       rating=2.0, created_at=now - timedelta(days=1)),
        IncomingReview("2", "Licht hält seit zwei Wintern. Danke für die ehrliche Beratung!", "", "Ines", rating=5.0,
                       created_at=now - timedelta(days=3)),
        IncomingReview("3", "הזמנתי שני צמיגים וקיבלתי אחד. אף אחד לא עונה לטלפון.", "", "נועם", rating=1.0,
                       created_at=now - timedelta(days=5)),
    )  # fmt: skip


def source(_scale: float) -> QWidget:
    dialog = SourceDialog(kinds(), (letters.CAFE, letters.TIDEWISE), now=letters.NOW)
    dialog.kinds.choose("woocommerce")
    dialog._form._rows["url"].field.setText("https://speiche.example")
    dialog._form._rows["user"].field.setText("lena")
    dialog._form._rows["application_password"].field.setText("abcd efgh ijkl mnop qrst uvwx")
    dialog.test.click()
    dialog.show_test_result(True, "It works: 212 reviews, 31 of them with 1 or 2 stars", the_newest())
    return dialog


def signing_in(_scale: float) -> QWidget:
    dialog = SourceDialog(kind_views(), (letters.CAFE, letters.TIDEWISE), now=letters.NOW, guides=guides())
    dialog.kinds.choose("google_business")
    field = dialog.sign_in_field()
    field.show_signed_in("")
    places = ("Corner Café, 12 Long Street", "Corner Café, Harbour")
    field.show_places([Place(name, {"location": str(number)}) for number, name in enumerate(places)], "")
    return dialog


def closed_site(_scale: float) -> QWidget:
    dialog = SourceDialog(kind_views(), (letters.CAFE,), now=letters.NOW, guides=guides())
    dialog.kinds.choose("mail:tripadvisor")
    return dialog


def brand(_scale: float) -> QWidget:
    return BrandDialog(letters.CAFE)


def export(_scale: float) -> QWidget:
    return ExportDialog((letters.CAFE, letters.TIDEWISE), today=date(2024, 11, 22), folder=Path("exports"))


def bring_in(_scale: float) -> QWidget:
    dialog = ImportDialog((letters.CAFE,))
    rows = (("3/11/2024", "1", "Cold, and nobody said sorry", "Ana P."), ("4/11/2024", "5", "Lovely", "Tom"))
    guessed = {"Date": "created_at", "Stars": "rating", "Comment": "text", "Guest": "author"}
    columns = ("Date", "Stars", "Comment", "Guest")
    found = Preview("Table", columns, rows, guessed, 151, doubtful=("3/11/2024", "4/11/2024"))
    dialog.show_preview(Path("reviews.csv"), found)
    dialog.dates.setCurrentIndex(1)
    dialog.show_report(ImportReport(118, 2, 31, ("Row 14: 7 is no number of stars.",)))
    return dialog


def stranger(_scale: float) -> QWidget:
    view = BystanderView()
    view.show_view(
        StrangerView(
            "Ana P.", 1.0, "4 days ago", "Cold soup, twice", letters.ANA_SAID, letters.ANA_ANSWER, "Corner Café, Google",
            findings=check_draft(letters.ANA_ANSWER, review=letters.ANA_SAID, language="en", business="Corner Café"),
            ticked=True,
        )
    )  # fmt: skip
    view.resize(1200, 780)
    return view


def _over(popover, opens: str) -> QWidget:
    page = QWidget()
    give_ground(page, "paper")
    page.resize(1000, 620)
    page.show()
    popover.setParent(page)
    getattr(popover, opens)(page) if opens == "open_over" else popover.open_in(page, theme.px(40))
    page.kept = popover
    return page


def palette(_scale: float) -> QWidget:
    popover = CommandPalette(ACTIONS)
    page = _over(popover, "open_over")
    popover.field.setText("sno")
    return page


def keys(_scale: float) -> QWidget:
    return _over(KeysSheet(), "open_in")


PAGES: dict[str, Callable[[float], QWidget]] = {
    "source": source, "source-sign-in": signing_in, "source-closed": closed_site, "brand": brand, "export": export, "import": bring_in, "bystander": stranger, "palette": palette,
    "keys": keys,
}  # fmt: skip
