"""What opens over the window and closes again: dialogs, popovers and the command palette."""
