//! Names that decide about money later: plans, prices and tax categories that a request names, held against
//! what there is.
//! Knows what is published and which categories sellers have rates for; must not know what a name is for.

use std::collections::{BTreeMap, BTreeSet};

use billing::Seller;
use calendar::{CivilDate, Instant, YEAR_MIN};
use ids::{CatalogKey, CustomerId, EnvironmentId, PlanVersionId, SellerId};
use pricing::{CommitmentScope, PlanTerms, PlanVersion, Price};
use records::catalog::PlanDraft;
use records::nearest;
use store::{ActError, Fault, Queries, alerts, catalog, coupons, parties};

use crate::refusal::{Code, Refusal};

/// Rows read at once.
const PAGE: u32 = 200;
/// Most known names that a refusal lists where none is near.
const LISTED_MAX: usize = 10;
/// Most customers whose external keys an unknown one is compared with.
const CUSTOMERS_COMPARED_MAX: u32 = 1_000;
/// Most meters that an unknown one is compared with.
const METERS_COMPARED_MAX: u32 = 1_000;
/// Most alerts that an unknown one is compared with.
const ALERTS_COMPARED_MAX: u32 = 1_000;
/// Most coupons or codes that an unknown one is compared with.
const COMPARED_MAX: usize = 10_000;

/// What is published: every plan with the keys of the prices that any of its versions has, since those who
/// subscribed to an older one are billed by it.
#[derive(Debug, Default)]
pub(crate) struct Published {
    plans: BTreeMap<CatalogKey, BTreeSet<CatalogKey>>,
}

impl Published {
    /// What there is in an environment.
    pub fn read(queries: &mut impl Queries, environment: EnvironmentId) -> Result<Published, Fault> {
        Published::read_until(queries, environment, |_| false)
    }

    /// What there is, read no further than is enough.
    pub fn read_until(
        queries: &mut impl Queries,
        environment: EnvironmentId,
        enough: impl Fn(&Published) -> bool,
    ) -> Result<Published, Fault> {
        let mut published = Published::default();
        let mut after = String::new();
        loop {
            let page = catalog::plans(queries, environment, &after, PAGE)?;
            let Some(last) = page.last().map(|plan| plan.id) else { return Ok(published) };
            after = PlanVersionId::to_string(&last);
            for plan in page {
                published.add(plan.plan, plan.prices.into_iter().map(|price| price.key));
            }
            if enough(&published) {
                return Ok(published);
            }
        }
    }

    /// Refuses a scope that names what does not exist, as [`Published::scope`].
    pub fn check_scope(
        queries: &mut impl Queries,
        environment: EnvironmentId,
        (plans, prices): (&[CatalogKey], &[CatalogKey]),
        (place, code): (&str, Code),
    ) -> Result<(), ActError<Refusal>> {
        if plans.is_empty() && prices.is_empty() {
            return Ok(());
        }
        let named = |published: &Published| published.scope(plans, prices, place);
        let published = Published::read_until(queries, environment, |published| named(published).is_ok())?;
        named(&published).map_err(|unknown| unknown.refused(code))
    }

    /// The same with plans that are published together with what names them.
    pub fn with(mut self, drafts: &[PlanDraft]) -> Published {
        for draft in drafts {
            self.add(draft.key.clone(), draft.prices.iter().map(|price| price.key.clone()));
        }
        self
    }

    fn add(&mut self, plan: CatalogKey, prices: impl Iterator<Item = CatalogKey>) {
        self.plans.entry(plan).or_default().extend(prices);
    }

    /// Refuses a plan that is not published.
    pub fn plan(&self, key: &CatalogKey, place: &str) -> Result<(), Unknown> {
        match self.plans.contains_key(key) {
            true => Ok(()),
            false => Err(Unknown::of("plan", (key, place), self.plans.keys(), "no plan is published yet")),
        }
    }

