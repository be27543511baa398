"""The guided ways through the mailbox, and what is known about the large providers of mail."""

from __future__ import annotations

import pytest

from sources.mail.guides import guide, guides
from sources.mail.providers import provider_at, provider_of, providers


@pytest.mark.parametrize("site", ["google", "yelp", "tripadvisor", "facebook", "booking"])
def test_a_site_with_a_closed_door_has_a_way_through_the_mailbox(site: str) -> None:
    found = guide(site)
    assert found is not None
    assert found.why.endswith(".")
    assert len(found.steps) >= 4
    assert found.page.startswith("https://")
    assert found.settings_page.startswith("https://")
    domain = ".".join(found.senders[0].split(".")[-2:]).rpartition("@")[2]
    assert any(domain in step for step in found.steps), "the filter names the sender whose mails are read"


def test_the_filter_is_told_in_few_words() -> None:
    assert all(len(step) < 250 for one in guides() for step in one.steps)


def test_a_provider_is_known_by_address_and_by_host() -> None:
    gmail = provider_of("Maria@GMAIL.com")
    assert gmail is not None
    assert (gmail.imap.host, gmail.imap.port, gmail.imap.tls) == ("imap.gmail.com", 993, "on")
    assert provider_at("imap.gmail.com.") is gmail
    assert provider_of("maria@corner-cafe.example") is None
    assert all(one.imap.tls in ("on", "starttls") and one.page.startswith("https://") for one in providers())
