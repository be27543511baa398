"""The first run: what Heard is for, and three ways to begin."""

from ui.welcome.page import WelcomePage

__all__ = ["WelcomePage"]
