"""Apple's public customer reviews of an app: one feed a country, newest first, at most ten pages of fifty.

Which pages to ask for and when to stop; a page's bytes are read in a reader process (`apple_rss_document.py` there).
Page one is always read in full, because an edited review keeps its id; older pages only while they bring something new.
An empty feed is no news: Apple sends one now and then for no reason. Facts: SOURCES.md section 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from sources.contract import Answer, Setting, Web
from sources.errors import (
    ForbiddenAddress,
    Offline,
    PayloadChanged,
    RateLimited,
    SettingsWrong,
    SignInNeeded,
    SourceProblem,
    Unreachable,
)
from sources.kinds.service import BASE_URL, service_address
from sources.reader_process import Reading, shared_readers
from store.records import Page, Source

key = "apple_rss"
title = "App Store reviews (public feed)"
letter = "A"
help = (
    "The number of your app (the digits behind “id” in its App Store address) and the countries to read, as two-letter "
    "codes: us, gb, de. No sign-in is needed. Apple shows the newest 500 reviews of each country."
)
reads = "Reads stars, title, text, author and app version of every review; Apple's feed shows no replies."
posts = "This feed takes no answers: Heard copies your reply and opens the page. App Store Connect can post."
settings = (
    Setting("app_id", "App number", type="text", help="Digits, or the App Store address.", placeholder="1510826067"),
    Setting("countries", "Countries", type="list", help="Two letters each.", placeholder="us,gb", default="us"),
    BASE_URL,
)
replies = None
default_interval_minutes = 120

_BASE = "https://itunes.apple.com"
_PAGES = 10
#: Ids remembered for each country: as many as Apple ever shows.
_REMEMBERED = 500


def poll(source: Source, web: Web, state: Mapping[str, Any]) -> Iterator[Page]:
    """Page after page, country after country. What was read stays when a later country fails; the failure comes last.

    :raises SourceProblem: after all countries were tried, naming those that failed."""
    app, countries, base = app_number(source), country_codes(source), service_address(source, _BASE)
    remembered: dict[str, Any] = {
        "validators": dict(state.get("validators", {})) if state.get("app") == app else {},
        "known": dict(state.get("known", {})) if state.get("app") == app else {},
        "unfinished": list(state.get("unfinished", ())) if state.get("app") == app else [],
        "app": app,
    }
    failed: list[tuple[str, SourceProblem]] = []
    unchanged = 0
    for country in countries:
        try:
            for page in _country(base, app, country, web, remembered):
                if page.unchanged:
                    unchanged += 1
                else:
                    yield page
        except (Offline, RateLimited) as problem:
            # Asking for the other countries would only be more of what Apple has just refused, or as hopeless.
            failed.extend((other, problem) for other in countries[countries.index(country) :])
            break
        except SourceProblem as problem:
            failed.append((country, problem))
    if failed:
        raise _summary(failed, len(countries))
    if unchanged == len(countries):
        yield Page(unchanged=True, state=remembered)


def _country(base: str, app: str, country: str, web: Web, remembered: dict[str, Any]) -> Iterator[Page]:
    known = set(remembered["known"].get(country, ()))
    # A walk that broke off left older pages unread; then page one tells nothing about them, changed or not.
    resumed = country in remembered["unfinished"]
    seen: list[str] = []
    for number in range(1, _PAGES + 1):
        validators = remembered["validators"].get(country) if number == 1 and not resumed else None
        answer, reading = _page(base, app, country, number, web, validators)
        if reading is None:
            remembered["validators"][country] = dict(answer.validators)
            yield Page(unchanged=True)
            return
        ids = [review.external_id for review in reading.reviews]
        new_here = [identity for identity in ids if identity not in seen]
        if number > 1 and not new_here:
            break  # past the end, or the paging repeats itself
        seen.extend(new_here)
        news = any(identity not in known for identity in new_here)
        if number == 1 and ids and answer.url.endswith("/json"):
            # Only page one is asked for conditionally: were it unchanged, the others would not matter.
            remembered["validators"][country] = dict(answer.validators)
        if ids:
            older = [identity for identity in remembered["known"].get(country, ()) if identity not in seen]
            remembered["known"][country] = [*seen, *older][:_REMEMBERED]
        more = bool(ids) and (news or resumed) and number < _PAGES
        _mark_unfinished(remembered, country, more)
        yield Page(reviews=reading.reviews, rejected=reading.rejected, notes=reading.notes, state=_copied(remembered))
        if not more:
            return
    _mark_unfinished(remembered, country, False)
    yield Page(state=_copied(remembered))


def _mark_unfinished(remembered: dict[str, Any], country: str, unfinished: bool) -> None:
    others = [each for each in remembered["unfinished"] if each != country]
    remembered["unfinished"] = [*others, country] if unfinished else others


def _copied(remembered: Mapping[str, Any]) -> dict[str, Any]:
    """The state as it is now: a page's state must not change when later pages fail."""
    return {**remembered, "validators": dict(remembered["validators"]), "known": dict(remembered["known"])}


