"""Cards to lay out, and ways to look at the pages they come to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from zine.cli.places import bundled
from zine.compose import compose
from zine.load import load
from zine.model.book import Book
from zine.model.geometry import Box
from zine.model.page import Group, Item, Page, Role, Run
from zine.pages import KINDS
from zine.pages.artist import Artist
from zine.pages.setting import Opening, Setting
from zine.typeset.faces import Faces

TRIMS = ("a5", "half-letter", "a6", "quarter-letter", "120 x 170 mm")

ZINE = """title: Test Kitchen
sources:
  robots: {title: On Robots, author: "A. Kim, Professor", heading: Arms}
  chips: {title: On Chips, author: B. Lee}
"""

BARE = """title: Leek Soup
ingredients: [2 leeks, 1 potato]
steps: [Chop., Boil.]
"""

NORMAL = """title: Robot-Folded Mandu
native_name: 만두
romanized: mandu
topic: Robots and smart factories
course: {course}
headnote: Folding takes a whole family, and the family is ageing.[^robots] Somebody has to pinch the pleats.
serves: SMEs first
time: {{total: An age, prep: one year, cook: to 2030}}
heat: {{level: 2, why: It bites.}}
difficulty: Tireless
equipment: [Ministry of Steam, Bamboo Institute]
ingredients:
  - {{amount: "1,012", item: industrial robots, as: pleats, cite: robots, note: counted twice}}
  - group: For the filling
    items:
      - {{amount: "30,000", item: factories, as: wrappers, cite: chips}}
      - {{amount: 1 steamer, item: the lid on top, as: steam}}
steps:
  - Roll the wrappers: Upgrade factories with smart technology.[^chips]
  - {{name: Steam, text: Robots underpin the mobility systems to come., when: by 2030, cite: robots}}
substitutions:
  - chopsticks: a spoon
notes: "Fewer hands, more pleats: robots answer a shortage.[^chips]"
allergens: {{contains: [ageing], may_contain: [dependence]}}
nutrition:
  serving_size: 1 steamer
  facts:
    - Density: "1,012"
    - Smart factories: "30,000"
  footnote: Pleats not counted twice.[^robots]
pairs_with: {{other: "both are folded"}}
best_before: December 2030
checked: 2025-07-15
layout: spread
alt: A steamer.
"""

OTHER = """title: Other Dish
native_name: 국수
ingredients: [noodles]
steps: [Boil.]
layout: spread
"""


def long_card(ingredients: int = 14, steps: int = 16) -> str:
    """A card with more to say than two pages hold."""
    items = "".join(f"  - {{amount: {n} pots, item: thing {n} of a long list, as: rice}}\n" for n in range(ingredients))
    done = "".join(
        f"  - Cook {n}: Put the pot in the middle of the table, then see who reaches first and they pay.\n"
        for n in range(steps)
    )
    return f"title: The Endless Feast\nnative_name: 잔치\ningredients:\n{items}steps:\n{done}notes: Never again.\n"


def wordy() -> str:
    """A card every part of which is too long by far."""
    said = "Tofu never shouts yet lift it off the table and dinner falls over and over until the cook is tired. "
    facts = "".join(f"    - Label number {n}: value {n}\n" for n in range(50))
    return (
        f"title: {'A name that goes on ' * 4}\nnative_name: 가나다라마바사아자차카타\nheadnote: {said * 20}\n"
        f"serves: {said}\ntime: {said}\nheat: 5\nnotes: {said * 20}\n"
        f'ingredients: [one, two]\nsteps: ["{said * 30}", second]\nnutrition:\n  facts:\n{facts}'
    )


def normal(course: str = "Dumplings") -> str:
    """A card that has every field."""
    return NORMAL.format(course=course)


@dataclass(frozen=True)
class LaidOut:
    """One card's pages in a book of some cards."""

    book: Book
    setting: Setting
    opening: Opening

    @property
    def pages(self) -> tuple[Page, ...]:
        return self.opening.pages

    @property
    def runs(self) -> tuple[Run, ...]:
        return tuple(run for page in self.pages for run in runs_of(page.items))

    @property
    def text(self) -> str:
        return " ".join(word.text for run in self.runs for word in run.words)

    def inked(self, run: Run) -> Box:
        """Return the box that small letters and capitals of a run cover."""
        return Box(run.x, run.y - 0.62 * run.size, run.x + self.width(run), run.y + 0.1 * run.size)

    def width(self, run: Run) -> float:
        space = self.setting.faces.face(run.words[0].face).space.width * run.size / 1000 + run.gap + run.tracking
        glyphs = sum(len(word.glyphs) for word in run.words)
        inked = sum(word.width for word in run.words) * run.size / 1000
        return inked + space * (len(run.words) - 1) + run.tracking * (glyphs - 1)


def lay_out(folder: Path, cards: dict[str, str], key: str, *, zine: str = ZINE, number: int = 8) -> LaidOut:
    """Lay out one of some cards."""
    book, setting = kitchen(folder, cards, zine=zine)
    part = next(part for part in book.parts if part.recipe and part.recipe.card.key == key)
    return LaidOut(book, setting, KINDS["card"].lay_out(part, setting, number))


def kitchen(folder: Path, cards: dict[str, str], *, zine: str = ZINE) -> tuple[Book, Setting]:
    """Load and compose some cards."""
    (folder / "zine.yaml").write_text(zine, encoding="utf-8")
    for name, text in cards.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    places = bundled()
    project = load(folder, places.assets, places.fonts)
    book = compose(project)
    chains = tuple(sorted(project.theme.chains.items()))
    faces = _faces(tuple(sorted(project.fonts.items())), chains)
    return book, Setting(book, faces, Artist(project.dishes))


@cache
def _faces(fonts: tuple[tuple[str, str], ...], chains: tuple[tuple[str, tuple[str, ...]], ...]) -> Faces:
    return Faces(dict(fonts), dict(chains))


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes overlap by more than a hair."""
    across = min(one.x1, other.x1) - max(one.x0, other.x0)
    return across > 1 and min(one.y1, other.y1) - max(one.y0, other.y0) > 1


def flat(items: Sequence[Item], *, turned: bool = True) -> Iterator[Item]:
    """Every item, groups opened; without `turned`, not those of groups that are moved."""
    for item in items:
        if not isinstance(item, Group):
            yield item
        elif turned or item.matrix is None:
            yield from flat(item.items, turned=turned)


def runs_of(items: Sequence[Item], *, turned: bool = True) -> Iterator[Run]:
    """Every run of words."""
    return (item for item in flat(items, turned=turned) if isinstance(item, Run))


def set_runs(page: Page) -> list[Run]:
    """Runs that stand upright and are part of what is said, not of the page's furniture."""
    return [run for run in runs_of(page.items, turned=False) if run.role is not Role.ARTIFACT]
