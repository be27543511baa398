"""What went wrong, and how it is told: the log, reports of crashes, diagnostics to copy. Nobody's words, sent nowhere."""
