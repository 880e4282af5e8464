-- The event plane in tables: events, their identities, the counters of positions.
-- Environment first in every key. Instants are microseconds since 1970, UTC.

-- One row: the format, and the key that identities and rows are hashed with.
CREATE TABLE usage_plane (
    singleton {{i64}} NOT NULL PRIMARY KEY CHECK (singleton = 1),
    format    {{i64}} NOT NULL,
    hash_key  {{blob}} NOT NULL
) {{strict}};
{{frozen usage_plane}}

-- The newest position, conflict and erasure of each environment. Whoever appends locks this row until the
-- commit, so that positions appear in the order of commits and without a gap.
CREATE TABLE usage_positions (
    environment {{blob}} NOT NULL PRIMARY KEY,
    position    {{i64}} NOT NULL CHECK (position >= 0),
    conflicts   {{i64}} NOT NULL CHECK (conflicts >= 0),
    erasures    {{i64}} NOT NULL CHECK (erasures >= 0)
) {{strict}};

-- Accepted events. A row changes only when its subject is erased; row_hash tells any other change.
CREATE TABLE usage_events (
    environment {{blob}} NOT NULL,
    position    {{i64}} NOT NULL CHECK (position > 0),
    time        {{i64}} NOT NULL,
    source      {{text}} NOT NULL,
    id          {{text}} NOT NULL,
    event_type  {{text}} NOT NULL,
    subject     {{text}} NOT NULL,
    -- A JSON object of texts, numbers, truth values and nulls; names are flattened with dots.
    data        {{text}} NOT NULL,
    redacted    {{i64}} NOT NULL CHECK (redacted IN (0, 1)),
    row_hash    {{blob}} NOT NULL,
    PRIMARY KEY (environment, position)
) {{strict}};
CREATE INDEX usage_events_by_subject ON usage_events (environment, subject, time);

-- Who was ever accepted. Apart from the events, whose bodies may go one day, and never keyed by time: a
-- resend with another time is still the same event.
CREATE TABLE usage_identities (
    environment  {{blob}} NOT NULL,
    fingerprint  {{blob}} NOT NULL,
    content_hash {{i64}} NOT NULL,
    position     {{i64}} NOT NULL,
    PRIMARY KEY (environment, fingerprint)
) {{strict}};
{{frozen usage_identities}}

-- Refused events whose source and id belong to another event; each differing content once.
CREATE TABLE usage_conflicts (
    environment    {{blob}} NOT NULL,
    sequence       {{i64}} NOT NULL CHECK (sequence > 0),
    fingerprint    {{blob}} NOT NULL,
    refused        {{i64}} NOT NULL,
    kept           {{i64}} NOT NULL,
    first_position {{i64}} NOT NULL,
    time           {{i64}} NOT NULL,
    source         {{text}} NOT NULL,
    id             {{text}} NOT NULL,
    PRIMARY KEY (environment, sequence),
    UNIQUE (environment, fingerprint, refused)
) {{strict}};
{{frozen usage_conflicts}}

-- Erasures: whom (as a keyed hash), the subject in its place, which properties stayed.
CREATE TABLE usage_erasures (
    environment  {{blob}} NOT NULL,
    sequence     {{i64}} NOT NULL CHECK (sequence > 0),
    subject_hash {{blob}} NOT NULL,
    opaque       {{text}} NOT NULL,
    keep         {{text}} NOT NULL,
    events       {{i64}} NOT NULL,
    up_to        {{i64}} NOT NULL,
    PRIMARY KEY (environment, sequence)
) {{strict}};
{{frozen usage_erasures}}
