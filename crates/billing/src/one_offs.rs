//! One-off charges: quantity × unit price, once.
//! Knows ordered charges; must not know plans.

use money::Money;
use pricing::CreditTo;

use crate::billed::{LineKind, LineSubject};
use crate::cells::day_from;
use crate::document::{Line, LineTrace};
use crate::facts::OneOff;
use crate::pending::{Class, Pending, Rank};
use crate::refused::BillRefused;
use crate::run::{Decided, Run};

/// Decides the lines of one-off charges that are due and not billed.
pub(crate) fn decide(run: &Run<'_>, decided: &mut Decided) -> Result<(), BillRefused> {
    for (number, one_off) in (0_u32..).zip(&run.facts.one_offs) {
        let day = day_from(one_off.at, &run.course);
        if run.window.is_settled(day) {
            continue;
        }
        decided.look_again(one_off.at);
        decided.saw(day, one_off.at);
        if one_off.at <= run.as_of && !run.standing.has_one_off(one_off.id) {
            decided.lines.push(pending(run, one_off, number)?);
        }
    }
    Ok(())
}

/// 3 hours at 80.00 are 240.00.
fn pending(run: &Run<'_>, one_off: &OneOff, number: u32) -> Result<Pending, BillRefused> {
    let terms = run.terms;
    let exact = one_off
        .unit_price
        .times(one_off.quantity)
        .map_err(|source| BillRefused::Inexact { price: one_off.id.to_string(), source: source.into() })?;
    let amount = Money::round_from(&exact, terms.currency, terms.rounding)?;
    let day = day_from(one_off.at, &run.course);
    let zero = Money::zero(terms.currency);
    let line = Box::new(Line {
        number: 0,
        kind: LineKind::OneOff,
        subscription: Some(run.facts.subscription),
        subject: LineSubject::OneOff(one_off.id),
        overridden: None,
        whole: false,
        refund: false,
        description: one_off.description.clone(),
        full: day,
        service: day,
        dimensions: Vec::new(),
        quantity: one_off.quantity.ratio(),
        unit: None,
        discounts: Vec::new(),
        amount,
        conceded: zero,
        off_document: zero,
        document_discounts: Vec::new(),
        by_credits: zero,
        tax_category: one_off.tax_category.clone(),
        tax_group: 0,
        tax: zero,
        extends: None,
        trace: LineTrace::OneOff { exact, rounding: terms.rounding },
    });
    let rank = Rank { from: day.start(), class: Class::OneOff, order: (u32::MAX, number), step: 1 };
    Ok(Pending {
        due: one_off.at,
        found: None,
        wait: None,
        owner: run.owner,
        run: Some(run.place),
        rank,
        reverses: None,
        plan: None,
        tax_included: false,
        credit_to: CreditTo::default(),
        burns: Vec::new(),
        slices: Vec::new(),
        line,
    })
}
