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

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(entries)).routes(routes!(trial_balance))
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
