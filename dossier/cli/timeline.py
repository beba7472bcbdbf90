"""``dossier timeline``: what happened when, as far as the documents say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dossier.cli.desk import open_case
from dossier.cli.reading import choose, empty, json_option, nothing, plain_option
from dossier.cli.when import WhenType

if TYPE_CHECKING:
    from dossier.case import Case
    from dossier.model import Bounds
    from dossier.report.terminal import Surface

_STATUSES = ("reported", "alleged", "denied", "confirmed", "demanded", "planned")


@click.command()
@click.option("--actor", metavar="ACTOR", help="Only events this actor has a part in.")
@click.option("--from", "since", type=WhenType(), metavar="DATE", help="Only what can have been on this day or later.")
@click.option("--to", "until", type=WhenType(), metavar="DATE", help="Only what can have been on this day or earlier.")
@click.option("--source", metavar="DOCUMENT", help="Only what this document tells.")
@click.option("--kind", metavar="KIND", help="Only events of a kind: statement, meeting, detention ...")
@click.option("--status", type=click.Choice(_STATUSES), help="Only events told like this.")
@json_option
@plain_option
def timeline(
    actor: str | None,
    since: Bounds | None,
    until: Bounds | None,
    source: str | None,
    kind: str | None,
    status: str | None,
    as_json: bool,
    surface: Surface,
) -> None:
    """Show the events in order of time, each with the days it can have been on.

    \b
    2017-05-02           that day
    2017-02-21..28       some day from the 21st to the 28th
    2017-02-21→03-05     throughout, from the first day to the last
    since 2017-02-21..28 begun on some day from the 21st to the 28th, and going on
    2017-04              some day of April
    undated              no passage bounds it

    A date is given as 2017, 2017-04, 2017-04-12 or in words ("april 2017"); --from takes its first day, --to its last. Events
    that can lie in the window are kept, the undated among them. Actors and documents are named by any part that fits one alone.

    \b
    Examples:
      dossier timeline
      dossier timeline --actor kadyrov --from 2017-04
      dossier timeline --from "mid april 2017" --to 2017 --status reported
      dossier timeline --source 003 --json
    """
    from dossier.case import Query
    from dossier.case.find import find_actor, find_source
    from dossier.report import listings, shapes

    case = open_case()
    person = choose(actor, "actor", find_actor(case, actor), lambda found: found.name) if actor else None
    document = choose(source, "document", find_source(case, source), lambda found: found.document.name) if source else None
    if since and until and since.earliest is not None and until.latest is not None and since.earliest > until.latest:
        raise click.UsageError("--from is later than --to.")
    query = Query(
        actor=person.id if person else None,
        earliest=since.earliest if since else None,
        latest=until.latest if until else None,
        source=document.document.id if document else None,
        kind=_kind(case, kind) if kind else None,
        status=status,
    )
    events = case.timeline(query)
    if as_json:
        surface.json(shapes.timeline(case, events))
    if not case.data.events:
        empty("the case has no events", "dossier documents lists what was read")
    elif not events:
        nothing(f"none of the {len(case.data.events):,} events of the case fits", ["leave out a filter to see more"])
    elif not as_json:
        listings.timeline(surface, events)


def _kind(case: Case, asked: str) -> str:
    kinds = sorted({event.kind for event in case.data.events})
    if asked.lower() not in kinds:
        nothing(f"no event of the kind “{asked}”; the kinds of this case are:", [", ".join(kinds)])
    return asked.lower()
