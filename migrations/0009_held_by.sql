-- The SQL plane of farthing, version 9: limits are not all that holds reservations.

-- Nobody leases by the old table from here on.
ALTER TABLE limit_slices RENAME TO limit_slices_before;

-- What has slices: a limit by its id, or what plans grant a customer of a feature, as `customer/feature`. `leases`
-- counts the changes of its slices: whoever decides about one from what it read moves it, and starts again where
-- somebody else has moved it meanwhile. No row before the first slice.
CREATE TABLE slice_holders (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    holder      {{text}} NOT NULL,
    leases      {{i64}} NOT NULL,
    PRIMARY KEY (environment, holder)
) {{keyed}};

-- What a node may reserve by itself of a window of it, until its lease ends: what is reserved and not yet captured,
-- what was captured since, and what is free. An amount is a decimal in the holder's unit. What plans grant has one
-- window for all time, as what is reserved in one window of it may be used in the next.
CREATE TABLE held_slices (
    environment  {{text}} NOT NULL,
    holder       {{text}} NOT NULL,
    window_start {{i64}} NOT NULL,
    node         {{text}} NOT NULL,
    amount       {{text}} NOT NULL,
    lease_end    {{i64}} NOT NULL,
    PRIMARY KEY (environment, holder, window_start, node),
    FOREIGN KEY (environment, holder) REFERENCES slice_holders (environment, holder)
) {{keyed}};

INSERT INTO slice_holders (environment, holder, leases)
SELECT environment, usage_limit, leases FROM usage_limits;

INSERT INTO held_slices (environment, holder, window_start, node, amount, lease_end)
SELECT environment, usage_limit, window_start, node, amount, lease_end FROM limit_slices_before;

DROP TABLE limit_slices_before;
ALTER TABLE usage_limits DROP COLUMN leases;
