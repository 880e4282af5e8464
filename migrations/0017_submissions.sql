-- The SQL plane of farthing, version 17: e-invoices are handed over to networks, which say what became of them.

-- Up to which message of the outbox submissions were made. What was issued before there were any is not looked at. A
-- projection: read again, it makes none twice.
CREATE TABLE submission_progress (
    environment {{text}} NOT NULL PRIMARY KEY REFERENCES environments (environment),
    position    {{i64}} NOT NULL
) {{keyed}};
INSERT INTO submission_progress (environment, position)
    SELECT environment, next_message - 1 FROM commit_positions;

-- A document on its way to a network; ordinal 0 as it was issued, 1, 2, 3 … as somebody asked for it again. How it stands
-- changes, what it is does not.
CREATE TABLE submissions (
    environment    {{text}} NOT NULL,
    submission     {{text}} NOT NULL,
    document       {{text}} NOT NULL,
    customer       {{text}} NOT NULL,
    network        {{text}} NOT NULL,
    ordinal        {{i64}} NOT NULL CHECK (ordinal >= 0),
    -- By the wall clock, as all moments here.
    created_at     {{i64}} NOT NULL,
    state          {{text}} NOT NULL CHECK (state IN ('waiting', 'stuck', 'taken', 'cleared', 'delivered', 'rejected')),
    -- What was answered last, or what stands in the way.
    answer         {{text}},
    -- All attempts there were; and since somebody asked last, how many.
    attempts       {{i64}} NOT NULL,
    tries          {{i64}} NOT NULL,
    -- When it is tried next; null where it is not.
    next_at        {{i64}},
    -- Until when one carrier has it for itself.
    leased_until   {{i64}},
    -- What the network knows it by, and when each was first known of it.
    reference      {{text}},
    taken_at       {{i64}},
    cleared_at     {{i64}},
    -- The number that the authority gave it.
    cleared_as     {{text}},
    delivered_at   {{i64}},
    rejected_at    {{i64}},
    rejection_code {{text}},
    -- Since when no person need look at it: somebody has, or it was submitted again.
    closed_at      {{i64}},
    PRIMARY KEY (environment, submission),
    UNIQUE (environment, document, ordinal),
    FOREIGN KEY (environment, document) REFERENCES documents (environment, document)
) {{strict}};
CREATE INDEX submissions_due ON submissions (environment, network, next_at, submission) WHERE next_at IS NOT NULL;
CREATE INDEX submissions_by_state ON submissions (environment, state, submission);
CREATE INDEX submissions_of_customer ON submissions (environment, customer, submission);

-- The e-invoice that is handed over, the same at each attempt. Frozen.
CREATE TABLE submission_files (
    environment {{text}} NOT NULL,
    submission  {{text}} NOT NULL,
    name        {{text}} NOT NULL,
    profile     {{text}} NOT NULL,
    syntax      {{text}} NOT NULL,
    sha256      {{blob}} NOT NULL,
    xml         {{blob}} NOT NULL,
    PRIMARY KEY (environment, submission),
    FOREIGN KEY (environment, submission) REFERENCES submissions (environment, submission)
) {{strict}};

-- What was begun: a row before anything is handed over. Frozen.
CREATE TABLE submission_attempts (
    environment {{text}} NOT NULL,
    submission  {{text}} NOT NULL,
    attempt     {{i64}} NOT NULL CHECK (attempt > 0),
    begun_at    {{i64}} NOT NULL,
    PRIMARY KEY (environment, submission, attempt),
    FOREIGN KEY (environment, submission) REFERENCES submissions (environment, submission)
) {{keyed}};

-- How an attempt ended: a row once it is known. An attempt that has none was cut short. Frozen.
CREATE TABLE submission_outcomes (
    environment {{text}} NOT NULL,
    submission  {{text}} NOT NULL,
    attempt     {{i64}} NOT NULL,
    ended_at    {{i64}} NOT NULL,
    outcome     {{text}} NOT NULL CHECK (outcome IN ('taken', 'refused', 'later', 'unknown', 'unwritten')),
    answer      {{text}} NOT NULL,
    PRIMARY KEY (environment, submission, attempt),
    FOREIGN KEY (environment, submission, attempt) REFERENCES submission_attempts (environment, submission, attempt)
) {{keyed}};

-- What the network said of it later, each once, in the order in which it was kept. Frozen.
CREATE TABLE submission_answers (
    environment {{text}} NOT NULL,
    submission  {{text}} NOT NULL,
    place       {{i64}} NOT NULL CHECK (place > 0),
    -- SHA-256 of what is said: the same again is none.
    said        {{blob}} NOT NULL,
    kept_at     {{i64}} NOT NULL,
    -- When it happened, by the network's own words.
    happened_at {{i64}},
    became      {{text}} NOT NULL CHECK (became IN ('taken', 'cleared', 'delivered', 'rejected')),
    -- A reference, the authority's number, or a code.
    named       {{text}},
    reason      {{text}},
    PRIMARY KEY (environment, submission, place),
    UNIQUE (environment, submission, said),
    FOREIGN KEY (environment, submission) REFERENCES submissions (environment, submission)
) {{strict}};

{{frozen submission_files}}
{{frozen submission_attempts}}
{{frozen submission_outcomes}}
{{frozen submission_answers}}
