//! The statements of the table engine: those of both engines, and those of tables in one piece, which SQLite
//! has. The statements of tables in parts, which PostgreSQL has, are in `parted`. Each is prepared in a test
//! on the engines that run it.

use sql::Statement;

pub(super) const READ_KEY: Statement =
    Statement::new("usage.read_key", "SELECT format, hash_key FROM usage_plane WHERE singleton = 1");

pub(super) const MAKE_KEY: Statement = Statement::new(
    "usage.make_key",
    "INSERT INTO usage_plane (singleton, format, hash_key) VALUES (1, $1, $2) ON CONFLICT DO NOTHING",
);

pub(super) const BEGIN_ENVIRONMENT: Statement = Statement::new(
    "usage.begin_environment",
    "INSERT INTO usage_positions (environment, position, conflicts, erasures) VALUES ($1, 0, 0, 0) \
     ON CONFLICT DO NOTHING",
);

pub(super) const LOCK_POSITION: Statement = Statement::new(
    "usage.lock_position",
    "SELECT position, conflicts, erasures FROM usage_positions WHERE environment = $1 {{lock}}",
);

pub(super) const WATERMARK: Statement = Statement::new(
    "usage.watermark",
    "SELECT position, conflicts FROM usage_positions WHERE environment = $1",
);

/// The first statement of a read of events, for it must come before the snapshot is taken: PostgreSQL locks out, until
/// the read ends, whoever gives space back. On SQLite, which gives back none, it says nothing.
pub(super) const SHARE_SPACE: Statement = Statement::new(
    "usage.share_space",
    "{{#postgres}}LOCK TABLE usage_dropped IN ROW SHARE MODE{{/postgres}}{{#sqlite}}SELECT 1{{/sqlite}}",
);

/// The watermark and what was dropped.
pub(super) const REACHED: Statement = Statement::new(
    "usage.reached",
    "SELECT reached.position, dropped.before_time, dropped.up_to, dropped.events \
     FROM usage_positions reached LEFT JOIN usage_dropped dropped ON dropped.environment = reached.environment \
     WHERE reached.environment = $1",
);

pub(super) const DROPPED: Statement = Statement::new(
    "usage.dropped",
    "SELECT before_time, up_to, events FROM usage_dropped WHERE environment = $1",
);

pub(super) const NOTE_DROPPED: Statement = Statement::new(
    "usage.note_dropped",
    "INSERT INTO usage_dropped (environment, before_time, up_to, events) VALUES ($1, $2, $3, $4) \
     ON CONFLICT (environment) DO UPDATE SET before_time = EXCLUDED.before_time, up_to = EXCLUDED.up_to, \
     events = EXCLUDED.events",
);

pub(super) const POSITION_OF: Statement = Statement::new(
    "usage.position_of",
    "SELECT position FROM usage_identities WHERE environment = $1 AND fingerprint = $2",
);

pub(super) const IDENTITY_OF: Statement = Statement::new(
    "usage.identity_of",
    "SELECT content_hash, position FROM usage_identities WHERE environment = $1 AND fingerprint = $2",
);

/// How many rows lie before an instant, and about how many bytes they take.
pub(super) const DROPPABLE: Statement = Statement::new(
    "usage.droppable",
    "SELECT COUNT(*), CAST(SUM(LENGTH(source) + LENGTH(id) + LENGTH(event_type) + LENGTH(subject) + LENGTH(data) \
     + 60) AS BIGINT) FROM usage_events WHERE environment = $1 AND time < $2 AND position <= $3",
);

pub(super) const DROP_ROWS: Statement = Statement::new(
    "usage.drop_rows",
    "DELETE FROM usage_events WHERE environment = $1 AND position IN \
     (SELECT position FROM usage_events WHERE environment = $1 AND time < $2 AND position <= $3 LIMIT $4)",
);

pub(super) const MOVE_POSITION: Statement = Statement::new(
    "usage.move_position",
    "UPDATE usage_positions SET position = $2, conflicts = $3, erasures = $4 WHERE environment = $1",
);

