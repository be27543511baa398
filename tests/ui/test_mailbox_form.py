"""The form of a mailbox in the source dialog: short at first, filled from the address, and changing with the sign-in."""

from __future__ import annotations

import pytest

from tests.ui import letters
from ui.asking.sources import kind_views
from ui.dialogs.source_dialog import SourceDialog
from ui.dialogs.source_form import KindForm


@pytest.fixture
def dialog(qtbot) -> SourceDialog:
    dialog = SourceDialog(kind_views(), (letters.CAFE,), now=letters.NOW)
    qtbot.addWidget(dialog)
    dialog.kinds.choose("mail")
    dialog.show()
    return dialog


@pytest.fixture
def form(dialog: SourceDialog) -> KindForm:
    (form,) = dialog.findChildren(KindForm)
    return form


def field(form: KindForm, name: str):
    return form.findChild(object, f"setting_{name}")


def types(form: KindForm, name: str, text: str) -> None:
    line = field(form, name)
    line.setText(text)
    line.editingFinished.emit()


def test_an_address_at_a_large_provider_fills_in_the_server(form: KindForm) -> None:
    types(form, "user", "maria@icloud.com")
    assert form.settings()["host"] == "imap.mail.me.com"
    assert form.missing() == ("Password",)


def test_what_the_owner_typed_is_never_overwritten(form: KindForm) -> None:
    types(form, "host", "mail.corner-cafe.example")
    types(form, "user", "maria@gmail.com")
    assert form.settings()["host"] == "mail.corner-cafe.example"


def test_a_sign_in_in_the_browser_takes_the_place_of_the_password(form: KindForm) -> None:
    types(form, "user", "maria@outlook.com")
    assert form.settings()["login"] == "microsoft"
    assert not field(form, "password").isVisible()
    assert field(form, "client_id").isVisible()
    assert "Password" not in form.missing()

    box = field(form, "login")
    box.setCurrentIndex(box.findData("password"))

    assert field(form, "password").isVisible()
    assert not field(form, "client_id").isVisible()


def test_what_few_need_waits_behind_one_link(form: KindForm, qtbot) -> None:
    assert not field(form, "patterns").isVisible()
    assert not field(form, "smtp_port").isVisible()
    form.findChild(object, "moreSettings").click()
    assert field(form, "patterns").isVisible()
    types(form, "smtp_host", "smtp.example.org")
    assert field(form, "smtp_port").isVisible()


def test_a_setting_that_was_changed_is_in_sight_when_the_source_is_edited(qtbot) -> None:
    (kind,) = [one for one in kind_views() if one.key == "mail"]
    form = KindForm(kind, {"host": "127.0.0.1", "user": "maria", "tls": "off"}, editing=True)
    qtbot.addWidget(form)
    form.show()
    assert field(form, "tls").isVisible()
    assert form.missing() == ()
    assert form.settings()["tls"] == "off"
