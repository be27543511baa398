"""What the store refuses because it was asked for something that cannot be: as `store/` says it."""

from __future__ import annotations

from ui.texts import mark

#: Why the store refuses what was asked about a review, its case or what was promised.
ABOUT_REVIEWS = (
    mark("There are no words: say in a sentence what the complaint is."),
    mark("A rating is a number of stars from 1 to 5, or leave it out."),
    mark("A rating is a number of stars from 1 to 5."),
    mark("It cannot have been said in the future: check the time and its zone."),
    mark("It cannot have been answered in the future: check the time and its zone."),
    mark("There is nothing to undo here."),
    mark("Declining needs a reason: say in a few words why nobody has to answer this."),
    mark("Setting aside needs a reason: spam, a duplicate, not about us."),
    mark("A private answer needs its channel and, in short, what was said."),
    mark("The note is empty: write what should be remembered."),
    mark("The promise is empty: say in a few words what was promised."),
    mark("Say in a few words why it is no longer needed: a promise does not just go away."),
    mark("A reply to review {review} is on its way: settle it first, since what is sent cannot be erased here."),
    mark("Only two different reviews of one brand can be the same complaint."),
    mark("Review {review} is set aside already: reopen it first."),
)

#: Why the store refuses what was asked about brands, sources, reasons and filters.
ABOUT_BRANDS = (
    mark("That brand has been removed: choose another one."),
    mark("A brand needs a name: give it the one that customers know."),
    mark("There is a brand called {name} already: choose another name."),
    mark("{zone} is not a time zone: use a name such as Europe/Berlin or Africa/Johannesburg."),
    mark("The target time to reply must be between 0 and 8760 hours: 48 is usual."),
    mark("A follow-up comes 0 to 3650 days after the reply: 7 is usual."),
    mark("The threshold of a complaint is a number of stars from 1 to 5: 2 is usual."),
    mark("A checklist takes {number} items of your own: remove one before you add another."),
    mark("An item needs words, at most {number} characters: say it as you would to yourself."),
    mark("A brand can have {number} phrases of its own: remove one before you add another."),
    mark("A phrase is a few words, at most {number} characters, not a whole reply."),
    mark("There is no source {source}."),
    mark("This source is there already, as number {source} ({name})."),
    mark("A reason cannot be merged into itself: choose another one."),
    mark("These reasons belong to two brands: each brand keeps its own list."),
    mark("Say in a few words what was changed, such as “a second driver”."),
    mark("That day has not come yet: note a change once it is made."),
    mark("That change is not on the list any more."),
    mark("A reason needs a name, such as “slow delivery”."),
    mark("“{name}” is on the list already: merge the two instead."),
    mark("A filter needs a name of at most {number} characters."),
    mark("This filter narrows nothing yet: choose something in it first."),
    mark("There are {number} saved filters already: forget one before you save another."),
)
