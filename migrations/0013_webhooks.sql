-- The SQL plane of farthing, version 13: what happens is told to addresses of others.

-- An address that messages of the outbox are posted to, one after the other in their order. The secret signs them, so it
-- is kept as it is; it is shown once.
CREATE TABLE webhooks (
    environment   {{text}} NOT NULL REFERENCES environments (environment),
    webhook       {{text}} NOT NULL,
    url           {{text}} NOT NULL,
    -- What is told, with blanks between; empty: all.
    kinds         {{text}} NOT NULL,
    secret        {{text}} NOT NULL,
    is_on         {{i64}} NOT NULL CHECK (is_on IN (0, 1)),
    -- The last message of the outbox that it took or that it is not told.
    position      {{i64}} NOT NULL,
    -- Tries of the next one, and since when they fail; by the wall clock, as all moments here.
    tries         {{i64}} NOT NULL,
    failing_since {{i64}},
    -- When the next one is tried.
    next_at       {{i64}} NOT NULL,
    -- Until when one teller has it for itself.
    leased_until  {{i64}},
    -- What was answered last, and when.
    answer        {{text}},
    answered_at   {{i64}},
    created_at    {{i64}} NOT NULL,
    changed_at    {{i64}} NOT NULL,
    PRIMARY KEY (environment, webhook)
) {{keyed}};

-- A document is looked for by what is printed.
CREATE INDEX documents_by_number ON documents (environment, number);
