"""The recipe on a cut card: its ingredients and its steps, and what of them is only in the booklet."""

from collections.abc import Iterator, Sequence

from zine.model.card import Ingredient, Step
from zine.model.page import Role
from zine.model.text import Text
from zine.pages.card.words import CardWords
from zine.pages.cut_card.flow import ASIDE, Flowed
from zine.pages.cut_card.short import MOST, Telling, cooking, shopping
from zine.pages.cut_card.sizes import SMALLEST, Sizes, Styles
from zine.pages.cut_card.ways import Way
from zine.pages.fitting import one_line
from zine.typeset.line import set_line
from zine.typeset.style import Style

_ENDS = ".!?…。"
_SHARES = (0.37, 0.5)  # of the measure, for the ingredients: the least and the most
_AIR = 2.6  # between two ingredients or steps


def shopping_share(words: CardWords, way: Way) -> float:
    """Return the ingredients' share of the measure: that of their words, so that both columns end alike."""
    bought = [each.ingredient for each in shopping(words.card, way.telling)[: max(way.ingredients, MOST)]]
    steps = cooking(words.card, way.telling)[: max(way.steps, MOST)]
    items = sum(len(f"{each.amount or ''} {each.item} {each.plays or ''} {each.note or ''}") + 24 for each in bought)
    done = sum(len(f"{step.name or ''} {step.text}") + 20 for step in steps)
    return min(_SHARES[1], max(_SHARES[0], items / max(1, items + done)))


def shop(words: CardWords, by: Sizes, set_in: Styles, way: Way, measure: float) -> Iterator[Flowed]:
    """Set the ingredients."""
    if not way.ingredients:
        return
    all_of_it = shopping(words.card, Telling())
    told = shopping(words.card, way.telling)[: way.ingredients]
    yield from _headed(words, set_in, "Ingredients", measure, whole=told == all_of_it[: len(told)])
    for each in told:
        if each.heading:
            heading = words.block(each.heading, set_in.amount, measure)
            yield Flowed(heading, 2 * _AIR * by.scale, Role.SUBHEADING)
        yield Flowed(words.spans(_item(words, set_in, each.ingredient), measure), _AIR * by.scale, Role.BODY)
    yield from _more(words, by, set_in, len(all_of_it) - len(told), measure)


def _item(words: CardWords, set_in: Styles, each: Ingredient) -> Sequence[tuple[Style, Text | str]]:
    spans: list[tuple[Style, Text | str]] = []
    if each.amount:
        spans.append((set_in.amount, Text(f"{each.amount} ", each.amount.mark)))
    remark = f", *{each.note}*" if each.note else ""
    item = Text(words.cited(Text(f"{each.item}{remark}", each.item.mark), each.cite), each.item.mark)
    if not each.plays:
        return [*spans, (set_in.item, item)]
    return [*spans, (set_in.item, Text(f"{item} ", item.mark)), (set_in.plays, each.plays)]


def cook(words: CardWords, by: Sizes, set_in: Styles, way: Way, measure: float) -> Iterator[Flowed]:
    """Set the steps."""
    if not way.steps:
        return
    air = 0.0 if by.columns(by.trim.width - 2 * by.margin) else 4.0 * by.scale
    told = cooking(words.card, way.telling)[: way.steps]
    head, *below = _headed(words, set_in, "Method", measure, whole=told == words.card.steps[: len(told)])
    yield from (head._replace(air=air), *below)
    hang = set_in.numeral.size * 1.25
    for number, step in enumerate(told, 1):
        block = words.spans(_step(words, set_in, step), measure - hang)
        label = set_line(words.setting.faces, str(number), set_in.numeral)
        yield Flowed(block, _AIR * by.scale, Role.BODY, hang, label)
    yield from _more(words, by, set_in, len(words.card.steps) - len(told), measure)


def _step(words: CardWords, set_in: Styles, step: Step) -> Sequence[tuple[Style, Text | str]]:
    when = f" *({step.when})*" if step.when else ""
    text = Text(words.cited(Text(f"{step.text}{when}", step.text.mark), step.cite), step.text.mark)
    if not step.name:
        return [(set_in.step, text)]
    stop = "" if step.name.text.rstrip()[-1:] in _ENDS else "."
    return [(set_in.run_in, Text(f"{step.name}{stop} ", step.name.mark)), (set_in.step, text)]


def _headed(words: CardWords, set_in: Styles, label: str, measure: float, *, whole: bool) -> Iterator[Flowed]:
    """Yield a heading; where the lines under it are not `whole`, it says where they are, beside it if that fits."""
    head = one_line(words.setting.faces, words.label(label), set_in.head, measure=measure, smallest=SMALLEST)
    told = words.block("" if whole else words.label("in full in the booklet"), set_in.more, measure)
    beside = told if head.width + ASIDE + told.width <= measure else None
    yield Flowed(head, role=Role.HEADING, aside=beside)
    if not beside:
        yield Flowed(told, role=Role.NOTE)


def _more(words: CardWords, by: Sizes, set_in: Styles, count: int, measure: float) -> Iterator[Flowed]:
    """Say how many more there are."""
    if count > 0:
        told = words.setting.phrase("and {count} more in the booklet", count=count)
        yield Flowed(words.block(told, set_in.more, measure), _AIR * by.scale)
