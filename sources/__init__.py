"""The middle floor: the world outside. Imports `store.records` and its own files; no Qt, no database."""
