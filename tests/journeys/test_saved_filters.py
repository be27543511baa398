"""A filter that is used every day gets a name, and is there under it from then on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from store import saved_filters
from tests.journeys.conftest import Person


def menu_action(menu: QMenu, *path: str) -> QAction:
    """The action at a path of the menu, as it stands when it is opened."""
    for step in path:
        menu.aboutToShow.emit()
        action = next((one for one in menu.actions() if one.text() == step), None)
        assert action is not None, f"no {step} in {[one.text() for one in menu.actions()]}"
        if action.menu() is not None:
            menu = action.menu()
    return action


def test_a_filter_is_named_found_in_the_palette_and_forgotten(person: Person) -> None:
    window = person.window
    window.welcome.try_samples.emit()
    person.waits_until(lambda: window.queue.model.rowCount() == 7, "seven people wait")
    person.until_quiet()
    menu = window.queue.filter_menu

    menu_action(menu, "Stars", "2 stars").trigger()
    person.waits_until(lambda: window.queue.model.rowCount() < 7, "only the two-star ones are left")
    angry = window.queue.model.rowCount()
    menu_action(menu, "Save this filter…").trigger()
    person.waits_until(lambda: person.sees("whyField"))
    person.types_into(person.find("whyField"), "Two stars & tired")
    person.presses(Qt.Key.Key_Return)
    person.until_quiet()
    assert [one.name for one in saved_filters.list_saved(window.desk.connections)] == ["Two stars & tired"]

    menu_action(menu, "Clear").trigger()
    person.waits_until(lambda: window.queue.model.rowCount() == 7)
    window.do("palette")
    person.types_into(person.find("paletteField"), "tired")
    person.presses(Qt.Key.Key_Return)
    person.waits_until(lambda: window.queue.model.rowCount() == angry, "the saved filter narrows again")

    menu_action(menu, "Forget a saved filter", "Two stars && tired").trigger()
    person.until_quiet()
    assert saved_filters.list_saved(window.desk.connections) == []
    assert window.queue.model.rowCount() == angry  # what is in view stays


def test_the_menu_offers_the_sources_and_reasons_that_there_are(person: Person) -> None:
    window = person.window
    window.welcome.try_samples.emit()
    person.waits_until(lambda: window.queue.model.rowCount() == 7)
    person.until_quiet()
    source = window.desk.sources[0][0]
    menu_action(window.queue.filter_menu, "Source", source.name.replace("&", "&&")).trigger()
    person.waits_until(lambda: window.desk.filters.source_id == source.id)
    assert menu_action(window.queue.filter_menu, "Language", "All").isChecked()
