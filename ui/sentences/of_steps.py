"""Sentences whose next step is one of the command line: a command, an option, a setting by its short name. In the window,
also in English, the same is said with what stands there: a view, a form, a setting by its label.
"""

from __future__ import annotations

from ui.texts import mark

#: What is said below → what the window says. Only the latter is translated.
IN_THE_WINDOW = {
    "{kind} needs “{name}” ({setting}): add --set {name}=….": mark(
        "{kind} still needs “{setting}” ({name}): please enter it."
    ),
    "To answer by mail, Heard needs your own mail address; enter it as “address”.": mark(
        "To answer by mail, Heard needs your own mail address; enter it as “Address to send from”."
    ),
    (
        "The password would travel unprotected. Set tls to “on” or “starttls”; without it Heard only speaks with "
        "this computer itself."
    ): mark(
        "The password would travel unprotected. Set the protection to TLS or STARTTLS; without it Heard only "
        "speaks with this computer itself."
    ),
    "“{word}” is no choice for “takes”: it is {words}.": mark(
        "“{word}” is no choice for “What to take”: it is {words}."
    ),
    "This mailbox is opened with a password; set “login” to google or microsoft to sign in.": mark(
        "This mailbox is opened with a password; set “Sign in” to Google or Microsoft to sign in in the browser."
    ),
    "This mail server offers no STARTTLS at this port. Set tls to “on” (port 993), or check host and port.": mark(
        "This mail server offers no STARTTLS at this port. Set the protection to TLS (port 993), or check "
        "server and port."
    ),
    "This mail server takes no password on an unprotected line. Set tls to “on” or “starttls”.": mark(
        "This mail server takes no password on an unprotected line. Set the protection to TLS or STARTTLS."
    ),
    "The mail server speaks no TLS at this port. Set tls to “starttls”, or check host and port.": mark(
        "The mail server speaks no TLS at this port. Set the protection to STARTTLS, or check server and port."
    ),
    "The server for sending offers no STARTTLS at this port. Check smtp_tls and smtp_port.": mark(
        "The server for sending offers no STARTTLS at this port. Check “Protection when sending” and “Port for "
        "sending”."
    ),
    "There is no review {review}: “queue” shows the numbers that wait.": mark(
        "There is no review {review} any more: Waiting shows who waits."
    ),
    "There is no follow-up {which}: “followups” shows what is due.": mark(
        "There is no follow-up {which} any more: Follow-ups shows what is due."
    ),
    "There is no promise {which}: “followups” shows what is due.": mark(
        "There is no promise {which} any more: Follow-ups shows what is due."
    ),
    "This follow-up was settled already: “followups” shows what is still open.": mark(
        "This follow-up was settled already: Follow-ups shows what is still open."
    ),
    "This promise was settled already: “followups” shows what is still open.": mark(
        "This promise was settled already: Follow-ups shows what is still open."
    ),
    "There is no source {source}: “source list” shows the numbers there are.": mark(
        "There is no source {source} any more: the sidebar shows which there are."
    ),
    "There is no reason “{name}” in this brand's list: “reasons” shows the list.": mark(
        "There is no reason “{name}” in this brand's list: Reasons shows the list."
    ),
    "That reason is not on the list any more: “reasons” shows the list.": mark(
        "That reason is not on the list any more: Reasons shows the list."
    ),
    "No column seems to hold reviews (there are {columns}): say which with --map column=text.": mark(
        "No column seems to hold reviews (there are {columns}): say which holds the words or the stars."
    ),
    (
        "1 date reads two ways ({example} can be day or month first), so nothing was guessed; import again with "
        "--dates dmy or --dates mdy, and the same reviews get their dates."
    ): mark(
        "1 date reads two ways ({example} can be day or month first), so nothing was guessed; import again and "
        "say which comes first, and the same reviews get their dates."
    ),
    (
        "{number} dates read two ways ({example} can be day or month first), so nothing was guessed; import again "
        "with --dates dmy or --dates mdy, and the same reviews get their dates."
    ): mark(
        "{number} dates read two ways ({example} can be day or month first), so nothing was guessed; import "
        "again and say which comes first, and the same reviews get their dates."
    ),
    "{file} cannot be written as PDF: choose another place, or --format html.": mark(
        "{file} cannot be written as PDF: choose another place, or a page for the browser."
    ),
    (
        "{file} is damaged: the last good backup is {backup}; put it back with the command “restore”, the damaged "
        "file is kept beside it."
    ): mark(
        "{file} is damaged: the last good backup is {backup}; it can be put back, and the damaged file is kept "
        "beside it."
    ),
    "{file} is damaged: put a good copy back with the command “restore”, the damaged file is kept beside it.": mark(
        "{file} is damaged: put a good copy back; the damaged file is kept beside it."
    ),
    "{file} is damaged: nothing was taken from it; mend it with “check-workspace” or a backup first.": mark(
        "{file} is damaged: nothing was taken from it; mend it first, or take a backup."
    ),
    (
        "The words are erased, but another program still reads older pages of {file}: close it and run “forget” "
        "once more."
    ): mark(
        "The words are erased, but another program still reads older pages of {file}: close it and erase them "
        "once more."
    ),
}
