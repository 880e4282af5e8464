//! The written form of features: what a plan grants its subscribers.
//! Knows their names, windows and defaults; must not know what was used.

use std::fmt;

use calendar::Cadence;
use ids::CatalogKey;
use money::Quantity;
use pricing::{BeyondAllowance, FeatureGrant, FeatureValue, FeatureWindow, MeteredFeature, Rollover};

use crate::at::{At, Table};
use crate::form::Form;
use crate::mistake::Said;
use crate::node::Value;
use crate::scalars;
use crate::write::Writer;

/// Longest window counted in hours: ten years.
pub const WINDOW_HOURS_MAX: u32 = 24 * 3_660;

const BEYOND: [(&str, BeyondAllowance); 2] =
    [("block", BeyondAllowance::Block), ("allow", BeyondAllowance::Allow)];

/// Names that only metered features have.
const METERED_NAMES: [&str; 5] = ["allowance", "window", "rollover", "beyond", "preserve_overage"];

impl Form for FeatureGrant {
    fn write_fields(&self, out: &mut Writer) {
        out.name("feature").code(self.feature.as_str());
        match &self.value {
            FeatureValue::Boolean(on) => out.name("on").truth(*on),
            FeatureValue::Static(value) => out.name("value").text(value),
            FeatureValue::Metered(metered) => write_metered(metered, out),
        }
        if self.replaces {
            out.name("replaces").truth(true);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<FeatureGrant> {
        let feature = table.required("feature", "write the feature's key, such as \"sso\"", scalars::key);
        let value = match scalars::one_of(table, &["on", "value", "meter"]) {
            Some(Some("on")) => table.optional("on", scalars::truth).map(FeatureValue::Boolean),
            Some(Some("value")) => table.optional("value", scalars::text).map(FeatureValue::Static),
            Some(Some(_)) => read_metered(table).map(FeatureValue::Metered),
            Some(None) => {
                table.pass_over(&METERED_NAMES);
                table.missing("on", "write what is granted: on = true, value = \"gold\" or meter = \"calls\"")
            }
            None => {
                table.pass_over(&METERED_NAMES);
                None
            }
        };
        let replaces = table.setting("replaces", scalars::truth);
        Some(FeatureGrant { feature: feature?, value: value?, replaces })
    }
}

fn write_metered(metered: &MeteredFeature, out: &mut Writer) {
    out.name("meter").code(metered.meter.as_str());
    if let Some(allowance) = metered.allowance {
        out.name("allowance").ratio(&allowance.ratio());
    }
    out.name("window").shown(Window(metered.window));
    if let Some(rollover) = &metered.rollover {
        out.name("rollover").table(|out| {
            if let Some(cap) = rollover.cap {
                out.name("cap").ratio(&cap.ratio());
            }
            if rollover.floor.ratio().signum() != 0 {
                out.name("floor").ratio(&rollover.floor.ratio());
            }
        });
    }
    if metered.beyond != BeyondAllowance::default() {
        out.name("beyond").code(scalars::code_of(&metered.beyond, &BEYOND));
    }
    if metered.preserve_overage {
        out.name("preserve_overage").truth(true);
    }
}

fn read_metered(table: &Table<'_>) -> Option<MeteredFeature> {
    let meter = table.optional("meter", scalars::key);
    let allowance = table.optional("allowance", read_amount);
    let window = table.optional("window", read_window).unwrap_or(FeatureWindow::Period);
    let rollover = table.optional("rollover", read_rollover);
    let beyond = table.setting("beyond", |at| scalars::code(at, BEYOND));
    let preserve_overage = table.setting("preserve_overage", scalars::truth);
    if table.has("rollover") && !resets(window) {
        let wanted = "only what is reset is rolled over; choose another window, or leave it out";
        return table.mistake_at("rollover", Said::found(format!("the window {}", Window(window)), wanted));
    }
    let meter: CatalogKey = meter?;
    Some(MeteredFeature { meter, allowance, window, rollover, beyond, preserve_overage })
}

/// Whether a window begins anew at instants that have a before and an after.
fn resets(window: FeatureWindow) -> bool {
    !matches!(window, FeatureWindow::Sliding { .. } | FeatureWindow::Lifetime)
}

fn read_amount(at: &At<'_>) -> Option<Quantity> {
    let amount = scalars::quantity(at)?;
    match amount.ratio().signum() {
        -1 => at.unwanted("a quantity of zero or more is written here"),
        _ => Some(amount),
    }
}

fn read_rollover(at: &At<'_>) -> Option<Rollover> {
    at.table(|table| {
        let cap = table.optional("cap", read_amount);
        let floor = table.optional("floor", read_amount).unwrap_or(Quantity::ZERO);
        if let Some(cap) = cap.filter(|cap| cap.ratio() < floor.ratio()) {
            let wanted = "at most the cap is rolled over; write a floor up to it";
            let said = Said::found(format!("a cap of {} below the floor", cap.ratio()), wanted);
            return table.mistake_at("floor", said);
        }
        Some(Rollover { cap, floor })
    })
}

/// A window as it is written.
struct Window(FeatureWindow);

impl fmt::Display for Window {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, hours) = match self.0 {
            FeatureWindow::Period => return out.write_str("period"),
            FeatureWindow::Lifetime => return out.write_str("lifetime"),
            FeatureWindow::Calendar(cadence) => return write!(out, "calendar {cadence}"),
            FeatureWindow::Every { hours } => ("every", hours),
            FeatureWindow::Sliding { hours } => ("sliding", hours),
            FeatureWindow::FirstUse { hours } => ("first_use", hours),
        };
        write!(out, "{kind} {hours} {}", if hours == 1 { "hour" } else { "hours" })
    }
}

