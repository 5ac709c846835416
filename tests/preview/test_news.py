"""Pages hear the newest, and nothing is lost on the way."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from zine.preview.news import News

Found = TypeVar("Found")


def run(work: Coroutine[None, None, Found]) -> Found:
    """Run it on a thread of its own, for a browser's loop may be running on this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


async def _heard(news: News, told: list[int]) -> str:
    events = news.listen(lambda: {"state": {"number": 0}})
    for number in told:
        news.tell("state", {"number": number})
    await asyncio.sleep(0.01)
    return await anext(events)


async def _after(told: list[int]) -> str:
    return await _heard(News(), told)


def test_a_page_hears_first_what_there_is() -> None:
    assert '"number": 0' in run(_after([]))


def test_what_is_told_before_a_page_begins_to_hear_is_not_lost() -> None:
    assert '"number":1' in run(_after([1]))


def test_only_the_newest_is_heard() -> None:
    assert '"number":3' in run(_after([1, 2, 3]))


async def _ended() -> list[str]:
    news = News()
    events = news.listen(dict)
    news.close()
    return [event async for event in events]


def test_news_end_when_they_are_closed() -> None:
    assert run(_ended()) == []
