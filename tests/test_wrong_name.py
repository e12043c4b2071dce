"""The rule `wrong-name`: whom the letter greets and names, held against the case."""

from __future__ import annotations

from typing import Any

import pytest
from hits import quoted

NAMED_RIGHT = [
    ("Chère Madame Dubois,", ["Claudine Dubois"], {}),
    ("hi margaret,", ["Margaret Liu"], {}),
    ("Dear Margaret,", ["Margaret Liu"], {}),
    ("Dear Ms Liu,", ["Margaret Liu"], {}),
    ("Dear Mrs. Margaret Liu,", ["Margaret Liu"], {}),
    ("Dear Liu Margaret,", ["Margaret Liu"], {}),
    ("Good afternoon Mr. Nguyen,", ["Nguyen Van An"], {}),
    ("Hello An,", ["Nguyen Van An"], {}),
    ("Dear Ms. Garcia Lopez,", ["María García-López"], {}),
    ("Dear Ms. Garcia,", ["María García-López"], {}),
    ("Dear Maria,", ["María García-López"], {}),
    ("Dear Mr. O'Brien,", ["Seán O’Brien"], {}),
    ("Dear Sean,", ["Seán O'Brien"], {}),
    ("Dear Mr van den Berg,", ["Pieter van den Berg"], {}),
    ("Dear Mr. Berg,", ["Pieter van den Berg"], {}),
    ("Dear Hiring Manager,", ["Margaret Liu"], {}),
    ("Dear Northwind hiring team,", [], {}),
    ("Hi there,", ["Margaret Liu"], {}),
    ("Hello all,", ["Margaret Liu"], {}),
    ("Dear Head of Marketing,", ["Margaret Liu"], {}),
    ("To whom it may concern,", ["Margaret Liu"], {}),
    ("Dear Sir or Madam,", ["Margaret Liu"], {}),
    ("Dear Prof. Whitcombe and Dr Menon,", ["Prof. Eleanor Whitcombe", "Dr. Rajiv Menon"], {}),
    ("Dear Professor Whitcombe,", ["Prof. Eleanor Whitcombe"], {}),
    ("Dear Doctor Diallo,", ["Dr. Amadou Diallo"], {}),
    ("Dear Amadou,", ["Dr. Amadou Diallo"], {}),
    ("hi margaret,", ["Margaret Liu"], {}),
    ("Margaret,", ["Margaret Liu"], {}),
    ("Hi Margaret", ["Margaret Liu"], {}),
    ("Dear Chef Moretti,", ["Luca Moretti"], {"title": "Head Chef"}),
    ("Dear Councillor Mbeki,", ["Thabo Mbeki"], {"title": "Councillor"}),
    ("Dear Team,", ["Margaret Liu"], {}),
    ("Dear Northwind Team,", ["Margaret Liu"], {}),
    ("Dear Maggie,", ["Margaret Liu"], {"reply": "Thanks for writing. Best, Maggie"}),
    ("Dear Rev. Okafor,", ["Rev. John Okafor"], {}),
    ("Dear Frau Krüger,", ["Sabine Krüger"], {}),
    ("Dear Ms. Krueger,", ["Sabine Krüger"], {}),
    ("Dear Ms. Wisniewska,", ["Katarzyna Wiśniewska"], {}),
    ("Dear Ms Adeyemi,", ["Ngozi Adeyemi-Clarke"], {}),
    ("Dear Jiwoo,", ["Park Ji-woo"], {}),
    ("Dear Ji-Woo,", ["Park Ji-woo"], {}),
    ("Dear Mx. Rivera,", ["Alex Rivera"], {}),
]
NAMED_WRONG = [
    ("hi peggy,", ["Margaret Liu"], ["peggy"]),
    ("Dear Meg,", ["Margaret Liu"], ["Meg"]),
    ("Dear Marge,", ["Margaret Liu"], ["Marge"]),
    ("Dear Dr. Liu,", ["Margaret Liu"], ["Dr. Liu"]),
    ("Dear Shaun,", ["Seán O'Brien"], ["Shaun"]),
    ("Dear Peter,", ["Pieter van den Berg"], ["Peter"]),
    ("Dear Dr. Whitcombe and Dr Menon,", ["Prof. Eleanor Whitcombe", "Dr. Rajiv Menon"], ["Dr. Whitcombe"]),
    ("Dear Eleanor and Raj,", ["Prof. Eleanor Whitcombe", "Dr. Rajiv Menon"], ["Raj"]),
    ("Dear Ms. Chen,", ["Margaret Liu"], ["Ms. Chen"]),
    ("Dear Margret,", ["Margaret Liu"], ["Margret"]),
    ("hi margret,", ["Margaret Liu"], ["margret"]),
    ("hi peggy,", ["Margaret Liu"], ["peggy"]),
    ("Peggy,", ["Margaret Liu"], ["Peggy"]),
    ("Dear Captain Reyes,", ["Ana Reyes"], ["Captain Reyes"]),
    ("Dear Mr. Okafor,", ["Rev. John Okafor"], ["Mr. Okafor"]),
    ("Dear Ms. Wiśniewski,", ["Katarzyna Wiśniewska"], ["Ms. Wiśniewski"]),
    ("Dear Lexi,", ["Alexandra Rivera"], ["Lexi"]),
    ("Dear Kate,", ["Katherine Obi"], ["Kate"]),
    ("Dear Katherine,", ["Kate Obi"], ["Katherine"]),
    ("Dear Catherine,", ["Katherine Obi"], ["Catherine"]),
]
BODIES = [
    (
        "I kept calling you Peggy. Margaret, I am sorry.",
        [],
        {"incident": {"kind": "wrong_name", "sorry_that": "I kept calling you Peggy"}},
    ),
    ("I am sorry, Margie, that I was late.", ["Margie"], {}),
    ("I'd still love to join NorthWind. Northwind's work is fine.", [], {}),
    ("I'd still love to join North Wind.", ["North Wind"], {}),
    ("I'd still love to join Nothwind.", ["Nothwind"], {}),
    ("I'd still love to join Northwynd.", ["Northwynd"], {}),
    ("Work at Verity and Marsh would be good.", [], {"company": "Verity & Marsh"}),
    ("Work at Verity & March would be good.", ["Verity & March"], {"company": "Verity & Marsh"}),
    ("Work at Verity & Marsch would be good.", ["Verity & Marsch"], {"company": "Verity & Marsh"}),
    ("Work at Saint Brannoc Hospital. St Brannoc's nurses are kind.", [], {"company": "St. Brannoc Hospital"}),
    ("Work at St. Brannock Hospital.", ["St. Brannock Hospital"], {"company": "St. Brannoc Hospital"}),
    (
        "The team at Hartwell is kind. Hartwell Credit Unions.",
        ["Hartwell Credit Unions"],
        {"company": "Hartwell Credit Union"},
    ),
    ("Will you see me again? Grace is needed.", [], {"company": "Grade One Foods"}),
    ("Later I saw that the Water was off.", [], {"company": "Brightwater Labs"}),
    ("At Coastline Ambulances I would thrive.", ["Coastline Ambulances"], {"company": "Coastline Ambulance"}),
    ("At Costline Ambulance I would thrive.", ["Costline Ambulance"], {"company": "Coastline Ambulance"}),
    ("I want to join The Gilded Trout; the Gilded Trout is good.", [], {"company": "The Gilded Trout"}),
    ("I'd love to work for Harbor Mobility.", ["Harbor Mobility"], {"company": "Harbour Mobility"}),
    ("I'd love to work for Drake and Olusola.", [], {"company": "Drake & Olusola"}),
    ("Thank you, Ms. Lui.", ["Ms. Lui"], {}),
    ("Thank you, Mr. Liu.", ["Mr. Liu"], {}),
    ("Thank you. Ms. Chen was kind.", [], {}),
    ("Thank you, Dr. Liu.", ["Dr. Liu"], {}),
]


