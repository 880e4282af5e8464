-- The SQL plane of farthing, version 1.
--
-- One text for SQLite and PostgreSQL: marks in double braces are replaced for each engine by crates/sql.
-- The environment is the first column of every key: the wall no row crosses.
-- Money is an integer of minor units beside its currency; rates and quantities are decimal text;
-- instants are integer microseconds since 1970 UTC; civil dates are ISO text.
-- Frozen tables refuse UPDATE and DELETE (see the end); what may change lives in tables of its own.
-- Tables of short rows are kept in the order of their key ({keyed}: no row id of SQLite's own beside it).
-- Every record that is kept as bytes carries its own format number and a BLAKE3 hash beside it.

-- A company's account.
CREATE TABLE workspaces (
    workspace   {{text}} NOT NULL PRIMARY KEY,
    name        {{text}} NOT NULL
) {{strict}};

-- One live, many test. A test clock stands still until it is advanced; a live one is null.
CREATE TABLE environments (
    environment {{text}} NOT NULL PRIMARY KEY,
    workspace   {{text}} NOT NULL REFERENCES workspaces (workspace),
    kind        {{text}} NOT NULL CHECK (kind IN ('live', 'test')),
    name        {{text}} NOT NULL,
    clock       {{i64}},
    UNIQUE (workspace, name),
    CHECK ((kind = 'live') = (clock IS NULL))
) {{strict}};

-- Only a hash of each secret is kept; the prefix is what people recognise it by.
CREATE TABLE api_keys (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    api_key     {{text}} NOT NULL,
    name        {{text}} NOT NULL,
    prefix      {{text}} NOT NULL,
    secret_hash {{blob}} NOT NULL,
    created_at  {{i64}} NOT NULL,
    revoked_at  {{i64}},
    PRIMARY KEY (environment, api_key),
    UNIQUE (secret_hash)
) {{strict}};

-- Versioned details: a document names the version it was made with. The latest is the current one.
CREATE TABLE seller_versions (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    seller      {{text}} NOT NULL,
    version     {{i64}} NOT NULL,
    record      {{blob}} NOT NULL,
    record_hash {{blob}} NOT NULL,
    PRIMARY KEY (environment, seller, version)
) {{strict}};

CREATE TABLE customer_versions (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    customer    {{text}} NOT NULL,
    version     {{i64}} NOT NULL,
    record      {{blob}} NOT NULL,
    record_hash {{blob}} NOT NULL,
    PRIMARY KEY (environment, customer, version)
) {{strict}};

-- What changes about a customer: its current version and how often its facts moved.
CREATE TABLE customers (
    environment   {{text}} NOT NULL REFERENCES environments (environment),
    customer      {{text}} NOT NULL,
    external_key  {{text}},
    seller        {{text}} NOT NULL,
    version       {{i64}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    PRIMARY KEY (environment, customer),
    UNIQUE (environment, external_key)
) {{keyed}};

-- Meters; a changed definition is a new version.
CREATE TABLE meter_versions (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    meter       {{text}} NOT NULL,
    version     {{i64}} NOT NULL,
    record      {{blob}} NOT NULL,
    record_hash {{blob}} NOT NULL,
    PRIMARY KEY (environment, meter, version)
) {{strict}};

-- Published plan versions, whole: prices and the meters they read.
CREATE TABLE plan_versions (
    environment  {{text}} NOT NULL REFERENCES environments (environment),
    plan         {{text}} NOT NULL,
    version      {{i64}} NOT NULL,
    plan_version {{text}} NOT NULL,
    record       {{blob}} NOT NULL,
    record_hash  {{blob}} NOT NULL,
    published_at {{i64}} NOT NULL,
    PRIMARY KEY (environment, plan, version),
    UNIQUE (environment, plan_version)
) {{strict}};

-- What never changes about a subscription.
CREATE TABLE subscriptions (
    environment  {{text}} NOT NULL REFERENCES environments (environment),
    subscription {{text}} NOT NULL,
    customer     {{text}} NOT NULL,
    seller       {{text}} NOT NULL,
    currency     {{text}} NOT NULL,
    zone         {{text}} NOT NULL,
    PRIMARY KEY (environment, subscription),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer)
) {{strict}};
CREATE INDEX subscriptions_of_customer ON subscriptions (environment, customer, subscription);

-- How far its billing has come. A projection: it can be rebuilt from documents and facts.
CREATE TABLE billing_progress (
    environment     {{text}} NOT NULL,
    subscription    {{text}} NOT NULL,
    -- Cells ending at or before this are settled unless a fact or an event of theirs moves.
    settled_before  {{i64}},
    -- The customer's facts version and the usage watermark of the last run.
    facts_version   {{i64}} NOT NULL,
    usage_watermark {{i64}} NOT NULL,
    PRIMARY KEY (environment, subscription),
    FOREIGN KEY (environment, subscription) REFERENCES subscriptions (environment, subscription)
) {{keyed}};

-- Up to which usage watermark touched subscriptions were made due. A projection.
CREATE TABLE event_sweeps (
    environment     {{text}} NOT NULL PRIMARY KEY REFERENCES environments (environment),
    usage_watermark {{i64}} NOT NULL
) {{keyed}};

-- The timeline: dated facts, in order of recording.
CREATE TABLE subscription_facts (
    environment   {{text}} NOT NULL,
    subscription  {{text}} NOT NULL,
    fact          {{text}} NOT NULL,
    -- The customer's facts version that this fact made.
    facts_version {{i64}} NOT NULL,
    takes_effect  {{i64}} NOT NULL,
    record        {{blob}} NOT NULL,
    record_hash   {{blob}} NOT NULL,
    PRIMARY KEY (environment, subscription, fact),
    FOREIGN KEY (environment, subscription) REFERENCES subscriptions (environment, subscription)
) {{strict}};

-- Whose usage a subject is, from when on.
CREATE TABLE subject_assignments (
    environment  {{text}} NOT NULL REFERENCES environments (environment),
    subject      {{text}} NOT NULL,
    assigned_at  {{i64}} NOT NULL,
    customer     {{text}} NOT NULL,
    -- One subscription only, or any of the customer's.
    subscription {{text}},
    -- The position that the next document had when this was recorded: what was issued before did not know it.
    known_from   {{i64}} NOT NULL,
    PRIMARY KEY (environment, subject, assigned_at),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer)
) {{keyed}};
CREATE INDEX subjects_of_customer ON subject_assignments (environment, customer, subject);