    /// Refuses a price that none of these plans has, or no plan where none is named.
    pub fn price(&self, plans: &[CatalogKey], key: &CatalogKey, place: &str) -> Result<(), Unknown> {
        let of = |plan: &&CatalogKey| plans.is_empty() || plans.contains(plan);
        let prices: BTreeSet<&CatalogKey> =
            self.plans.iter().filter(|(plan, _)| of(plan)).flat_map(|(_, prices)| prices).collect();
        if prices.contains(key) {
            return Ok(());
        }
        let none = "no plan has a price yet";
        let mut unknown = Unknown::of("price key", (key, place), prices.into_iter(), none);
        if let [plan] = plans {
            unknown.what = format!("price key of plan {plan}");
        } else if !plans.is_empty() {
            unknown.what = "price key of the plans named beside it".to_owned();
        }
        Err(unknown)
    }

    /// Refuses plans and prices of a scope that do not exist, or not together. `place` is where the scope
    /// stands, as a prefix such as `scope.`.
    pub fn scope(&self, plans: &[CatalogKey], prices: &[CatalogKey], place: &str) -> Result<(), Unknown> {
        for (index, plan) in plans.iter().enumerate() {
            self.plan(plan, &format!("{place}plans[{index}]"))?;
        }
        for (index, price) in prices.iter().enumerate() {
            self.price(plans, price, &format!("{place}prices[{index}]"))?;
        }
        Ok(())
    }

    /// Refuses what a commitment counts where that does not exist.
    pub fn commitment(&self, scope: &CommitmentScope, place: &str) -> Result<(), Unknown> {
        let (plan, price) = match scope {
            CommitmentScope::All => return Ok(()),
            CommitmentScope::Plan(plan) => (plan, None),
            CommitmentScope::Price { plan, price } => (plan, Some(price)),
        };
        self.plan(plan, &format!("{place}.plan"))?;
        let of = std::slice::from_ref(plan);
        price.map_or(Ok(()), |price| self.price(of, price, &format!("{place}.price")))
    }
}

/// Every published version of every plan, in order of id.
pub(crate) fn every_plan(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<Vec<PlanVersion>, Fault> {
    let mut every: Vec<PlanVersion> = Vec::new();
    loop {
        let after = every.last().map(|plan| PlanVersionId::to_string(&plan.id)).unwrap_or_default();
        let page = catalog::plans(queries, environment, &after, PAGE)?;
        if page.is_empty() {
            return Ok(every);
        }
        every.extend(page);
    }
}

/// The latest version of each plan.
pub(crate) fn current_plans(
    queries: &mut impl Queries,
    environment: EnvironmentId,
) -> Result<BTreeMap<CatalogKey, PlanVersion>, Fault> {
    let mut current: BTreeMap<CatalogKey, PlanVersion> = BTreeMap::new();
    for plan in every_plan(queries, environment)? {
        let newer = current.get(&plan.plan).is_none_or(|known| known.version < plan.version);
        if newer {
            current.insert(plan.plan.clone(), plan);
        }
    }
    Ok(current)
}

/// The tax categories that a seller has rates for, on a date or ever, or that the rules it is taxed by know. A seller
/// without any charges no tax, and may name what it likes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Taxed {
    /// From when on each has a rate.
    since: BTreeMap<CatalogKey, CivilDate>,
    /// The date that counts; a rate of any where there is none.
    on: Option<CivilDate>,
    /// Whether one of the sellers is taxed by rules.
    by_rules: bool,
}

impl Taxed {
    /// Of one seller on a date: a rate that begins later is none yet.
    pub fn of(seller: &Seller, on: CivilDate) -> Taxed {
        Taxed { on: Some(on), ..Taxed::ever(seller) }
    }

    /// Of one seller, whenever its rates begin.
    pub fn ever(seller: &Seller) -> Taxed {
        let mut taxed = Taxed::default();
        taxed.add(seller);
        taxed
    }

    /// Of a seller as it is now, on its date at an instant.
    pub fn by(
        queries: &mut impl Queries,
        environment: EnvironmentId,
        (seller, at): (SellerId, Instant),
    ) -> Result<Taxed, Fault> {
        let seller = parties::seller(queries, environment, seller)?;
        let of = |seller: Seller| Taxed::of(&seller, seller.zone.day_of(at));
        Ok(seller.map_or_else(Taxed::default, of))
    }

