//! The statements of the tables in parts. Each is prepared on PostgreSQL in a test.

use sql::Statement;

/// One part's share of [`KNOWN_OF_MANY`]: `$list` is the parameter that lists the fingerprints that belong
/// there. `OFFSET 0` makes PostgreSQL look each up by its key, with or without statistics.
macro_rules! known_in {
    ($part:literal, $list:literal) => {
        concat!(
            "SELECT known.fingerprint, known.content_hash, known.position \
             FROM unnest(CAST($",
            $list,
            " AS UUID[])) wanted CROSS JOIN LATERAL \
             (SELECT fingerprint, content_hash, position FROM usage_identities",
            $part,
            " WHERE environment = $1 AND fingerprint = wanted OFFSET 0) known"
        )
    };
}

/// What is known of many identities: `$2` to `$5` list the fingerprints by their first two bits. Each part is
/// asked by name, as finding the part anew for each fingerprint takes as long as looking it up there.
pub(super) const KNOWN_OF_MANY: Statement = Statement::new(
    "usage.known_of_many",
    concat!(
        known_in!("_0", "2"),
        " UNION ALL ",
        known_in!("_1", "3"),
        " UNION ALL ",
        known_in!("_2", "4"),
        " UNION ALL ",
        known_in!("_3", "5"),
    ),
);

/// What is known of a few identities.
pub(super) const KNOWN_OF_FEW: Statement = Statement::new("usage.known_of_few", known_in!("", "2"));

pub(super) const IDENTITIES: Statement =
    Statement::new("usage.identities", "SELECT fingerprint FROM usage_identities WHERE environment = $1");

pub(super) const ADD_EVENT: Statement = Statement::new(
    "usage.add_event_to_part",
    "INSERT INTO usage_events \
     (environment, position, time, bucket, position_key, subject_key, redacted, source, id, event_type, \
     subject, data, row_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
);

/// The part for a bucket and time, made where it is missing.
pub(super) const PART: Statement =
    Statement::new("usage.part", "SELECT part_from, part_to FROM usage_part($1, $2)");

pub(super) const PARTS: Statement =
    Statement::new("usage.parts", "SELECT bucket, from_time, to_time FROM usage_parts");

pub(super) const WIDEN_SPAN: Statement = Statement::new(
    "usage.widen_span",
    "INSERT INTO usage_spans (environment, bucket, from_time, first_position, last_position) \
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (environment, bucket, from_time) DO UPDATE SET \
     first_position = LEAST(usage_spans.first_position, EXCLUDED.first_position), \
     last_position = GREATEST(usage_spans.last_position, EXCLUDED.last_position)",
);

/// Where spans that hold positions above `$2` and at or below `$3` begin, in order.
pub(super) const SPANS: Statement = Statement::new(
    "usage.spans",
    "SELECT DISTINCT from_time FROM usage_spans \
     WHERE environment = $1 AND last_position > $2 AND first_position <= $3 ORDER BY from_time",
);

/// What is selected in each bucket. The bucket is written out, as parts are told apart by it first: only beside
/// one bucket does a time leave parts out.
macro_rules! in_buckets {
    ($select:expr, $where:expr) => {
        concat!(
            in_bucket!("0", $select, $where),
            " UNION ALL ",
            in_bucket!("1", $select, $where),
            " UNION ALL ",
            in_bucket!("2", $select, $where),
            " UNION ALL ",
            in_bucket!("3", $select, $where)
        )
    };
}

/// The same in one of them.
macro_rules! in_bucket {
    ($bucket:literal, $select:expr, $where:expr) => {
        concat!("SELECT ", $select, " FROM usage_events WHERE bucket = ", $bucket, " AND ", $where)
    };
}

/// The event at the position `$4` with the key `$5`, if its time is in that stretch.
pub(super) const FIND: Statement = Statement::new(
    "usage.find_in_parts",
    in_buckets!(
        "position, time, source, id, event_type, subject, data, redacted",
        "time >= $2 AND time < $3 AND position_key = $5 AND environment = $1 AND position = $4"
    ),
);

/// The spans of time that parts are cut by and that hold events of a read over all subjects, in order.
pub(super) const PERIODS: Statement = Statement::new(
    "usage.periods",
    "SELECT DISTINCT part.from_time, part.to_time FROM usage_parts part \
     WHERE part.to_time > $3 AND part.from_time < $4 AND EXISTS \
     (SELECT 1 FROM usage_spans span WHERE span.environment = $1 AND span.bucket = part.bucket \
     AND span.from_time > part.from_time - 2764800000000 AND span.from_time < part.to_time \
     AND span.first_position <= $2) ORDER BY part.from_time",
);

