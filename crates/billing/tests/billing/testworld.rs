//! A small world for one subscription: facts, events, and a bookkeeper who issues what is ready.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use billing::{
    AccountFacts, BillRefused, BilledLine, BillingPlan, CancelRefused, Change, ConcedeRefused, Conceded,
    ConcessionAsked, Customer, CustomerMore, Document, Due, Invoiced, LineKind, LineRef, Measurements,
    OnFile, OneOff, PlanLayout, PriceRef, Proration, Readiness, Released, Seller, SellerMore, StartOptions,
    SubscriptionFacts, TaxGroup, TaxRow, TaxTable, Timeline, TimelineFact, asked_by, concede, entry_of,
    needs,
};
use calendar::{Alignment, AsOf, Cadence, CivilDate, CivilDateTime, Instant, Zone};
use ids::{
    CatalogKey, ChangeId, CustomerId, EnvironmentId, InvoiceId, OneOffId, PlanVersionId, SellerId,
    SubscriptionId,
};
use ledger::{Entry, TrialBalance};
use money::{Currency, Decimal, Money, Percent, Quantity, Rounding, UnitPrice};
use pricing::{
    Aggregation, ChangeTerms, Charge, CreditTo, Meter, PlanTerms, PlanVersion, Price, QuantitySource, Scalar,
    Scope, Seen, Shape, Tier, TierMode, TierTable, Timing, UsageEvent, ValuesAre, measure_seen, presets,
};

/// Reads `2026-01-31` as midnight UTC, or a whole RFC 3339 instant.
pub fn at(text: &str) -> Instant {
    let whole = if text.len() == 10 { format!("{text}T00:00:00Z") } else { text.to_owned() };
    Instant::parse(&whole).expect("an instant")
}

/// Midnight (or a wall reading) in a zone.
pub fn local(zone: &str, text: &str) -> Instant {
    let zone = Zone::named(zone).expect("a zone");
    zone.instant(CivilDateTime::parse(text).expect("a wall reading"))
}

pub fn key(text: &str) -> CatalogKey {
    CatalogKey::parse(text).expect("a key")
}

pub fn decimal(text: &str) -> Decimal {
    Decimal::parse(text).expect("a decimal")
}

pub fn unit_price(text: &str) -> UnitPrice {
    UnitPrice::parse(text).expect("a unit price")
}

pub fn cadence(text: &str) -> Cadence {
    Cadence::parse(text).expect("a cadence")
}

pub fn version(number: u8) -> PlanVersionId {
    PlanVersionId::from_bytes([number; 16])
}

fn every(text: &str) -> Option<Cadence> {
    (text != "once").then(|| cadence(text))
}

fn priced(name: &str, quantity: QuantitySource, each: &str, shape: Shape) -> Price {
    let mut price = Price::named(key(name), quantity, every(each));
    let all = [Currency::EUR, Currency::USD, Currency::JPY, Currency::parse("BHD").expect("a currency")];
    price.charges = all.into_iter().map(|currency| (currency, Charge::of(shape.clone()))).collect();
    price
}

/// A fee in advance.
pub fn fee(name: &str, amount: &str, each: &str) -> Price {
    priced(name, QuantitySource::One, each, presets::flat(unit_price(amount)))
}

/// A price per seat in advance.
pub fn seats(name: &str, amount: &str, each: &str) -> Price {
    priced(name, QuantitySource::Counted(key("seats")), each, presets::per_unit(unit_price(amount)))
}

/// A price per civil day, in arrears.
pub fn daily(name: &str, amount: &str, each: &str) -> Price {
    in_arrears(priced(name, QuantitySource::Days, each, presets::per_unit(unit_price(amount))))
}

/// A price per unit of the meter `calls`, in arrears.
pub fn usage(name: &str, amount: &str, each: &str) -> Price {
    priced(name, QuantitySource::Metered(key("calls")), each, presets::per_unit(unit_price(amount)))
}

