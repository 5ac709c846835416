"""Only this machine's own page is answered, and nothing is served by its path."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.books import soups
from tests.preview.server import Preview, previewed


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory, cache: Path) -> Iterator[Preview]:
    """One preview for all of these, which change nothing."""
    with previewed(soups(tmp_path_factory.mktemp("guarded") / "soups", 1), cache=cache) as running:
        yield running


def test_it_listens_to_this_machine_alone(preview: Preview) -> None:
    assert preview.host == "127.0.0.1"
    name = socket.gethostbyname(socket.gethostname())
    if name.startswith("127."):
        pytest.skip("this machine has no other address")
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((name, preview.port), timeout=5)


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1.evil.example:{port}", "127.0.0.1:1", ""]
)
def test_a_foreign_host_is_refused(preview: Preview, host: str) -> None:
    assert preview.asked("/", headers={"Host": host.format(port=preview.port)})[0] == 403


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
def test_a_foreign_page_is_refused(preview: Preview, origin: str) -> None:
    assert preview.asked("/news", headers={"Origin": origin})[0] == 403


def test_what_another_site_embeds_is_refused(preview: Preview) -> None:
    headers = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}
    assert preview.asked("/main.js", headers=headers)[0] == 403


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
@pytest.mark.parametrize("token", [None, "", "guess", "gu\u00e9ss"])
def test_writing_wants_the_token(preview: Preview, method: str, token: str | None) -> None:
    headers = {} if token is None else {"X-Zine-Token": token}
    assert preview.asked("/edit/file/soup-01.yaml", method, headers)[0] == 403


@pytest.mark.parametrize(
    "path",
    [
        "/../pyproject.toml",
        "/%2e%2e/pyproject.toml",
        "/..%2fpyproject.toml",
        "/layer/..%2f..%2fzine.yaml",
        "/page/..%2fzine.yaml",
        "/layer/000000000000000000000000@9999.png",
        "/soup-01.yaml",
        "/index.html",
        "//etc/passwd",
    ],
)
def test_no_path_leads_to_the_disk(preview: Preview, path: str) -> None:
    assert preview.asked(path)[0] == 404


def test_the_page_may_run_nothing_but_its_own_scripts(preview: Preview) -> None:
    policy = preview.asked("/")[1]["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy


def test_each_run_has_a_token_of_its_own(preview: Preview, zine: Path, cache: Path) -> None:
    with previewed(zine, cache=cache) as other:
        assert preview.asked("/")[2] != other.asked("/")[2]