/// All subjects, within one of [`PERIODS`].
pub(super) const READ_PERIOD: Statement = Statement::new(
    "usage.read_period",
    concat!(
        in_buckets!(
            "position, time, source, id, event_type, subject, data, redacted",
            "time >= $3 AND time < $4 AND environment = $1 AND position <= $2 \
             AND (CAST($5 AS TEXT) IS NULL OR event_type = CAST($5 AS TEXT))"
        ),
        " ORDER BY time, source, id"
    ),
);

/// `$7` is the subject's bucket, `$8` and `$9` are its first and last key of the time.
pub(super) const READ_SUBJECT: Statement = Statement::new(
    "usage.read_subject_in_parts",
    "SELECT position, time, source, id, event_type, subject, data, redacted FROM usage_events \
     WHERE bucket = $7 AND time >= $3 AND time < $4 AND subject_key BETWEEN $8 AND $9 \
     AND environment = $1 AND subject = $6 AND position <= $2 \
     AND (CAST($5 AS TEXT) IS NULL OR event_type = CAST($5 AS TEXT)) \
     ORDER BY time, source, id",
);

/// What is selected for each of the subjects of one bucket, from `$2` to `$3`. `$list` is the parameter that
/// lists them, each with its first and last key. The bucket is written out, so that the other parts are left
/// out when the statement is planned, and not for each subject anew. `OFFSET 0` has each subject looked up by
/// its keys.
macro_rules! of_bucket {
    ($bucket:literal, $list:literal, $select:expr, $and:expr) => {
        concat!(
            "SELECT found.* FROM jsonb_array_elements($",
            $list,
            ") one CROSS JOIN LATERAL (SELECT ",
            $select,
            " FROM usage_events WHERE bucket = ",
            $bucket,
            " AND time >= $2 AND time < $3 \
             AND subject_key BETWEEN CAST(one ->> 1 AS BIGINT) AND CAST(one ->> 2 AS BIGINT) \
             AND environment = $1 AND subject = one ->> 0 ",
            $and,
            " OFFSET 0) found"
        )
    };
}

/// The same for the subjects of all buckets, which `$6` to `$9` list.
macro_rules! of_buckets {
    ($select:expr, $and:expr) => {
        concat!(
            of_bucket!("0", "6", $select, $and),
            " UNION ALL ",
            of_bucket!("1", "7", $select, $and),
            " UNION ALL ",
            of_bucket!("2", "8", $select, $and),
            " UNION ALL ",
            of_bucket!("3", "9", $select, $and)
        )
    };
}

/// Several subjects, of type `$5` or all, at or below position `$4`.
pub(super) const READ_SUBJECTS: Statement = Statement::new(
    "usage.read_subjects_in_parts",
    concat!(
        of_buckets!(
            "position, time, source, id, event_type, subject, data, redacted",
            "AND position <= $4 AND (CAST($5 AS TEXT) IS NULL OR event_type = CAST($5 AS TEXT))"
        ),
        " ORDER BY time, source, id"
    ),
);

/// By subject, type and day: the first and last time, and how many. `$4` and `$5` are the keys of the positions
/// before the first and of the last.
pub(super) const TOUCHED: Statement = Statement::new(
    "usage.touched_in_parts",
    in_buckets!(
        "subject, event_type, MIN(time), MAX(time), COUNT(*)",
        "time >= $2 AND time < $3 AND position_key > $4 AND position_key <= $5 AND environment = $1 \
         GROUP BY subject, event_type, time - (((time % 86400000000) + 86400000000) % 86400000000)"
    ),
);

/// The earliest time of the subjects `$6` among few positions, whose keys are above `$4` and at most `$5`.
pub(super) const FIRST_OF_FEW: Statement = Statement::new(
    "usage.first_of_few",
    concat!(
        "SELECT MIN(time) FROM (",
        in_buckets!(
            "MIN(time) AS time",
            "time >= $2 AND time < $3 AND position_key > $4 AND position_key <= $5 AND environment = $1 \
             AND subject IN {{texts_in $6}}"
        ),
        ") found"
    ),
);

/// The same among many positions, above `$4` and at most `$5`.
pub(super) const FIRST_OF_MANY: Statement = Statement::new(
    "usage.first_of_many",
    concat!(
        "SELECT MIN(time) FROM (",
        of_buckets!("MIN(time) AS time", "AND position > $4 AND position <= $5"),
        ") found"
    ),
);

/// `$3` is the subject's bucket, `$4` and `$5` are its first and last key.
pub(super) const OF_SUBJECT: Statement = Statement::new(
    "usage.of_subject_in_parts",
    "SELECT position, time, source, id, event_type, subject, data, redacted FROM usage_events \
     WHERE bucket = $3 AND subject_key BETWEEN $4 AND $5 AND environment = $1 AND subject = $2 \
     ORDER BY position",
);

/// The row of bucket `$8`, time `$9` and position key `$10` goes where its new subject belongs.
pub(super) const REWRITE: Statement = Statement::new(
    "usage.rewrite_in_parts",
    "UPDATE usage_events SET subject = $3, data = $4, redacted = 1, row_hash = $5, bucket = $6, \
     subject_key = $7 WHERE bucket = $8 AND time = $9 AND position_key = $10 \
     AND environment = $1 AND position = $2",
);

