//! Usage events going out as a stream.
//! Knows requests, media types, pieces and how many streams are open; must not know how events are kept.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, Version, header};
use axum::response::{IntoResponse, Response};
use calendar::Instant;
use operations::exporting::{Export, ExportAsked, ExportEnd, ExportFormat};
use operations::unbilled::After;
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, mpsc};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::problem::{Kind, Problem};
use crate::query::Query;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(export))
}

const NAMES: [&str; 9] =
    ["from", "to", "subject", "type", "format", "position", "after_time", "after_source", "after_id"];
/// The header of an answer that names the position that it is of.
const POSITION: HeaderName = HeaderName::from_static("farthing-position");

/// Most exports that are open at once. Each holds a thread and a reader of the events.
pub(crate) const EXPORTS_OPEN_MAX: usize = 4;
/// Pieces that are read ahead of whoever takes them.
const PIECES_AHEAD: usize = 2;
/// How long a piece waits to be taken before the stream is cut off.
const TAKEN_WITHIN: Duration = Duration::from_secs(60);

/// Export usage events
///
/// Every event that counts, which is none that was cancelled, in order of time, source and id, as a stream: a
/// CloudEvent in each line, which imported is the same event, or a table with a column for each property. It is of one
/// position of the events, named by the header `farthing-position`, so that what arrives meanwhile is not in it. At
/// most 4 are open at once; more are answered with 503 (`busy`), and one that nobody takes anything of for a minute is
/// cut off. A stream that ends as HTTP says is whole, which HTTP/1.0 cannot say. One that was cut off is continued by
/// the same request with `position`, and `after_time`, `after_source` and `after_id` of the last whole line; a table
/// goes on with the same columns, and without its heading.
#[utoipa::path(get, path = "/v1/events/export", tag = "events", operation_id = "events.export",
    params(("from" = Option<String>, Query, description = "Only events at or after this instant"),
        ("to" = Option<String>, Query, description = "Only events before this instant"),
        ("subject" = Option<String>, Query, description = "Only events of this subject"),
        ("type" = Option<String>, Query, description = "Only events of this type"),
        ("format" = Option<String>, Query, description = "`ndjson` (usual) or `csv`"),
        ("position" = Option<u64>, Query, description = "As of this position; the newest if it is left out"),
        ("after_time" = Option<String>, Query, description = "Go on behind the event of this time"),
        ("after_source" = Option<String>, Query, description = "of this source"),
        ("after_id" = Option<String>, Query, description = "and of this id")),
    responses((status = 200, description = "The events", content(
        (String = "application/x-ndjson"),
        (String = "text/csv")))))]
async fn export(
    State(api): State<Api>,
    caller: Authenticated,
    version: Version,
    query: Query,
) -> Result<Response, Problem> {
    query.only(&NAMES)?;
    if version < Version::HTTP_11 {
        let detail = "HTTP/1.0 does not say whether a stream is whole; ask with HTTP/1.1, also from a proxy on the way \
                      (nginx: `proxy_http_version 1.1`)";
        return Err(Problem::invalid("version", detail));
    }
    let asked = ExportAsked {
        subject: query.text("subject").map(str::to_owned),
        event_type: query.text("type").map(str::to_owned),
        from: query.read("from", Instant::parse)?,
        to: query.read("to", Instant::parse)?,
        position: query.read("position", |text| {
            text.parse::<u64>().map_err(|_| format!("found {text:?}; write a whole number, such as 1042"))
        })?,
        after: after(&query)?,
    };
    let format = query.one_of("format", &ExportFormat::CODES)?.unwrap_or(ExportFormat::Ndjson);
    let environment = caller.0.environment;
    let Ok(place) = Arc::clone(&api.exports).try_acquire_owned() else {
        let detail = format!("{EXPORTS_OPEN_MAX} exports are open already; ask again when one has ended");
        return Err(Problem::new(Kind::Busy, detail));
    };
    let export = api.run(move |operations| Ok(operations.begin_export(environment, asked, format)?)).await?;
    let media_type = match format {
        ExportFormat::Ndjson => "application/x-ndjson",
        ExportFormat::Csv => "text/csv",
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (POSITION, HeaderValue::from(export.position())),
    ];
    Ok((headers, streamed(&api, export, place)).into_response())
}

/// The event behind which a stream goes on, where one is named.
fn after(query: &Query) -> Result<Option<After>, Problem> {
    let time = query.read("after_time", Instant::parse)?;
    match (time, query.text("after_source"), query.text("after_id")) {
        (None, None, None) => Ok(None),
        (Some(time), Some(source), Some(id)) => Ok(Some(After::event(time, source, id))),
        _ => Err(Problem::invalid(
            "after_time",
            "after_time, after_source and after_id name the last event together; send all three, or none",
        )),
    }
}

/// The pieces as they are read, by a thread that may block and waits for each to be taken. Whoever goes away, takes
/// nothing for long, or meets a fault or the end of the process, ends the read; a stream that is not whole then ends
/// with an error, so that nobody takes it for whole.
fn streamed(api: &Api, export: Export, place: OwnedSemaphorePermit) -> Body {
    let (give, mut take) = mpsc::channel::<Bytes>(PIECES_AHEAD);
    let whole = Arc::new(AtomicBool::new(false));
    let (operations, is_whole, waiting) = (api.operations.clone(), Arc::clone(&whole), Handle::current());
    tokio::task::spawn_blocking(move || {
        let ended = operations.export_pieces(&export, &mut |piece| match waiting
            .block_on(give.send_timeout(Bytes::from(piece.bytes), TAKEN_WITHIN))
        {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        });
        match ended {
            Ok(ExportEnd::Whole) => is_whole.store(true, Ordering::Release),
            Ok(end) => tracing::info!(?end, "an export was cut off"),
            Err(fault) => tracing::error!(%fault, "an export was cut off"),
        }
        // Only now may another one begin, and may the stream end.
        drop((place, give));
    });
    let pieces = futures_util::stream::poll_fn(move |context| {
        take.poll_recv(context).map(|piece| match piece {
            Some(piece) => Some(Ok(piece)),
            None if whole.swap(true, Ordering::AcqRel) => None,
            None => Some(Err(std::io::Error::other("the export was cut off, and the log tells why"))),
        })
    });
    Body::from_stream(pieces)
}
