"""What is wrong or doubtful in a zine that could be read: the lint rules, each a function, in one table."""

from collections.abc import Callable, Iterator

from zine.check.ages import old_checks, unreadable_dates
from zine.check.citations import broken_sources, uncited_sources, unknown_citations
from zine.check.coverage import unprintable
from zine.check.figures import uncited_figures
from zine.check.menu import unknown_courses, unknown_matter, unknown_on_menu, unknown_pairings
from zine.check.pictures import missing_alternatives, wrong_words
from zine.check.wording import long_stats, same_titles, unknown_colours, unknown_labels
from zine.errors import Mark, Problem
from zine.model.project import Project

Rule = Callable[[Project], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    unknown_citations,
    uncited_sources,
    broken_sources,
    uncited_figures,
    unknown_pairings,
    unknown_courses,
    unknown_on_menu,
    unknown_matter,
    unknown_labels,
    unknown_colours,
    same_titles,
    long_stats,
    unreadable_dates,
    old_checks,
    missing_alternatives,
    wrong_words,
    unprintable,
)


def check(project: Project) -> tuple[Problem, ...]:
    """Return everything wrong (errors) or doubtful (warnings), in file order."""
    found = [problem for rule in RULES for problem in rule(project)]
    order = {name: at for at, name in enumerate(project.files)}

    def place(problem: Problem) -> tuple[int, Mark]:
        mark = problem.mark or project.mark or Mark("")
        return order.get(mark.file, -1), mark

    return tuple(sorted(found, key=place))
