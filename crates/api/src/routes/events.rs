//! Usage events coming in: one, a batch, or a line each; plain, as CloudEvents, or CloudEvents in headers. And
//! those that no bill counts.
//! Knows media types and headers; must not know meters.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use operations::events::{EVENTS_PER_BATCH_MAX, Ingested, OnRefusal, Outcome};
use operations::rejected::RejectedWay;
use operations::unbilled::After;
use operations::{Code, Refusal, UsageEvent};
use records::event::EVENT_BYTES_MAX;
use records::{EventReader, EventRefused, Writer};
use serde_json::value::RawValue;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{AnyBody, is_json, unsupported};
use crate::page::{self, Asked, Page};
use crate::problem::{Kind, Problem};
use crate::query::Query;
use crate::wire::events::{CONFLICT, Event, Events, Unbilled};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(ingest)).routes(routes!(unbilled))
}

const ON_REFUSAL: [(&str, OnRefusal); 2] =
    [("keep_rest", OnRefusal::KeepRest), ("refuse_all", OnRefusal::RefuseAll)];
/// What a header of CloudEvents' binary form begins with.
const CE: &str = "ce-";

/// Send usage events
///
/// One event, a batch, or a line each (NDJSON), plain or packed by gzip or zstd, up to 10,000 events and 16 MiB a request, and 64 KiB
/// an event; or
/// one CloudEvent whose attributes stand in `ce-` headers. An answer of 200 means that everything counted as
/// accepted is durable. An event's identity is (source, id), forever: sent again it is acknowledged and not
/// counted, so that a request without an answer is simply sent again; with other content it is a conflict.
/// A bad event of a batch is refused by itself (`on_refusal=keep_rest`), or with it the whole (`refuse_all`).
#[utoipa::path(post, path = "/v1/events", tag = "events", operation_id = "events.ingest",
    params(("on_refusal" = Option<String>, Query,
        description = "What a refused event of a batch does: `keep_rest` (usual) or `refuse_all`")),
    request_body(description = "The events", content(
        (Event = "application/json"),
        (Event = "application/cloudevents+json"),
        (Vec<Event> = "application/cloudevents-batch+json"),
        (String = "application/x-ndjson"))),
    responses(
        (status = 200, description = "What became of each event", body = Events)))]
async fn ingest(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
    headers: HeaderMap,
    body: AnyBody,
) -> Result<Json<Events>, Problem> {
    query.only(&["on_refusal"])?;
    let on_refusal = query.one_of("on_refusal", &ON_REFUSAL)?.unwrap_or_default();
    let form = Form::of(&body, &headers)?;
    let environment = caller.0.environment;
    if let Some(event) = form.read_one(&body.bytes, &headers)? {
        let ingested = api.intake.keep(&api.operations, environment, (event, body.bytes.len())).await?;
        return answer(form, on_refusal, ingested).map(Json);
    }
    api.run(move |operations| {
        let events = form.read_many(&body.bytes)?;
        let ingested = operations.ingest_by(environment, events, (RejectedWay::Http, on_refusal))?;
        answer(form, on_refusal, ingested).map(Json)
    })
    .await
}

/// List events that are not billed
///
/// Accepted events that no bill counts, each with why: its subject is nobody's, the customer has no subscription at
/// its time, no price has a meter of its type, the meter's filters leave it out, or the meter cannot read it (no
/// number, a missing value, no row of a matrix). In order of time, source and id. A page may hold fewer events than
/// asked for, even none, and still go on.
#[utoipa::path(get, path = "/v1/events/unbilled", tag = "events", operation_id = "events.unbilled",
    params(("subject" = Option<String>, Query, description = "Only events of this subject"), page::PageParameters),
    responses((status = 200, description = "A page of events", body = Page<Unbilled>)))]
async fn unbilled(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<Unbilled>>, Problem> {
    query.only(&["subject", "limit", "after"])?;
    let asked = Asked::of(&query, "unbilled")?;
    api.run(move |operations| {
        let page = asked.onward(|after, limit| {
            let after = match after {
                "" => None,
                text => Some(After::parse(text).ok_or_else(|| {
                    Problem::invalid(
                        "after",
                        "after: this is no cursor; send the `next` of the page before, or none",
                    )
                })?),
            };
            let place = (after.as_ref(), limit);
            let found = operations.unbilled(caller.0.environment, query.text("subject"), place)?;
            Ok((found.events, found.next.map(|next| next.to_text())))
        })?;
        Ok(Json(page.map(|event| Unbilled::of(&event))))
    })
    .await
}

/// How events are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    One,
    InHeaders,
    Batch,
    Lines,
}

