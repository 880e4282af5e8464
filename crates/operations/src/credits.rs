//! Prepaid credits: given, bought, looked at and taken back; and the rule that buys more by itself.
//! Knows who has which; must not know which lines a grant pays.

use billing::{CreditScope, GrantFacts, take_back};
use calendar::{Instant, Zone};
use ids::{CatalogKey, CustomerId, EnvironmentId, GrantId, SellerId};
use money::{Currency, Money, MoneyRefused};
use store::accounts::{self, AccountKey, LookAt};
use store::grants::{self, KeptGrant};
use store::parties::{self, CustomerRow};
use store::{Act, ActError, Queries};

pub use billing::{
    Grant, GrantKind, GrantOrder, MovementKind, StatementRow, StatementWhat, TopUpRule, statement,
};
pub use store::grants::kind_code as movement_code;

use crate::named::{Published, Taxed};
use crate::refusal::{self, Code, Failed, Refusal};
use crate::{Operations, millis};

/// The most that a person grants or moves at once, in minor units (10 million million of a currency with
/// cents), so that thousands of such sums still fit the books.
pub const MOVED_AT_ONCE_MAX: i64 = 1_000_000_000_000_000;

/// Credits asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantAsked {
    /// The grant; its id, customer and sequence are set here.
    pub grant: Grant,
    /// Whose it will be.
    pub customer: CustomerId,
    /// How its purchase is taxed, of one that is paid for and taxed when bought.
    pub tax_category: Option<CatalogKey>,
    /// When its purchase is due, of one that is paid for; now if it is left out.
    pub purchase_at: Option<Instant>,
    /// Random, for its id.
    pub random: [u8; 10],
    /// The present moment.
    pub now: Instant,
}

/// A grant as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantView {
    /// The grant and what moved on it.
    pub facts: GrantFacts,
    /// Who gave or sold it.
    pub seller: SellerId,
    /// What is left of it.
    pub rest: Money,
    /// Of one that is bought, and whose purchase stands on no document yet: when that is due.
    pub ordered_for: Option<Instant>,
    /// Of such an order: when it was withdrawn.
    pub withdrawn_at: Option<Instant>,
}

impl GrantView {
    /// Its movements as people read them, the grant itself first.
    ///
    /// # Errors
    /// When what is stored does not add up.
    pub fn statement(&self) -> Result<Vec<StatementRow>, Failed> {
        Ok(statement(&self.facts).map_err(too_much)?)
    }

    /// When another of its row begins, if one does, in its seller's zone.
    ///
    /// # Errors
    /// When what is stored does not add up.
    pub fn next_in_row(&self, zone: &Zone) -> Result<Option<Instant>, Failed> {
        Ok(billing::next_in_row(&self.facts, zone).map_err(too_much)?)
    }

    fn kept(kept: KeptGrant) -> Result<GrantView, Refusal> {
        let rest = kept.facts.rest().map_err(too_much)?;
        let (ordered_for, withdrawn_at) = (None, None);
        Ok(GrantView { facts: kept.facts, seller: kept.seller, rest, ordered_for, withdrawn_at })
    }

    fn ordered(order: GrantOrder, seller: SellerId) -> GrantView {
        let (rest, ordered_for) = (order.grant.amount, Some(order.at));
        let facts = GrantFacts { grant: order.grant, movements: Vec::new() };
        GrantView { facts, seller, rest, ordered_for, withdrawn_at: None }
    }
}

