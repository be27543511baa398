"""A brand is taken away for good: what had not left does not leave, is counted, and its words are in the copy."""

from __future__ import annotations

from store import brands, reply_ledger
from store.brand_removal import remove_with_a_copy
from store.secrets import Secrets
from store.workspace_file import open_workspace
from tests.posting import SORRY, Shop


def test_a_reply_that_waits_goes_with_its_brand_and_is_told(shop: Shop) -> None:
    ana = shop.ana
    shop.posts(SORRY, minutes=10)
    (brand,) = (one for one in brands.list_brands(shop.workspace) if one.name == "Corner Café")

    removal = remove_with_a_copy(shop.workspace, brand, Secrets(shop.workspace), lambda _kind: (), now=shop.clock())

    assert removal.unsettled == 1
    shop.clock.goes_on(hours=1)
    shop.delivers()
    assert shop.box.replies == []
    copy = open_workspace(removal.kept, now=shop.clock())
    assert [one.text for one in reply_ledger.replies_to(copy, ana)] == [SORRY]
    copy.close()


def test_a_brand_without_a_waiting_reply_has_none_to_tell_of(shop: Shop) -> None:
    shop.posts(SORRY, minutes=0)
    shop.delivers()
    (brand,) = (one for one in brands.list_brands(shop.workspace) if one.name == "Corner Café")

    removal = remove_with_a_copy(shop.workspace, brand, Secrets(shop.workspace), lambda _kind: (), now=shop.clock())

    assert removal.unsettled == 0
