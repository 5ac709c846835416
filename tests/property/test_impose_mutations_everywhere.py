"""In every scheme, damage of each kind is noticed."""

import re
from functools import partial

import pytest
from pikepdf import String

from tests.unit.impose.jobs import ONE_SIDED, SHAPES, job, wrong
from tests.unit.impose.pdfs import A4, A5, changed, content, document, read, written
from zine.impose import impose
from zine.impose.folding import faults
from zine.impose.steps import KEY, note
from zine.model.geometry import Size
from zine.model.sheet import Spacing, Stock, Wishes
from zine.model.units import MM, caliper

COUNT = 40
_PLACED = re.compile(rb"q (\S+ \S+ \S+ \S+) (\S+) (\S+) cm /P(\S+) Do Q")


def sides(pdf):
    return [content(page) for page in pdf.pages]


def rewrite(pdf, side, change):
    """Change what a side's content says."""
    pdf.pages[side].obj.Contents = pdf.make_stream(change(content(pdf.pages[side])))


def swap_sides(pdf):
    pdf.pages[0], pdf.pages[1] = pdf.pages[1], pdf.pages[0]


def reverse_order(pdf):
    pdf.pages.reverse()


def rotate_backs(pdf):
    for page in list(pdf.pages)[1::2]:
        width, height = (float(side) for side in list(page.mediabox)[2:])
        page.contents_add(f"-1 0 0 -1 {width} {height} cm".encode(), prepend=True)


def shift_one_page(pdf):
    def shifted(match):
        return b"q %s %.4f %s cm /P%s Do Q" % (match[1], float(match[2]) + MM, match[3], match[4])

    rewrite(pdf, 0, lambda content: _PLACED.sub(shifted, content, count=1))


def shift_a_side(pdf):
    pdf.pages[0].contents_add(f"1 0 0 1 0 {MM} cm".encode(), prepend=True)


def scale_a_side(pdf):
    width, height = (float(side) for side in list(pdf.pages[0].mediabox)[2:])
    pdf.pages[0].contents_add(f".98 0 0 .98 {0.01 * width} {0.01 * height} cm".encode(), prepend=True)


def mirror_a_side(pdf):
    width = float(pdf.pages[0].mediabox[2])
    pdf.pages[0].contents_add(f"-1 0 0 1 {width} 0 cm".encode(), prepend=True)


def turn_one_page(pdf):
    """Turn the first page of a side half round about its own middle."""
    form = pdf.pages[0].obj.Resources.XObject["/P1"]
    width, height = (float(side) for side in list(form.BBox)[2:])

    def turned(match):
        return b"q %s %s %s cm -1 0 0 -1 %.4f %.4f cm /P%s Do Q" % (*match.groups()[:3], width, height, match[4])

    rewrite(pdf, 0, lambda content: _PLACED.sub(turned, content, count=1))


def lose_a_page(pdf):
    rewrite(pdf, 0, lambda content: _PLACED.sub(b"", content, count=1))


def double_a_page(pdf):
    first, second = (match[4] for match in list(_PLACED.finditer(sides(pdf)[0]))[:2])
    rewrite(pdf, 0, lambda content: content.replace(b"/P%s Do" % second, b"/P%s Do" % first))


def exchange_two_pages(pdf):
    first, second = (match[4] for match in list(_PLACED.finditer(sides(pdf)[0]))[:2])
    forms = pdf.pages[0].obj.Resources.XObject
    names = {first: second, second: first}
    rewrite(
        pdf,
        0,
        lambda content: re.sub(rb"/P(\S+) Do", lambda match: b"/P%s Do" % names.get(match[1], match[1]), content),
    )
    assert len(forms) >= 2


def forget_what_to_do(pdf):
    del pdf.Root[KEY]


ON_ONE_SIDE = [
    reverse_order,
    shift_one_page,
    scale_a_side,
    mirror_a_side,
    turn_one_page,
    lose_a_page,
    double_a_page,
    exchange_two_pages,
    forget_what_to_do,
]
ON_BOTH_SIDES = [swap_sides, rotate_backs, shift_a_side]
CASES = [(scheme, damage) for scheme in SHAPES for damage in ON_ONE_SIDE]
CASES += [(scheme, damage) for scheme in SHAPES if scheme not in ONE_SIDED for damage in ON_BOTH_SIDES]
# Pages read as they lie may lie a little to the side, and a poster may hang either way up.
HARMLESS = {("nup", shift_one_page), ("nup", shift_a_side), ("poster", rotate_backs)}


