//! Reports: what mail servers and services say of letters later, and the addresses that nothing is sent to since.
//! Knows requests and answers; must not know what follows from a report.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use operations::Act;
use operations::deliveries::reports::{self, Wanted};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{AnyBody, JsonBody, NoBody, is_json, unsupported};
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::mail_reports::{self, Mail};
use crate::page::{self, Asked, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::delivery_reports::{
    DeliveryReportBody, KeptReportsBody, NewDeliveryReport, SuppressionBody,
};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, keep)).routes(routes!(suppressions)).routes(routes!(allow))
}

/// Which reports are listed.
const MATCHED: [(&str, Wanted); 2] = [("true", Wanted::Matched), ("false", Wanted::Unmatched)];
/// The media type of a mail.
const MAIL: &str = "message/rfc822";

/// List reports
///
/// What mail servers and services said of letters, in order of id, which is that of when it happened. `matched=false` lists
/// those of no letter that was sent from here.
#[utoipa::path(get, path = "/v1/deliveries/reports", tag = "deliveries", operation_id = "delivery_reports.list",
    params(
        ("matched" = Option<bool>, Query, description = "Only those of a letter (`true`), or of none (`false`)"),
        page::PageParameters),
    responses((status = 200, description = "A page of reports", body = Page<DeliveryReportBody>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<DeliveryReportBody>>, Problem> {
    query.only(&["matched", page::NAMES[0], page::NAMES[1]])?;
    let asked = Asked::of(&query, "delivery_reports")?;
    let wanted = query.one_of("matched", &MATCHED)?.unwrap_or(Wanted::Each);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let fetch = |after: &str, limit| operations.delivery_reports(environment, wanted, (after, limit));
        let page = asked.whole(fetch, |row| row.id.to_string())?;
        Ok(Json(page.map(|row| DeliveryReportBody::of(&row))))
    })
    .await
}

/// Send a report
///
/// What became of a letter after the mail server took it over: a raw mail as `message/rfc822` (a report of a mail server,
/// RFC 3464, or of a provider that somebody called it unwanted, RFC 5965; of a long one the first MiB is read), or what a mail
/// service says as JSON. It takes no idempotency key: the same report again is the same. One of no letter that was sent from
/// here is kept as such.
#[utoipa::path(post, path = "/v1/deliveries/reports", tag = "deliveries", operation_id = "delivery_reports.keep",
    request_body(description = "The report", content(
        (NewDeliveryReport = "application/json"),
        (String = "message/rfc822"))),
    responses((status = 200, description = "What is kept of it", body = KeptReportsBody)))]
async fn keep(
    State(api): State<Api>,
    caller: Authenticated,
    body: AnyBody,
) -> Result<Json<KeptReportsBody>, Problem> {
    let environment = caller.0.environment;
    if !is_json(&body.media_type) && body.media_type != MAIL {
        return Err(unsupported(&body.media_type, "a mail as message/rfc822, or application/json"));
    }
    api.run(move |operations| {
        let report = match body.media_type.as_str() {
            MAIL => match mail_reports::read(&body.bytes) {
                Ok(Mail::Report(report)) => report,
                Ok(Mail::Silent(why)) => return Ok(Json(KeptReportsBody::nothing(why))),
                Err(why) => return Err(Problem::invalid("body", format!("the mail is not kept: {why}"))),
            },
            _ => JsonBody(body.bytes).table(NewDeliveryReport::read)?,
        };
        Ok(Json(KeptReportsBody::of(&operations.keep_any_report(environment, &report)?)))
    })
    .await
}

/// List addresses that nothing is sent to
///
/// By itself: a letter to each came back for good, or was called unwanted. In order of address.
#[utoipa::path(get, path = "/v1/suppressions", tag = "deliveries", operation_id = "suppressions.list",
    params(page::PageParameters),
    responses((status = 200, description = "A page of addresses", body = Page<SuppressionBody>)))]
async fn suppressions(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<SuppressionBody>>, Problem> {
    query.only(&page::NAMES)?;
    let asked = Asked::of(&query, "suppressions")?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let fetch = |after: &str, limit| operations.suppressions(environment, (after, limit));
        let page = asked.whole(fetch, |row| row.address.clone())?;
        Ok(Json(page.map(|row| SuppressionBody::of(&row))))
    })
    .await
}

/// Allow an address again
///
/// Documents are sent there by themselves again, until a letter that is sent from now on comes back.
#[utoipa::path(delete, path = "/v1/suppressions/{address}", tag = "deliveries", operation_id = "suppressions.allow",
    params(("address" = String, Path, description = "The address"), KeyParameter),
    responses((status = 200, description = "Why nothing was sent there", body = SuppressionBody)))]
async fn allow(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(address): Name,
    _: NoBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "suppressions.allow", b"");
    let environment = write.environment;
    api.run(move |operations| {
        let now = operations.clock.now();
        let act = move |act: &mut Act<'_>| reports::allow(act, environment, (&address, now));
        Ok(respond(operations.once(&write, act, |row| stored(StatusCode::OK, &SuppressionBody::of(row)))?))
    })
    .await
}
