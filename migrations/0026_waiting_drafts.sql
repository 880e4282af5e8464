-- The SQL plane of farthing, version 26: documents of runs that wait for somebody's approval, and what people say of them.

-- Since when a draft waits for nothing but approval; null of one that is issued when its wait for late usage ends.
ALTER TABLE drafts ADD COLUMN approval_since {{i64}};
-- What is seen of what is due together with it: who approves says which was seen.
ALTER TABLE drafts ADD COLUMN fingerprint {{text}} NOT NULL DEFAULT '';
CREATE INDEX drafts_unapproved ON drafts (environment, approval_since, document);

-- What people did to a draft that a run made: the draft is computed and replaced, and this is not. Of what was said the
-- last holds for the document of that id, whenever it is made. Frozen.
CREATE TABLE draft_acts (
    environment   {{text}} NOT NULL REFERENCES environments (environment),
    document      {{text}} NOT NULL,
    sequence      {{i64}} NOT NULL CHECK (sequence > 0),
    -- Whose the document is: a subscription, or an account as payer, seller, currency.
    owner         {{text}} NOT NULL,
    document_kind {{text}} NOT NULL,
    due_instant   {{i64}} NOT NULL,
    -- Whose facts it moved, and to which version.
    customer      {{text}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    -- By the clock of its environment.
    done_at       {{i64}} NOT NULL,
    kind          {{text}} NOT NULL CHECK (kind IN ('said', 'approved', 'issued')),
    -- Who did it and why, as a person said it.
    note          {{text}} NOT NULL,
    -- What was seen, of what was issued.
    fingerprint   {{text}} NOT NULL,
    -- What was said.
    record        {{blob}},
    PRIMARY KEY (environment, document, sequence),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer)
) {{strict}};
CREATE INDEX draft_acts_of_owner ON draft_acts (environment, owner, document, sequence);
{{frozen draft_acts}}

-- The drafts of which it was told that they wait for approval too long. Frozen.
CREATE TABLE approval_reminders (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    document    {{text}} NOT NULL,
    told_at     {{i64}} NOT NULL,
    PRIMARY KEY (environment, document)
) {{strict}};
{{frozen approval_reminders}}