def people(names: list[str], more: dict[str, Any]) -> dict[str, Any]:
    """A case with these readers."""
    more = dict(more)
    reply = {"reply": more.pop("reply")} if "reply" in more else {}
    return {"interviewer": [{"name": name, **more} for name in names] or None, **reply}


@pytest.mark.parametrize(("greeting", "names", "more"), NAMED_RIGHT, ids=str)
def test_a_right_name_passes(greeting: str, names: list[str], more: dict[str, Any]):
    """Any part of the reader's name passes, with a title that may be theirs, and so does a greeting without a name."""
    assert quoted("wrong-name", f"{greeting}\n\nI am sorry that I was late.", **people(names, more)) == []


@pytest.mark.parametrize(("greeting", "names", "wrong"), NAMED_WRONG, ids=str)
def test_a_wrong_name_is_found(greeting: str, names: list[str], wrong: list[str]):
    """A short form that was not offered, a slip of the pen, another name and another title are found to the letter."""
    assert quoted("wrong-name", f"{greeting}\n\nI am sorry that I was late.", **people(names, {})) == wrong


def test_the_name_of_the_blunder_is_for_quoting_alone():
    """The wrong name that the case tells may be quoted; nobody is greeted, thanked or addressed by it."""
    keys = {
        "incident": {"kind": "wrong_name", "sorry_that": "I called you Kristen"},
        "interviewer": {"name": "Kirsten Ek"},
    }
    quotes = "I called you Kristen, Kirsten, and I am sorry. Kirsten, not Kristen, is your name; I said Kristen."
    assert quoted("wrong-name", f"Hi Kirsten,\n\n{quotes}", **keys) == []
    assert quoted("wrong-name", f"Hi Kristen,\n\n{quotes} Thanks again, Kristen.", **keys) == ["Kristen", "Kristen"]


@pytest.mark.parametrize(("body", "wrong", "keys"), BODIES, ids=str)
def test_names_in_the_body(body: str, wrong: list[str], keys: dict[str, Any]):
    """In the body the reader's and the company's name are known in any form, and found where they are misspelt."""
    assert quoted("wrong-name", f"Dear Ms. Liu,\n\n{body}", **keys) == wrong
