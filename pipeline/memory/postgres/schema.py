"""The tables, as steps from each version to the next one. A step that was released is never changed."""

from __future__ import annotations

from typing import Final

LATEST: Final = 1
"""The version that this program reads and writes."""

_TABLES: Final = """
CREATE TABLE pipeline_memory.version (
    number integer PRIMARY KEY,
    since timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE pipeline_memory.pair (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source text NOT NULL,
    target text NOT NULL,
    UNIQUE (source, target)
);
-- Indexes of the partitioned tables leave out the pair, and unique ones are made by create_pair: were there an index
-- that begins with the pair, the planner could take it for lookups, and read the whole partition.
-- No columns refer to other tables: a check for each row would cost more than all the rest of an import. Writers keep
-- the tables in step with advisory locks instead (see lock.py).
CREATE TABLE pipeline_memory.text (
    pair integer NOT NULL,
    id uuid NOT NULL,
    length integer NOT NULL,
    signature bit(256) NOT NULL,
    keys integer[] NOT NULL,
    source text NOT NULL CHECK (octet_length(source) <= 16777216)
) PARTITION BY LIST (pair);
-- New rows go to a list first, from which they are merged into the index in their order, four times as fast as one by
-- one. As every lookup reads that list, writers call `tidy`, which empties it.
CREATE INDEX text_keys ON pipeline_memory.text USING gin (keys) WITH (fastupdate = on);
CREATE TABLE pipeline_memory.entry (
    pair integer NOT NULL,
    id uuid NOT NULL,
    text uuid NOT NULL,
    origin uuid NOT NULL,
    origin_name text NOT NULL CHECK (octet_length(origin_name) <= 65536),
    target text NOT NULL CHECK (octet_length(target) <= 16777216),
    status text NOT NULL CHECK (status IN ('approved', 'fuzzy', 'machine')),
    context text[] NOT NULL CHECK (cardinality(context) = 4),
    who text NOT NULL CHECK (octet_length(who) <= 65536),
    changed text NOT NULL CHECK (octet_length(changed) <= 65536),
    properties text[] NOT NULL CHECK (cardinality(properties) <= 65536),
    sentences text[] NOT NULL CHECK (cardinality(sentences) <= 1048576)
) PARTITION BY LIST (pair);
CREATE INDEX entry_text ON pipeline_memory.entry (text);
CREATE INDEX entry_origin ON pipeline_memory.entry (origin);
CREATE TABLE pipeline_memory.part (
    pair integer NOT NULL,
    entry uuid NOT NULL,
    sentence uuid NOT NULL
) PARTITION BY LIST (pair);
CREATE INDEX part_sentence ON pipeline_memory.part (sentence);
CREATE TABLE pipeline_memory.origin (
    pair integer NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL CHECK (octet_length(name) <= 65536),
    mark bytea NOT NULL DEFAULT ''::bytea CHECK (octet_length(mark) <= 65536),
    PRIMARY KEY (pair, id)
);
CREATE TABLE pipeline_memory.recalled (
    pair integer NOT NULL,
    id uuid NOT NULL,
    text uuid NOT NULL,
    source text NOT NULL CHECK (octet_length(source) <= 16777216),
    target text NOT NULL CHECK (octet_length(target) <= 16777216),
    PRIMARY KEY (pair, id)
);
CREATE INDEX recalled_text ON pipeline_memory.recalled (pair, text);
-- About how many texts have a token. Lookups begin with the rarest one; no result depends on it.
CREATE TABLE pipeline_memory.frequency (
    pair integer NOT NULL,
    number integer NOT NULL,
    texts bigint NOT NULL,
    PRIMARY KEY (pair, number)
) WITH (fillfactor = 80);
"""

_CREATE_PAIR: Final = """
CREATE FUNCTION pipeline_memory.create_pair(source_language text, target_language text) RETURNS integer
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    number integer;
    kind text;
BEGIN
    PERFORM pg_advisory_xact_lock(1886611049, 0);
    SELECT id INTO number FROM pipeline_memory.pair WHERE source = source_language AND target = target_language;
    IF number IS NULL THEN
        INSERT INTO pipeline_memory.pair (source, target) VALUES (source_language, target_language)
            RETURNING id INTO number;
        FOREACH kind IN ARRAY ARRAY['text', 'entry', 'part'] LOOP
            EXECUTE format('CREATE TABLE pipeline_memory.%I PARTITION OF pipeline_memory.%I FOR VALUES IN (%s)',
                kind || '_' || number, kind, number);
        END LOOP;
        EXECUTE format('CREATE UNIQUE INDEX ON pipeline_memory.%I (id)', 'text_' || number);
        EXECUTE format('CREATE UNIQUE INDEX ON pipeline_memory.%I (id)', 'entry_' || number);
        EXECUTE format('CREATE UNIQUE INDEX ON pipeline_memory.%I (entry, sentence)', 'part_' || number);
        -- Statistics of these columns take long to gather and tell the planner nothing.
        EXECUTE format('ALTER TABLE pipeline_memory.%I ALTER keys SET STATISTICS 0,'
            ' ALTER signature SET STATISTICS 0, ALTER source SET STATISTICS 0', 'text_' || number);
    END IF;
    RETURN number;
END $$;
"""

# Emptying the list is for the owner of the index, so the function does it in the owner's name. It takes a number and
# touches nothing else, so there is nothing that others could make it do.
_TIDY: Final = """
CREATE FUNCTION pipeline_memory.tidy(pair integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM gin_clean_pending_list(i.indexrelid) FROM pg_index i
    JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
    WHERE i.indrelid = to_regclass('pipeline_memory.text_' || pair) AND a.amname = 'gin';
END $$;
"""

STEPS: Final = (_TABLES + _CREATE_PAIR + _TIDY,)
"""What leads from version 0 (nothing there) to 1, from 1 to 2, and so on."""
