-- The event plane on PostgreSQL, in parts: identities by their hash, events by time and by a hash of their
-- subject, so that an append and a read touch little of a large plane. SQLite keeps the first tables.
-- Environment first in every unique key. The parts have one level, as Citus distributes no more than one.

{{#postgres}}
-- What stands for a subject of an environment in keys: the hash FNV-1a, 32 bits, of both and of four zeros,
-- without which the last byte would hardly reach the highest bits. Its highest two bits
-- are the bucket, 0 to 3: whoever reads a subject's events names it, and the other parts are not opened.
CREATE FUNCTION usage_subject_hash(environment BYTEA, subject TEXT) RETURNS BIGINT
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    bytes BYTEA := environment || convert_to(subject, 'UTF8') || '\x00000000'::BYTEA;
    hash  BIGINT := 2166136261;
BEGIN
    FOR at IN 0 .. octet_length(bytes) - 1 LOOP
        hash := ((hash # get_byte(bytes, at)) * 16777619) & 4294967295;
    END LOOP;
    RETURN hash;
END $$;

ALTER TABLE usage_events RENAME TO usage_events_first;
ALTER TABLE usage_events_first RENAME CONSTRAINT usage_events_pkey TO usage_events_first_pkey;
ALTER INDEX usage_events_by_subject RENAME TO usage_events_first_by_subject;
ALTER TABLE usage_identities RENAME TO usage_identities_first;
ALTER TABLE usage_identities_first RENAME CONSTRAINT usage_identities_pkey TO usage_identities_first_pkey;

-- Accepted events. A row changes only when its subject is erased; row_hash tells any other change.
CREATE TABLE usage_events (
    environment  {{blob}} NOT NULL,
    position     {{i64}} NOT NULL CHECK (position > 0),
    time         {{i64}} NOT NULL,
    -- 0 to 3: there are no parts for others.
    bucket       {{i64}} NOT NULL,
    -- The lowest 16 bits of usage_subject_hash(environment, ''), then 47 bits of the position.
    position_key {{i64}} NOT NULL,
    -- usage_subject_hash(environment, subject), then 19 bits of the day of the time, counted from 32,768 days
    -- before 1970.
    subject_key  {{i64}} NOT NULL,
    redacted     {{i64}} NOT NULL CHECK (redacted IN (0, 1)),
    source       {{text}} NOT NULL,
    id           {{text}} NOT NULL,
    event_type   {{text}} NOT NULL,
    subject      {{text}} NOT NULL,
    -- A JSON object of texts, numbers, truth values and nulls; names are flattened with dots.
    data         {{text}} NOT NULL,
    row_hash     {{blob}} NOT NULL
) PARTITION BY RANGE (bucket, time);
-- An index costs an append more than anything else, so that there are two, of one number each: the texts
-- themselves would make them three times as large and as slow. Whoever looks by such a number compares
-- environment, position and subject as well. Positions are unique because the environment's counter is locked
-- while they are given, and `check` names any that stands twice.
CREATE INDEX usage_events_by_position ON usage_events (position_key);
CREATE INDEX usage_events_by_subject ON usage_events (subject_key);

-- The subjects that events name.
CREATE TABLE usage_subjects (
    environment {{blob}} NOT NULL,
    subject     {{text}} NOT NULL,
    PRIMARY KEY (environment, subject)
);

-- The parts of usage_events: a bucket and a span of time, half-open. There is no part for the rest.
CREATE TABLE usage_parts (
    bucket    {{i64}} NOT NULL,
    from_time {{i64}} NOT NULL,
    to_time   {{i64}} NOT NULL CHECK (from_time < to_time),
    name      {{text}} NOT NULL UNIQUE,
    PRIMARY KEY (bucket, from_time)
);
{{frozen usage_parts}}

-- Which positions of an environment stand in a bucket and a span of 32 days, counted from 1970: a question
-- about positions looks only where they are. A span may be wider than what is in it, never narrower.
CREATE TABLE usage_spans (
    environment    {{blob}} NOT NULL,
    bucket         {{i64}} NOT NULL,
    from_time      {{i64}} NOT NULL,
    first_position {{i64}} NOT NULL,
    last_position  {{i64}} NOT NULL,
    PRIMARY KEY (environment, bucket, from_time)
) WITH (fillfactor = 50);

-- The part that takes this time in this bucket; makes it where there is none. One transaction makes parts at
-- a time. A part spans a year (UTC) while fewer than ten million events are kept, as a small plane is quicker
-- with few parts; then a month; and a decade where there are 240 spans of time already; less where others are
-- in the way. So there are at most 240 + 240 + 110 spans of time, whatever events say.
-- Readers and writers of other parts are not held up: the part is made apart, and then attached.
CREATE FUNCTION usage_part(wanted_bucket BIGINT, wanted_time BIGINT, OUT part_from BIGINT, OUT part_to BIGINT)
LANGUAGE plpgsql AS $$
DECLARE
    epoch  CONSTANT TIMESTAMP := TIMESTAMP '1970-01-01 00:00:00';
    moment CONSTANT TIMESTAMP := epoch + make_interval(secs => 1) * FLOOR(wanted_time / 1000000.0);
    unit   TEXT := 'year';
    part   TEXT;
BEGIN
    PERFORM pg_advisory_xact_lock(7310579604220);
    SELECT p.from_time, p.to_time INTO part_from, part_to FROM usage_parts p
        WHERE p.bucket = wanted_bucket AND p.from_time <= wanted_time AND wanted_time < p.to_time;
    IF FOUND THEN
        RETURN;
    END IF;
    -- All buckets are cut at the same times.
    SELECT p.from_time, p.to_time INTO part_from, part_to FROM usage_parts p
        WHERE p.from_time <= wanted_time AND wanted_time < p.to_time LIMIT 1;
    IF NOT FOUND THEN
        IF (SELECT COUNT(DISTINCT p.from_time) FROM usage_parts p) >= 240 THEN
            unit := 'decade';
        ELSIF (SELECT CAST(SUM(kept.position) AS {{i64}}) FROM usage_positions kept) >= 10000000 THEN
            unit := 'month';
        END IF;
        part_from := EXTRACT(EPOCH FROM date_trunc(unit, moment) - epoch) * 1000000;
        part_to := EXTRACT(EPOCH FROM
            date_trunc(unit, moment) + ('1 ' || unit)::INTERVAL - epoch) * 1000000;
        SELECT GREATEST(part_from, MAX(p.to_time)) INTO part_from FROM usage_parts p
            WHERE p.to_time <= wanted_time;
        SELECT LEAST(part_to, MIN(p.from_time)) INTO part_to FROM usage_parts p
            WHERE p.from_time > wanted_time;
    END IF;
    part := format('usage_events_%s_%s', wanted_bucket,
        to_char(epoch + make_interval(secs => 1) * (part_from / 1000000), 'YYYYMM'));
    EXECUTE format('CREATE TABLE %I (LIKE usage_events INCLUDING ALL)', part);
    EXECUTE format('ALTER TABLE usage_events ATTACH PARTITION %I FOR VALUES FROM (%s, %s) TO (%s, %s)',
        part, wanted_bucket, part_from, wanted_bucket, part_to);
    INSERT INTO usage_parts (bucket, from_time, to_time, name)
        VALUES (wanted_bucket, part_from, part_to, part);
END $$;

-- Who was ever accepted. Apart from the events, whose bodies may go one day, and never keyed by time: a
-- resend with another time is still the same event. The fingerprint is a hash, so its first bits spread
-- the identities evenly. Both are kept as UUIDs, which are sixteen bytes that are quick to compare.
CREATE TABLE usage_identities (
    environment  UUID NOT NULL,
    fingerprint  UUID NOT NULL,
    content_hash {{i64}} NOT NULL,
    position     {{i64}} NOT NULL,
    PRIMARY KEY (environment, fingerprint)
) PARTITION BY RANGE (fingerprint);
CREATE TABLE usage_identities_0 PARTITION OF usage_identities
    FOR VALUES FROM (MINVALUE) TO ('40000000-0000-0000-0000-000000000000');
CREATE TABLE usage_identities_1 PARTITION OF usage_identities
    FOR VALUES FROM ('40000000-0000-0000-0000-000000000000') TO ('80000000-0000-0000-0000-000000000000');
CREATE TABLE usage_identities_2 PARTITION OF usage_identities
    FOR VALUES FROM ('80000000-0000-0000-0000-000000000000') TO ('c0000000-0000-0000-0000-000000000000');
CREATE TABLE usage_identities_3 PARTITION OF usage_identities
    FOR VALUES FROM ('c0000000-0000-0000-0000-000000000000') TO (MAXVALUE);

-- The data of the first tables moves over, with its positions.
INSERT INTO usage_subjects (environment, subject)
    SELECT DISTINCT environment, subject FROM usage_events_first;
CREATE TEMPORARY TABLE usage_hashes ON COMMIT DROP AS
    SELECT environment, subject, usage_subject_hash(environment, subject) AS hash FROM usage_subjects;
DO $$
DECLARE
    day RECORD;
BEGIN
    -- A day lies in one part.
    FOR day IN
        SELECT named.hash >> 30 AS bucket, MIN(found.time) AS time
        FROM usage_events_first found JOIN usage_hashes named
            ON named.environment = found.environment AND named.subject = found.subject
        GROUP BY named.hash >> 30, found.time - (((found.time % 86400000000) + 86400000000) % 86400000000)
        ORDER BY 2, 1
    LOOP
        PERFORM usage_part(day.bucket, day.time);
    END LOOP;
END $$;
INSERT INTO usage_events (environment, position, time, bucket, position_key, subject_key, redacted,
        source, id, event_type, subject, data, row_hash)
    SELECT found.environment, found.position, found.time, named.hash >> 30,
        ((usage_subject_hash(found.environment, '') & 65535) << 47) + found.position,
        (named.hash << 19) + 32768
            + (found.time - (((found.time % 86400000000) + 86400000000) % 86400000000)) / 86400000000,
        found.redacted, found.source, found.id, found.event_type, found.subject, found.data, found.row_hash
    FROM usage_events_first found JOIN usage_hashes named
        ON named.environment = found.environment AND named.subject = found.subject
    ORDER BY found.environment, found.position;
INSERT INTO usage_spans (environment, bucket, from_time, first_position, last_position)
    SELECT environment, bucket, time - (((time % 2764800000000) + 2764800000000) % 2764800000000),
        MIN(position), MAX(position)
    FROM usage_events GROUP BY 1, 2, 3;
INSERT INTO usage_identities (environment, fingerprint, content_hash, position)
    SELECT CAST(encode(environment, 'hex') AS UUID), CAST(encode(fingerprint, 'hex') AS UUID), content_hash,
        position
    FROM usage_identities_first ORDER BY 1, 2;
DROP TABLE usage_events_first;
DROP TABLE usage_identities_first;
DROP FUNCTION usage_identities_refuse_change();
{{frozen usage_identities}}
{{/postgres}}
{{#sqlite}}
SELECT 1;
{{/sqlite}}
