"""A case folder at work: reads documents into it, keeps what was read, assembles the case. Commands and app stand on it."""
