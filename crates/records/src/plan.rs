//! The written form of a plan: as published (a version with its meters) and as drafted in a catalog.
//! Knows prices and meters by their own forms; must not know who subscribes.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Alignment, Cadence, Unit};
use ids::{CatalogKey, PlanVersionId};
use pricing::{Meter, PRICES_PER_PLAN_MAX, PlanRefused, PlanVersion, Price, QuantitySource, TimeOfUse};

use crate::at::{At, Inside, Table};
use crate::form::Form;
use crate::grace;
use crate::mistake::Said;
use crate::price::{self, Surroundings};
use crate::scalars;
use crate::write::Writer;

/// Most prices read before the plan's own door judges their number.
const PRICES_READ_MAX: usize = 10 * PRICES_PER_PLAN_MAX;

/// A plan that is not published yet: a version without its id and number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanDraft {
    /// Its key.
    pub key: CatalogKey,
    /// What people call it.
    pub name: String,
    /// Where its periods begin unless the subscription says otherwise.
    pub alignment: Alignment,
    /// Its prices, in the order of invoice lines.
    pub prices: Vec<Price>,
    /// The meters those prices read.
    pub meters: BTreeMap<CatalogKey, Meter>,
    /// How long a draft waits for late usage, in microseconds.
    pub grace_micros: i64,
}

impl PlanDraft {
    /// The version that publishing it makes, with the meters its prices read as they are at that moment.
    pub fn into_version(
        self,
        id: PlanVersionId,
        version: u32,
        meters: BTreeMap<CatalogKey, Meter>,
    ) -> PlanVersion {
        let PlanDraft { key, name, alignment, prices, meters: _, grace_micros } = self;
        PlanVersion { id, plan: key, version, name, alignment, prices, meters, grace_micros }
    }

    /// What a published version was drafted as.
    pub fn of_version(version: &PlanVersion) -> PlanDraft {
        PlanDraft {
            key: version.plan.clone(),
            name: version.name.clone(),
            alignment: version.alignment,
            prices: version.prices.clone(),
            meters: version.meters.clone(),
            grace_micros: version.grace_micros,
        }
    }

    /// BLAKE3 over its canonical bytes: two drafts of one hash need one version.
    pub fn content_hash(&self) -> [u8; 32] {
        *blake3::hash(&crate::encode(self)).as_bytes()
    }
}

impl Form for PlanDraft {
    fn write_fields(&self, out: &mut Writer) {
        out.name("key").code(self.key.as_str());
        let body = Body {
            name: &self.name,
            alignment: self.alignment,
            grace_micros: self.grace_micros,
            prices: &self.prices,
            meters: Some(&self.meters),
        };
        body.write(out);
    }

    fn read_fields(table: &Table<'_>) -> Option<PlanDraft> {
        // Without meters of its own a draft reads published ones, which whoever publishes it looks up.
        let meters = table.optional("meters", read_meters);
        read_draft(table, meters.as_ref(), &[])
    }
}

impl Form for PlanVersion {
    fn write_fields(&self, out: &mut Writer) {
        out.name("id").id(self.id);
        out.name("plan").code(self.plan.as_str());
        out.name("version").whole(self.version);
        let body = Body {
            name: &self.name,
            alignment: self.alignment,
            grace_micros: self.grace_micros,
            prices: &self.prices,
            meters: Some(&self.meters),
        };
        body.write(out);
    }

    fn read_fields(table: &Table<'_>) -> Option<PlanVersion> {
        let id = table.required("id", "write the version's id", scalars::id);
        let plan = table.required("plan", "write the plan's key", scalars::key);
        let version =
            table.required("version", "write the version's number", |at| scalars::whole(at, 1, u32::MAX));
        let meters = read_known_meters(table);
        let draft = read_body(table, plan, meters.as_ref(), &[]);
        let (draft, id, version) = (draft?, id?, version?);
        let meters = draft.meters.clone();
        Some(draft.into_version(id, version, meters))
    }
}

/// What a draft and a version have in common, to be written once.
struct Body<'a> {
    name: &'a str,
    alignment: Alignment,
    grace_micros: i64,
    prices: &'a [Price],
    meters: Option<&'a BTreeMap<CatalogKey, Meter>>,
}

impl Body<'_> {
    fn write(&self, out: &mut Writer) {
        out.name("name").text(self.name);
        match self.alignment {
            Alignment::Explicit(anchor) => out.name("alignment").shown(anchor),
            other => out.name("alignment").code(other.code()),
        }
        grace::write(self.grace_micros, out.name("grace"));
        out.name("prices").list(self.prices, |out, price| price.write(out));
        if let Some(meters) = self.meters {
            out.name("meters").list(meters.values(), |out, meter| meter.write(out));
        }
    }
}

/// Reads meters; two of one key are a mistake.
pub fn read_meters(at: &At<'_>) -> Option<BTreeMap<CatalogKey, Meter>> {
    let read = at.list(PRICES_READ_MAX, Meter::read)?;
    let mut meters = BTreeMap::new();
    let mut clean = Some(());
    for (index, meter) in read.into_iter().enumerate() {
        if let Some(known) = meters.insert(meter.key.clone(), meter) {
            let said =
                Said::found(format!("the meter {:?} twice", known.key.as_str()), "give each its own key");
            clean = at.mistake_inside(&[Inside::Item(index), Inside::Name("key")], said);
        }
    }
    clean.map(|()| meters)
}

