//! What can go wrong between us and an engine, and how an act ends otherwise than well.
//!
//! A fault is the engine's or the connection's; a refusal is a domain crate's answer and passes through
//! untouched as `E`. Must not know what any constraint stands for.

use std::fmt;

use crate::location::Engine;

/// A failure of a statement, a row, a connection or an act.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A constraint of the schema was violated.
    #[error("Statement {statement} violates the {kind} constraint {constraint}: {message}.")]
    Constraint {
        /// The statement's name.
        statement: &'static str,
        /// The kind of constraint.
        kind: ConstraintKind,
        /// The constraint's name, or on SQLite what it names in its place: columns, or the checked condition.
        constraint: String,
        /// The columns of a unique constraint as `table.column`; empty where the engine does not say.
        columns: Vec<String>,
        /// What the engine said.
        message: String,
    },
    /// A trigger refused the statement.
    #[error("Statement {statement} was refused by a trigger: {message}.")]
    Trigger {
        /// The statement's name.
        statement: &'static str,
        /// The text that the trigger raised.
        message: String,
    },
    /// Another transaction was in the way; the same act may succeed when it runs again.
    #[error("Statement {statement} met another transaction ({message}); run the act again.")]
    Contention {
        /// The statement's name.
        statement: &'static str,
        /// What the engine said.
        message: String,
    },
    /// The engine cannot be reached.
    #[error(
        "{engine} cannot be reached during {during}: {message}. Check that it runs and that the location is right."
    )]
    Connection {
        /// The engine.
        engine: Engine,
        /// What was being done.
        during: &'static str,
        /// What the driver said.
        message: String,
    },
    /// The engine failed or does not understand the statement.
    #[error("{engine} failed at statement {statement} (code {code}): {message}.")]
    Engine {
        /// The engine.
        engine: Engine,
        /// The statement's name.
        statement: &'static str,
        /// The engine's own code.
        code: String,
        /// What the engine said.
        message: String,
    },
    /// A text parameter holds U+0000, which PostgreSQL cannot keep.
    #[error(
        "Parameter {parameter} of statement {statement} holds the character U+0000; remove it from the text."
    )]
    NulInText {
        /// The statement's name.
        statement: &'static str,
        /// Counted from 1, as in `$1`.
        parameter: usize,
    },
    /// The statement was given too few or too many parameters.
    #[error("Statement {statement} takes {wanted} parameters and was given {given}.")]
    ParameterCount {
        /// The statement's name.
        statement: &'static str,
        /// How many the text has.
        wanted: usize,
        /// How many came.
        given: usize,
    },
    /// A column holds another type than was asked for.
    #[error("Column {column} of statement {statement} holds {found} where {wanted} was asked for.")]
    WrongType {
        /// The statement's name.
        statement: &'static str,
        /// The column's index and name.
        column: String,
        /// The type asked for.
        wanted: &'static str,
        /// The type found.
        found: String,
    },
    /// A column's content cannot be read back as what it should be.
    #[error("Column {column} of statement {statement} cannot be read back: {message}.")]
    Unreadable {
        /// The statement's name.
        statement: &'static str,
        /// The column's index and name.
        column: String,
        /// Why not.
        message: String,
    },
    /// Another number of rows than promised.
    #[error("Statement {statement} gave {found} where {wanted} was expected.")]
    RowCount {
        /// The statement's name.
        statement: &'static str,
        /// What was expected.
        wanted: &'static str,
        /// What came.
        found: &'static str,
    },
    /// The portable text holds a mark that is not known or not closed.
    #[error(
        "The text of statement {statement} holds the mark {{{{{mark}}}}}, which is not known or not closed."
    )]
    Mark {
        /// The statement's name.
        statement: &'static str,
        /// The mark.
        mark: String,
    },
    /// An act panicked; it was rolled back.
    #[error("An act panicked and was rolled back: {message}.")]
    Panicked {
        /// The panic's message.
        message: String,
    },
    /// An act asked for another write of the same database while it was running.
    #[error("An act asked for another write while it was running; do both in one act.")]
    Nested,
    /// The database was closed.
    #[error("The database was closed; open it again.")]
    Closed,
}

/// The kinds of constraints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConstraintKind {
    /// A primary key or unique index.
    Unique,
    /// A reference to a row that does not exist, or is still referred to.
    ForeignKey,
    /// A condition on the row.
    Check,
    /// A column that must have a value.
    NotNull,
}

impl fmt::Display for ConstraintKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            ConstraintKind::Unique => "unique",
            ConstraintKind::ForeignKey => "foreign key",
            ConstraintKind::Check => "check",
            ConstraintKind::NotNull => "not null",
        })
    }
}

impl Fault {
    /// Whether a unique constraint was violated that has this name (PostgreSQL) or this column, written
    /// `column` or `table.column` (both engines). Ask for a column, and for one that only that constraint
    /// has: the tenant's column is in all.
    #[must_use]
    pub fn is_unique_violation(&self, of: &str) -> bool {
        let Fault::Constraint { kind: ConstraintKind::Unique, constraint, columns, .. } = self else {
            return false;
        };
        constraint == of
            || columns
                .iter()
                .any(|column| column == of || column.rsplit_once('.').is_some_and(|(_, name)| name == of))
    }

    /// The text that a trigger raised, if this is a trigger's refusal.
    #[must_use]
    pub fn trigger_message(&self) -> Option<&str> {
        match self {
            Fault::Trigger { message, .. } => Some(message),
            _ => None,
        }
    }

    /// Whether the same act may succeed when it runs again unchanged.
    #[must_use]
    pub fn is_contention(&self) -> bool {
        matches!(self, Fault::Contention { .. })
    }
}

/// Why an act did not finish: the `Err` of the closure given to [`crate::Database::write`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActError<E> {
    /// The domain's answer; what the act wrote is rolled back.
    Refused(E),
    /// The engine's failure; what the act wrote is rolled back.
    Fault(Fault),
}

impl<E> From<Fault> for ActError<E> {
    fn from(fault: Fault) -> Self {
        ActError::Fault(fault)
    }
}

/// How a write ended otherwise than committed: the `Err` of [`crate::Database::write`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteError<E> {
    /// The domain's answer; nothing was written.
    #[error(transparent)]
    Refused(E),
    /// The engine's failure; nothing was written.
    #[error("Nothing was written. {0}")]
    Fault(Fault),
    /// The connection or the disk failed during COMMIT: what the act wrote may stand or not.
    #[error(
        "The outcome of a commit is unknown ({message}); look the act up by its cause before running it again."
    )]
    Unknown {
        /// What was seen.
        message: String,
    },
}

impl<E> From<Fault> for WriteError<E> {
    fn from(fault: Fault) -> Self {
        WriteError::Fault(fault)
    }
}

impl<E> From<ActError<E>> for WriteError<E> {
    fn from(error: ActError<E>) -> Self {
        match error {
            ActError::Refused(refusal) => WriteError::Refused(refusal),
            ActError::Fault(fault) => WriteError::Fault(fault),
        }
    }
}

/// The refusal type of an act that never refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoRefusal {}
