//! `tax rates`: the tables that come along.
//! Knows how they are shown; must not know what is in them.

use calendar::CivilDate;
use clap::Args;
use serde_json::json;
use tax::rates::{NoRate, RATES_VERSION, SeedRate, areas, seeded};
use tax::{Area, Place, RateClass};

use super::{area_as_json, classes, country, day};
use crate::show::{Paper, Rows};
use crate::stop::Stop;

#[derive(Debug, Args)]
pub struct Rates {
    /// The country, as two letters (DE); all where it is left out
    #[arg(value_name = "COUNTRY")]
    country: Option<String>,
    /// The day; today where it is left out
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// One class alone
    #[arg(long, value_name = "CLASS", value_parser = classes())]
    class: Option<String>,
}

/// Lists rates.
pub fn run(asked: &Rates, paper: &mut Paper) -> Result<(), Stop> {
    let on = day(asked.on.as_deref())?;
    let class = asked.class.as_deref().and_then(RateClass::coded);
    let which = class.map_or(RateClass::ALL.to_vec(), |class| vec![class]);
    let named = asked.country.as_deref().map(country).transpose()?;
    let areas: Vec<Area> = match named {
        None => areas(),
        Some(country) => {
            let own = Place::of(country).area();
            // With the territories that have rates of their own.
            let of =
                areas().into_iter().filter(|area| area.country() == country && area.territory().is_some());
            std::iter::once(own).chain(of).collect()
        }
    };
    let of = areas.iter().flat_map(|area| which.iter().map(move |class| seeded(*area, *class, on)));
    let (found, missing): (Vec<_>, Vec<_>) = of.partition(Result::is_ok);
    let found: Vec<SeedRate> = found.into_iter().flatten().collect();
    let missing: Vec<NoRate> = missing.into_iter().filter_map(Result::err).collect();
    let later: Vec<CivilDate> = missing.iter().filter_map(known_from).collect();
    if found.is_empty() {
        return Err(none_at_all(named.is_some(), &missing, (on, later.iter().min())));
    }
    match paper.is_json() {
        true => return found.iter().try_for_each(|rate| paper.line(as_json(rate))),
        false if which.len() == 1 || named.is_some() => by_row(&found, paper)?,
        false => by_area(&areas, &found, paper)?,
    }
    match later.iter().max() {
        Some(first) => paper.note(format!(
            "note: {} rates are left out that are not known on {on}; they are from {first} on",
            later.len()
        )),
        None => Ok(()),
    }
}

/// From when a rate is known that is not on the day.
fn known_from(missing: &NoRate) -> Option<CivilDate> {
    match missing {
        NoRate::Before { first, .. } => Some(*first),
        NoRate::NoTable { .. } | NoRate::NoClass { .. } | NoRate::Unsaid { .. } => None,
    }
}

/// Why there is nothing to list: of one country the first reason, of all the day.
fn none_at_all(named: bool, missing: &[NoRate], (on, first): (CivilDate, Option<&CivilDate>)) -> Stop {
    match (missing.first(), first) {
        (Some(why), _) if named => Stop::failed(why),
        (_, Some(first)) => {
            Stop::failed(format!("no such rate is known on {on}: name a day from {first} on"))
        }
        _ => Stop::failed(format!("no such rate is known on {on}: name another class")),
    }
}

fn as_json(rate: &SeedRate) -> serde_json::Value {
    json!({
        "area": area_as_json(rate.area),
        "class": rate.class.code(),
        "rate": rate.rate.to_string(),
        "known_from": rate.from.to_string(),
        "tables": RATES_VERSION,
    })
}

fn by_row(found: &[SeedRate], paper: &mut Paper) -> Result<(), Stop> {
    let mut rows = Rows::of(&["area", "class", "%", "known from"]).right(&[2]);
    for rate in found {
        let (area, class) = (rate.area.name().to_owned(), rate.class.code().to_owned());
        rows.push([area, class, rate.rate.to_string(), rate.from.to_string()]);
    }
    paper.table(rows)
}

fn by_area(areas: &[Area], found: &[SeedRate], paper: &mut Paper) -> Result<(), Stop> {
    let heading = ["", "area", "standard", "reduced", "reduced_2", "super_reduced", "parking"];
    let mut rows = Rows::of(&heading).right(&[2, 3, 4, 5, 6]);
    for area in areas {
        let of = |class: RateClass| {
            let rate = found.iter().find(|rate| (rate.area, rate.class) == (*area, class));
            rate.map_or(String::new(), |rate| rate.rate.to_string())
        };
        let names = [area.country().code().to_owned(), area.name().to_owned()];
        rows.push(names.into_iter().chain(RateClass::ALL.map(of)));
    }
    paper.table(rows)
}
