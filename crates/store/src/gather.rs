//! Gathering: all that the bills of one account follow from, read once and handed over whole.
//! Knows which rows make which facts; must not know what is owed.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use billing::{
    AccountFacts, Change, CommittedSpend, Customer, Discount, GrantFacts, GrantOrder, OnFile, Seller,
    SubscriptionFacts, Timeline,
};
use calendar::Instant;
use ids::{CatalogKey, CustomerId, DiscountId, EnvironmentId, InvoiceId, PlanVersionId, SubscriptionId};
use money::Money;
use pricing::{CouponLasts, CouponLevel, CouponOff, PlanVersion};
use sql::{Fault, Queries};

use crate::accounts::{self, AccountKey};
use crate::catalog::{self, Caches};
use crate::dated::{self, DatedFacts, dated_facts};
use crate::grants::{self, Wanted};
use crate::payment_methods::{self, AsRead};
use crate::rows::missing;
use crate::standings::{self, Parties, Standing, know_parties, know_party, standing};
use crate::subscriptions::SubscriptionRow;
use crate::{balances, billed, contracts, discounts, draft_acts, grants_paid, parties, retention};

/// What an account's bill follows from, and where it was read.
#[derive(Debug, Clone)]
pub struct GatheredAccount {
    /// The facts.
    pub facts: AccountFacts,
    /// The facts versions they were read at: of the payer, of every customer looked at and of payers before, in
    /// order of id.
    pub facts_versions: Vec<(CustomerId, i64)>,
    /// Payers before, of whom there are grants among the facts: they paid what may still be credited.
    pub payers_before: Vec<Arc<Customer>>,
    /// Whether anything is kept of these customers beyond their subscriptions.
    pub shares: bool,
    /// The highest usage watermark of the last runs.
    pub billed_watermark: u64,
}

impl GatheredAccount {
    /// The facts version of one of its customers; 0 of others.
    pub fn facts_version(&self, customer: CustomerId) -> i64 {
        let found = self.facts_versions.iter().find(|(known, _)| *known == customer);
        found.map_or(0, |(_, version)| *version)
    }
}

/// From when on cells must be looked at again although they were settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revisit {
    /// Only where this plane's own facts moved.
    FactsOnly,
    /// Also from this instant on, where an event moved.
    From(Instant),
    /// Everything, from the start.
    Everything,
}

/// A timeline as it stands.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn timeline(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscription: SubscriptionId,
) -> Result<Timeline, Fault> {
    Ok(dated_facts(queries, &environment.to_string(), subscription, i64::MAX)?.timeline)
}

