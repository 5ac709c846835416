"""A recipe: a spread of shop window and kitchen, a single page, or more pages when there is much to say."""

from zine.errors import Problem
from zine.model.book import Part
from zine.pages.card.kitchen import Kitchen, paste_kitchen
from zine.pages.card.long import LongRecipe
from zine.pages.card.pocket import Pocket, paste_first, paste_second
from zine.pages.card.room import planned, takes_one_page
from zine.pages.card.shop import ShopText, shop_window
from zine.pages.card.single import Single, paste_single
from zine.pages.card.words import CardWords
from zine.pages.pasteup import PasteUp
from zine.pages.setting import Opening, Setting


def lay_out(part: Part, setting: Setting, number: int) -> Opening:
    """Lay out one recipe, its first page being `number`."""
    words = _words(part, setting)
    plan = planned(words)
    if plan.single:
        return _single(words, plan.single, number=number, problems=plan.problems)
    if plan.pocket:
        return _pocket(words, plan.pocket, number=number)
    if plan.shop and plan.kitchen:
        return _spread(words, plan.shop, plan.kitchen, number=number, problems=plan.problems)
    recipe = LongRecipe(words, number, lambda page: _begin(page, words))
    pages = recipe.pages()
    return Opening(pages, (*plan.problems, *recipe.problems), facing=True)


def begins_on_a_left_page(part: Part, setting: Setting) -> bool:
    """Whether a recipe takes facing pages, told without pasting them."""
    return not takes_one_page(_words(part, setting))


def _words(part: Part, setting: Setting) -> CardWords:
    if part.recipe is None or part.course is None:
        raise ValueError("a card's part names its recipe and its course")
    return CardWords(part.recipe, part.course, setting)


def _single(words: CardWords, set_as: Single, *, number: int, problems: tuple[Problem, ...]) -> Opening:
    page = PasteUp(words.setting.grid(number), words.card.key)
    _begin(page, words)
    more = paste_single(page, set_as._replace(grid=page.grid), number)
    return Opening((page.page(str(number), "card"),), (*problems, *more))


def _spread(
    words: CardWords, shop: ShopText, kitchen: Kitchen, *, number: int, problems: tuple[Problem, ...]
) -> Opening:
    key = words.card.key
    verso, recto = PasteUp(shop.grid, f"{key}/shop"), PasteUp(kitchen.grid, f"{key}/kitchen")
    _begin(verso, words)
    more = shop_window(verso, shop, number)
    paste_kitchen(recto, kitchen, number + 1)
    pages = verso.page(str(number), "card"), recto.page(str(number + 1), "card")
    return Opening(pages, (*problems, *more), facing=True)


def _pocket(words: CardWords, set_as: Pocket, *, number: int) -> Opening:
    key = words.card.key
    verso, recto = PasteUp(set_as.verso, f"{key}/shop"), PasteUp(set_as.recto, f"{key}/kitchen")
    _begin(verso, words)
    problems = paste_first(verso, set_as, number)
    paste_second(recto, set_as, number + 1)
    return Opening((verso.page(str(number), "card"), recto.page(str(number + 1), "card")), problems, facing=True)


def _begin(page: PasteUp, words: CardWords) -> None:
    """Name the place; a course's first recipe names the course's."""
    course, recipe = words.course, words.recipe
    if recipe.number == course.recipes[0].number:
        page.anchor(f"course-{recipe.course}", title=course.name.text)
    page.anchor(f"card-{words.card.key}", title=words.card.title.text, depth=1)
