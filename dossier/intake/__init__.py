"""Files in, documents with zones out."""
