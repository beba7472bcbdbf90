"""dossier: a folder of documents becomes a chronology that can be trusted."""

__version__ = "0.1.0"
