"""Pure functions over records. `now` is always an argument; nothing here reads a file, a clock or a database."""
