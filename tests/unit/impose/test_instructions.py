from tests.unit.impose.pdfs import document, imposed
from zine.impose.instructions import instructions


def test_one_line_says_paper_sides_edge_and_binding():
    assert instructions(imposed(document(16))) == (
        "Print on A4, both sides, flip on the short edge, at 100 %. "
        "Fold 4 sheets in half together; staple twice through the fold."
    )


def test_the_line_names_the_edge_that_was_planned_for():
    assert "flip on the long edge" in instructions(imposed(document(4), flip="long"))
