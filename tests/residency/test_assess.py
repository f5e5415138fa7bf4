from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from residency.exemptions import ExemptionsError, read_exemptions
from residency.model.results import Assessment, Exemption, Rule
from residency.model.rows import Gap
from residency.model.verdicts import Kind, Verdict
from residency.rules.interface import load_rules
from tests.residency.estates import AWAY, SUBSCRIPTION, Row, storage

Judge = Callable[..., Assessment]
Estate = Callable[[str], list[Row]]


def exemption(**changes: str | None) -> Exemption:
    known = {"id": "0" * 16, "subscription": None, "reason": "moved in May", "approver": "the data protection officer"}
    return Exemption(**{**known, "expires": "2027-01-31", "file": "exemptions.toml", **changes})  # type: ignore[arg-type]


def leak(judge: Judge, **options: object) -> Assessment:
    return judge([storage(secondaryLocation=AWAY)], **options)


def leak_id(judge: Judge) -> str:
    [result] = [one for one in leak(judge).results if one.verdict is Verdict.FAIL]
    return result.id


class TestExemptions:
    @pytest.mark.parametrize("subscription", [None, SUBSCRIPTION])
    def test_an_accepted_finding_is_not_checked_and_says_by_whom(self, judge: Judge, subscription: str | None) -> None:
        one = exemption(id=leak_id(judge), subscription=subscription)
        assessment = leak(judge, exemptions=[one])
        [result] = [result for result in assessment.results if result.exemption]
        assert (result.id, result.verdict, result.to) == (one.id, Verdict.NOT_CHECKED, (AWAY,))
        assert one.approver in result.reason
        assert assessment.summary.resources[Verdict.FAIL] == 0

    def test_of_another_subscription_it_exempts_nothing(self, judge: Judge) -> None:
        one = exemption(id=leak_id(judge), subscription="99999999-0000-0000-0000-000000000000")
        assessment = leak(judge, exemptions=[one])
        assert assessment.summary.resources[Verdict.FAIL] == 1
        assert [result.verdict for result in assessment.results if result.rule == "RES090"] == [Verdict.UNKNOWN]

    def test_the_last_day_holds_and_the_next_does_not(self, judge: Judge) -> None:
        one = exemption(id=leak_id(judge), expires="2026-11-25")
        assert not [result for result in leak(judge, exemptions=[one]).results if result.verdict is Verdict.FAIL]
        late = leak(judge, exemptions=[one], as_of=date(2026, 11, 26))
        stale = [result for result in late.results if result.rule == "RES090"]
        assert late.summary.resources[Verdict.FAIL] == 1
        assert "expired on 2026-11-25" in stale[0].reason

    def test_one_that_exempts_nothing_is_a_finding(self, judge: Judge) -> None:
        [result] = judge([], exemptions=[exemption()]).results
        assert (result.rule, result.verdict, result.name) == ("RES090", Verdict.UNKNOWN, "stale-exemption")

    def test_a_pass_cannot_be_exempted(self, judge: Judge) -> None:
        passing = leak(judge).results[0]
        assert passing.verdict is Verdict.PASS
        assessment = leak(judge, exemptions=[exemption(id=passing.id)])
        assert [result.rule for result in assessment.results if result.verdict is Verdict.UNKNOWN] == ["RES090"]

    @pytest.mark.parametrize(
        ("text", "complaint"),
        [
            ("x = 1", "and nothing else"),
            ("[[exemption]]\nid = 3", "lacks reason"),
            ('[[exemption]]\nid = "xyz"\nreason = "a"\napprover = "b"\nexpires = 2027-01-01', "16 hexadecimal"),
            ('[[exemption]]\nid = "0123456789abcdef"\nreason = " "\napprover = "b"\nexpires = 2027-01-01', "reason"),
            (
                '[[exemption]]\nid = "0123456789abcdef"\nreason = "a"\napprover = "b"\nexpires = "soon"',
                "must be a date",
            ),
            ('[[exemption]]\nid = "0123456789abcdef"\nwhy = "a"', "unknown key 'why'"),
            ("[[exemption", "is not TOML"),
            (
                2 * '[[exemption]]\nid = "0123456789abcdef"\nreason = "a"\napprover = "b"\nexpires = 2027-01-01\n',
                "already",
            ),
        ],
    )
    def test_a_faulty_file_is_refused_with_file_entry_and_reason(
        self, tmp_path: Path, text: str, complaint: str
    ) -> None:
        file = tmp_path / "exemptions.toml"
        file.write_text(text, "utf-8")
        with pytest.raises(ExemptionsError, match=complaint) as caught:
            read_exemptions(str(file))
        assert str(file) in str(caught.value)

    def test_a_good_file_is_read(self, tmp_path: Path) -> None:
        file = tmp_path / "exemptions.toml"
        file.write_text(
            '[[exemption]]\nid = "0123456789abcdef"\nsubscription = "ABC"\n'
            'reason = "a"\napprover = "b"\nexpires = 2027-01-01\n'
        )
        [one] = read_exemptions(str(file))
        assert (one.subscription, one.expires) == ("abc", "2027-01-01")


