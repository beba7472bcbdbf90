"""Bytes to a document and what it says; many documents by several processes, few in this one.

The annotators and the pool are imported only when there is something to annotate: opening an unchanged case never does.
"""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from dossier.intake import Refused, read_document
from store.records import Kept

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Job = tuple[bytes, str]
"""Bytes and name of a document."""

_FEW = 64
"""Up to this many documents, starting processes costs more than it saves."""
_AHEAD = 4
"""Documents under way per process: enough to keep it busy, few enough to hold in memory."""


def understand(job: Job) -> Kept | Refused:
    """A document and its annotations, or why there are none. A document that breaks the annotators costs itself alone."""
    from dossier.annotate import annotate

    data, name = job
    try:
        document = read_document(data, name)
        return Kept(document, annotate(document))
    except Refused as refused:
        return refused
    except MemoryError:
        return Refused("there is not enough memory to read it")
    except Exception as error:
        return Refused(f"dossier failed on it ({type(error).__name__}); this is a fault in dossier, please report it")


def understand_all(jobs: Iterable[Job], count: int) -> Iterator[Kept | Refused]:
    """The results in the order of the jobs, of which there are about ``count``."""
    workers = min(os.cpu_count() or 1, 8)
    if count <= _FEW or workers < 2:
        yield from map(understand, jobs)
    else:
        yield from _by_processes(jobs, workers)


def _by_processes(jobs: Iterable[Job], workers: int) -> Iterator[Kept | Refused]:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # A fresh interpreter each: this process may run threads, and a fork would copy their locks.
    pool = ProcessPoolExecutor(workers, get_context("spawn"), initializer=_prepare_worker)
    under_way: deque[tuple[Job, Future[Kept | Refused] | None]] = deque()
    try:
        for job in jobs:
            under_way.append((job, _submit(pool, job)))
            if len(under_way) > workers * _AHEAD:
                yield _result(*under_way.popleft())
        while under_way:
            yield _result(*under_way.popleft())
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _submit(pool: ProcessPoolExecutor, job: Job) -> Future[Kept | Refused] | None:
    try:
        return pool.submit(understand, job)
    except (OSError, RuntimeError):
        # No more processes allowed here, or the pool broke: this process does the work.
        return None


def _result(job: Job, future: Future[Kept | Refused] | None) -> Kept | Refused:
    if future is None:
        return understand(job)
    try:
        return future.result()
    except (OSError, RuntimeError):
        return understand(job)


def _prepare_worker() -> None:
    """Ctrl-C is answered by the parent, and a worker does not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