/// Gathers some subscriptions of one account, with all that they share: of a payer that was read before, or else of
/// whoever pays for the first. None where another pays for one of them by now: what was read is stale, as who is
/// looked at together follows from who pays.
///
/// # Errors
/// A fault of the engine, of a row that is missing, or of a record that does not read back.
///
/// # Panics
/// When no subscription is asked for.
pub fn gather_account(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    (payer, asked): (Option<CustomerId>, &[(&SubscriptionRow, Revisit)]),
) -> Result<Option<GatheredAccount>, Fault> {
    let wall = environment.to_string();
    let (first, _) = asked.first().expect("an account is gathered for a subscription at least");
    let mut parties = Parties::new();
    let rows: Vec<&SubscriptionRow> = asked.iter().map(|(row, _)| *row).collect();
    let standings = standings::standings(queries, &wall, &rows, &mut parties)?;
    let payer = payer.unwrap_or_else(|| payer_of(&parties[&first.customer].customer));
    if rows.iter().any(|row| payer_of(&parties[&row.customer].customer) != payer) {
        return Ok(None);
    }
    know_party(queries, &wall, payer, &mut parties)?;
    let account = AccountKey { payer, seller: first.seller, currency: first.currency };
    let discounts = match &parties[&payer] {
        party if party.has_account => discounts::known(queries, &wall, payer, i64::MAX)?,
        _ => Vec::new(),
    };
    let again = |((row, revisit), standing): (&(&SubscriptionRow, Revisit), &Standing)| {
        let known = standing.known_of(payer, row.customer);
        let moved = discounts.iter().filter_map(|discount| discount.moved_since(known)).min();
        Again { revisit: *revisit, moved }
    };
    let again: Vec<Again> = asked.iter().zip(&standings).map(again).collect();
    let of = (environment, &*rows, &parties);
    let mut elsewhere = BTreeMap::new();
    let billed = (payer, &mut elsewhere);
    let mut subscriptions = subscriptions_facts(queries, caches, of, (&standings, &again), billed)?;
    ask_payers(queries, &mut subscriptions, (&parties, payer))?;
    let billed_by = Arc::clone(&subscriptions[0].seller);
    let facts = AccountFacts {
        discounts: discounts.into_iter().map(|kept| kept.dated).collect(),
        ..bare(environment, account, (Arc::clone(&parties[&payer].customer), billed_by), subscriptions)
    };
    let facts = with_dropped(queries, facts)?;
    let shares = parties.values().any(|party| party.has_account);
    let mut gathered = GatheredAccount {
        facts,
        facts_versions: parties.iter().map(|(id, party)| (*id, party.facts_version)).collect(),
        payers_before: Vec::new(),
        shares,
        billed_watermark: standings.iter().map(|standing| standing.billed_watermark).max().unwrap_or(0),
    };
    share(queries, &wall, account, (&parties, &mut gathered, &mut elsewhere))?;
    know_discounts_before(queries, &mut gathered.facts)?;
    know_payers_before(queries, &wall, (&parties, &mut gathered), elsewhere)?;
    Ok(Some(gathered))
}

/// Reads the grants of payers before that paid lines which may still be credited: whoever pays by now, what is
/// credited goes back to them. What others paid on the same documents is no matter of these subscriptions.
fn know_payers_before(
    queries: &mut impl Queries,
    wall: &str,
    (parties, gathered): (&Parties, &mut GatheredAccount),
    mut elsewhere: BTreeMap<InvoiceId, CustomerId>,
) -> Result<(), Fault> {
    elsewhere.retain(|_, payer| !parties.contains_key(payer));
    if elsewhere.is_empty() {
        return Ok(());
    }
    // Customers first: what moves after that moves their facts versions too.
    let mut before = Parties::new();
    know_parties(queries, wall, elsewhere.values().copied(), &mut before)?;
    let from = open_from(&gathered.facts);
    let found = grants_paid::grants_of_payers_before(queries, wall, &elsewhere, from)?;
    let holders: BTreeSet<CustomerId> = found.iter().map(|facts| facts.grant.customer).collect();
    before.retain(|customer, _| holders.contains(customer));
    gathered.facts.grants.extend(found);
    gathered.facts_versions.extend(before.iter().map(|(id, party)| (*id, party.facts_version)));
    gathered.facts_versions.sort_unstable();
    gathered.payers_before = before.into_values().map(|party| party.customer).collect();
    Ok(())
}

/// Reads the discounts of payers before that lines were billed with: what was billed to them keeps those. A discount
/// is what it was once redeemed, so that they are the same whenever they are read.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn know_discounts_before(queries: &mut impl Queries, facts: &mut AccountFacts) -> Result<(), Fault> {
    let wall = facts.environment.to_string();
    let mut named: BTreeMap<CustomerId, BTreeSet<DiscountId>> = BTreeMap::new();
    for line in facts.subscriptions.iter().flat_map(|one| &one.billed) {
        if let Some(payer) = line.billed_to.filter(|payer| *payer != facts.payer.id) {
            named.entry(payer).or_default().extend(&line.discounts);
        }
    }
    let mut before: BTreeMap<DiscountId, Arc<Discount>> = BTreeMap::new();
    for (payer, wanted) in named.into_iter().filter(|(_, wanted)| !wanted.is_empty()) {
        let held = discounts::known(queries, &wall, payer, i64::MAX)?.into_iter();
        let held = held.map(|kept| kept.dated.discount).filter(|discount| wanted.contains(&discount.id));
        before.extend(held.map(|discount| (discount.id, discount)));
    }
    facts.discounts_before = before.into_values().collect();
    Ok(())
}

