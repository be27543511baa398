"""What the owner is told about a channel before any time is spent on it."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from types import SimpleNamespace

from sources import registry
from sources.channels import Channel, channel_of, ranked
from sources.mail.guides import guide


def test_what_works_today_comes_before_what_waits_for_others() -> None:
    order = [channel.kind for channel in ranked(channel_of(kind) for kind in registry.kinds())]
    waiting = {key for key in order if not channel_of(registry.kind(key)).works_within_an_hour}
    assert {"google_business", "trustpilot"} <= waiting
    assert set(order[-len(waiting) :]) == waiting
    assert order.index("apple_rss") < order.index("woocommerce")


def test_a_gate_or_a_price_is_named_wherever_the_fact_sheet_knows_one() -> None:
    told = {key: channel_of(registry.kind(key)) for key in registry.keys()}  # noqa: SIM118 - a function of the registry
    assert "approves" in told["google_business"].gate
    assert "paid" in told["trustpilot"].cost.lower()
    for channel in told.values():
        assert channel.name
        assert channel.cost.endswith(".")
        assert bool(channel.wait) <= bool(channel.gate)


def test_who_waits_is_shown_the_way_that_works_meanwhile() -> None:
    for key in ("google_business", "trustpilot"):
        meanwhile = guide(channel_of(registry.kind(key)).mailbox)
        assert meanwhile is not None
        assert meanwhile.steps


def test_a_kind_that_says_nothing_is_offered_under_its_own_title() -> None:
    assert channel_of(SimpleNamespace(key="pigeon", title="Pigeon post")) == Channel("pigeon", "Pigeon post")  # type: ignore[arg-type]


def test_the_table_has_no_word_that_nobody_reads() -> None:
    table = tomllib.loads(files("resources").joinpath("channels.toml").read_text(encoding="utf-8"))
    for key, told in table.items():
        assert Channel(key, **told).minutes > 0
