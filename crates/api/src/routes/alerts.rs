//! Alerts: kept, removed, shown, and what they told.
//! Knows requests and answers; must not know when a threshold is crossed.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use operations::Act;
use operations::alerts;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::meters::status;
use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, NoBody};
use crate::external_keys;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, Asked, Page};
use crate::problem::{Problem, ProblemBody};
use crate::query::{Name, Query};
use crate::wire::alerts::{AlertBody, AlertCrossingBody, NewAlert};

/// What cursors call the list of what was told.
const TOLD: &str = "alert_crossings";

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, put)).routes(routes!(get, remove)).routes(routes!(crossings))
}

/// List alerts
///
/// Those that were not removed, in order of key.
#[utoipa::path(get, path = "/v1/alerts", tag = "alerts", operation_id = "alerts.list",
    params(page::PageParameters),
    responses((status = 200, description = "A page of alerts", body = Page<AlertBody>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<AlertBody>>, Problem> {
    query.only(&page::NAMES)?;
    let asked = Asked::of(&query, "alerts")?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let fetch = |after: &str, limit| operations.alerts(environment, (after, limit));
        let page = asked.whole(fetch, |kept| kept.alert.key.to_string())?;
        Ok(Json(page.map(|kept| AlertBody::kept(&kept))))
    })
    .await
}

/// Keep an alert
///
/// A key that is new becomes an alert; one that is known gets its next version if its name or its thresholds changed.
/// What it looks at never changes. Each threshold is told once in a window when it is reached, and again only after
/// what was used fell below it. Usage that is there already counts.
#[utoipa::path(post, path = "/v1/alerts", tag = "alerts", operation_id = "alerts.put",
    params(KeyParameter), request_body = NewAlert,
    responses(
        (status = 201, description = "A new version", body = AlertBody),
        (status = 200, description = "Nothing changed", body = AlertBody)))]
async fn put(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "alerts.put", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let moment = operations.alert_moment(environment)?;
        let id = alerts::new_id(moment.now, operations.random_cause());
        let read = |body: &[u8]| records::alert::decode_new_alert(body, id);
        let alert = external_keys::read((operations, environment), &body.0, read)?;
        let act = move |act: &mut Act<'_>| alerts::put(act, environment, &alert, moment);
        let answered =
            operations.once(&write, act, |(kept, is_new)| stored(status(*is_new), &AlertBody::kept(kept)))?;
        Ok(respond(answered))
    })
    .await
}

/// Get an alert
///
/// With how it stands for its customer; one of every customer for the customer that is named.
#[utoipa::path(get, path = "/v1/alerts/{key}", tag = "alerts", operation_id = "alerts.get",
    params(("key" = String, Path, description = "The alert's key"),
        ("customer" = Option<String>, Query, description = "The id or external key of the customer whose usage is meant")),
    responses((status = 200, description = "The alert", body = AlertBody)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
    query: Query,
) -> Result<Json<AlertBody>, Problem> {
    query.only(&["customer"])?;
    let key = name.key("alert")?;
    let customer = query.text("customer").map(str::to_owned);
    api.run(move |operations| {
        let view = operations.alert(caller.0.environment, &key, customer.as_deref())?;
        Ok(Json(AlertBody::of(&view)))
    })
    .await
}

/// Remove an alert
///
/// It tells nothing any more, and its key is free. What it told is still listed.
#[utoipa::path(delete, path = "/v1/alerts/{key}", tag = "alerts", operation_id = "alerts.remove",
    params(("key" = String, Path, description = "The alert's key"), KeyParameter),
    responses((status = 200, description = "The alert as it was", body = AlertBody)))]
async fn remove(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    _: NoBody,
) -> Result<Response, Problem> {
    let alert = name.key("alert")?;
    let write = key.write(caller, "alerts.remove", b"");
    let environment = caller.0.environment;
    api.run(move |operations| {
        let now = operations.now_in(environment)?;
        let act = move |act: &mut Act<'_>| alerts::remove(act, environment, (&alert, now));
        Ok(respond(operations.once(&write, act, |kept| stored(StatusCode::OK, &AlertBody::kept(kept)))?))
    })
    .await
}

/// List what alerts told
///
/// Each crossing once, in the order in which they were told, with the message that is in the outbox: keep the `next`
/// of the last page and ask again for what came since. Of one alert, also of a removed one by its id, or of one
/// customer.
#[utoipa::path(get, path = "/v1/alert-crossings", tag = "alerts", operation_id = "alerts.crossings",
    params(
        ("alert" = Option<String>, Query, description = "Only of the alert of this key or id"),
        ("customer" = Option<String>, Query, description = "Only of the usage of the customer of this id or external key"),
        page::PageParameters),
    responses(
        (status = 200, description = "A page of crossings", body = Page<AlertCrossingBody>),
        (status = 404, description = "There is no such alert or customer", body = ProblemBody,
            content_type = "application/problem+json")))]
async fn crossings(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<AlertCrossingBody>>, Problem> {
    query.only(&["alert", "customer", page::NAMES[0], page::NAMES[1]])?;
    let asked = Asked::of(&query, TOLD)?;
    let (alert, customer) =
        (query.text("alert").map(str::to_owned), query.text("customer").map(str::to_owned));
    let environment = caller.0.environment;
    let (after, _) = asked.place();
    if !after.is_empty() && after.parse::<i64>().is_err() {
        return Err(page::no_cursor());
    }
    api.run(move |operations| {
        let filter = operations.crossing_filter(environment, (alert.as_deref(), customer.as_deref()))?;
        let fetch = |after: &str, limit| {
            let after = if after.is_empty() { 0 } else { after.parse().expect("it was read as a position") };
            operations.alert_crossings(environment, filter, (after, limit))
        };
        let page = asked.whole(fetch, |kept| kept.position.to_string())?;
        Ok(Json(page.map(|kept| AlertCrossingBody::of(&kept))))
    })
    .await
}