/// Gathers what a person's credit of an invoice follows from: of the account that it is of, whoever pays for its
/// subscriptions by now, with the grants that paid it, with the documents that are due since it is, and no line.
///
/// # Errors
/// A fault of the engine, of a row that is missing, or of a record that does not read back.
pub fn gather_to_credit(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    (account, named): (AccountKey, &[SubscriptionRow]),
    (invoice, due): (InvoiceId, Instant),
) -> Result<GatheredAccount, Fault> {
    let mut gathered = gather_by_hand(queries, caches, environment, (account, named), due)?;
    gathered.facts.grants = grants_paid::grants_that_paid(queries, &environment.to_string(), invoice)?;
    Ok(gathered)
}

/// Gathers what follows from an account for a document that a person decides: some of its subscriptions, or none, what
/// its balance holds, and the documents that are due at an instant or later; no line of any.
///
/// # Errors
/// A fault of the engine, of a row that is missing, or of a record that does not read back.
pub fn gather_by_hand(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    (account, named): (AccountKey, &[SubscriptionRow]),
    due: Instant,
) -> Result<GatheredAccount, Fault> {
    let wall = environment.to_string();
    let mut parties = Parties::new();
    let mut subscriptions = Vec::with_capacity(named.len());
    for row in named {
        let standing = standing(queries, &wall, row, &mut parties)?;
        let dated = dated_facts(queries, &wall, row.id, i64::MAX)?;
        let of = (environment, row, Arc::clone(&parties[&row.customer].customer));
        let facts = made_of(queries, caches, of, (dated, standing.seller_version))?;
        let documents_at = billed::documents_at(queries, &wall, &row.id.to_string(), due)?;
        subscriptions.push(SubscriptionFacts { documents_at, ..facts });
    }
    know_party(queries, &wall, account.payer, &mut parties)?;
    let payer = Arc::clone(&parties[&account.payer].customer);
    let version = parties::seller_current_version(queries, environment, account.seller)?;
    let version = version.ok_or(missing("the seller of an account"))?;
    let seller = parties::seller_version(queries, caches, environment, (account.seller, version))?;
    let facts = AccountFacts {
        balance: balances::sum(queries, &wall, account)?,
        documents_at: billed::documents_at(queries, &wall, &account.owner_text(), due)?,
        ..bare(environment, account, (payer, seller), subscriptions)
    };
    let shares = parties.values().any(|party| party.has_account);
    let drafts_said = match shares {
        true => draft_acts::said_of_waiting(queries, &wall, &owners_of(&facts, account))?,
        false => BTreeMap::new(),
    };
    let facts = AccountFacts { drafts_said, ..facts };
    Ok(GatheredAccount {
        facts,
        facts_versions: parties.iter().map(|(id, party)| (*id, party.facts_version)).collect(),
        payers_before: Vec::new(),
        shares,
        billed_watermark: 0,
    })
}

/// Reads what an account's subscriptions share, where anything is.
fn share(
    queries: &mut impl Queries,
    wall: &str,
    account: AccountKey,
    (parties, gathered, elsewhere): (&Parties, &mut GatheredAccount, &mut BTreeMap<InvoiceId, CustomerId>),
) -> Result<(), Fault> {
    let facts = &mut gathered.facts;
    if gathered.shares {
        facts.contracts = contracts::known(queries, wall, account, i64::MAX)?;
        read_together(queries, facts, elsewhere)?;
    }
    read_committed(queries, facts, elsewhere)?;
    let from = open_from(facts);
    if gathered.shares {
        let wanted = Wanted::Open { needed_after: facts.one_period_before(from), open_from: from };
        for (customer, _) in parties.iter().filter(|(_, party)| party.has_account) {
            let of = (*customer, account.seller, account.currency);
            facts.grants.extend(grants::grants_for(queries, wall, of, wanted)?);
            facts.orders.extend(grants::open_orders(queries, wall, of, i64::MAX)?);
        }
        facts.drafts_said = draft_acts::said_of_waiting(queries, wall, &owners_of(facts, account))?;
        facts.balance = balances::sum(queries, wall, account)?;
        facts.top_ups = grants::top_up(queries, wall, account, i64::MAX)?.into_iter().collect();
    }
    let since = billing::committed_since(facts);
    if let Some(since) = since {
        facts.spent = spent(queries, account, (facts, since))?;
    }
    if gathered.shares {
        let from = facts.documents_from().unwrap_or(Instant::MIN);
        let from = since.map_or(from, |since| since.min(from));
        facts.documents_at = billed::documents_at(queries, wall, &account.owner_text(), from)?;
    }
    facts.discounted = billed::discounted(queries, wall, &once_amounts(facts), account.currency)?;
    Ok(())
}

