//! Contracts: agreed with a customer, replaced, terminated, and how their spans stand.
//! Knows who may have one and where its facts are; must not know what a span owes.

use billing::{AgreeRefused, ContractRefused, ContractSpan, Seller, TerminateRefused};
use calendar::{Instant, Period};
use ids::{ContractId, CustomerId, EnvironmentId, SellerId};
use pricing::Commitment;
use store::accounts::{self, AccountKey};
use store::contracts::{self, KeptContract};
use store::{Act, ActError, Fault, Queries, parties};

pub use billing::{Contract, ContractSpan as Span, Renewal};

use crate::named::{Published, Taxed};
use crate::pooling;
use crate::promotions::known_customer;
use crate::refusal::{self, Code, Failed, Refusal};
use crate::{Operations, millis, retention};

/// A contract as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractView {
    /// What was agreed, with whom.
    pub kept: KeptContract,
    /// When it ends as it stands; none while it renews by itself.
    pub ends: Option<Instant>,
    /// Its terms that have begun, in order.
    pub terms: Vec<Period>,
    /// How the spans of its commitments stand that have begun.
    pub spans: Vec<ContractSpan>,
}

/// A new contract's id.
pub fn new_id(now: Instant, random: [u8; 10]) -> ContractId {
    ContractId::from_cause(millis(now), random)
}

/// Keeps a new contract of a customer with its seller.
///
/// # Errors
/// Refused for an unknown customer, one whom another pays for, as [`AgreeRefused`], for names of plans, prices
/// and tax categories that do not exist, and for commitments without a subscription to bill them with.
pub fn create(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (customer, contract): (CustomerId, &Contract),
    now: Instant,
) -> Result<ContractView, ActError<Refusal>> {
    if let Some(payer) = known_customer(act, environment, customer)? {
        let message = format!("{payer} pays for {customer}; make the contract with {payer}");
        return Err(ActError::Refused(Refusal::new(Code::ContractRefused, message).about("customer")));
    }
    let row = parties::customer_row(act, environment, customer)?;
    let seller = row.ok_or_else(|| not_found("customer", customer))?.seller;
    let kept = KeptContract { contract: contract.clone(), customer, seller, version: 1 };
    check(act, environment, (None, &kept), now)?;
    keep(act, environment, kept, now)
}

/// Replaces what was agreed by its next version. A span that has ended keeps what it asks for.
///
/// # Errors
/// As [`create`], of what is new, and for an unknown contract.
pub fn replace(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    contract: &Contract,
    now: Instant,
) -> Result<ContractView, ActError<Refusal>> {
    let before = locked(act, environment, contract.id)?;
    if before.contract == *contract {
        return viewed(act, environment, before, now);
    }
    agreed(act, environment, before, (contract.clone(), now))
}

/// Terminates a contract that renews by itself: its last term is the one that runs then, or the next where
/// that is too late for the notice.
///
/// # Errors
/// Refused for an unknown contract, and as [`TerminateRefused`] and [`AgreeRefused`].
pub fn terminate(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    contract: ContractId,
    (at, now): (Instant, Instant),
) -> Result<ContractView, ActError<Refusal>> {
    let before = locked(act, environment, contract)?;
    let after = billing::terminate(&before.contract, at).map_err(refused)?;
    agreed(act, environment, before, (after, now))
}

/// A contract whose customer's row is locked until the commit, so that each version follows the one read.
fn locked(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    contract: ContractId,
) -> Result<KeptContract, ActError<Refusal>> {
    let unknown = || not_found("contract", contract);
    let customer = contracts::contract(act, environment, contract)?.ok_or_else(unknown)?.customer;
    accounts::move_account(act, environment, customer).map_err(refusal::refused)?;
    contracts::contract(act, environment, contract)?.ok_or_else(unknown)
}

fn agreed(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    before: KeptContract,
    (after, now): (Contract, Instant),
) -> Result<ContractView, ActError<Refusal>> {
    let kept = KeptContract { contract: after, version: before.version + 1, ..before };
    check(act, environment, (Some(&before.contract), &kept), now)?;
    keep(act, environment, kept, now)
}

