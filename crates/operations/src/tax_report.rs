//! The tax report: what issued documents of some days come to, by whose tax it is, what became of it, at which rate, and
//! where the buyer is; and what was sold to consumers in other member states in a year, against the threshold.
//!
//! Knows answers as they were stored with the documents; must not ask a rule again, nor fill in a form of any office.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use billing::DISTANCE_SALES_MAX;
use calendar::CivilDate;
use ids::{CatalogKey, CustomerId, EnvironmentId, SellerId};
use money::{Currency, Percent, Total};
use store::tax_sums::{self, BuyerSum, DaySum};
use store::{Fault, Queries, parties};

use crate::Operations;
use crate::doctor::Health;
use crate::refusal::{Failed, Refusal};

/// Most days that one report is over: two years and a leap day.
pub const REPORT_DAYS_MAX: i64 = 731;

/// What is alike about sales that are reported together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TaxReportKey {
    /// Who sold.
    pub seller: SellerId,
    /// In which currency.
    pub currency: Currency,
    /// Whose tax it is: the letters of a country, or the key of a territory; none where the seller's table answered.
    pub area: Option<String>,
    /// What became of it, as a code ("reverse_charge"); none likewise.
    pub treatment: Option<&'static str>,
    /// Its category in e-invoices ("AE"); none likewise.
    pub category_code: Option<String>,
    /// The seller's category.
    pub tax_category: CatalogKey,
    /// What the tax is called.
    pub name: String,
    /// In percent.
    pub rate: Percent,
    /// The country of the buyer, as it stood on the documents.
    pub country: Option<String>,
    /// Its state or province.
    pub region: Option<String>,
}

/// What sales that are alike come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TaxReportSum {
    /// Before tax; credit notes are taken off.
    pub net: Total,
    /// The tax.
    pub tax: Total,
    /// On how many invoices that are not void; one that has several answers counts for each.
    pub invoices: u64,
}

/// What was sold to consumers in other member states in a calendar year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DistanceSales {
    /// By whom.
    pub seller: SellerId,
    /// In which year.
    pub year: i32,
    /// In which currency.
    pub currency: Currency,
    /// Before tax.
    pub net: Total,
    /// The first day on which the sum of the year was above the threshold of 10,000 EUR; none where it never was, and in
    /// other currencies, which nobody converts.
    pub passed_on: Option<CivilDate>,
}

/// What issued documents of some days come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxReport {
    /// From which day on.
    pub from: CivilDate,
    /// Before which day.
    pub before: CivilDate,
    /// Sums of what is alike, in order.
    pub sums: Vec<(TaxReportKey, TaxReportSum)>,
    /// Of the calendar year of the last day, and of the year before.
    pub distance_sales: Vec<DistanceSales>,
}

impl Operations {
    /// What documents dated from a day on and before another come to.
    ///
    /// # Errors
    /// Refused for no day, or more than [`REPORT_DAYS_MAX`]; a fault.
    pub fn tax_report(
        &self,
        environment: EnvironmentId,
        (from, before): (CivilDate, CivilDate),
    ) -> Result<TaxReport, Failed> {
        let days = from.days_until(before);
        if days < 1 {
            let message =
                format!("to: {before} is no day after {from}; write the first day that is not reported");
            return Err(Refusal::invalid("to", message).into());
        }
        if days > REPORT_DAYS_MAX {
            let message = format!("to: {days} days are more than {REPORT_DAYS_MAX}; ask for them in parts");
            return Err(Refusal::invalid("to", message).into());
        }
        let year = before.plus_days(-1).year();
        Ok(self.store.read(|reader| {
            let sums = tax_sums::by_buyer(reader, environment, (from, before))?;
            let sums = alike(reader, environment, sums)?;
            let mut distance_sales = distance_sales(reader, environment, year - 1)?;
            distance_sales.extend(self::distance_sales(reader, environment, year)?);
            distance_sales.sort_by_key(|one| (one.seller, one.year, one.currency));
            Ok::<_, Fault>(TaxReport { from, before, sums, distance_sales })
        })?)
    }

    /// What was sold to consumers in other member states in a calendar year, by seller and currency.
    ///
    /// # Errors
    /// A fault.
    pub fn distance_sales(
        &self,
        environment: EnvironmentId,
        year: i32,
    ) -> Result<Vec<DistanceSales>, Failed> {
        Ok(self.store.read(|reader| distance_sales(reader, environment, year))?)
    }
}