    /// Of every seller but one together, whenever: what is published may be sold by any, and later.
    pub fn by_any(
        queries: &mut impl Queries,
        environment: EnvironmentId,
        but: Option<SellerId>,
    ) -> Result<Taxed, Fault> {
        let (mut taxed, mut after) = (Taxed::default(), String::new());
        loop {
            let page = parties::sellers(queries, environment, &after, PAGE)?;
            let Some(last) = page.last().map(|seller: &Seller| seller.id) else { return Ok(taxed) };
            after = SellerId::to_string(&last);
            for seller in page.iter().filter(|seller| Some(seller.id) != but) {
                taxed.add(seller);
            }
        }
    }

    /// Adds a seller's: what its regime knows something under, else what its table has rates for.
    pub fn add(&mut self, seller: &Seller) {
        if let Some(regime) = &seller.more.tax {
            self.by_rules = true;
            let always = CivilDate::new(YEAR_MIN, 1, 1).expect("the calendar has its first year");
            let known = regime.known_categories().map(|category| (category, always));
            self.since.extend(known);
            return;
        }
        for row in &seller.taxes.rows {
            let since = self.since.entry(row.category.clone()).or_insert(row.from);
            *since = row.from.min(*since);
        }
    }

    /// Refuses a category without a rate, where there are rates.
    pub fn category(&self, category: &CatalogKey, place: &str) -> Result<(), Unknown> {
        let since = self.since.get(category).copied();
        let late = self.on.zip(since).filter(|(on, since)| since > on);
        if self.since.is_empty() || (since.is_some() && late.is_none()) {
            return Ok(());
        }
        let mut unknown =
            Unknown::of("tax category", (category, place), self.since.keys(), "there is no rate");
        if let Some((on, since)) = late {
            unknown.way_out =
                format!("the seller's rate for it begins on {since}, and this is billed from {on} on");
            unknown.meant = Meant::Later(unknown.way_out.clone());
        }
        let or = if unknown.way_out.ends_with('?') { " Or" } else { "; or" };
        let or = if late.is_some() { ";" } else { or };
        let way_out = match self.by_rules {
            true => "map it in the `categories` of the seller's `tax`",
            false => "add a rate for it to the seller, of 0 where it is exempt",
        };
        unknown.way_out += &format!("{or} {way_out}");
        Err(unknown)
    }

    /// Whether a category has a rate, or none needs one.
    pub fn has(&self, category: &CatalogKey) -> bool {
        self.category(category, "").is_ok()
    }

    /// Refuses the first category of a plan's prices and commitments without a rate. `place` is where the plan
    /// stands, as a prefix such as `plans[0].`.
    pub fn plan(&self, plan: (&[Price], &PlanTerms), place: &str) -> Result<(), Unknown> {
        self.plan_less(plan, place, |_| false)
    }

    /// The same, but for categories that nothing is asked of.
    pub fn plan_less(
        &self,
        (prices, terms): (&[Price], &PlanTerms),
        place: &str,
        less: impl Fn(&CatalogKey) -> bool,
    ) -> Result<(), Unknown> {
        let prices = prices.iter().enumerate().map(|(index, price)| ("prices", index, &price.tax_category));
        let commitments = terms.commitments.iter().enumerate();
        let commitments = commitments.map(|(index, one)| ("commitments", index, &one.tax_category));
        for (list, index, category) in prices.chain(commitments).filter(|(_, _, category)| !less(category)) {
            self.category(category, &format!("{place}{list}[{index}].tax_category"))?;
        }
        Ok(())
    }

    /// Refuses a version of a plan to whom a seller bills that has rates, but none for one of its categories.
    pub fn billed(&self, plan: &PlanVersion) -> Result<(), Refusal> {
        let refused = self.plan((&plan.prices, &plan.terms), &format!("plan {}: ", plan.plan));
        refused.map_err(|unknown| unknown.refusal(Code::PlanMismatch).about("plan"))
    }
}

