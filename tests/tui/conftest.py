"""What tests of the app share: the app on the hand-made case, and the words on its screen."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from textual.pilot import Pilot

from dossier.case import Case
from tests.made_case import made_case
from tui.app import DossierApp

WIDE, NARROW = (140, 45), (80, 24)

Driven = tuple[DossierApp, Pilot[None]]
Drive = Callable[..., AbstractAsyncContextManager[Driven]]
Press = Callable[..., Awaitable[None]]


@pytest.fixture
def drive() -> Drive:
    """``async with drive(size, case) as (app, pilot)``: the app with its first screen drawn."""

    @asynccontextmanager
    async def driven(size: tuple[int, int] = WIDE, case: Case | None = None, at: str | None = None) -> AsyncIterator[Driven]:
        app = DossierApp(case or made_case(), "bridge", at=at)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            yield app, pilot

    return driven


def screen_text(app: DossierApp) -> str:
    """The characters on the screen, line by line."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)
