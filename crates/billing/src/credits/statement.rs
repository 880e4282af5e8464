//! Statements: a grant's movements as people read them, and the movements that documents make.
//! Knows grants and documents as values; must not know how lines were paid.

use calendar::Instant;
use money::{Decimal, Money, MoneyRefused, Ratio, Rounding};

use crate::billed::LineRef;
use crate::document::Document;
use crate::facts::{AccountFacts, Grant, GrantFacts, Movement, MovementKind};

/// How many digits behind the point units keep that are no exact decimal.
const UNIT_DIGITS: i8 = 12;

/// One row of a grant's statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementRow {
    /// When it counts.
    pub at: Instant,
    /// What happened.
    pub what: StatementWhat,
    /// How much the rest changed by.
    pub amount: Money,
    /// The same in the grant's unit, if it has one.
    pub units: Option<Decimal>,
    /// What was left then.
    pub rest: Money,
    /// Which document line it belongs to, if any.
    pub line: Option<LineRef>,
}

/// What a row of a statement says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatementWhat {
    /// It was granted.
    Granted,
    /// Something moved on it.
    Moved(MovementKind),
}

/// A grant's movements in order of recording, the grant itself first, with what was left after each.
///
/// Granted 50.00, rest 50.00; burnt −20.00, rest 30.00; expired −30.00, rest 0.00.
///
/// # Errors
/// When an amount does not fit.
pub fn statement(facts: &GrantFacts) -> Result<Vec<StatementRow>, MoneyRefused> {
    let grant = &facts.grant;
    let mut rest = grant.amount;
    let mut rows = vec![StatementRow {
        at: grant.effective,
        what: StatementWhat::Granted,
        amount: grant.amount,
        units: units_of(grant, grant.amount)?,
        rest,
        line: None,
    }];
    for movement in &facts.movements {
        rest = rest.checked_add(movement.amount)?;
        rows.push(StatementRow {
            at: movement.at,
            what: StatementWhat::Moved(movement.kind),
            amount: movement.amount,
            units: movement.units,
            rest,
            line: movement.line,
        });
    }
    Ok(rows)
}

/// The movements that an issued document makes: one for each of its burns, before it those that take back
/// the end of a grant for it. Its grants are those of the account, or those that begin with the same plan.
///
/// # Errors
/// When an amount does not fit.
pub fn movements_of(
    document: &Document,
    account: &AccountFacts,
    begun: &[Grant],
) -> Result<Vec<Movement>, MoneyRefused> {
    let known = || account.grants.iter().map(|facts| &facts.grant);
    let ordered = || account.orders.iter().map(|order| &order.grant);
    let mut movements = Vec::with_capacity(document.burns.len());
    for burn in &document.burns {
        let line = Some(LineRef { document: document.id, line: burn.line });
        movements.extend(burn.taken_back.iter().map(|back| Movement {
            grant: back.grant,
            at: back.at,
            kind: back.end.taken_back(),
            amount: back.amount,
            cost_basis: back.cost_basis,
            line,
            units: None,
        }));
        movements.push(Movement {
            grant: burn.grant,
            at: burn.at,
            kind: if burn.amount.is_negative() { MovementKind::GivenBack } else { MovementKind::Burnt },
            amount: burn.amount.checked_neg()?,
            cost_basis: burn.cost_basis.checked_neg()?,
            line,
            units: None,
        });
    }
    for movement in &mut movements {
        let grant = known().chain(ordered()).chain(begun).find(|grant| grant.id == movement.grant);
        movement.units = grant.map_or(Ok(None), |grant| units_of(grant, movement.amount))?;
    }
    Ok(movements)
}

/// The movement that takes back what is left of a grant; none where nothing is left of one that does not
/// recur.
///
/// # Errors
/// When an amount does not fit.
pub fn take_back(facts: &GrantFacts, at: Instant) -> Result<Option<Movement>, MoneyRefused> {
    let rest = facts.rest()?;
    if rest.is_zero() && facts.grant.recurs.is_none() {
        return Ok(None);
    }
    let amount = rest.checked_neg()?;
    Ok(Some(Movement {
        grant: facts.grant.id,
        at,
        kind: MovementKind::Voided,
        amount,
        cost_basis: facts.cost_left()?.checked_neg()?,
        line: None,
        units: units_of(&facts.grant, amount)?,
    }))
}

/// An amount in a grant's unit: exact where that is a decimal, else rounded half even to 12 digits. None
/// where the grant has no unit of its own.
///
/// 1.00 at 0.03 a token is 33.333333333333 tokens.
///
/// # Errors
/// When the number of units does not fit.
pub fn units_of(grant: &Grant, amount: Money) -> Result<Option<Decimal>, MoneyRefused> {
    let Some(unit) = &grant.unit else { return Ok(None) };
    let refused = MoneyRefused::OutOfRange { currency: amount.currency() };
    let value = Ratio::whole(unit.value.value());
    let units = Ratio::whole(amount.to_decimal()).checked_div(value).map_err(|_| refused)?;
    match units.as_decimal() {
        Some(exact) => Ok(Some(exact)),
        None => units.round(UNIT_DIGITS, Rounding::HalfEven).map(Some).map_err(|_| refused),
    }
}
