//! The written form of a plan: as published (a version with its meters) and as drafted in a catalog.
//! Knows prices and meters by their own forms; must not know who subscribes.

use std::collections::{BTreeMap, BTreeSet};

use calendar::{Alignment, Cadence, Unit};
use ids::{CatalogKey, PlanVersionId};
use pricing::{
    FeatureValue, Meter, PRICES_PER_PLAN_MAX, PlanRefused, PlanTerms, PlanVersion, Price, TimeOfUse,
};

use crate::at::{At, Inside, Table};
use crate::form::Form;
use crate::grace;
use crate::mistake::Said;
use crate::plan_terms;
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
    /// What it says beyond its prices.
    pub terms: PlanTerms,
}

impl PlanDraft {
    /// The version that publishing it makes, with the meters its prices read as they are at that moment.
    pub fn into_version(
        self,
        id: PlanVersionId,
        version: u32,
        meters: BTreeMap<CatalogKey, Meter>,
    ) -> PlanVersion {
        let PlanDraft { key, name, alignment, prices, meters: _, grace_micros, terms } = self;
        PlanVersion { id, plan: key, version, name, alignment, prices, meters, grace_micros, terms }
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
            terms: version.terms.clone(),
        }
    }

    /// The keys of the meters that its prices and features read.
    pub fn meters_read(&self) -> BTreeSet<&CatalogKey> {
        meters_read(&self.prices, &self.terms).collect()
    }

    /// BLAKE3 over its canonical bytes: two drafts of one hash need one version.
    pub fn content_hash(&self) -> [u8; 32] {
        *blake3::hash(&crate::encode(self)).as_bytes()
    }
}

impl Form for PlanDraft {
    fn write_fields(&self, out: &mut Writer) {
        out.name("key").code(self.key.as_str());
        Body::of_draft(self, Some(&self.meters)).write(out);
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
            plan: &self.plan,
            name: &self.name,
            alignment: self.alignment,
            grace_micros: self.grace_micros,
            terms: &self.terms,
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
    plan: &'a CatalogKey,
    name: &'a str,
    alignment: Alignment,
    grace_micros: i64,
    terms: &'a PlanTerms,
    prices: &'a [Price],
    meters: Option<&'a BTreeMap<CatalogKey, Meter>>,
}

impl<'a> Body<'a> {
    fn of_draft(draft: &'a PlanDraft, meters: Option<&'a BTreeMap<CatalogKey, Meter>>) -> Body<'a> {
        Body {
            plan: &draft.key,
            name: &draft.name,
            alignment: draft.alignment,
            grace_micros: draft.grace_micros,
            terms: &draft.terms,
            prices: &draft.prices,
            meters,
        }
    }

    fn write(&self, out: &mut Writer) {
        out.name("name").text(self.name);
        match self.alignment {
            Alignment::Explicit(anchor) => out.name("alignment").shown(anchor),
            other => out.name("alignment").code(other.code()),
        }
        grace::write(self.grace_micros, out.name("grace"));
        plan_terms::write(self.terms, self.plan, out);
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
        Body::of_draft(draft, None).write(out);
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
    let terms = plan_terms::read(table, key.as_ref());
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
    let read: BTreeSet<CatalogKey> = meters_read(&prices, &terms).cloned().collect();
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
        terms,
    };
    check(table.at(), &draft, meters)?;
    Some(draft)
}