pub(super) const ADD_SUBJECT: Statement = Statement::new(
    "usage.add_subject",
    "INSERT INTO usage_subjects (environment, subject) VALUES ($1, $2) ON CONFLICT DO NOTHING",
);

pub(super) const DROP_SUBJECT: Statement = Statement::new(
    "usage.drop_subject",
    "DELETE FROM usage_subjects WHERE environment = $1 AND subject = $2",
);

pub(super) const SUBJECTS: Statement = Statement::new(
    "usage.subjects_in_parts",
    "SELECT subject FROM usage_subjects WHERE environment = $1 AND subject > $2 ORDER BY subject LIMIT $3",
);

/// How many events each of several subjects has at or below position `$4` (`$5` is for naught), and from when to
/// when.
pub(super) const COUNT_EVENTS: Statement = Statement::new(
    "usage.count_events",
    of_buckets!(
        "MIN(subject), COUNT(*), MIN(time), MAX(time)",
        "AND position <= $4 AND CAST($5 AS TEXT) IS NULL HAVING COUNT(*) > 0"
    ),
);

pub(in crate::table) const COUNT_SUBJECTS: Statement = Statement::new(
    "usage.count_subjects_in_parts",
    "SELECT COUNT(*) FROM usage_subjects WHERE environment = $1",
);

/// Events of subjects that are not listed.
pub(in crate::table) const CHECK_SUBJECTS: Statement = Statement::new(
    "usage.check_subjects",
    "SELECT MIN(position), MAX(position) FROM usage_events found WHERE environment = $1 AND NOT EXISTS \
     (SELECT 1 FROM usage_subjects named WHERE named.environment = $1 AND named.subject = found.subject)",
);

/// Events that no span covers, so that questions about positions would miss them. A span has 32 days.
pub(in crate::table) const CHECK_SPANS: Statement = Statement::new(
    "usage.check_spans",
    "SELECT MIN(position), MAX(position) FROM usage_events found WHERE environment = $1 AND NOT EXISTS \
     (SELECT 1 FROM usage_spans span WHERE span.environment = $1 AND span.bucket = found.bucket \
     AND span.from_time = found.time - (((found.time % 2764800000000) + 2764800000000) % 2764800000000) \
     AND span.first_position <= found.position AND found.position <= span.last_position)",
);

/// How many rows lie before an instant, and about how many bytes they take, by bucket.
pub(in crate::table) const DROPPABLE: Statement = Statement::new(
    "usage.droppable_in_parts",
    in_buckets!(
        "COUNT(*), CAST(SUM(LENGTH(source) + LENGTH(id) + LENGTH(event_type) + LENGTH(subject) + LENGTH(data) + 110) \
         AS BIGINT)",
        "time < $2 AND environment = $1 AND position <= $3"
    ),
);

pub(super) const PARTS_BEFORE: Statement = Statement::new(
    "usage.parts_before",
    "SELECT bucket, from_time, to_time FROM usage_parts WHERE from_time < $1 ORDER BY from_time, bucket",
);

pub(super) const ANY_IN_PART: Statement = Statement::new(
    "usage.any_in_part",
    "SELECT position FROM usage_events WHERE bucket = $1 AND time >= $2 AND time < $3 AND environment = $4 \
     AND position <= $5 LIMIT 1",
);

pub(super) const DROP_FROM_PART: Statement = Statement::new(
    "usage.drop_from_part",
    "DELETE FROM usage_events WHERE bucket = $1 AND time >= $2 AND time < $3 AND environment = $4 \
     AND position <= $5",
);

/// Gives the space of an empty part back, where nobody is at it.
pub(super) const EMPTY_PART: Statement =
    Statement::new("usage.empty_part", "SELECT usage_empty_part($1, $2)");

/// All of them, for the test that prepares each.
pub const ALL: &[Statement] = &[
    KNOWN_OF_MANY,
    KNOWN_OF_FEW,
    IDENTITIES,
    ADD_EVENT,
    PART,
    PARTS,
    WIDEN_SPAN,
    SPANS,
    FIND,
    PERIODS,
    READ_PERIOD,
    READ_SUBJECT,
    READ_SUBJECTS,
    TOUCHED,
    FIRST_OF_FEW,
    FIRST_OF_MANY,
    OF_SUBJECT,
    REWRITE,
    ADD_SUBJECT,
    DROP_SUBJECT,
    SUBJECTS,
    COUNT_EVENTS,
    COUNT_SUBJECTS,
    CHECK_SUBJECTS,
    CHECK_SPANS,
    DROPPABLE,
    PARTS_BEFORE,
    ANY_IN_PART,
    DROP_FROM_PART,
    EMPTY_PART,
];
