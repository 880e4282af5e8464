//! From the portable text to each engine's own.
//!
//! Knows the marks and how placeholders are written; must not know any statement.

use std::ops::Range;

use crate::fault::Fault;
use crate::location::Engine;

/// The text as the engine takes it: marks replaced, passages of the other engine left out, and `$1` written
/// as `?1` for SQLite.
pub(crate) fn render(name: &'static str, text: &str, engine: Engine) -> Result<String, Fault> {
    let marked = replace_marks(name, text, engine)?;
    Ok(match engine {
        Engine::Sqlite => number_placeholders(&marked),
        Engine::Postgres => marked,
    })
}

/// Replaces every `{{mark}}`.
fn replace_marks(name: &'static str, text: &str, engine: Engine) -> Result<String, Fault> {
    let unknown = |mark: &str| Fault::Mark { statement: name, mark: mark.to_owned() };
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("{{") {
        let (before, from_mark) = rest.split_at(start);
        out.push_str(before);
        let length = from_mark.find("}}").ok_or_else(|| unknown(&from_mark[2..]))?;
        let mark = from_mark[2..length].trim();
        rest = &from_mark[length + 2..];
        match passage(mark) {
            Some(of) => {
                let closing = format!("{{{{/{}}}}}", &mark[1..]);
                let end = rest.find(&closing).ok_or_else(|| unknown(mark))?;
                if of == engine {
                    out.push_str(&replace_marks(name, &rest[..end], engine)?);
                }
                rest = &rest[end + closing.len()..];
            }
            None => out.push_str(&word(mark, engine).ok_or_else(|| unknown(mark))?),
        }
    }
    out.push_str(rest);
    Ok(out)
}

/// The engine that a passage's opening mark names.
fn passage(mark: &str) -> Option<Engine> {
    match mark {
        "#sqlite" => Some(Engine::Sqlite),
        "#postgres" => Some(Engine::Postgres),
        _ => None,
    }
}

/// What stands for a mark.
fn word(mark: &str, engine: Engine) -> Option<String> {
    let (sqlite, postgres) = match mark {
        "i64" | "bool" => ("INTEGER", "BIGINT"),
        "text" => ("TEXT", "TEXT COLLATE \"C\""),
        "blob" => ("BLOB", "BYTEA"),
        "json" => ("TEXT", "JSONB"),
        "lock" => ("", "FOR UPDATE"),
        "share" => ("", "FOR SHARE"),
        "skip_locked" => ("", "FOR UPDATE SKIP LOCKED"),
        "strict" => ("STRICT", ""),
        "keyed" => ("STRICT, WITHOUT ROWID", ""),
        _ => return list(mark, engine),
    };
    Some(match engine {
        Engine::Sqlite => sqlite.to_owned(),
        Engine::Postgres => postgres.to_owned(),
    })
}

/// Marks with an argument. `texts_in $1` and `ints_in $1`: the values of a JSON list, as a subquery.
/// `ints_by $1`: the members of a JSON object of integers, as a table of `key` and `value`.
/// `frozen TABLE`: triggers that refuse every change of the table's rows.
fn list(mark: &str, engine: Engine) -> Option<String> {
    let (kind, argument) = mark.split_once(' ')?;
    let argument = argument.trim();
    if kind == "frozen" {
        return frozen(argument, engine);
    }
    let number = argument.strip_prefix('$')?;
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match (kind, engine) {
        ("texts_in" | "ints_in", Engine::Sqlite) => {
            Some(format!("(SELECT value FROM json_each({argument}))"))
        }
        ("ints_by", Engine::Sqlite) => Some(format!("(SELECT key, value FROM json_each({argument}))")),
        ("ints_by", Engine::Postgres) => Some(format!(
            "(SELECT key COLLATE \"C\" AS key, CAST(value AS BIGINT) AS value FROM jsonb_each_text({argument}))"
        )),
        ("texts_in", Engine::Postgres) => {
            Some(format!("(SELECT jsonb_array_elements_text({argument}) COLLATE \"C\")"))
        }
        ("ints_in", Engine::Postgres) => {
            Some(format!("(SELECT CAST(jsonb_array_elements_text({argument}) AS BIGINT))"))
        }
        _ => None,
    }
}

