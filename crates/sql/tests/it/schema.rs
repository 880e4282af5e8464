//! A small schema that has one of each: types, keys, references, a trigger.

use sql::{ActError, Database, Fault, Migration, NoRefusal, Queries, Statement, Transaction, values};
use testkit::Databases;

pub const MIGRATIONS: &[Migration] = &[
    Migration {
        number: 1,
        name: "entries",
        text: "
            CREATE TABLE entry (
                owner {{text}} NOT NULL,
                number {{i64}} NOT NULL,
                amount {{i64}} CHECK (amount <> 13),
                note {{text}},
                body {{blob}},
                facts {{json}},
                PRIMARY KEY (owner, number)
            ) {{strict}};
            CREATE UNIQUE INDEX entry_note_key ON entry (owner, note);
        ",
    },
    Migration {
        number: 2,
        name: "remarks, and entries that stay",
        text: "
            CREATE TABLE remark (
                owner {{text}} NOT NULL,
                number {{i64}} NOT NULL,
                body {{text}} NOT NULL,
                FOREIGN KEY (owner, number) REFERENCES entry (owner, number) DEFERRABLE INITIALLY DEFERRED
            ) {{strict}};
            {{#sqlite}}
            CREATE TRIGGER entry_stays BEFORE DELETE ON entry
            BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
            {{/sqlite}}
            {{#postgres}}
            CREATE FUNCTION entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'an entry is never deleted'; END $$;
            CREATE TRIGGER entry_stays BEFORE DELETE ON entry FOR EACH ROW EXECUTE FUNCTION entry_stays();
            {{/postgres}}
        ",
    },
];

pub const DATABASES: Databases = Databases::with(MIGRATIONS);

pub const ADD: Statement =
    Statement::new("entry.add", "INSERT INTO entry (owner, number, amount, note) VALUES ($1, $2, $3, $4)");
pub const ADD_FULL: Statement = Statement::new(
    "entry.add_full",
    "INSERT INTO entry (owner, number, amount, note, body, facts) VALUES ($1, $2, $3, $4, $5, $6)",
);
pub const REMARK: Statement =
    Statement::new("remark.add", "INSERT INTO remark (owner, number, body) VALUES ($1, $2, $3)");
pub const COUNT: Statement = Statement::new("entry.count", "SELECT count(*) FROM entry");
pub const NUMBERS: Statement =
    Statement::new("entry.numbers", "SELECT number FROM entry WHERE owner = $1 ORDER BY number");
pub const GET: Statement = Statement::new(
    "entry.get",
    "SELECT amount, note, body, facts FROM entry WHERE owner = $1 AND number = $2 {{lock}}",
);
pub const READ: Statement = Statement::new(
    "entry.read",
    "SELECT amount, note, body, facts FROM entry WHERE owner = $1 AND number = $2",
);
pub const SET_AMOUNT: Statement =
    Statement::new("entry.set_amount", "UPDATE entry SET amount = $3 WHERE owner = $1 AND number = $2");
pub const DELETE: Statement =
    Statement::new("entry.delete", "DELETE FROM entry WHERE owner = $1 AND number = $2");

/// What an act that never refuses returns.
pub type Done<T> = Result<T, ActError<NoRefusal>>;

/// Adds an entry without a note.
pub fn add(transaction: &mut Transaction<'_>, owner: &str, number: i64, amount: i64) -> Result<u64, Fault> {
    transaction.execute(&ADD, &values![owner, number, amount, None::<&str>])
}

pub fn count(database: &Database) -> i64 {
    database.read(|reader| reader.query_one(&COUNT, &[])?.int(0)).unwrap()
}

pub fn amount(database: &Database, owner: &str, number: i64) -> Option<i64> {
    let row = database.read(|reader| reader.query_opt(&READ, &values![owner, number])).unwrap();
    row.map(|row| row.int(0).unwrap())
}
