//! Usage events going out as a stream.
//! Knows requests, media types and pieces; must not know how events are kept.

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use calendar::Instant;
use operations::exporting::{Export, ExportAsked, ExportFormat};
use operations::unbilled::After;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::problem::Problem;
use crate::query::Query;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(export))
}

const NAMES: [&str; 9] =
    ["from", "to", "subject", "type", "format", "position", "after_time", "after_source", "after_id"];
/// The header of an answer that names the position that it is of.
const POSITION: HeaderName = HeaderName::from_static("farthing-position");

/// Export usage events
///
/// Every event that counts, which is none that was cancelled, in order of time, source and id, as a stream: a
/// CloudEvent in each line, which imported is the same event, or a table with a column for each property. It is of one
/// position of the events, named by the header `farthing-position`, so that what arrives meanwhile is not in it. The
/// next piece is read when the one before was taken. A stream that ends as HTTP says is whole. One that was cut off is
/// continued by the same request with `position`, and `after_time`, `after_source` and `after_id` of the last whole
/// line; a table goes on without its heading.
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
async fn export(State(api): State<Api>, caller: Authenticated, query: Query) -> Result<Response, Problem> {
    query.only(&NAMES)?;
    let asked = ExportAsked {
        subject: query.text("subject").map(str::to_owned),
        event_type: query.text("type").map(str::to_owned),
        from: query.read("from", Instant::parse)?,
        to: query.read("to", Instant::parse)?,
        position: query.read("position", |text| {
            text.parse::<u64>().map_err(|_| format!("found {text:?}; write a whole number, such as 1042"))
        })?,
    };
    let format = query.one_of("format", &ExportFormat::CODES)?.unwrap_or(ExportFormat::Ndjson);
    let after = after(&query)?;
    if after.is_some() && asked.position.is_none() {
        let detail = "position: a stream that goes on is of the position that it began with; send the \
                      `farthing-position` of the first answer";
        return Err(Problem::invalid("position", detail));
    }
    let environment = caller.0.environment;
    let export = api.run(move |operations| Ok(operations.begin_export(environment, asked, format)?)).await?;
    let media_type = match format {
        ExportFormat::Ndjson => "application/x-ndjson",
        ExportFormat::Csv => "text/csv",
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (POSITION, HeaderValue::from(export.position())),
    ];
    Ok((headers, streamed(api, export, after)).into_response())
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

/// Where a stream is.
enum Next {
    /// At its beginning.
    Heading,
    /// Behind an event.
    Behind(Option<After>),
    /// At its end.
    End,
}

/// The pieces one after another, each read on a thread that may block when the one before was taken. A stream that
/// nobody takes holds nothing but its place.
fn streamed(api: Api, export: Export, after: Option<After>) -> Body {
    let begin = if after.is_some() { Next::Behind(after) } else { Next::Heading };
    let pieces = futures_util::stream::try_unfold((api, export, begin), |(api, export, next)| async move {
        let after = match next {
            Next::End => return Ok(None),
            Next::Heading => {
                let heading = Bytes::from(export.heading());
                return Ok(Some((heading, (api, export, Next::Behind(None)))));
            }
            Next::Behind(after) => after,
        };
        let (piece, export) = read_piece(&api, export, after).await?;
        let next = piece.1.map_or(Next::End, |next| Next::Behind(Some(next)));
        Ok::<_, std::io::Error>(Some((piece.0, (api, export, next))))
    });
    Body::from_stream(pieces)
}

/// A piece and behind which event the next one begins. A fault cuts the stream off, so that nobody takes it for whole.
async fn read_piece(
    api: &Api,
    export: Export,
    after: Option<After>,
) -> Result<((Bytes, Option<After>), Export), std::io::Error> {
    let read = api.run(move |operations| {
        let piece = operations.export_piece(&export, after.as_ref())?;
        Ok(((Bytes::from(piece.bytes), piece.next), export))
    });
    read.await.map_err(|_| std::io::Error::other("the export was cut off by a fault, which the log tells"))
}
