"""The panel beside the letter: what has been listened to, written, and is still open."""
