"""Where each kind of source asks, posts and signs in, for the contract test: one function a kind.

A new kind adds its function here and its name to `PLACES`. Not here: what a site answers (`tests/payloads/`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.api_sites.keys import elliptic_key, rsa_key
from tests.toysite import ToySite

#: The secret of every kind that takes any word for one.
SOME_SECRET = "not-a-real-one"


@dataclass(frozen=True)
class Place:
    """`settings` of the source, the paths where its `reviews` are asked for, what it needs to hear `besides` (paths and
    bodies), the path it `posts_to` for review 31 and the method it `posts_by`, and its `secrets`, where not any word will
    do."""

    settings: dict[str, str]
    reviews: list[str]
    besides: dict[str, str] = field(default_factory=dict)
    posts_to: str = ""
    posts_by: str = "POST"
    secrets: Mapping[str, str] = field(default_factory=dict)


def feed(site: ToySite) -> Place:
    return Place({"url": site.url("/feed")}, ["/feed"])


def page(site: ToySite) -> Place:
    return Place({"url": site.url("/shop")}, ["/shop"])


def apple_rss(site: ToySite) -> Place:
    path = "/us/rss/customerreviews/page={}/id=990000001/sortby=mostrecent/{}"
    return Place(
        {"app_id": "990000001", "countries": "us", "base_url": site.url("")},
        [path.format(number, form) for number in range(1, 11) for form in ("json", "xml")],
    )


COMMENTS = "/wp-json/wp/v2/comments"
PRODUCT_REVIEWS = "/wp-json/wc/v3/products/reviews"
US_AT_WORDPRESS = {"/wp-json/wp/v2/users/me": '{"id": 7, "name": "The Corner Shop"}'}


def wordpress(site: ToySite) -> Place:
    besides = {**US_AT_WORDPRESS, f"{COMMENTS}/31": '{"id": 31, "post": 12}'}
    return Place({"url": site.url(""), "user": "keeper"}, [COMMENTS], besides, COMMENTS)


def woocommerce(site: ToySite) -> Place:
    answer = {"id": 52, "parent": 31, "author": 7, "content": {"rendered": "<p>Sorry.</p>"}, "type": "comment"}
    besides = {
        **US_AT_WORDPRESS,
        COMMENTS: json.dumps([answer]),
        f"{PRODUCT_REVIEWS}/31": '{"id": 31, "product_id": 12}',
    }
    return Place({"url": site.url(""), "user": "keeper"}, [PRODUCT_REVIEWS], besides, COMMENTS)


def judgeme(site: ToySite) -> Place:
    return Place(
        {"shop_domain": "mugs.myshopify.example", "base_url": site.url("")},
        ["/api/v1/reviews"],
        posts_to="/api/v1/replies",
    )


def app_store_connect(site: ToySite) -> Place:
    return Place(
        {"app_id": "990000003", "issuer_id": "issuer", "key_id": "2X9R4HXF34", "base_url": site.url("")},
        ["/v1/apps/990000003/customerReviews"],
        posts_to="/v1/customerReviewResponses",
        secrets={"private_key": elliptic_key()[0]},
    )


def google_play(site: ToySite) -> Place:
    reviews = "/androidpublisher/v3/applications/org.example.soup/reviews"
    account = {"client_email": "a@b.example", "private_key": rsa_key()[0], "token_uri": site.url("/token")}
    return Place(
        {"package": "org.example.soup", "base_url": site.url("")},
        [reviews],
        {"POST /token": '{"access_token": "abc", "expires_in": 3599}'},
        f"{reviews}/31:reply",
        secrets={"service_account": json.dumps(account)},
    )


TOKEN = '{"access_token": "not-a-real-one-either", "expires_in": 3600}'


def google_business(site: ToySite) -> Place:
    reviews = "/v4/accounts/1/locations/2/reviews"
    return Place(
        {"account": "1", "location": "2", "client_id": "c", "base_url": site.url("")},
        [reviews],
        {"POST /token": TOKEN},
        f"{reviews}/31/reply",
        "PUT",
    )


def trustpilot(site: ToySite) -> Place:
    settings = {
        "domain": "mugs.example",
        "api_key": "k",
        "author_id": "a1",
        "redirect_uri": "https://mugs.example/back",
        "base_url": site.url(""),
    }
    besides = {
        "/v1/business-units/find": '{"id": "u1"}',
        "POST /v1/oauth/oauth-business-users-for-applications/accesstoken": TOKEN,
    }
    return Place(settings, ["/v1/business-units/u1/reviews"], besides, "/v1/private/reviews/31/reply")


def steam(site: ToySite) -> Place:
    return Place(
        {"app_id": "990001", "base_url": site.url("")},
        ["/IUserReviewsService/GetAppReviews/v1/", "/appreviews/990001"],
    )


def etsy(site: ToySite) -> Place:
    return Place({"shop_id": "4242", "base_url": site.url("")}, ["/v3/application/shops/4242/reviews"])


def mozilla_addons(site: ToySite) -> Place:
    return Place({"addon": "soup-timer", "base_url": site.url("")}, ["/api/v5/ratings/rating/"])


PLACES: dict[str, Callable[[ToySite], Place]] = {
    place.__name__: place
    for place in (
        feed, page, apple_rss, wordpress, woocommerce, judgeme, app_store_connect, google_play, steam, etsy, mozilla_addons,
        google_business, trustpilot,
    )
}  # fmt: skip
