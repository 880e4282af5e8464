-- The SQL plane of farthing, version 4: usage of a subscription's own, late usage paid by grants that ended, and
-- what is conceded of lines.

-- Whether it measures only the subjects that are its own, and not those of its customer at large.
ALTER TABLE subscriptions ADD COLUMN own_usage {{i64}} NOT NULL DEFAULT 0 CHECK (own_usage IN (0, 1));

-- Late usage takes back what expired and what went over, so grants that ended are needed as long as their
-- time is.
UPDATE grant_rests SET needed_until = (SELECT MAX(m.moved_at) FROM grant_movements AS m
    WHERE m.environment = grant_rests.environment AND m.grant_id = grant_rests.grant_id
    AND m.kind IN ('expired', 'rolled_over'))
WHERE EXISTS (SELECT 1 FROM grant_movements AS m
    WHERE m.environment = grant_rests.environment AND m.grant_id = grant_rests.grant_id
    AND m.kind IN ('expired', 'rolled_over') AND m.moved_at > grant_rests.needed_until);

-- What a line's price comes to beyond its amount, because it was conceded of earlier lines over the same
-- time.
ALTER TABLE document_lines ADD COLUMN conceded {{i64}} NOT NULL DEFAULT 0;

-- Which lines of later documents take back or extend those of a document.
CREATE INDEX lines_extending ON document_lines (environment, extends_document)
    WHERE extends_document IS NOT NULL;
