"""The letter pane's lower half: the draft of a reply, from the first word to the site."""