/// The meters of a table, none if it has none; `None` if they could not be read, which was noted.
pub fn read_known_meters(table: &Table<'_>) -> Option<BTreeMap<CatalogKey, Meter>> {
    match table.has("meters") {
        true => table.optional("meters", read_meters),
        false => Some(BTreeMap::new()),
    }
}

/// Writes a draft whose meters stand elsewhere.
pub(crate) fn write_without_meters(draft: &PlanDraft, out: &mut Writer) {
    out.table(|out| {
        out.name("key").code(draft.key.as_str());
        let body = Body {
            name: &draft.name,
            alignment: draft.alignment,
            grace_micros: draft.grace_micros,
            prices: &draft.prices,
            meters: None,
        };
        body.write(out);
    });
}

/// Reads a draft among meters and windows that are already known.
pub fn read_draft(
    table: &Table<'_>,
    meters: Option<&BTreeMap<CatalogKey, Meter>>,
    time_of_use: &[TimeOfUse],
) -> Option<PlanDraft> {
    let key = table.required("key", "write the plan's key, such as \"pro\"", scalars::key);
    read_body(table, key, meters, time_of_use)
}

fn read_body(
    table: &Table<'_>,
    key: Option<CatalogKey>,
    meters: Option<&BTreeMap<CatalogKey, Meter>>,
    time_of_use: &[TimeOfUse],
) -> Option<PlanDraft> {
    let name = table.optional("name", scalars::text);
    let alignment = table.optional("alignment", scalars::alignment).unwrap_or(Alignment::Anniversary);
    let cadence = table.optional("cadence", scalars::cadence);
    let grace_micros = table.optional("grace", grace::read).unwrap_or(0);
    // A cadence that cannot be read has been noted; its prices are not blamed for going without.
    let noted = || Cadence::new(1, Unit::Month).expect("one month is a cadence");
    let cadence = cadence.or_else(|| table.has("cadence").then(noted));
    let around = Surroundings { cadence, time_of_use, meters, ..Surroundings::default() };
    let prices = table.required("prices", "write at least one price", |at| {
        let prices = at.list(PRICES_READ_MAX, |at| price::read(at, &around))?;
        refuse_doubled(at, &prices)?;
        refuse_unaligned(at, alignment, &prices)?;
        Some(prices)
    });
    let (key, prices) = (key?, prices?);
    let read_meter = |price: &Price| match &price.quantity {
        QuantitySource::Metered(meter) => Some(meter.clone()),
        _ => None,
    };
    let read: BTreeSet<CatalogKey> = prices.iter().filter_map(read_meter).collect();
    let known = meters.into_iter().flatten();
    let draft = PlanDraft {
        name: name.unwrap_or_else(|| key.as_str().to_owned()),
        key,
        alignment,
        prices,
        meters: known
            .filter(|(key, _)| read.contains(*key))
            .map(|(key, meter)| (key.clone(), meter.clone()))
            .collect(),
        grace_micros,
    };
    check(table.at(), &draft)?;
    Some(draft)
}

fn refuse_doubled(at: &At<'_>, prices: &[Price]) -> Option<()> {
    let mut known = BTreeSet::new();
    let mut clean = Some(());
    for (index, price) in prices.iter().enumerate() {
        if !known.insert(&price.key) {
            let said =
                Said::found(format!("the price {:?} twice", price.key.as_str()), "give each its own key");
            clean = at.mistake_inside(&[Inside::Item(index), Inside::Name("key")], said);
        }
    }
    clean
}

/// A plan aligned to the calendar has only cadences the calendar has.
fn refuse_unaligned(at: &At<'_>, alignment: Alignment, prices: &[Price]) -> Option<()> {
    if alignment != Alignment::Calendar {
        return Some(());
    }
    let mut clean = Some(());
    for (index, price) in prices.iter().enumerate() {
        let start = calendar::Instant::from_micros(0);
        let Some(cadence) = price.cadence else { continue };
        if let Err(refusal) = calendar::Grid::aligned(alignment, start, cadence, calendar::Zone::utc()) {
            clean =
                at.mistake_inside(&[Inside::Item(index), Inside::Name("cadence")], Said::refused(refusal));
        }
    }
    clean
}

/// Hands the draft to the plan's own door; what prices and meters refuse was noted at their own places.
fn check(at: &At<'_>, draft: &PlanDraft) -> Option<()> {
    let version = draft.clone().into_version(PlanVersionId::from_bytes([0; 16]), 1, draft.meters.clone());
    let Err(refusals) = version.check() else { return Some(()) };
    let mut clean = Some(());
    for refusal in refusals {
        if let PlanRefused::Price { .. } | PlanRefused::Meter { .. } | PlanRefused::PriceDoubled { .. } =
            refusal
        {
            continue;
        }
        clean = at.mistake_inside(&[Inside::Name("prices")], Said::refused(refusal));
    }
    clean
}
