from pathlib import Path

import pytest

from tests.unit.load.factories import PLAIN, ROOT, problems
from zine.load.font_file import is_sound

WHOLE = (ROOT / "fonts/BagelFatOne-Regular.ttf").read_bytes()
THEME = (ROOT / "assets/themes/obang.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted((ROOT / "fonts").rglob("*.ttf")), ids=lambda path: path.stem)
def test_a_bundled_font_is_sound(path: Path) -> None:
    assert is_sound(path)


def damaged(name: bytes, at: int, data: bytes) -> bytes:
    """Return the font with other bytes in one of its tables."""
    entry = WHOLE.index(name)
    start = int.from_bytes(WHOLE[entry + 8 : entry + 12], "big") + at
    return WHOLE[:start] + data + WHOLE[start + len(data) :]


@pytest.mark.parametrize(
    ("name", "at", "data"),
    [
        (b"head", 12, b"\0\0\0\0"),
        (b"head", 18, b"\0\0"),
        (b"head", 50, b"\0\7"),
        (b"maxp", 4, b"\xff\xff"),
        (b"maxp", 4, b"\0\0"),
        (b"hhea", 34, b"\xff\xff"),
        (b"loca", 0, b"\xff" * 64),
        (b"cmap", 0, b"\xff" * 8),
        (b"cmap", 8, b"\xff" * 4),
    ],
)
def test_a_font_damaged_inside_its_tables_is_not_sound(name: bytes, at: int, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "Mine.ttf"
    path.write_bytes(damaged(name, at, data))
    assert not is_sound(path)


@pytest.mark.parametrize("data", [b"", b"not a font", WHOLE[:40], WHOLE[: len(WHOLE) // 2]])
def test_a_damaged_font_is_told_where_the_theme_names_it(data: bytes, tmp_path: Path) -> None:
    for folder in ("fonts", "themes"):
        (tmp_path / folder).mkdir()
    (tmp_path / "fonts/Mine.ttf").write_bytes(data)
    (tmp_path / "themes/mine.yaml").write_text(THEME.replace("BagelFatOne-Regular", "Mine"), encoding="utf-8")
    (found,) = problems(tmp_path, mandu_yaml=PLAIN, zine_yaml="title: Z\ntheme: mine\n")
    assert found.message.startswith('the font file of the face "Mine" is damaged')
    assert found.mark
    assert Path(found.mark.file).name == "mine.yaml"
