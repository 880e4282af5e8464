//! Contracts: agreed with a customer, replaced, terminated, and how their spans stand.
//! Knows who may have one and where its facts are; must not know what a span owes.

use billing::{AgreeRefused, ContractRefused, ContractSpan, TerminateRefused};
use calendar::{Instant, Period, Zone};
use ids::{ContractId, CustomerId, EnvironmentId};
use money::Rounding;
use store::accounts::{self, AccountKey};
use store::contracts::{self, KeptContract};
use store::{Act, ActError, Fault, Queries, parties};

pub use billing::{Contract, ContractSpan as Span, Renewal};

use crate::pooling;
use crate::promotions::known_customer;
use crate::refusal::{self, Code, Failed, Refusal};
use crate::{Operations, millis};

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
/// Refused for an unknown customer, one whom another pays for, and as [`AgreeRefused`].
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
    let (zone, rounding) = books(act, environment, seller)?;
    billing::agree(None, contract, (&zone, rounding), now).map_err(refused)?;
    pooling::check(act, environment, (None, contract))?;
    let kept = KeptContract { contract: contract.clone(), customer, seller, version: 1 };
    keep(act, environment, kept, now)
}

/// Replaces what was agreed by its next version. A span that has ended keeps what it asks for.
///
/// # Errors
/// Refused for an unknown contract, and as [`AgreeRefused`].
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
    let (zone, rounding) = books(act, environment, before.seller)?;
    billing::agree(Some(&before.contract), &after, (&zone, rounding), now).map_err(refused)?;
    pooling::check(act, environment, (Some(&before.contract), &after))?;
    let kept = KeptContract { contract: after, version: before.version + 1, ..before };
    keep(act, environment, kept, now)
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

/// By which zone and rounding a seller's contracts go.
fn books(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    seller: ids::SellerId,
) -> Result<(Zone, Rounding), ActError<Refusal>> {
    let found = parties::seller(queries, environment, seller)?;
    let seller = found.ok_or_else(|| not_found("seller", seller))?;
    Ok((seller.zone, seller.rounding))
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
            AgreeRefused::SpanEnded { .. } => {
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
