//! The written form of prepaid credits: grants, their movements, and rules that buy them.
//! Knows their names and codes; must not know which lines they pay.

use billing::{
    Burn, CreditScope, CreditUnit, EndKind, FirstGrant, Grant, GrantKind, GrantOrder, Movement, MovementKind,
    Recurrence, TakenBack, TopUpRule,
};
use calendar::Instant;
use ids::{CustomerId, GrantId};
use money::{Currency, Money};

use crate::at::{At, Table};
use crate::document::{amount, amount_or_zero, read_line_ref, write_line_ref};
use crate::form::{Form, read_format, read_json};
use crate::mistake::{Mistakes, Said};
use crate::scalars;
use crate::write::Writer;

/// Most plans or prices a grant may be limited to.
pub const CREDIT_SCOPE_MAX: usize = 1_000;

const KINDS: [(&str, GrantKind); 3] = [
    ("promotional", GrantKind::Promotional),
    ("taxed_at_purchase", GrantKind::PaidTaxedAtPurchase),
    ("taxed_at_use", GrantKind::PaidTaxedAtUse),
];
/// Most ends of grants that one burn takes back.
const TAKEN_BACK_MAX: usize = 10_000;

const ENDS: [(&str, EndKind); 2] = [("expired", EndKind::Expired), ("rolled_over", EndKind::RolledOver)];
const MOVEMENTS: [(&str, MovementKind); 7] = [
    ("burnt", MovementKind::Burnt),
    ("given_back", MovementKind::GivenBack),
    ("expired", MovementKind::Expired),
    ("rolled_over", MovementKind::RolledOver),
    ("voided", MovementKind::Voided),
    ("expiry_taken_back", MovementKind::ExpiryTakenBack),
    ("rollover_taken_back", MovementKind::RolloverTakenBack),
];

/// The code of a kind of grant.
pub fn grant_kind_code(kind: GrantKind) -> &'static str {
    scalars::code_of(&kind, &KINDS)
}

/// The kind of grant that has a code.
pub fn grant_kind(code: &str) -> Option<GrantKind> {
    KINDS.iter().find(|(known, _)| *known == code).map(|(_, kind)| *kind)
}

/// The code of a kind of movement.
pub fn movement_kind_code(kind: MovementKind) -> &'static str {
    scalars::code_of(&kind, &MOVEMENTS)
}

/// The kind of movement that has a code.
pub fn movement_kind(code: &str) -> Option<MovementKind> {
    MOVEMENTS.iter().find(|(known, _)| *known == code).map(|(_, kind)| *kind)
}

