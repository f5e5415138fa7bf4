from __future__ import annotations

from datetime import date

from residency.boundaries.load import known_boundaries, load_boundary
from residency.frameworks.load import clauses


def test_every_clause_that_a_boundary_names_is_described_with_its_sources() -> None:
    named = {
        clause for name in known_boundaries() for found in load_boundary(name).frameworks.values() for clause in found
    }
    assert named
    assert named == clauses().keys()
    for clause in clauses().values():
        assert clause.asks.endswith(".")
        assert clause.sources
        assert all(source.startswith("https://") for source in clause.sources)
        assert clause.confidence in {"secondary", "single"}
        assert date.fromisoformat(clause.checked_on)
