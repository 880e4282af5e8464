//! A payer with several subscriptions, its commitments, and a bookkeeper who issues what is ready.

use std::collections::BTreeMap;
use std::sync::Arc;

use billing::{
    AccountFacts, BilledLine, BillingPlan, Change, Document, DocumentOwner, LineKind, LineRef, LineSubject,
    Measurements, PriceRef, Readiness, SpanSpend, StartOptions, SubscriptionFacts, Timeline, TimelineFact,
    UsageNeed, committed_lines_from, committed_since, entry_of, needs, pooled_from,
};
use calendar::{AsOf, Cadence, Instant, Period};
use ids::{CatalogKey, ChangeId, SubscriptionId};
use money::{Currency, Money};
use pricing::{
    Commitment, CommitmentScope, CommitmentStep, PlanVersion, Scalar, Scope, UsageEvent, measure_all,
};

use crate::testworld::{self, World, decimal, key};

/// A commitment over spans, of one amount for ever.
pub fn commitment(name: &str, scope: CommitmentScope, every: Option<&str>, amount: &str) -> Commitment {
    Commitment {
        key: key(name),
        name: format!("Commitment {name}"),
        scope,
        steps: vec![step(None, amount)],
        every: every.map(|every| Cadence::parse(every).expect("a cadence")),
        overage_factor: decimal("1"),
        tax_category: key("standard"),
    }
}

pub fn step(periods: Option<u32>, amount: &str) -> CommitmentStep {
    let amount = Money::parse_major(amount, Currency::EUR).expect("an amount");
    CommitmentStep { periods, amounts: BTreeMap::from([(Currency::EUR, amount)]) }
}

/// Everything of one payer.
#[derive(Clone)]
pub struct House {
    pub account: AccountFacts,
    changes: Vec<Vec<TimelineFact>>,
    pub events: Vec<UsageEvent>,
    pub issued: Vec<Document>,
    /// Every issued line with its subscription.
    billed: Vec<(Option<SubscriptionId>, BilledLine)>,
}

impl House {
    /// Subscriptions on the first of the plans from these instants on.
    pub fn of(plans: &[PlanVersion], starts: &[Instant]) -> House {
        let first = World::start(plans.to_vec(), starts[0], 1);
        let account = AccountFacts { subscriptions: Vec::new(), ..first.account() };
        let (changes, events, issued, billed) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut house = House { account, changes, events, issued, billed };
        for (number, from) in (10_u8..).zip(starts) {
            let subscription = SubscriptionId::from_bytes([number; 16]);
            house.account.subscriptions.push(SubscriptionFacts {
                subscription,
                timeline: Timeline::default(),
                ..first.facts.clone()
            });
            house.changes.push(Vec::new());
            let start = Change::Start {
                plan: plans[0].id,
                alignment: None,
                counts: BTreeMap::from([(key("seats"), 1)]),
                options: StartOptions::default(),
            };
            house.record(house.changes.len() - 1, *from, start);
        }
        house
    }

    pub fn record(&mut self, place: usize, at: Instant, change: Change) {
        let facts = &mut self.changes[place];
        let number = u8::try_from(facts.len() + 1).expect("few changes");
        facts.push(TimelineFact { id: ChangeId::from_bytes([number; 16]), at, change });
        self.rebuild(place, at);
    }

    /// Withdraws a subscription's latest fact.
    pub fn withdraw(&mut self, place: usize) {
        let fact = self.changes[place].pop().expect("a fact");
        self.rebuild(place, fact.at);
    }

    fn rebuild(&mut self, place: usize, at: Instant) {
        let timeline = Timeline::from_facts(self.changes[place].clone()).expect("a timeline");
        self.account.subscriptions[place].timeline = timeline;
        self.reopen(place, at);
    }

    fn reopen(&mut self, place: usize, at: Instant) {
        let facts = &mut self.account.subscriptions[place];
        facts.settled_before = facts.settled_before.map(|settled| settled.min(at));
    }

