import io
import os
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from tests.unit.load.factories import PLAIN, problems, project
from zine.errors import Level

CARD = f"{PLAIN}photo: dish.png\n"


def encoded(picture: Image.Image, form: str, **options: bytes) -> bytes:
    """Return the picture's file."""
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()


def blank_png(width: int, height: int) -> bytes:
    """Return a small file that says it is a large picture."""
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0" * 1_000)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


LARGE = Image.radial_gradient("L").resize((640, 480))
WHOLE = encoded(LARGE, "JPEG")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is none that can be read"),
        (b"hello", "is none that can be read"),
        (encoded(Image.new("L", (9, 9)), "BMP"), "is none that can be read"),
        (WHOLE[: len(WHOLE) // 2], "is damaged"),
        (blank_png(9_000, 9_000), "has more than 64 million pixels"),
        (blank_png(30_000, 30_000), "has more than 64 million pixels"),
    ],
)
def test_a_photograph_that_would_not_print_is_told_at_its_word(data: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / "dish.png").write_bytes(data)
    (found,) = problems(tmp_path, mandu_yaml=CARD)
    assert found.message == f'the picture "dish.png" {said}'
    assert found.mark
    assert (found.mark.line, found.mark.column) == (5, 8)
    assert found.hint


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_photograph_that_opens_is_no_problem(form: str, tmp_path: Path) -> None:
    (tmp_path / "dish.png").write_bytes(encoded(LARGE, form))
    assert problems(tmp_path, mandu_yaml=CARD) == ()


@pytest.mark.parametrize(("size", "told"), [((399, 20), True), ((20, 399), True), ((400, 20), False)])
def test_a_photograph_of_too_few_pixels_is_told_and_printed(size: tuple[int, int], told: bool, tmp_path: Path) -> None:
    (tmp_path / "dish.png").write_bytes(encoded(LARGE.resize(size), "PNG"))
    zine = project(tmp_path, mandu_yaml=CARD)
    assert [problem.rule for problem in zine.warnings] == ["coarse-picture"] * told
    assert len(zine.photos) == 1


@pytest.mark.parametrize("path", ["../dish.png", "/etc/passwd", "C:/dish.png", "https://example.org/dish.png"])
def test_a_photograph_lies_inside_the_folder(path: str, tmp_path: Path) -> None:
    (found,) = problems(tmp_path, mandu_yaml=f'{PLAIN}photo: "{path}"\n')
    assert found.message == "a picture must lie inside the zine's folder"


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "mine.png").write_bytes(WHOLE)
    (tmp_path / "zine").mkdir()
    (tmp_path / "zine" / "dish.png").symlink_to(tmp_path / "mine.png")
    (found,) = problems(tmp_path / "zine", mandu_yaml=CARD)
    assert found.message == 'the picture "dish.png" leads out of the zine\'s folder'


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "mine.png").write_bytes(WHOLE)
    (tmp_path / "dish.png").symlink_to("mine.png")
    assert problems(tmp_path, mandu_yaml=CARD) == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no folder here holds a pipe")
def test_nobody_waits_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "dish.png")
    (found,) = problems(tmp_path, mandu_yaml=CARD)
    assert found.message == 'the picture "dish.png" cannot be read: it is a folder, a pipe or a device'


def test_a_file_too_large_for_a_photograph_is_none(tmp_path: Path) -> None:
    with (tmp_path / "dish.png").open("wb") as file:
        file.truncate(50_000_001)
    (found,) = problems(tmp_path, mandu_yaml=CARD)
    assert found.message == 'the picture "dish.png" is larger than 50 MB'


@pytest.mark.parametrize("path", [f"{'a' * 400}.png", "."])
def test_a_name_that_no_file_can_have_is_a_problem_not_a_traceback(path: str, tmp_path: Path) -> None:
    (found,) = problems(tmp_path, mandu_yaml=f"{PLAIN}photo: {path}\n")
    assert "cannot be read" in found.message


@pytest.mark.parametrize("path", ["dish.png", "../dish.png", "/etc/passwd"])
def test_without_its_photograph_a_zine_is_still_made(path: str, tmp_path: Path) -> None:
    found = project(tmp_path, mandu_yaml=f"{PLAIN}photo: {path}\n")
    assert found.photos == {}
    assert [problem.level for problem in found.warnings] == [Level.WARNING]
    assert found.warnings[0].hint.endswith("Until then the dish is drawn.")


def test_notes_of_a_camera_that_make_no_sense_are_no_problem(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = encoded(LARGE, "JPEG", exif=exif.tobytes()[:-4])
    (tmp_path / "dish.png").write_bytes(data)
    assert problems(tmp_path, mandu_yaml=CARD) == ()


@pytest.mark.parametrize("style", ["plates", "plain"])
def test_a_card_says_how_its_photograph_is_printed(style: str, tmp_path: Path) -> None:
    (found,) = project(tmp_path, mandu_yaml=f"{PLAIN}photo_style: {style}\n").cards
    assert found.photo_style == style


def test_a_zine_says_how_all_photographs_are_printed(tmp_path: Path) -> None:
    found = project(tmp_path, mandu_yaml=PLAIN, zine_yaml="title: Zine\nphoto_style: plain\n")
    assert found.settings.photo_style == "plain"


def test_an_unknown_style_is_a_problem(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, mandu_yaml=f"{PLAIN}photo_style: plane\n")
    assert found.hint == 'Did you mean "plain"?'
