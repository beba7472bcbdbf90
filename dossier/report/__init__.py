"""Reports for people and programs: tables, Markdown, JSON."""