pub(super) const POSITIONS: Statement = Statement::new(
    "usage.positions",
    "SELECT environment, position, conflicts FROM usage_positions ORDER BY environment",
);

/// `$2` is a JSON list of fingerprints in hexadecimal.
pub(super) const KNOWN: Statement = Statement::new(
    "usage.known",
    "SELECT fingerprint, content_hash, position FROM usage_identities \
     WHERE environment = $1 AND fingerprint IN (SELECT unhex(value) FROM json_each($2))",
);

pub(super) const HASH_OF: Statement = Statement::new(
    "usage.hash_of",
    "SELECT content_hash FROM usage_identities WHERE environment = $1 AND fingerprint = $2",
);

pub(super) const ADD_IDENTITY: Statement = Statement::new(
    "usage.add_identity",
    "INSERT INTO usage_identities (environment, fingerprint, content_hash, position) VALUES ($1, $2, $3, $4)",
);

pub(super) const ADD_EVENT: Statement = Statement::new(
    "usage.add_event",
    "INSERT INTO usage_events \
     (environment, position, time, source, id, event_type, subject, data, redacted, row_hash) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
);

pub(super) const KNOWN_CONFLICT: Statement = Statement::new(
    "usage.known_conflict",
    "SELECT sequence FROM usage_conflicts WHERE environment = $1 AND fingerprint = $2 AND refused = $3",
);

pub(super) const ADD_CONFLICT: Statement = Statement::new(
    "usage.add_conflict",
    "INSERT INTO usage_conflicts \
     (environment, sequence, fingerprint, refused, kept, first_position, time, source, id) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
);

pub(super) const CONFLICTS: Statement = Statement::new(
    "usage.conflicts",
    "SELECT sequence, first_position, source, id, kept, refused, time FROM usage_conflicts \
     WHERE environment = $1 AND sequence > $2 ORDER BY sequence LIMIT $3",
);

/// The columns of an event, in the order that `rows::event_of` reads them.
pub(super) const FIND: Statement = Statement::new(
    "usage.find",
    "SELECT position, time, source, id, event_type, subject, data, redacted FROM usage_events \
     WHERE environment = $1 AND position = \
     (SELECT position FROM usage_identities WHERE environment = $1 AND fingerprint = $2)",
);

pub(super) const READ_ALL: Statement = Statement::new(
    "usage.read_all",
    "SELECT position, time, source, id, event_type, subject, data, redacted FROM usage_events \
     WHERE environment = $1 AND position <= $2 AND time >= $3 AND time < $4 \
     AND (CAST($5 AS TEXT) IS NULL OR event_type = CAST($5 AS TEXT)) \
     ORDER BY time, source, id",
);

pub(super) const READ_SUBJECT: Statement = Statement::new(
    "usage.read_subject",
    "SELECT position, time, source, id, event_type, subject, data, redacted FROM usage_events \
     WHERE environment = $1 AND position <= $2 AND time >= $3 AND time < $4 \
     AND (CAST($5 AS TEXT) IS NULL OR event_type = CAST($5 AS TEXT)) AND subject = $6 \
     ORDER BY time, source, id",
);

pub(super) const READ_SUBJECTS: Statement = Statement::new(
    "usage.read_subjects",
    "SELECT position, time, source, id, event_type, subject, data, redacted FROM usage_events \
     WHERE environment = $1 AND position <= $2 AND time >= $3 AND time < $4 \
     AND (CAST($5 AS TEXT) IS NULL OR event_type = CAST($5 AS TEXT)) AND subject IN {{texts_in $6}} \
     ORDER BY time, source, id",
);

/// Rows of a subject and type: the first and last time of a day, and how many; here one by one.
pub(super) const TOUCHED: Statement = Statement::new(
    "usage.touched",
    "SELECT subject, event_type, time, time, 1 FROM usage_events \
     WHERE environment = $1 AND position > $2 AND position <= $3 ORDER BY position",
);

