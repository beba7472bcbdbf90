"""Words by which the chrome of a page gives itself away: data for ``zones``.

Each pattern must match a whole line (case ignored), so that a sentence of the story that merely mentions sharing or comments is
never taken for chrome. Groups follow what content management systems print around an article.
"""

from __future__ import annotations

import re
from typing import Final

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_CLOCK = r"(?:\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,4}\)?)?|\d{1,2}\s*[ap]\.?m\.?)"
DATE: Final = (
    rf"(?:{_WEEKDAY},?\s+)?(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?\.?\s+{_MONTH},?\s+\d{{4}}|"
    rf"\d{{4}}-\d\d-\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}|{_MONTH}\s+\d{{4}})"
    rf"(?:[,T]?\s*(?:at\s+|[-–|·]\s*)?{_CLOCK})?"
)
"""A printed date as it stands alone on a line: with a year, perhaps a weekday and a clock time."""

_SHARE_WORD = (
    r"(?:share|tweet|submit|pin|pin it|e-?mail|print|save|like|flip(?:board)?|facebook|twitter|x|whatsapp|telegram|reddit|linkedin|tumblr|"
    r"pocket|messenger|instagram|copy link|bookmark|embed|download|listen|rss|subscribe|follow|donate)"
)

BOILERPLATE: Final = tuple(
    (label, re.compile(pattern, re.IGNORECASE))
    for label, pattern in (
        ("skip link", r"(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation|search|footer)"),
        ("share bar", rf"(?:{_SHARE_WORD}(?:\s*[|·,/]\s*|\s+|$))+"),
        ("share bar", r"share (?:this|on|via|with)\b.{0,40}|share (?:this )?(?:story|article|post|page)"),
        (
            "newsletter",
            r"(?:get|join|subscribe to|sign up (?:for|to)|receive)\b.{0,60}\b(?:newsletters?|updates|alerts|mailing list)\b.{0,40}",
        ),
        ("newsletter", r"(?:newsletters?|enter your e-?mail(?: address)?|your e-?mail(?: address)?|sign up|subscribe(?: now)?)"),
        (
            "comment widget",
            r"(?:\d+|no) (?:comments?|repl(?:y|ies)|responses?)|inline feedbacks|(?:view|see|show|load) (?:all|more|\d+) comments?"
            r"|(?:leave|post|write|add) a (?:comment|reply)|comments are closed.?|log ?in to (?:comment|reply)|reply|oldest|newest|most voted",
        ),
        (
            "age banner",
            r"this (?:story|article|post|page|content) is (?:over|more than|at least)?\s*.{1,20} (?:years?|months?) old.?",
        ),
        ("age banner", r"this (?:page|article|content) (?:has been|is) archived.{0,80}"),
        (
            "section label",
            r"latest|press|news|home|menu|search|related(?: (?:stories|articles|content|posts))?|read more|read next|more|trending|"
            r"advertisement|sponsored|most (?:read|popular)|topics?|tags?|categories|recommended|breaking(?: news)?|press releases?|"
            r"newsroom|blog|opinion|world|politics|close|next|previous|back to top|toggle navigation|main menu|about(?: us)?|contact(?: us)?",
        ),
        ("end mark", r"(?:#\s*){2,}|-\s?30\s?-|[-–—*_~\s]*(?:ends?|\*\s*\*\s*\*)[-–—*_~\s]*|[-–—=_*]{3,}"),
        (
            "legal notice",
            r"(?:©|\(c\)|copyright\b).{0,160}|all rights reserved.?|terms (?:of|and) .{0,40}|privacy policy|cookie (?:policy|settings)",
        ),
        ("cookie notice", r"(?:we|this (?:site|website)) uses? cookies.{0,300}"),
        (
            "photo credit",
            r"(?:image|photo(?:graph)?|picture|illustration|graphic|credit|video|artwork)s?"
            r"(?:\s+(?:credit|via|by|from|courtesy of|courtesy|av|von|par|de)\b|\s*[:/©]).{1,80}",
        ),
        ("photo credit", r"(?:getty(?: images)?|reuters|ap photo|afp|shutterstock)(?:\s*[/|,].{0,60})?"),
        ("author note", r"follow (?:.{2,60}) on (?:twitter|x|facebook|instagram|mastodon|bluesky).?"),
    )
)

