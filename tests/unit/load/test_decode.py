from pathlib import Path

import pytest

from tests.unit.load.factories import PLAIN, card, problems
from zine.model.card import (
    Allergens,
    Art,
    Callout,
    Card,
    Dated,
    Fact,
    Heat,
    Ingredient,
    IngredientGroup,
    Kind,
    Nutrition,
    Pairing,
    Room,
    Source,
    Status,
    Step,
    Substitution,
    Term,
    Time,
)
from zine.model.text import Text


@pytest.mark.parametrize(
    ("line", "ingredient"),
    [
        ("Sesame oil, to taste", Ingredient(Text("Sesame oil, to taste"))),
        ("₩44 billion: research [^q]", Ingredient(Text("research [^q]"), Text("₩44 billion"))),
        (
            "{amount: '1,012', item: robots, as: pleats, note: dense, cite: r, status: counted}",
            Ingredient(Text("robots"), Text("1,012"), Text("pleats"), Text("dense"), (Text("r"),), Status.COUNTED),
        ),
        ("{2 cups: {item: rice, cite: [a, b]}}", Ingredient(Text("rice"), Text("2 cups"), cite=(Text("a"), Text("b")))),
        ("{item: rice, x_shop: corner}", Ingredient(Text("rice"))),
        (
            "{group: For the sauce, items: [5G, 1 spoon: oil]}",
            IngredientGroup(Text("For the sauce"), (Ingredient(Text("5G")), Ingredient(Text("oil"), Text("1 spoon")))),
        ),
    ],
)
def test_an_ingredient_takes_any_of_its_shapes(
    line: str, ingredient: Ingredient | IngredientGroup, tmp_path: Path
) -> None:
    read = card(tmp_path, plain=f"title: Mandu\ningredients:\n  - {line}\nsteps: [Fold.]\n")
    assert read.ingredients == (ingredient,)


@pytest.mark.parametrize(
    ("line", "step"),
    [
        ("Stir. Eat standing up.", Step(Text("Stir. Eat standing up."))),
        ("Roll the wrappers: Upgrade. [^r]", Step(Text("Upgrade. [^r]"), Text("Roll the wrappers"))),
        (
            "{name: Steam, text: Turn, when: to 2030, cite: r}",
            Step(Text("Turn"), Text("Steam"), Text("to 2030"), (Text("r"),)),
        ),
        ("text: Turn", Step(Text("Turn"))),
    ],
)
def test_a_step_takes_any_of_its_shapes(line: str, step: Step, tmp_path: Path) -> None:
    assert card(tmp_path, plain=f"title: Mandu\ningredients: [flour]\nsteps:\n  - {line}\n").steps == (step,)


@pytest.mark.parametrize(
    ("lines", "field", "value"),
    [
        ("time: till soft", "time", Time(Text("till soft"))),
        ("time: {prep: 1, cook: '2'}", "time", Time(prep=Text("1"), cook=Text("2"))),
        ("heat: 3", "heat", Heat(3)),
        ("heat: {level: '5', why: it stings}", "heat", Heat(5, Text("it stings"))),
        ("notes: one", "notes", (Text("one"),)),
        ("notes: [one, two]", "notes", (Text("one"), Text("two"))),
        ("substitutions: [butter: oil]", "substitutions", (Substitution(Text("butter"), Text("oil")),)),
        ("substitutions: {butter: oil}", "substitutions", (Substitution(Text("butter"), Text("oil")),)),
        ("allergens: [nuts]", "allergens", Allergens((Text("nuts"),))),
        ("allergens: {may_contain: nuts}", "allergens", Allergens((), (Text("nuts"),))),
        ("nutrition: [AI: much]", "nutrition", Nutrition((Fact(Text("AI"), Text("much")),))),
        ("nutrition: {AI: much}", "nutrition", Nutrition((Fact(Text("AI"), Text("much")),))),
        ("nutrition: {footnote: none}", "nutrition", Nutrition((), None, Text("none"))),
        ("pairs_with: [a, b: why]", "pairs_with", (Pairing(Text("a")), Pairing(Text("b"), Text("why")))),
        ("glossary: {so: filling}", "glossary", (Term(Text("so"), Text("filling")),)),
        (
            "glossary: [so: {meaning: filling, kind: kitchen}]",
            "glossary",
            (Term(Text("so"), Text("filling"), Kind.KITCHEN),),
        ),
        ("dates: {2030: thirty}", "dates", (Dated(Text("2030"), Text("thirty")),)),
        ("dates: [{when: 2030, what: x, aim: true}]", "dates", (Dated(Text("2030"), Text("x"), aim=True),)),
        ("callouts: [chip: a chip]", "callouts", (Callout(Text("chip"), Text("a chip")),)),
        ("sources: {p: Park}", "sources", (Source("p", Text("Park")),)),
        ("sources: [p: {in: q, heading: H}]", "sources", (Source("p", None, Text("q"), heading=Text("H")),)),
        ("art: mandu", "art", Art({"dish": "mandu"})),
        ("art: {steam: 3, at: [-.5, true, 2.0, x]}", "art", Art({"steam": 3, "at": [-0.5, True, 2.0, "x"]})),
        ("layout: spread", "layout", Room.SPREAD),
        ("draft: true", "draft", True),
        ("draft: 'true'", "draft", True),
        ("tagline:", "tagline", None),
        ("tagline: '{a} & <b> **c**'", "tagline", Text("{a} & <b> **c**")),
        ("serves: 1:30", "serves", Text("1:30")),
    ],
)
def test_a_field_takes_its_short_and_long_forms(lines: str, field: str, value: object, tmp_path: Path) -> None:
    assert getattr(card(tmp_path, lines), field) == value


def test_quoted_and_plain_text_are_the_same(tmp_path: Path) -> None:
    assert card(tmp_path, "serves: 'all'").serves == card(tmp_path, "serves: all").serves


def test_a_cards_key_is_its_files_stem(tmp_path: Path) -> None:
    assert card(tmp_path).key == "mandu"


def test_text_knows_its_place(tmp_path: Path) -> None:
    mark = card(tmp_path, "serves: all\n").serves
    assert mark
    assert mark.mark
    assert (mark.mark.line, mark.mark.column, mark.mark.width) == (5, 9, 3)


def test_art_words_know_their_places_by_path(tmp_path: Path) -> None:
    art = card(tmp_path, "art:\n  pieces:\n    - chip: {n: 3}\n").art
    assert art
    assert art.marks["pieces/0/chip/n"].line == 7


def test_cards_are_plain_frozen_values(tmp_path: Path) -> None:
    read: Card = card(tmp_path)
    assert hash(read.ingredients) == hash(card(tmp_path, plain=PLAIN).ingredients)


@pytest.mark.parametrize("escape", ["\\x07", "\\0", "\\e[31m", "\\u0085\\x01"])
def test_a_backslash_writes_no_control_character(escape: str, tmp_path: Path) -> None:
    (found,) = problems(tmp_path, mandu_yaml=f'{PLAIN}headnote: "a{escape}b"\n')
    assert found.rule == "control-character"
    assert found.mark
    assert (found.mark.line, found.mark.column) == (5, 11)


def test_a_text_with_backslashes_is_as_clean_as_any_other(tmp_path: Path) -> None:
    assert card(tmp_path, 'headnote: "\\u1106\\u1161\\u11ab\\u200bdu"\n').headnote == Text("만du")
