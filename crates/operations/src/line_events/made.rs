//! What a line's usage was measured by when its document was made: facts, subjects and the position of then.
//! Knows what documents keep of their runs; must not know events.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use billing::printed_number;
use billing::{BilledLine, DocumentOwner, Due, Line, LineKind, LineTrace, UsageNeed};
use calendar::{AsOf, Zone};
use ids::{CustomerId, EnvironmentId, InvoiceId, SubscriptionId};
use money::Ratio;
use pricing::{Beginnings, Meter, PlanVersion, Price};
use store::accounts::AccountKey;
use store::gather::{self, AsRecorded};
use store::read::ReplayRow;
use store::subscriptions::{self, SubscriptionRow};
use store::{Fault, Reader, billed, documents, subjects};
use usage::Position;

use crate::Operations;
use crate::measuring::{Stay, beginnings, stays};
use crate::refusal::{Code, Failed, Refusal};

/// A line as it was made.
pub(super) struct Made {
    /// The printed number of its document.
    pub number: String,
    /// As it was frozen.
    pub line: Line,
    /// Up to which position events counted.
    pub watermark: Position,
    /// Whose usage it is made of: its own subscription's, or that of all who share its pool. None where a
    /// change had taken it out of the bill.
    pub members: Vec<Member>,
}

/// One subscription whose usage a line is made of.
pub(super) struct Member {
    /// What of its usage counts.
    pub need: UsageNeed,
    /// On whose wall clock.
    pub zone: Zone,
    /// When which subjects were its own.
    pub stays: Vec<Stay>,
    /// When subjects came back to it.
    pub begins: Beginnings,
    plan: Arc<PlanVersion>,
}

impl Member {
    /// The price that held.
    pub fn price(&self) -> &Price {
        let own = self.need.price.as_deref();
        let price = own.or_else(|| self.plan.price(&self.need.cell.price.price));
        price.expect("a cell is of a price of its plan version, or of one of its own")
    }

    /// The meters of its plan version.
    pub fn meters(&self) -> &BTreeMap<ids::CatalogKey, Meter> {
        &self.plan.meters
    }
}

impl Made {
    /// What a meter counted, as it was frozen: of a pool what all used together.
    pub fn quantity(&self, name: &str) -> Ratio {
        match &self.line.trace {
            LineTrace::Usage { pool: Some(pool), .. } => pool.of_all,
            LineTrace::Usage { rated, .. } => match &rated.expression {
                Some(expression) if !expression.quantities.is_empty() => {
                    let of_name = expression.quantities.iter().find(|(known, _)| known == name);
                    of_name.map_or(Ratio::ZERO, |(_, quantity)| *quantity)
                }
                _ => rated.quantity,
            },
            _ => Ratio::ZERO,
        }
    }

    /// What its own subscription used of a pool.
    pub fn own(&self) -> Option<Ratio> {
        match &self.line.trace {
            LineTrace::Usage { pool: Some(pool), .. } => Some(pool.quantity),
            _ => None,
        }
    }
}

/// A line, the last one before it that billed the same, and the watermark of the first bill of its period.
pub(super) struct History {
    pub now: Made,
    pub then: Option<Made>,
    pub first: Position,
}

impl Operations {
    /// How a line of usage came about.
    pub(super) fn made(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        (document, line): (InvoiceId, &Line),
    ) -> Result<Result<History, Failed>, Fault> {
        let now = match self.made_line(reader, environment, (document, line.number))? {
            Ok(now) => now,
            Err(why) => return Ok(Err(why)),
        };
        let mut history = History { first: now.watermark, now, then: None };
        let Some(subscription) = line.subscription.filter(|_| line.extends.is_some()) else {
            return Ok(Ok(history));
        };
        let lines = billed::billed_lines(reader, environment, subscription, line.full.start())?;
        let same_cell = |known: &&BilledLine| {
            known.kind == LineKind::Usage
                && known.subject == line.subject
                && known.service.start() == line.service.start()
        };
        let before = lines.iter().take_while(|known| known.at.document != document).filter(same_cell);
        let before: Vec<&BilledLine> = before.collect();
        if let Some(first) = before.first() {
            history.first =
                Position::new(documents::usage_watermark(reader, environment, first.at.document)?);
        }
        if let Some(last) = before.iter().rev().find(|known| known.dimensions == line.dimensions) {
            let at = (last.at.document, last.at.line);
            match self.made_line(reader, environment, at)? {
                Ok(then) => history.then = Some(then),
                Err(why) => return Ok(Err(why)),
            }
        }
        Ok(Ok(history))
    }

