"""The tables, and what tells our files from others."""

from __future__ import annotations

APPLICATION = 0x504D454D
"""PRAGMA application_id: "PMEM"."""

VERSION = 1
"""PRAGMA user_version: grows with every change of the tables, or of what is in them."""

PAGE_BYTES = 4096

TABLES = (
    "CREATE TABLE pair (id INTEGER PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL, UNIQUE (source, target))",
    # Every source and sentence once; the number of a text is explained in ids.py.
    "CREATE TABLE text (id INTEGER PRIMARY KEY, pair INTEGER NOT NULL, source TEXT NOT NULL)",
    # Finds a text by its checksum; two texts may have the same one.
    "CREATE TABLE known (digest INTEGER, text INTEGER, PRIMARY KEY (digest, text)) WITHOUT ROWID",
    # The texts that have a token: numbers of texts as sorted 32-bit integers, little-endian; the row is ids.key().
    "CREATE TABLE posting (id INTEGER PRIMARY KEY, texts BLOB NOT NULL)",
    # What is not in there yet, as sorted 64-bit integers: token number and text. `total` counts all up to this row.
    "CREATE TABLE fresh (id INTEGER PRIMARY KEY AUTOINCREMENT, total INTEGER NOT NULL, packed BLOB NOT NULL)",
    (
        "CREATE TABLE origin (id INTEGER PRIMARY KEY, pair INTEGER NOT NULL, name TEXT NOT NULL, mark BLOB NOT NULL,"
        " UNIQUE (pair, name))"
    ),
    # `number` is a digest of target, status, context and origin. `sentences` are numbers of texts, 32 bits each.
    (
        "CREATE TABLE entry (text INTEGER, number INTEGER, target TEXT NOT NULL, status INTEGER NOT NULL,"
        " origin INTEGER NOT NULL, page TEXT NOT NULL, trail TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,"
        " who TEXT NOT NULL, changed TEXT NOT NULL, properties TEXT, sentences BLOB, PRIMARY KEY (text, number))"
        " WITHOUT ROWID"
    ),
    "CREATE INDEX entry_origin ON entry (origin) WHERE origin > 0",
    # The blocks that a sentence is in.
    "CREATE TABLE part (sentence INTEGER, block INTEGER, PRIMARY KEY (sentence, block)) WITHOUT ROWID",
    # Texts that have neither entries nor blocks: they wait for being swept, or for being used again.
    "CREATE TABLE dead (text INTEGER PRIMARY KEY)",
    "CREATE TABLE recalled (pair INTEGER, source TEXT, target TEXT, PRIMARY KEY (pair, source, target)) WITHOUT ROWID",
)
