"""A mailbox and the server that sends for it: as `sources/mail/` says it."""

from __future__ import annotations

from ui.texts import mark

#: A mailbox: its settings, and what its server says.
READING = (
    mark("The user is missing; with most providers it is the mail address."),
    mark("“{word}” is no choice for the protection: it is on, starttls or off."),
    mark("The name of the mail server is missing ({name}); it looks like imap.example.org."),
    mark("“{word}” is no number for “{name}”: it lies between {least} and {most}."),
    mark("“{word}” is no way to sign in: it is password, google or microsoft."),
    mark("This mail server takes no letters beyond ASCII in user and password."),
    mark("This mailbox has no folder “{folder}”. It has: {folders}."),
    mark("The folder “{folder}” cannot be opened just now."),
    mark("Heard only goes to the mail server that the source itself names."),
    mark("The mail server is busy and asks us to come back later."),
    mark(
        "The mail server did not let us in: user or password is wrong. Some providers want an app password instead of "
        "the ordinary one."
    ),
    mark("The mail server no longer takes the sign-in. Sign in again."),
    mark("{provider} no longer takes the sign-in. Sign in again."),
    mark("{provider} did not let us in. {help} {page}"),
    mark("What answers at this address does not speak {protocol} as it should. Check host and port."),
)

#: The server that a mailbox sends its answers through.
SENDING = (
    mark("No server for sending is named for this mailbox: answer from your own mail program."),
    mark("The server for sending is busy and asks us to come back later."),
    mark("The server for sending wants a sign-in. Check user and password of this source."),
    mark("The server for sending does not take the mail just now."),
    mark("The server for sending did not take the mail ({code}). Your words are kept."),
    mark("The customer's address takes no mail. Your words are kept."),
    mark("The server for sending answered in a way that tells nothing."),
    mark("The server for sending does not serve us just now."),
    mark("The server for sending does not serve us."),
    mark("The server for sending does not speak SMTP as it should."),
    mark("This letter has no number that could be looked for, so only you can see whether it was answered."),
    mark("This mailbox has no folder of sent mails that Heard could look into."),
    mark("This did not come as a letter to you, so it cannot be answered by mail."),
)
