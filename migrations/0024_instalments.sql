-- The SQL plane of farthing, version 24: invoices that are paid in parts.

-- What is to be paid of an invoice by when, where that is in parts: the schedule that it was issued with has the sequence
-- 0, and each that is agreed on later takes the place of the one before it, for what was open by then. The last is in
-- force. Frozen.
CREATE TABLE instalment_plans (
    environment {{text}} NOT NULL,
    position    {{i64}} NOT NULL,
    sequence    {{i64}} NOT NULL CHECK (sequence >= 0),
    -- By the clock of its environment.
    agreed_at   {{i64}} NOT NULL,
    -- Who agreed on it and why, as a person said it; nothing of what it was issued with.
    note        {{text}} NOT NULL,
    schedule    {{blob}} NOT NULL,
    PRIMARY KEY (environment, position, sequence),
    FOREIGN KEY (environment, position) REFERENCES documents (environment, position)
) {{keyed}};
{{frozen instalment_plans}}

-- The day of the next instalment of which something is open; nothing of a document that is paid at once, and where nothing
-- is open.
ALTER TABLE document_states ADD COLUMN next_instalment_on {{text}} NOT NULL DEFAULT '';
