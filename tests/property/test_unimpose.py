"""Imposed and taken apart again, pages look as they did."""

import io

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, ObjectStreamMode
from PIL import Image, ImageChops

from tests.unit.impose.jobs import SHAPES, UNBOUND_AT_TOP, trim_for
from tests.unit.impose.pdfs import A4, changed, compact, document, link, read, written
from zine.errors import ImpositionError
from zine.impose import impose
from zine.impose.hand_fed import hand_fed
from zine.impose.source import measured
from zine.impose.unimpose import Files, unimpose
from zine.model.sheet import Spacing, Stock, Way, Wishes
from zine.model.units import MM

DPI = 50
NEAR = 0.01 * MM
ANTIALIASED = 0.002  # of a picture: an edge that falls between two of its dots
WITH_NEIGHBOURS = 0.03  # and two edges at which a dot is half its neighbour's
FREE = ("perfect", "accordion", "cards", "cutstack", "nup")
bindings = st.sampled_from(["left", "right", "top"])
flips = st.sampled_from(["short", "long", "none"])
schemes = st.sampled_from(sorted(SHAPES))
stocks = st.sampled_from([Stock(), Stock(0.4), Stock(0.4, "outward"), Stock(0.4, "scale"), Stock(0.4, bottling=True)])


def drawn(count, size, *, bleed=0.0, turn=0):
    """Pages of a colour of their own up to the bleed, with a wedge in a corner and a bar that grows page by page."""
    wide, high = size if turn % 180 == 0 else size[::-1]
    outer, inner = Array([-bleed, -bleed, wide + bleed, high + bleed]), Array([0, 0, wide, high])
    pdf = document(count, size, MediaBox=outer, TrimBox=inner, BleedBox=outer, Rotate=turn)
    for number, page in enumerate(pdf.pages, 1):
        tint, bar = number * 37 % 97 / 97, number / (count + 1) * wide
        ground, wedge = f"{tint} .8 {1 - tint} rg -9 -9 2000 2000 re f", f"0 0 m {wide / 2} 0 l 0 {high / 2} l f"
        page.obj.Contents = pdf.make_stream(f"{ground} .1 g {wedge} 0 {high - 30} {bar} 20 re f".encode())
    return pdf


def looks(pdf):
    """Every page within its trim, as a picture."""
    with read(pdf) as opened:
        for page in opened.pages:
            page.obj.MediaBox = page.obj.CropBox = page.obj.TrimBox
        trimmed = written(opened)
    with pypdfium2.PdfDocument(trimmed) as shown:
        return [page.render(scale=DPI / 72).to_pil().convert("RGB") for page in shown]


def sizes(pdf):
    with read(pdf) as opened:
        return [side for page in measured(opened) for side in page.size]


def unlike(one: Image.Image, other: Image.Image):
    """The share of a picture that differs by more than antialiasing does."""
    assert one.size == other.size
    found = ImageChops.difference(one, other).convert("L").point(lambda value: 255 * (value > 48))
    return found.histogram()[255] / (one.width * one.height)


def unsaid(pdf):
    """Sheets as another program would have made them."""

    def forget(opened):
        del opened.Root["/XXZineAssembly"]
        for thing in opened.objects:
            if isinstance(thing, pikepdf.Stream) and "/XX" in thing:
                del thing["/XX"]

    return changed(pdf, forget) if pdf else None


def spine(scheme, binding):
    return "left" if binding == "top" and scheme in UNBOUND_AT_TOP else binding


@settings(max_examples=60, deadline=None)
@given(st.data(), schemes, flips, bindings, st.integers(1, 40), st.sampled_from([0, 9]), stocks)
def test_pages_come_back_as_they_were(data, scheme, flip, binding, count, bleed, stock):
    count, binding, turn = max(count, 2), spine(scheme, binding), data.draw(st.sampled_from([0, 90, 180]))
    pages = drawn(count, trim_for(scheme, binding=binding), bleed=bleed, turn=turn)
    pdf = data.draw(st.sampled_from([written, compact]))(pages)
    wishes = Wishes(binding=binding, stock=stock)
    job = hand_fed_if(impose(pdf, scheme=scheme, paper=A4, flip=flip, wishes=wishes), flip)
    found = unimpose(Files(job.pdf, job.backs or None))
    assert (found.pages, found.warnings) == (count, ())
    assert sizes(found.pdf) == pytest.approx(sizes(pdf), abs=NEAR)
    assert max(map(unlike, looks(pdf), looks(found.pdf))) < ANTIALIASED


@settings(max_examples=60, deadline=None)
@given(schemes.filter(lambda scheme: scheme != "poster"), flips, bindings, st.integers(2, 30), st.sampled_from([0, 9]))
def test_sheets_that_say_nothing_come_apart_as_they_are_said_to(scheme, flip, binding, count, bleed):
    binding = spine(scheme, binding)
    trim = trim_for(scheme, binding=binding)
    shape = SHAPES[scheme] if binding != "top" else SHAPES[scheme][::-1]
    wishes = Wishes(binding=binding, grid=shape if scheme in FREE else None)
    pdf = written(drawn(count, trim, bleed=bleed))
    job = hand_fed_if(impose(pdf, scheme=scheme, paper=A4, flip=flip, wishes=wishes), flip)
    way = Way(scheme, flip, wishes, trim, count)
    found = unimpose(Files(unsaid(job.pdf), unsaid(job.backs)), way)
    assert found.pages == count
    assert sizes(found.pdf) == pytest.approx(sizes(pdf), abs=NEAR)
    assert max(map(unlike, looks(pdf), looks(found.pdf))) < WITH_NEIGHBOURS


def hand_fed_if(job, flip):
    return hand_fed(job) if flip == "none" else job


def connected():
    pdf = document(5, StructParents=0)
    first = pdf.pages[0].obj
    first.Annots = Array([pdf.make_indirect(link([0, 0, 9, 9], Dest=Array([pdf.pages[4].obj, Name.Fit])))])
    element = pdf.make_indirect(Dictionary(S=Name.P, Pg=first, K=Array([0, 1])))
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(K=Array([element])))
    sheets = impose(written(pdf), paper=A4, wishes=Wishes(spacing=Spacing(fit=True))).pdf
    with read(sheets) as opened:
        return written(opened, object_stream_mode=ObjectStreamMode.disable, compress_streams=False)


PLAIN = connected()
wounds = st.tuples(
    st.integers(0, len(PLAIN)), st.integers(0, 40), st.sampled_from([b"", b"null", b"/X", b"-1", b"[", b"1 0 R"])
)


@settings(max_examples=200, deadline=None)
@given(st.lists(wounds, min_size=1, max_size=4), st.sampled_from([None, Way("booklet"), Way("octavo", pages=9)]))
def test_wounded_sheets_give_pages_or_one_clear_error(places, way):
    wounded = PLAIN
    for start, length, instead in places:
        wounded = wounded[:start] + instead + wounded[start + length :]
    assert outcome(wounded, way) in {"taken apart", "refused"}


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(PLAIN)), st.sampled_from([None, Way("booklet")]))
def test_sheets_cut_short_give_pages_or_one_clear_error(length, way):
    assert outcome(PLAIN[:length], way) in {"taken apart", "refused"}


def outcome(pdf, way):
    try:
        found = unimpose(Files(pdf), way)
    except ImpositionError:
        return "refused"
    with pikepdf.open(io.BytesIO(found.pdf)) as pages:
        return "taken apart" if len(pages.pages) == found.pages else "lost"
