"""Whatever a card looks like, tidying changes its looks alone."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from yaml.nodes import MappingNode

from zine.cli.starters import ORDER
from zine.errors import Mark
from zine.load.decode import decode
from zine.load.order import Usual
from zine.load.reading import Reading
from zine.load.tidy import tidied
from zine.load.tree import compose
from zine.model.card import Card

CARD = Usual(Card, ORDER)
PLAIN = st.text("abcdefghij가나다 ", min_size=1, max_size=60).map(str.strip).filter(bool)
VALUES = st.one_of(
    PLAIN,
    PLAIN.map(lambda text: f"'{text}'"),
    PLAIN.map(lambda text: f'"{text}, # no comment"'),
    st.integers(0, 99999).map(str),
)
COMMENTS = st.sampled_from(["", "", "", "# why", "# a: b", "\n"])


@st.composite
def maps(draw: st.DrawFn, fields: tuple[str, ...], needed: int) -> str:
    """A record with its first fields, and some of the others, in any order, with or without braces and comments."""
    others = draw(st.lists(st.sampled_from(fields[needed:]), unique=True)) if fields[needed:] else []
    chosen = draw(st.permutations([*fields[:needed], *others]))
    pairs = [f"{field}: {draw(VALUES)}" for field in chosen]
    if draw(st.booleans()):
        return "{" + ", ".join(pairs) + "}\n"
    above = ["", *(draw(COMMENTS) for _ in pairs[1:])]
    return "\n".join(line for pair in zip(above, pairs, strict=True) for line in pair if line) + "\n"


def nested(text: str, indent: int, dash: str) -> str:
    """A record under its field, as an entry of a list or a value on its own lines."""
    first, *rest = text.splitlines()
    pad = " " * indent
    lines = [f"{pad}{dash}{first}", *(f"{pad}{' ' * len(dash)}{line}" if line else "" for line in rest)]
    return "\n".join(lines) + "\n"


@st.composite
def cards(draw: st.DrawFn) -> str:
    ingredients = draw(st.lists(maps(("item", "amount", "as", "note", "status"), 1), min_size=1, max_size=3))
    ingredients = [text.replace("status: ", "x_status: ") for text in ingredients]
    steps = draw(st.lists(maps(("text", "name", "when"), 1), min_size=1, max_size=3))
    nutrition = draw(maps(("serving_size", "footnote"), 1))
    fields = [
        f"title: {draw(VALUES)}\n",
        "ingredients:\n" + "".join(nested(text, 2, "- ") for text in ingredients),
        "steps:\n" + "".join(nested(text, 0, "- ") for text in steps),
        "nutrition:\n" + nested(nutrition, 4, ""),
        f"headnote: >-\n  {draw(PLAIN)}\n  # not a comment\n\n  {draw(PLAIN)}\n",
        f"topic: |\n  {draw(PLAIN)}\n",
        f"x_own: {draw(VALUES)}\n",
    ]
    return "".join(draw(COMMENTS).strip() + "\n" + field for field in draw(st.permutations(fields)))


def card_of(text: str) -> Card:
    root = compose(text, "soup.yaml")
    assert isinstance(root, MappingNode)
    reading = Reading("soup.yaml", text)
    card = decode(Card, reading, root, key="soup", mark=Mark("soup.yaml"))
    assert reading.problems == []
    return card


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(cards())
def test_a_tidied_card_loads_as_the_same_card(text: str) -> None:
    after = tidied(text, CARD, "soup.yaml")
    assert isinstance(after, str)
    assert card_of(after) == card_of(text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(cards())
def test_what_is_tidy_stays_as_it_is(text: str) -> None:
    once = tidied(text, CARD, "soup.yaml")
    assert isinstance(once, str)
    assert tidied(once, CARD, "soup.yaml") == once


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(cards())
def test_the_fields_of_a_tidied_card_are_in_order(text: str) -> None:
    after = tidied(text, CARD, "soup.yaml")
    assert isinstance(after, str)
    found = [line.partition(":")[0] for line in after.splitlines() if line[:1].isalpha()]
    assert found == sorted(found, key=[*ORDER, "x_own"].index)
