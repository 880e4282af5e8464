-- What was dropped of an environment's events: those of times before an instant, at or below a position. A program
-- that does not know of it would measure too little, so that the format rises.

-- The instant only rises. events counts what was dropped so far, in the transactions that do it.
CREATE TABLE usage_dropped (
    environment {{blob}} NOT NULL PRIMARY KEY,
    before_time {{i64}} NOT NULL,
    up_to       {{i64}} NOT NULL CHECK (up_to >= 0),
    events      {{i64}} NOT NULL CHECK (events >= 0)
) {{strict}};

{{#postgres}}
-- Gives the space of an empty part back; true where it did. The part stays, as servers remember which there are.
-- Whoever reads events has locked usage_dropped for sharing before its snapshot was taken, as LOCK takes none: a
-- truncated table is empty for snapshots of before as well. So each of them either began before and keeps this from
-- truncating, or has a snapshot of after, which knows what was dropped. Where somebody reads, or writes into the
-- part, it is left for the next time, so that nobody waits.
CREATE FUNCTION usage_empty_part(wanted_bucket BIGINT, wanted_from BIGINT) RETURNS BOOLEAN
LANGUAGE plpgsql AS $$
DECLARE
    part     TEXT;
    is_empty BOOLEAN;
BEGIN
    SELECT p.name INTO part FROM usage_parts p WHERE p.bucket = wanted_bucket AND p.from_time = wanted_from;
    IF NOT FOUND OR pg_relation_size(to_regclass(quote_ident(part))) = 0 THEN
        RETURN FALSE;
    END IF;
    BEGIN
        LOCK TABLE usage_dropped IN EXCLUSIVE MODE NOWAIT;
        EXECUTE format('LOCK TABLE %I IN ACCESS EXCLUSIVE MODE NOWAIT', part);
    EXCEPTION WHEN lock_not_available THEN
        RETURN FALSE;
    END;
    EXECUTE format('SELECT NOT EXISTS (SELECT 1 FROM %I)', part) INTO is_empty;
    IF is_empty THEN
        EXECUTE format('TRUNCATE TABLE %I', part);
    END IF;
    RETURN is_empty;
END $$;

ALTER TABLE usage_plane DISABLE TRIGGER usage_plane_refuse_change;
UPDATE usage_plane SET format = 3 WHERE singleton = 1;
ALTER TABLE usage_plane ENABLE TRIGGER usage_plane_refuse_change;
{{/postgres}}
{{#sqlite}}
DROP TRIGGER usage_plane_refuse_update;
DROP TRIGGER usage_plane_refuse_delete;
UPDATE usage_plane SET format = 3 WHERE singleton = 1;
{{frozen usage_plane}}
{{/sqlite}}