pub(super) const FIRST_TOUCHED: Statement = Statement::new(
    "usage.first_touched",
    "SELECT MIN(time) FROM usage_events \
     WHERE environment = $1 AND position > $2 AND position <= $3 AND subject IN {{texts_in $4}}",
);

pub(super) const SUBJECTS: Statement = Statement::new(
    "usage.subjects",
    "SELECT subject, COUNT(*), MIN(time), MAX(time) FROM usage_events \
     WHERE environment = $1 AND subject > $2 GROUP BY subject ORDER BY subject LIMIT $3",
);

pub(super) const COUNT_SUBJECTS: Statement = Statement::new(
    "usage.count_subjects",
    "SELECT COUNT(DISTINCT subject) FROM usage_events WHERE environment = $1",
);

pub(super) const OF_SUBJECT: Statement = Statement::new(
    "usage.of_subject",
    "SELECT position, time, source, id, event_type, subject, data, redacted FROM usage_events \
     WHERE environment = $1 AND subject = $2 ORDER BY position",
);

pub(super) const REWRITE: Statement = Statement::new(
    "usage.rewrite",
    "UPDATE usage_events SET subject = $3, data = $4, redacted = 1, row_hash = $5 \
     WHERE environment = $1 AND position = $2",
);

pub(super) const ADD_ERASURE: Statement = Statement::new(
    "usage.add_erasure",
    "INSERT INTO usage_erasures (environment, sequence, subject_hash, opaque, keep, events, up_to) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)",
);

pub(super) const ENVIRONMENTS: Statement = Statement::new(
    "usage.environments",
    "SELECT environment FROM usage_positions UNION SELECT DISTINCT environment FROM usage_events \
     UNION SELECT DISTINCT {{#postgres}}uuid_send(environment){{/postgres}}{{#sqlite}}environment{{/sqlite}} \
     FROM usage_identities ORDER BY environment",
);

pub(super) const CHECK_EVENTS: Statement = Statement::new(
    "usage.check_events",
    "SELECT position, time, source, id, event_type, subject, data, redacted, row_hash\
     {{#postgres}}, bucket, position_key, subject_key{{/postgres}} FROM usage_events WHERE environment = $1 ORDER BY position",
);

pub(super) const CHECK_IDENTITIES: Statement = Statement::new(
    "usage.check_identities",
    "SELECT position, fingerprint, content_hash FROM usage_identities \
     WHERE environment = $1 ORDER BY position, fingerprint",
);

pub(super) const CHECK_CONFLICTS: Statement = Statement::new(
    "usage.check_conflicts",
    "SELECT sequence FROM usage_conflicts WHERE environment = $1 ORDER BY sequence",
);

/// Those of both engines, for the test that prepares each.
pub const SHARED: &[Statement] = &[
    READ_KEY,
    MAKE_KEY,
    BEGIN_ENVIRONMENT,
    LOCK_POSITION,
    WATERMARK,
    SHARE_SPACE,
    REACHED,
    DROPPED,
    NOTE_DROPPED,
    POSITION_OF,
    IDENTITY_OF,
    MOVE_POSITION,
    POSITIONS,
    HASH_OF,
    ADD_IDENTITY,
    KNOWN_CONFLICT,
    ADD_CONFLICT,
    CONFLICTS,
    ADD_ERASURE,
    ENVIRONMENTS,
    CHECK_EVENTS,
    CHECK_IDENTITIES,
    CHECK_CONFLICTS,
];

/// Those of tables in one piece, for the same test.
pub const WHOLE: &[Statement] = &[
    KNOWN,
    ADD_EVENT,
    DROPPABLE,
    DROP_ROWS,
    FIND,
    READ_ALL,
    READ_SUBJECT,
    READ_SUBJECTS,
    TOUCHED,
    FIRST_TOUCHED,
    OF_SUBJECT,
    REWRITE,
    SUBJECTS,
    COUNT_SUBJECTS,
];