-- Issued documents: what was decided, and the bytes that say it. Frozen.
-- Their id is made of their cause, so ids of one due instant lie scattered; what belongs to a document is
-- therefore keyed by its position, which grows with each commit: a run writes few pages.
CREATE TABLE documents (
    environment      {{text}} NOT NULL REFERENCES environments (environment),
    document         {{text}} NOT NULL,
    kind             {{text}} NOT NULL CHECK (kind IN ('invoice', 'credit_note')),
    subscription     {{text}} NOT NULL,
    customer         {{text}} NOT NULL,
    seller           {{text}} NOT NULL,
    series           {{text}} NOT NULL,
    number           {{i64}} NOT NULL,
    due_instant      {{i64}} NOT NULL,
    sequence         {{i64}} NOT NULL,
    currency         {{text}} NOT NULL,
    net              {{i64}} NOT NULL,
    tax              {{i64}} NOT NULL,
    total            {{i64}} NOT NULL,
    issued_on        {{text}} NOT NULL,
    due_on           {{text}} NOT NULL,
    -- What it was made from, beside the content: the same facts give the same bytes.
    as_of            {{i64}} NOT NULL,
    seller_version   {{i64}} NOT NULL,
    customer_version {{i64}} NOT NULL,
    facts_version    {{i64}} NOT NULL,
    usage_watermark  {{i64}} NOT NULL,
    -- The position of its commit within the environment: the order to replay in.
    position         {{i64}} NOT NULL,
    content_hash     {{blob}} NOT NULL,
    -- Last, as it is long: the columns before it are read without it.
    content          {{blob}} NOT NULL,
    PRIMARY KEY (environment, document),
    UNIQUE (environment, seller, series, number),
    UNIQUE (environment, subscription, due_instant, sequence),
    UNIQUE (environment, position),
    CHECK (net + tax = total)
) {{strict}};

-- What may change about a document.
CREATE TABLE document_states (
    environment {{text}} NOT NULL,
    position    {{i64}} NOT NULL,
    state       {{text}} NOT NULL CHECK (state IN ('open', 'paid', 'void', 'uncollectible')),
    amount_open {{i64}} NOT NULL,
    PRIMARY KEY (environment, position),
    FOREIGN KEY (environment, position) REFERENCES documents (environment, position)
) {{keyed}};

-- The lines of issued documents, as later bills need them. Frozen.
CREATE TABLE document_lines (
    environment      {{text}} NOT NULL,
    position         {{i64}} NOT NULL,
    line             {{i64}} NOT NULL,
    subscription     {{text}} NOT NULL,
    kind             {{text}} NOT NULL,
    plan_version     {{text}},
    price            {{text}},
    one_off          {{text}},
    full_start       {{i64}} NOT NULL,
    full_end         {{i64}} NOT NULL,
    service_start    {{i64}} NOT NULL,
    service_end      {{i64}} NOT NULL,
    dimensions       {{text}} NOT NULL,
    quantity         {{text}} NOT NULL,
    currency         {{text}} NOT NULL,
    amount           {{i64}} NOT NULL,
    tax              {{i64}} NOT NULL,
    tax_category     {{text}} NOT NULL,
    -- Which of the document's tax answers taxed it; a credit keeps the answer of the line it takes back.
    tax_group        {{i64}} NOT NULL,
    extends_document {{text}},
    extends_line     {{i64}},
    PRIMARY KEY (environment, position, line),
    FOREIGN KEY (environment, position) REFERENCES documents (environment, position)
) {{keyed}};
CREATE INDEX lines_of_subscription ON document_lines (environment, subscription, full_end);

