"""`source sign-in`: the owner agrees in a browser, here or on another machine, and the outcome goes into the keyring."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING, Any

import click

from sources.contract import SIGN_IN
from sources.errors import SignInNeeded, SourceProblem
from store import configured_sources
from store.db import Connections
from store.records import Source
from ui.commands.arguments import NUMBER
from ui.commands.printing import say
from ui.commands.session import Session, command, refuse

if TYPE_CHECKING:
    from sources.contract import Place
    from sources.signing_in import SigningIn


def register(group: click.Group) -> None:
    """Add the command to `source`."""

    @command(group, "sign-in")
    @click.argument("source_id", metavar="ID", type=NUMBER)
    @click.option(
        "--paste", is_flag=True, help="Open no browser here; read the address it was sent to from standard input."
    )
    @click.option("--timeout", type=click.IntRange(10, 3600), default=300, metavar="SECONDS", help="How long to wait.")
    def sign_in(session: Session, source_id: int, paste: bool, timeout: int) -> None:
        """Sign in to a source's site with a browser."""
        from sources.signing_in import SigningIn, service_of

        workspace = session.open(create=False)
        source, _ = configured_sources.source_with_id(workspace, source_id)
        web = session.web.for_source(source)
        with SigningIn(service_of(source), web) as attempt:
            kept = attempt.finish(_redirected(attempt, paste=paste, seconds=timeout))
        lasts = session.secrets.put(source.id, SIGN_IN, kept)
        configured_sources.signed_in(workspace, source, now=session.now)
        places, trouble = _places(session, source)
        takes_it = len(places) == 1 and not any(source.settings.get(name) for name in places[0].settings)
        if takes_it:
            _choose(session, workspace, source, places[0])
        shape = {
            "id": source.id,
            "signed_in": True,
            "lasts": lasts,
            "service": attempt.attempt.service.name,
            "places": [{"name": place.name, "settings": dict(place.settings)} for place in places],
            "chosen": takes_it,
            "error": trouble or None,
        }
        if trouble or not lasts:
            session.done_in_part()
        session.show(shape, lambda: _say(source, shape))


def _redirected(attempt: SigningIn, *, paste: bool, seconds: float) -> str:
    """The address to which the browser was sent: it arrives by itself, or the owner pastes it."""
    tell = _tell
    tell(f"Sign in to {attempt.attempt.service.name} on this page:\n{attempt.address}\n")
    if paste or not attempt.listens:
        tell("Then paste the address that your browser shows in the end, even if it shows no page there:")
        return _pasted()
    if not _opened(attempt.address):
        tell("No browser could be opened here; open the page yourself.")
    stop = threading.Event()
    pasted: list[str] = []
    if sys.stdin is not None and sys.stdin.isatty():
        tell(
            "Waiting until you agree there. Is your browser on another machine? Paste the address that it shows in the end:"
        )

        def read() -> None:
            line = sys.stdin.readline().strip()
            if line:
                pasted.append(line)
                stop.set()

        threading.Thread(target=read, name="paste", daemon=True).start()
    redirected = attempt.wait(seconds=seconds, stop=stop) or next(iter(pasted), "")
    if not redirected:
        raise SignInNeeded(
            "Nobody signed in in time. Begin again; --paste helps where the browser is on another machine."
        )
    return redirected


def _tell(words: str) -> None:
    click.echo(words, err=True)


def _pasted() -> str:
    line = sys.stdin.readline().strip() if sys.stdin is not None else ""
    if not line:
        refuse("No address came on standard input: paste the one that your browser shows in the end.")
    return line


def _opened(address: str) -> bool:
    """Whether a browser with windows opened the page. One for text consoles would take over the terminal."""
    import webbrowser

    has_screen = sys.platform in ("win32", "darwin") or any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY"))
    if not has_screen and not os.environ.get("BROWSER"):
        return False
    try:
        return webbrowser.open(address)
    except (webbrowser.Error, OSError):
        return False


def _places(session: Session, source: Source) -> tuple[list[Place], str]:
    """What there is to choose from, or why it cannot be said. The sign-in itself has worked by then."""
    from sources.signing_in import places_of

    try:
        return list(places_of(source, session.web.for_source(source))), ""
    except SourceProblem as problem:
        return [], str(problem)


def _choose(session: Session, workspace: Connections, source: Source, place: Place) -> None:
    configured_sources.edit_source(workspace, source, now=session.now, settings={**source.settings, **place.settings})


def _say(source: Source, shape: dict[str, Any]) -> None:
    if not shape["lasts"]:
        say("It ends with this command, since no keyring keeps it: install one, or sign in from the window.")
    else:
        say(f"You are signed in to {shape['service']}; {source.name} is polled again.")
    if shape["error"]:
        say(f"Your places could not be listed: {shape['error']}")
    if shape["chosen"]:
        say(f"It reads {shape['places'][0]['name']}.")
    elif len(shape["places"]) > 1:
        say("Choose the place that it reads:")
        for place in shape["places"]:
            given = " ".join(f"--set {name}={value}" for name, value in place["settings"].items())
            say(f"  {place['name']}: heard source edit {source.id} {given}")
