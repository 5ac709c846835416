"""Small pages to render."""

from io import BytesIO
from pathlib import Path

import pikepdf

from zine.model.drawing import Drawing
from zine.model.geometry import Size
from zine.model.ink import Ink, Palette, Tints
from zine.model.page import Item, Page, Role, Run
from zine.model.theme import Theme
from zine.render import Info, render
from zine.typeset.faces import Faces

FONTS = Path(__file__).parents[3] / "fonts"
TEXT = "GowunBatang-Regular"
PALETTE = Palette(
    Ink("Danmuji Yellow", (1.0, 0.8, 0.1), (0, 0.2, 0.9, 0)),
    Ink("Gochu Red", (0.95, 0.27, 0.18), (0, 0.86, 0.85, 0)),
    Ink("Jjok Teal", (0.0, 0.34, 0.44), (1, 0.5, 0.35, 0.25)),
    (0.98, 0.96, 0.9),
)
THEME = Theme("obang", PALETTE, {"text": (TEXT,)})
FACES = Faces({path.stem: str(path) for path in sorted(FONTS.glob("*.ttf"))}, THEME.chains)
DEEP = Tints(0, 0, 1)
INFO = Info("Policy Kitchen")


def run(
    text: str,
    x: float = 20,
    y: float = 30,
    *,
    face: str = TEXT,
    gap: float = 0.0,
    tracking: float = 0.0,
    ends_in_space: bool = False,
    role: Role = Role.PARAGRAPH,
    lang: str = "",
) -> Run:
    words = tuple(FACES.word(face, word) for word in text.split(" "))
    return Run(x, y, 10, words, DEEP, role, gap, tracking, ends_in_space, lang)


def page(*items: Item, folio: str = "1", bleed: float = 9.0) -> Page:
    return Page(Size(200, 300), bleed, items, folio)


def drawing(seed: str = "soup", *, plates: tuple[str, str, str] | None = None) -> Drawing:
    square = "1 scn\n200 200 m 600 200 l 600 600 l 200 600 l h\nf\n"
    return Drawing(100, 80, plates or (square, "", square), seed)


def pdf(*pages: Page, info: Info = INFO, theme: Theme = THEME) -> bytes:
    return render(pages, info, theme, faces=FACES)


def opened(*pages: Page, info: Info = INFO, theme: Theme = THEME) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf(*pages, info=info, theme=theme)))


def operators(page_object: pikepdf.Page) -> str:
    return page_object.Contents.read_bytes().decode("ascii")
