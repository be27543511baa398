"""The bottom floor: what we know. Imports none of our other floors, no Qt, no network."""