/// Whose documents an account's are, as it is kept.
fn owners_of(facts: &AccountFacts, account: AccountKey) -> Vec<String> {
    let own = facts.subscriptions.iter().map(|one| one.subscription.to_string());
    own.chain([account.owner_text()]).collect()
}

/// Where a contract pools quantities, what moves of one subscription moves what the others owe of the same
/// periods: all of them are read from the earliest that is open.
fn read_together(
    queries: &mut impl Queries,
    facts: &mut AccountFacts,
    elsewhere: &mut BTreeMap<InvoiceId, CustomerId>,
) -> Result<(), Fault> {
    let Some(from) = billing::pooled_from(facts) else { return Ok(()) };
    let settled = |one: &&mut SubscriptionFacts| one.settled_before.is_some_and(|settled| settled > from);
    let mut earlier: Vec<_> = facts.subscriptions.iter_mut().filter(settled).collect();
    for one in &mut earlier {
        one.settled_before = Some(from);
    }
    know_billed(queries, facts.environment, earlier, (facts.payer.id, elsewhere))
}

/// A month that is committed to may be settled before the quarter that is paid for in it: its lines are read too.
fn read_committed(
    queries: &mut impl Queries,
    facts: &mut AccountFacts,
    elsewhere: &mut BTreeMap<InvoiceId, CustomerId>,
) -> Result<(), Fault> {
    let (environment, payer) = (facts.environment, facts.payer.id);
    for place in 0..facts.subscriptions.len() {
        let Some(from) = billing::committed_lines_from(facts, place) else { continue };
        let one = &mut facts.subscriptions[place];
        let span = (from, one.settled_before.unwrap_or(from));
        let billed = (payer, &mut *elsewhere);
        let lines = billed::committed_lines(queries, (environment, one.subscription), span, billed)?;
        one.billed.splice(..0, lines);
    }
    Ok(())
}

/// From when on something of a subscription of an account is not settled, or a line of it is known all the same.
fn open_from(facts: &AccountFacts) -> Instant {
    let open = facts.subscriptions.iter().map(|facts| {
        let settled = facts.settled_before.unwrap_or(Instant::MIN);
        let known = facts.billed.iter().filter(|line| line.full.end() <= settled);
        known.map(|line| line.full.start()).fold(settled, Instant::min)
    });
    open.min().unwrap_or(Instant::MIN)
}

/// What issued lines count towards commitments: of a contract those of every subscription that the account
/// pays or paid for, looked at or not.
fn spent(
    queries: &mut impl Queries,
    account: AccountKey,
    (facts, since): (&AccountFacts, Instant),
) -> Result<CommittedSpend, Fault> {
    let all: Vec<SubscriptionId> = match facts.contracts.is_empty() {
        true => facts.subscriptions.iter().map(|facts| facts.subscription).collect(),
        false => accounts::subscriptions_ever_of(queries, facts.environment, account)?,
    };
    billed::spent_in(queries, &facts.environment.to_string(), (account, since), &all)
}