/// `period`, `lifetime`, `calendar month`, or `every`, `sliding` and `first_use` with a length.
fn read_window(at: &At<'_>) -> Option<FeatureWindow> {
    const WANTED: &str = "write \"period\", \"lifetime\", \"calendar month\", \"every 24 hours\", \
                          \"sliding 24 hours\" or \"first_use 30 days\"";
    let Value::Text(text) = at.value() else { return at.unwanted(WANTED) };
    match text.split_once(' ') {
        None if *text == "period" => Some(FeatureWindow::Period),
        None if *text == "lifetime" => Some(FeatureWindow::Lifetime),
        Some(("calendar", cadence)) => at.accept(Cadence::parse(cadence)).map(FeatureWindow::Calendar),
        Some((kind, length)) => {
            let window = hours(length).and_then(|hours| match kind {
                "every" => Some(FeatureWindow::Every { hours }),
                "sliding" => Some(FeatureWindow::Sliding { hours }),
                "first_use" => Some(FeatureWindow::FirstUse { hours }),
                _ => None,
            });
            window.or_else(|| at.unwanted(WANTED))
        }
        None => at.unwanted(WANTED),
    }
}

/// `24 hours` is 24 and `2 days` is 48; none above ten years.
fn hours(text: &str) -> Option<u32> {
    let (count, unit) = text.split_once(' ').unwrap_or(("1", text));
    let size = match unit {
        "hour" | "hours" => 1,
        "day" | "days" => 24,
        _ => return None,
    };
    let plain = count.bytes().all(|digit| digit.is_ascii_digit());
    let hours = plain.then(|| count.parse::<u32>().ok())??.checked_mul(size)?;
    (1..=WINDOW_HOURS_MAX).contains(&hours).then_some(hours)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_counted_in_hours() {
        for (text, expected) in [
            ("24 hours", Some(24)),
            ("1 hour", Some(1)),
            ("hour", Some(1)),
            ("day", Some(24)),
            ("30 days", Some(720)),
            ("87840 hours", Some(WINDOW_HOURS_MAX)),
            ("87841 hours", None),
            ("0 hours", None),
            ("-1 hours", None),
            ("2 months", None),
            ("two days", None),
            (" hours", None),
        ] {
            assert_eq!(hours(text), expected, "{text}");
        }
    }
}
