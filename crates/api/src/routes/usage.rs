//! Usage read back: what a meter counted for a customer.
//! Knows requests and answers; must not know how events are measured.

use axum::Json;
use axum::extract::State;
use calendar::{Instant, Zone};
use ids::{CatalogKey, SubscriptionId};
use operations::metered::UsageAsked;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::problem::Problem;
use crate::query::Query;
use crate::wire::usage::Usage;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(read))
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

fn names(text: &str) -> Vec<String> {
    text.split(',').map(|name| name.trim().to_owned()).collect()
}
