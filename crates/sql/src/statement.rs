//! Statements: a name and one portable text.
//!
//! Knows nothing of what the text does. Every statement is a constant, so that a test can prepare all.

/// One SQL statement in the portable form.
///
/// Placeholders are `$1`, `$2`, … on both engines. Marks differ per engine: column types `{{i64}}`,
/// `{{text}}`, `{{blob}}`, `{{json}}`, `{{bool}}`; row locks `{{lock}}`, `{{share}}`, `{{skip_locked}}`; `{{strict}}` at
/// the end of a table, or `{{keyed}}` where its rows are short and are kept in the order of their key;
/// `{{frozen TABLE}}` for triggers that refuse any change of its rows; `{{texts_in $1}}` and
/// `{{ints_in $1}}` for lists, `{{ints_by $1}}` for a table of keys with an integer each, which stands first in
/// its join (`FROM {{ints_by $1}} AS m CROSS JOIN t`); and whole passages between `{{#sqlite}}` … `{{/sqlite}}` or
/// `{{#postgres}}` … `{{/postgres}}`. Casts need no mark:
/// `CAST($1 AS TEXT)` and `CAST($1 AS BIGINT)` are understood by both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The name that faults mention, such as `invoice.insert`.
    pub name: &'static str,
    /// The portable text.
    pub text: &'static str,
}

impl Statement {
    /// A statement.
    #[must_use]
    pub const fn new(name: &'static str, text: &'static str) -> Statement {
        Statement { name, text }
    }

    /// The identity of the text: texts are constants, so their place in memory names them.
    pub(crate) fn key(&self) -> StatementKey {
        (self.text.as_ptr().addr(), self.text.len())
    }
}

/// Where a statement's text lies in memory, and how long it is.
pub(crate) type StatementKey = (usize, usize);
