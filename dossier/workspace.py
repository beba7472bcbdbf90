"""A case folder at work: reads documents into it, keeps what was read, assembles the case. Command line and app both stand on it."""
