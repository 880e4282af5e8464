//! Sellers: created, changed (a new version), found.
//! Knows that a seller's name is its cause; must not know how it is taxed.

use billing::Seller;
use calendar::Instant;
use ids::{EnvironmentId, SellerId};
use store::jobs::{self, DraftsOf};
use store::{Act, ActError, parties, rate_waits};

use crate::named::{self, Taxed, Unknown};
use crate::refusal::{Code, Failed, Refusal};
use crate::{Operations, cause};

/// The id of the seller of this name.
pub fn seller_id(environment: EnvironmentId, name: &str) -> SellerId {
    SellerId::from_cause(0, cause(&[environment.as_bytes(), b"seller", name.as_bytes()]))
}

/// Keeps a new seller; its id and version are set here.
///
/// # Errors
/// Refused when a seller of that name exists, or its rates leave out a tax category that a plan names.
pub fn create(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &Seller,
) -> Result<Seller, ActError<Refusal>> {
    let seller = Seller { id: seller_id(environment, &asked.name), version: 1, ..asked.clone() };
    if parties::seller_current_version(act, environment, seller.id)?.is_some() {
        let message =
            format!("a seller named {:?} exists; change that one or choose another name", seller.name);
        return Err(ActError::Refused(Refusal::new(Code::AlreadyExists, message).about("name")));
    }
    check_numbering(None, &seller)?;
    check_rates(act, environment, (None, &seller), None)?;
    parties::keep_seller(act, environment, &seller)?;
    Ok(seller)
}

/// Refuses patterns of numbers that are new and number nothing well.
fn check_numbering(before: Option<&Seller>, after: &Seller) -> Result<(), ActError<Refusal>> {
    let refuse = |about: &str, why: String| {
        Err(ActError::Refused(Refusal::new(Code::SellerRefused, format!("{about}: {why}")).about(about)))
    };
    let of = |seller: &Seller| (seller.invoice_series.clone(), seller.credit_note_series.clone());
    if before.is_some_and(|before| of(before) == of(after)) {
        return Ok(());
    }
    for (about, pattern) in
        [("invoice_series", &after.invoice_series), ("credit_note_series", &after.credit_note_series)]
    {
        if let Err(why) = billing::check_series(pattern) {
            return refuse(about, why.to_string());
        }
    }
    match billing::could_clash(&after.invoice_series, &after.credit_note_series) {
        true => {
            let why = "an invoice and a credit note would have the same number; give each its own prefix";
            refuse("credit_note_series", why.to_owned())
        }
        false => Ok(()),
    }
}

/// Refuses rates that leave a tax category of a published plan, of any version, without a rate that it had: of
/// this seller, today or ever. A seller's first rates must with those of the others cover the latest versions.
fn check_rates(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (before, after): (Option<&Seller>, &Seller),
    now: Option<Instant>,
) -> Result<(), ActError<Refusal>> {
    let is_same = |before: &Seller| before.taxes == after.taxes && before.more.tax == after.more.tax;
    if !is_taxed(after) || before.is_some_and(is_same) {
        return Ok(());
    }
    let before = before.filter(|before| is_taxed(before));
    let Some(before) = before else { return check_first_rates(act, environment, after) };
    let dates = [now.map(|now| after.zone.day_of(now)), None];
    let plans = named::every_plan(act, environment)?;
    for on in dates {
        let of = |seller| on.map_or_else(|| Taxed::ever(seller), |on| Taxed::of(seller, on));
        let (then, now) = (of(before), of(after));
        for plan in &plans {
            let place = format!("plan {} version {}: ", plan.plan, plan.version);
            now.plan_less((&plan.prices, &plan.terms), &place, |category| !then.has(category))
                .map_err(|unknown| left_out(unknown, after))?;
        }
    }
    Ok(())
}

/// Whether it charges tax: by rules, or by rates of its own.
fn is_taxed(seller: &Seller) -> bool {
    seller.more.tax.is_some() || !seller.taxes.rows.is_empty()
}

/// A seller that had no rates has some.
fn check_first_rates(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    after: &Seller,
) -> Result<(), ActError<Refusal>> {
    let then = Taxed::by_any(act, environment, Some(after.id))?;
    let mut now = then.clone();
    now.add(after);
    for plan in named::current_plans(act, environment)?.values() {
        let place = format!("plan {}: ", plan.plan);
        now.plan_less((&plan.prices, &plan.terms), &place, |category| !then.has(category))
            .map_err(|unknown| left_out(unknown, after))?;
    }
    Ok(())
}

