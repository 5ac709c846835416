"""Whatever the bytes, there are sheets or one clear error."""

from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, ObjectStreamMode

from tests.unit.impose.jobs import SHAPES
from tests.unit.impose.pdfs import A4, document, link, written
from zine.errors import ImpositionError
from zine.impose import impose
from zine.impose.checked import checked
from zine.impose.hand_fed import hand_fed
from zine.model.sheet import Spacing, Wishes


def connected():
    pdf = document(5, StructParents=0)
    first = pdf.pages[0].obj
    first.Annots = Array([pdf.make_indirect(link([0, 0, 9, 9], Dest=Array([pdf.pages[4].obj, Name.Fit])))])
    element = pdf.make_indirect(Dictionary(S=Name.P, Pg=first, K=Array([0, 1])))
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(K=Array([element])))
    return written(pdf, object_stream_mode=ObjectStreamMode.disable, compress_streams=False)


PLAIN = connected()
wounds = st.tuples(
    st.integers(0, len(PLAIN)), st.integers(0, 40), st.sampled_from([b"", b"null", b"/X", b"-1", b"[", b"1 0 R"])
)


@settings(max_examples=150, deadline=None)
@given(st.lists(wounds, min_size=1, max_size=4), st.sampled_from(sorted(SHAPES)))
def test_wounded_bytes_give_sheets_or_one_clear_error(places, scheme):
    wounded = PLAIN
    for start, length, instead in places:
        wounded = wounded[:start] + instead + wounded[start + length :]
    assert outcome(wounded, scheme) in {"imposed", "refused"}


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(PLAIN)), st.sampled_from(sorted(SHAPES)))
def test_a_file_cut_short_gives_sheets_or_one_clear_error(length, scheme):
    assert outcome(PLAIN[:length], scheme) in {"imposed", "refused"}


def outcome(pdf, scheme):
    try:
        checked(hand_fed(impose(pdf, scheme=scheme, paper=A4, flip="none", wishes=Wishes(spacing=Spacing(fit=True)))))
    except ImpositionError:
        return "refused"
    return "imposed"
