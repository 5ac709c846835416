"""The reference: pages in Markdown with their pictures, made from the tables and docstrings that the program runs on.

markdown   headings and tables                                          table
options    what a word's options take, in a cook's words                told
pictures   every word's picture, and what it was drawn from             illustrations
words      the page of picture words
dishes     dishes and tables by name
themes     themes, and what a theme file may say
schemes    the ways to put pages on sheets
commands   every command with every option
"""

from collections.abc import Callable, Mapping
from importlib import import_module

from zine.cli.reference.markdown import table

_HEAD = """# Reference

Made from the program's own tables, so it says what the program does. `zine docs TOPIC` opens a page of it, and
`zine docs TOPIC --print` prints one.
"""

TOPICS: Mapping[str, tuple[str, str]] = {
    "fields": ("zine.load.reference", "Every field of a card and of `zine.yaml`."),
    "words": ("zine.cli.reference.words", "Every word that `art:` knows, each with its picture."),
    "dishes": ("zine.cli.reference.dishes", "Every dish and table that can be had by name."),
    "themes": ("zine.cli.reference.themes", "Themes, and what a theme file may say."),
    "schemes": ("zine.cli.reference.schemes", "Ways to put pages on sheets, with papers and pages by name."),
    "commands": ("zine.cli.reference.commands", "Every command with every option."),
}


def page(topic: str) -> str:
    """Return a page of the reference in Markdown; README is the first, which names the others."""
    if topic == "README":
        rows = [(f"[{name}]({name}.md)", says) for name, (_, says) in TOPICS.items()]
        return f"{_HEAD}\n{table(('page', 'what is in it'), rows)}"
    written: Callable[[], str] = import_module(TOPICS[topic][0]).reference
    return written()


PAGES: tuple[str, ...] = ("README", *TOPICS)
