import pikepdf
import pytest
from pikepdf import Array, Dictionary, Encryption, Name, ObjectStreamMode, Permissions

from tests.unit.impose.pdfs import A4, document, imposed, link, read, written
from zine.errors import ImpositionError
from zine.impose import impose

GOOD = written(document(4))


def without_pages():
    pdf = pikepdf.new()
    return written(pdf)


def with_a_page_of_no_area():
    return written(document(3, MediaBox=Array([0, 0, 0, 500])))


def with_a_page_as_small_as_a_speck():
    return written(document(3, MediaBox=Array([0, 0, 0.01, 0.01])))


def with_a_page_a_kilometre_long():
    return written(document(3, MediaBox=Array([0, 0, 300, 3_000_000])))


def locked():
    return written(document(), encryption=Encryption(user="salt", owner="pepper"))


def closed_to_changes():
    allow = Permissions(modify_assembly=False)
    return written(document(), encryption=Encryption(user="", owner="pepper", allow=allow))


def with_a_page_tree_that_repeats_itself():
    pdf = document(1)
    pdf.Root.Pages.Kids = Array([pdf.pages[0].obj] * 20_001)
    pdf.Root.Pages.Count = 20_001
    return written(pdf)


def with_a_word_for_its_page_tree():
    pdf = document()
    pdf.Root.Pages = Name.Nothing
    return written(pdf)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: b"", "damaged"),
        (lambda: b"\x00" * 4000, "damaged"),
        (lambda: b"%PDF-1.7\n%%EOF", "damaged"),
        (lambda: GOOD[:200], "damaged|no pages"),
        (without_pages, "no pages"),
        (with_a_page_of_no_area, "page 1 of this PDF has no area"),
        (with_a_page_as_small_as_a_speck, "page 1 of this PDF has no area"),
        (with_a_page_a_kilometre_long, "page 1 of this PDF is more than 10 metres long"),
        (with_a_page_tree_that_repeats_itself, "20,001 pages; the most is 20,000"),
        (locked, "locked with a password"),
        (closed_to_changes, "does not allow"),
        (with_a_word_for_its_page_tree, "damaged|no pages"),
    ],
)
def test_a_pdf_that_cannot_be_imposed_is_refused_in_a_sentence(make, message):
    with pytest.raises(ImpositionError, match=message):
        imposed(make())


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(ImpositionError, match="there is no file"):
        impose(tmp_path / "none.pdf", paper=A4)


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(ImpositionError):
        impose(tmp_path, paper=A4)


def test_a_file_gives_the_same_as_its_bytes(tmp_path):
    path = tmp_path / "pages.pdf"
    path.write_bytes(GOOD)
    assert impose(path, paper=A4).pdf == imposed(GOOD).pdf


def test_an_unknown_scheme_is_refused_with_those_there_are():
    with pytest.raises(ImpositionError) as raised:
        impose(GOOD, scheme="origami", paper=A4)
    assert raised.value.hint.startswith("choose one of booklet, perfect, ")


def test_a_pdf_repaired_without_a_trailer_becomes_a_sound_one():
    plain = written(document(8), object_stream_mode=ObjectStreamMode.disable)
    found = imposed(plain[: plain.rindex(b"xref\n")])
    assert ([warning.rule for warning in found.warnings], len(read(found.pdf).pages)) == (["damaged-pdf"], 4)


def test_an_annotation_without_a_place_is_left_out():
    pdf = document(4)
    pdf.pages[0].obj.Annots = Array([link([0, 0, Name.Odd, 9]), link([0, 0, 9, 9])])
    result = read(imposed(pdf).pdf)
    assert len(result.pages[0].obj.Annots) == 1


def test_a_repaired_pdf_is_warned_of():
    damaged = GOOD.replace(b"startxref", b"startxxxx")
    assert [warning.rule for warning in imposed(damaged).warnings] == ["damaged-pdf"]


def test_a_signed_pdf_is_warned_of():
    pdf = document()
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), SigFlags=3)
    assert [warning.rule for warning in imposed(pdf).warnings] == ["signed-pdf"]


@pytest.mark.parametrize(
    "entry", ["MediaBox", "Annots", "Contents", "Resources", "Group", "TrimBox", "Rotate", "UserUnit", "StructParents"]
)
@pytest.mark.parametrize(
    "value", [42, Name.Odd, Array([1, Name.Odd]), Dictionary(Odd=1)], ids=["int", "name", "array", "map"]
)
def test_a_wrong_kind_of_entry_is_borne_or_refused(entry, value):
    assert outcome(written(document(4, **{entry: value}))) in {"imposed", "refused"}


@pytest.mark.parametrize(
    "entry",
    ["Outlines", "Names", "Dests", "OpenAction", "StructTreeRoot", "ViewerPreferences", "AcroForm", "PageLabels"],
)
@pytest.mark.parametrize(
    "value", [42, Name.Odd, Array([1, Name.Odd]), Dictionary(Odd=1)], ids=["int", "name", "array", "map"]
)
def test_a_wrong_kind_of_catalogue_entry_is_borne_or_refused(entry, value):
    pdf = document()
    pdf.Root[f"/{entry}"] = value
    assert outcome(written(pdf)) in {"imposed", "refused"}


def outcome(pdf):
    try:
        imposed(pdf)
    except ImpositionError:
        return "refused"
    return "imposed"