/// The triggers that freeze a table: what is in it can be neither changed nor deleted.
fn frozen(table: &str, engine: Engine) -> Option<String> {
    if table.is_empty() || !table.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') {
        return None;
    }
    let refusal = format!("rows of {table} are frozen: they are never changed or deleted");
    Some(match engine {
        Engine::Sqlite => ["update", "delete"]
            .map(|verb| {
                format!(
                    "CREATE TRIGGER {table}_refuse_{verb} BEFORE {verb} ON {table} \
                     BEGIN SELECT RAISE(ABORT, '{refusal}'); END;\n"
                )
            })
            .concat(),
        Engine::Postgres => format!(
            "CREATE FUNCTION {table}_refuse_change() RETURNS trigger LANGUAGE plpgsql AS \
             'BEGIN RAISE EXCEPTION ''{refusal}''; END';\n\
             CREATE TRIGGER {table}_refuse_change BEFORE UPDATE OR DELETE ON {table} \
             FOR EACH ROW EXECUTE FUNCTION {table}_refuse_change();\n\
             CREATE TRIGGER {table}_refuse_truncate BEFORE TRUNCATE ON {table} \
             FOR EACH STATEMENT EXECUTE FUNCTION {table}_refuse_change();\n"
        ),
    })
}

/// Writes `$1` as `?1` outside quotes and comments.
fn number_placeholders(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut copied = 0;
    for placeholder in placeholders(text) {
        out.push_str(&text[copied..placeholder.start]);
        out.push('?');
        copied = placeholder.start + 1;
    }
    out.push_str(&text[copied..]);
    out
}

/// Where the placeholders `$1`, `$2`, … stand, outside quotes and comments.
fn placeholders(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let next = skip_quoted(text, at);
        if next > at {
            at = next;
            continue;
        }
        let digits = bytes[at + 1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if bytes[at] == b'$' && digits > 0 {
            found.push(at..at + 1 + digits);
        }
        at += 1;
    }
    found
}

/// If a quote or comment begins here, where it ends; else the same place.
fn skip_quoted(text: &str, at: usize) -> usize {
    let rest = &text.as_bytes()[at..];
    let (opening, closing): (usize, &[u8]) = match rest {
        [b'\'', ..] => (1, b"'"),
        [b'"', ..] => (1, b"\""),
        [b'-', b'-', ..] => (2, b"\n"),
        [b'/', b'*', ..] => (2, b"*/"),
        _ => return at,
    };
    rest[opening..]
        .windows(closing.len())
        .position(|window| window == closing)
        .map_or(text.len(), |end| at + opening + end + closing.len())
}

/// An `INSERT … VALUES (…) …` taken apart, so that one statement can carry many rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RowTemplate {
    head: String,
    /// The pieces of the row between its placeholders, and the placeholder numbers between the pieces.
    pieces: Vec<String>,
    numbers: Vec<usize>,
    tail: String,
    /// How many parameters one row takes.
    pub(crate) parameters: usize,
}

impl RowTemplate {
    /// Takes an insert apart; `None` if the text is not an insert of one row whose placeholders all stand
    /// in that row.
    pub(crate) fn of(text: &str) -> Option<RowTemplate> {
        if !text.trim_start().get(..6)?.eq_ignore_ascii_case("insert") {
            return None;
        }
        let row = row_of_values(text)?;
        let all = placeholders(text);
        if all.is_empty() || all.iter().any(|found| found.start < row.start || found.end > row.end) {
            return None;
        }
        let mut pieces = Vec::new();
        let mut numbers = Vec::new();
        let mut copied = row.start;
        for found in &all {
            pieces.push(text[copied..found.start].to_owned());
            numbers.push(text[found.start + 1..found.end].parse().ok()?);
            copied = found.end;
        }
        pieces.push(text[copied..row.end].to_owned());
        let parameters = numbers.iter().copied().max()?;
        let (head, tail) = (text[..row.start].to_owned(), text[row.end..].to_owned());
        Some(RowTemplate { head, pieces, numbers, tail, parameters })
    }

    /// The insert of this many rows.
    pub(crate) fn of_rows(&self, rows: usize) -> String {
        let mut out = self.head.clone();
        for row in 0..rows {
            if row > 0 {
                out.push_str(", ");
            }
            for (index, piece) in self.pieces.iter().enumerate() {
                out.push_str(piece);
                if let Some(number) = self.numbers.get(index) {
                    out.push_str(&format!("${}", row * self.parameters + number));
                }
            }
        }
        out.push_str(&self.tail);
        out
    }
}

/// The COPY that takes the rows of an insert, if the insert does no more than put its parameters, in their
/// order, into named columns.
pub(crate) fn copy_of(text: &str) -> Option<String> {
    let template = RowTemplate::of(text)?;
    let plain = template.numbers.iter().copied().eq(1..=template.parameters)
        && template.pieces.iter().all(|piece| piece.chars().all(|one| "(,) \n".contains(one)))
        && template.tail.trim().is_empty();
    let words = template.head.trim().strip_prefix("INSERT INTO ")?.strip_suffix("VALUES")?.trim_end();
    (plain && words.ends_with(')')).then(|| format!("COPY {words} FROM STDIN (FORMAT binary)"))
}

/// The parenthesised row after the first `VALUES` outside quotes; `None` if a second row follows.
fn row_of_values(text: &str) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut depth = 0_usize;
    let mut seen_values = false;
    let mut start = None;
    while at < bytes.len() {
        let next = skip_quoted(text, at);
        if next > at {
            at = next;
            continue;
        }
        match bytes[at] {
            b'(' => {
                if seen_values && depth == 0 {
                    start = Some(at);
                }
                depth += 1;
            }
            b')' => {
                depth = depth.checked_sub(1)?;
                if let (0, Some(start)) = (depth, start) {
                    let another = text[at + 1..].trim_start().starts_with(',');
                    return (!another).then_some(start..at + 1);
                }
            }
            b'v' | b'V' if depth == 0 && !seen_values => {
                seen_values = bytes.get(at..at + 6).is_some_and(|word| word.eq_ignore_ascii_case(b"values"));
            }
            _ => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(text: &str) -> (String, String) {
        let of = |engine| render("test", text, engine).expect("the text is well marked");
        (of(Engine::Sqlite), of(Engine::Postgres))
    }

    #[test]
    fn marks_become_each_engines_words() {
        let (sqlite, postgres) =
            both("a {{i64}}, b {{text}}, c {{blob}}, d {{json}}, e {{bool}}) {{strict}}");
        assert_eq!(sqlite, "a INTEGER, b TEXT, c BLOB, d TEXT, e INTEGER) STRICT");
        assert_eq!(postgres, "a BIGINT, b TEXT COLLATE \"C\", c BYTEA, d JSONB, e BIGINT) ");
        let (sqlite, postgres) = both("SELECT 1 {{lock}}; SELECT 2 {{skip_locked}}; SELECT 3 {{share}}");
        assert_eq!(both(") {{keyed}}"), (") STRICT, WITHOUT ROWID".to_owned(), ") ".to_owned()));
        assert_eq!(sqlite, "SELECT 1 ; SELECT 2 ; SELECT 3 ");
        assert_eq!(postgres, "SELECT 1 FOR UPDATE; SELECT 2 FOR UPDATE SKIP LOCKED; SELECT 3 FOR SHARE");
    }

    #[test]
    fn passages_belong_to_one_engine_and_may_hold_marks() {
        let (sqlite, postgres) =
            both("x{{#sqlite}} lite {{i64}}{{/sqlite}}{{#postgres}} server{{/postgres}} y");
        assert_eq!(sqlite, "x lite INTEGER y");
        assert_eq!(postgres, "x server y");
    }

    #[test]
    fn a_frozen_table_gets_a_trigger_for_each_way_of_changing_it() {
        let (sqlite, postgres) = both("{{frozen plan_versions}}");
        for verb in ["update", "delete"] {
            let trigger = format!("TRIGGER plan_versions_refuse_{verb} BEFORE {verb} ON plan_versions ");
            assert_eq!(sqlite.matches(&trigger).count(), 1, "{sqlite}");
        }
        assert!(postgres.contains("BEFORE UPDATE OR DELETE ON plan_versions FOR EACH ROW"), "{postgres}");
        assert!(postgres.contains("BEFORE TRUNCATE ON plan_versions FOR EACH STATEMENT"), "{postgres}");
        for text in [sqlite, postgres] {
            assert!(text.contains("rows of plan_versions are frozen"), "{text}");
        }
        for wrong in ["{{frozen}}", "{{frozen a b}}", "{{frozen a; DROP TABLE a}}"] {
            assert!(matches!(render("test", wrong, Engine::Sqlite), Err(Fault::Mark { .. })), "{wrong}");
        }
    }

    #[test]
    fn placeholders_in_quotes_and_comments_stay() {
        let text = "SELECT $1, '$2', \"$3\" -- $4\n, /* $5 */ $6, '它''s $7', $10 {{texts_in $8}}";
        let (sqlite, postgres) = both(text);
        let expected = "SELECT ?1, '$2', \"$3\" -- $4\n, /* $5 */ ?6, '它''s $7', ?10 ";
        assert_eq!(sqlite, format!("{expected}(SELECT value FROM json_each(?8))"));
        assert!(postgres.contains("$10 (SELECT jsonb_array_elements_text($8) COLLATE \"C\")"));
    }

    #[test]
    fn unknown_and_unclosed_marks_are_named() {
        for (text, named) in [
            ("{{int}}", "int"),
            ("{{i64", "i64"),
            ("{{#sqlite}} x", "#sqlite"),
            ("{{texts_in 1}}", "texts_in 1"),
        ] {
            let fault = render("test", text, Engine::Sqlite).expect_err("the mark is wrong");
            assert_eq!(fault, Fault::Mark { statement: "test", mark: named.to_owned() });
        }
    }

    #[test]
    fn an_insert_of_one_row_becomes_an_insert_of_many() {
        let text = "INSERT INTO t (a, b) VALUES ($1, lower($2)) ON CONFLICT (a) DO NOTHING";
        let template = RowTemplate::of(text).expect("it is an insert of one row");
        assert_eq!(template.of_rows(1), text);
        assert_eq!(
            template.of_rows(2),
            "INSERT INTO t (a, b) VALUES ($1, lower($2)), ($3, lower($4)) ON CONFLICT (a) DO NOTHING"
        );
    }

    #[test]
    fn a_plain_insert_becomes_a_copy_and_no_other_does() {
        let copied = "COPY t (a, b) FROM STDIN (FORMAT binary)";
        assert_eq!(copy_of("INSERT INTO t (a, b) VALUES ($1, $2)").as_deref(), Some(copied));
        for text in [
            "INSERT INTO t (a, b) VALUES ($2, $1)",
            "INSERT INTO t (a, b) VALUES ($1, lower($2))",
            "INSERT INTO t (a, b, c) VALUES ($1, $2, 3)",
            "INSERT INTO t VALUES ($1, $2)",
            "INSERT INTO t (a, b) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            "INSERT INTO t (a, b) SELECT $1, $2",
        ] {
            assert_eq!(copy_of(text), None, "{text}");
        }
    }

    #[test]
    fn other_statements_have_no_row_to_repeat() {
        for text in [
            "UPDATE t SET a = $1",
            "INSERT INTO t (a) SELECT $1",
            "INSERT INTO t (a) VALUES ($1), ($2)",
            "INSERT INTO t (a) VALUES ($1) ON CONFLICT (a) DO UPDATE SET a = $2",
            "INSERT INTO t (a) VALUES (1)",
        ] {
            assert_eq!(RowTemplate::of(text), None, "{text}");
        }
    }
}