impl Form for Grant {
    fn write_fields(&self, out: &mut Writer) {
        out.name("id").id(self.id);
        out.name("customer").id(self.customer);
        out.name("name").text(&self.name);
        out.name("kind").code(grant_kind_code(self.kind));
        out.name("currency").code(self.amount.currency().code());
        out.name("amount").amount(self.amount);
        if let Some(unit) = &self.unit {
            out.name("unit").table(|out| {
                out.name("name").text(&unit.name);
                out.name("value").decimal(unit.value.value());
            });
        }
        out.name("cost_basis").amount(self.cost_basis);
        out.name("effective").instant(self.effective);
        if let Some(expires) = self.expires {
            out.name("expires").instant(expires);
        }
        out.name("priority").whole(self.priority);
        if self.scope != CreditScope::default() {
            self.scope.write(out.name("scope"));
        }
        out.name("sequence").whole(self.sequence);
        if let Some(recurs) = &self.recurs {
            out.name("recurs").table(|out| write_recurrence(recurs, out));
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<Grant> {
        let id = table.required("id", "write the grant's id", scalars::id);
        let customer = table.required("customer", "write the id of the customer whose it is", scalars::id);
        let wanted = "write in which order it was recorded";
        let sequence = table.required("sequence", wanted, |at| scalars::whole(at, 0, u64::MAX));
        read_grant(table, (id, customer), sequence, None)
    }
}

/// Reads a grant from a table that may hold other names too. One that does not say from when on it pays does so
/// from `now` on, where that is given.
pub fn read_grant(
    table: &Table<'_>,
    (id, customer): (Option<GrantId>, Option<CustomerId>),
    sequence: Option<u64>,
    now: Option<Instant>,
) -> Option<Grant> {
    let name = table.required("name", "write what people call it, such as \"Welcome credit\"", scalars::text);
    let wanted = "write promotional, taxed_at_purchase or taxed_at_use";
    let kind = table.required("kind", wanted, |at| scalars::code(at, KINDS));
    let unit = table.optional("unit", read_unit);
    let effective = match now.filter(|_| !table.has("effective")) {
        Some(now) => Some(now),
        None => table.required("effective", "write from when on it pays", scalars::instant),
    };
    let expires = table.optional("expires", scalars::instant);
    let priority = table.optional("priority", |at| scalars::whole(at, 0, u32::MAX)).unwrap_or(0);
    let scope = table.setting("scope", CreditScope::read);
    let currency = table.required("currency", "write its currency, such as \"EUR\"", scalars::currency);
    let Some(currency) = currency else {
        table.pass_over(&["amount", "cost_basis", "recurs"]);
        return None;
    };
    let amount = table.required("amount", "write its value in money", |at| positive(at, currency));
    let cost_basis = table.optional("cost_basis", |at| zero_or_more(at, currency));
    let cost_basis = cost_basis.unwrap_or_else(|| Money::zero(currency));
    let recurs = table.optional("recurs", |at| read_recurrence(at, currency));
    let (kind, effective) = (kind?, effective?);
    if let Some(expires) = expires.filter(|expires| *expires <= effective) {
        let wanted = format!("an instant after {effective}, from which on it pays");
        return table.mistake_at("expires", Said::found(expires, wanted));
    }
    if kind == GrantKind::Promotional && cost_basis.minor() != 0 {
        let said =
            Said::found(cost_basis, "what is given costs nothing; leave it out, or choose another kind");
        return table.mistake_at("cost_basis", said);
    }
    Some(Grant {
        id: id?,
        customer: customer?,
        name: name?,
        kind,
        amount: amount?,
        unit,
        cost_basis,
        effective,
        expires,
        priority,
        scope,
        sequence: sequence?,
        recurs,
    })
}

/// Reads a grant as a caller sends it, who knows neither its id nor its place among others.
///
/// # Errors
/// Every mistake in it.
pub fn decode_new_grant(
    bytes: &[u8],
    (id, customer): (GrantId, CustomerId),
    sequence: u64,
) -> Result<Grant, Mistakes> {
    read_json(None, bytes, |at| {
        at.table(|table| {
            table.optional("format", read_format);
            read_grant(table, (Some(id), Some(customer)), Some(sequence), None)
        })
    })
}

fn positive(at: &At<'_>, currency: Currency) -> Option<Money> {
    let amount = scalars::amount(at, currency)?;
    match amount.minor() {
        1.. => Some(amount),
        _ => at.mistake(Said::found(amount, "an amount above zero is written here")),
    }
}

fn zero_or_more(at: &At<'_>, currency: Currency) -> Option<Money> {
    let amount = scalars::amount(at, currency)?;
    match amount.minor() {
        0.. => Some(amount),
        _ => at.mistake(Said::found(amount, "an amount of zero or more is written here")),
    }
}

fn read_unit(at: &At<'_>) -> Option<CreditUnit> {
    at.table(|table| {
        let name = table.required("name", "write what a unit is called, such as \"token\"", scalars::text);
        let value = table.required("value", "write what a unit is worth", scalars::unit_price);
        let value = value?;
        if value.value().signum() <= 0 {
            let said = Said::found(value.value(), "a unit is worth more than zero");
            return table.mistake_at("value", said);
        }
        Some(CreditUnit { name: name?, value })
    })
}

fn write_recurrence(recurs: &Recurrence, out: &mut Writer) {
    out.name("every").shown(recurs.every);
    if let Some(cap) = recurs.rollover_cap {
        out.name("rollover_cap").amount(cap);
    }
    if let Some(until) = recurs.until {
        out.name("until").instant(until);
    }
    if let Some(category) = &recurs.tax_category {
        out.name("tax_category").code(category.as_str());
    }
    if let Some(first) = recurs.first {
        out.name("first").table(|out| {
            out.name("id").id(first.id);
            out.name("effective").instant(first.effective);
            out.name("cost_basis").amount(first.cost_basis);
        });
    }
}

fn read_recurrence(at: &At<'_>, currency: Currency) -> Option<Recurrence> {
    at.table(|table| {
        let every = table.required("every", "write how often, such as \"month\"", scalars::cadence);
        let rollover_cap = table.optional("rollover_cap", |at| zero_or_more(at, currency));
        let until = table.optional("until", scalars::instant);
        let tax_category = table.optional("tax_category", scalars::key);
        let first = table.optional("first", |at| read_first(at, currency));
        Some(Recurrence { every: every?, rollover_cap, until, tax_category, first })
    })
}

fn read_first(at: &At<'_>, currency: Currency) -> Option<FirstGrant> {
    at.table(|table| {
        let id = table.required("id", "write the first grant's id", scalars::id);
        let effective = table.required("effective", "write from when on it paid", scalars::instant);
        let cost_basis = table.required("cost_basis", "write what it cost", |at| zero_or_more(at, currency));
        Some(FirstGrant { id: id?, effective: effective?, cost_basis: cost_basis? })
    })
}

impl Form for GrantOrder {
    fn write_fields(&self, out: &mut Writer) {
        self.grant.write(out.name("grant"));
        out.name("at").instant(self.at);
        out.name("tax_category").code(self.tax_category.as_str());
    }

    fn read_fields(table: &Table<'_>) -> Option<GrantOrder> {
        let grant = table.required("grant", "write the grant as it will be", Grant::read);
        let at = table.required("at", "write when the purchase is due", scalars::instant);
        let tax_category = table.required("tax_category", "write how it is taxed", scalars::key);
        Some(GrantOrder { grant: grant?, at: at?, tax_category: tax_category? })
    }
}

impl Form for CreditScope {
    fn write_fields(&self, out: &mut Writer) {
        if let Some(subscription) = self.subscription {
            out.name("subscription").id(subscription);
        }
        if !self.plans.is_empty() {
            out.name("plans").keys(&self.plans);
        }
        if !self.prices.is_empty() {
            out.name("prices").keys(&self.prices);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<CreditScope> {
        let keys = |name| table.setting(name, |at| scalars::keys(at, CREDIT_SCOPE_MAX));
        let subscription = table.optional("subscription", scalars::id);
        Some(CreditScope { subscription, plans: keys("plans"), prices: keys("prices") })
    }
}

impl Form for Movement {
    fn write_fields(&self, out: &mut Writer) {
        out.name("grant").id(self.grant);
        out.name("at").instant(self.at);
        out.name("kind").code(movement_kind_code(self.kind));
        out.name("amount").money(self.amount);
        if !self.cost_basis.is_zero() {
            out.name("cost_basis").amount(self.cost_basis);
        }
        if let Some(line) = self.line {
            write_line_ref(line, out.name("line"));
        }
        if let Some(units) = self.units {
            out.name("units").decimal(units);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<Movement> {
        let grant = table.required("grant", "write the grant's id", scalars::id);
        let at = table.required("at", "write when it counts", scalars::instant);
        let wanted = "write what happened, such as burnt";
        let kind = table.required("kind", wanted, |at| scalars::code(at, MOVEMENTS));
        let amount = table.required("amount", "write how much the rest changes by", scalars::money);
        let line = table.optional("line", read_line_ref);
        let units = table.optional("units", scalars::long_decimal);
        table.pass_over(&["cost_basis"]);
        let amount = amount?;
        let cost_basis = amount_or_zero(table, "cost_basis", amount.currency());
        Some(Movement { grant: grant?, at: at?, kind: kind?, amount, cost_basis, line, units })
    }
}

/// Writes what a grant paid of a document; amounts are in the document's currency.
pub(crate) fn write_burn(burn: &Burn, out: &mut Writer) {
    out.table(|out| {
        out.name("grant").id(burn.grant);
        out.name("line").whole(burn.line);
        out.name("at").instant(burn.at);
        out.name("amount").amount(burn.amount);
        out.name("cost_basis").amount(burn.cost_basis);
        if !burn.taken_back.is_empty() {
            out.name("taken_back").list(&burn.taken_back, |out, back| write_taken_back(back, out));
        }
    });
}

fn write_taken_back(back: &TakenBack, out: &mut Writer) {
    out.table(|out| {
        out.name("grant").id(back.grant);
        out.name("end").code(scalars::code_of(&back.end, &ENDS));
        out.name("at").instant(back.at);
        out.name("amount").amount(back.amount);
        out.name("cost_basis").amount(back.cost_basis);
    });
}

/// Reads what a grant paid of a document in this currency.
pub(crate) fn read_burn(at: &At<'_>, currency: Currency) -> Option<Burn> {
    at.table(|table| {
        let grant = table.required("grant", "write the grant's id", scalars::id);
        let line = table.required("line", "write the line's number", |at| scalars::whole(at, 1, u32::MAX));
        let at = table.required("at", "write when it counts", scalars::instant);
        let [amount, cost_basis] = ["amount", "cost_basis"].map(|name| amount(table, name, currency));
        let back = |at: &At<'_>| at.list(TAKEN_BACK_MAX, |at| read_taken_back(at, currency));
        let taken_back = table.setting("taken_back", back);
        Some(Burn {
            grant: grant?,
            line: line?,
            at: at?,
            amount: amount?,
            cost_basis: cost_basis?,
            taken_back,
        })
    })
}

fn read_taken_back(at: &At<'_>, currency: Currency) -> Option<TakenBack> {
    at.table(|table| {
        let grant = table.required("grant", "write the grant's id", scalars::id);
        let end = table.required("end", "write expired or rolled_over", |at| scalars::code(at, ENDS));
        let at = table.required("at", "write when it ended", scalars::instant);
        let [amount, cost_basis] = ["amount", "cost_basis"].map(|name| amount(table, name, currency));
        Some(TakenBack { grant: grant?, end: end?, at: at?, amount: amount?, cost_basis: cost_basis? })
    })
}

impl Form for TopUpRule {
    fn write_fields(&self, out: &mut Writer) {
        out.name("currency").code(self.amount.currency().code());
        out.name("below").amount(self.below);
        out.name("amount").amount(self.amount);
        out.name("price").amount(self.price);
        out.name("tax_category").code(self.tax_category.as_str());
        if let Some(lasts) = self.lasts {
            out.name("lasts").shown(lasts);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<TopUpRule> {
        let tax_category = table.required("tax_category", "write how it is taxed", scalars::key);
        let lasts = table.optional("lasts", scalars::cadence);
        let currency = table.required("currency", "write its currency, such as \"EUR\"", scalars::currency);
        let Some(currency) = currency else {
            table.pass_over(&["below", "amount", "price"]);
            return None;
        };
        let wanted = "write below which rest credits are bought";
        let below = table.required("below", wanted, |at| positive(at, currency));
        let amount = table.required("amount", "write how much is bought", |at| positive(at, currency));
        let price = table.required("price", "write what that costs", |at| zero_or_more(at, currency));
        Some(TopUpRule { below: below?, amount: amount?, price: price?, tax_category: tax_category?, lasts })
    }
}
