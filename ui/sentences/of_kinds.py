"""What single kinds of sources say about their settings and about what a site answered: as `sources/` says it."""

from __future__ import annotations

from ui.texts import mark

#: What a source's settings lack, before anything is asked.
SETTINGS = (
    mark("The app number is missing; it is the digits behind “id” in the App Store address."),
    mark("The app number is missing; it is the digits in the game's address at Steam."),
    mark("“{code}” is no country code; write two letters each, such as us, gb, de."),
    mark("The issuer id or the key id is missing; both stand beside the key in App Store Connect."),
    mark("The name or number of the shop is missing; a name has letters and digits only."),
    mark("Etsy knows no shop called “{shop}”. Check its name, or enter its number."),
    mark("This source has no address yet; enter the address of the feed."),
    mark("This source has no address yet; enter the address of the shop or site."),
    mark("This source has no user name yet; enter the WordPress user who answers."),
    mark("The address of this feed cannot be asked; it should begin with https://."),
    mark("The address of this page cannot be asked; it should begin with https://."),
    mark("The address of this site cannot be asked; it should begin with https://."),
    mark("The address of this source cannot be asked; it should begin with https://."),
    mark("The address of the service should begin with https://."),
    mark("Choose your place at Google first: sign in, then take it from the list."),
    mark("The {name} at Google is a number; it stands behind “{name}s/”."),
    mark("The package name is missing; it looks like org.example.app."),
    mark("The shop domain is missing; it looks like example.myshopify.com."),
    mark("The name of the add-on is missing; it is the last part of its address."),
    mark("The domain is missing; it looks like example.com."),
    mark("Trustpilot knows no business under {domain} (HTTP 404). Check how it spells the domain on your page there."),
    mark("Trustpilot wants to know who answers: enter your user id in the settings of this source."),
    mark(
        "No WooCommerce answers at this address (HTTP 404). Check the address of the shop, and that its permalinks are "
        "not set to “plain”."
    ),
    mark("The password of this source would travel unprotected. Write its address with https:// at the beginning."),
    mark("There is no kind of source called “{kind}”. The kinds are: {kinds}."),
    mark("There is no recording called {name}: remove the sample brands and add them again."),
    mark("The moment of this sample cannot be read: remove the sample brands and add them again."),
    mark("This recording does not say when it was made."),
    mark("The table of patterns has a [[site]] without an id."),
    mark("The table of patterns cannot be used: {why}."),
    mark("The table of patterns is too large to be one."),
    mark("The table of patterns cannot be read ({why}): check its place."),
    mark("The table of patterns is not written as TOML: {why}."),
    mark("{kind} has no setting “{name}”: it takes {names}."),
    mark("“{address}” is not an http or https address: write it as https://example.org/feed."),
    mark("This is not an http or https address."),
    mark("This is no OPML file: export the list of feeds from your reader as OPML."),
)

#: What a site answered that is not what its kind understands.
ANSWERS = (
    mark("The feed is built to explode when it is read (an XML bomb)."),
    mark("The feed declares an absurd number of abbreviations (an XML bomb)."),
    mark("The feed holds an element with an absurdly long name."),
    mark("The feed holds an element with an absurd number of attributes."),
    mark("The feed is nested deeper than any honest feed."),
    mark("The feed holds more than {number} entries, more than we take."),
    mark("The feed is so broken that it cannot be read."),
    mark("The feed is not valid JSON, or was cut off."),
    mark("The site answers with JSON, but not with a JSON Feed."),
    mark("The site sent an empty answer instead of a feed."),
    mark("The site sent a web page instead of a feed, perhaps a sign-in page."),
    mark("This address answers, but not with a feed."),
    mark("This is a web page, not a feed; its feed seems to be “{address}”."),
    mark(
        "This page carries no reviews in a form that programs can read (schema.org or microformats): is it the page "
        "that shows them, or does it want a sign-in?"
    ),
    mark("The site's robots.txt cannot be read, so the page is left alone for now."),
    mark("The site sent an empty answer instead of {what}."),
    mark("The site sent a web page instead of {what}: a login page, an error, or no API at this address."),
    mark("The site answers, but not with {what}."),
    mark("The {what} that the site sent were cut off or cannot be read."),
    mark("The site answers, but not as WordPress does."),
    mark("The site says that nothing changed, though we have nothing yet."),
    mark("The site does not say which page the review belongs to."),
    mark("The shop does not say which product the review belongs to."),
    mark("Apple answers, but not with reviews."),
    mark("Apple answers, but not with the review."),
    mark("Apple sent something other than reviews."),
    mark("Apple's answer was cut off or is not valid."),
    mark("In {countries}: {problem}"),
    mark("Google answers, but not with the review."),
    mark("There is no reply in Google's answer."),
    mark("Steam answers, but not with reviews."),
    mark("Trustpilot answers, but not with the review."),
    mark("Trustpilot answers, but not with the business."),
)

#: Why an entry was left out, and what else a poll noticed.
LEFT_OUT = (
    mark("{number} part of the page's data is broken and was left out."),
    mark("The review has no id."),
    mark("The rating has no id."),
    mark("The comment has no id."),
    mark("The review has no number."),
    mark("The review has no words and no stars."),
    mark("The review holds no words of a customer."),
    mark("This review has neither words nor stars."),
    mark("The entry is empty."),
    mark("The entry holds nothing to read."),
    mark("The rest of the folder is read at the next poll."),
    mark(
        "The folder holds {whole} mails; the {number} newest are read, not older than {days} days. {older} older ones "
        "were left."
    ),
    mark("A digest of {site} names reviews without their words: look at the site whether each has come by itself."),
    mark("A fault in Heard itself keeps this mail from being read; it is still in your mailbox."),
    mark("A mail to a customer could not be delivered and came back."),
    mark("This mail says that it comes from {whose}, but your mail server could not confirm that: it may be forged."),
    mark(
        "{address} forwarded a review of {site}. If that is you or one of yours, add the address to “Your own "
        "addresses”."
    ),
    mark("The mail names no sender."),
    mark("The mail is nested deeper than can be read."),
    mark("The mail is built in a way that cannot be read."),
    mark("The mail is encrypted, so that only your mail program can read it."),
)