    /// Usage of the meter `calls` of a subscription.
    pub fn used(&mut self, place: usize, time: Instant, amount: &str) {
        self.used_by(place, time, amount, &[]);
    }

    pub fn used_by(&mut self, place: usize, time: Instant, amount: &str, properties: &[(&str, &str)]) {
        let mut data = pricing::Properties::from([(Arc::from("n"), Scalar::Number(decimal(amount)))]);
        for (name, value) in properties {
            data.insert(Arc::from(*name), Scalar::Text(Arc::from(*value)));
        }
        self.events.push(UsageEvent {
            source: Arc::from("test"),
            id: Arc::from(format!("{:05}", self.events.len())),
            event_type: Arc::from("call"),
            subject: Arc::from(self.account.subscriptions[place].subscription.to_string()),
            time,
            data,
        });
        self.reopen(place, time);
    }

    /// What a store would load: open lines, documents, and what was spent from where the engine asks on.
    pub fn facts(&self) -> AccountFacts {
        let mut account = self.account.clone();
        let pooled = pooled_from(&account);
        for facts in &mut account.subscriptions {
            let own = DocumentOwner::Subscription(facts.subscription);
            let from = facts.settled_before.map(|settled| pooled.map_or(settled, |from| from.min(settled)));
            let is_open = |line: &BilledLine| from.is_none_or(|from| line.full.end() > from);
            let lines = self.billed.iter().filter(|(of, _)| *of == Some(facts.subscription));
            facts.billed = lines.map(|(_, line)| line).filter(|line| is_open(line)).cloned().collect();
            facts.documents_at = self.documents_at(own);
        }
        for place in 0..account.subscriptions.len() {
            let Some(from) = committed_lines_from(&account, place) else { continue };
            let facts = &mut account.subscriptions[place];
            let settled = facts.settled_before.expect("settled spans");
            let of = |line: &BilledLine| {
                let ends = line.full.end();
                matches!(line.subject, LineSubject::Commitment(_)) && from < ends && ends <= settled
            };
            let lines = self.billed.iter().filter(|(owner, _)| *owner == Some(facts.subscription));
            let lines: Vec<BilledLine> =
                lines.map(|(_, line)| line).filter(|line| of(line)).cloned().collect();
            let known: Vec<LineRef> = facts.billed.iter().map(|line| line.at).collect();
            facts.billed.splice(..0, lines.into_iter().filter(|line| !known.contains(&line.at)));
        }
        account.documents_at = self.documents_at(DocumentOwner::Customer(account.payer.id));
        if let Some(since) = committed_since(&account) {
            let lines = self.billed.iter().filter(|(_, line)| self.counts_from(line).start() >= since);
            account.spent.lines = lines.map(|(of, line)| self.spend(*of, line)).collect();
        }
        account
    }

    fn documents_at(&self, owner: DocumentOwner) -> BTreeMap<Instant, billing::IssuedAt> {
        let mut counts: BTreeMap<Instant, billing::IssuedAt> = BTreeMap::new();
        for document in self.issued.iter().filter(|document| document.key.owner == owner) {
            counts.entry(document.key.due).or_default().count(document.key.sequence);
        }
        counts
    }

    /// The service period of the line that a line takes back or extends, else its own.
    pub fn counts_from(&self, line: &BilledLine) -> Period {
        let root = line.extends.map(|of: LineRef| {
            let found = self.billed.iter().find(|(_, known)| known.at == of);
            found.expect("a line names an issued one").1.service
        });
        root.unwrap_or(line.service)
    }

    fn spend(&self, subscription: Option<SubscriptionId>, line: &BilledLine) -> SpanSpend {
        let (plan, price, commitment) = match &line.subject {
            LineSubject::Price(price) => {
                let plan = self.plan_of(price);
                (plan, Some(price.price.clone()), None)
            }
            LineSubject::Commitment(of) => (key("none"), None, Some(of.clone())),
            _ => (key("none"), None, None),
        };
        SpanSpend {
            subscription,
            plan,
            price,
            commitment,
            service: self.counts_from(line),
            amount: line.amount,
        }
    }

