-- The SQL plane of farthing, version 2: every way to charge.
--
-- What a payer shares between its subscriptions (grants, discounts, contracts, a balance) and what a line
-- and a document say beyond the first version. Marks and manners are those of the first step. An account is
-- a payer, a seller and a currency: what is kept for one names all three.

-- Who pays for a customer, if not itself; whether its documents gather what is due together; and whether
-- anything of it is kept in the tables below, so that a run does not look for what was never there.
ALTER TABLE customers ADD COLUMN payer {{text}};
ALTER TABLE customers ADD COLUMN invoices_together {{i64}} NOT NULL DEFAULT 0;
ALTER TABLE customers ADD COLUMN has_account {{i64}} NOT NULL DEFAULT 0;
CREATE INDEX customers_of_payer ON customers (environment, payer, customer) WHERE payer IS NOT NULL;

-- Whose facts the last run read as the payer's, where the customer does not pay for itself, and up to which.
ALTER TABLE billing_progress ADD COLUMN payer {{text}};
ALTER TABLE billing_progress ADD COLUMN payer_facts_version {{i64}} NOT NULL DEFAULT 0;

-- A withdrawn fact is no part of its timeline from this facts version on; replays of earlier ones see it.
CREATE TABLE fact_withdrawals (
    environment   {{text}} NOT NULL,
    subscription  {{text}} NOT NULL,
    fact          {{text}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    withdrawn_at  {{i64}} NOT NULL,
    PRIMARY KEY (environment, subscription, fact),
    FOREIGN KEY (environment, subscription, fact)
        REFERENCES subscription_facts (environment, subscription, fact)
) {{keyed}};

-- A document's column `subscription` holds its owner: a subscription, or an account whose documents gather
-- several, as its payer, seller and currency with a space between. What credits taxed at use and the balance paid of the total when it was issued.
ALTER TABLE documents ADD COLUMN prepaid_credits {{i64}} NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN prepaid_balance {{i64}} NOT NULL DEFAULT 0;
-- The run that made it, where that looked at several subscriptions or customers: the position of its first
-- document. Null where it looked at the document's own subscription only.
ALTER TABLE documents ADD COLUMN run {{i64}};
-- What a credit note holds beyond the invoices it settles: open on the note, or in the payer's balance.
ALTER TABLE documents ADD COLUMN rest_kept {{text}} NOT NULL DEFAULT 'note'
    CHECK (rest_kept IN ('note', 'balance'));
CREATE INDEX documents_of_run ON documents (environment, run) WHERE run IS NOT NULL;

-- Which customers and subscriptions a run of several was made from, so that it is replayed whole. Frozen.
CREATE TABLE run_customers (
    environment   {{text}} NOT NULL,
    run           {{i64}} NOT NULL,
    customer      {{text}} NOT NULL,
    version       {{i64}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    PRIMARY KEY (environment, run, customer),
    FOREIGN KEY (environment, run) REFERENCES documents (environment, position)
) {{keyed}};

CREATE INDEX runs_of_customer ON run_customers (environment, customer, run);

CREATE TABLE run_subscriptions (
    environment  {{text}} NOT NULL,
    run          {{i64}} NOT NULL,
    subscription {{text}} NOT NULL,
    PRIMARY KEY (environment, run, subscription),
    FOREIGN KEY (environment, run) REFERENCES documents (environment, position)
) {{keyed}};

-- The fact that set a line's own price; whether a change charged it whole; its line discounts in order;
-- its part of what the document's discounts and credits before tax took off, the former also by discount;
-- the commitment it reaches or the grant it buys. The subscription of a line of the account itself is ''.
ALTER TABLE document_lines ADD COLUMN overridden {{text}};
ALTER TABLE document_lines ADD COLUMN whole {{i64}} NOT NULL DEFAULT 0;
ALTER TABLE document_lines ADD COLUMN discounts {{text}} NOT NULL DEFAULT '';
ALTER TABLE document_lines ADD COLUMN off_document {{i64}} NOT NULL DEFAULT 0;
ALTER TABLE document_lines ADD COLUMN document_discounts {{text}} NOT NULL DEFAULT '';
ALTER TABLE document_lines ADD COLUMN by_credits {{i64}} NOT NULL DEFAULT 0;
ALTER TABLE document_lines ADD COLUMN commitment {{text}};
ALTER TABLE document_lines ADD COLUMN grant_id {{text}};

-- What each discount took off a document as a whole. Frozen.
CREATE TABLE document_discounts (
    environment {{text}} NOT NULL,
    discount    {{text}} NOT NULL,
    position    {{i64}} NOT NULL,
    place       {{i64}} NOT NULL,
    currency    {{text}} NOT NULL,
    amount      {{i64}} NOT NULL,
    PRIMARY KEY (environment, discount, position, place),
    FOREIGN KEY (environment, position) REFERENCES documents (environment, position)
) {{keyed}};

-- Drafts again: of an owner, which may be an account, with the subscriptions that have lines on it.
ALTER TABLE drafts RENAME TO drafts_before;
CREATE TABLE drafts (
    environment   {{text}} NOT NULL REFERENCES environments (environment),
    document      {{text}} NOT NULL,
    subscription  {{text}} NOT NULL,
    customer      {{text}} NOT NULL,
    kind          {{text}} NOT NULL,
    due_instant   {{i64}} NOT NULL,
    issue_at      {{i64}} NOT NULL,
    currency      {{text}} NOT NULL,
    total         {{i64}} NOT NULL,
    -- Ids with a space between; the owner's own where it is a subscription.
    subscriptions {{text}} NOT NULL,
    content       {{blob}} NOT NULL,
    PRIMARY KEY (environment, document)
) {{strict}};
INSERT INTO drafts (environment, document, subscription, customer, kind, due_instant, issue_at, currency,
    total, subscriptions, content)
    SELECT environment, document, subscription, customer, kind, due_instant, issue_at, currency, total,
    subscription, content FROM drafts_before;
DROP TABLE drafts_before;
CREATE INDEX drafts_of_subscription ON drafts (environment, subscription, document);

-- Coupons by key; the latest version holds. Archiving one is a version too.
CREATE TABLE coupon_versions (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    coupon      {{text}} NOT NULL,
    version     {{i64}} NOT NULL,
    archived    {{i64}} NOT NULL,
    record      {{blob}} NOT NULL,
    record_hash {{blob}} NOT NULL,
    PRIMARY KEY (environment, coupon, version)
) {{strict}};

-- Codes that redeem a coupon. A code may be switched off; how often it was redeemed is counted below.
CREATE TABLE promotion_codes (
    environment     {{text}} NOT NULL REFERENCES environments (environment),
    code            {{text}} NOT NULL,
    coupon          {{text}} NOT NULL,
    -- Only this customer may use it; any when null.
    customer        {{text}},
    redemptions_max {{i64}},
    redeem_from     {{i64}},
    redeem_until    {{i64}},
    active          {{i64}} NOT NULL,
    PRIMARY KEY (environment, code)
) {{keyed}};

-- Each redemption of a coupon. Frozen.
CREATE TABLE redemptions (
    environment  {{text}} NOT NULL REFERENCES environments (environment),
    discount     {{text}} NOT NULL,
    coupon       {{text}} NOT NULL,
    code         {{text}},
    customer     {{text}} NOT NULL,
    -- One subscription only, or all that the customer pays for.
    subscription {{text}},
    redeemed_at  {{i64}} NOT NULL,
    PRIMARY KEY (environment, discount),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer)
) {{keyed}};
CREATE INDEX redemptions_of_coupon ON redemptions (environment, coupon, discount);
CREATE INDEX redemptions_of_code ON redemptions (environment, code, discount) WHERE code IS NOT NULL;

-- Discounts of a customer as a payer, and their removal: facts. Frozen.
CREATE TABLE customer_discounts (
    environment   {{text}} NOT NULL,
    customer      {{text}} NOT NULL,
    discount      {{text}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    takes_effect  {{i64}} NOT NULL,
    record        {{blob}} NOT NULL,
    record_hash   {{blob}} NOT NULL,
    PRIMARY KEY (environment, customer, discount),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer)
) {{strict}};

CREATE TABLE customer_discount_removals (
    environment   {{text}} NOT NULL,
    customer      {{text}} NOT NULL,
    discount      {{text}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    takes_effect  {{i64}} NOT NULL,
    PRIMARY KEY (environment, customer, discount),
    FOREIGN KEY (environment, customer, discount)
        REFERENCES customer_discounts (environment, customer, discount)
) {{keyed}};

-- Grants of prepaid credits: facts. Frozen.
CREATE TABLE grants (
    environment   {{text}} NOT NULL,
    customer      {{text}} NOT NULL,
    grant_id      {{text}} NOT NULL,
    seller        {{text}} NOT NULL,
    currency      {{text}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    record        {{blob}} NOT NULL,
    record_hash   {{blob}} NOT NULL,
    PRIMARY KEY (environment, customer, grant_id),
    UNIQUE (environment, grant_id),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer)
) {{strict}};

-- What moved on each grant, in order. Frozen.
CREATE TABLE grant_movements (
    environment   {{text}} NOT NULL,
    grant_id      {{text}} NOT NULL,
    sequence      {{i64}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    moved_at      {{i64}} NOT NULL,
    kind          {{text}} NOT NULL
        CHECK (kind IN ('burnt', 'given_back', 'expired', 'rolled_over', 'voided')),
    amount        {{i64}} NOT NULL,
    -- The part of the grant's cost that this is.
    cost_basis    {{i64}} NOT NULL,
    -- The line that it paid or that gave it back, where a document moved it.
    document      {{text}},
    line          {{i64}},
    units         {{text}},
    PRIMARY KEY (environment, grant_id, sequence),
    FOREIGN KEY (environment, grant_id) REFERENCES grants (environment, grant_id),
    CHECK ((document IS NULL) = (line IS NULL))
) {{keyed}};

-- What is left of each grant, whether its next one has not begun, and until when a line that it paid may
-- still be credited: one of which none holds need not be read. A projection: it can be rebuilt from grants,
-- movements and lines.
CREATE TABLE grant_rests (
    environment  {{text}} NOT NULL,
    customer     {{text}} NOT NULL,
    grant_id     {{text}} NOT NULL,
    rest         {{i64}} NOT NULL,
    recurring    {{i64}} NOT NULL,
    needed_until {{i64}} NOT NULL,
    PRIMARY KEY (environment, customer, grant_id),
    FOREIGN KEY (environment, customer, grant_id) REFERENCES grants (environment, customer, grant_id)
) {{keyed}};

-- Credits that were ordered: facts. Such a grant begins when its purchase stands on a document. Frozen.
CREATE TABLE grant_orders (
    environment   {{text}} NOT NULL,
    customer      {{text}} NOT NULL,
    grant_id      {{text}} NOT NULL,
    seller        {{text}} NOT NULL,
    currency      {{text}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    record        {{blob}} NOT NULL,
    record_hash   {{blob}} NOT NULL,
    PRIMARY KEY (environment, customer, grant_id),
    UNIQUE (environment, grant_id),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer)
) {{strict}};

-- When credits are bought by themselves; the latest version holds, one without a record ends it. Frozen.
CREATE TABLE top_up_rules (
    environment   {{text}} NOT NULL,
    customer      {{text}} NOT NULL,
    seller        {{text}} NOT NULL,
    currency      {{text}} NOT NULL,
    version       {{i64}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    record        {{blob}},
    record_hash   {{blob}},
    PRIMARY KEY (environment, customer, seller, currency, version),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer),
    CHECK ((record IS NULL) = (record_hash IS NULL))
) {{strict}};

-- What moved on a payer's balance; the balance is their sum, above zero what is owed to the payer. Frozen.
CREATE TABLE balance_movements (
    environment   {{text}} NOT NULL,
    customer      {{text}} NOT NULL,
    seller        {{text}} NOT NULL,
    currency      {{text}} NOT NULL,
    sequence      {{i64}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    moved_at      {{i64}} NOT NULL,
    kind          {{text}} NOT NULL CHECK (kind IN ('credit_note', 'applied', 'adjusted', 'refunded')),
    amount        {{i64}} NOT NULL,
    document      {{text}},
    note          {{text}} NOT NULL,
    PRIMARY KEY (environment, customer, seller, currency, sequence),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer)
) {{keyed}};
CREATE INDEX balance_movements_of_document ON balance_movements (environment, document)
    WHERE document IS NOT NULL;

-- Contracts of a payer; the latest version holds. Frozen.
CREATE TABLE contract_versions (
    environment   {{text}} NOT NULL,
    customer      {{text}} NOT NULL,
    contract      {{text}} NOT NULL,
    version       {{i64}} NOT NULL,
    seller        {{text}} NOT NULL,
    currency      {{text}} NOT NULL,
    facts_version {{i64}} NOT NULL,
    record        {{blob}} NOT NULL,
    record_hash   {{blob}} NOT NULL,
    PRIMARY KEY (environment, customer, contract, version),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer)
) {{strict}};
CREATE INDEX contracts_by_id ON contract_versions (environment, contract, version);

-- Binding quotes: what was promised, from which facts and events, and the change that used it.
CREATE TABLE quotes (
    environment     {{text}} NOT NULL REFERENCES environments (environment),
    quote           {{text}} NOT NULL,
    subscription    {{text}},
    record          {{text}} NOT NULL,
    facts_version   {{i64}} NOT NULL,
    usage_watermark {{i64}} NOT NULL,
    as_of           {{i64}} NOT NULL,
    expires_at      {{i64}} NOT NULL,
    -- Of the documents that were promised.
    plan_hash       {{blob}} NOT NULL,
    used_by         {{text}},
    PRIMARY KEY (environment, quote)
) {{strict}};
CREATE INDEX quotes_of_subscription ON quotes (environment, subscription, quote)
    WHERE subscription IS NOT NULL;

-- Migrations of subscriptions between plan versions, planned before they are applied.
CREATE TABLE plan_migrations (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    migration   {{text}} NOT NULL,
    state       {{text}} NOT NULL CHECK (state IN ('planned', 'applying', 'applied', 'reversed')),
    planned_at  {{i64}} NOT NULL,
    record      {{text}} NOT NULL,
    PRIMARY KEY (environment, migration)
) {{strict}};

CREATE TABLE plan_migration_subscriptions (
    environment   {{text}} NOT NULL,
    migration     {{text}} NOT NULL,
    subscription  {{text}} NOT NULL,
    state         {{text}} NOT NULL CHECK (state IN ('planned', 'applied', 'refused', 'reversed')),
    currency      {{text}} NOT NULL,
    -- What a full period comes to before and after, in minor units; null where it cannot be told.
    amount_before {{i64}},
    amount_after  {{i64}},
    -- The change that moved it, or why it was refused.
    fact          {{text}},
    refusal       {{text}},
    PRIMARY KEY (environment, migration, subscription),
    FOREIGN KEY (environment, migration) REFERENCES plan_migrations (environment, migration),
    FOREIGN KEY (environment, subscription) REFERENCES subscriptions (environment, subscription)
) {{keyed}};

-- What is recorded or issued never changes: the engine itself refuses.
{{frozen fact_withdrawals}}
{{frozen run_customers}}
{{frozen run_subscriptions}}
{{frozen document_discounts}}
{{frozen coupon_versions}}
{{frozen redemptions}}
{{frozen customer_discounts}}
{{frozen customer_discount_removals}}
{{frozen grants}}
{{frozen grant_movements}}
{{frozen grant_orders}}
{{frozen top_up_rules}}
{{frozen balance_movements}}
{{frozen contract_versions}}