/// The discounts of an account of whose amount the rest is kept for later documents.
fn once_amounts(facts: &AccountFacts) -> Vec<DiscountId> {
    let own = facts.discounts.iter().map(|dated| &dated.discount);
    let applied = facts.subscriptions.iter().flat_map(|facts| facts.timeline.facts());
    let applied = applied.filter_map(|fact| match &fact.change {
        Change::ApplyDiscount { discount } => Some(discount),
        _ => None,
    });
    let once = own.chain(applied).filter(|discount| {
        let coupon = &discount.coupon;
        coupon.level == CouponLevel::Invoice
            && coupon.lasts == CouponLasts::Once
            && matches!(coupon.off, CouponOff::Amount(_))
    });
    once.map(|discount| discount.id).collect()
}

/// An account with nothing shared.
fn bare(
    environment: EnvironmentId,
    account: AccountKey,
    (payer, seller): (Arc<Customer>, Arc<Seller>),
    subscriptions: Vec<SubscriptionFacts>,
) -> AccountFacts {
    AccountFacts {
        environment,
        payer,
        seller,
        currency: account.currency,
        discounts: Vec::new(),
        discounts_before: Vec::new(),
        discounted: BTreeMap::new(),
        grants: Vec::new(),
        top_ups: Vec::new(),
        orders: Vec::new(),
        balance: Money::zero(account.currency),
        contracts: Vec::new(),
        spent: CommittedSpend::default(),
        drafts_said: BTreeMap::new(),
        documents_at: BTreeMap::new(),
        usage_dropped_before: None,
        usage_closed_before: BTreeMap::new(),
        subscriptions,
    }
}

/// One subscription as it stands, with nothing billed: for what follows from its timeline alone.
///
/// # Errors
/// A fault of the engine, of a row that is missing, or of a record that does not read back.
pub fn unbilled_facts(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    row: &SubscriptionRow,
) -> Result<SubscriptionFacts, Fault> {
    let wall = environment.to_string();
    let mut parties = Parties::new();
    let standing = standing(queries, &wall, row, &mut parties)?;
    let dated = dated_facts(queries, &wall, row.id, i64::MAX)?;
    let customer = Arc::clone(&parties[&row.customer].customer);
    let payer = payer_of(&customer);
    let of = (environment, row, customer);
    let mut facts = made_of(queries, caches, of, (dated, standing.seller_version))?;
    // Also where no trial of its plans asks: a change may bring in one that does.
    know_party(queries, &wall, payer, &mut parties)?;
    facts.on_file = on_file(queries, (environment, row.customer), (&parties, payer))?;
    Ok(facts)
}

/// Subscriptions of one account with nothing billed, and the contracts that may pool their quantities: what usage
/// costs follows from these alone.
///
/// # Errors
/// A fault of the engine, of a row that is missing, or of a record that does not read back.
///
/// # Panics
/// When no subscription is asked for.
pub fn unbilled_account(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    (account, rows): (AccountKey, &[SubscriptionRow]),
) -> Result<AccountFacts, Fault> {
    let wall = environment.to_string();
    let mut parties = Parties::new();
    let rows: Vec<&SubscriptionRow> = rows.iter().collect();
    let standings = standings::standings(queries, &wall, &rows, &mut parties)?;
    know_party(queries, &wall, account.payer, &mut parties)?;
    let asked: Vec<_> = rows.iter().map(|row| (row.id, i64::MAX)).collect();
    let dated = dated::dated_facts_of(queries, &wall, &asked)?;
    let mut subscriptions = Vec::with_capacity(rows.len());
    for ((row, dated), standing) in rows.iter().zip(dated).zip(&standings) {
        let of = (environment, *row, Arc::clone(&parties[&row.customer].customer));
        subscriptions.push(made_of(queries, caches, of, (dated, standing.seller_version))?);
    }
    ask_payers(queries, &mut subscriptions, (&parties, account.payer))?;
    let (payer, seller) =
        (Arc::clone(&parties[&account.payer].customer), Arc::clone(&subscriptions[0].seller));
    let facts = AccountFacts {
        contracts: contracts::known(queries, &wall, account, i64::MAX)?,
        ..bare(environment, account, (payer, seller), subscriptions)
    };
    with_dropped(queries, facts)
}

