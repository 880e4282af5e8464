//! The events of a line, with what each added.
//! Knows requests and answers; must not know how events are measured.

use axum::Json;
use axum::extract::{Path, State};
use operations::line_events::EventKey;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::invoices::line_number;
use crate::Api;
use crate::auth::Authenticated;
use crate::page::{self, Asked};
use crate::problem::Problem;
use crate::query::Query;
use crate::wire::line_events::{LIST, LineEventsBody};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list))
}

/// List what each event added to a line
///
/// Every event that was measured into a line of usage of an issued invoice, in order of time, source and id:
/// those at the invoice's own watermark, each with its value and what it adds, whether it came late and
/// whether it was cancelled since. A line that corrects an earlier one also says what each added then, and
/// which are new or were taken out. Of a pool the events of all who share it are listed; of a register also
/// the reading from which the first is measured. What the events add and what carried in from before the
/// period come to the quantity. A page of counts and sums costs its own length; of other meters each page
/// reads the line's events anew.
#[utoipa::path(get, path = "/v1/invoices/{id}/lines/{line}/events", tag = "invoices",
    operation_id = "invoices.line_events",
    params(("id" = String, Path, description = "The invoice's id or number"),
        ("line" = u32, Path, description = "The line's number"), page::PageParameters),
    responses((status = 200, description = "A page of events", body = LineEventsBody)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    Path((name, line)): Path<(String, String)>,
    query: Query,
) -> Result<Json<LineEventsBody>, Problem> {
    query.only(&page::NAMES)?;
    let line = line_number(&line).map_err(|wrong| Problem::invalid("line", wrong))?;
    let asked = Asked::of(&query, LIST)?;
    let (after, limit) = asked.place();
    let key = |after| EventKey::from_text(after).ok_or_else(page::no_cursor);
    let after = (!after.is_empty()).then(|| key(after)).transpose()?;
    api.run_in_turn(&api.long_reads, move |operations| {
        let page = operations.line_events(caller.0.environment, (&name, line), (after.as_ref(), limit))?;
        Ok(Json(LineEventsBody::of(&page)))
    })
    .await
}