/// Grants credits to a customer: what is given holds at once, what is paid for begins when its purchase
/// stands on a document.
///
/// # Errors
/// Refused for an unknown customer, for a subscription in its scope that the customer does not pay for, for
/// plans, prices and tax categories that do not exist, for a cost above the amount, for a purchase without price,
/// tax category or a subscription to bill it with, and for one in the past.
pub fn grant(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    asked: &GrantAsked,
) -> Result<GrantView, ActError<Refusal>> {
    let customer = asked.customer;
    let row = known(act, environment, customer)?;
    let account = account_of(&row, asked.grant.amount.currency());
    let category = check(asked).map_err(ActError::Refused)?;
    check_scope(act, environment, account, &asked.grant.scope)?;
    check_categories(act, environment, row.seller, asked)?;
    let orders = grants::orders_of_customer(act, environment, customer)?;
    let before = grants::grant_count(act, environment, customer)?;
    let sequence = u64::try_from(before).expect("a count is not below zero");
    let grant = Grant {
        id: GrantId::from_cause(millis(asked.now), asked.random),
        customer,
        sequence: sequence + u64::try_from(orders.len()).expect("a count fits"),
        ..asked.grant.clone()
    };
    let Some(tax_category) = category else {
        grants::record_grant(act, environment, row.seller, &grant).map_err(refusal::refused)?;
        let (rest, facts) = (grant.amount, GrantFacts { grant, movements: Vec::new() });
        let (ordered_for, withdrawn_at) = (None, None);
        return Ok(GrantView { facts, seller: row.seller, rest, ordered_for, withdrawn_at });
    };
    // Whoever pays for the customer is billed, beside a subscription of it: no other run reads its orders.
    let billed = AccountKey { payer: row.payer.unwrap_or(customer), ..account };
    let mut with = accounts::subscriptions_of_account(act, environment, billed)?.into_iter();
    if !with.any(|one| row.payer.is_none() || one.row.customer == customer) {
        let currency = account.currency.code();
        let message = format!(
            "{customer} has no subscription in {currency} that a purchase could be billed with; start one first"
        );
        return Err(refused(message, "customer"));
    }
    let order = GrantOrder { grant, at: asked.purchase_at.unwrap_or(asked.now), tax_category };
    grants::record_order(act, environment, row.seller, &order).map_err(refusal::refused)?;
    Ok(GrantView::ordered(order, row.seller))
}

/// Takes back what is left of a grant, from now on or from an instant before.
///
/// # Errors
/// Refused for an unknown grant, for one whose purchase stands on no document yet, for one that was taken
/// back, ended or is used up, and for an instant to come.
pub fn void(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: GrantId,
    (at, now): (Option<Instant>, Instant),
) -> Result<GrantView, ActError<Refusal>> {
    let Some(kept) = grants::grant(act, environment, id)? else {
        return Err(match grants::order(act, environment, id)? {
            Some(order) => {
                let message = match order.withdrawn_at {
                    Some(at) => {
                        format!("the order of {id} was withdrawn at {at}; nothing is left to take back")
                    }
                    None => format!("the purchase of {id} is not billed yet; withdraw the order instead"),
                };
                refused(message, "grant")
            }
            None => ActError::Refused(unknown(id)),
        });
    };
    let at = at.unwrap_or(now);
    if at > now {
        let message = format!("{at} is still to come; credits are taken back at {now} or before");
        return Err(refused(message, "at"));
    }
    if let Some(voided) = kept.facts.voided() {
        return Err(refused(format!("{id} was taken back at {voided} already"), "grant"));
    }
    let movement = match kept.facts.is_closed() {
        true => None,
        false => take_back(&kept.facts, at).map_err(|why| ActError::Refused(too_much(why)))?,
    };
    let Some(movement) = movement else {
        return Err(refused(format!("nothing is left of {id} that could be taken back"), "grant"));
    };
    grants::record_movement(act, environment, kept.facts.grant.customer, (&movement, now))
        .map_err(refusal::refused)?;
    let after = grants::grant(act, environment, id)?.ok_or_else(|| ActError::Refused(unknown(id)))?;
    GrantView::kept(after).map_err(ActError::Refused)
}

