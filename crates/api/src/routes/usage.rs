//! Usage read back: what a meter counted for a customer.
//! Knows requests and answers; must not know how events are measured.

use axum::Json;
use axum::extract::State;
use calendar::{Instant, Zone};
use ids::{CatalogKey, SubscriptionId};
use operations::metered::UsageAsked;
use operations::usage_of_all::{CUSTOMERS_NAMED_MAX, CUSTOMERS_NAMED_USUAL, UsageOfAllAsked};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::problem::Problem;
use crate::query::Query;
use crate::wire::usage::{Usage, UsageOfAll};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(read)).routes(routes!(of_all))
}

const NAMES: [&str; 8] = ["customer", "subscription", "meter", "from", "until", "zone", "window", "group_by"];

/// Read a customer's usage
///
/// What a meter counted for a customer over every event accepted by now, whether a subscription ran or was paused:
/// whole, and where `window` is said in each clock hour, civil day, week from Monday or month. `group_by` names
/// properties of the events' data, separated by commas; each of their values is a group. Of `from` and `until`, the
/// latter is not counted; without them it is this month until now. Windows in which nothing happened are left out,
/// unless the meter counts a level that goes on. Prices are not asked: what was billed of it is on the invoices.
#[utoipa::path(get, path = "/v1/usage", tag = "events", operation_id = "usage.read",
    params(("customer" = String, Query, description = "The customer's id or external key"),
        ("meter" = String, Query, description = "The meter's key; it counts as it is now"),
        ("subscription" = Option<String>, Query, description = "Only what this subscription measures"),
        ("from" = Option<String>, Query,
            description = "From when on; the first of the month of `until` if it is left out"),
        ("until" = Option<String>, Query, description = "Until when; now if it is left out"),
        ("zone" = Option<String>, Query, description = "On whose wall clock days and months begin: an IANA \
            name; that of the subscription if one is named, else UTC"),
        ("window" = Option<String>, Query, description = "`hour`, `day`, `week` or `month`; at most 10,000 windows \
            are answered"),
        ("group_by" = Option<String>, Query, description = "Up to 8 names of properties, separated by commas")),
    responses((status = 200, description = "The usage", body = Usage)))]
async fn read(State(api): State<Api>, caller: Authenticated, query: Query) -> Result<Json<Usage>, Problem> {
    query.only(&NAMES)?;
    let customer = query.needed("customer", "name whose usage it is, by id or external key")?;
    query.needed("meter", "name the meter that counts it")?;
    let asked = UsageAsked {
        customer: customer.to_owned(),
        meter: query.read("meter", CatalogKey::parse)?.expect("it was asked for"),
        subscription: query.read("subscription", <SubscriptionId as ids::Id>::parse)?,
        from: query.read("from", Instant::parse)?,
        until: query.read("until", Instant::parse)?,
        zone: query.read("zone", Zone::named)?,
        window: query.one_of("window", &records::price::RATE_WINDOWS)?,
        group_by: query.text("group_by").map(names).unwrap_or_default(),
    };
    api.run(move |operations| Ok(Json(Usage::of(&operations.usage(caller.0.environment, &asked)?)))).await
}

const NAMES_OF_ALL: [&str; 5] = ["meter", "from", "until", "zone", "limit"];

/// Read what all customers used
///
/// What a meter that counts or sums found for every customer, those who used most first: for each the same as
/// `/v1/usage` says of it. Customers without an event in that time are left out. What subjects used that were nobody's
/// then is told apart.
#[utoipa::path(get, path = "/v1/usage/customers", tag = "events", operation_id = "usage.customers",
    params(("meter" = String, Query, description = "The meter's key; it counts as it is now"),
        ("from" = Option<String>, Query,
            description = "From when on; the first of the month of `until` if it is left out"),
        ("until" = Option<String>, Query, description = "Until when; now if it is left out"),
        ("zone" = Option<String>, Query, description = "On whose wall clock the month begins: an IANA name; else UTC"),
        ("limit" = Option<u32>, Query, description = "How many customers are named, 1 to 10,000; 100 if it is left out")),
    responses((status = 200, description = "The usage of all", body = UsageOfAll)))]
async fn of_all(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<UsageOfAll>, Problem> {
    query.only(&NAMES_OF_ALL)?;
    query.needed("meter", "name the meter that counts it")?;
    let asked = UsageOfAllAsked {
        meter: query.read("meter", CatalogKey::parse)?.expect("it was asked for"),
        from: query.read("from", Instant::parse)?,
        until: query.read("until", Instant::parse)?,
        zone: query.read("zone", Zone::named)?,
        limit: query.read("limit", limit)?.unwrap_or(CUSTOMERS_NAMED_USUAL),
    };
    let found =
        move |operations: &operations::Operations| operations.usage_of_all(caller.0.environment, &asked);
    api.run_in_turn(&api.long_reads, move |operations| Ok(Json(UsageOfAll::of(&found(operations)?)))).await
}

fn limit(text: &str) -> Result<usize, String> {
    let read = text.parse().ok().filter(|limit| (1..=CUSTOMERS_NAMED_MAX).contains(limit));
    read.ok_or_else(|| format!("{text:?} is no number from 1 to {CUSTOMERS_NAMED_MAX}"))
}

fn names(text: &str) -> Vec<String> {
    text.split(',').map(|name| name.trim().to_owned()).collect()
}