class TestBaseline:
    def test_a_known_finding_is_not_checked_again(self, judge: Judge) -> None:
        assessment = leak(judge, baseline=frozenset({(leak_id(judge), SUBSCRIPTION)}))
        assert assessment.summary.resources[Verdict.NOT_CHECKED] == 1
        assert assessment.summary.resources[Verdict.FAIL] == 0

    def test_the_same_finding_of_another_subscription_is_new(self, judge: Judge) -> None:
        assessment = leak(judge, baseline=frozenset({(leak_id(judge), "another")}))
        assert assessment.summary.resources[Verdict.FAIL] == 1


class TestAssessment:
    def test_a_rule_that_crashes_is_a_finding_and_the_others_stand(self, judge: Judge) -> None:
        def crash(*_: object) -> None:
            raise ZeroDivisionError

        broken = SimpleNamespace(
            RULE=Rule(id="RES998", slug="broken", title="Broken", kinds=frozenset({Kind.KEY})), check=crash
        )
        assessment = leak(judge, rules=(broken, *load_rules()))
        [error] = [one for one in assessment.results if one.verdict is Verdict.ERROR]
        assert (error.rule, error.kind) == ("RES998", Kind.KEY)
        assert "ZeroDivisionError" in error.reason
        assert assessment.summary.resources[Verdict.FAIL] == 1

    def test_a_resource_counts_by_its_heaviest_verdict(self, judge: Judge, estate: Estate) -> None:
        summary = judge(
            [storage("a", sku="Standard_GRS"), storage("b", allowCrossTenantReplication=True), storage("c")]
        ).summary
        assert {verdict: count for verdict, count in summary.resources.items() if count} == {
            Verdict.FAIL: 1,
            Verdict.UNKNOWN: 1,
            Verdict.PASS: 1,
        }

    def test_every_resource_has_a_result(self, judge: Judge, estate: Estate) -> None:
        rows = estate("platform-local")
        assert {one.subject for one in judge(rows).results} == {one["id"] for one in rows}

    def test_gaps_are_handed_on(self, judge: Judge) -> None:
        gap = Gap(where="/subscriptions/x", reason="forbidden")
        assert judge([gap]).gaps == (gap,)

    def test_results_are_unique_by_rule_kind_subject_and_path(self, judge: Judge, estate: Estate) -> None:
        results = judge(estate("res013-fail") + estate("platform-local")).results
        keys = [(one.rule, one.kind, one.subject, one.path) for one in results]
        assert len(keys) == len(set(keys))

    def test_a_finding_names_the_law_of_its_boundary(self, judge: Judge) -> None:
        [strict] = [one for one in leak(judge).results if one.verdict is Verdict.FAIL]
        [private] = [
            one for one in leak(judge, boundary="indonesia-private-scope").results if one.verdict is Verdict.FAIL
        ]
        assert "PP71-20" in strict.frameworks
        assert "PP33-160" in private.frameworks


class TestAge:
    def test_an_old_fact_is_noted_and_a_very_old_one_proves_no_pass(self, judge: Judge, estate: Estate) -> None:
        rows = estate("platform-local")
        noted = judge(rows, as_of=date(2027, 7, 1))
        assert noted.summary.resources[Verdict.UNKNOWN] == 0
        assert all("days before" in one.reason for one in noted.results if one.verdict is Verdict.PASS)
        too_old = judge(rows, as_of=date(2028, 1, 1))
        assert too_old.summary.results[Verdict.PASS] == 0
        assert too_old.summary.resources[Verdict.UNKNOWN] == 11

    def test_an_old_fact_still_proves_a_leak(self, judge: Judge) -> None:
        assert leak(judge, as_of=date(2030, 1, 1)).summary.resources[Verdict.FAIL] == 1

    @pytest.mark.parametrize("day", [date(2026, 11, 25), date(2027, 7, 1), date(2028, 1, 1)])
    def test_both_paths_grow_old_alike(self, judge: Judge, estate: Estate, day: date) -> None:
        rows = estate("platform-local") + estate("res013-fail")[1:2]
        assert judge(rows, as_of=day).summary == judge(rows, as_of=day, screen=True).summary


def test_a_boundary_of_another_country_is_one_file(judge: Judge, tmp_path: Path) -> None:
    file = tmp_path / "singapore.toml"
    file.write_text('name = "sg"\ntitle = "All in Singapore"\ncountries = ["SG"]\nfree = ["configuration"]\n')
    assert judge([storage(location=AWAY)], boundary=str(file)).summary.resources[Verdict.PASS] == 1
    assert judge([storage(location="indonesiacentral")], boundary=str(file)).summary.resources[Verdict.FAIL] == 1
    assert judge([storage(location=AWAY, sku="Standard_GRS")], boundary=str(file)).results[-1].to == ("eastasia",)
