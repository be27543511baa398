"""Sentences that `sources/` and `store/` say, for the window to say anew in its own language (`anew.py`).

The floors below know no languages: their sentences are printed by the command line, read by scripts and stored as they
are. Each module here lists those of one concern, word for word, with their places named; `ui.texts.mark` has them
translated like any text of the window. `tests/ui/test_sentences.py` holds them against the code that makes them, in both
directions: a sentence changed there, or a new one, fails until it stands here.
"""
