-- The SQL plane of farthing, version 14: invoices that people write.

-- An invoice as a person wrote it so far. It is issued under this id, and the row is gone with that.
CREATE TABLE manual_drafts (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    document    {{text}} NOT NULL,
    -- Who is billed.
    customer    {{text}} NOT NULL,
    currency    {{text}} NOT NULL,
    -- What it came to when it was written, tax included; what it comes to is decided at issue.
    total       {{i64}} NOT NULL,
    -- By the clock of its environment.
    created_at  {{i64}} NOT NULL,
    changed_at  {{i64}} NOT NULL,
    record      {{blob}} NOT NULL,
    PRIMARY KEY (environment, document),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer)
) {{strict}};
CREATE INDEX manual_drafts_of_customer ON manual_drafts (environment, customer, document);
