-- The SQL plane of farthing, version 15: invoices written off, and taken up again.

-- What became of an open invoice that is not paid: written off, taken up again, or, while it was written off, credited
-- by so much; each with the entry that books it. What is left of the sum is what is written off. Frozen.
CREATE TABLE write_offs (
    environment {{text}} NOT NULL,
    position    {{i64}} NOT NULL,
    sequence    {{i64}} NOT NULL,
    kind        {{text}} NOT NULL CHECK (kind IN ('written_off', 'reopened', 'credited')),
    moved_at    {{i64}} NOT NULL,
    amount      {{i64}} NOT NULL CHECK (amount > 0),
    note        {{text}} NOT NULL,
    entry       {{text}} NOT NULL,
    PRIMARY KEY (environment, position, sequence),
    FOREIGN KEY (environment, position) REFERENCES documents (environment, position)
) {{keyed}};
{{frozen write_offs}}
