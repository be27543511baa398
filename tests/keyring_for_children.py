"""A keyring for programs that a test starts: `PYTHON_KEYRING_BACKEND=tests.keyring_for_children.PasswordOfTheTest`.

It knows one password, that of the environment, and keeps nothing, so that nobody's own keyring is touched.
"""

from __future__ import annotations

import os

from keyring.backend import KeyringBackend


class PasswordOfTheTest(KeyringBackend):
    priority = 1  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        return os.environ.get("HEARD_WORDPRESS_PASSWORD") if username.endswith("/application_password") else None

    def set_password(self, service: str, username: str, password: str) -> None:
        assert password == os.environ.get("HEARD_WORDPRESS_PASSWORD")

    def delete_password(self, service: str, username: str) -> None:
        pass
