"""Complaints counted by two facts: nobody is lost, nobody counts twice in a row, and every cell is part of its row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from store.rules.cross_table import CaseFacts, Fact, cross_table
from tests.builders import NOON

WORDS = st.sampled_from(["", "", "soup", "phone", "regular"])
CASES = st.lists(
    st.builds(
        CaseFacts, review_id=st.integers(1, 10**9), opened_at=st.just(NOON), channel=st.sampled_from(["a", "b", "c"]),
        reasons=st.lists(st.sampled_from("klmnop"), max_size=3, unique=True).map(tuple), product=WORDS,
        prior_channel=WORDS, who=WORDS,
    ),
    max_size=15, unique_by=lambda one: one.review_id,
)  # fmt: skip


@given(CASES, st.sampled_from([Fact.CHANNEL, Fact.PRODUCT, Fact.PRIOR_CHANNEL, Fact.WHO]), st.sampled_from(Fact), st.integers(0, 4))  # fmt: skip
def test_rows_part_the_complaints_and_cells_part_their_rows(cases, rows, columns, most):
    table = cross_table(cases, rows, columns, most=most)
    assert len(table.columns) <= most
    assert sorted(one for row in table.rows for one in row.every) == sorted(one.review_id for one in cases)
    for row in table.rows:
        inside = set().union(*row.cells)
        assert inside | set(row.rest) | set(row.unsaid) == set(row.every)
        assert not inside & set(row.rest)
        assert not (inside | set(row.rest)) & set(row.unsaid)
    sizes = [len(row.every) for row in table.rows if row.name]
    assert sizes == sorted(sizes, reverse=True)


def test_which_channel_sends_which_complaints_by_hand():
    cases = [
        CaseFacts(1, NOON, "Town guide", ("cold food", "waiting")),
        CaseFacts(2, NOON, "Town guide", ("cold food",)),
        CaseFacts(3, NOON, "Mail", ("wrong bill",), prior_channel="telephone"),
        CaseFacts(4, NOON, "Mail"),
        CaseFacts(5, NOON, "Mail", ("waiting",), prior_channel="telephone"),
    ]
    table = cross_table(cases, Fact.CHANNEL, Fact.NATURE, most=2)
    assert table.columns == ("cold food", "waiting")
    mail, guide = table.rows
    assert (mail.name, mail.every, mail.cells, mail.rest, mail.unsaid) == ("Mail", (3, 4, 5), ((), (5,)), (3,), (4,))
    assert (guide.name, guide.cells) == ("Town guide", ((1, 2), (1,)))
    tried = cross_table(cases, Fact.PRIOR_CHANNEL, Fact.CHANNEL)
    assert [(row.name, row.every) for row in tried.rows] == [("telephone", (3, 5)), ("", (1, 2, 4))]
