"""Words that say nothing by themselves."""

from __future__ import annotations

COMMON = frozenset(
    """
    the and for was were you your our had has his her him she they them their not but too with out who how why any
    are can did get got its let may new now off one own put saw say see two use way yet ago all
    about above after again against all also although always among another answer answered around asked asking
    because been before being between both call called came candidate came company could didn done during each
    else even every everyone from gave getting give given going good great halfway have having here interview
    into joke just kept know later made make making many meeting might mistake more morning most much must
    myself never next nothing office only other over part people question really remark role said same saying
    should since some someone something sorry still such that their them then there these they thing think this
    those thought through time today told took under unable until very want wanted wasn week well went were what
    when where which while will with without word work would year years your attend attended missed miss comment
    """.split()
)
"""Words too common to give a secret away."""