/// Usage over graduated or volume tiers given as (bound, unit price).
pub fn tiered(name: &str, mode: TierMode, tiers: &[(Option<&str>, &str)], each: &str) -> Price {
    let rows = tiers.iter().map(|(bound, price)| Tier::priced(bound.map(decimal), unit_price(price)));
    let table = TierTable::new(mode, rows.collect()).expect("tiers");
    priced(name, QuantitySource::Metered(key("calls")), each, Shape::Tiers(table))
}

pub fn in_arrears(mut price: Price) -> Price {
    price.timing = Timing::InArrears;
    price
}

pub fn with_bounds(mut price: Price, minimum: Option<&str>, maximum: Option<&str>) -> Price {
    for (currency, charge) in &mut price.charges {
        charge.minimum = minimum.and_then(|amount| Money::parse_major(amount, *currency).ok());
        charge.maximum = maximum.and_then(|amount| Money::parse_major(amount, *currency).ok());
    }
    price
}

pub fn plan(number: u8, prices: Vec<Price>) -> PlanVersion {
    let meter = Meter {
        key: key("calls"),
        name: "Calls".to_owned(),
        event_type: "call".to_owned(),
        aggregation: Aggregation::Sum,
        value: Some("n".to_owned()),
        filters: Vec::new(),
        values_are: ValuesAre::Levels,
        carries: false,
        start_level: Decimal::ZERO,
        unit: Some("call".to_owned()),
    };
    let of_region = |name: &str, region: &str, aggregation: Aggregation| Meter {
        key: key(name),
        filters: vec![pricing::Filter {
            property: "region".to_owned(),
            condition: pricing::Condition::OneOf([region.to_owned()].into()),
        }],
        value: (aggregation != Aggregation::Count).then(|| "n".to_owned()),
        aggregation,
        ..meter.clone()
    };
    let others =
        [of_region("calls-a", "a", Aggregation::Sum), of_region("events-b", "b", Aggregation::Count)];
    let is_read = |key: &CatalogKey| prices.iter().any(|price| price.meter_keys().contains(&key));
    let others: Vec<Meter> = others.into_iter().filter(|other| is_read(&other.key)).collect();
    let plan = PlanVersion {
        id: version(number),
        plan: key(&format!("plan-{number}")),
        version: 1,
        name: format!("Plan {number}"),
        alignment: Alignment::Anniversary,
        prices,
        meters: std::iter::once(meter).chain(others).map(|meter| (meter.key.clone(), meter)).collect(),
        grace_micros: 0,
        terms: PlanTerms::default(),
    };
    for price in &plan.prices {
        assert_eq!(price.check_among(&plan.meters), Ok(()), "a test's price holds");
    }
    plan
}

pub fn seller() -> Seller {
    let row = |from: &str, rate: &str| TaxRow {
        category: key("standard"),
        from: CivilDate::parse(from).expect("a date"),
        name: "VAT".to_owned(),
        rate: Percent::parse(rate).expect("a rate"),
    };
    Seller {
        id: SellerId::from_bytes([2; 16]),
        version: 1,
        name: "Seller Ltd".to_owned(),
        address: Vec::new(),
        tax_number: None,
        zone: Zone::utc(),
        rounding: Rounding::HalfAwayFromZero,
        invoice_series: "INV-".to_owned(),
        credit_note_series: "CN-".to_owned(),
        net_days: 14,
        taxes: TaxTable { rows: vec![row("2000-01-01", "20")] },
        more: SellerMore::default(),
    }
}

/// A change of plan with these terms.
pub fn change_plan(number: u8, terms: ChangeTerms) -> Change {
    Change::ChangePlan { plan: version(number), terms, layout: PlanLayout::default() }
}

