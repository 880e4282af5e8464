-- The SQL plane of farthing, version 5: a run reads what it bills, not all that was ever billed.

-- Which subscriptions' documents were issued to a payer, whoever pays for them by now.
CREATE INDEX documents_of_payer ON documents (environment, customer, seller, currency, subscription);

-- Up to which end of a full period a payment of a line is needed by itself, as it may be given back; after that
-- it counts in sum alone. What moved before this was kept, and what is no such payment, is needed for ever.
ALTER TABLE grant_movements ADD COLUMN needed_until {{i64}} NOT NULL DEFAULT 9223372036854775807;
CREATE INDEX movements_needed ON grant_movements (environment, grant_id, needed_until);
CREATE INDEX movements_of_document ON grant_movements (environment, document, grant_id)
    WHERE document IS NOT NULL;
-- The cost of all that moved on a grant, beside its rest.
ALTER TABLE grant_rests ADD COLUMN cost_moved {{i64}} NOT NULL DEFAULT 0;
UPDATE grant_rests SET cost_moved = (SELECT CAST(SUM(m.cost_basis) AS BIGINT) FROM grant_movements AS m
    WHERE m.environment = grant_rests.environment AND m.grant_id = grant_rests.grant_id)
WHERE EXISTS (SELECT 1 FROM grant_movements AS m
    WHERE m.environment = grant_rests.environment AND m.grant_id = grant_rests.grant_id);

-- Whether a subscription may burn credits before it is due: by usage, or by what waits for usage. Null until
-- the first run after this was kept, or after a fact of it moved: then it may.
ALTER TABLE billing_progress ADD COLUMN may_use {{i64}} CHECK (may_use IN (0, 1));
