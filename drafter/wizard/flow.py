"""Which question comes next, and which came before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.wizard.answers import mistake_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.wizard.answers import Answers
    from drafter.wizard.question import Question, Setting


def asked(questions: Sequence[Question], answers: Answers, setting: Setting) -> list[Question]:
    """Returns the questions that these answers call for, in order."""
    return [question for question in questions if question.applies(answers, setting)]


def next_question(questions: Sequence[Question], answers: Answers, setting: Setting) -> Question | None:
    """Returns the first question that has no answer yet; None where all have one."""
    return next((each for each in asked(questions, answers, setting) if not _answered(each, answers)), None)


def _answered(question: Question, answers: Answers) -> bool:
    # A choice made before may not be open any more, once what went wrong is another thing.
    if question.choices:
        return answers.get(question.key) in {choice.value for choice in question.choices}
    return question.key in answers


def before(questions: Sequence[Question], answers: Answers, setting: Setting, question: Question) -> Question | None:
    """Returns the question that came before this one; None where this is the first."""
    earlier = None
    for each in asked(questions, answers, setting):
        if each.key == question.key:
            break
        if each.key in answers and not each.words:
            earlier = each
    return earlier


def standing(questions: Sequence[Question], answers: Answers, setting: Setting) -> dict[str, str | None]:
    """Returns the answers that still count: those to questions that the other answers call for."""
    called_for = {each.key for each in asked(questions, answers, setting) if _answered(each, answers)}
    return {key: text for key, text in answers.items() if key in called_for}


def mistake(question: Question, text: str, answers: Answers) -> str | None:
    """Says what is wrong with an answer; None where it will do.

    Args:
        question: The question.
        text: What was answered, as it would be kept.
        answers: The others.
    """
    if question.choices:
        return None
    return question.wrong(text) or mistake_in({**answers, question.key: text}, question.key)
