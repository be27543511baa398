"""How a brand bends the checklist and the checks: kept with the workspace, gone with the brand."""

from __future__ import annotations

import pytest

from store import brands, posting
from store.brand_method import AS_USUAL, BrandMethod, keep_method, method_of, new_item
from store.errors import RequestRefused
from store.rules.checklist import BrandChanges, OwnItem
from tests.builders import NOON, a_brand

BENT = BrandMethod(
    BrandChanges(
        required=frozenset({"ask", "own-1"}),
        dropped=frozenset({"shoes"}),
        added=(OwnItem("own-1", "before", "Tell Maria"),),
    ),
    allowed=("house policy",),
)


def test_a_brand_that_changed_nothing_has_the_method_as_it_is(workspace):
    assert method_of(workspace, a_brand(workspace).id) == AS_USUAL


def test_what_is_bent_is_kept_for_that_brand_alone(workspace):
    ours, other = a_brand(workspace), a_brand(workspace, "Other")

    keep_method(workspace, ours, BENT, now=NOON)

    assert method_of(workspace, ours.id) == BENT
    assert method_of(workspace, other.id) == AS_USUAL


def test_a_removed_brand_takes_along_what_was_kept_for_it_and_nothing_else(workspace):
    gone, stays = a_brand(workspace), a_brand(workspace, "Next door")
    for brand in (gone, stays):
        keep_method(workspace, brand, BENT, now=NOON)
        posting.set_undo_window(workspace, 600, brand_id=brand.id)

    brands.remove_brand(workspace, gone, now=NOON)

    with workspace.read() as db:
        kept = {row[0] for row in db.conn.execute("select key from settings")}
    assert not [key for key in kept if key.endswith(f"_of_brand_{gone.id}")]
    assert method_of(workspace, stays.id) == BENT


def test_a_removed_own_item_does_not_give_its_ticks_to_a_new_one_while_others_stand(workspace):
    two = BrandMethod(BrandChanges(added=(OwnItem("own-1", "before", "One"), OwnItem("own-2", "before", "Two"))))

    assert new_item(two, "listen", " Three ") == OwnItem("own-3", "listen", "Three")


@pytest.mark.parametrize(
    "wrong",
    [
        BrandMethod(BrandChanges(added=(OwnItem("own-1", "before", "  "),))),
        BrandMethod(BrandChanges(added=(OwnItem("own-1", "before", "x" * 61),))),
        BrandMethod(BrandChanges(added=tuple(OwnItem(f"own-{n}", "before", "One") for n in range(13)))),
        BrandMethod(allowed=(" ",)),
        BrandMethod(allowed=("a whole reply " * 10,)),
    ],
)
def test_what_nobody_could_read_is_refused_with_the_limit(workspace, wrong):
    brand = a_brand(workspace)
    with pytest.raises(RequestRefused):
        keep_method(workspace, brand, wrong, now=NOON)
    assert method_of(workspace, brand.id) == AS_USUAL


def test_a_value_of_a_newer_version_is_read_as_far_as_it_is_understood(workspace):
    brand = a_brand(workspace)
    with workspace.write() as db:
        db.conn.execute(
            "insert into settings (key, value) values (?, ?)",
            (
                f"method_of_brand_{brand.id}",
                '{"required": ["ask", "telepathy"], "dropped": 7, "added": [{"id": "own-1"}, 3], "allowed": ["hi", null]}',
            ),
        )
    method = method_of(workspace, brand.id)

    assert method.changes == BrandChanges(required=frozenset({"ask"}))
    assert method.allowed == ("hi",)
