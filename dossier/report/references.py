"""The numbered sources of a brief: each document a number, each quoted passage a number within it, in the order of citing."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.case import Case
from dossier.model import DocumentId, Passage
from dossier.report.blocks import Bullets, Item, Run, plain, quote, strong
from dossier.view.dates import date_sentence
from dossier.view.words import count


class References:
    """Gives out numbers as passages are cited."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._passages: dict[DocumentId, dict[Passage, int]] = {}
        self._numbers: dict[DocumentId, int] = {}

    def cite(self, passages: Iterable[Passage]) -> tuple[Run, ...]:
        """`` [1.2, 3.1]``; nothing for no passages."""
        numbers = list(dict.fromkeys(self._number(passage) for passage in passages))
        return (plain(" "), Run(", ".join(numbers), "cite")) if numbers else ()

    def _number(self, passage: Passage) -> str:
        document = self._numbers.setdefault(passage.document, len(self._numbers) + 1)
        quoted = self._passages.setdefault(passage.document, {})
        return f"{document}.{quoted.setdefault(passage, len(quoted) + 1)}"

    def add_rest(self) -> None:
        """Numbers the documents of the case that nothing cites."""
        for source in self._case.sources:
            self._numbers.setdefault(source.document.id, len(self._numbers) + 1)

    def listed(self) -> Bullets:
        """The list of sources with everything that was cited."""
        return Bullets(tuple(self._source(document, number) for document, number in self._numbers.items()))

    def _source(self, document: DocumentId, number: int) -> Item:
        source = self._case.source(document)
        assert source is not None
        facts = [source.publisher or "publisher not named", source.kind, f"published {date_sentence(source.published)}"]
        passages = self._passages.get(document, {})
        below = [Item((plain(f"File {source.document.name}, SHA-256 {document}"),))]
        below += [self._passage(number, nth, passage) for passage, nth in passages.items()]
        title = source.title or source.document.name
        return Item((strong(title), plain(f". {'; '.join(filter(None, facts))}.")), tuple(below), str(number))

    def _passage(self, number: int, nth: int, passage: Passage) -> Item:
        place = f" (characters {passage.start:,} to {passage.end:,})"
        return Item((quote(self._case.words(passage)), plain(place)), label=f"{number}.{nth}")

    def summary(self) -> str:
        """What stands in the list, for its introduction."""
        quoted = sum(map(len, self._passages.values()))
        return f"{count(len(self._numbers), 'document')}, {count(quoted, 'quoted passage')}."
