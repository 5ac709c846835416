"""What a PDF of sheets says of the job."""

import json

from tests.unit.impose.jobs import job
from tests.unit.impose.pdfs import changed, read
from zine.impose.printed import printed
from zine.impose.steps import KEY, note, written
from zine.model.assembly import Assembly, Creep, Fold


def told(pdf):
    with read(pdf) as opened:
        return json.loads(str(opened.Root[KEY]))


def test_what_is_true_of_most_sheets_is_not_said():
    assert told(job("booklet").pdf).keys() == {"steps", "covers"}


def test_what_is_not_said_is_known_all_the_same():
    said = printed(job("booklet").pdf).assembly
    assert said.keys() == Assembly()._asdict().keys()
    assert (said["copies"], said["creep"]) == (1, Creep()._asdict())


def test_what_is_otherwise_is_said():
    said = Assembly((Fold(1 / 3, "left"),), copies=2, creep=Creep(each=0.25))
    assert json.loads(written(said)) == {
        "steps": [{"do": "fold", "at": 0.333333, "behind": "left"}],
        "copies": 2,
        "creep": {"first": 0, "each": 0.25, "lean": 0},
    }


def test_more_may_be_noted():
    pdf = changed(job("booklet").pdf, lambda opened: note(opened, copies=3))
    assert printed(pdf).assembly["copies"] == 3
