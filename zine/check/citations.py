"""Citations and sources: every claim has one that exists, and every source is used."""

from collections.abc import Iterator, Mapping, Sequence

from zine.check.places import within
from zine.errors import Level, Problem, did_you_mean
from zine.model.card import Source
from zine.model.citing import Mention, mentions
from zine.model.project import Project

Mentions = Sequence[Sequence[Mention]]  # card by card


def citations(project: Project) -> Iterator[Problem]:
    """A citation of a source that neither the card nor zine.yaml has; a source that nothing cites."""
    mentioned = _mentioned(project)
    yield from _unknown(project, mentioned)
    yield from _unused(project, mentioned)


def uncited_sources(project: Project) -> Iterator[Problem]:
    """A source that nothing cites. What other sources are parts of is used by them."""
    yield from _unused(project, _mentioned(project))


def _mentioned(project: Project) -> Mentions:
    return [tuple(mentions(card)) for card in project.cards]


def _unknown(project: Project, mentioned: Mentions) -> Iterator[Problem]:
    for card, told in zip(project.cards, mentioned, strict=True):
        known = _known(project, card.sources)
        for key, text in told:
            if key not in known:
                hint = did_you_mean(key, known) or f'Add "{key}: …" to sources, here or in zine.yaml.'
                mark = within(text, key, project.files)
                yield Problem(f'there is no source "{key}"', mark, hint, rule="unknown-source")


def _unused(project: Project, mentioned: Mentions) -> Iterator[Problem]:
    cited = [{key for key, _ in told} for told in mentioned]
    for card, keys in zip(project.cards, cited, strict=True):
        yield from _uncited(card.sources, keys | _containers(card.sources))
    if not project.neighbours:
        inner = _containers(source for card in project.cards for source in card.sources)
        used = set().union(*cited) | inner | _containers(project.settings.sources)
        yield from _uncited(project.settings.sources, used)


def broken_sources(project: Project) -> Iterator[Problem]:
    """A source that is part of nothing known, or of itself, or that does not say what it is."""
    shared = project.settings.sources
    for sources in (shared, *(card.sources for card in project.cards)):
        known = _known(project, sources)
        for source in sources:
            yield from _broken(source, known)


def _broken(source: Source, known: Mapping[str, Source]) -> Iterator[Problem]:
    if source.within is None:
        if not (source.title or source.url or source.publisher):
            hint = f'Write "{source.key}: its title", or add title or url.'
            yield Problem(f'the source "{source.key}" has no title', source.mark, hint, rule="broken-source")
        return
    if source.within.text not in known:
        hint = did_you_mean(source.within.text, known) or "Add that source, here or in zine.yaml."
        message = f'the source "{source.key}" is part of "{source.within}", which does not exist'
        yield Problem(message, source.within.mark, hint, rule="broken-source")
    elif _goes_round(source, known):
        message = f'the source "{source.key}" is a part of itself'
        yield Problem(message, source.within.mark, "One of them must stand alone.", rule="broken-source")


def _goes_round(source: Source, known: Mapping[str, Source]) -> bool:
    seen: set[str] = set()
    here: Source | None = source
    while here is not None and here.within is not None:
        if here.key in seen:
            return True
        seen.add(here.key)
        here = known.get(here.within.text)
    return False


def _uncited(sources: tuple[Source, ...], used: set[str]) -> Iterator[Problem]:
    for source in sources:
        if source.key not in used:
            message = f'the source "{source.key}" is never cited'
            hint = f"Cite it with [^{source.key}], or remove it."
            yield Problem(message, source.mark, hint, Level.WARNING, "uncited-source")


def _containers(sources: "Iterator[Source] | tuple[Source, ...]") -> set[str]:
    return {source.within.text for source in sources if source.within}


def _known(project: Project, sources: tuple[Source, ...]) -> dict[str, Source]:
    return {source.key: source for source in (*project.settings.sources, *sources)}
