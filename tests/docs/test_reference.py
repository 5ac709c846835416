from collections.abc import Callable
from pathlib import Path

from zine.load.reference import reference

FIELDS = Path(__file__).parents[2] / "assets/reference/fields.md"


def test_the_field_reference_is_what_the_declaration_says(golden: Callable[[Path, str], None]) -> None:
    golden(FIELDS, reference())
