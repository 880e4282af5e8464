-- The SQL plane of farthing, version 7: what was sent as usage and did not become it.

-- One row for each such content, however often it is sent. What it became, once it was mended, is an event of the
-- event plane under the name that stands here.
CREATE TABLE rejected_events (
    environment   {{text}} NOT NULL REFERENCES environments (environment),
    -- Made of what was sent, so that sent again it is the same.
    rejected      {{text}} NOT NULL,
    -- 1, 2, 3 … in the order in which they came.
    number        {{i64}} NOT NULL,
    kind          {{text}} NOT NULL CHECK (kind IN ('conflict', 'malformed', 'refused')),
    -- By which way it came, from whom there, and where that is: a topic, a line of a file.
    way           {{text}} NOT NULL CHECK (way IN ('http', 'metrics', 'broker', 'import')),
    source        {{text}} NOT NULL,
    place         {{text}},
    code          {{text}} NOT NULL,
    message       {{text}} NOT NULL,
    first_at      {{i64}} NOT NULL,
    last_at       {{i64}} NOT NULL,
    times         {{i64}} NOT NULL,
    -- Mending moves it from open (or dismissed) to mending, which names the event that is to be kept, then to
    -- mended or back to open. Each step names the attempt that it read.
    state         {{text}} NOT NULL CHECK (state IN ('open', 'mending', 'mended', 'dismissed')),
    attempts      {{i64}} NOT NULL,
    acted_at      {{i64}},
    acted_by      {{text}},
    reason        {{text}},
    manner        {{text}} CHECK (manner IN ('as_is', 'event', 'second', 'both')),
    became_source {{text}},
    became_id     {{text}},
    -- How many bytes were sent, of which the body has the first.
    bytes         {{i64}} NOT NULL,
    -- What the broker knows the message by, and when it took it.
    message_id    {{text}},
    taken_at      {{i64}},
    body          {{blob}},
    -- The event that was read in it, and the one that it is mended with: CloudEvents in JSON.
    event         {{blob}},
    replacement   {{blob}},
    PRIMARY KEY (environment, rejected)
) {{strict}};
CREATE UNIQUE INDEX rejected_events_in_order ON rejected_events (environment, number);

-- How many there are: counted with each change, so that nobody counts rows.
CREATE TABLE rejected_event_counts (
    environment {{text}} NOT NULL PRIMARY KEY REFERENCES environments (environment),
    newest      {{i64}} NOT NULL,
    kept        {{i64}} NOT NULL,
    kept_bytes  {{i64}} NOT NULL,
    open        {{i64}} NOT NULL,
    -- Those for which there was no room.
    not_kept    {{i64}} NOT NULL
) {{strict}};

-- What was done about each, and by whom. Goes with its row.
CREATE TABLE rejected_event_acts (
    environment {{text}} NOT NULL,
    rejected    {{text}} NOT NULL,
    attempt     {{i64}} NOT NULL,
    at          {{i64}} NOT NULL,
    actor       {{text}} NOT NULL,
    outcome     {{text}} NOT NULL CHECK (outcome IN ('mended', 'refused', 'dismissed')),
    said        {{text}},
    PRIMARY KEY (environment, rejected, attempt),
    FOREIGN KEY (environment, rejected) REFERENCES rejected_events (environment, rejected)
) {{strict}};
