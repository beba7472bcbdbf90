"""Case and view state in, plain data to show out. No Textual, no Rich."""
