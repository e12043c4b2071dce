"""First names that only women, or only men, bear almost anywhere: beside one of them the other's title is wrong.

Kept short on purpose. A name that goes either way in some country (Andrea, Jean, Sasha, Kim) is not here, for a wrong
finding on somebody's title is worse than none.
"""

from __future__ import annotations

_WOMEN = frozenset(
    """
    abigail adriana agnes aisha alejandra alice alicia amanda amelia amina amy ana angela anita ann anna anne annette
    antonia astrid barbara beatrice beatriz bernadette bridget brigitte camila carla carmen carolina caroline catherine
    cecilia celia charlotte christina christine claire clara claudia constance corinne cristina daniela deborah diana
    donna dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen emily emma erika esther eva eve
    fatima fiona florence francesca gabriela gertrude gillian gloria grace hannah harriet heather heidi helen helena
    ingrid irene isabel isabella jacqueline jane janet jennifer jessica joanna johanna josephine judith julia juliana
    karen katarina kate katherine kathleen katrina laura leila lena linda lisa lucia lucy lydia magdalena margaret
    margarita maria marianne marie marta martha mary matilda maureen miriam monica nadia nancy naomi natalia natalie
    nicola olga olivia pamela patricia paula penelope priscilla priya rachel rebecca rita rosa rosemary ruth sabine
    samantha sandra sara sarah silvia sofia sophia sophie stella stephanie susan susanna suzanne sylvia tamara teresa
    theresa ursula valentina valerie vanessa vera veronica victoria virginia wendy yolanda yvonne zainab zoe
    """.split()
)
_MEN = frozenset(
    """
    aaron abdul abraham adam adrian ahmed alan albert alejandro alexander alfred ali andrew antonio anthony arthur
    benjamin bernard boris brian bruce carl carlos charles christopher colin craig daniel david dennis derek diego
    dmitri donald douglas duncan edmund eduardo edward emil enrique eric ernest felix fernando francisco frank fred
    frederick gareth gary geoffrey george gerald gilbert gordon graham gregory gustav hamish hans harold harry hassan
    heinrich henrik henry herbert horace howard hugh hussein ian ibrahim igor isaac ivan jack jacob jakob james jason
    javier jeffrey jeremy joachim john jonathan jorge joseph joshua juan julius karl keith kenneth kevin lars laurence
    lawrence leonard louis lucas ludwig luis magnus malcolm manuel marcel marcus mario mark martin matthew michael
    miguel mohamed mohammed mustafa nathan neil nicholas nigel olaf oliver omar oscar otto pablo patrick paul pedro
    peter philip rafael ralph raymond ricardo richard robert roberto roderick roger roland ronald rudolf rupert samuel
    sebastian sergio simon stanley stefan stephen steven stuart theodore thomas timothy tobias tomas trevor victor
    vikram vincent vladimir walter wilfred william winston wolfgang yusuf
    """.split()
)
_OF_WOMEN, _OF_MEN = frozenset({"Ms.", "Mrs.", "Miss"}), frozenset({"Mr."})


def is_the_others(title: str, first: str) -> bool:
    """Returns whether a title is a man's beside a woman's name, or a woman's beside a man's.

    Args:
        title: As `HONORIFICS` says it: "Mr.".
        first: A first name, folded.
    """
    return (title in _OF_MEN and first in _WOMEN) or (title in _OF_WOMEN and first in _MEN)
