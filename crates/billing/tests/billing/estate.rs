//! An estate: the lives of several subscriptions of one payer, with what they share, and a bookkeeper who
//! issues what is ready and keeps grants, balance and books.
//! Knows stories and the engine's facts; must not know what a story owes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use billing::{
    AccountFacts, BilledLine, BillingPlan, Change, ConcessionAsked, Contract, Customer, DatedDiscount,
    Document, DocumentOwner, Grant, GrantFacts, GrantOrder, Invoiced, LineKind, LineRef, LineSubject,
    Measurements, Movement, MovementKind, OneOff, OpenAmounts, Readiness, SpanSpend, StartOptions,
    SubscriptionFacts, Timeline, TimelineFact, UsageNeed, committed_since, concede, entries_of_movements,
    entry_of, entry_of_rest, movements_of, needs,
};
use calendar::{Alignment, AsOf, Instant, Period, Zone};
use ids::{ChangeId, CustomerId, OneOffId, SubscriptionId};
use ledger::{Account, Entry, TrialBalance};
use money::{Currency, Money};
use pricing::{Scalar, Scope, UsageEvent, measure_all};

use crate::story::{AlignmentStory, Story};
use crate::telling::{change_of, discount_of, instant, version_of};
use crate::testworld::{self, World, decimal, key, unit_price};

/// What the subscriptions share.
#[derive(Debug, Clone)]
pub struct Shared {
    pub invoices_together: bool,
    /// Which of the subscriptions are of customers that the payer pays for.
    pub children: Vec<bool>,
    /// Cents.
    pub balance: i64,
    pub grants: Vec<Grant>,
    pub orders: Vec<GrantOrder>,
    pub contract: Option<Contract>,
}

/// In which order what becomes known at once is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recorded {
    AsTold,
    Backwards,
}

/// One subscription on its way through its story.
struct Way<'s> {
    story: &'s Story,
    changes: Vec<TimelineFact>,
    /// Places of facts, events and payer's discounts that are known.
    known: [Vec<usize>; 2],
}

pub struct Estate<'s> {
    pub account: AccountFacts,
    ways: Vec<Way<'s>>,
    recorded: Recorded,
    pub events: Vec<UsageEvent>,
    pub issued: Vec<Document>,
    pub entries: Vec<Entry>,
    billed: Vec<(Option<SubscriptionId>, BilledLine)>,
    open: OpenAmounts,
    opening: i64,
    /// When each subscription is looked at again.
    due: Vec<Option<Instant>>,
}

pub fn subscription_id(place: usize) -> SubscriptionId {
    SubscriptionId::from_bytes([u8::try_from(place).expect("few") + 10; 16])
}

pub fn customer_id(place: usize) -> CustomerId {
    CustomerId::from_bytes([u8::try_from(place).expect("few") + 40; 16])
}