/// The meters that prices and features read, as often as they do.
fn meters_read<'p>(prices: &'p [Price], terms: &'p PlanTerms) -> impl Iterator<Item = &'p CatalogKey> {
    let of_features = terms.features.iter().filter_map(|grant| match &grant.value {
        FeatureValue::Metered(metered) => Some(&metered.meter),
        FeatureValue::Boolean(_) | FeatureValue::Static(_) => None,
    });
    prices.iter().flat_map(Price::meter_keys).chain(of_features)
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
fn check(at: &At<'_>, draft: &PlanDraft, meters: Option<&BTreeMap<CatalogKey, Meter>>) -> Option<()> {
    let version = draft.clone().into_version(PlanVersionId::from_bytes([0; 16]), 1, draft.meters.clone());
    let Err(refusals) = version.check() else { return Some(()) };
    let mut clean = Some(());
    for refusal in refusals {
        let said = match (&refusal, meters) {
            (PlanRefused::Price { .. } | PlanRefused::Meter { .. } | PlanRefused::PriceDoubled { .. }, _)
            | (PlanRefused::FeatureMeterUnknown { .. }, None) => continue,
            (PlanRefused::FeatureMeterUnknown { meter, .. }, Some(meters)) => {
                price::unknown_meter(meter, meters)
            }
            (
                PlanRefused::PhasePriceUnknown { price, .. }
                | PlanRefused::CommitmentPriceUnknown { price, .. },
                _,
            ) => {
                let known = draft.prices.iter().map(|known| known.key.as_str());
                let near = crate::nearest::nearest(price.as_str(), known);
                let way_out = near.map(|near| format!("did you mean {near:?}?")).unwrap_or_default();
                Said::refused(&refusal).way_out(way_out)
            }
            _ => Said::refused(&refusal),
        };
        clean = at.mistake_inside(&place_of(&refusal, draft), said);
    }
    clean
}

/// Under which names a refusal of a plan belongs.
fn place_of<'d>(refusal: &'d PlanRefused, draft: &'d PlanDraft) -> Vec<Inside<'d>> {
    use PlanRefused as Refused;
    let terms = &draft.terms;
    let item = |list, index: Option<usize>, name| match index {
        Some(index) => vec![Inside::Name(list), Inside::Item(index), Inside::Name(name)],
        None => vec![Inside::Name(list)],
    };
    match refusal {
        Refused::GraceBelowZero { .. } => vec![Inside::Name("grace")],
        Refused::Language { language, .. } => vec![Inside::Name("names"), Inside::Name(language)],
        Refused::PhasesOfAddOn { .. } => vec![Inside::Name("phases")],
        Refused::PhaseDoubled { phase, .. } => {
            item("phases", terms.phases.iter().rposition(|known| known.key == *phase), "key")
        }
        Refused::PhaseOpen { phase, .. } => {
            item("phases", terms.phases.iter().position(|known| known.key == *phase), "length")
        }
        Refused::PhasePriceUnknown { phase, price, .. } => {
            let index = terms.phases.iter().position(|known| known.key == *phase);
            let named = index.and_then(|index| {
                terms.phases[index].prices.iter().position(|known| known == price).map(Inside::Item)
            });
            let mut place = item("phases", index, "prices");
            place.extend(named);
            place
        }
        Refused::PriceInNoPhase { price, .. } => {
            item("prices", draft.prices.iter().position(|known| known.key == *price), "key")
        }
        Refused::FeatureDoubled { feature, .. } => {
            item("features", terms.features.iter().rposition(|known| known.feature == *feature), "feature")
        }
        Refused::FeatureMeterUnknown { feature, .. } => {
            item("features", terms.features.iter().position(|known| known.feature == *feature), "meter")
        }
        Refused::CommitmentDoubled { commitment, .. } => {
            item("commitments", terms.commitments.iter().rposition(|known| known.key == *commitment), "key")
        }
        Refused::CommitmentOfOtherPlan { commitment, .. } => {
            item("commitments", terms.commitments.iter().position(|known| known.key == *commitment), "scope")
        }
        Refused::CommitmentPriceUnknown { commitment, .. } => {
            let index = terms.commitments.iter().position(|known| known.key == *commitment);
            let mut place = item("commitments", index, "scope");
            place.push(Inside::Name("price"));
            place
        }
        Refused::TooManyPrices { .. }
        | Refused::PriceDoubled { .. }
        | Refused::MeterMisplaced { .. }
        | Refused::Meter { .. }
        | Refused::Price { .. }
        | Refused::NoCommonCurrency { .. } => vec![Inside::Name("prices")],
    }
}