/// Withdraws an order of credits whose purchase stands on no document yet, as if it had never been made.
///
/// # Errors
/// Refused for an unknown order, for one that was withdrawn, and once its purchase stands on a document.
pub fn withdraw(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    id: GrantId,
    now: Instant,
) -> Result<GrantView, ActError<Refusal>> {
    let Some(kept) = grants::order(act, environment, id)? else {
        return Err(match grants::grant(act, environment, id)? {
            Some(_) => {
                refused(format!("{id} was not ordered; take back what is left of it instead"), "grant")
            }
            None => ActError::Refused(unknown(id)),
        });
    };
    if let Some(at) = kept.withdrawn_at {
        return Err(refused(format!("the order of {id} was withdrawn at {at} already"), "grant"));
    }
    // A run that bills the purchase moves the customer's facts first, and so does the withdrawal: whoever comes
    // second sees the other.
    let order = (&kept.order, kept.seller);
    if !grants::withdraw_order(act, environment, order, now).map_err(refusal::refused)? {
        return Err(refused(format!("the order of {id} was withdrawn already"), "grant"));
    }
    if grants::grant(act, environment, id)?.is_some() {
        let message = format!("the purchase of {id} is billed; take back what is left of it instead");
        return Err(refused(message, "grant"));
    }
    Ok(GrantView { withdrawn_at: Some(now), ..GrantView::ordered(kept.order, kept.seller) })
}

/// Sets the rule that buys credits for a customer whenever too few are left, in the rule's currency.
///
/// # Errors
/// Refused for an unknown customer, one whom another pays for, a price above what is bought, or a tax category
/// without a rate.
pub fn set_top_up(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    customer: CustomerId,
    (rule, now): (&TopUpRule, Instant),
) -> Result<TopUpRule, ActError<Refusal>> {
    for (amount, place) in [(rule.amount, "amount"), (rule.price, "price"), (rule.below, "below")] {
        check_size(amount, Code::GrantRefused, place).map_err(ActError::Refused)?;
    }
    if rule.price.minor() > rule.amount.minor() {
        let message = format!(
            "credits worth {} cannot cost {}; write at most that as price, or buy more",
            rule.amount, rule.price
        );
        return Err(refused(message, "price"));
    }
    let payer = paying(act, environment, customer)?;
    check_category(act, environment, (payer.seller, now), &[(Some(&rule.tax_category), "tax_category")])?;
    let account = account_of(&payer, rule.amount.currency());
    grants::set_top_up(act, environment, account, Some(rule)).map_err(refusal::refused)?;
    // What is left may be too little already.
    accounts::look_again(act, environment, account, (LookAt::One, now))?;
    Ok(rule.clone())
}

/// Ends the rule that buys credits for a customer; the currency may be left out where there is one.
///
/// # Errors
/// Refused for an unknown customer, or where no rule or several could be meant.
pub fn end_top_up(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    customer: CustomerId,
    currency: Option<Currency>,
) -> Result<TopUpRule, ActError<Refusal>> {
    known(act, environment, customer)?;
    let mut found = Vec::new();
    for account in store::balances::accounts_kept(act, environment, customer)? {
        if currency.is_none_or(|currency| currency == account.currency) {
            let rule = grants::top_up_rule(act, environment, account)?;
            found.extend(rule.map(|rule| (account, rule)));
        }
    }
    if found.len() > 1 {
        let message = format!("{customer} has several rules that buy credits; name the currency of one");
        return Err(refused(message, "currency"));
    }
    let Some((account, rule)) = found.pop() else {
        return Err(ActError::Refused(Refusal::not_found("top-up", &customer.to_string())));
    };
    grants::set_top_up(act, environment, account, None).map_err(refusal::refused)?;
    Ok(rule)
}

