"""The top floor: the window, and the command line beside it. PySide6 lives here and nowhere else."""
