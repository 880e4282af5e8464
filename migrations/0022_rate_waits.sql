-- The SQL plane of farthing, version 22: accounts that wait for what a provider of tax rates says.

-- What a customer cannot be billed without, or is billed by provisionally, until its seller's provider says more; one day a
-- category. The row goes when there is an answer. Moments are of the wall clock, the day is of the environment's.
CREATE TABLE rate_waits (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    customer    {{text}} NOT NULL,
    category    {{text}} NOT NULL,
    -- What servers know the provider by.
    provider    {{text}} NOT NULL,
    -- The day that the rate is wanted for.
    wanted_for  {{text}} NOT NULL,
    since       {{i64}} NOT NULL,
    -- How often it was asked in vain, and what was said last.
    tries       {{i64}} NOT NULL,
    failure     {{text}},
    -- When it is asked next: whoever asks moves it on before, so that no other asks meanwhile.
    next_at     {{i64}} NOT NULL,
    PRIMARY KEY (environment, customer, category),
    FOREIGN KEY (environment, customer) REFERENCES customers (environment, customer)
) {{keyed}};

-- Who is asked next.
CREATE INDEX rate_waits_due ON rate_waits (environment, provider, next_at);