impl<'s> Estate<'s> {
    pub fn of(stories: &'s [Story], shared: &Shared, recorded: Recorded) -> Estate<'s> {
        let first = World::start(vec![version_of(&stories[0].plans[0])], instant(stories[0].start), 1);
        let mut account = AccountFacts { subscriptions: Vec::new(), ..first.account() };
        Arc::make_mut(&mut account.payer).more.invoices_together = shared.invoices_together;
        account.balance = Money::new(shared.balance, Currency::EUR);
        let mut grants = shared.grants.clone();
        if recorded == Recorded::Backwards {
            grants.reverse();
        }
        account.orders = shared.orders.clone();
        account.grants =
            grants.into_iter().map(|grant| GrantFacts { grant, movements: Vec::new() }).collect();
        account.contracts = shared.contract.clone().map(Arc::new).into_iter().collect();
        let mut ways = Vec::new();
        for (place, story) in stories.iter().enumerate() {
            let plans = story.plans.iter().chain(&story.add_ons).map(version_of);
            let customer = match shared.children[place] {
                true => Arc::new(Customer { id: customer_id(place), ..(*account.payer).clone() }),
                false => Arc::clone(&account.payer),
            };
            account.subscriptions.push(SubscriptionFacts {
                subscription: subscription_id(place),
                customer,
                plans: plans.map(|plan| (plan.id, Arc::new(plan))).collect(),
                timeline: Timeline::default(),
                ..first.facts.clone()
            });
            let start = TimelineFact {
                id: ChangeId::from_bytes([1; 16]),
                at: instant(story.start),
                change: Change::Start {
                    plan: testworld::version(1),
                    alignment: Some(match story.alignment {
                        AlignmentStory::Anniversary => Alignment::Anniversary,
                        AlignmentStory::Calendar => Alignment::Calendar,
                        AlignmentStory::Explicit(anchor) => {
                            Alignment::Explicit(Zone::utc().civil(instant(anchor)))
                        }
                    }),
                    counts: BTreeMap::from([(key("seats"), story.seats)]),
                    options: StartOptions::default(),
                },
            };
            ways.push(Way { story, changes: vec![start], known: [Vec::new(), Vec::new()] });
        }
        let mut estate = Estate {
            account,
            ways,
            recorded,
            events: Vec::new(),
            issued: Vec::new(),
            entries: Vec::new(),
            billed: Vec::new(),
            open: OpenAmounts::default(),
            opening: shared.balance,
            due: stories.iter().map(|story| Some(instant(story.start))).collect(),
        };
        (0..stories.len()).for_each(|place| estate.rebuild(place));
        let granted = shared.grants.iter().map(|grant| (grant.customer, grant.effective));
        let ordered = shared.orders.iter().map(|order| (order.grant.customer, order.at));
        granted.chain(ordered).for_each(|(customer, at)| estate.look_again(customer, at));
        estate
    }

    /// The first subscription of a customer, if it has one, is looked at by an instant.
    fn look_again(&mut self, customer: CustomerId, at: Instant) {
        let place = self.account.subscriptions.iter().position(|facts| facts.customer.id == customer);
        if let Some(due) = place.map(|place| &mut self.due[place]) {
            *due = Some(due.map_or(at, |due| due.min(at)));
        }
    }

    fn rebuild(&mut self, place: usize) {
        let timeline = Timeline::from_facts(self.ways[place].changes.clone());
        self.account.subscriptions[place].timeline = timeline.expect("a timeline");
    }

    fn reopen(&mut self, place: usize, at: Instant) {
        let facts = &mut self.account.subscriptions[place];
        facts.settled_before = facts.settled_before.map(|settled| settled.min(at));
        self.due[place] = Some(self.due[place].map_or(at, |due| due.min(at)));
    }

    /// Records what is known by an hour.
    pub fn learn(&mut self, hour: i64) {
        let mut order: Vec<usize> = (0..self.ways.len()).collect();
        if self.recorded == Recorded::Backwards {
            order.reverse();
        }
        for place in order {
            self.learn_facts(place, hour);
            self.learn_events(place, hour);
        }
        self.learn_discounts(hour);
    }

    fn in_order<T>(&self, mut found: Vec<T>) -> Vec<T> {
        if self.recorded == Recorded::Backwards {
            found.reverse();
        }
        found
    }

    fn learn_facts(&mut self, place: usize, hour: i64) {
        let way = &self.ways[place];
        let facts = way.story.facts.iter().enumerate();
        let new = facts.filter(|(number, fact)| fact.known <= hour && !way.known[0].contains(number));
        let new = self.in_order(new.map(|(number, fact)| (number, *fact)).collect());
        for (number, fact) in new {
            let way = &mut self.ways[place];
            way.known[0].push(number);
            let id = ChangeId::from_bytes([u8::try_from(number).expect("few") + 2; 16]);
            let change = change_of(way.story, &fact);
            way.changes.push(TimelineFact { id, at: instant(fact.hour), change });
            self.rebuild(place);
            self.reopen(place, instant(fact.hour));
        }
    }

    pub fn learn_events(&mut self, place: usize, hour: i64) {
        let way = &self.ways[place];
        let events = way.story.events.iter().enumerate();
        let new = events.filter(|(number, event)| event.known <= hour && !way.known[1].contains(number));
        let new = self.in_order(new.map(|(number, event)| (number, *event)).collect());
        for (number, event) in new {
            self.ways[place].known[1].push(number);
            let value = Scalar::Number(decimal(&event.amount.to_string()));
            let region = Scalar::Text(Arc::from(event.region()));
            self.events.push(UsageEvent {
                source: Arc::from("test"),
                id: Arc::from(format!("{place}-{number:05}")),
                event_type: Arc::from("call"),
                subject: Arc::from(subscription_id(place).to_string()),
                time: instant(event.hour),
                data: pricing::Properties::from([(Arc::from("n"), value), (Arc::from("region"), region)]),
            });
            self.reopen(place, instant(event.hour));
        }
    }

    /// The payer's discounts stand in every story.
    fn learn_discounts(&mut self, hour: i64) {
        for told in &self.ways[0].story.discounts {
            let Some((from, until, known)) = told.of_payer else { continue };
            let discount = discount_of(told);
            let is_known = self.account.discounts.iter().any(|dated| dated.discount.id == discount.id);
            if known > hour || is_known {
                continue;
            }
            let dated = DatedDiscount { discount, from: instant(from), until: until.map(instant) };
            match self.recorded {
                Recorded::AsTold => self.account.discounts.push(dated),
                Recorded::Backwards => self.account.discounts.insert(0, dated),
            }
            (0..self.ways.len()).for_each(|place| self.reopen(place, instant(from)));
        }
    }

    /// A charge of each subscription, so that what waits for a document has one.
    pub fn close(&mut self, hour: i64) {
        for place in 0..self.ways.len() {
            self.account.subscriptions[place].one_offs.push(OneOff {
                id: OneOffId::from_bytes([u8::try_from(place).expect("few") + 1; 16]),
                at: instant(hour),
                description: "Closing".to_owned(),
                quantity: money::Quantity::from(1),
                unit_price: unit_price("1.00"),
                tax_category: key("standard"),
            });
            self.reopen(place, instant(hour));
        }
    }

    /// What a store would load: open lines, documents, and what was spent from where the engine asks on.
    fn facts(&self) -> AccountFacts {
        let mut account = self.account.clone();
        for facts in &mut account.subscriptions {
            let own = DocumentOwner::Subscription(facts.subscription);
            let is_open =
                |line: &BilledLine| facts.settled_before.is_none_or(|settled| line.full.end() > settled);
            let lines = self.billed.iter().filter(|(of, _)| *of == Some(facts.subscription));
            facts.billed = lines.map(|(_, line)| line).filter(|line| is_open(line)).cloned().collect();
            facts.documents_at = self.documents_at(own);
        }
        read_credits(&mut account);
        account.documents_at = self.documents_at(DocumentOwner::Customer(account.payer.id));
        if let Some(since) = committed_since(&account) {
            let lines = self.billed.iter().filter(|(_, line)| self.counts_from(line).start() >= since);
            let (conceded, spent): (Vec<_>, Vec<_>) =
                lines.partition(|(_, line)| line.kind == LineKind::Concession);
            account.spent.lines = spent.into_iter().map(|(of, line)| self.spend(*of, line)).collect();
            let own = conceded.into_iter().filter(|(of, _)| of.is_none());
            account.spent.conceded = own.map(|(of, line)| self.spend(*of, line)).collect();
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
        let of =
            |of: LineRef| self.billed.iter().find(|(_, known)| known.at == of).map(|(_, line)| line.service);
        line.extends.map_or(line.service, |named| of(named).expect("a line names an issued one"))
    }

    fn spend(&self, subscription: Option<SubscriptionId>, line: &BilledLine) -> SpanSpend {
        let (plan, price, commitment) = match &line.subject {
            LineSubject::Price(price) => {
                let plan = key(&format!("plan-{}", price.plan_version.as_bytes()[0]));
                (plan, Some(price.price.clone()), None)
            }
            LineSubject::Commitment(of) => (key("none"), None, Some(of.clone())),
            _ => (key("none"), None, None),
        };
        let service = self.counts_from(line);
        SpanSpend { subscription, plan, price, commitment, service, amount: line.amount }
    }

    fn measured(&self, account: &AccountFacts, need: &UsageNeed, seen: usize) -> Vec<pricing::Measurement> {
        let facts = account.subscription(need.cell.subscription).expect("its own");
        let plan = &facts.plans[&need.cell.price.plan_version];
        let price = need.price.as_deref().or(plan.price(&need.cell.price.price)).expect("a price");
        let scope = Scope { period: need.service, full: need.full, zone: &facts.zone };
        let subject = need.cell.subscription.to_string();
        let counts = |event: &&UsageEvent| {
            *event.subject == *subject && !need.without.iter().any(|span| span.contains(event.time))
        };
        let events: Vec<UsageEvent> = self.events[..seen].iter().filter(counts).cloned().collect();
        measure_all(price, &plan.meters, &scope, &events).expect("measured").measurements
    }

    /// The plan of a moment, which sees only so many events.
    pub fn plan(&self, as_of: Instant, seen: usize) -> BillingPlan {
        self.plan_of(&self.facts(), as_of, seen)
    }

    /// The same where those are left out that are not due and cannot burn credits before they are, unless a
    /// contract spans the account or its documents gather several; what their customers hold is not read. Also how
    /// many were left out.
    pub fn narrow_plan(&self, as_of: Instant) -> (BillingPlan, usize) {
        let mut account = self.facts();
        let all = account.subscriptions.len();
        let due = |place: usize| self.due[place].is_some_and(|due| due <= as_of);
        let named = |facts: &SubscriptionFacts| {
            let versions: Vec<_> =
                facts.timeline.facts().iter().filter_map(|fact| fact.change.version()).collect();
            let mut known = facts.clone();
            known.plans.retain(|id, _| versions.contains(id));
            known
        };
        if account.contracts.is_empty() && !account.payer.more.invoices_together {
            let mut places = 0..all;
            account.subscriptions.retain(|facts| {
                let place = places.next().expect("one for each");
                due(place) || named(facts).may_use()
            });
            read_credits(&mut account);
        }
        let left_out = all - account.subscriptions.len();
        (self.plan_of(&account, as_of, self.events.len()), left_out)
    }

    fn plan_of(&self, account: &AccountFacts, as_of: Instant, seen: usize) -> BillingPlan {
        let asked = needs(account, AsOf(as_of));
        let usage: Measurements =
            asked.iter().map(|need| (need.cell.clone(), self.measured(account, need, seen))).collect();
        let lines = self.billed.iter().map(|(_, line)| line);
        testworld::bill_knowing(account, &usage, as_of, lines).expect("a plan")
    }

    /// Plans and issues what is ready.
    pub fn bill(&mut self, hour: i64) {
        let plan = self.plan(instant(hour), self.events.len());
        self.carry_out(&plan, self.events.len());
        assert!(plan.next_due.is_none_or(|next| next > instant(hour)), "the next look lies ahead");
    }

    /// Previews what an hour would bill, lets usage arrive that is known so many hours later, and bills what
    /// the preview saw: the same. Gives how many events arrived.
    pub fn preview_and_bill(&mut self, hour: i64, later: i64, context: &str) -> usize {
        let seen = self.events.len();
        let preview = self.plan(instant(hour), seen);
        (0..self.ways.len()).for_each(|place| self.learn_events(place, hour + later));
        let plan = self.plan(instant(hour), seen);
        assert_eq!(preview.documents, plan.documents, "a preview equals what is committed, {context}");
        assert_eq!(preview.movements, plan.movements, "a preview equals what is committed, {context}");
        self.carry_out(&plan, seen);
        self.events.len() - seen
    }

    /// A person credits an issued invoice.
    pub fn concede(&mut self, hour: i64, invoice: &Document, asked: &ConcessionAsked) -> Document {
        let before = self.account.clone();
        let lines: Vec<BilledLine> = self.billed.iter().map(|(_, line)| line.clone()).collect();
        let invoiced = Invoiced { document: invoice, lines: &lines };
        let note = concede(&self.facts(), invoiced, asked, AsOf(instant(hour))).expect("a concession");
        self.issue(&note, &before);
        for movement in movements_of(&note, &before, &[]).expect("movements") {
            self.moved(movement);
        }
        self.check();
        note
    }

    /// What is left of each issued line, less all that later lines took of it.
    pub fn left(&self) -> BTreeMap<LineRef, i64> {
        let mut left = BTreeMap::new();
        for (_, line) in &self.billed {
            left.insert(line.at, line.amount.minor());
            if let Some(named) = line.extends.filter(|_| line.amount.is_negative())
                && let Some(of) = left.get_mut(&named).filter(|of| **of > 0)
            {
                *of += line.amount.minor();
            }
        }
        left
    }

    fn carry_out(&mut self, plan: &BillingPlan, seen: usize) {
        let before = self.account.clone();
        for grant in &plan.grants {
            let known = self.account.grants.iter().any(|facts| facts.grant.id == grant.id);
            assert!(!known, "a grant begins once: {}", grant.id);
            self.account.grants.push(GrantFacts { grant: grant.clone(), movements: Vec::new() });
            self.account.orders.retain(|order| order.grant.id != grant.id);
        }
        for planned in plan.documents.iter().filter(|planned| planned.readiness == Readiness::Ready) {
            self.issue(&planned.document, &before);
            for movement in movements_of(&planned.document, &before, &plan.grants).expect("movements") {
                self.moved(movement);
            }
        }
        self.entries.extend(entries_of_movements(&plan.movements, &before).expect("entries"));
        for movement in &plan.movements {
            self.moved(movement.clone());
        }
        for (place, progress) in plan.subscriptions.iter().enumerate() {
            self.account.subscriptions[place].settled_before = progress.settled_before;
            self.due[place] = progress.next_due;
        }
        plan.credits_due.iter().for_each(|(customer, at)| self.look_again(*customer, *at));
        let unseen: Vec<(Arc<str>, Instant)> =
            self.events[seen..].iter().map(|event| (event.subject.clone(), event.time)).collect();
        for (subject, time) in unseen {
            let place = (0..self.ways.len()).find(|place| *subject == *subscription_id(*place).to_string());
            self.reopen(place.expect("its own"), time);
        }
        self.check();
    }

    fn moved(&mut self, movement: Movement) {
        let grants = &mut self.account.grants;
        let facts = grants.iter_mut().find(|facts| facts.grant.id == movement.grant);
        let facts = facts.expect("a movement of a known grant");
        let rest = facts.rest().expect("a rest").minor();
        if movement.kind == MovementKind::Burnt {
            let Grant { effective, expires, .. } = facts.grant;
            assert!(
                -movement.amount.minor() <= rest,
                "a burn of {} exceeds the rest {rest}",
                movement.amount
            );
            assert!(effective <= movement.at, "no grant pays before it begins");
            assert!(expires.is_none_or(|expires| movement.at < expires), "nor after its end");
        }
        facts.movements.push(movement);
    }

    fn issue(&mut self, document: &Document, account: &AccountFacts) {
        testworld::check(document);
        let taken = self.issued.iter().any(|issued| issued.id == document.id || issued.key == document.key);
        assert!(!taken, "a document's key is its own: {:?}", document.key);
        self.entries.push(entry_of(document, account).expect("an entry that balances"));
        let of = document.lines.iter().map(|line| line.subscription);
        self.billed.extend(of.zip(document.billed_lines()));
        for off in &document.discounts {
            let so_far = self.account.discounted.entry(off.discount).or_insert(Money::zero(Currency::EUR));
            *so_far = so_far.checked_add(off.amount).expect("a sum");
        }
        let paid = document.prepaid.by_balance;
        self.account.balance = self.account.balance.checked_sub(paid).expect("a balance");
        assert!(!self.account.balance.is_negative(), "a balance is never below zero");
        let (_, rest) = self.open.issue_to_balance(document);
        assert!(!rest.is_negative(), "a rest is owed to the payer");
        if !rest.is_zero() {
            let entry = entry_of_rest(self.account.environment, document, rest).expect("an entry");
            self.entries.push(entry);
            self.account.balance = self.account.balance.checked_add(rest).expect("a balance");
        }
        self.issued.push(document.clone());
    }

    /// What holds after every run: no grant is overdrawn, and the books are what documents and grants say.
    fn check(&self) {
        let mut cost = 0;
        for facts in &self.account.grants {
            let (rest, left) = (facts.rest().expect("a rest"), facts.cost_left().expect("a cost"));
            assert!(!rest.is_negative() && !left.is_negative(), "credits never exceed the grant: {facts:?}");
            assert!(rest.minor() > 0 || left.is_zero(), "a used up grant has no cost left: {facts:?}");
            cost += left.minor();
        }
        let ids: BTreeSet<_> = self.entries.iter().map(|entry| entry.id()).collect();
        assert_eq!(ids.len(), self.entries.len(), "an entry's id is its own");
        let books = TrialBalance::of(&self.entries);
        assert!(books.is_balanced());
        let of = |account: &Account| books.balance_of(account, Currency::EUR).expect("small").minor();
        let open = self.issued.iter().map(|document| self.open.of(document.id).expect("issued").minor());
        assert_eq!(of(&Account::Receivable), open.sum::<i64>(), "the receivable is what is open");
        assert_eq!(
            -of(&Account::CustomerBalance),
            self.account.balance.minor() - self.opening,
            "the balance"
        );
        let booked = self.account.grants.iter().map(|facts| self.not_bought_here(facts)).sum::<i64>();
        assert_eq!(-of(&Account::ContractLiability), cost - booked, "the liability is what the rests cost");
    }

    /// The cost of a grant that no purchase of these documents booked.
    fn not_bought_here(&self, facts: &GrantFacts) -> i64 {
        let bought = self.lines().any(|(_, line)| line.subject == LineSubject::Grant(facts.grant.id));
        let into = facts.movements.iter().filter(|movement| movement.kind == MovementKind::RolledOver);
        let rolled: i64 = into.map(|movement| movement.cost_basis.minor()).sum();
        rolled + if bought { 0 } else { facts.grant.cost_basis.minor() }
    }

    /// Every issued line with its subscription.
    pub fn lines(&self) -> impl Iterator<Item = &(Option<SubscriptionId>, BilledLine)> {
        self.billed.iter()
    }

    /// Everything issued, each document with the lines of one subscription only.
    pub fn of_subscription(&self, place: usize) -> Vec<Document> {
        let only = Some(subscription_id(place));
        let mut documents = self.issued.clone();
        documents.iter_mut().for_each(|document| document.lines.retain(|line| line.subscription == only));
        documents
    }
}

/// Leaves what the payer holds or ordered and the customers of the subscriptions that are looked at.
fn read_credits(account: &mut AccountFacts) {
    let looked_at = account.subscriptions.iter().map(|facts| facts.customer.id);
    let of: BTreeSet<CustomerId> = looked_at.chain([account.payer.id]).collect();
    account.grants.retain(|facts| of.contains(&facts.grant.customer));
    account.orders.retain(|order| of.contains(&order.grant.customer));
}
