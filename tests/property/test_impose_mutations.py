"""A check that finds nothing must be shown to find something: each damage here would waste paper."""

import pytest
from pikepdf import Array, Name

from tests.unit.impose.pdfs import changed, content, document, forms, imposed
from zine.impose.folding import faults
from zine.model.units import MM

COUNT = 14


def swap_sides(pdf):
    front, back = pdf.pages[0], pdf.pages[1]
    pdf.pages[0], pdf.pages[1] = back, front


def reverse_sheets(pdf):
    pdf.pages.reverse()
    for index in range(0, len(pdf.pages), 2):
        front, back = pdf.pages[index + 1], pdf.pages[index]
        pdf.pages[index], pdf.pages[index + 1] = front, back


def rotate_backs(pdf):
    for page in list(pdf.pages)[1::2]:
        width, height = (float(side) for side in list(page.mediabox)[2:])
        page.contents_add(f"-1 0 0 -1 {width} {height} cm".encode(), prepend=True)


def shift_one_side(pdf):
    pdf.pages[2].contents_add(f"1 0 0 1 {MM} 0 cm".encode(), prepend=True)


def shift_upwards(pdf):
    pdf.pages[3].contents_add(f"1 0 0 1 0 {MM} cm".encode(), prepend=True)


def scale_everything(pdf):
    for page in pdf.pages:
        width, height = (float(side) for side in list(page.mediabox)[2:])
        page.contents_add(f".98 0 0 .98 {0.01 * width} {0.01 * height} cm".encode(), prepend=True)


def scale_the_forms(pdf):
    for page in pdf.pages:
        for form in dict(page.obj.Resources.XObject.items()).values():
            form.Matrix = Array([0.98, 0, 0, 0.98, *(0.01 * float(side) for side in list(form.BBox)[2:])])


def shift_what_is_trimmed(pdf):
    form = forms(pdf)["/Page1"]
    x0, y0, x1, y1 = map(float, form.BBox)
    form.TrimBox = Array([x0 + MM, y0, x1 + MM, y1])


def mirror_one_side(pdf):
    width = float(pdf.pages[0].mediabox[2])
    pdf.pages[0].contents_add(f"-1 0 0 1 {width} 0 cm".encode(), prepend=True)


def painted(pdf, side, page):
    """How a side paints a page."""
    names = {form.XX: name for name, form in pdf.pages[side].obj.Resources.XObject.items()}
    return names[page].encode() + b" Do"


def repaint(pdf, side, *changes):
    """Change what a side's content says."""
    said = content(pdf.pages[side])
    for before, after in changes:
        said = said.replace(before, after)
    pdf.pages[side].obj.Contents = pdf.make_stream(said)


def lose_a_page(pdf):
    repaint(pdf, 1, (painted(pdf, 1, 2), b""))


def double_a_page(pdf):
    repaint(pdf, 3, (painted(pdf, 3, 13), painted(pdf, 3, 4)))


def exchange_neighbours(pdf):
    one, other = painted(pdf, 4, 5), painted(pdf, 4, 12)
    repaint(pdf, 4, (one, b"#"), (other, one), (b"#", other))


def stack_two_pages(pdf):
    page = pdf.pages[0]
    page.obj.Contents = pdf.make_stream(content(page) + b"\n" + content(page))


def flip_on_the_other_edge(pdf):
    pdf.Root.ViewerPreferences.Duplex = Name.DuplexFlipLongEdge


def forget_the_edge(pdf):
    del pdf.Root.ViewerPreferences["/Duplex"]


def print_across_the_fold(pdf):
    form = forms(pdf)["/Page1"]
    form.BBox = Array([-9, 0, *list(form.BBox)[2:]])


def lose_a_side(pdf):
    del pdf.pages[-1]


def enlarge_one_sheet(pdf):
    pdf.pages[0].obj.MediaBox = Array([0, 0, 1190.55, 841.89])


DAMAGE = [
    swap_sides,
    reverse_sheets,
    rotate_backs,
    shift_one_side,
    shift_upwards,
    scale_everything,
    scale_the_forms,
    shift_what_is_trimmed,
    mirror_one_side,
    lose_a_page,
    double_a_page,
    exchange_neighbours,
    stack_two_pages,
    flip_on_the_other_edge,
    forget_the_edge,
    print_across_the_fold,
    lose_a_side,
    enlarge_one_sheet,
]


@pytest.mark.parametrize("damage", DAMAGE, ids=lambda damage: damage.__name__)
def test_damage_is_noticed(damage):
    good = imposed(document(COUNT)).pdf
    assert faults(changed(good, damage), COUNT)


def test_an_undamaged_booklet_has_no_faults():
    assert faults(imposed(document(COUNT)).pdf, COUNT) == ()
