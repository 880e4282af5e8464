-- The SQL plane of farthing, version 8: alerts at thresholds.

-- Alerts as they stand. One that was removed is kept, as what it told names it, and its key is free again.
CREATE TABLE alerts (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    alert       {{text}} NOT NULL,
    alert_key   {{text}} NOT NULL,
    -- Whose usage alone it looks at; that of every customer where it is null.
    customer    {{text}},
    -- The limit that it is on, if it is on one.
    usage_limit {{text}},
    version     {{i64}} NOT NULL,
    removed_at  {{i64}},
    record      {{blob}} NOT NULL,
    PRIMARY KEY (environment, alert),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer),
    FOREIGN KEY (environment, usage_limit) REFERENCES usage_limits (environment, usage_limit)
) {{strict}};
CREATE UNIQUE INDEX alerts_by_key ON alerts (environment, alert_key) WHERE removed_at IS NULL;
CREATE INDEX alerts_of_customer ON alerts (environment, customer, alert) WHERE removed_at IS NULL;
CREATE INDEX alerts_on_limit ON alerts (environment, usage_limit, alert) WHERE usage_limit IS NOT NULL;

-- How far an environment's alerts were looked at; no row before its first alert. A look reads `turn` first and
-- moves it with what it commits, so that of two looks at the same the second commits nothing.
CREATE TABLE alert_looks (
    environment   {{text}} NOT NULL PRIMARY KEY REFERENCES environments (environment),
    turn          {{i64}} NOT NULL,
    -- Up to where events were looked at for everyone; and up to where they are being looked at, after which
    -- customer that goes on.
    watermark     {{i64}} NOT NULL,
    reading_up_to {{i64}} NOT NULL,
    read_after    {{text}} NOT NULL,
    -- By the environment's clock: until when all was looked at.
    looked_at     {{i64}} NOT NULL
) {{keyed}};

-- What is to be looked at though no event came: customers whose facts moved, or of whom something begins, and
-- alerts that are new or changed, for every customer after one.
CREATE TABLE alert_marks (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    due_at      {{i64}} NOT NULL,
    about       {{text}} NOT NULL,
    -- How often it was asked for: a look forgets what it read, and not what was asked for since.
    moved       {{i64}} NOT NULL,
    seen_after  {{text}} NOT NULL,
    PRIMARY KEY (environment, due_at, about)
) {{keyed}};

-- What was told, once each, by the place of its message in the outbox. What was told last of a threshold in a
-- window says whether it is crossed. Frozen.
CREATE TABLE alert_crossings (
    environment  {{text}} NOT NULL,
    position     {{i64}} NOT NULL,
    alert        {{text}} NOT NULL,
    customer     {{text}} NOT NULL,
    window_start {{i64}} NOT NULL,
    threshold    {{text}} NOT NULL,
    times        {{i64}} NOT NULL,
    turn         {{text}} NOT NULL CHECK (turn IN ('crossed', 'recovered')),
    PRIMARY KEY (environment, position),
    UNIQUE (environment, alert, customer, window_start, threshold, times, turn),
    FOREIGN KEY (environment, position) REFERENCES outbox (environment, position),
    FOREIGN KEY (environment, alert) REFERENCES alerts (environment, alert)
) {{strict}};
CREATE INDEX crossings_of_alert ON alert_crossings (environment, alert, position);
CREATE INDEX crossings_of_customer ON alert_crossings (environment, customer, position);

{{frozen alert_crossings}}