/// One subscription, its events, and everything issued so far.
#[derive(Clone)]
pub struct World {
    pub facts: SubscriptionFacts,
    /// What its account shares: grants, contracts, discounts, balance; its own subscriptions are further ones.
    pub shared: AccountFacts,
    pub changes: Vec<TimelineFact>,
    /// Facts that were withdrawn, in that order.
    pub withdrawn: Vec<TimelineFact>,
    pub events: Vec<UsageEvent>,
    pub issued: Vec<Document>,
    pub entries: Vec<Entry>,
    /// Every issued line; a run is given only those that are not settled.
    pub billed: Vec<BilledLine>,
    /// Documents by due instant, likewise.
    pub documents_at: BTreeMap<Instant, billing::IssuedAt>,
    /// Whether `settled_before` is taken over from each plan.
    pub settles: bool,
}

impl World {
    /// A subscription that starts on plan 1 with some seats.
    pub fn start(plans: Vec<PlanVersion>, from: Instant, seats: u64) -> World {
        let first = plans[0].id;
        let facts = SubscriptionFacts {
            environment: EnvironmentId::from_bytes([9; 16]),
            subscription: SubscriptionId::from_bytes([7; 16]),
            customer: Arc::new(Customer {
                id: CustomerId::from_bytes([3; 16]),
                version: 1,
                name: "Customer".to_owned(),
                address: Vec::new(),
                tax_number: None,
                net_days: None,
                more: CustomerMore::default(),
            }),
            seller: Arc::new(seller()),
            currency: Currency::EUR,
            zone: Zone::utc(),
            timeline: Timeline::default(),
            plans: plans.into_iter().map(|plan| (plan.id, Arc::new(plan))).collect(),
            on_file: OnFile::default(),
            one_offs: Vec::new(),
            billed: Vec::new(),
            documents_at: BTreeMap::new(),
            settled_before: None,
        };
        let mut world = World {
            shared: AccountFacts { subscriptions: Vec::new(), ..AccountFacts::alone(facts.clone()) },
            facts,
            changes: Vec::new(),
            withdrawn: Vec::new(),
            events: Vec::new(),
            issued: Vec::new(),
            entries: Vec::new(),
            billed: Vec::new(),
            documents_at: BTreeMap::new(),
            settles: true,
        };
        let counts = BTreeMap::from([(key("seats"), seats)]);
        let options = StartOptions::default();
        world.record(from, Change::Start { plan: first, alignment: None, counts, options });
        world
    }

    /// What the engine is given.
    pub fn account(&self) -> AccountFacts {
        let mut account = self.shared.clone();
        account.payer = Arc::clone(&self.facts.customer);
        account.seller = Arc::clone(&self.facts.seller);
        account.currency = self.facts.currency;
        if account.balance.is_zero() {
            account.balance = Money::zero(account.currency);
        }
        account.subscriptions.push(self.facts.clone());
        account
    }

    pub fn zone(mut self, zone: &str) -> World {
        self.facts.zone = Zone::named(zone).expect("a zone");
        self
    }

    pub fn seller(mut self, change: impl FnOnce(&mut Seller)) -> World {
        change(Arc::make_mut(&mut self.facts.seller));
        self
    }

    pub fn currency(mut self, code: &str) -> World {
        self.facts.currency = Currency::parse(code).expect("a currency");
        self
    }

    pub fn aligned(mut self, alignment: Alignment) -> World {
        let Change::Start { alignment: chosen, .. } = &mut self.changes[0].change else { panic!("a start") };
        *chosen = Some(alignment);
        self.rebuild();
        self
    }

    /// Records a fact; what is dated earlier than what is settled takes that back.
    pub fn record(&mut self, at: Instant, change: Change) {
        let number = u8::try_from(self.changes.len() + self.withdrawn.len() + 1).expect("few changes");
        let fact = TimelineFact { id: ChangeId::from_bytes([number; 16]), at, change };
        self.changes.push(fact.clone());
        self.rebuild();
        self.reopen_for(&fact);
    }

