"""The letter pane's upper half: one review, what is known around it, and what was answered so far."""
