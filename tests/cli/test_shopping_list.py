import csv
import io
from pathlib import Path

from tests.cli.inside import ran
from zine.cli.shopping_list import command


def test_ingredients_stand_under_their_card(leek_soup: Path) -> None:
    assert ran(command, leek_soup).output == "leek-soup\n  2  leeks\n     Salt, to taste\n\n"


def test_like_is_kept_beside_like(leek_soup: Path) -> None:
    text = "title: Bill\ningredients:\n  - {amount: 9, item: spoons, status: aim}\n  - 3: forks\nsteps: [Pay.]\n"
    (leek_soup / "bill.yaml").write_text(text, encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(ran(command, leek_soup, "--by", "status", "--format", "csv").output)))
    assert [row["status"] for row in rows] == ["", "", "", "aim"]


def test_marks_and_citations_are_not_shopped_for(leek_soup: Path) -> None:
    text = "title: Bill\ningredients:\n  - 3: '**forks**[^till]'\nsteps: [Pay.]\nsources: {till: The till}\n"
    (leek_soup / "bill.yaml").write_text(text, encoding="utf-8")
    row = next(csv.DictReader(io.StringIO(ran(command, leek_soup, "--format", "csv").output)))
    assert (row["item"], row["source"]) == ("forks", "till")


def test_drafts_are_not_shopped_for(leek_soup: Path) -> None:
    card = leek_soup / "leek-soup.yaml"
    card.write_text(card.read_text(encoding="utf-8") + "draft: true\n", encoding="utf-8")
    assert ran(command, leek_soup).output == ""