fn left_out(unknown: Unknown, seller: &Seller) -> ActError<Refusal> {
    let (message, about) = match seller.more.tax {
        Some(_) => (unknown.unmapped(), "tax"),
        None => (unknown.left_out(), "tax_rates"),
    };
    ActError::Refused(Refusal::new(Code::SellerRefused, message).about(about))
}

/// Keeps changed details as the seller's next version; documents already issued keep theirs.
///
/// # Errors
/// Refused when there is no such seller, or its rates leave out a tax category that a plan
/// names and they had.
pub fn update(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (SellerId, Instant),
    asked: &Seller,
) -> Result<Seller, ActError<Refusal>> {
    let current = parties::seller(act, environment, id)?
        .ok_or_else(|| ActError::Refused(Refusal::not_found("seller", &id.to_string())))?;
    let seller = Seller { id, version: current.version + 1, ..asked.clone() };
    check_numbering(Some(&current), &seller)?;
    check_rates(act, environment, (Some(&current), &seller), Some(now))?;
    parties::keep_seller(act, environment, &seller)?;
    if (Seller { version: current.version, ..seller.clone() }) != current {
        jobs::look_at_drafts(act, environment, (DraftsOf::Seller(id), now))?;
    }
    // What could not be billed for what was known of it may be billed now.
    jobs::revive(act, environment)?;
    let told = |seller: &Seller| {
        let known = (seller.address.clone(), seller.tax_number.clone(), seller.more.particulars.clone());
        (known, seller.more.tax.clone())
    };
    if told(&current) != told(&seller) {
        let provider = seller.more.tax.as_deref().and_then(|regime| regime.provider.as_ref());
        let provider = provider.map(|provider| &provider.name);
        rate_waits::seller_changed(act, environment, (id, provider))?;
    }
    Ok(seller)
}

/// Changes a seller's details by what `change` makes of them as they are now.
///
/// # Errors
/// Refused when there is no such seller, or by `change`.
pub fn amend(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (id, now): (SellerId, Instant),
    change: impl FnOnce(&Seller) -> Result<Seller, Refusal>,
) -> Result<Seller, ActError<Refusal>> {
    let current = parties::seller(act, environment, id)?
        .ok_or_else(|| ActError::Refused(Refusal::not_found("seller", &id.to_string())))?;
    let changed = change(&current).map_err(ActError::Refused)?;
    if (Seller { id, version: current.version, ..changed.clone() }) == current {
        return Ok(current);
    }
    update(act, environment, (id, now), &changed)
}

impl Operations {
    /// One seller as it is now.
    ///
    /// # Errors
    /// Refused when there is none of that id.
    pub fn seller(&self, environment: EnvironmentId, id: SellerId) -> Result<Seller, Failed> {
        let found = self.store.read(|reader| parties::seller(reader, environment, id))?;
        found.ok_or_else(|| Refusal::not_found("seller", &id.to_string()).into())
    }

    /// One version of a seller.
    ///
    /// # Errors
    /// Refused when there is no such seller, or it never had that version.
    pub fn seller_version(
        &self,
        environment: EnvironmentId,
        (id, version): (SellerId, u32),
    ) -> Result<Seller, Failed> {
        let current = self.seller(environment, id)?;
        if version == 0 || version > current.version {
            let message = format!("the seller {id} has the versions 1 to {}", current.version);
            return Err(Refusal::new(Code::NotFound, message).about("version").into());
        }
        let caches = self.store.caches();
        let of = |reader: &mut store::Reader<'_>| {
            parties::seller_version(reader, caches, environment, (id, version))
        };
        Ok(self.store.read(of)?.as_ref().clone())
    }

    /// Sellers after a cursor.
    ///
    /// # Errors
    /// A fault.
    pub fn sellers(
        &self,
        environment: EnvironmentId,
        after: &str,
        limit: u32,
    ) -> Result<Vec<Seller>, Failed> {
        Ok(self.store.read(|reader| parties::sellers(reader, environment, after, limit))?)
    }
}