-- What was answered about each document's taxes: facts. Frozen.
CREATE TABLE tax_answers (
    environment  {{text}} NOT NULL,
    position     {{i64}} NOT NULL,
    tax_group    {{i64}} NOT NULL,
    tax_category {{text}} NOT NULL,
    name         {{text}} NOT NULL,
    rate         {{text}} NOT NULL,
    reason       {{text}} NOT NULL,
    PRIMARY KEY (environment, position, tax_group),
    FOREIGN KEY (environment, position) REFERENCES documents (environment, position)
) {{keyed}};

-- Drafts waiting for late usage. Each run replaces them; they never count as billed.
CREATE TABLE drafts (
    environment  {{text}} NOT NULL,
    document     {{text}} NOT NULL,
    subscription {{text}} NOT NULL,
    customer     {{text}} NOT NULL,
    kind         {{text}} NOT NULL,
    due_instant  {{i64}} NOT NULL,
    issue_at     {{i64}} NOT NULL,
    currency     {{text}} NOT NULL,
    total        {{i64}} NOT NULL,
    content      {{blob}} NOT NULL,
    PRIMARY KEY (environment, document),
    FOREIGN KEY (environment, subscription) REFERENCES subscriptions (environment, subscription)
) {{strict}};
CREATE INDEX drafts_of_subscription ON drafts (environment, subscription, document);

-- The next number of each series of a seller; locked last, so that numbers have no gaps.
CREATE TABLE number_series (
    environment {{text}} NOT NULL,
    seller      {{text}} NOT NULL,
    series      {{text}} NOT NULL,
    next_number {{i64}} NOT NULL,
    PRIMARY KEY (environment, seller, series)
) {{keyed}};

-- Positions of an environment's committed documents, ledger entries and outbox messages, in commit order.
CREATE TABLE commit_positions (
    environment   {{text}} NOT NULL PRIMARY KEY REFERENCES environments (environment),
    next_document {{i64}} NOT NULL,
    next_entry    {{i64}} NOT NULL,
    next_message  {{i64}} NOT NULL
) {{keyed}};

-- The ledger: balanced entries. Frozen.
CREATE TABLE ledger_entries (
    environment       {{text}} NOT NULL REFERENCES environments (environment),
    position          {{i64}} NOT NULL,
    entry             {{text}} NOT NULL,
    document          {{text}} NOT NULL,
    document_position {{i64}} NOT NULL,
    seller            {{text}} NOT NULL,
    customer          {{text}} NOT NULL,
    posted_at         {{i64}} NOT NULL,
    booked_on         {{text}} NOT NULL,
    PRIMARY KEY (environment, position),
    UNIQUE (environment, entry)
) {{keyed}};
CREATE INDEX entries_of_document ON ledger_entries (environment, document_position);

-- Debits positive, credits negative. Frozen.
CREATE TABLE ledger_postings (
    environment {{text}} NOT NULL,
    position    {{i64}} NOT NULL,
    posting     {{i64}} NOT NULL,
    account     {{text}} NOT NULL,
    currency    {{text}} NOT NULL,
    amount      {{i64}} NOT NULL,
    PRIMARY KEY (environment, position, posting),
    FOREIGN KEY (environment, position) REFERENCES ledger_entries (environment, position)
) {{keyed}};

-- What leaves the building: one message per committed event, in commit order, with a stable id. Frozen.
CREATE TABLE outbox (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    position    {{i64}} NOT NULL,
    message     {{text}} NOT NULL,
    kind        {{text}} NOT NULL,
    subject     {{text}} NOT NULL,
    body        {{text}} NOT NULL,
    PRIMARY KEY (environment, position)
) {{keyed}};

-- What is due: one row per kind and subject, looked at and done when its instant comes.
CREATE TABLE jobs (
    environment  {{text}} NOT NULL REFERENCES environments (environment),
    kind         {{text}} NOT NULL,
    subject      {{text}} NOT NULL,
    -- By the environment's clock.
    due_at       {{i64}} NOT NULL,
    -- By the wall clock: who works on it, until when; how often it failed, and why.
    leased_until {{i64}},
    attempts     {{i64}} NOT NULL,
    failure      {{text}},
    PRIMARY KEY (environment, kind, subject)
) {{keyed}};
CREATE INDEX jobs_due ON jobs (environment, kind, due_at, subject);

-- Idempotency keys, kept forever: what was asked and what came of it.
CREATE TABLE idempotency_keys (
    environment  {{text}} NOT NULL REFERENCES environments (environment),
    operation    {{text}} NOT NULL,
    key          {{text}} NOT NULL,
    request_hash {{blob}} NOT NULL,
    status       {{i64}} NOT NULL,
    answer       {{text}},
    answered_at  {{i64}} NOT NULL,
    PRIMARY KEY (environment, operation, key)
) {{keyed}};

-- What is issued or published never changes: the engine itself refuses.
{{frozen seller_versions}}
{{frozen customer_versions}}
{{frozen meter_versions}}
{{frozen plan_versions}}
{{frozen subscription_facts}}
{{frozen documents}}
{{frozen document_lines}}
{{frozen tax_answers}}
{{frozen ledger_entries}}
{{frozen ledger_postings}}
{{frozen outbox}}
