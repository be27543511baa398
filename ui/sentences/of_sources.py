"""What hinders any source, what a poll noticed, and that a source is silent: as `sources/` says it.

Not here: what only one kind of source says (`of_kinds`, `of_mailboxes`), and sign-ins (`of_sign_ins`).
"""

from __future__ import annotations

from ui.texts import mark

#: What hinders a source. A site and a mail server have sentences of their own: articles and genders differ.
TROUBLES = (
    mark("This computer is not connected to the internet."),
    mark("The proxy of this computer did not let us through."),
    mark("The proxy of this computer asks for a password."),
    mark("The site did not answer within {seconds} seconds."),
    mark("The site did not finish its answer within {seconds} seconds."),
    mark("The site broke off before its answer was complete."),
    mark("The site is stopped: nobody answers at this address."),
    mark("The site cannot be reached from here."),
    mark("The site cannot prove that it is who it says it is (its certificate is not valid)."),
    mark("No site is known under the name {name}. Check the address of the source."),
    mark("The mail server did not answer within {seconds} seconds."),
    mark("The mail server did not finish its answer within {seconds} seconds."),
    mark("The mail server broke off before its answer was complete."),
    mark("The mail server is stopped: nobody answers at this address."),
    mark("The mail server cannot be reached from here."),
    mark("The mail server cannot prove that it is who it says it is (its certificate is not valid)."),
    mark("No mail server is known under the name {name}. Check the address of the source."),
    mark("The site's answer breaks the rules of the web."),
    mark("The answer is larger than {size} MB, more than we take."),
    mark("The answer is packed in a way that cannot be unpacked."),
    mark("This address leads into the local network; we only go there when the source itself names it."),
    mark("The site refused the request (HTTP {status})."),
    mark("The site wants a sign-in or refuses access (HTTP {status}). Check the sign-in or the address, then resume the source."),
    mark("The site does not accept the sign-in of this source (HTTP {status}). Sign in again or enter the key anew, then resume the source."),
    mark("There is nothing at this address (HTTP 404). Check the address of the source."),
    mark("The site says that this address is gone for good (HTTP 410). Look for a new one."),
    mark("The site asks us to come less often (HTTP 429)."),
    mark("The site is busy and asks us to wait (HTTP 503)."),
    mark("The site has a problem of its own (HTTP {status})."),
    mark("The site answered without any content (HTTP {status})."),
    mark("The site sent us on more than {times} times."),
    mark("The site sends us on without saying where to."),
    mark("The site sends us round in a circle."),
    mark("The site sent us to something that is not a web page; we did not go there."),
    mark("The site's robots.txt asks programs not to read this page. If it is yours, allow “Heard” there, or choose another page."),
    mark("The feed is too large or too deep to be read."),
    mark("Reading this answer took more than {seconds} seconds, so it was given up."),
    mark("Reading this answer took more memory than we give it."),
    mark("A fault in Heard itself keeps this source from being read; the details help to mend it."),
    mark("It waits until you sign in again."),
)  # fmt: skip

#: That a source is silent for much longer than it usually is.
SILENCES = (
    mark("Newest review {days} days ago, usually every {gap} days."),
    mark("Newest review {days} days ago, usually every {gap} hours."),
    mark("Newest review {days} days ago, usually every day."),
    mark("Newest review {days} days ago, usually every hour."),
)

#: What a poll noticed without being hindered by it.
NOTES = (
    mark("Only the newest {number} reviews are read; older ones stay unread."),
    mark("1 entry has no date that can be read."),
    mark("{number} entries have no date that can be read."),
    mark("{number} of {whole} reviews came without stars that can be read."),
    mark("{number} of {whole} reviews came without a date."),
    mark("Comments that wait for approval may be missing: this user may not moderate."),
    mark("There is more new mail than one poll reads; the rest follows at the next."),
    mark("{number} automatic answer was left out."),
    mark("{number} automatic answers were left out."),
    mark("{number} from before {date} is set aside: it waits for no answer."),
    mark("{number} from before {date} are set aside: they wait for no answer."),
)

#: What may follow a trouble: since when, and what comes next.
TAILS = (
    mark("It has been failing since {moment}."),
    mark("It will be asked again at {moment}."),
    mark("It will be tried again when the network is back."),
)