    fn plan_of(&self, price: &PriceRef) -> CatalogKey {
        self.account.subscriptions[0].plans[&price.plan_version].plan.clone()
    }

    /// What a need measures, from every event there is.
    pub fn measured(&self, account: &AccountFacts, need: &UsageNeed) -> Vec<pricing::Measurement> {
        let facts = account.subscription(need.cell.subscription).expect("its own");
        let plan = &facts.plans[&need.cell.price.plan_version];
        let price = need.price.as_deref().or(plan.price(&need.cell.price.price)).expect("a price");
        let scope = Scope { period: need.service, full: need.full, zone: &facts.zone };
        let subject = need.cell.subscription.to_string();
        let counts = |event: &&UsageEvent| {
            *event.subject == *subject && !need.without.iter().any(|span| span.contains(event.time))
        };
        let events: Vec<UsageEvent> = self.events.iter().filter(counts).cloned().collect();
        measure_all(price, &plan.meters, &scope, &events).expect("measured").measurements
    }

    pub fn plan(&self, as_of: Instant) -> BillingPlan {
        let account = self.facts();
        let asked = needs(&account, AsOf(as_of));
        let usage: Measurements =
            asked.iter().map(|need| (need.cell.clone(), self.measured(&account, need))).collect();
        testworld::bill_knowing(&account, &usage, as_of, self.lines()).expect("a plan")
    }

    /// Plans and issues what is ready.
    pub fn bill(&mut self, as_of: Instant) -> BillingPlan {
        let plan = self.plan(as_of);
        for planned in &plan.documents {
            if planned.readiness == Readiness::Ready {
                self.issue(planned.document.clone());
            }
        }
        for (facts, progress) in self.account.subscriptions.iter_mut().zip(&plan.subscriptions) {
            facts.settled_before = progress.settled_before;
        }
        assert!(plan.next_due.is_none_or(|next| next > as_of), "the next look lies ahead");
        plan
    }

    /// Bills whenever the engine asks to be looked at again, from an instant up to another.
    pub fn run(&mut self, from: Instant, until: Instant) {
        let mut at = from;
        loop {
            let next = self.bill(at).next_due.filter(|next| *next <= until);
            match next {
                Some(next) => at = next,
                None => break,
            }
        }
    }

    fn issue(&mut self, document: Document) {
        testworld::check(&document);
        let taken = self.issued.iter().any(|issued| issued.id == document.id || issued.key == document.key);
        assert!(!taken, "a document's key is its own: {:?}", document.key);
        entry_of(&document, &self.account).expect("an entry that balances");
        let of = document.lines.iter().map(|line| line.subscription);
        self.billed.extend(of.zip(document.billed_lines()));
        self.issued.push(document);
    }

    /// Every issued line.
    pub fn lines(&self) -> impl Iterator<Item = &BilledLine> + Clone {
        self.billed.iter().map(|(_, line)| line)
    }

    /// Issued lines of one subscription, or of all and of none.
    pub fn lines_of(&self, place: Option<usize>) -> impl Iterator<Item = &BilledLine> {
        let only = place.map(|place| self.account.subscriptions[place].subscription);
        let lines = self.billed.iter().filter(move |(of, _)| only.is_none() || *of == only);
        lines.map(|(_, line)| line)
    }

    /// Net of every issued line, in minor units.
    pub fn net(&self) -> i64 {
        self.lines().map(|line| line.amount.minor()).sum()
    }

    /// Commitment lines as (start of service, end of service, minor units), in order of issue.
    pub fn true_ups(&self) -> Vec<(Instant, Instant, i64)> {
        let lines = self.lines().filter(|line| line.kind == LineKind::Commitment);
        lines.map(|line| (line.service.start(), line.service.end(), line.amount.minor())).collect()
    }
}
