"""Pictures: their words exist in the drawing's vocabulary, and those who cannot see them are told what they show."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from zine.errors import Level, Problem
from zine.model.cache import Cache
from zine.model.card import Art
from zine.model.digest import digest
from zine.model.project import Project


def missing_alternatives(project: Project) -> Iterator[Problem]:
    """A card with no `alt`: every card has a picture, drawn from its own words where the cook gives none."""
    for card in project.cards:
        if card.alt is None:
            mark = card.photo.mark if card.photo else card.art.marks.get("") if card.art else card.title.mark
            hint = 'Add a line "alt: …" that says what it shows.'
            message = "the picture has no words for those who cannot see it"
            yield Problem(message, mark, hint, Level.WARNING, "missing-alt")


def wrong_words(project: Project, cache: Cache) -> Sequence[Problem]:
    """Words that the drawing does not know; none where the cache says that these very words were right."""
    arts = [art for art in _arts(project) if "table" not in art.words]
    dishes = {name: project.dishes.get(name, {}) for name in sorted({str(art.words.get("dish")) for art in arts})}
    own = [*project.own_dishes.values(), *project.own_tables.values()]
    key = f"pictures-{digest([art.words for art in (*arts, *own)], dishes)}"
    if cache.get(key) is not None:
        return ()
    in_dishes = {  # the zine's own are told in their own files
        name: _wrongs(Art(words)) for name, words in dishes.items() if name not in project.own_dishes
    }
    found = [problem for art in arts for problem in (*_wrongs(art), *_in_its_dish(art, in_dishes))]
    found += [problem for art in project.own_dishes.values() for problem in _wrongs(art)]
    found += [problem for art in project.own_tables.values() for problem in _on_a_table(art)]
    if not found:
        cache.put(key, b"")
    return found


def well_worded(project: Project) -> Project:
    """Return the project with only those cards whose pictures' words are all right."""
    dishes = project.dishes
    judged = ((card, card.art.words if card.art else {}) for card in project.cards)
    right = (card for card, words in judged if not _wrongs(Art({**dishes.get(str(words.get("dish")), {}), **words})))
    return replace(project, cards=tuple(right))


def _wrongs(art: Art) -> Sequence[Problem]:
    from zine.draw.words import problems  # noqa: PLC0415 the whole vocabulary; a zine without pictures needs none of it

    return problems(art.words, art.marks)


def _in_its_dish(art: Art, in_dishes: Mapping[str, Sequence[Problem]]) -> Iterator[Problem]:
    name = str(art.words.get("dish"))
    for wrong in in_dishes.get(name, ()):
        yield Problem(f'in the dish "{name}": {wrong.message}', art.marks.get("dish"), wrong.hint, rule=wrong.rule)


def _on_a_table(art: Art) -> Iterator[Problem]:
    from zine.draw.table_words import table_problems  # noqa: PLC0415 as above

    yield from table_problems(art.words, art.marks)


def _arts(project: Project) -> Iterator[Art]:
    covers = (project.settings.cover, project.settings.back_cover)
    for art in (*(cover.art for cover in covers), *(card.art for card in project.cards)):
        if art:
            yield art