impl Operations {
    /// A customer's grants, used up or not, with those whose purchase is not billed yet, in order of id.
    ///
    /// # Errors
    /// A fault, or what is stored does not add up.
    pub fn grants(&self, environment: EnvironmentId, customer: CustomerId) -> Result<Vec<GrantView>, Failed> {
        let (kept, orders, seller) = self.store.read(|reader| {
            let kept = grants::grants_of_customer(reader, environment, customer)?;
            let orders = grants::orders_of_customer(reader, environment, customer)?;
            let seller = parties::customer_row(reader, environment, customer)?.map(|row| row.seller);
            Ok((kept, orders, seller))
        })?;
        let mut views = kept.into_iter().map(GrantView::kept).collect::<Result<Vec<_>, Refusal>>()?;
        let known: Vec<GrantId> = views.iter().map(|view| view.facts.grant.id).collect();
        if let Some(seller) = seller {
            let open = orders.into_iter().filter(|(order, _)| !known.contains(&order.grant.id));
            let open = open.filter(|(_, withdrawn_at)| withdrawn_at.is_none());
            views.extend(open.map(|(order, _)| GrantView::ordered(order, seller)));
        }
        views.sort_by_key(|view| view.facts.grant.id);
        Ok(views)
    }

    /// One grant.
    ///
    /// # Errors
    /// Refused when there is none; a fault.
    pub fn grant(&self, environment: EnvironmentId, id: GrantId) -> Result<GrantView, Failed> {
        let (kept, order) = self.store.read(|reader| {
            let kept = grants::grant(reader, environment, id)?;
            let order = if kept.is_none() { grants::order(reader, environment, id)? } else { None };
            Ok((kept, order))
        })?;
        match (kept, order) {
            (Some(kept), _) => Ok(GrantView::kept(kept)?),
            (None, Some(kept)) => {
                let withdrawn_at = kept.withdrawn_at;
                Ok(GrantView { withdrawn_at, ..GrantView::ordered(kept.order, kept.seller) })
            }
            (None, None) => Err(unknown(id).into()),
        }
    }
}

/// What a request must hold together; answers how a purchase is taxed, if it is one.
fn check(asked: &GrantAsked) -> Result<Option<CatalogKey>, Refusal> {
    let grant = &asked.grant;
    let wrong = |message: &str, place: &str| Refusal::new(Code::GrantRefused, message).about(place);
    check_size(grant.amount, Code::GrantRefused, "amount")?;
    check_size(grant.cost_basis, Code::GrantRefused, "cost_basis")?;
    if grant.cost_basis.minor() > grant.amount.minor() {
        let message = format!(
            "credits worth {} cannot cost {}; write at most that as cost_basis, or grant more",
            grant.amount, grant.cost_basis
        );
        return Err(wrong(&message, "cost_basis"));
    }
    if grant.recurs.as_ref().is_some_and(|recurs| recurs.first.is_some()) {
        return Err(wrong("a row of grants begins with this one; leave recurs.first out", "recurs.first"));
    }
    if grant.kind == GrantKind::Promotional {
        return match (&asked.tax_category, asked.purchase_at) {
            (None, None) => Ok(None),
            (Some(_), _) => Err(wrong("what is given is not bought; leave tax_category out", "tax_category")),
            (None, Some(_)) => {
                Err(wrong("what is given is not bought; leave purchase_at out", "purchase_at"))
            }
        };
    }
    if grant.cost_basis.is_zero() {
        let message =
            "credits that are paid for have a price; write cost_basis, or grant them as promotional";
        return Err(wrong(message, "cost_basis"));
    }
    if let Some(at) = asked.purchase_at.filter(|at| *at < asked.now) {
        let message = format!("{at} is over; a purchase is due at {} or later", asked.now);
        return Err(wrong(&message, "purchase_at"));
    }
    match (grant.kind, &asked.tax_category) {
        (GrantKind::PaidTaxedAtUse, Some(_)) => Err(wrong(
            "what is taxed when used is not taxed when bought; leave tax_category out",
            "tax_category",
        )),
        (GrantKind::PaidTaxedAtUse, None) => {
            Ok(Some(CatalogKey::parse(billing::TAXED_AT_USE).expect("the constant is a key")))
        }
        (_, Some(category)) => Ok(Some(category.clone())),
        (_, None) => Err(wrong("write how the purchase is taxed, such as \"standard\"", "tax_category")),
    }
}

