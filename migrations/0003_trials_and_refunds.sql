-- The SQL plane of farthing, version 3: payment methods on file, by which trials end; rests of credit notes, moved
-- later; entries of what people move; orders of credits withdrawn; how far plan migrations came.

-- How far each plan migration is: its step, and the last subscription that the step looked at, so that it goes
-- on where it was cut short. The step is the one state that a migration has.
ALTER TABLE plan_migrations DROP COLUMN state;
CREATE TABLE plan_migration_progress (
    environment    {{text}} NOT NULL,
    migration      {{text}} NOT NULL,
    step           {{text}} NOT NULL
        CHECK (step IN ('planning', 'planned', 'applying', 'applied', 'reversing', 'reversed')),
    looked_through {{text}} NOT NULL,
    -- When the step was asked for: what `now` stands for in all of it.
    asked_at       {{i64}} NOT NULL,
    PRIMARY KEY (environment, migration),
    FOREIGN KEY (environment, migration) REFERENCES plan_migrations (environment, migration)
) {{keyed}};

-- What became of what a credit note holds beyond the invoices it settled, after it was issued: paid out, or
-- moved to its payer's balance; each with the entry that books it. Frozen.
CREATE TABLE rest_movements (
    environment {{text}} NOT NULL,
    position    {{i64}} NOT NULL,
    sequence    {{i64}} NOT NULL,
    kind        {{text}} NOT NULL CHECK (kind IN ('refunded', 'to_balance')),
    moved_at    {{i64}} NOT NULL,
    amount      {{i64}} NOT NULL CHECK (amount > 0),
    note        {{text}} NOT NULL,
    entry       {{text}} NOT NULL,
    PRIMARY KEY (environment, position, sequence),
    FOREIGN KEY (environment, position) REFERENCES documents (environment, position)
) {{keyed}};
{{frozen rest_movements}}

-- What people move on balances and grants has an entry of its own; null where that was moved before there were
-- such entries, and for what runs move, which is booked by its cause. The credit note whose rest a person
-- moved to the balance stands beside `document`, which is what an issued document moved itself.
ALTER TABLE balance_movements ADD COLUMN credit_note {{text}};
ALTER TABLE balance_movements ADD COLUMN entry {{text}};
ALTER TABLE grant_movements ADD COLUMN entry {{text}};

-- An order of credits that was withdrawn before its purchase stood on a document, from this facts version on.
-- Frozen.
CREATE TABLE grant_order_withdrawals (
    environment   {{text}} NOT NULL,
    customer      {{text}} NOT NULL,
    grant_id      {{text}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    withdrawn_at  {{i64}} NOT NULL,
    PRIMARY KEY (environment, customer, grant_id),
    FOREIGN KEY (environment, customer, grant_id) REFERENCES grant_orders (environment, customer, grant_id)
) {{keyed}};
{{frozen grant_order_withdrawals}}

-- Since when a customer has a payment method on file, and who pays for it: a row whenever either changes. What
-- held before the first change stands at the beginning of time, under facts version 0; where there is no row, the
-- customer's details have always said the same. Frozen.
CREATE TABLE payment_methods (
    environment   {{text}} NOT NULL,
    customer      {{text}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    recorded_at   {{i64}} NOT NULL,
    on_file       {{i64}} NOT NULL CHECK (on_file IN (0, 1)),
    payer         {{text}},
    PRIMARY KEY (environment, customer, facts_version),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer)
) {{keyed}};
{{frozen payment_methods}}

-- Whose documents are open, so that who owes something is found without reading what was ever paid: the owner
-- stands beside the state as it stands on the document, which never changes it. The index holds all that is
-- asked for; else SQLite reads the states of the whole environment.
ALTER TABLE document_states ADD COLUMN owner {{text}} NOT NULL DEFAULT '';
UPDATE document_states SET owner = (SELECT d.subscription FROM documents AS d
    WHERE d.environment = document_states.environment AND d.position = document_states.position);
CREATE INDEX open_of_owner ON document_states (environment, owner, state, position, amount_open)
    WHERE state = 'open';
