from tests.unit.render.sample import DEEP, drawing, page, run
from zine.model.geometry import Box, Matrix
from zine.model.ink import Tints
from zine.model.page import Anchor, Group, Link, Photo, Picture, Role, Shape
from zine.render.listing import listing

ALL = page(
    Anchor("soup", 0, "Soup", 1),
    Picture(drawing(), 10, 20.004, 1.5, alt="A bowl", role=Role.FIGURE),
    Group((run("기후 위기", tracking=0.5, ends_in_space=True, lang="ko"),), Role.NOTE, Matrix(1, 0, 0, 1, 3, 4)),
    Shape("0 0 m 9.999 3.3333 l", Tints(), DEEP, 0.6, (0, 3.25), round_caps=True),
    Photo(b"", (160, 80), Box(1, 2, 3, 4)),
    Link(Box(1, 2, 3, 4), "soup"),
    folio="iv",
)


def test_every_kind_of_item_is_a_line() -> None:
    assert listing([ALL]).splitlines() == [
        "page 1 “iv” 200 300 bleed 9",
        "  anchor 0 soup “Soup” 1 deep",
        "  picture Figure 10 20 × 1.5 soup “A bowl”",
        "  group Note [1 0 0 1 3 4]",
        "    run P 20 30 GowunBatang-Regular 10 deep 1 tracking 0.5 ko “기후 위기␣”",
        "  shape Artifact fill paper stroke deep 1 0.6 dash 0 3.25 round: 0 0 m 10 3.33 l",
        "  photo Figure 1 2 3 4 160×80 px",
        "  link 1 2 3 4 → soup",
    ]