    /// Withdraws the latest fact.
    pub fn withdraw(&mut self) {
        self.withdraw_at(self.changes.len() - 1);
    }

    /// Withdraws the fact at a place, in order of recording.
    pub fn withdraw_at(&mut self, place: usize) {
        let fact = self.changes.remove(place);
        self.withdrawn.push(fact.clone());
        self.rebuild();
        self.reopen_for(&fact);
    }

    /// A reactivation reaches back to what it takes back.
    fn reopen_for(&mut self, fact: &TimelineFact) {
        let reactivates = matches!(fact.change, Change::Reactivate { .. });
        let from = self.facts.timeline.reactivated_from(fact.at).filter(|_| reactivates);
        self.reopen(from.unwrap_or(fact.at));
    }

    pub fn rebuild(&mut self) {
        let timeline = Timeline::from_facts(self.changes.clone()).expect("a timeline");
        let recorded = self.changes.iter().map(|fact| (fact.id, i64::from(fact.id.as_bytes()[0])));
        self.facts.timeline = timeline.less(self.withdrawn.clone(), recorded.collect());
    }

    pub fn reopen(&mut self, at: Instant) {
        self.facts.settled_before = self.facts.settled_before.map(|settled| settled.min(at));
        self.load();
    }

    /// What a store would load: lines of full periods that are not settled, and the documents since then.
    fn load(&mut self) {
        let settled = self.facts.settled_before;
        let is_open = |line: &&BilledLine| settled.is_none_or(|settled| line.full.end() > settled);
        self.facts.billed = self.billed.iter().filter(is_open).cloned().collect();
        let from = self.facts.documents_from();
        let counts = self.documents_at.iter().filter(|(due, _)| from.is_none_or(|from| **due >= from));
        self.facts.documents_at = counts.map(|(due, count)| (*due, *count)).collect();
    }

    pub fn seats(&mut self, at: Instant, count: u64) {
        self.seats_by(at, count, Proration::Prorate);
    }

    pub fn seats_by(&mut self, at: Instant, count: u64, proration: Proration) {
        self.record(at, Change::SetCount { name: key("seats"), count, terms: proration.into() });
    }

    pub fn change_plan(&mut self, at: Instant, number: u8, proration: Proration) {
        self.record(at, change_plan(number, proration.into()));
    }

    pub fn cancel(&mut self, at: Instant, proration: Proration) {
        self.record(at, Change::Cancel { terms: proration.into() });
    }

    pub fn one_off(&mut self, at: Instant, description: &str, quantity: i64, each: &str) {
        let number = u8::try_from(self.facts.one_offs.len() + 1).expect("few charges");
        self.facts.one_offs.push(OneOff {
            id: OneOffId::from_bytes([number; 16]),
            at,
            description: description.to_owned(),
            quantity: Quantity::from(quantity),
            unit_price: unit_price(each),
            tax_category: key("standard"),
        });
        self.reopen(at);
    }

    /// Usage of the meter `calls`; an event for a settled period takes that back.
    pub fn used(&mut self, time: Instant, amount: &str) {
        self.used_by(time, amount, &[]);
    }

    pub fn used_by(&mut self, time: Instant, amount: &str, properties: &[(&str, &str)]) {
        let mut data = pricing::Properties::from([(Arc::from("n"), Scalar::Number(decimal(amount)))]);
        for (name, value) in properties {
            data.insert(Arc::from(*name), Scalar::Text(Arc::from(*value)));
        }
        self.events.push(UsageEvent {
            source: Arc::from("test"),
            id: Arc::from(format!("{:05}", self.events.len())),
            event_type: Arc::from("call"),
            subject: Arc::from("s"),
            time,
            data,
        });
        self.reopen(time);
    }