impl Operations {
    /// Of each seller that says it is below the threshold: how near it is, from four fifths of it on.
    pub(crate) fn thresholds_in_words(
        &self,
        environment: EnvironmentId,
    ) -> Result<Vec<(Health, String)>, Failed> {
        let now = self.now_in(environment)?;
        let (mut told, mut known) = (Vec::new(), BTreeMap::new());
        for (id, seller) in self.sellers_by_rules(environment)? {
            if !seller.more.tax.as_ref().is_some_and(|tax| tax.says_below_threshold()) {
                continue;
            }
            let year = seller.zone.day_of(now).year();
            for of_year in [year - 1, year] {
                let sales = match known.entry(of_year) {
                    Entry::Occupied(known) => known.into_mut(),
                    Entry::Vacant(place) => place.insert(self.distance_sales(environment, of_year)?),
                };
                let own = sales.iter().find(|one| one.seller == id && one.currency == Currency::EUR);
                told.extend(own.and_then(|sales| near(&seller.name, sales, year)));
            }
        }
        Ok(told)
    }
}

/// How near a seller that says it is below comes to the threshold in a year; nothing is said of one that is far from it.
fn near(seller: &str, sales: &DistanceSales, this_year: i32) -> Option<(Health, String)> {
    let DistanceSales { year, net, passed_on, .. } = sales;
    let sum = net.amount_text();
    let what = format!("{seller} sold {sum} EUR to consumers in other member states in {year}");
    if let Some(day) = passed_on {
        let message = format!(
            "{what}, above the threshold of 10,000.00 EUR since {day}, and says that it is below; set its tax.threshold \
             to passed"
        );
        return Some((Health::Ill, message));
    }
    let is_near = net.minor() * 5 >= i128::from(DISTANCE_SALES_MAX) * 4 && *year == this_year;
    is_near.then(|| {
        let message = format!("{what}; above 10,000.00 EUR its tax.threshold is to be passed");
        (Health::Attention, message)
    })
}

/// Puts together what is alike.
fn alike(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    sums: Vec<BuyerSum>,
) -> Result<Vec<(TaxReportKey, TaxReportSum)>, Fault> {
    let mut places: BTreeMap<(CustomerId, u32), (Option<String>, Option<String>)> = BTreeMap::new();
    let mut found: BTreeMap<TaxReportKey, TaxReportSum> = BTreeMap::new();
    for sum in sums {
        let place = match places.entry((sum.customer, sum.version)) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => {
                let known = parties::customer_version(queries, environment, sum.customer, sum.version)?;
                let particulars = known.more.particulars;
                place.insert((particulars.country, particulars.region))
            }
        };
        let (country, region) = place.clone();
        let more = sum.more.as_deref();
        let key = TaxReportKey {
            seller: sum.seller,
            currency: sum.currency,
            area: more.map(|more| more.area.clone()),
            treatment: more.map(|more| more.treatment.code()),
            category_code: more.map(|more| more.category_code.clone()),
            tax_category: sum.category,
            name: sum.name,
            rate: sum.rate,
            country,
            region,
        };
        let zero = Total::new(0, sum.currency);
        let so_far = found.entry(key).or_insert(TaxReportSum { net: zero, tax: zero, invoices: 0 });
        so_far.net = plus(so_far.net, sum.net);
        so_far.tax = plus(so_far.tax, sum.tax);
        so_far.invoices = so_far.invoices.saturating_add(sum.invoices);
    }
    Ok(found.into_iter().collect())
}

fn plus(one: Total, other: Total) -> Total {
    Total::new(one.minor().saturating_add(other.minor()), one.currency())
}

fn distance_sales(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    year: i32,
) -> Result<Vec<DistanceSales>, Fault> {
    let Some((from, before)) = year_of(year) else { return Ok(Vec::new()) };
    let mut days: BTreeMap<(SellerId, Currency), BTreeMap<CivilDate, i128>> = BTreeMap::new();
    for DaySum { seller, currency, on, more, net } in tax_sums::by_day(queries, environment, (from, before))?
    {
        if more.is_some_and(|more| more.is_distance_sale()) {
            let sum = days.entry((seller, currency)).or_default().entry(on).or_default();
            *sum = sum.saturating_add(net.minor());
        }
    }
    let sales = days.into_iter().map(|((seller, currency), days)| {
        let (mut net, mut passed_on) = (0_i128, None);
        for (day, sum) in days {
            net = net.saturating_add(sum);
            let is_above = currency == Currency::EUR && net > i128::from(DISTANCE_SALES_MAX);
            passed_on = passed_on.or(is_above.then_some(day));
        }
        DistanceSales { seller, year, currency, net: Total::new(net, currency), passed_on }
    });
    Ok(sales.collect())
}

/// The days of a calendar year; none of a year that no date has.
fn year_of(year: i32) -> Option<(CivilDate, CivilDate)> {
    match (CivilDate::new(year, 1, 1), CivilDate::new(year, 12, 31)) {
        (Ok(first), Ok(last)) => Some((first, last.plus_days(1))),
        (Err(_), _) | (_, Err(_)) => None,
    }
}
