"""Which notices stand around the draft, and in which words. `notices` is pure; `NoticeBar` turns one into a banner.

At most one notice takes the footer's place (a reply on its way), one closes the composer (the guard); the rest stand
above the editor. What a button means is an intent's name; `composer.py` emits it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from store.records import ReplyState
from ui import theme
from ui.composer.view import ComposerView, Mode
from ui.formatting import isolated
from ui.keyed_button import KeyedButton
from ui.lettering import named
from ui.texts import plural, tr
from ui.widgets import Banner, link_button, paint, plain_button, primary_button, quiet_button


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a notice: the intent it stands for, its words, its weight (primary, plain, quiet, link), its icon."""

    intent: str
    words: str
    kind: str = "plain"
    icon: str = ""
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """One banner. `name` is its object name; `place` is above, footer or instead (of the composer)."""

    name: str
    tone: str
    title: str
    line: str = ""
    icon: str = "info"
    place: str = "above"
    one_line: bool = False
    choices: tuple[Choice, ...] = ()
    far: Choice | None = None
    counts_down: bool = False


def guard(view: ComposerView) -> Notice | None:
    """The notice that stands in the composer's place once the thread has had its two replies."""
    if not view.obstacle:
        return None
    return Notice(
        "guardBanner",
        "rest",
        view.obstacle,
        view.obstacle_advice or tr("Take it to a private channel, or let it rest."),
        "speech",
        place="instead",
        choices=(
            Choice("answer_private", tr("Answer in private"), "primary", "lock"),
            Choice("let_it_rest", tr("Let it rest"), "plain", "moon"),
        ),
        far=Choice("write_anyway", tr("Write anyway…"), "quiet"),
    )


def on_its_way(view: ComposerView) -> Notice | None:
    """The notice in the footer's place while a reply waits to leave, leaves, or was handed over."""
    if view.state is ReplyState.QUEUED and view.waits_for_connection:
        return Notice(
            "offlineBanner", "ours", view.waiting_words or tr("Waits for a connection"), tr("Goes out by itself."),
            "wifi-off", "footer", one_line=True, choices=(Choice("undo_send", tr("Back to draft")),),
        )  # fmt: skip
    if view.state is ReplyState.QUEUED:
        line = tr("to {site}", site=isolated(view.site)) if view.site else ""
        if view.site and view.brand:
            line = tr("to {site}, as {brand}", site=isolated(view.site), brand=isolated(view.brand))
        return Notice(
            "undoSendBanner", "ours", tr("Goes out soon"), line, "send", "footer", one_line=True, counts_down=True,
            choices=(Choice("send_now", tr("Send now"), "link"), Choice("undo_send", tr("Undo"), "plain", "undo", "Ctrl Z")),
        )  # fmt: skip
    if view.state is ReplyState.SENDING:
        return Notice("sendingBanner", "ours", tr("On its way"), tr("It stays here until the site has taken it."), "send",
                      "footer", one_line=True)  # fmt: skip
    if view.state is ReplyState.HANDED_OVER:
        return Notice(
            "postedConfirmBar", "ours", tr("Copied."), tr("Paste it on the page. Did you post it?"), "clipboard-check",
            "footer", one_line=True,
            choices=(Choice("not_posted", tr("Not yet"), "quiet"), Choice("posted_confirmed", tr("Yes, posted"), "primary", keys="Ctrl ⏎")),
        )  # fmt: skip
    return None


def above(view: ComposerView, *, elsewhere: bool = False) -> tuple[Notice, ...]:
    """The notices above the editor, most pressing first. `elsewhere`: the stored draft was changed by somebody else."""
    found: list[Notice] = []
    if elsewhere:
        found.append(
            Notice(
                "elsewhereBanner",
                "due",
                tr("This draft was changed elsewhere."),
                tr("Your words are still here. Which ones count?"),
                "pen",
                choices=(Choice("keep_mine", tr("Keep mine")), Choice("take_theirs", tr("Show the other"))),
            )
        )
    if view.state is ReplyState.UNKNOWN:
        found.append(
            Notice(
                "unknownBanner",
                "due",
                tr("We do not know whether your reply arrived."),
                view.error or tr("It is not sent again on a guess."),
                "unplug",
                choices=(
                    Choice("open_page", tr("Open the page"), "plain", "external"),
                    Choice("is_there", tr("It is there")),
                    Choice("is_not_there", tr("It is not, send again")),
                ),
            )
        )
    if view.state is ReplyState.REFUSED:
        found.append(
            Notice(
                "refusedBanner",
                "over",
                view.error or _not_taken(view.site),
                tr("Your text is as you wrote it."),
                "warning",
                choices=(
                    Choice("edit", tr("Change it"), "primary"),
                    Choice("copy_and_open", tr("Copy and open the page"), "plain", "copy"),
                ),
            )
        )
    if view.state is ReplyState.DRAFT and view.error and view.appeared is None:
        found.append(Notice("heldBackBanner", "due", tr("Your reply did not go out."), view.error, "warning"))
    if view.appeared is not None:
        quote = " ".join(view.appeared.text.split())
        quote = quote if len(quote) <= 120 else quote[:119] + "…"
        title = tr("A reply appeared at the site.")
        if view.appeared_when:
            title = tr("A reply appeared at the site, {when}.", when=view.appeared_when)
        found.append(
            Notice(
                "appearedBanner",
                "due",
                title,
                tr("“{quote}” Not written here. Yours has not gone out.", quote=isolated(quote)),
                "person-check",
                choices=(
                    Choice("keep_theirs", tr("Keep theirs")),
                    Choice("post_second", tr("Post mine as the second")),
                ),
            )
        )
    if view.abuse:
        found.append(
            Notice(
                "abuseBanner",
                "rest",
                tr("You may walk away."),
                tr("Nobody has to answer this. It counts as accounted for."),
                "door",
                choices=(
                    Choice("decline", tr("Decline, with a reason…")),
                    Choice("set_limit", tr("Set a polite limit"), "quiet"),
                ),
            )
        )
    if view.advice and not view.posted and view.mode is not Mode.PRIVATE:
        first, _, rest = view.advice.partition(". ")
        found.append(Notice("adviceBanner", "due", f"{first}.", rest, "lock"))
    if view.replaces:
        sentences = [tr("{site} keeps one per review.", site=isolated(view.site))] if view.site else []
        sentences.append(tr("Both stay in your log."))
        if len(view.posted) == 1:
            sentences.append(tr("It is the last one that helps in public."))
        found.append(Notice("replacesBanner", "due", view.replaces, " ".join(sentences), "diamond"))
    if len(view.posted) == 1 and view.mode is not Mode.PRIVATE and not view.replaces:
        found.append(
            Notice(
                "lastOneBanner",
                "ours",
                tr("This is the last one that helps in public."),
                tr("What is new since your first reply?"),
                "circle",
            )
        )
    if view.live_note:
        found.append(Notice("liveBanner", "heard", tr("Live."), view.live_note, "check-double", one_line=True))
    return tuple(found)