def _page(
    base: str, app: str, country: str, number: int, web: Web, validators: Mapping[str, str] | None
) -> tuple[Answer, Reading | None]:
    """One page in its JSON form, else in its XML form: now and then Apple answers 502 to one and not to the other.
    `None` instead of a reading where nothing changed."""
    try:
        return _page_as("json", base, app, country, number, web, validators)
    except (Unreachable, PayloadChanged) as problem:
        try:
            return _page_as("xml", base, app, country, number, web, None)
        except (Unreachable, PayloadChanged):
            raise problem from None


def _page_as(
    form: str, base: str, app: str, country: str, number: int, web: Web, validators: Mapping[str, str] | None
) -> tuple[Answer, Reading | None]:
    url = f"{base}/{country}/rss/customerreviews/page={number}/id={app}/sortby=mostrecent/{form}"
    answer = web.get(url, validators=validators, accept="application/json, application/xml, */*")
    if answer.status == 304:
        return answer, None
    reading = shared_readers().read("apple_rss", answer.body, now=answer.asked_at, country=country)
    return answer, reading


def _summary(failed: list[tuple[str, SourceProblem]], asked: int) -> SourceProblem:
    """One problem for all countries that failed, of the kind of the first, so that waiting times and sign-ins count."""
    first = failed[0][1]
    names = ", ".join(country.upper() for country, _ in failed)
    where = "" if len(failed) == asked and asked == 1 else f"In {names}: "
    sentence = f"{where}{first}"
    details = "\n".join(f"{country}: {problem} ({problem.details})" for country, problem in failed)
    if isinstance(first, RateLimited):
        return RateLimited(sentence, details, first.retry_at)
    for kind in (Offline, SignInNeeded, PayloadChanged, ForbiddenAddress):
        if isinstance(first, kind):
            # 403 in one country only is that country's trouble; it must not pause the others.
            if kind is SignInNeeded and len(failed) < asked:
                break
            return kind(sentence, details)
    return Unreachable(sentence, details)


# --- settings -------------------------------------------------------------------------------------------------------


def app_number(source: Source) -> str:
    """The app's number, also out of a pasted App Store address.

    :raises SettingsWrong: there is none."""
    text = source.settings.get("app_id", "").strip()
    match = re.fullmatch(r"(?:id)?(\d{3,15})", text, re.ASCII) or re.search(r"/id(\d{3,15})(?:\D|$)", text, re.ASCII)
    if match is None:
        raise SettingsWrong(
            "The app number is missing; it is the digits behind “id” in the App Store address.", text[:100]
        )
    return match.group(1)


def country_codes(source: Source) -> list[str]:
    """The countries in the owner's order, each once; the United States where none is named.

    :raises SettingsWrong: one of them is no two-letter code."""
    codes = [code for code in re.split(r"[\s,;]+", source.settings.get("countries", "").strip().lower()) if code]
    for code in codes:
        if not re.fullmatch(r"[a-z]{2}", code):
            raise SettingsWrong(f"“{code[:20]}” is no country code; write two letters each, such as us, gb, de.")
    return list(dict.fromkeys(codes)) or ["us"]