    /// What every needed cell measures.
    pub fn measurements(&self, as_of: Instant) -> Measurements {
        let mut measured = Measurements::new();
        let account = self.account();
        for need in needs(&account, AsOf(as_of)) {
            let PriceRef { plan_version, price } = &need.cell.price;
            let facts = account.subscription(need.cell.subscription).expect("its own");
            let plan = &facts.plans[plan_version];
            let price = need.price.as_deref().or(plan.price(price)).expect("a price");
            let scope = Scope { period: need.service, full: need.full, zone: &facts.zone };
            let seen = Seen { without: &need.without, ..Seen::whole(&scope) };
            let subject = need.cell.subscription.to_string();
            let own = |event: &&UsageEvent| *event.subject == *"s" || *event.subject == *subject;
            let events: Vec<UsageEvent> = self.events.iter().filter(own).cloned().collect();
            let found = measure_seen(price, &plan.meters, seen, &events).expect("measured");
            measured.insert(need.cell, found.measurements);
        }
        measured
    }

    pub fn try_plan(&self, as_of: Instant) -> Result<BillingPlan, BillRefused> {
        bill_knowing(&self.account(), &self.measurements(as_of), as_of, &self.billed)
    }

    pub fn plan(&self, as_of: Instant) -> BillingPlan {
        self.try_plan(as_of).expect("a plan")
    }

    /// Plans and issues what is ready; returns the plan.
    pub fn bill(&mut self, as_of: Instant) -> BillingPlan {
        let plan = self.plan(as_of);
        let mut all_issued = true;
        for planned in &plan.documents {
            match planned.readiness {
                Readiness::Ready => self.issue(planned.document.clone()),
                Readiness::Unapproved { .. } => {}
                Readiness::DraftUntil(until) => {
                    assert!(until > as_of, "a draft waits for something");
                    all_issued = false;
                }
            }
        }
        if self.settles {
            let own = plan.subscriptions.iter().find(|own| own.subscription == self.facts.subscription);
            self.facts.settled_before = own.expect("its own").settled_before;
        }
        self.load();
        assert!(plan.next_due.is_none_or(|next| next > as_of), "the next look lies ahead");
        assert!(all_issued || plan.next_due.is_some(), "a draft is looked at again");
        plan
    }

    fn issue(&mut self, document: Document) {
        check(&document);
        crate::telling::aloud(|| {
            let settled = self.facts.settled_before.map(crate::render::short);
            format!("settled before {settled:?}: {}", crate::render::document(&document))
        });
        let taken = self.issued.iter().any(|issued| issued.id == document.id || issued.key == document.key);
        assert!(!taken, "a document's key is its own: {:?}", document.key);
        self.entries.push(entry_of(&document, &self.account()).expect("an entry"));
        let made_from = i64::try_from(self.changes.len() + self.withdrawn.len()).expect("few changes");
        let lines = document.billed_lines().into_iter();
        self.billed.extend(lines.map(|line| BilledLine { made_from, ..line }));
        for off in &document.discounts {
            let so_far = self.shared.discounted.entry(off.discount).or_insert(Money::zero(document.currency));
            *so_far = so_far.checked_add(off.amount).expect("a sum");
        }
        let counts = match document.key.owner {
            billing::DocumentOwner::Subscription(_) => &mut self.documents_at,
            billing::DocumentOwner::Customer(_) => &mut self.shared.documents_at,
        };
        counts.entry(document.key.due).or_default().count(document.key.sequence);
        self.issued.push(document);
    }

    /// A person credits an issued invoice, or is refused.
    pub fn try_concede(
        &mut self,
        at: Instant,
        invoice: InvoiceId,
        asked: &ConcessionAsked,
    ) -> Result<Document, ConcedeRefused> {
        let document = self.issued.iter().find(|known| known.id == invoice).expect("an issued document");
        let lines = lines_about(invoice, self.billed.iter());
        let invoiced = Invoiced { document, lines: &lines };
        let mut account = self.account();
        account.subscriptions.iter_mut().for_each(|own| own.documents_at = self.documents_at.clone());
        let note = concede(&account, invoiced, asked, AsOf(at))?;
        let again = ConcessionAsked { what: asked_by(&note).expect("a concession").what, ..asked.clone() };
        assert_eq!(
            concede(&account, invoiced, &again, AsOf(at)).as_ref(),
            Ok(&note),
            "it is made again from itself"
        );
        self.issue(note.clone());
        self.load();
        Ok(note)
    }