AUTHOR_NOTE: Final = re.compile(
    r"(?:(?:contributing|staff|senior|freelance|associate|deputy|chief)\s+)?(?:writer|reporter|editor|correspondent|journalist|author|columnist)\b"
    r".{0,200}(?:follow me|@\w+|my (?:first )?book)",
    re.IGNORECASE,
)

METADATA: Final = tuple(
    (label, re.compile(pattern, re.IGNORECASE))
    for label, pattern in (
        # "updated" is a time of the page, never of the story: it is told apart here and kept apart by who reads it.
        ("updated", rf"(?:last )?(?:updated|modified|revised|edited|reviewed)(?: on| at|:)*\s*(?:{DATE}|{_CLOCK}).{{0,30}}"),
        ("saved", rf"(?:retrieved|accessed|archived|saved|printed|captured)(?: on| at| from|:)*\s*{DATE}.{{0,30}}"),
        (
            "published",
            rf"(?:first )?(?:published|posted|released|issued|filed|date[d]?|publication date|for immediate release)(?: on| at|:|,)*\s*(?:{DATE}).{{0,40}}",
        ),
        ("published", rf"{DATE}"),
        ("published", rf"(?:[\w.,’' ]{{2,40}}[,|·–—-]\s*)?{DATE}(?:\s*[|·–—-]\s*.{{0,40}})?"),
        ("release line", r"for immediate release|embargoed until .{1,60}"),
        ("contact", r"(?:media |press )?contacts?:.{0,160}|(?:tel|phone|e-?mail|fax)\s*[.:].{0,80}"),
        (
            "byline",
            r"(?:written |reported |posted |story )?by (?-i:[A-Z])[\w.’'-]+(?:,? (?:and |& )?(?-i:[A-Z])[\w.’'-]*|,? (?:and|of|for|van|von|de|bin|al) ){0,8}",
        ),
        ("reading time", r"\d+ (?:min(?:ute)?s?) read|reading time:? .{1,20}"),
    )
)

LETTER_START: Final = re.compile(
    r"(?:dear\s+\S.{0,160}[,:;]|to whom it may concern[,:.]?|dear (?:sir|madam).{0,60})", re.IGNORECASE
)
LETTER_END: Final = re.compile(
    r"(?:sincerely|yours|yours (?:sincerely|faithfully|truly|respectfully)|respectfully(?: yours| submitted)?|faithfully|cordially|"
    r"(?:with )?(?:best|kind|warm)(?:est)? (?:regards|wishes)|regards|very truly yours|in solidarity)(?: yours)?[,.]?",
    re.IGNORECASE,
)
UPDATE_START: Final = re.compile(r"(?:update[ds]?|correction|clarification|editor[’']s note)\b[^.:\n]{0,60}:", re.IGNORECASE)
COMMENTS_START: Final = re.compile(
    r"(?:[1-9]\d* )?(?:comments?|reader comments|discussion|responses?)(?: \([1-9]\d*\))?:?", re.IGNORECASE
)
APPEAL: Final = re.compile(
    r"\b(?:we can help|donate|donation|support our work|make a gift|subscribe|sign up|become a member|click here|contact us|"
    r"if you (?:do not|don[’']t|are|have|need|would like|know|want)\b.{0,200}\b(?:we|us|our|call|contact|help|visit))\b",
    re.IGNORECASE | re.DOTALL,
)
FIRST_PERSON: Final = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|my|this (?:post|article|story|comment)|the author)\b")
DATELINE: Final = (
    # WASHINGTON – ...   GENEVA, 3 May 2017 (Reuters) — ...   Washington, D.C.Human Rights ... (the mark was lost with the markup)
    re.compile(
        r"[A-Z][A-Z.’' -]{2,40}(?:,\s[A-Z][\w. ]{1,30})?(?:,\s[^–—\n]{4,30}\d)?(?:\s\([A-Z][\w ./&-]{1,40}\))?\s?(?:–|—|--|\s-\s)"
    ),
    re.compile(
        r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2}(?:,\s[A-Z][\w. ]{1,30})?(?:,\s[^–—\n]{4,30}\d)?\s?(?:\([A-Z][\w ./&-]{1,40}\)\s?)?(?:–|—|--|\s-\s)(?=\s?[A-Z])"
    ),
    re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2},\s(?:[A-Z]\.){2,4}(?=[A-Z][a-z])"),
)