/// How a purchase and those that follow it are taxed must be a category that the seller has a rate for.
fn check_categories(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    seller: SellerId,
    asked: &GrantAsked,
) -> Result<(), ActError<Refusal>> {
    let follows = asked.grant.recurs.as_ref().and_then(|recurs| recurs.tax_category.as_ref());
    let named = [(asked.tax_category.as_ref(), "tax_category"), (follows, "recurs.tax_category")];
    let billed = asked.purchase_at.unwrap_or(asked.now);
    check_category(act, environment, (seller, billed), &named)
}

fn check_category(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    (seller, at): (SellerId, Instant),
    named: &[(Option<&CatalogKey>, &str)],
) -> Result<(), ActError<Refusal>> {
    let taxed = Taxed::by(act, environment, (seller, at))?;
    for (category, place) in named {
        let known = category.map_or(Ok(()), |category| match category.as_str() {
            billing::TAXED_AT_USE => Ok(()),
            _ => taxed.category(category, place),
        });
        known.map_err(|unknown| unknown.refused(Code::GrantRefused))?;
    }
    Ok(())
}

/// Plans and prices in a grant's scope must exist, and a subscription must be one that the grant can pay.
fn check_scope(
    act: &mut Act<'_>,
    environment: EnvironmentId,
    account: AccountKey,
    scope: &CreditScope,
) -> Result<(), ActError<Refusal>> {
    let named = (scope.plans.as_slice(), scope.prices.as_slice());
    Published::check_scope(act, environment, named, ("scope.", Code::GrantRefused))?;
    let Some(subscription) = scope.subscription else { return Ok(()) };
    let found = accounts::accounted(act, environment, subscription)?;
    let not_found = || ActError::Refused(Refusal::not_found("subscription", &subscription.to_string()));
    let found = found.ok_or_else(not_found)?;
    let (customer, currency) = (account.payer, account.currency);
    let same = found.row.currency == currency && found.row.seller == account.seller;
    if same && (found.payer == customer || found.row.customer == customer) {
        return Ok(());
    }
    let code = currency.code();
    let message = format!(
        "{subscription} is not paid by {customer} in {code}; name one that is, or leave the subscription out"
    );
    Err(refused(message, "scope.subscription"))
}

/// A customer's row.
pub(crate) fn known(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<CustomerRow, ActError<Refusal>> {
    let row = parties::customer_row(queries, environment, customer)?;
    row.ok_or_else(|| ActError::Refused(Refusal::not_found("customer", &customer.to_string())))
}

/// The row of a customer that pays for itself: whose balance and top-ups hold.
pub(crate) fn paying(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    customer: CustomerId,
) -> Result<CustomerRow, ActError<Refusal>> {
    let row = known(queries, environment, customer)?;
    match row.payer {
        None => Ok(row),
        Some(payer) => Err(refused(format!("{payer} pays for {customer}; name {payer} instead"), "customer")),
    }
}

/// The account of a customer in a currency.
pub(crate) fn account_of(row: &CustomerRow, currency: Currency) -> AccountKey {
    AccountKey { payer: row.id, seller: row.seller, currency }
}

/// Whether an amount is one that a person may grant or move at once, in either direction.
pub(crate) fn check_size(amount: Money, code: Code, place: &str) -> Result<(), Refusal> {
    if amount.minor().unsigned_abs() <= MOVED_AT_ONCE_MAX.unsigned_abs() {
        return Ok(());
    }
    let most = Money::new(MOVED_AT_ONCE_MAX, amount.currency());
    Err(Refusal::new(code, format!("{amount} is more than is taken at once; write at most {most}"))
        .about(place))
}

/// What is stored of credits or a balance does not fit its type.
pub(crate) fn too_much(why: MoneyRefused) -> Refusal {
    Refusal::new(Code::BillRefused, why)
}

fn unknown(id: GrantId) -> Refusal {
    Refusal::not_found("grant", &id.to_string())
}

fn refused(message: String, place: &str) -> ActError<Refusal> {
    ActError::Refused(Refusal::new(Code::GrantRefused, message).about(place))
}
