"""One module for each kind of source; `sources.registry` lists them."""
