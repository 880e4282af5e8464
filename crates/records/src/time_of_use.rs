//! The written form of time-of-use windows.
//! Knows weekdays, months and times of day as people write them; must not know prices.

use calendar::CivilDate;
use pricing::{TimeOfUse, WindowRule};

use crate::at::{At, Table};
use crate::form::Form;
use crate::mistake::Said;
use crate::node::Value;
use crate::scalars;
use crate::write::Writer;

/// Most rules read before the windows' own door judges their number.
const RULES_READ_MAX: usize = 1_000;
/// Most entries of a list of months, weekdays or dates.
const LIST_MAX: usize = 1_000;
/// Minutes of a day, where a window may end.
const MINUTES_PER_DAY: u16 = 1_440;

const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

impl Form for TimeOfUse {
    fn write_fields(&self, out: &mut Writer) {
        out.name("name").text(&self.name);
        if let Some(zone) = &self.zone {
            out.name("zone").code(zone.name());
        }
        out.name("rules").list(&self.rules, |out, rule| out.table(|out| write_rule(rule, out)));
        out.name("otherwise").text(&self.otherwise);
    }

    fn read_fields(table: &Table<'_>) -> Option<TimeOfUse> {
        let name =
            table.required("name", "write the dimension's name, such as \"period_of_day\"", scalars::text);
        let zone = table.optional("zone", scalars::zone);
        let rules =
            table.required("rules", "write at least one rule", |at| at.list(RULES_READ_MAX, read_rule));
        let otherwise = table.required(
            "otherwise",
            "write the name of every other time, such as \"off_peak\"",
            scalars::text,
        );
        let windows = TimeOfUse { name: name?, zone, rules: rules?, otherwise: otherwise? };
        let refusals = windows.check().err().unwrap_or_default();
        for refusal in &refusals {
            table.at().mistake::<()>(Said::refused(refusal));
        }
        refusals.is_empty().then_some(windows)
    }
}

fn write_rule(rule: &WindowRule, out: &mut Writer) {
    out.name("window").text(&rule.window);
    if !rule.months.is_empty() {
        out.name("months").list(&rule.months, |out, month| out.whole(*month));
    }
    if !rule.weekdays.is_empty() {
        out.name("weekdays").list(&rule.weekdays, |out, weekday| out.whole(*weekday));
    }
    if !rule.dates.is_empty() {
        out.name("dates").list(&rule.dates, |out, date| out.shown(date));
    }
    out.name("from").shown(format_args!("{:02}:{:02}", rule.from_minute / 60, rule.from_minute % 60));
    out.name("to").shown(format_args!("{:02}:{:02}", rule.to_minute / 60, rule.to_minute % 60));
}

fn read_rule(at: &At<'_>) -> Option<WindowRule> {
    at.table(|table| {
        let window = table.required("window", "write the window's name, such as \"peak\"", scalars::text);
        let months = table.setting("months", |at| read_ordinals(at, &MONTHS));
        let weekdays = table.setting("weekdays", |at| read_ordinals(at, &WEEKDAYS));
        let dates: Vec<CivilDate> = table.setting("dates", |at| at.list(LIST_MAX, scalars::date));
        let from_minute = table.optional("from", read_minute).unwrap_or(0);
        let to_minute = table.optional("to", read_minute).unwrap_or(MINUTES_PER_DAY);
        Some(WindowRule { window: window?, months, weekdays, dates, from_minute, to_minute })
    })
}

/// Weekdays or months as numbers from 1, three-letter names, or ranges of names (`"mon-fri"`).
fn read_ordinals(at: &At<'_>, names: &[&str]) -> Option<Vec<u8>> {
    let single = |at: &At<'_>| {
        let Value::Text(text) = at.value() else {
            let last = u8::try_from(names.len()).expect("a year has twelve months");
            return scalars::whole(at, 1, last).map(|number| vec![number]);
        };
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let ordinal = |name: &str| names.iter().position(|known| name.eq_ignore_ascii_case(known));
        match (ordinal(first), ordinal(last)) {
            (Some(first), Some(last)) => Some(run(first, last, names.len())),
            _ => at.unwanted(&format!(
                "write one of {}, or a range such as \"{}-{}\"",
                names.join(", "),
                names[0],
                names[4]
            )),
        }
    };
    let lists = match at.value() {
        Value::List(_) => at.list(LIST_MAX, single)?,
        _ => vec![single(at)?],
    };
    Some(lists.into_iter().flatten().collect())
}

/// The ordinals from one place to another, over the end if need be: nov-feb is 11, 12, 1, 2.
fn run(first: usize, last: usize, length: usize) -> Vec<u8> {
    let steps = (last + length - first) % length;
    let ordinals = (0..=steps).map(|step| (first + step) % length + 1);
    ordinals.map(|ordinal| u8::try_from(ordinal).expect("a year has twelve months")).collect()
}

/// A time of day from 00:00 to 24:00, to the minute.
fn read_minute(at: &At<'_>) -> Option<u16> {
    let Value::Text(text) = at.value() else {
        return at.unwanted("a time of day in quotes is written here, such as \"07:30\"");
    };
    // TOML's own times have seconds; a window begins and ends on a minute.
    let plain = text.strip_suffix(":00").filter(|rest| rest.contains(':')).unwrap_or(text);
    let figures = |part: &str| {
        let plain = part.len() == 2 && part.bytes().all(|digit| digit.is_ascii_digit());
        plain.then(|| part.parse::<u16>().ok())?
    };
    let minutes = plain.split_once(':').and_then(|(hours, minutes)| {
        let (hours, minutes) = (figures(hours)?, figures(minutes)?);
        let total = hours * 60 + minutes;
        (minutes < 60 && total <= MINUTES_PER_DAY).then_some(total)
    });
    minutes.or_else(|| at.unwanted("a time of day from \"00:00\" to \"24:00\" is written here"))
}