    /// A person voids an issued invoice, or is refused: from its earliest period on all is looked at again.
    pub fn try_void(&mut self, at: Instant, invoice: InvoiceId) -> Result<Document, CancelRefused> {
        let document = self.issued.iter().find(|known| known.id == invoice).expect("an issued document");
        let (void, with) = (billing::cancelled(&self.billed), billing::taken_back_by(document));
        let beside = |line: &BilledLine| {
            !void.contains(&line.at.document) && line.extends.is_some_and(|of| with.contains(&of))
        };
        let about = self.billed.iter().filter(|line| line.at.document == invoice || beside(line));
        let lines: Vec<BilledLine> = about.cloned().collect();
        let from = document.lines.iter().map(|line| line.full.start()).min().expect("a line");
        let mut account = self.account();
        account.subscriptions.iter_mut().for_each(|own| own.documents_at = self.documents_at.clone());
        let note = billing::cancel(&account, Invoiced { document, lines: &lines }, "Wrong", AsOf(at))?;
        self.issue(note.clone());
        self.reopen(from);
        Ok(note)
    }

    /// The same, not refused.
    pub fn concede(&mut self, at: Instant, invoice: InvoiceId, what: Conceded) -> Document {
        let asked = ConcessionAsked { what, reason: "Goodwill".to_owned(), credit_to: CreditTo::Balance };
        self.try_concede(at, invoice, &asked).expect("a concession")
    }

    /// Net of everything issued, in minor units.
    pub fn net(&self) -> i64 {
        self.issued.iter().map(|document| document.net.minor()).sum()
    }

    pub fn trial_balance(&self) -> TrialBalance {
        TrialBalance::of(&self.entries)
    }
}

/// Every issued line about a document, in order of issue: its own, those that extend them, and what cancels those.
pub fn lines_about<'l>(
    document: InvoiceId,
    lines: impl Iterator<Item = &'l BilledLine> + Clone,
) -> Vec<BilledLine> {
    let extends = |line: &BilledLine| line.extends.is_some_and(|of| of.document == document);
    let beside: BTreeSet<LineRef> = lines.clone().filter(|line| extends(line)).map(|line| line.at).collect();
    let cancels = |line: &BilledLine| {
        line.kind == LineKind::Cancellation && line.extends.is_some_and(|of| beside.contains(&of))
    };
    let about = |line: &&BilledLine| line.at.document == document || extends(line) || cancels(line);
    lines.filter(about).cloned().collect()
}

/// Bills an account; documents that the bill gives tax of back are known with all of these lines.
pub fn bill_knowing<'l>(
    account: &AccountFacts,
    usage: &Measurements,
    as_of: Instant,
    lines: impl IntoIterator<Item = &'l BilledLine> + Clone,
) -> Result<BillingPlan, BillRefused> {
    let about =
        &mut |document| Ok(lines_about(document, lines.clone().into_iter().collect::<Vec<_>>().into_iter()));
    Due::of(account, AsOf(as_of))?.bill_whole(usage, Released::None, about)
}

