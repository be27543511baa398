"""Dresses the application for each story of the window: the light theme at the ordinary size, closed again afterwards."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from tests.ui import sample_window as over_samples
from ui import theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication):
    theme.apply(qapp, theme.LIGHT, scale=1.0)
    yield qapp
    # Without a running event loop closed widgets would live on, and every change of theme would dress them all again.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp, theme.LIGHT, scale=1.0)


@pytest.fixture
def sample_window(qtbot, tmp_path):
    yield from over_samples.open_over_samples(qtbot, tmp_path)
