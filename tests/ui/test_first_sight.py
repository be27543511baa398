"""The fonts of other writing systems come in turns of their own, before the letter that needs them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from store.db import Connections
from tests.builders import a_brand, a_review, a_source, arrives, id_of
from tests.ui.sample_window import open_over_samples, quiet
from tests.waiting import wait_until
from ui import first_sight, theme


def test_each_writing_system_is_loaded_once_for_each_size(qapp: QApplication, monkeypatch) -> None:
    monkeypatch.setattr(first_sight, "_seen", set())
    words = (("The soup was cold: 汤是冷的, 국이 차갑다", "voice"), ("汤", "title"))

    loads = 0
    while first_sight.load_one(*words):
        loads += 1

    assert loads == 3, "Chinese and Korean in the letter, Chinese in its title"
    assert not first_sight.load_one(("茶也是冷的", "voice"))
    assert first_sight.load_one(("국", "title"))
    before = QFont(qapp.font())
    try:
        larger = QFont(before)
        larger.setPixelSize(26)
        theme.use_font(qapp, larger)
        assert first_sight.load_one(("茶", "voice")), "larger type is another size"
    finally:
        theme.use_font(qapp, before)


def test_what_the_interface_writes_itself_needs_no_turn(qapp: QApplication, monkeypatch) -> None:
    monkeypatch.setattr(first_sight, "_seen", set())
    assert not first_sight.load_one(("Größe, Καλημέρα, Добрый день", "voice"), ("", "title"))


def test_a_letter_in_another_writing_system_is_shown_whole_with_its_answer(qtbot, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(first_sight, "_seen", set())

    def a_guest_from_seoul(workspace: Connections) -> None:
        source = a_source(workspace, a_brand(workspace, "Noodle bar"))
        arrives(workspace, source, a_review("seoul", title="국", text="국이 차갑다. 茶也是冷的。", rating=1.0))

    for window in open_over_samples(qtbot, tmp_path, prepare=a_guest_from_seoul):
        review_id = id_of(window.desk.connections, "seoul")
        window.open_review(review_id)
        quiet(qtbot, window)

        assert window.review.text.voice.words() == "국이 차갑다. 茶也是冷的。"
        assert window.review.title.text() == "국"
        assert window.desk.review_id == review_id
        qtbot.keyClicks(window.composer.editor, "Dear guest")
        assert window.composer.text() == "Dear guest"
        assert not first_sight.load_one(("국이 차갑다. 茶也是冷的。", "voice"), ("국", "title"))


def test_what_the_newest_reviews_are_written_in_is_loaded_while_the_window_is_made(
    qtbot, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(first_sight, "_seen", set())

    def a_guest_from_seoul(workspace: Connections) -> None:
        source = a_source(workspace, a_brand(workspace, "Noodle bar"))
        arrives(workspace, source, a_review("seoul", title="", text="국이 차갑다.", rating=1.0))

    for window in open_over_samples(qtbot, tmp_path, prepare=a_guest_from_seoul):
        wait_until(lambda window=window: window.is_complete)
        quiet(qtbot, window)
        assert not first_sight.load_one(*(("국이 차갑다.", role) for role in first_sight.ROLES))
        assert first_sight.load_one(("茶", "voice")), "no review is in Chinese"