/// With what was dropped of the usage of an account, and closed with it.
fn with_dropped(queries: &mut impl Queries, facts: AccountFacts) -> Result<AccountFacts, Fault> {
    let environment = facts.environment;
    let Some(before) = retention::dropped_before(queries, environment)? else { return Ok(facts) };
    let subscriptions = facts.subscriptions.iter().map(|facts| facts.subscription);
    let usage_closed_before = retention::closed_before(queries, environment, subscriptions)?;
    Ok(AccountFacts { usage_dropped_before: Some(before), usage_closed_before, ..facts })
}

/// Reads since when whoever pays for subscriptions has a payment method on file, once for each customer of those
/// whose trials ask.
fn ask_payers(
    queries: &mut impl Queries,
    subscriptions: &mut [SubscriptionFacts],
    (parties, payer): (&Parties, CustomerId),
) -> Result<(), Fault> {
    let mut known: BTreeMap<CustomerId, OnFile> = BTreeMap::new();
    for facts in subscriptions.iter_mut().filter(|facts| facts.asks_for_payment()) {
        let of = (facts.environment, facts.customer.id);
        let known = match known.entry(facts.customer.id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => unknown.insert(on_file(queries, of, (parties, payer))?),
        };
        facts.on_file = known.clone();
    }
    Ok(())
}

/// Since when whoever pays for a customer has a payment method on file.
fn on_file(
    queries: &mut impl Queries,
    (environment, customer): (EnvironmentId, CustomerId),
    (parties, payer): (&Parties, CustomerId),
) -> Result<OnFile, Fault> {
    let read = |id: CustomerId| {
        let party = &parties[&id];
        AsRead { customer: &party.customer, facts_version: party.facts_version }
    };
    payment_methods::on_file(queries, environment, read(customer), read(payer))
}

/// Whether the end of a trial of a subscription's plans asks for a payment method.
pub(crate) fn asks_for_payment(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    subscription: SubscriptionId,
) -> Result<bool, Fault> {
    let timeline = timeline(queries, environment, subscription)?;
    let plans = plans_of(queries, caches, environment, (&timeline, &[]))?;
    Ok(plans.values().any(|plan| plan.terms.asks_for_payment()))
}

/// Which settled cells are looked at again.
#[derive(Clone, Copy)]
struct Again {
    revisit: Revisit,
    /// From when on something the payer shares moved.
    moved: Option<Instant>,
}

impl Again {
    /// Up to where cells are settled and not looked at.
    fn settled_before(self, standing: &Standing, dated: &DatedFacts) -> Option<Instant> {
        let moved =
            [dated.moved_since(standing.billed_facts_version), self.moved].into_iter().flatten().min();
        match self.revisit {
            Revisit::Everything => None,
            Revisit::FactsOnly => earliest(standing.settled_before, moved),
            Revisit::From(instant) => earliest(earliest(standing.settled_before, moved), Some(instant)),
        }
    }
}

/// The facts of some subscriptions, in their order, with what is billed of each and not settled.
fn subscriptions_facts(
    queries: &mut impl Queries,
    caches: &Caches,
    (environment, rows, parties): (EnvironmentId, &[&SubscriptionRow], &Parties),
    (standings, again): (&[Standing], &[Again]),
    billed: (CustomerId, &mut BTreeMap<InvoiceId, CustomerId>),
) -> Result<Vec<SubscriptionFacts>, Fault> {
    let wall = environment.to_string();
    let asked: Vec<_> = rows.iter().map(|row| (row.id, i64::MAX)).collect();
    let dated = dated::dated_facts_of(queries, &wall, &asked)?;
    let mut made = Vec::with_capacity(rows.len());
    for (((row, dated), standing), again) in rows.iter().zip(dated).zip(standings).zip(again) {
        let settled_before = again.settled_before(standing, &dated);
        let of = (environment, *row, Arc::clone(&parties[&row.customer].customer));
        let facts = made_of(queries, caches, of, (dated, standing.seller_version))?;
        made.push(SubscriptionFacts { settled_before, ..facts });
    }
    know_billed(queries, environment, made.iter_mut().collect(), billed)?;
    Ok(made)
}

