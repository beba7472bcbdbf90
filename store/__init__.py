"""The case folder on disk.

    .dossier/
      FORMAT                 that this is a case, and of which format
      tables.json            TinyDB tables: documents, annotations (where they are kept), the case itself
      tables.json.backup     the tables before the last change
      journal.jsonl          what a person decided, one line each, only ever appended to
      journal.jsonl.backup   the same lines again
      originals/SHA256       every document as it was received, byte for byte
      annotations/           what each document says: derived, rebuilt when missing
      case.json              the assembled case: derived, rebuilt when stale
      damaged/               files that were found damaged, kept as they were found
      new/                   files being written; they are moved into place when they are whole
      lock                   held while the tables or the journal change; never replaced

Start with ``store.folder.CaseStore``.
"""
