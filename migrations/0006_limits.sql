-- The SQL plane of farthing, version 6: limits that hold.

-- Limits as they stand. `leases` counts the changes of a limit's slices: whoever decides about one from what it
-- read moves it, and starts again where somebody else has moved it meanwhile.
CREATE TABLE usage_limits (
    environment  {{text}} NOT NULL,
    usage_limit  {{text}} NOT NULL,
    customer     {{text}} NOT NULL,
    -- Whose usage alone it is about; that of the customer, and of those it pays for, where both are null.
    subscription {{text}},
    subject      {{text}},
    version      {{i64}} NOT NULL,
    leases       {{i64}} NOT NULL,
    record       {{blob}} NOT NULL,
    PRIMARY KEY (environment, usage_limit),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer)
) {{strict}};
CREATE INDEX limits_of_customer ON usage_limits (environment, customer, subject);

-- Every version of each. Frozen.
CREATE TABLE usage_limit_versions (
    environment {{text}} NOT NULL,
    usage_limit {{text}} NOT NULL,
    version     {{i64}} NOT NULL,
    recorded_at {{i64}} NOT NULL,
    record      {{blob}} NOT NULL,
    record_hash {{blob}} NOT NULL,
    PRIMARY KEY (environment, usage_limit, version),
    FOREIGN KEY (environment, usage_limit) REFERENCES usage_limits (environment, usage_limit)
) {{strict}};

-- What a node may reserve by itself of a limit's window, until its lease ends: what is reserved and not yet
-- captured, what was captured since, and what is free. An amount is a decimal in the meter's unit.
CREATE TABLE limit_slices (
    environment  {{text}} NOT NULL,
    usage_limit  {{text}} NOT NULL,
    window_start {{i64}} NOT NULL,
    node         {{text}} NOT NULL,
    amount       {{text}} NOT NULL,
    lease_end    {{i64}} NOT NULL,
    PRIMARY KEY (environment, usage_limit, window_start, node),
    FOREIGN KEY (environment, usage_limit) REFERENCES usage_limits (environment, usage_limit)
) {{strict}};

-- With which reservations are signed.
CREATE TABLE reservation_keys (
    environment {{text}} NOT NULL PRIMARY KEY REFERENCES environments (environment),
    secret      {{blob}} NOT NULL
) {{strict}};

-- Reservations that were released, and those captured where they were not made: at most one of both, so that
-- what was given back is not captured. Needed until a day after they expire.
CREATE TABLE reservations_ended (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    reservation {{text}} NOT NULL,
    ending      {{text}} NOT NULL CHECK (ending IN ('captured', 'released')),
    expires_at  {{i64}} NOT NULL,
    PRIMARY KEY (environment, reservation)
) {{strict}};
CREATE INDEX ended_by_expiry ON reservations_ended (environment, expires_at);

{{frozen usage_limit_versions}}