/// Reads what is billed of some subscriptions and not settled, and notes what of it was billed to others than the
/// payer.
fn know_billed(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    subscriptions: Vec<&mut SubscriptionFacts>,
    billed: (CustomerId, &mut BTreeMap<InvoiceId, CustomerId>),
) -> Result<(), Fault> {
    let from =
        |facts: &&mut SubscriptionFacts| (facts.subscription, facts.settled_before.unwrap_or(Instant::MIN));
    let asked: Vec<(SubscriptionId, Instant)> = subscriptions.iter().map(from).collect();
    let due_from =
        |facts: &&mut SubscriptionFacts| (facts.subscription, facts.documents_from().unwrap_or(Instant::MIN));
    let due_from: Vec<(SubscriptionId, Instant)> = subscriptions.iter().map(due_from).collect();
    let lines = billed::billed_lines_of(queries, environment, &asked, billed)?;
    let documents_at = billed::documents_at_of(queries, &environment.to_string(), &due_from)?;
    for (facts, (lines, documents_at)) in subscriptions.into_iter().zip(lines.into_iter().zip(documents_at)) {
        (facts.billed, facts.documents_at) = (lines, documents_at);
    }
    Ok(())
}

/// A subscription's facts with nothing billed.
fn made_of(
    queries: &mut impl Queries,
    caches: &Caches,
    (environment, row, customer): (EnvironmentId, &SubscriptionRow, Arc<Customer>),
    (dated, seller_version): (DatedFacts, u32),
) -> Result<SubscriptionFacts, Fault> {
    Ok(SubscriptionFacts {
        environment,
        subscription: row.id,
        customer,
        seller: parties::seller_version(queries, caches, environment, (row.seller, seller_version))?,
        currency: row.currency,
        zone: row.zone.clone(),
        plans: plans_of(queries, caches, environment, (&dated.timeline, &dated.left))?,
        timeline: dated.timeline,
        on_file: OnFile::default(),
        one_offs: dated.one_offs,
        billed: Vec::new(),
        documents_at: BTreeMap::new(),
        settled_before: None,
    })
}

/// Which versions the documents of a run were made with.
#[derive(Debug, Clone, Copy)]
pub struct AsRecorded<'a> {
    /// Whose account.
    pub account: AccountKey,
    /// The subscriptions looked at.
    pub subscriptions: &'a [&'a SubscriptionRow],
    /// The version and the facts version of the payer, of every customer looked at and of payers before.
    pub customers: &'a BTreeMap<CustomerId, (u32, i64)>,
    /// The seller's details.
    pub seller_version: u32,
}

impl AsRecorded<'_> {
    fn version(&self, customer: CustomerId) -> Result<(u32, i64), Fault> {
        self.customers.get(&customer).copied().ok_or(missing("the facts version of a customer of a run"))
    }
}