@pytest.mark.parametrize(
    ("scheme", "damage"),
    [case for case in CASES if case not in HARMLESS],
    ids=lambda part: part if isinstance(part, str) else part.__name__,
)
def test_damage_is_noticed(scheme, damage):
    good = job(scheme, COUNT)
    assert faults(changed(good.pdf, damage), good.pages)


@pytest.mark.parametrize("scheme", SHAPES)
def test_undamaged_sheets_have_no_faults(scheme):
    assert wrong(job(scheme, COUNT)) == ()


def claim_a_copy_more(pdf):
    note(pdf, copies=4)


@pytest.mark.parametrize("scheme", ["cards", "cutstack", "nup"])
@pytest.mark.parametrize(
    "damage", [reverse_order, swap_sides, scale_a_side, turn_one_page, lose_a_page, claim_a_copy_more]
)
def test_damage_to_one_of_several_copies_is_noticed(scheme, damage):
    good = job(scheme, COUNT, copies=3)
    assert faults(changed(good.pdf, damage), good.pages)


def test_a_copy_that_has_another_card_in_it_is_noticed():
    good = job("cards", COUNT, copies=3)
    assert faults(changed(good.pdf, double_a_page), good.pages)


def move_the_fold_marks(pdf):
    rewrite(pdf, 0, lambda content: content.replace(b"[3 2] 0 d", b"1 0 0 1 2 2 cm [3 2] 0 d"))


@pytest.mark.parametrize("scheme", ["booklet", "quarto", "octavo", "perfect", "minizine", "accordion"])
def test_fold_marks_elsewhere_than_the_folds_are_noticed(scheme):
    good = job(scheme, COUNT, signature=2, spacing=Spacing(gutter=MM))
    assert "a fold is marked on side 1 where nothing is folded" in faults(changed(good.pdf, move_the_fold_marks), COUNT)


SMALLER = Size(140 * MM, 200 * MM)


def crept(mode):
    pdf = written(document(COUNT, SMALLER))
    return impose(pdf, scheme="booklet", paper=A4, wishes=Wishes(stock=Stock(caliper(160), mode)))


def with_other_creep(good, plain, share):
    """The sheets with so much of their creep: 0 is none of it, -1 the wrong way."""

    def moved(pdf):
        for side, said in enumerate(sides(read(plain))):
            places = {found[4]: float(found[2]) for found in _PLACED.finditer(said)}
            rewrite(pdf, side, lambda now, places=places: _PLACED.sub(partial(elsewhere, places), now))

    def elsewhere(places, match):
        x = places[match[4]] + share * (float(match[2]) - places[match[4]])
        return b"q 1 0 0 1 %.4f %s cm /P%s Do Q" % (x, match[3], match[4])

    return changed(good, moved)


@pytest.mark.parametrize("share", [-1, 0, 0.9, 1.1])
def test_creep_of_the_wrong_sign_or_amount_is_noticed(share):
    plain = impose(written(document(COUNT, SMALLER)), scheme="booklet", paper=A4)
    assert faults(with_other_creep(crept("inward").pdf, plain.pdf, share), COUNT)


@pytest.mark.parametrize("mode", ["inward", "outward", "scale"])
def test_sheets_with_creep_have_no_faults(mode):
    assert wrong(crept(mode)) == ()


def test_pages_made_smaller_than_the_sheets_say_are_noticed():
    fitted = impose(
        written(document(8, A5)), scheme="booklet", paper=A4, wishes=Wishes(spacing=Spacing(margin=20, fit=True))
    )
    plain = impose(written(document(8, A5)), scheme="booklet", paper=A4)
    said = read(plain.pdf)

    def claim_full_size(pdf):
        pdf.Root[KEY] = String(str(said.Root[KEY]))

    assert faults(changed(fitted.pdf, claim_full_size), 8)
