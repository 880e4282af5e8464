//! The ledger, read.
//! Knows requests and answers; must not know why an entry was made.

use axum::Json;
use axum::extract::State;
use calendar::CivilDate;
use operations::Operations;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::page::{self, List, Page};
use crate::problem::Problem;
use crate::query::Query;
use crate::wire::ledger::{AccountBalance, Entry, TrialBalance};
use crate::wire::tax_report::TaxReportBody;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(entries)).routes(routes!(trial_balance)).routes(routes!(tax_report))
}

/// List ledger entries
///
/// Balanced entries with their postings, in order of posting.
#[utoipa::path(get, path = "/v1/ledger/entries", tag = "ledger", operation_id = "ledger.entries",
    params(page::PageParameters),
    responses((status = 200, description = "A page of entries", body = Page<Entry>)))]
async fn entries(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<Entry>>, Problem> {
    let list = List {
        of: "entries",
        fetch: Operations::entries,
        name: |entry| entry.id.to_string(),
        show: Entry::of,
    };
    list.page(&api, caller, &query).await
}

/// Trial balance
///
/// Debits and credits of every account in every currency, up to and including a booking date. In each currency
/// they come to the same.
#[utoipa::path(get, path = "/v1/ledger/trial-balance", tag = "ledger", operation_id = "ledger.trial_balance",
    params(("through" = Option<String>, Query, format = Date,
        description = "Up to and including this booking date; all if it is left out")),
    responses((status = 200, description = "The balance", body = TrialBalance)))]
async fn trial_balance(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<TrialBalance>, Problem> {
    query.only(&["through"])?;
    let through = query.read("through", CivilDate::parse)?;
    api.run(move |operations| {
        let totals = operations.trial_balance(caller.0.environment, through)?;
        let accounts = totals.into_iter().map(AccountBalance::of).collect();
        Ok(Json(TrialBalance { through: through.map(|date| date.to_string()), accounts }))
    })
    .await
}

/// Tax report
///
/// What issued invoices and credit notes of some days come to, by whose tax it is, what became of it, at which rate, and
/// where the buyer is: what returns, the One-Stop-Shop and counts of sales by place are made of. By the answers that were
/// stored with each document, and by its date; void ones and what cancels them are both in it, each on its day.
#[utoipa::path(get, path = "/v1/tax/report", tag = "ledger", operation_id = "tax.report",
    params(
        ("from" = String, Query, format = Date, description = "From this day on"),
        ("to" = String, Query, format = Date, description = "Before this day, at most 731 days later")),
    responses((status = 200, description = "The report", body = TaxReportBody)))]
async fn tax_report(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<TaxReportBody>, Problem> {
    query.only(&["from", "to"])?;
    let day = |name: &str| {
        query.needed(name, "write a day, such as 2026-01-01")?;
        let read = query.read(name, CivilDate::parse)?;
        Ok::<CivilDate, Problem>(read.expect("it is there"))
    };
    let days = (day("from")?, day("to")?);
    api.run(move |operations| {
        Ok(Json(TaxReportBody::of(&operations.tax_report(caller.0.environment, days)?)))
    })
    .await
}