    fn made_line(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        (document, number): (InvoiceId, u32),
    ) -> Result<Result<Made, Failed>, Fault> {
        let Some(row) = documents::replay_row(reader, environment, document)? else {
            return Ok(Err(Refusal::not_found("invoice", &document.to_string()).into()));
        };
        let what = printed_number(&row.series, row.number);
        let read = records::document::decode(&row.content);
        let line = match read {
            Ok(issued) => issued.document.lines.into_iter().find(|line| line.number == number),
            Err(mistakes) => return Ok(Err(Failed::Damaged { what, message: mistakes.to_string() })),
        };
        let Some(line) = line else {
            let message = format!("it has no line {number} that a later one extends");
            return Ok(Err(Failed::Damaged { what, message }));
        };
        let members = self.members(reader, environment, (&row, &line))?;
        let watermark = Position::new(row.usage_watermark);
        Ok(members.map(|members| Made { number: what, line, watermark, members }))
    }

    /// Those whose usage a line is made of, as they were known then.
    fn members(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        (row, line): (&ReplayRow, &Line),
    ) -> Result<Result<Vec<Member>, Failed>, Fault> {
        let rows = self.rows_behind(reader, environment, (row, line))?;
        let Some(first) = rows.first() else { return Ok(Ok(Vec::new())) };
        let mut customers = match row.run {
            Some(run) => documents::run_customers(reader, environment, run)?,
            None => BTreeMap::from([(first.customer, (row.customer_version, row.facts_version))]),
        };
        let looked_at = |customer: &CustomerId| {
            *customer == row.customer || rows.iter().any(|one| one.customer == *customer)
        };
        customers.retain(|customer, _| looked_at(customer));
        let recorded = AsRecorded {
            account: AccountKey { payer: row.customer, seller: row.seller, currency: first.currency },
            subscriptions: &rows.iter().collect::<Vec<_>>(),
            customers: &customers,
            seller_version: row.seller_version,
        };
        let facts = gather::gather_as_recorded(reader, self.store.caches(), environment, &recorded)?;
        let due = match Due::of(&facts, AsOf(row.as_of)) {
            Ok(due) => due,
            Err(why) => return Ok(Err(Refusal::new(Code::BillRefused, why).into())),
        };
        let mut members = Vec::new();
        let mut assigned = BTreeMap::new();
        for need in due.behind(line) {
            let id = need.cell.subscription;
            let (Some(of), Some(known)) = (rows.iter().find(|row| row.id == id), facts.subscription(id))
            else {
                continue;
            };
            let Some(plan) = known.plans.get(&need.cell.price.plan_version) else { continue };
            let assigned = match assigned.entry(of.customer) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(place) => {
                    let customer = of.customer;
                    place.insert(subjects::assignments_as_recorded(
                        reader,
                        environment,
                        customer,
                        row.position,
                    )?)
                }
            };
            let stays = stays(assigned, of);
            let (zone, plan, begins) = (known.zone.clone(), Arc::clone(plan), beginnings(&stays));
            members.push(Member { need, zone, stays, begins, plan });
        }
        Ok(Ok(members))
    }

    /// The subscriptions whose facts say what a line is made of: its own, of a pool all of the run.
    fn rows_behind(
        &self,
        reader: &mut Reader<'_>,
        environment: EnvironmentId,
        (row, line): (&ReplayRow, &Line),
    ) -> Result<Vec<SubscriptionRow>, Fault> {
        let pooled = matches!(line.trace, LineTrace::Usage { pool: Some(_), .. });
        let own = match row.owner {
            DocumentOwner::Subscription(id) => line.subscription.or(Some(id)),
            DocumentOwner::Customer(_) => line.subscription,
        };
        let ids: Vec<SubscriptionId> = match row.run.filter(|_| pooled) {
            Some(run) => documents::run_subscriptions(reader, environment, run)?,
            None => own.into_iter().collect(),
        };
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            rows.extend(subscriptions::subscription(reader, environment, id)?);
        }
        Ok(rows)
    }
}
