"""The settings as a page of the window. Each section shows what is kept and emits each change as it is made."""

from ui.settings_page.page import SettingsPage

__all__ = ["SettingsPage"]
