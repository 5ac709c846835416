"""What holds of every printed label."""

import ast
from pathlib import Path

import pytest

import zine
from zine.model import labels
from zine.model.labels import ENGLISH, LABELS

SOURCES = [path for path in Path(zine.__file__).parent.rglob("*.py") if path != Path(labels.__file__)]
SAID = {
    node.value
    for path in SOURCES
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    if isinstance(node, ast.Constant) and isinstance(node.value, str)
}


@pytest.mark.parametrize("label", ENGLISH)
def test_every_label_is_asked_for_by_a_page(label: str) -> None:
    assert label in SAID


@pytest.mark.parametrize("language", LABELS)
def test_every_language_has_words_for_the_same_labels(language: str) -> None:
    assert LABELS[language].keys() == ENGLISH.keys()