/// A name that nothing has.
#[derive(Debug)]
pub(crate) struct Unknown {
    what: String,
    name: Box<str>,
    place: Box<str>,
    way_out: String,
    meant: Meant,
}

/// What an unknown name may have to do with a known one.
#[derive(Debug)]
enum Meant {
    Nothing,
    /// The known name that was perhaps meant.
    Near(String),
    /// Of a tax category that has a rate, but none yet: since when.
    Later(String),
}

impl Unknown {
    fn of<'k>(
        what: &str,
        (name, place): (&CatalogKey, &str),
        known: impl Iterator<Item = &'k CatalogKey>,
        none: &str,
    ) -> Unknown {
        let known: Vec<&str> = known.map(CatalogKey::as_str).collect();
        let near = nearest(name.as_str(), known.iter().copied()).map(str::to_owned);
        let way_out = match &near {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => none.to_owned(),
            None => {
                let more = known.len().saturating_sub(LISTED_MAX);
                let listed = known[..known.len() - more].join("`, `");
                let more = if more > 0 { format!(" and {more} more") } else { String::new() };
                format!("there is `{listed}`{more}")
            }
        };
        let (what, name, place) = (what.to_owned(), name.as_str().into(), place.into());
        let meant = near.map_or(Meant::Nothing, Meant::Near);
        Unknown { what, name, place, way_out, meant }
    }

    /// Of a tax category that a seller's rules know nothing of.
    pub fn unmapped(self) -> String {
        let Unknown { what, name, place, .. } = self;
        format!(
            "nothing says what is sold under the {what} `{name}`, which stands in {place}: map it in `tax.categories`, \
             such as {{ category = \"{name}\", supply = \"digital\" }}"
        )
    }

    /// Of a tax category that rates leave out: here the rates are to change, not what names the category.
    pub fn left_out(self) -> String {
        let Unknown { what, name, place, meant, .. } = self;
        let why = match meant {
            Meant::Later(since) => format!("{since}; keep one for it"),
            Meant::Near(near) => format!(
                "did you write `{near}` where `{name}` is meant? Else keep or add a rate for it, of 0 where it is exempt"
            ),
            Meant::Nothing => "keep or add a rate for it, of 0 where it is exempt".to_owned(),
        };
        format!("the rates have none for the {what} `{name}`, which stands in {place}: {why}")
    }

    /// As an answer, about the place where the name stands.
    pub fn refusal(self, code: Code) -> Refusal {
        let Unknown { what, name, place, way_out, .. } = self;
        Refusal::new(code, format!("unknown {what} `{name}` in {place}: {way_out}")).about(place)
    }

    /// The same, in an act.
    pub fn refused(self, code: Code) -> ActError<Refusal> {
        ActError::Refused(self.refusal(code))
    }
}

/// What a request calls a published plan: the word for people, and the name it stands under.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Called {
    word: &'static str,
    parameter: &'static str,
}

/// A plan to be on.
pub(crate) const PLAN: Called = Called { word: "plan", parameter: "plan" };
/// A plan to be attached to another.
pub(crate) const ADD_ON: Called = Called { word: "add-on", parameter: "add_on" };

/// Why a plan, or a version of it, is not found: the versions there are, or the plan that was meant.
pub(crate) fn no_plan(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    name: (&CatalogKey, Option<u32>),
) -> Result<Refusal, Fault> {
    none_published(queries, environment, name, PLAN)
}

/// The same of what a request calls so.
pub(crate) fn none_published(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (key, version): (&CatalogKey, Option<u32>),
    Called { word, parameter }: Called,
) -> Result<Refusal, Fault> {
    if let (Some(version), Some(latest)) = (version, catalog::plan(queries, environment, key, None)?) {
        let there_are = match latest.version {
            1 => "there is version 1".to_owned(),
            latest => format!("there are the versions 1 to {latest}"),
        };
        let message = format!("{word} {key} has no version {version}: {there_are}");
        return Ok(Refusal::new(Code::NotFound, message).about(format!("{parameter}.version")));
    }
    let published = Published::read(queries, environment)?;
    let known = published.plans.keys().map(CatalogKey::as_str);
    Ok(no_such(word, key.as_str(), known).about(parameter))
}

