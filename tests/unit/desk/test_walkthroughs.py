"""Walkthroughs at the desk: suggested, begun, kept, closed once with a decision."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from alpdesk import resources
from alpdesk.clinical.dates import When
from alpdesk.clinical.record import Answer, Patient, Procedure
from alpdesk.desk.checks import NotAccepted
from alpdesk.desk.clock import clock_on
from alpdesk.desk.desk import Desk, OutcomeChanged
from alpdesk.desk.standing import Standing, standing
from alpdesk.language import speaking
from alpdesk.letters.values import LetterChoice
from alpdesk.store.failures import DiskFull

from .conftest import TODAY, USER, alp

LOW, BACK = "low_alp_osteoporosis", "raised_alp_post_back_surgery"


def test_a_pathway_that_applies_is_suggested_with_its_reason(desk: Desk, miriam: str) -> None:
    (one,) = desk.suggestions(miriam)

    assert (one.pathway, one.urgency) == (LOW, "soon")
    assert "24 U/L" in one.reason


def test_a_suggestion_put_aside_returns_with_a_newer_sample(desk: Desk, miriam: str) -> None:
    with pytest.raises(NotAccepted, match="Give a reason"):
        desk.dismiss(miriam, LOW, "")
    desk.dismiss(miriam, LOW, "seen in clinic yesterday")
    assert desk.suggestions(miriam) == ()

    desk._clock = clock_on(TODAY + timedelta(days=9))  # noqa: SLF001 - days go by
    desk.record_results(miriam, (alp("22", "2026-03-24"),))
    assert [one.pathway for one in desk.suggestions(miriam)] == [LOW]


def test_a_suggestion_put_aside_stays_so_without_any_result(desk: Desk) -> None:
    ident = desk.add_patient(Patient("", "Nobody", sex="female", born=When.parse("1950-01-01")))
    desk.record_answers(ident, (Answer("antiresorptive_planned", "yes", When.on(TODAY)),))
    assert len(desk.suggestions(ident)) <= 1
    desk.dismiss(ident, LOW, "not now")
    assert desk.suggestions(ident) == ()


def test_an_unknown_pathway_is_refused(desk: Desk, miriam: str) -> None:
    with pytest.raises(NotAccepted, match="no pathway “nonsense”"):
        desk.begin("nonsense", miriam)


def test_an_unfinished_walkthrough_is_taken_up_with_its_answers(desk: Desk, miriam: str) -> None:
    walkthrough = desk.begin(LOW, miriam).answer("bone_pain", "yes", USER.name, TODAY, "told today")
    desk.keep(miriam, walkthrough)
    desk.judge()

    assert desk.begin(LOW, miriam).given == walkthrough.given
    assert desk.standing(miriam).text == "Walkthrough begun"
    assert [draft.kind for draft in desk.drafts(miriam)] == ["walkthrough"]

    desk.abandon(miriam, LOW)
    assert desk.begin(LOW, miriam).given == ()
    assert desk.standing(miriam).text == "Review due"


def test_a_scratch_copy_is_neither_kept_nor_closed(desk: Desk, miriam: str) -> None:
    real = desk.begin(LOW, miriam).answer("young_onset", "no", USER.name, TODAY)
    desk.keep(miriam, real)
    tried = real.scratch_copy().answer("bone_pain", "yes", USER.name, TODAY)
    with pytest.raises(NotAccepted, match="scratch copy"):
        desk.keep(miriam, tried)
    with pytest.raises(NotAccepted, match="scratch copy"):
        desk.close(miriam, tried, accepted=True)
    assert desk.begin(LOW, miriam).given == real.given
    assert desk.walkthroughs(miriam) == ()
    assert "bone_pain" not in {one.id for one in desk.record(miriam).answers}


def test_nothing_is_closed_on_an_answer_that_is_too_old(desk: Desk, miriam: str) -> None:
    desk.record_answers(miriam, (Answer("young_onset", "no", When.parse("2024-01-01"), USER.name),))
    walkthrough = desk.begin(LOW, miriam)
    with pytest.raises(NotAccepted, match="too long ago: “Did osteoporosis present at a young age"):
        desk.close(miriam, walkthrough, accepted=True)
    assert desk.walkthroughs(miriam) == ()
    confirmed = walkthrough.answer("young_onset", "no", USER.name, TODAY)
    assert desk.close(miriam, confirmed, accepted=True).accepted


def test_nothing_is_closed_on_an_answer_against_the_record_without_its_reason(desk: Desk, miriam: str) -> None:
    desk.record_answers(miriam, (Answer("young_onset", "yes", When.on(TODAY), USER.name),))
    changed = desk.begin(LOW, miriam).answer("young_onset", "no", USER.name, TODAY)
    with pytest.raises(NotAccepted, match="Give a reason"):
        desk.close(miriam, changed, accepted=False, override="wait", reason="as agreed")
    reasoned = changed.answer("young_onset", "no", USER.name, TODAY, "told wrongly before")
    assert desk.close(miriam, reasoned, accepted=True).answers[-1].reason == "told wrongly before"


def test_closing_keeps_outcome_answers_and_decision_once(desk: Desk, miriam: str) -> None:
    walkthrough = desk.begin(LOW, miriam).answer("young_onset", "no", USER.name, TODAY)
    desk.keep(miriam, walkthrough)
    closed = desk.close(miriam, walkthrough, accepted=True)

    assert desk.walkthroughs(miriam) == (closed,)
    assert closed.accepted
    assert (closed.pathway, closed.by, closed.as_of, closed.decision) == (LOW, USER.name, TODAY, "accepted")
    assert closed.assessment.disposition == "low_alp_unconfirmed"
    assert closed.content_hash == desk.pathway(LOW).content_hash
    assert closed.answers == walkthrough.given
    assert desk.drafts(miriam) == ()
    assert desk.record(miriam).answers[-1].id == "young_onset"
    assert desk.suggestions(miriam) == ()


def test_a_closed_walkthrough_is_kept_as_it_was_and_shown_in_the_language_of_the_moment(
    desk: Desk, miriam: str
) -> None:
    closed = desk.close(miriam, desk.begin(LOW, miriam), accepted=True)
    kept = closed.assessment
    with speaking("de"):
        (shown,) = desk.walkthroughs(miriam)
        then = desk.pathway_then(shown)
        assert (shown.assessment, shown.title) == (kept, closed.title)
        assert then is desk.pathway(LOW)
        assert (shown.shown.title, shown.shown.language) == (then.title, "de")
        assert shown.shown.disposition_text == then.word(f"disposition.{kept.disposition}")
        content = desk.content(shown)
        assert content is not None
        assert content.words_hash == kept.words_hash, "the files of that time stay those of that time"
        other = replace(closed, assessment=replace(kept, content_hash="of other rules"))
        again = desk._shown(other)  # noqa: SLF001 - told anew it would not be the same
        assert again.shown.disposition_text == shown.shown.disposition_text
        assert again.shown.language == kept.language
    assert desk.walkthroughs(miriam)[0].shown == kept


def test_a_walkthrough_closed_in_another_language_is_kept_in_it(desk: Desk, miriam: str) -> None:
    with speaking("fr"):
        closed = desk.close(miriam, desk.begin(LOW, miriam), accepted=True)
        assert desk.walkthroughs(miriam)[0].shown == closed.assessment
        content = desk.content(closed)
        assert content is not None
        assert "PAL" in content.words
    (one,) = desk.walkthroughs(miriam)
    assert (one.assessment.language, one.shown.language) == ("fr", "en")
    assert one.title == one.shown.title == "Low ALP in osteoporosis"
    assert one.still(desk.begin(LOW, miriam).assessment)


@pytest.mark.parametrize("own", [False, True])
def test_a_decision_that_the_pathway_offered_is_said_in_the_language_of_the_moment(
    desk: Desk, miriam: str, *, own: bool
) -> None:
    desk.record_procedure(miriam, Procedure("", "Posterior lumbar fusion", performed=When.parse("2025-10-01")))
    desk.record_results(miriam, (alp("180", "2026-03-14"),))
    key = "disposition.observe"
    with speaking("fr"):
        walkthrough = desk.begin(BACK, miriam)
        assert walkthrough.assessment.override_offered == ("observe",)
        decision = "Attendre" if own else desk.pathway(BACK).word(key)
        desk.close(miriam, walkthrough, accepted=False, override=decision, reason="d’accord")
        assert desk.walkthroughs(miriam)[0].decided == decision
    (english,) = desk.walkthroughs(miriam)
    assert (english.override, english.decided) == (decision, decision if own else desk.pathway(BACK).word(key))
    letter = desk.draft_letter(english, None, LetterChoice(language="de"))
    german = decision if own else resources.pathway(BACK, "de").word(key)
    assert f"vorgesehen: {german}. Grund: d’accord." in letter.paragraph("decision").text


def test_a_closed_walkthrough_reopens_when_the_outcome_changes(desk: Desk, miriam: str) -> None:
    desk.close(miriam, desk.begin(LOW, miriam), accepted=True)
    assert desk.standing(miriam).text == "Monitoring"

    desk.record_results(miriam, (alp("23", "2026-02-12"),))
    assert desk.standing(miriam).text == "Outcome changed"
    assert desk.suggestions(miriam) == ()
    assert desk.count_pending() == 1


def test_an_override_needs_a_decision_and_a_reason(desk: Desk, miriam: str) -> None:
    walkthrough = desk.begin(LOW, miriam)
    with pytest.raises(NotAccepted, match="Say what you decide instead"):
        desk.close(miriam, walkthrough, accepted=False, override=" ", reason="because")
    with pytest.raises(NotAccepted, match="Give a reason"):
        desk.close(miriam, walkthrough, accepted=False, override="Refer at once")
    assert desk.walkthroughs(miriam) == ()

    closed = desk.close(miriam, walkthrough, accepted=False, override="Refer at once", reason="Mother has it")
    assert (closed.decision, closed.override, closed.reason) == ("overridden", "Refer at once", "Mother has it")


def test_a_walkthrough_of_another_patient_is_not_closed(desk: Desk, miriam: str) -> None:
    other = desk.add_patient(Patient("", "Other"))
    with pytest.raises(NotAccepted, match="belongs to another patient"):
        desk.close(other, desk.begin(LOW, miriam), accepted=True)


def test_an_outcome_that_the_record_has_overtaken_is_not_closed(desk: Desk, miriam: str) -> None:
    walkthrough = desk.begin(LOW, miriam)
    desk.record_results(miriam, (alp("23", "2026-02-12"),))

    with pytest.raises(OutcomeChanged, match="The record has changed: the outcome is now"):
        desk.close(miriam, walkthrough, accepted=True)
    assert desk.walkthroughs(miriam) == ()


def test_words_not_yet_saved_are_kept_and_dropped(desk: Desk, miriam: str) -> None:
    desk.save_draft("result/1", miriam, "result", '{"value": "2"}')
    kept = desk.draft("result/1")
    assert kept is not None
    assert kept.body == '{"value": "2"}'

    desk.drop_draft("result/1")
    assert desk.draft("result/1") is None


def test_a_letter_is_due_after_an_accepted_outcome_that_refers(desk: Desk, miriam: str) -> None:
    desk.record_results(miriam, (alp("23", "2026-02-12"),))
    desk.record_answers(miriam, (Answer("bone_pain", "yes", When.on(TODAY)),))
    closed = desk.close(miriam, desk.begin(LOW, miriam), accepted=True)

    assert desk.standing(miriam) == Standing("letter", "Letter to write", closed.title, 1)
    assert standing((closed.assessment,), [closed], {closed.id}).text == "Monitoring"
    overridden = replace(closed, decision="overridden")
    assert standing((closed.assessment,), [overridden]).text == "Monitoring"


@pytest.mark.parametrize(
    ("urgency", "kind", "text"),
    [
        ("emergency", "critical", "Emergency"),
        ("same_day", "critical", "Same day"),
        ("soon", "due", "Review due"),
        ("routine", "monitoring", "Monitoring"),
    ],
)
def test_the_urgency_of_an_open_outcome_is_the_status(
    urgency: str, kind: str, text: str, desk: Desk, miriam: str
) -> None:
    assessment = replace(desk.begin(LOW, miriam).assessment, urgency=urgency)  # type: ignore[arg-type]
    found = standing((assessment,), ())

    assert (found.kind, found.text) == (kind, text)


def test_closing_is_kept_whole_or_not_at_all(desk: Desk, miriam: str, monkeypatch: pytest.MonkeyPatch) -> None:
    walkthrough = desk.begin(LOW, miriam).answer("young_onset", "no", USER.name, TODAY)
    desk.keep(miriam, walkthrough)

    def full(*_: object) -> None:
        raise DiskFull("The disk is full: nothing was saved; free some space and save again.")

    monkeypatch.setattr(desk._store, "drop_draft", full)  # noqa: SLF001 - the disk fills up at the end
    with pytest.raises(DiskFull):
        desk.close(miriam, walkthrough, accepted=True)
    monkeypatch.undo()

    assert desk.walkthroughs(miriam) == ()
    assert "young_onset" not in [answer.id for answer in desk.record(miriam).answers]
    assert desk.begin(LOW, miriam).given == walkthrough.given
