"""Where a service with a fixed address stands: at its own address, or at the one that the owner's settings name instead.

Pure. Not here: sites that every owner has at an address of their own (`wordpress_api.py`).
"""

from __future__ import annotations

from urllib.parse import urlsplit

from sources.contract import Setting
from sources.errors import SettingsWrong
from store.records import Source

BASE_URL = Setting(
    "base_url",
    "Address of the service",
    type="url",
    required=False,
    seldom=True,
    help="Only for a proxy or a test server.",
)


def service_address(source: Source, own: str, root: str = "") -> str:
    """The address that requests begin with, without a slash at the end. `own` is the service's host, `root` the path that
    its requests have in common ("/api/v1"). A `base_url` with a path of its own is taken as it is, without `root`.

    :raises SettingsWrong: `base_url` is no web address."""
    base = source.settings.get("base_url", "").strip().rstrip("/") or own
    if not base.lower().startswith(("http://", "https://")):
        raise SettingsWrong("The address of the service should begin with https://.", base[:100])
    return base if urlsplit(base).path else f"{base}{root}"