impl Form {
    fn of(body: &AnyBody, headers: &HeaderMap) -> Result<Form, Problem> {
        let in_headers = headers.keys().any(|name| name.as_str() == "ce-specversion");
        match body.media_type.as_str() {
            "application/x-ndjson" | "application/ndjson" | "application/jsonl" => Ok(Form::Lines),
            "application/cloudevents-batch+json" => Ok(Form::Batch),
            "application/json" if in_headers => Ok(Form::InHeaders),
            found if is_json(found) => match body.bytes.trim_ascii_start().first() {
                Some(b'[') => Ok(Form::Batch),
                _ => Ok(Form::One),
            },
            found => Err(unsupported(
                found,
                "application/json, application/cloudevents+json, application/cloudevents-batch+json \
                 or application/x-ndjson",
            )),
        }
    }

    /// The event of a request that can hold no more than one.
    fn read_one(
        self,
        bytes: &Bytes,
        headers: &HeaderMap,
    ) -> Result<Option<Result<UsageEvent, EventRefused>>, Problem> {
        let mut reader = EventReader::new();
        match self {
            Form::One => Ok(Some(reader.read(bytes))),
            Form::InHeaders if bytes.trim_ascii().len() > EVENT_BYTES_MAX => {
                Ok(Some(Err(EventRefused::TooLarge { bytes: bytes.trim_ascii().len() })))
            }
            Form::InHeaders => Ok(Some(reader.read(&structured(bytes, headers)?))),
            Form::Batch | Form::Lines => Ok(None),
        }
    }

    fn read_many(self, bytes: &Bytes) -> Result<Vec<Result<UsageEvent, EventRefused>>, Problem> {
        let mut reader = EventReader::new();
        let events = match self {
            Form::Lines => reader.read_lines(bytes).map(|(_, event)| event).collect(),
            _ => reader.read_batch(bytes).map_err(|refused| refused_whole(&refused))?,
        };
        if events.len() > EVENTS_PER_BATCH_MAX {
            let detail = format!(
                "the request has {} events, and {EVENTS_PER_BATCH_MAX} are the most; send it in parts",
                events.len()
            );
            return Err(Problem::new(Kind::BodyTooLarge, detail).because("too_many_events"));
        }
        Ok(events)
    }
}

/// A CloudEvent whose attributes stand in headers and whose data is the body, in one piece.
fn structured(bytes: &Bytes, headers: &HeaderMap) -> Result<Vec<u8>, Problem> {
    let data = match bytes.trim_ascii() {
        [] => None,
        written => Some(serde_json::from_slice::<&RawValue>(written).map_err(|broken| {
            Problem::invalid("data", format!("the body is no JSON ({broken}); send the event's data as JSON"))
        })?),
    };
    let mut out = Writer::with_capacity(bytes.len() + 512);
    let mut whole = Ok(());
    out.table(|out| {
        for (name, value) in headers.iter().filter(|(name, _)| name.as_str().starts_with(CE)) {
            match value.to_str().ok().and_then(percent_decoded) {
                Some(text) => out.free_name(&name.as_str()[CE.len()..]).text(&text),
                None => {
                    let detail =
                        "the header is no percent-encoded UTF-8; encode it as CloudEvents' HTTP binding says";
                    whole = Err(Problem::invalid(name.as_str(), detail));
                }
            }
        }
    });
    whole?;
    let mut text = out.into_bytes();
    if let Some(data) = data {
        text.pop();
        text.extend_from_slice(b",\"data\":");
        text.extend_from_slice(data.get().as_bytes());
        text.push(b'}');
    }
    Ok(text)
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digits = [rest.next()?, rest.next()?];
        let digits = std::str::from_utf8(&digits).ok()?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
    }
    String::from_utf8(bytes).ok()
}

fn refused_whole(refused: &EventRefused) -> Problem {
    Problem::from(Refusal::new(Code::EventRefused, refused)).because(refused.code())
}

/// The answer: counts and outcomes; or a problem, where the only event or the whole was not kept.
fn answer(form: Form, on_refusal: OnRefusal, ingested: Ingested) -> Result<Events, Problem> {
    let is_single = matches!(form, Form::One | Form::InHeaders);
    match ingested.outcomes.as_slice() {
        [Outcome::Refused { code, message }] if is_single => {
            return Err(Problem::from(Refusal::new(Code::EventRefused, message)).because(code));
        }
        [Outcome::Conflict] if is_single => {
            return Err(Refusal::new(Code::EventConflict, CONFLICT).about("id").into());
        }
        _ => {}
    }
    if on_refusal == OnRefusal::RefuseAll && ingested.refused > 0 {
        let refused = ingested.refused;
        let detail = format!(
            "{refused} of {} events cannot be kept, so none was; `events` names them by their index",
            ingested.outcomes.len()
        );
        let problem = Problem::new(Kind::Refused(Code::EventRefused), detail);
        return Err(problem.with_events(Events::of(ingested)));
    }
    Ok(Events::of(ingested))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_values_are_percent_decoded() {
        assert_eq!(percent_decoded("a%20b%C3%A9%25").as_deref(), Some("a bé%"));
        for broken in ["%", "%2", "%zz", "%ff"] {
            assert_eq!(percent_decoded(broken), None, "{broken}");
        }
    }
}
