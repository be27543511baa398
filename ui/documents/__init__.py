"""Pages to hand to somebody: the digest of a period, the case file of a complaint, and the forms they are written in."""
