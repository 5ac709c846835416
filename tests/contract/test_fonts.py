"""What holds of every font file that is bundled."""

import hashlib
import re
from pathlib import Path

import pytest

from zine.typeset.font import Font

FONTS = Path(__file__).parents[2] / "fonts"
FACES = sorted(FONTS.rglob("*.ttf"))
HANGUL_FACES = [face for face in FACES if face.parent == FONTS]
SUMS = dict(line.split()[::-1] for line in (FONTS / "SHA256SUMS").read_text("utf-8").splitlines())
README = (FONTS / "README.md").read_text("utf-8")

each_face = pytest.mark.parametrize("face", FACES, ids=lambda face: face.stem)
each_hangul_face = pytest.mark.parametrize("face", HANGUL_FACES, ids=lambda face: face.stem)


def ks_x_1001(first_row, last_row):
    """The characters of KS X 1001 in these rows: EUC-KR is its rows and cells, each with the high bit set."""
    rows, cells = range(first_row + 0xA0, last_row + 0xA1), range(0xA1, 0xFF)
    return [bytes((row, cell)).decode("euc_kr") for row in rows for cell in cells]


@pytest.mark.parametrize("name", SUMS)
def test_a_file_is_byte_for_byte_the_one_whose_hash_is_recorded(name) -> None:
    assert hashlib.sha256((FONTS / name).read_bytes()).hexdigest() == SUMS[name]


@each_face
def test_a_font_has_its_hash_recorded(face) -> None:
    assert str(face.relative_to(FONTS)) in SUMS


@each_face
def test_the_readme_tells_a_fonts_size_and_hash(face) -> None:
    name = str(face.relative_to(FONTS))
    row = next(line for line in README.splitlines() if line.startswith(f"| {name} |"))
    assert f"| {face.stat().st_size} | {SUMS[name]} |" in row


@each_face
def test_the_licence_the_readme_names_lies_beside_the_font(face) -> None:
    row = next(line for line in README.splitlines() if line.startswith(f"| {face.relative_to(FONTS)} |"))
    assert all((FONTS / name).is_file() for name in re.findall(r"[\w-]+\.txt", row))
    assert re.search(r"OFL-[\w-]+\.txt", row)


@each_hangul_face
def test_a_face_draws_all_hangul_of_ks_x_1001(face) -> None:
    draws = Font(str(face)).draws
    assert [character for character in ks_x_1001(16, 40) if not draws(character)] == []


@each_face
def test_a_face_draws_all_of_ascii(face) -> None:
    draws = Font(str(face)).draws
    assert [chr(code) for code in range(0x20, 0x7F) if not draws(chr(code))] == []


@each_face
@pytest.mark.parametrize("character", "‘’“”–—…·₩•")
def test_a_face_draws_the_punctuation_of_a_recipe(face, character) -> None:
    assert Font(str(face)).draws(character)


def test_the_pens_hanja_are_blank() -> None:
    draws = Font(str(FONTS / "NanumPen.ttf")).draws
    assert not any(draws(character) for character in ks_x_1001(42, 93))


def test_the_last_resort_draws_nearly_all_hanja_of_ks_x_1001() -> None:
    draws = Font(str(FONTS / "NotoSansKR-Regular.ttf")).draws
    assert sum(draws(character) for character in ks_x_1001(42, 93)) >= 4885