/// Why a customer is not found by its external key; of many, the first by id are compared.
pub(crate) fn no_customer(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    name: &str,
) -> Result<Refusal, Fault> {
    if CustomerId::parse(name).is_ok() {
        return Ok(Refusal::not_found("customer", name));
    }
    let known = parties::customers(queries, environment, "", CUSTOMERS_COMPARED_MAX)?;
    let keys = known.iter().filter_map(|row| row.external_key.as_deref());
    Ok(no_such("customer", name, keys))
}

/// Why a meter is not found; of many, the first are compared.
pub(crate) fn no_meter(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    key: &CatalogKey,
) -> Result<Refusal, Fault> {
    let known = catalog::meters(queries, environment, "", METERS_COMPARED_MAX)?;
    Ok(no_such("meter", key.as_str(), known.iter().map(|(meter, _)| meter.key.as_str())))
}

/// Why an alert is not found; of many, the first are compared.
pub(crate) fn no_alert(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    key: &CatalogKey,
) -> Result<Refusal, Fault> {
    let known = alerts::alerts(queries, environment, ("", ALERTS_COMPARED_MAX))?;
    Ok(no_such("alert", key.as_str(), known.iter().map(|kept| kept.alert.key.as_str())))
}

/// Refuses a segment that no version of any plan has prices for, where one is near that has: customers may have
/// a segment that pays what everyone pays.
pub(crate) fn check_segment(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    (segment, place): (&CatalogKey, &str),
) -> Result<(), ActError<Refusal>> {
    let plans = every_plan(queries, environment)?;
    let priced = plans.iter().flat_map(|plan| &plan.prices).flat_map(|price| price.segments.keys());
    let known: BTreeSet<&CatalogKey> = priced.collect();
    match nearest(segment.as_str(), known.iter().map(|known| known.as_str())) {
        Some(near) if near != segment.as_str() => {
            let message =
                format!("no plan has prices for the segment `{segment}` in {place}: did you mean `{near}`?");
            Err(ActError::Refused(Refusal::new(Code::NotFound, message).about(place)))
        }
        _ => Ok(()),
    }
}

/// Nothing of this name is here; the known name that was perhaps meant is told.
pub(crate) fn no_such<'n>(what: &str, name: &str, known: impl IntoIterator<Item = &'n str>) -> Refusal {
    match nearest(name, known) {
        Some(near) => {
            let message = format!("there is no {what} {name:?} in this environment: did you mean `{near}`?");
            Refusal::new(Code::NotFound, message).about(what)
        }
        None => Refusal::not_found(what, name),
    }
}

/// Why a coupon is not found.
pub(crate) fn no_coupon(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    key: &CatalogKey,
) -> Result<Refusal, Fault> {
    let mut known: Vec<String> = Vec::new();
    loop {
        let after = known.last().map(String::as_str).unwrap_or_default();
        let page = coupons::coupons(queries, environment, after, PAGE)?;
        if page.is_empty() || known.len() >= COMPARED_MAX {
            return Ok(no_such("coupon", key.as_str(), known.iter().map(String::as_str)));
        }
        known.extend(page.iter().map(|kept| kept.coupon.key.to_string()));
    }
}

/// Why a promotion code is not found.
pub(crate) fn no_code(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    code: &str,
) -> Result<Refusal, Fault> {
    let mut known: Vec<String> = Vec::new();
    loop {
        let after = known.last().map(String::as_str).unwrap_or_default();
        let page = coupons::codes(queries, environment, None, (after, PAGE))?;
        if page.is_empty() || known.len() >= COMPARED_MAX {
            return Ok(no_such("promotion code", code, known.iter().map(String::as_str)).about("code"));
        }
        known.extend(page.into_iter().map(|known| known.code));
    }
}
