//! The written form of a catalog: the file in which a seller keeps meters, plans, coupons and tax rates.
//! Knows the file; must not know which of it is already published.

use std::collections::{BTreeMap, BTreeSet};

use billing::TaxTable;
use ids::CatalogKey;
use pricing::{Coupon, Meter, TimeOfUse};

use crate::at::{At, Inside, Table};
use crate::form::{Form, read_format, read_json, read_toml};
use crate::mistake::{Mistakes, Said};
use crate::party;
use crate::plan;
use crate::price;
use crate::write::Writer;

pub use crate::catalog_diff::{Difference, DifferenceKind, diff};
pub use crate::plan::PlanDraft;

/// Most plans of a catalog.
pub const PLANS_PER_CATALOG_MAX: usize = 1_000;
/// Most coupons of a catalog.
pub const COUPONS_PER_CATALOG_MAX: usize = 10_000;
/// Most sets of time-of-use windows of a catalog.
const TIME_OF_USE_MAX: usize = 100;

/// Meters by key.
pub type Meters = BTreeMap<CatalogKey, Meter>;

/// A catalog: everything that is sold, in one file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalog {
    /// Its meters by key, whether a plan reads them or not.
    pub meters: Vec<Meter>,
    /// Its plans, in the order of the file.
    pub plans: Vec<PlanDraft>,
    /// Its coupons, in the order of the file.
    pub coupons: Vec<Coupon>,
    /// Its tax rates.
    pub taxes: TaxTable,
}

/// Reads a catalog in TOML.
///
/// # Errors
/// Every mistake in it, each with line and column; nothing is answered then.
pub fn decode_toml(file: Option<&str>, bytes: &[u8]) -> Result<Catalog, Mistakes> {
    decode_toml_among(file, bytes, &Meters::new())
}

/// The same where these meters are published: its plans may read them too.
///
/// # Errors
/// As [`decode_toml`].
pub fn decode_toml_among(file: Option<&str>, bytes: &[u8], published: &Meters) -> Result<Catalog, Mistakes> {
    read_toml(file, bytes, |at| read(at, published))
}

/// Reads a catalog in JSON.
///
/// # Errors
/// Every mistake in it; nothing is answered then.
pub fn decode_json(file: Option<&str>, bytes: &[u8]) -> Result<Catalog, Mistakes> {
    decode_json_among(file, bytes, &Meters::new())
}

/// The same where these meters are published: its plans may read them too.
///
/// # Errors
/// As [`decode_json`].
pub fn decode_json_among(file: Option<&str>, bytes: &[u8], published: &Meters) -> Result<Catalog, Mistakes> {
    read_json(file, bytes, |at| read(at, published))
}

/// Whether a catalog reads a meter that it does not define, and that may be published.
pub fn reads_others_meters(mistakes: &Mistakes) -> bool {
    mistakes.listed().iter().any(|mistake| mistake.found.starts_with(price::UNKNOWN_METER))
}

fn read(at: &At<'_>, published: &Meters) -> Option<Catalog> {
    at.table(|table| {
        let format = table.required("format", "begin the file with format = 1", read_format);
        let catalog = read_among(table, published);
        format.and(catalog)
    })
}

fn read_among(table: &Table<'_>, published: &Meters) -> Option<Catalog> {
    let time_of_use = table.setting("time_of_use", read_time_of_use);
    let meters = plan::read_known_meters(table);
    let all = meters.clone().map(|own| published.clone().into_iter().chain(own).collect::<Meters>());
    let plans = table.setting("plans", |at| {
        let read = |at: &At<'_>| at.table(|table| plan::read_draft(table, all.as_ref(), &time_of_use));
        let plans = at.list(PLANS_PER_CATALOG_MAX, read)?;
        let keys = plans.iter().map(|plan| plan.key.as_str());
        refuse_doubled(at, keys, "plan", "key").map(|()| plans)
    });
    let coupons = table.setting("coupons", |at| {
        let coupons = at.list(COUPONS_PER_CATALOG_MAX, Coupon::read)?;
        let keys = coupons.iter().map(|coupon| coupon.key.as_str());
        refuse_doubled(at, keys, "coupon", "key").map(|()| coupons)
    });
    let taxes = table.setting("tax_rates", party::read_tax_table);
    Some(Catalog { meters: meters?.into_values().collect(), plans, coupons, taxes })
}

impl Form for Catalog {
    fn write_fields(&self, out: &mut Writer) {
        out.name("meters").list(&self.meters, |out, meter| meter.write(out));
        out.name("plans").list(&self.plans, |out, draft| plan::write_without_meters(draft, out));
        if !self.coupons.is_empty() {
            out.name("coupons").list(&self.coupons, |out, coupon| coupon.write(out));
        }
        out.name("tax_rates").list(&self.taxes.rows, |out, row| row.write(out));
    }

    fn read_fields(table: &Table<'_>) -> Option<Catalog> {
        read_among(table, &Meters::new())
    }
}

fn read_time_of_use(at: &At<'_>) -> Option<Vec<TimeOfUse>> {
    let windows = at.list(TIME_OF_USE_MAX, TimeOfUse::read)?;
    let names = windows.iter().map(|windows| windows.name.as_str());
    refuse_doubled(at, names, "time-of-use name", "name").map(|()| windows)
}

fn refuse_doubled<'n>(
    at: &At<'_>,
    names: impl Iterator<Item = &'n str>,
    what: &str,
    name: &'static str,
) -> Option<()> {
    let mut known = BTreeSet::new();
    let mut clean = Some(());
    for (index, found) in names.enumerate() {
        if !known.insert(found) {
            let said = Said::found(format!("the {what} {found:?} twice"), "give each its own");
            clean = at.mistake_inside(&[Inside::Item(index), Inside::Name(name)], said);
        }
    }
    clean
}
