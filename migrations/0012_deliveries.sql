-- The SQL plane of farthing, version 12: documents are sent to customers.

-- How a seller's documents are sent; no row: they are not. Those are sent when they are issued whose message in the
-- outbox is at from_position or after it, so that nothing old is sent where it is switched on.
CREATE TABLE mail_terms (
    environment   {{text}} NOT NULL REFERENCES environments (environment),
    seller        {{text}} NOT NULL,
    from_name     {{text}},
    from_address  {{text}} NOT NULL,
    reply_to      {{text}},
    on_issue      {{i64}} NOT NULL CHECK (on_issue IN (0, 1)),
    send_hour     {{i64}} CHECK (send_hour BETWEEN 0 AND 23),
    from_position {{i64}} NOT NULL,
    changed_at    {{i64}} NOT NULL,
    PRIMARY KEY (environment, seller)
) {{keyed}};

-- Up to which message of the outbox deliveries were made. A projection: read again from the start, it makes none twice.
CREATE TABLE delivery_progress (
    environment {{text}} NOT NULL PRIMARY KEY REFERENCES environments (environment),
    position    {{i64}} NOT NULL
) {{keyed}};

-- A document on its way to one recipient, by one channel; ordinal 0 as it was issued, 1, 2, 3 … as somebody asked for it
-- again. How it stands changes, what it is does not.
CREATE TABLE deliveries (
    environment  {{text}} NOT NULL,
    delivery     {{text}} NOT NULL,
    document     {{text}} NOT NULL,
    customer     {{text}} NOT NULL,
    seller       {{text}} NOT NULL,
    channel      {{text}} NOT NULL CHECK (channel IN ('email')),
    -- Empty where nobody is known.
    recipient    {{text}} NOT NULL,
    ordinal      {{i64}} NOT NULL CHECK (ordinal >= 0),
    -- The same at each attempt, so that a copy is known as one.
    message_id   {{text}} NOT NULL,
    -- By the wall clock, as all moments here.
    created_at   {{i64}} NOT NULL,
    state        {{text}} NOT NULL CHECK (state IN ('scheduled', 'retrying', 'sent', 'failed', 'suppressed')),
    -- What was answered last, or why nothing is sent.
    answer       {{text}},
    -- All attempts there were; and since somebody asked last, how many, and of how many nobody knows how they ended.
    attempts     {{i64}} NOT NULL,
    tries        {{i64}} NOT NULL,
    unknown      {{i64}} NOT NULL,
    -- When it is tried next; null where it is not.
    next_at      {{i64}},
    -- Until when one carrier has it for itself.
    leased_until {{i64}},
    sent_at      {{i64}},
    PRIMARY KEY (environment, delivery),
    UNIQUE (environment, document, channel, recipient, ordinal),
    FOREIGN KEY (environment, document) REFERENCES documents (environment, document)
) {{strict}};
CREATE INDEX deliveries_due ON deliveries (environment, next_at, delivery) WHERE next_at IS NOT NULL;
CREATE INDEX deliveries_by_state ON deliveries (environment, state, delivery);
CREATE INDEX deliveries_of_customer ON deliveries (environment, customer, delivery);

-- What was begun: a row before anything is handed over. Frozen.
CREATE TABLE delivery_attempts (
    environment {{text}} NOT NULL,
    delivery    {{text}} NOT NULL,
    attempt     {{i64}} NOT NULL CHECK (attempt > 0),
    begun_at    {{i64}} NOT NULL,
    sender      {{text}} NOT NULL,
    recipient   {{text}} NOT NULL,
    subject     {{text}} NOT NULL,
    -- Which version of the words it was written by.
    words       {{i64}} NOT NULL,
    PRIMARY KEY (environment, delivery, attempt),
    FOREIGN KEY (environment, delivery) REFERENCES deliveries (environment, delivery)
) {{keyed}};

-- The files it carried, in order. Frozen.
CREATE TABLE delivery_files (
    environment {{text}} NOT NULL,
    delivery    {{text}} NOT NULL,
    attempt     {{i64}} NOT NULL,
    place       {{i64}} NOT NULL CHECK (place > 0),
    name        {{text}} NOT NULL,
    media_type  {{text}} NOT NULL,
    size        {{i64}} NOT NULL CHECK (size >= 0),
    sha256      {{blob}} NOT NULL,
    PRIMARY KEY (environment, delivery, attempt, place),
    FOREIGN KEY (environment, delivery, attempt) REFERENCES delivery_attempts (environment, delivery, attempt)
) {{strict}};

-- How an attempt ended: a row once it is known. An attempt that has none was cut short. Frozen.
CREATE TABLE delivery_outcomes (
    environment {{text}} NOT NULL,
    delivery    {{text}} NOT NULL,
    attempt     {{i64}} NOT NULL,
    ended_at    {{i64}} NOT NULL,
    outcome     {{text}} NOT NULL CHECK (outcome IN ('accepted', 'refused', 'later', 'unknown', 'unwritten')),
    code        {{i64}},
    answer      {{text}} NOT NULL,
    PRIMARY KEY (environment, delivery, attempt),
    FOREIGN KEY (environment, delivery, attempt) REFERENCES delivery_attempts (environment, delivery, attempt)
) {{keyed}};

{{frozen delivery_attempts}}
{{frozen delivery_files}}
{{frozen delivery_outcomes}}
