"""The stranger's view: review and draft as a site would show them, and what somebody who passes by takes away."""
