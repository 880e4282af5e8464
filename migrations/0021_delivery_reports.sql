-- The SQL plane of farthing, version 21: what mail servers say of letters later.

-- Where reports of a seller's letters go; null: to the address they are sent from.
ALTER TABLE mail_terms ADD COLUMN return_path {{text}};
-- The same of an attempt, with its delivery filled in.
ALTER TABLE delivery_attempts ADD COLUMN return_path {{text}};
-- When a letter that was sent came back for the first time. It stays `sent` as far as the mail server goes.
ALTER TABLE deliveries ADD COLUMN bounced_at {{i64}};
DROP INDEX deliveries_by_state;
CREATE INDEX deliveries_by_standing ON deliveries
    (environment, (CASE WHEN state = 'sent' AND bounced_at IS NOT NULL THEN 'bounced' ELSE state END), delivery);

-- What was said of a letter and a recipient, each once: its id is made of that. Frozen.
CREATE TABLE delivery_reports (
    environment {{text}} NOT NULL REFERENCES environments (environment),
    report      {{text}} NOT NULL,
    -- Null where it is of no letter that is known here.
    delivery    {{text}},
    -- Whom it is about; empty where it does not say.
    recipient   {{text}} NOT NULL,
    kind        {{text}} NOT NULL CHECK (kind IN ('bounced', 'delayed', 'delivered', 'complained')),
    -- By RFC 3463.
    status      {{text}},
    -- The words of the remote server.
    reason      {{text}},
    -- What it names of the letter, where that is of none here.
    about       {{text}},
    -- When, as it says.
    happened_at {{i64}},
    -- By the wall clock.
    kept_at     {{i64}} NOT NULL,
    PRIMARY KEY (environment, report),
    FOREIGN KEY (environment, delivery) REFERENCES deliveries (environment, delivery)
) {{keyed}};
CREATE INDEX delivery_reports_of ON delivery_reports (environment, delivery, report) WHERE delivery IS NOT NULL;
CREATE INDEX delivery_reports_unmatched ON delivery_reports (environment, report) WHERE delivery IS NULL;
CREATE INDEX delivery_reports_lately ON delivery_reports (environment, kept_at);

-- Addresses that nothing is sent to by itself, by small letters, with the report that says why. One that somebody allowed
-- again stays here with when, so that what was sent before does not silence it once more.
CREATE TABLE delivery_suppressions (
    environment {{text}} NOT NULL,
    address     {{text}} NOT NULL,
    report      {{text}} NOT NULL,
    -- Both by the wall clock.
    since       {{i64}} NOT NULL,
    allowed_at  {{i64}},
    PRIMARY KEY (environment, address),
    FOREIGN KEY (environment, report) REFERENCES delivery_reports (environment, report)
) {{keyed}};

{{frozen delivery_reports}}
