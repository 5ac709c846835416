"""The bundled faces, a style to set them in, and set lines read back as text."""

from pathlib import Path

from zine.typeset.block import Block, Line
from zine.typeset.faces import Faces
from zine.typeset.style import Style

FONTS = Path(__file__).parents[3] / "fonts"
CHAINS = {
    "display": ("BagelFatOne-Regular", "NotoSansKR-Bold", "GowunBatang-Bold"),
    "text": ("GowunBatang-Regular", "NotoSansKR-Regular"),
    "bold": ("GowunBatang-Bold", "NotoSansKR-Bold"),
    "italic": ("ZineBatang-Oblique", "GowunBatang-Regular", "NotoSansKR-Regular"),
    "hand": ("NanumPen", "GowunBatang-Regular", "NotoSansKR-Regular"),
    "panel": ("NotoSansKR-Regular", "GowunBatang-Regular"),
    "panel-bold": ("NotoSansKR-Bold", "GowunBatang-Bold"),
}
FACES = Faces({path.stem: str(path) for path in sorted(FONTS.rglob("*.ttf"))}, CHAINS)
TEXT = Style("text", 10.0, 13.0)


def copied(line: Line) -> str:
    """A line as a reader copies it."""
    return "".join(
        " ".join("".join(letters for _, letters in word.glyphs) for word in piece.words) + " " * piece.ends_in_space
        for piece in line.pieces
    )


def lines(block: Block) -> list[str]:
    """The lines of a block, as copied, without the space that ends them."""
    return [copied(line).rstrip() for line in block.lines]