#: Characters of a line that find room beside two buttons in the narrowest letter; a longer one stands above them.
_FITS_BESIDE_BUTTONS = 32


def still_open(labels: tuple[str, ...], mode: Mode) -> Notice:
    """Named once, when Post was pressed: what the checklist still has open. One more press posts."""
    named_ones = ", ".join(_small_start(label) for label in labels[:3])
    if len(labels) > 3:
        named_ones = tr("{names} and {n} more", names=named_ones, n=len(labels) - 3)
    anyway = tr("Copy it as it is") if mode is Mode.BY_HAND else tr("Post as it is")
    line = f"{named_ones}."
    return Notice(
        "stillOpenBanner", "due", tr("Still open:"), line, "diamond", "footer", one_line=len(line) <= _FITS_BESIDE_BUTTONS,
        choices=(Choice("go_back", tr("Go back"), "quiet", keys="Esc"), Choice("post_anyway", anyway, keys="Ctrl ⏎")),
    )  # fmt: skip


def _not_taken(site: str) -> str:
    return tr("{site} did not take it.", site=site) if site else tr("The site did not take it.")


def _small_start(label: str) -> str:
    return label[:1].lower() + label[1:] if not label.startswith("I ") else label


def too_long(site: str, unit: str, too_many: int) -> Notice:
    place = isolated(site) if site else tr("the site", "after: too many for")
    if unit == "bytes":
        line = plural(
            "{n} byte too many for {site}. Nothing is cut.",
            "{n} bytes too many for {site}. Nothing is cut.",
            too_many,
            site=place,
        )
    else:
        line = plural(
            "{n} character too many for {site}. Nothing is cut.",
            "{n} characters too many for {site}. Nothing is cut.",
            too_many,
            site=place,
        )
    return Notice("tooLongBanner", "over", tr("Too long."), line, "warning", "footer", one_line=True,
                  choices=(Choice("go_back", tr("Shorten it")),))  # fmt: skip


class TwoReplies(QWidget):
    """The two replies that a thread has: one filled, one open."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.px(24), theme.px(16))
        self.setAccessibleName(tr("One of two replies is given"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.px(10)
        top = (self.height() - side) / 2
        paint.ring(painter, QRectF(0, top, side, side), filled=True)
        paint.ring(painter, QRectF(side + theme.px(3), top, side, side), filled=False, role="ink")


class NoticeBar(Banner):
    """A notice as a banner; pressing a button emits the intent's name."""

    pressed = Signal(str)

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(notice.tone, notice.title, notice.line, notice.icon, one_line=notice.one_line, parent=parent)
        self.notice = notice
        self.setObjectName(notice.name)
        self._buttons_by_intent: dict[str, QPushButton] = {}
        buttons = [self._button(choice) for choice in notice.choices]
        if notice.name == "lastOneBanner":
            self.set_lead(TwoReplies())
        self.set_buttons(buttons, self._button(notice.far) if notice.far else None)

    def button(self, intent: str) -> QPushButton:
        return self._buttons_by_intent[intent]

    def _button(self, choice: Choice) -> QPushButton:
        if choice.keys:
            keyed = KeyedButton(
                choice.words, choice.keys, kind="" if choice.kind == "plain" else choice.kind, icon=choice.icon
            )
            return self._wire(keyed, choice)
        make = {"primary": primary_button, "quiet": quiet_button}.get(choice.kind, plain_button)
        words = f"\u2005{choice.words}" if choice.icon else choice.words
        return self._wire(link_button(words) if choice.kind == "link" else make(words, choice.icon), choice)

    def _wire(self, made: QPushButton, choice: Choice) -> QPushButton:
        named(made, f"{choice.intent}Button", choice.words)
        made.clicked.connect(lambda _checked=False, intent=choice.intent: self.pressed.emit(intent))
        self._buttons_by_intent[choice.intent] = made
        return made
