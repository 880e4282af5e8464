-- The SQL plane of farthing, version 10: usage may be dropped once it is billed.

-- How long an environment keeps usage. No row, or no months: for ever. looked_at is when it was last seen what may go.
CREATE TABLE usage_retention (
    environment {{text}} NOT NULL PRIMARY KEY REFERENCES environments (environment),
    months      {{i64}} CHECK (months > 0),
    changed_at  {{i64}} NOT NULL,
    looked_at   {{i64}}
) {{keyed}};

-- What was dropped, in order: usage of times before before_time, of positions of the event plane at or below
-- up_to, by a policy of so many months. A row is here before anything goes, and from then on periods that start
-- before that instant are not rated any more. done_at is null while it goes on; events counts those of earlier
-- drops too.
CREATE TABLE usage_drops (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    sequence    {{i64}} NOT NULL CHECK (sequence > 0),
    before_time {{i64}} NOT NULL,
    up_to       {{i64}} NOT NULL,
    months      {{i64}} NOT NULL,
    begun_at    {{i64}} NOT NULL,
    done_at     {{i64}},
    events      {{i64}} NOT NULL CHECK (events >= 0),
    PRIMARY KEY (environment, sequence)
) {{keyed}};

-- What of each subscription a drop closed: metered periods that start before before_time owed nothing more then.
CREATE TABLE usage_closed (
    environment  {{text}} NOT NULL,
    subscription {{text}} NOT NULL,
    before_time  {{i64}} NOT NULL,
    PRIMARY KEY (environment, subscription),
    FOREIGN KEY (environment, subscription) REFERENCES subscriptions (environment, subscription)
) {{keyed}};

-- No metered period of a subscription that starts before usage_from bills usage any more, unless something of it
-- moves. Null where no run has said so.
ALTER TABLE billing_progress ADD COLUMN usage_from {{i64}};

-- The latest drop when a subject was assigned; 0 before the first.
ALTER TABLE subject_assignments ADD COLUMN known_after_drop {{i64}} NOT NULL DEFAULT 0;