/// Whether it may be agreed, names only what there is, and has a subscription whose runs bill it.
fn check(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (before, after): (Option<&Contract>, &KeptContract),
    now: Instant,
) -> Result<(), ActError<Refusal>> {
    let (KeptContract { contract, customer, seller, .. }, books) =
        (after, books(act, environment, after.seller)?);
    billing::agree(before, contract, (&books.zone, books.rounding), now).map_err(refused)?;
    pooling::check(act, environment, (before, contract))?;
    retention::check_contract(act, environment, contract)?;
    let is_new = |one: &&Commitment| before.is_none_or(|before| !before.commitments.contains(one));
    if !contract.commitments.iter().any(|one| is_new(&one)) {
        return Ok(());
    }
    let on = books.zone.day_of(now.max(contract.starts));
    let (published, taxed) = (Published::read(act, environment)?, Taxed::of(&books, on));
    for (index, commitment) in contract.commitments.iter().enumerate().filter(|(_, one)| is_new(one)) {
        let place = |name: &str| format!("commitments[{index}].{name}");
        let counted = published.commitment(&commitment.scope, &place("scope"));
        let category = || taxed.category(&commitment.tax_category, &place("tax_category"));
        counted.and_then(|()| category()).map_err(|unknown| unknown.refused(Code::ContractRefused))?;
    }
    let account = AccountKey { payer: *customer, seller: *seller, currency: contract.currency };
    if accounts::subscriptions_of_account(act, environment, account)?.is_empty() {
        let message = format!(
            "{customer} has no subscription in {0} that what is committed could be billed with; start one first, \
             of it or of a customer it pays for, now or at a later date",
            contract.currency
        );
        return Err(ActError::Refused(Refusal::new(Code::ContractRefused, message).about("currency")));
    }
    Ok(())
}

fn keep(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    kept: KeptContract,
    now: Instant,
) -> Result<ContractView, ActError<Refusal>> {
    contracts::keep_contract(act, environment, &kept, now).map_err(refusal::refused)?;
    viewed(act, environment, kept, now)
}

fn viewed(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    kept: KeptContract,
    now: Instant,
) -> Result<ContractView, ActError<Refusal>> {
    view(queries, environment, kept, now)?.map_err(ActError::Refused)
}

fn view(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    kept: KeptContract,
    now: Instant,
) -> Result<Result<ContractView, Refusal>, Fault> {
    let Some(seller) = parties::seller(queries, environment, kept.seller)? else {
        return Ok(Err(Refusal::not_found("seller", &kept.seller.to_string())));
    };
    let (zone, contract) = (&seller.zone, &kept.contract);
    let account = AccountKey { payer: kept.customer, seller: kept.seller, currency: contract.currency };
    let spent = contracts::spent_in(queries, environment, (account, contract.starts))?;
    let spans = match billing::contract_spans(contract, (zone, seller.rounding), &spent, now) {
        Ok(spans) => spans,
        Err(refused) => return Ok(Err(refused.into())),
    };
    let (ends, terms) = (billing::contract_end(contract, zone), billing::terms_of(contract, zone, now));
    Ok(Ok(ContractView { kept, ends, terms, spans }))
}

/// The seller by whose zone, rounding and rates its contracts go.
fn books(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    seller: SellerId,
) -> Result<Seller, ActError<Refusal>> {
    let found = parties::seller(queries, environment, seller)?;
    found.ok_or_else(|| not_found("seller", seller))
}

fn not_found(what: &str, id: impl ToString) -> ActError<Refusal> {
    ActError::Refused(Refusal::not_found(what, &id.to_string()))
}

fn refused(refused: impl Into<Refusal>) -> ActError<Refusal> {
    ActError::Refused(refused.into())
}

impl Operations {
    /// A contract as it is now.
    ///
    /// # Errors
    /// Refused when there is none; a fault.
    pub fn contract(&self, environment: EnvironmentId, id: ContractId) -> Result<ContractView, Failed> {
        let now = self.now_in(environment)?;
        let found = self.store.read(|reader| {
            let kept = contracts::contract(reader, environment, id)?;
            kept.map(|kept| view(reader, environment, kept, now)).transpose()
        })?;
        let found = found.ok_or_else(|| Refusal::not_found("contract", &id.to_string()))?;
        Ok(found?)
    }

    /// The contracts of a customer as they are now, in order of id.
    ///
    /// # Errors
    /// A fault.
    pub fn contracts(
        &self,
        environment: EnvironmentId,
        customer: CustomerId,
    ) -> Result<Vec<ContractView>, Failed> {
        let now = self.now_in(environment)?;
        let found = self.store.read(|reader| {
            let all = contracts::contracts_of_customer(reader, environment, customer)?;
            all.into_iter().map(|kept| view(reader, environment, kept, now)).collect::<Result<Vec<_>, _>>()
        })?;
        Ok(found.into_iter().collect::<Result<Vec<_>, Refusal>>()?)
    }
}

impl From<ContractRefused> for Refusal {
    fn from(refused: ContractRefused) -> Refusal {
        Refusal::new(Code::ContractRefused, refused)
    }
}

impl From<AgreeRefused> for Refusal {
    fn from(refused: AgreeRefused) -> Refusal {
        match refused {
            AgreeRefused::Contract(refused) => refused.into(),
            AgreeRefused::OtherCurrency { .. } => {
                Refusal::new(Code::ContractRefused, refused).about("currency")
            }
            AgreeRefused::NothingAgreed | AgreeRefused::SpanEnded { .. } => {
                Refusal::new(Code::ContractRefused, refused).about("commitments")
            }
            AgreeRefused::Bill(refused) => refused.into(),
        }
    }
}

impl From<TerminateRefused> for Refusal {
    fn from(refused: TerminateRefused) -> Refusal {
        Refusal::new(Code::ContractRefused, refused).about("at")
    }
}
