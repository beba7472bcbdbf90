"""The Textual app. Importing this package loads no Textual."""

from __future__ import annotations
