//! External keys in bodies, where a customer's id is asked for: whose they are is told, as paths and queries take both.
//! Knows which names of bodies hold a customer's id; must not know what is asked of the customer.

use ids::EnvironmentId;
use operations::Operations;
use records::Mistakes;
use serde_json::Value;

/// The names under which customers' ids stand in bodies.
const NAMES: [&str; 3] = ["customer", "customers", "payer"];

/// The mistakes of a body, where an external key stands for an id with the id that was meant.
pub fn told(
    (operations, environment): (&Operations, EnvironmentId),
    body: &[u8],
    mistakes: Mistakes,
) -> Mistakes {
    let Ok(sent) = serde_json::from_slice::<Value>(body) else { return mistakes };
    mistakes.with_way_out(|mistake| {
        let text = sent.pointer(&pointer(&mistake.place.path)?)?.as_str()?;
        // Whether it cannot be found or looked up: the mistake is told as it is.
        let found = operations.customer(environment, text).ok()?;
        Some(format!("{text} is the external key of {}; send that", found.row.id))
    })
}

/// `/customers/0` for the path `customers[0]`, if ids of customers stand there.
fn pointer(path: &str) -> Option<String> {
    let name = path.split('[').next()?;
    NAMES.contains(&name).then(|| format!("/{}", path.replace('[', "/").replace(']', "")))
}
