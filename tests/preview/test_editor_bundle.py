"""The editor's bundle is what its sources make, comes with its licences, and names no machine."""

import hashlib
import json
import re
from pathlib import Path

import pytest

EDITOR = Path(__file__).parents[2] / "assets" / "preview" / "editor"
BUNDLE = (EDITOR / "editor.js").read_text(encoding="utf-8")
LICENCES = (EDITOR / "LICENSES.txt").read_text(encoding="utf-8")
PACKAGES = json.loads((EDITOR / "package-lock.json").read_text(encoding="utf-8"))["packages"]
SHIPPED = sorted(name.removeprefix("node_modules/") for name in PACKAGES if name and "esbuild" not in name)


def test_the_bundle_was_built_from_these_sources() -> None:
    found = re.match(r"/\* Built from src/.* Sources: sha256-([0-9a-f]{64}) \*/", BUNDLE)
    names = ["build.mjs", "package.json", "package-lock.json"]
    names += [f"src/{path.name}" for path in (EDITOR / "src").iterdir()]
    sources = b"".join(name.encode() + b"\0" + (EDITOR / name).read_bytes() + b"\0" for name in sorted(names))
    assert found, "the bundle does not say what it was built from"
    assert found[1] == hashlib.sha256(sources).hexdigest(), "build it again: assets/preview/editor/README.md"


def test_the_bundle_is_below_half_a_megabyte() -> None:
    assert len(BUNDLE.encode()) < 500_000


def test_the_bundle_calls_nobody() -> None:
    addresses = set(re.findall(r"https?://[\w.-]+", BUNDLE))
    assert addresses <= {"http://www.w3.org"}  # the name of SVG


def test_the_bundle_makes_no_code_of_text() -> None:
    assert not re.search(r"\beval\(|new Function\(|innerHTML\s*=", BUNDLE)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_bundled_package_brings_its_licence(name: str) -> None:
    version = PACKAGES[f"node_modules/{name}"]["version"]
    assert f"\n{name} {version} (MIT)\n" in LICENCES


def test_no_package_is_tied_to_an_address() -> None:
    assert not [name for name, package in PACKAGES.items() if "resolved" in package]


def test_every_package_is_tied_to_its_contents() -> None:
    assert not [name for name, package in PACKAGES.items() if name and not package.get("integrity")]


def test_no_packages_lie_beside_the_bundle() -> None:
    assert sorted(path.name for path in EDITOR.iterdir() if path.name != "node_modules") == [
        ".gitignore",
        "LICENSES.txt",
        "README.md",
        "build.mjs",
        "editor.js",
        "package-lock.json",
        "package.json",
        "src",
    ]
