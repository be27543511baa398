"""Keys, tokens and sign-ins in the browser that did not work: as `sources/` and `store/secrets.py` say it."""

from __future__ import annotations

from ui.texts import mark

#: Keys, passwords and rights that a site does not take.
KEYS = (
    mark("The site answered the sign-in without a token."),
    mark("The site answered the sign-in oddly."),
    mark("The site wants the sign-in at another address (HTTP {status}), and we did not follow."),
    mark(
        "Apple does not let this key reply (HTTP 403). A key's role cannot be changed: make a new one with the role "
        "Customer Support or Admin, and enter it."
    ),
    mark(
        "Apple does not let this key read reviews (HTTP 403). A key's role cannot be changed: make a new one with the "
        "role Customer Support or Admin, and enter it."
    ),
    mark(
        "Apple does not accept the key (HTTP 401). Was it revoked, do issuer id and key id belong to it, and is this "
        "computer's clock right? Mend that, then resume the source."
    ),
    mark("The key's requests for this hour are almost used up; the rest is read later."),
    mark("The key's requests for this day are almost used up; the rest is read later."),
    mark(
        "Etsy does not accept the key (HTTP {status}). Since 2026 it wants keystring, colon, shared secret: enter "
        "both, then resume the source."
    ),
    mark(
        "Google has not approved this project for its Business Profile API yet, so it answers nothing (HTTP 429). Ask "
        "for “Basic API Access”; it takes days to weeks, and Heard tries again by itself."
    ),
    mark(
        "Google refuses access (HTTP 403): the account you signed in with must be an owner or manager of this place, "
        "and the Google My Business API must be switched on in your project."
    ),
    mark(
        "The key's file names a place that is not Google's to sign in at, so nothing was sent there. Make a new key in "
        "the Google Cloud console."
    ),
    mark(
        "The stored key is not the file of a service account. Enter the whole text of the JSON file that Google gave "
        "you for the key."
    ),
    mark(
        "Google does not accept the key (HTTP {status}). Was it deleted, or is this computer's clock wrong? Make a new "
        "key for the service account, enter it, then resume the source."
    ),
    mark(
        "Google knows the service account but does not let it do this (HTTP {status}). Invite its address in the Play "
        "Console with “{right}”, and see that the Google Play Android Developer API is on; then resume the source."
    ),
    mark(
        "Trustpilot does not accept this key (HTTP {status}). Keys work only while your plan holds the paid API "
        "module; without it, read its mails through your mailbox or import its CSV."
    ),
    mark(
        "Trustpilot sends your browser only to an https address that is registered with the key: enter it as redirect "
        "address. Without one, the API secret is enough."
    ),
    mark(
        "This user may not see comments that wait for approval, so nobody can tell what stands there already. Use an "
        "application password of a shop manager or an editor."
    ),
    mark("There is no {secret} for this source yet. Enter it, then resume."),
    mark("The stored token holds characters that no token has. Copy and enter it once more."),
    mark("The stored private key cannot be used: it is not the whole file, or of another kind. Enter it once more."),
)

#: A sign-in in the browser, and what the browser shows in the end.
IN_THE_BROWSER = (
    mark("{kind} has no sign-in in the browser: it needs no password, or takes one as a setting."),
    mark("{service} wants to know which program asks: enter the client id first."),
    mark("A sign-in would travel unprotected. Write the address of the service with https://."),
    mark("This answer does not belong to the sign-in that Heard began. Begin again, and paste the whole address."),
    mark("The answer comes from somebody else than {service}. Begin the sign-in again."),
    mark("You did not agree at {service}, so nothing was changed. Begin again when you like."),
    mark("{service} did not let you sign in. Check the client id and try again."),
    mark("There is no code in this address. Paste the whole address that {service} sent you to."),
    mark("{service} gave a token of a sort that Heard does not know."),
    mark("{service} does not accept this sign-in any more: sign in again."),
    mark("{service} does not know this client id, or its secret is not the right one: check both, then sign in."),
    mark("{service} did not give access: sign in again."),
    mark("The stored sign-in to {service} cannot be read: sign in again."),
    mark("The settings of this source changed since you signed in to {service}: sign in again."),
    mark("Sign in to {service} first."),
    mark(
        "{service} let you in for an hour only and gave nothing to come back with. Take Heard off the list of programs "
        "in your account there, then sign in again."
    ),
    mark(
        "This computer has no keyring that answers: passwords are kept until Heard is closed, and asked for again then."
    ),
    mark("Back to Heard"),
    mark("Heard has the answer. You can close this page; the rest happens in Heard."),
    mark("Not this one"),
    mark("This is not the sign-in that Heard is waiting for. Nothing was changed."),
)
