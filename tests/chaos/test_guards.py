"""The list of guards fits the code: what is to be switched off stands there. `python -m tests.chaos.guards` switches them off."""

from __future__ import annotations

import ast

import pytest

from tests.chaos.guards import GUARDS, ROOT, Guard


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.name)
def test_a_guard_stands_where_the_list_says_and_can_be_switched_off(guard: Guard) -> None:
    whole = (ROOT / guard.file).read_text("utf-8")
    assert guard.here in whole
    ast.parse(whole.replace(guard.here, guard.off, 1))
    for one in guard.stories:
        assert not one.startswith("tests/") or (ROOT / one).exists()