/// Everything known about an account at some facts versions, with nothing billed and nothing moved by a
/// document: what replay starts from.
///
/// # Errors
/// A fault of the engine, of a row that is missing, or of a record that does not read back.
pub fn gather_as_recorded(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    at: &AsRecorded<'_>,
) -> Result<AccountFacts, Fault> {
    let wall = environment.to_string();
    let mut customers: BTreeMap<CustomerId, Arc<Customer>> = BTreeMap::new();
    for (customer, (version, _)) in at.customers {
        let read = parties::customer_version(queries, environment, *customer, *version)?;
        customers.insert(*customer, Arc::new(read));
    }
    let mut subscriptions = Vec::with_capacity(at.subscriptions.len());
    for row in at.subscriptions {
        let (_, facts_version) = at.version(row.customer)?;
        let dated = dated_facts(queries, &wall, row.id, facts_version)?;
        let of = (environment, *row, Arc::clone(&customers[&row.customer]));
        let mut facts = made_of(queries, caches, of, (dated, at.seller_version))?;
        if facts.asks_for_payment() {
            let (_, payers) = at.version(at.account.payer)?;
            let payer = AsRead { customer: &customers[&at.account.payer], facts_version: payers };
            let customer = AsRead { customer: &facts.customer, facts_version };
            facts.on_file = payment_methods::on_file(queries, environment, customer, payer)?;
        }
        subscriptions.push(facts);
    }
    let (_, version) = at.version(at.account.payer)?;
    let shared = discounts::known(queries, &wall, at.account.payer, version)?;
    let payer = Arc::clone(&customers[&at.account.payer]);
    let seller =
        parties::seller_version(queries, caches, environment, (at.account.seller, at.seller_version))?;
    let facts = AccountFacts {
        discounts: shared.into_iter().map(|kept| kept.dated).collect(),
        grants: recorded_grants(queries, &wall, at)?,
        orders: recorded_orders(queries, &wall, at)?,
        top_ups: grants::top_up(queries, &wall, at.account, version)?.into_iter().collect(),
        balance: balances::recorded(queries, &wall, at.account, version)?,
        contracts: contracts::known(queries, &wall, at.account, version)?,
        ..bare(environment, at.account, (payer, seller), subscriptions)
    };
    let known =
        |customer, moved_to| at.customers.get(&customer).is_some_and(|(_, version)| moved_to <= *version);
    let drafts_said = draft_acts::said_as_recorded(queries, &wall, &owners_of(&facts, at.account), known)?;
    let facts = AccountFacts { drafts_said, ..facts };
    with_dropped(queries, facts)
}

fn recorded_grants(
    queries: &mut impl Queries,
    wall: &str,
    at: &AsRecorded<'_>,
) -> Result<Vec<GrantFacts>, Fault> {
    let mut grants = Vec::new();
    for (customer, (_, facts_version)) in at.customers {
        let of = (*customer, at.account.seller, at.account.currency);
        let wanted = Wanted::Recorded { facts_version: *facts_version };
        grants.extend(grants::grants_for(queries, wall, of, wanted)?);
    }
    Ok(grants)
}

fn recorded_orders(
    queries: &mut impl Queries,
    wall: &str,
    at: &AsRecorded<'_>,
) -> Result<Vec<GrantOrder>, Fault> {
    let mut orders = Vec::new();
    // What a payer before ordered is bought by its own account.
    let of_account = |customer: &CustomerId| {
        *customer == at.account.payer || at.subscriptions.iter().any(|row| row.customer == *customer)
    };
    for (customer, (_, facts_version)) in at.customers.iter().filter(|(customer, _)| of_account(customer)) {
        let of = (*customer, at.account.seller, at.account.currency);
        orders.extend(grants::open_orders(queries, wall, of, *facts_version)?);
    }
    Ok(orders)
}

/// Who pays for a customer.
fn payer_of(customer: &Customer) -> CustomerId {
    customer.more.payer.unwrap_or(customer.id)
}

fn plans_of(
    queries: &mut impl Queries,
    caches: &Caches,
    environment: EnvironmentId,
    (timeline, left): (&Timeline, &[PlanVersionId]),
) -> Result<BTreeMap<PlanVersionId, Arc<PlanVersion>>, Fault> {
    let mut plans = BTreeMap::new();
    let segment = segment_of(timeline);
    let named = timeline.facts().iter().filter_map(|fact| fact.change.version());
    for id in named.chain(left.iter().copied()) {
        if let Entry::Vacant(place) = plans.entry(id) {
            let plan = match segment {
                Some(segment) => catalog::plan_for_segment(queries, caches, environment, (id, segment))?,
                None => catalog::plan_version(queries, caches, environment, id)?,
            };
            place.insert(plan.ok_or(missing("a plan version that a subscription names"))?);
        }
    }
    Ok(plans)
}

/// The price list that a start pinned.
fn segment_of(timeline: &Timeline) -> Option<&CatalogKey> {
    timeline.facts().iter().find_map(|fact| match &fact.change {
        Change::Start { options, .. } => options.segment.as_ref(),
        _ => None,
    })
}

fn earliest(a: Option<Instant>, b: Option<Instant>) -> Option<Instant> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        // Nothing settled yet: everything is looked at anyway.
        (None, _) => None,
        (Some(a), None) => Some(a),
    }
}
