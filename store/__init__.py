"""The case folder on disk."""
