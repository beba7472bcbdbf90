"""A dozen short documents of our own about a dam, a leak and its aftermath, for tests of the assembled case."""

from __future__ import annotations

from dossier.annotate import annotate
from dossier.assemble.inputs import Annotated
from dossier.intake import read_document

DOCUMENTS: dict[str, str] = {
    "01_herald.txt": """Valley Herald reports cracks in the Orrin dam

Published on March 4, 2021

The Valley Herald reported on Tuesday that engineers had found cracks in the Orrin dam. At least four workers were injured
when a
gate broke on Monday, the newspaper said. "We were warned about the gate for two years," said Lena Borg, president of the Dam
Workers Union. A spokesman for Orrin Power, Tom Hale, denied that any warning had been received.
""",
    "02_tribune.txt": """Orrin Power rejects claims of neglect

Published on March 5, 2021

Orrin Power has denied that any warning had been received. "You cannot ignore a warning that was never given to you," a
spokesman
for the company told reporters on Thursday. Lena Borg of the Dam Workers Union told the Valley Herald that the gate had been
reported in 2019.
""",
    "03_wire.txt": """Company denies warnings over dam

Published on March 6, 2021

A spokesman for Orrin Power told reporters that "you can't ignore a warning which was never given to you." At least four workers
were injured at the dam, reports said. If the gate had been closed, nobody would have been killed.
""",
    "04_release.txt": """Dam Workers Union calls for an investigation

Published on March 8, 2021

The Dam Workers Union today urged Governor Mara Teller to launch an investigation into the accident. The union said the company
should pay for the damage.
""",
    "05_mail_a.txt": """Minister told newspaper of closed files

Published on March 12, 2021

Minister Paul Dreyer told the Valley Herald in an email on Wednesday, "the files of the inspection are closed to the public
and will
stay closed." He declined to comment on the gate.
""",
    "06_mail_b.txt": """Files stay closed

Published on March 13, 2021

In an email to the Valley Herald on Tuesday, Paul Dreyer, head of the inspectorate, said that "the files of the inspection
are closed
to the public and will stay closed."
""",
    "07_plan.txt": """Governor to visit dam

Published on March 15, 2021

Governor Mara Teller will visit the Orrin dam on March 18. Residents hope that she will meet the families. Could the dam fail
again?
You can't simply close a dam.
""",
    "08_visit.txt": """Governor visits dam

Published on March 19, 2021

Governor Mara Teller visited the Orrin dam on March 18. She met Lena Borg after the visit.
""",
    "09_inquiry.txt": """State holds inquiry

Published on April 2, 2021

The state inspectorate conducted an investigation and concluded that the company had ignored the cracks. Two workers were
injured
in the accident, the inspectorate said.
""",
    "10_suit.txt": """Families sue

Published on April 20, 2021

Three families filed a lawsuit against Orrin Power in a district court on April 19. The company allegedly destroyed records.
""",
    "11_copy.txt": """Families sue Orrin Power

Published on April 21, 2021

Three families filed a lawsuit against Orrin Power in a district court on April 19. The company allegedly destroyed records.
""",
    "12_resignation.txt": """Hale resigns

Published on May 3, 2021

Tom Hale resigned on May 2. Orrin Power announced that it had appointed Nora Finch as its new president.
""",
}


def annotated(names: list[str] | None = None) -> list[Annotated]:
    """The documents, or those named, with their annotations."""
    found = []
    for name in names or list(DOCUMENTS):
        document = read_document(_unwrapped(DOCUMENTS[name]).encode(), name)
        found.append(Annotated(document, annotate(document)))
    return found


def _unwrapped(text: str) -> str:
    """A line a paragraph, as saved pages have it."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n")) + "\n"