/// What is taxed of a group, with its tax or without, comes to what the group says, and on an invoice the tax is the
/// nearest to the exact one, as each line's share of it is by less than a cent or two.
fn check_group(document: &Document, (place, group): (u32, &TaxGroup)) {
    let lines = || document.lines.iter().filter(|line| line.tax_group == place);
    let taxable =
        |line: &billing::Line| line.amount.minor() - line.off_document.minor() - line.by_credits.minor();
    let sum: i64 = lines().map(taxable).sum();
    let stated =
        if group.answer.included { group.net.minor() + group.tax.minor() } else { group.net.minor() };
    assert_eq!(sum, stated, "lines of a tax sum to what is said of it");
    if document.kind != billing::DocumentKind::Invoice {
        return;
    }
    // Of 19 %: 19 of 100, and 19 of 119 where it is included.
    let percent = group.answer.rate.value();
    let (part, hundred) = (percent.mantissa(), 100 * 10_i128.pow(u32::from(percent.scale())));
    let whole = if group.answer.included { hundred + part } else { hundred };
    let missed = i128::from(group.tax.minor()) * whole - i128::from(sum) * part;
    assert!(missed.abs() * 2 <= whole, "a tax is rounded once: {} of {sum}", group.tax);
    // What is taken back has the tax that was charged for it, by up to a cent more or less for each document that charged
    // it, and the other lines share what that leaves.
    let takes_back = |line: &&billing::Line| line.amount.is_negative() && line.extends.is_some();
    let back = lines().filter(takes_back);
    let of: BTreeSet<InvoiceId> = back.filter_map(|line| line.extends.map(|of| of.document)).collect();
    let cents = if of.is_empty() { 1 } else { i128::try_from(of.len()).expect("few") + 2 };
    for line in lines().filter(|line| !takes_back(line)) {
        let missed = i128::from(line.tax.minor()) * whole - i128::from(taxable(line)) * part;
        assert!(missed.abs() < whole * cents, "a share is what a line has of it: {}", line.tax);
    }
}

/// What holds for every document.
pub fn check(document: &Document) {
    let sum = |amounts: Vec<Money>| Money::sum(document.currency, amounts).expect("a sum");
    let nets = document.lines.iter().map(|line| document.net_of(line).expect("a net")).collect();
    assert_eq!(document.net, sum(nets), "lines sum to net");
    (0..).zip(&document.taxes).for_each(|(place, group)| check_group(document, (place, group)));
    let off = document.discounts.iter().map(|off| off.amount).collect();
    assert_eq!(sum(off), sum(document.lines.iter().map(|line| line.off_document).collect()), "discounts sum");
    for line in &document.lines {
        let parts = line.document_discounts.iter().map(|off| off.amount).collect();
        assert_eq!(line.off_document, sum(parts), "a line's discounts sum");
    }
    assert_eq!(document.tax, sum(document.lines.iter().map(|line| line.tax).collect()), "line taxes sum");
    assert_eq!(
        document.net,
        sum(document.taxes.iter().map(|group| group.net).collect()),
        "groups sum to net"
    );
    assert_eq!(document.tax, sum(document.taxes.iter().map(|group| group.tax).collect()), "group taxes sum");
    assert_eq!(document.total, sum(vec![document.net, document.tax]), "net and tax are the total");
    assert!((1..).zip(&document.lines).all(|(number, line)| line.number == number), "numbers run from 1");
    assert!(document.lines.iter().any(|line| !line.amount.is_zero()), "something is on it");
    for group in &document.taxes {
        match document.kind {
            billing::DocumentKind::Invoice => {
                let told = || crate::render::documents(std::slice::from_ref(document));
                assert!(!group.net.is_negative(), "no invoice is negative: {}", told());
            }
            billing::DocumentKind::CreditNote => {
                let gives = |line: &billing::Line| !line.by_credits.is_zero() || !line.off_document.is_zero();
                let gives_back = group.net.minor() + group.tax.minor() < 0
                    || billing::cancelled_by(document).is_some()
                    || document.lines.iter().any(gives);
                assert!(gives_back, "a credit note gives back money, credits or discounts");
            }
        }
    }
    if document.kind == billing::DocumentKind::CreditNote {
        let voids = billing::cancelled_by(document).is_some();
        let is_back = |line: &billing::Line| voids || line.amount.is_negative();
        assert!(document.lines.iter().all(is_back), "only what is given back");
    }
}
