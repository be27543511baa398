"""Replies that were refused, that wait, or whose fate nobody knows: as `sources/` and the ledger of `store/` say it."""

from __future__ import annotations

from ui.texts import mark

#: Why a reply was not taken, or may not leave. What the site decided stays decided; the words are kept.
REFUSED = (
    mark("The site has no number for this review, so it takes no reply from here."),
    mark(
        "The site wants the reply at another address (HTTP {status}), and we did not follow. Check the address of the "
        "source."
    ),
    mark("The site did not let us post (HTTP {status}). Check the sign-in of this source, then send the reply again."),
    mark("Nothing at this address takes the reply (HTTP {status}). Your words are kept."),
    mark("The site did not take the reply (HTTP {status}). Your words are kept."),
    mark("Comments are closed there, so nobody can reply. Open them in WordPress, then send again."),
    mark("The page of this review is a draft at the site, so it takes no reply."),
    mark("The page of this review is in the site's bin, so it takes no reply."),
    mark("The page of this review is no longer at the site, so it takes no reply."),
    mark("The page of this review is not public, so it takes no reply from this user."),
    mark("The site takes no empty reply."),
    mark("The reply is longer than the site takes. Shorten it, then send again."),
    mark("This review is no longer at the site, so it takes no reply. Your words are kept."),
    mark("This review lies in the site's bin, where nobody would see a reply. Your words are kept."),
    mark("This review lies in the site's spam, where nobody would see a reply. Your words are kept."),
    mark(
        "The site says that these very words were posted there before, yet it does not show them. Look in its bin and "
        "its spam."
    ),
    mark("This review is no longer at the App Store, so it takes no reply. Your words are kept."),
    mark("This review is no longer at Google Play, so it takes no reply. Your words are kept."),
    mark(
        "Google takes no reply to this review from here: it is gone, or too old. The Play Console may still take it; "
        "your words are kept."
    ),
    mark("This review is gone from Google. Your words are kept."),
    mark("Google does not show this reply: it breaks its rules. Your words are kept."),
    mark("Google does not show this reply: it breaks its rules ({rule}). Your words are kept."),
    mark("This review is gone from Trustpilot. Your words are kept."),
    mark("{kind} takes no replies from Heard: post your words at the site by hand."),
    mark("Its source was removed: add it again to post here."),
    mark("The complaint was declined or set aside after this reply was queued: post it anew if it is still to go out."),
    mark("Its author has written again or changed the review since this reply was queued: read it, then post it anew."),
    mark("A reply appeared at the site before this one left."),
    mark("All posting is stopped: allow posting again before a reply can leave."),
    mark("There is nothing to post yet: write your reply first."),
    mark("It is being sent just now and cannot be called back any more."),
    mark("These very words stand in the thread already: say what is new, or let it rest."),
    mark("A reply to this review is on its way already ({state}): settle that one first."),
    mark("Twice is enough in public. Take it to a private channel, or let it rest."),
    mark("The reply is {number} characters too long for this site, which takes {whole}: shorten it. Nothing was cut."),
    mark("The reply is {number} bytes too long for this site, which takes {whole}: shorten it. Nothing was cut."),
    mark("This site takes one reply to a review: change the one that stands there."),
    mark("This site takes {number} replies to a review: change the one that stands there."),
    mark("The reply is empty: give the words that were posted."),
    mark("A reply cannot have been posted in the future: check the time and its zone."),
    mark("There is nothing to copy yet: write your reply first."),
    mark("No reply was handed over for this review: copy it and open the page first."),
    mark("The undo window is one of {seconds} seconds: choose one of them."),
)

#: Why a reply waits, though nobody refused it.
WAITS = (
    mark("The site asks us to wait before the next reply (HTTP 429)."),
    mark("The site wants a pause between two comments; the reply goes out a little later."),
)

#: Why nobody knows what became of a reply.
UNKNOWN = (
    mark("The reply went out, but no whole answer came back; it may or may not stand at the site."),
    mark("The site had a problem while it took the reply (HTTP {status}); it may or may not stand there."),
    mark("The site answered the reply with something else; it may or may not stand there."),
    mark("The site answered, but not with the reply that was sent; it may or may not stand there."),
    mark("{site} answered with something else than the reply; it may or may not stand there."),
    mark("{site} answered, but not with the reply that was sent; it may or may not stand there."),
    mark("The reply left, and its outcome was not stored."),
    mark("Heard was interrupted while this reply was being sent."),
    mark("This reply waited when the backup was made; it may have left since."),
    mark("A fault in Heard itself came up while this reply was on its way."),
    mark("This site does not tell which replies stand there: please look whether yours does."),
    mark("It was looked for at the site and is not there: please look yourself before it goes again."),
    mark("The site does not show it so far; it is looked for again by itself."),
    mark("It could not be looked for at the site yet: {problem}"),
    mark("Google shows only the last week, so nobody can tell from here which reply stands under this review."),
    mark("Judge.me does not show which replies stand under a review; look at the review on its page."),
)

#: What to know before a reply leaves.
ADVICE = (
    mark("This replaces your earlier reply."),
    mark(
        "Write to the buyer in Messages first. Once you answer in public, Etsy no longer lets them change their review."
    ),
)
