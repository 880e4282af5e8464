//! The mapping: which column is which part of an event.
//! Knows names; must not know rows.

use std::collections::BTreeMap;

use calendar::Zone;

use crate::refusal::Refusal;

/// Where a part of each event comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// One or several columns, their values as written joined by "/".
    Columns(Vec<String>),
    /// The same for every row.
    Constant(String),
}

/// How rows become events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mapping {
    /// Each line is an event by itself (NDJSON of CloudEvents).
    Events,
    /// Columns of a table, or properties of JSON objects by their dotted names.
    Columns(Columns),
}

/// Which column is which part of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// Whom it is about.
    pub subject: Field,
    /// The column with the time.
    pub time: String,
    /// The columns that make the id.
    pub id: Vec<String>,
    /// Who sent it.
    pub source: Field,
    /// What happened.
    pub event_type: Field,
    /// Property and its column.
    pub data: BTreeMap<String, String>,
    /// The zone of times without an offset.
    pub time_zone: Option<Zone>,
}

impl Columns {
    /// Reads pairs of a part of the event and a column: `subject=household`, `time=reading_at`,
    /// `id=household,reading_at`, `data.kwh=kwh`, `source=…`, `type=…`. Constants stand for what no column has.
    ///
    /// # Errors
    /// The first pair that names no part of an event, or the first part that is nowhere.
    pub fn parse(pairs: &[(String, String)], constants: &Constants) -> Result<Columns, Refusal> {
        let mut fields: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut data = BTreeMap::new();
        for (part, column) in pairs {
            let columns = column.split(',').map(|name| name.trim().to_owned()).collect();
            match part.as_str() {
                "subject" | "time" | "id" | "source" | "type" => {
                    fields.insert(part, columns);
                }
                other => match other.strip_prefix("data.").filter(|name| !name.is_empty()) {
                    Some(name) => {
                        data.insert(name.to_owned(), column.clone());
                    }
                    None => return Err(unknown_part(other)),
                },
            }
        }
        let field = |part: &'static str, constant: &Option<String>| {
            let columns = fields.get(part).cloned().map(Field::Columns);
            columns.or_else(|| constant.clone().map(Field::Constant)).ok_or_else(|| nowhere(part))
        };
        let columns = |part: &'static str| fields.get(part).cloned().ok_or_else(|| nowhere(part));
        Ok(Columns {
            subject: field("subject", &constants.subject)?,
            time: columns("time")?.into_iter().next().ok_or_else(|| nowhere("time"))?,
            id: columns("id")?,
            source: field("source", &constants.source)?,
            event_type: field("type", &constants.event_type)?,
            data,
            time_zone: constants.time_zone.clone(),
        })
    }

    /// Every column it names.
    pub(super) fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = vec![&self.time];
        names.extend(self.id.iter().map(String::as_str));
        for field in [&self.subject, &self.source, &self.event_type] {
            if let Field::Columns(columns) = field {
                names.extend(columns.iter().map(String::as_str));
            }
        }
        names.extend(self.data.values().map(String::as_str));
        names
    }
}

/// What is the same for every row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Constants {
    /// Whom events are about.
    pub subject: Option<String>,
    /// Who sent them.
    pub source: Option<String>,
    /// What happened.
    pub event_type: Option<String>,
    /// The zone of times without an offset.
    pub time_zone: Option<Zone>,
}

fn unknown_part(found: &str) -> Refusal {
    let known = ["subject", "time", "id", "source", "type", "data.NAME"];
    let near =
        records::nearest(found, known).map_or_else(String::new, |near| format!("; did you mean {near}?"));
    let message = format!("{found:?} is no part of an event{near} The parts are {}", known.join(", "));
    Refusal::invalid("map", message)
}

fn nowhere(part: &str) -> Refusal {
    let way_out = match part {
        "time" | "id" => "",
        _ => ", or give it for all rows",
    };
    Refusal::invalid("map", format!("no column is mapped to {part}; map one ({part}=COLUMN){way_out}"))
}
