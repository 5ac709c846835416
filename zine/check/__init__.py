"""What is wrong or doubtful in a zine that could be read: the lint rules, each a function, in one table."""

from collections.abc import Callable, Iterator

from zine.check.addresses import broken_addresses
from zine.check.ages import old_checks, unreadable_dates
from zine.check.citations import broken_sources, citations
from zine.check.counts import miscounted_plates
from zine.check.coverage import unprintable
from zine.check.figures import uncited_figures
from zine.check.menu import (
    nothing_to_serve,
    unknown_courses,
    unknown_in_mini,
    unknown_matter,
    unknown_on_menu,
    unknown_pairings,
)
from zine.check.pictures import missing_alternatives, well_worded, wrong_words
from zine.check.wording import long_labels, long_stats, same_titles, unknown_colours, unknown_labels
from zine.errors import Mark, Problem
from zine.model.cache import Cache, Nothing
from zine.model.project import Project

Rule = Callable[[Project], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    citations,
    broken_sources,
    broken_addresses,
    uncited_figures,
    unknown_pairings,
    unknown_courses,
    unknown_on_menu,
    unknown_in_mini,
    nothing_to_serve,
    unknown_matter,
    unknown_labels,
    unknown_colours,
    same_titles,
    long_stats,
    long_labels,
    unreadable_dates,
    old_checks,
    missing_alternatives,
)

_OF_SOURCES = ("unknown-source", "broken-source")


def check(project: Project, cache: Cache | None = None) -> tuple[Problem, ...]:
    """Return everything wrong (errors) or doubtful (warnings), in file order.

    `cache` remembers pictures whose words were right, and characters that there are faces for.
    """
    cache = cache or Nothing()
    found = [problem for rule in RULES for problem in rule(project)]
    found += unprintable(project, cache)
    found += (wrong := wrong_words(project, cache))
    found += miscounted_plates(well_worded(project) if wrong else project, cache)
    if project.mark and project.mark.file in project.unread:  # who knows which sources the zine has
        found = [problem for problem in found if problem.rule not in _OF_SOURCES]
    order = {name: at for at, name in enumerate(project.files)}

    def place(problem: Problem) -> tuple[int, Mark]:
        mark = problem.mark or project.mark or Mark("")
        return order.get(mark.file, -1), mark

    return tuple(sorted(found, key=place))
