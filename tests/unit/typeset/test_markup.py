import pytest

from zine.typeset.markup import Span, parse, plain


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("plain", (Span("plain"),)),
        ("", ()),
        ("a **b** c", (Span("a "), Span("b", bold=True), Span(" c"))),
        ("a *b* c", (Span("a "), Span("b", italic=True), Span(" c"))),
        ("**b *i* b**", (Span("b ", bold=True), Span("i", bold=True, italic=True), Span(" b", bold=True))),
        ("fact[^law]", (Span("fact"), Span("", keys=("law",)))),
        ("fact[^law,base]", (Span("fact"), Span("", keys=("law", "base")))),
        ("fact[^law, base].", (Span("fact"), Span("", keys=("law", "base")), Span("."))),
        ("**fact[^law]**", (Span("fact", bold=True), Span("", bold=True, keys=("law",)))),
        ("한**국**말", (Span("한"), Span("국", bold=True), Span("말"))),
    ],
)
def test_marks_part_a_text_into_spans(text, spans) -> None:
    assert parse(text) == spans


@pytest.mark.parametrize(
    "text",
    ["5 * 3 * 2", "*", "**", "a * b", "2 ** 3", "**open", "*open", "[^]", "[^a b]", "<b>&amp;{x}</b>", r"\n", "* item"],
)
def test_what_is_not_a_mark_stays_as_typed(text) -> None:
    assert parse(text) == (Span(text),)


def test_a_space_before_a_citation_goes() -> None:
    assert parse("budget [^law]") == (Span("budget"), Span("", keys=("law",)))


def test_plain_text_has_neither_marks_nor_citations() -> None:
    assert plain("**Soak** the *rice* [^law].") == "Soak the rice."
