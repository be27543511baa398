"""Sites with an API on 127.0.0.1, one module each, built from their documented shapes: paging, limits, errors, quirks."""
