"""Reads the tables of `resources/mail/`, once each. Data in, plain dictionaries out; what they mean is their readers' business.

Not here: the table of patterns that an owner adds (`sites.py`).
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """One of our own tables, by its file's name without `.toml`."""
    return tomllib.loads(files("resources").joinpath("mail", f"{name}.toml").read_text(encoding="utf-8"))
