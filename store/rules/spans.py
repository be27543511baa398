"""Arithmetic of spans: (start, end) pairs in one text, end excluded. Not here: where they come from."""

from __future__ import annotations

from collections.abc import Sequence

Span = tuple[int, int]


def outside(spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """The spans that overlap none of the others."""
    if not others:
        return list(spans)
    return [one for one in spans if not any(one[0] < end and start < one[1] for start, end in others)]


def inside(position: int, spans: Sequence[Span]) -> bool:
    """Whether a position lies in one of the spans."""
    return any(start <= position < end for start, end in spans)


def disjoint(spans: Sequence[Span]) -> list[Span]:
    """The spans in order, each that overlaps an earlier one left out; of two that begin together the longer stays."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda one: (one[0], -one[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept
