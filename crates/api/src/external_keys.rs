//! External keys in bodies, where a customer's id is asked for: taken for the ids of whose they are, as paths and queries take
//! both. Knows which names of bodies hold a customer's id; must not know what is asked of the customer.

use ids::{CustomerId, EnvironmentId};
use operations::Operations;
use records::{Mistake, Mistakes};
use serde_json::{Deserializer, Map, Value};

use crate::problem::Problem;

/// The names under which customers' ids stand in bodies.
const NAMES: [&str; 3] = ["customer", "customers", "payer"];

/// What a body says, read with the ids of customers where their external keys stand. Other mistakes are told as ever.
///
/// # Errors
/// The mistakes.
pub fn read<T>(
    (operations, environment): (&Operations, EnvironmentId),
    body: &[u8],
    read: impl Fn(&[u8]) -> Result<T, Mistakes>,
) -> Result<T, Problem> {
    let Ok(mut text) = str::from_utf8(body).map(str::to_owned) else { return Ok(read(body)?) };
    let mut is_changed = false;
    loop {
        let wrong = match read(text.as_bytes()) {
            Ok(asked) => return Ok(asked),
            Err(wrong) => wrong,
        };
        let mut meant = Vec::new();
        for mistake in wrong.listed().iter().filter(|mistake| names_customer(&mistake.place.path)) {
            let Some((begins, ends, key)) = text_at(&text, mistake) else { continue };
            // Whether it cannot be found or looked up: the mistake is told as it is.
            let Ok(found) = operations.customer(environment, &key) else { continue };
            meant.push((begins, ends, found.row.id));
        }
        if meant.is_empty() {
            let problem = Problem::from(wrong);
            // Ids are longer than keys.
            return Err(if is_changed { problem.without_lines() } else { problem });
        }
        meant.sort_unstable();
        for (begins, ends, id) in meant.into_iter().rev() {
            text.replace_range(begins..ends, &format!("\"{id}\""));
        }
        is_changed = true;
    }
}

/// The same of changes, where nothing but who pays is an id of a customer.
pub fn put_payer((operations, environment): (&Operations, EnvironmentId), changes: &mut Map<String, Value>) {
    let Some(Value::String(payer)) = changes.get_mut("payer") else { return };
    if CustomerId::parse(payer).is_ok() {
        return;
    }
    // Whether it cannot be found or looked up: it is told as it is.
    if let Ok(found) = operations.customer(environment, payer) {
        *payer = found.row.id.to_string();
    }
}

/// Whether ids of customers stand there: at `customers[0]`, say.
fn names_customer(path: &str) -> bool {
    path.split('[').next().is_some_and(|name| NAMES.contains(&name))
}

/// The text that a mistake is about: where it begins and ends, quotes included, and what it says.
fn text_at(text: &str, mistake: &Mistake) -> Option<(usize, usize, String)> {
    let before: usize =
        text.split_inclusive('\n').take(mistake.place.line.checked_sub(1)?).map(str::len).sum();
    let column = mistake.place.column.checked_sub(1)?;
    let begins = before + text[before..].char_indices().nth(column)?.0;
    let mut texts = Deserializer::from_str(&text[begins..]).into_iter::<String>();
    let key = texts.next()?.ok()?;
    Some((begins, begins + texts.byte_offset(), key))
}
