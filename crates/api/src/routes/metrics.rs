//! Metrics coming in: Prometheus remote write and OTLP, each sample an event.
//! Knows what these senders expect for an answer; must not know meters.

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use operations::metrics::{Samples, SamplesKept, SeriesRules};
use prost::Message;
use serde_json::json;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{AnyBody, unsupported};
use crate::metrics::otlp::{ExportResponse, PartialSuccess};
use crate::metrics::{otlp, remote_write};
use crate::problem::Problem;
use crate::query::Query;
use crate::wire::metrics::{OtlpAnswer, OtlpExport};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(prometheus)).routes(routes!(otlp_metrics))
}

/// The media type of both senders' messages.
const PROTOBUF: &str = "application/x-protobuf";
/// The labels that say whom a series is about, where none are named.
const SUBJECT_LABELS: [&str; 2] = ["subject", "customer"];
/// Longest text of a parameter, in bytes; with a metric's name it must fit an event's type.
const NAME_BYTES_MAX: usize = 200;
/// The parameters that say how series become events.
const RULES: [&str; 3] = ["subject", "source", "type_prefix"];
/// How many samples were taken, for senders of remote write 2.
const WRITTEN: [(HeaderName, u64); 2] = [
    (HeaderName::from_static("x-prometheus-remote-write-histograms-written"), 0),
    (HeaderName::from_static("x-prometheus-remote-write-exemplars-written"), 0),
];
const SAMPLES_WRITTEN: HeaderName = HeaderName::from_static("x-prometheus-remote-write-samples-written");

/// Take samples of Prometheus
///
/// The address for `remote_write`, versions 1 and 2 (protobuf, snappy). Each sample becomes an event: its type is the
/// metric's name, its subject the first of the labels that `subject` names, its data the labels, the sample's `value`,
/// and `series`, a hash of name and labels; its id is made of that hash and the instant, so that a resend counts
/// nothing. Meter counters with `register` (`"register": "series"`), gauges as levels. Series without a subject, values
/// that are not finite and native histograms are left out. 204 means that all else is durable; 400, which Prometheus
/// does not send again, that some samples were refused and the rest is kept.
#[utoipa::path(post, path = "/v1/ingest/prometheus", tag = "events", operation_id = "events.prometheus",
    params(
        ("subject" = Option<String>, Query,
            description = "Labels that say whom a series is about, the first that it has; `subject,customer` if left out"),
        ("source" = Option<String>, Query, description = "The events' source; `prometheus` if left out"),
        ("type_prefix" = Option<String>, Query, description = "What stands before the metric's name in the type")),
    request_body(description = "A write request", content((Vec<u8> = "application/x-protobuf"))),
    responses((status = 204, description = "The samples are durable")))]
async fn prometheus(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
    headers: HeaderMap,
    body: AnyBody,
) -> Result<Response, Problem> {
    let rules = rules_of(&query, "prometheus")?;
    let read = version_of(&body, &headers)?;
    let kept = api
        .run(move |operations| {
            let mut samples = operations.samples(caller.0.environment);
            read(&body.bytes, &rules, &mut samples)?;
            Ok(samples.finish()?)
        })
        .await?;
    let mut answer = match refused(&kept) {
        Some(problem) => problem.into_response(),
        None => StatusCode::NO_CONTENT.into_response(),
    };
    for (name, count) in WRITTEN.into_iter().chain([(SAMPLES_WRITTEN, kept.kept)]) {
        answer.headers_mut().insert(name, HeaderValue::from(count));
    }
    Ok(answer)
}

/// Reads one of the versions.
type Read = fn(&[u8], &SeriesRules, &mut Samples<'_>) -> Result<(), Problem>;

/// The version that the message's type names: 1 where it names none.
fn version_of(body: &AnyBody, headers: &HeaderMap) -> Result<Read, Problem> {
    let written = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let proto = written.split(';').filter_map(|part| part.trim().strip_prefix("proto=")).next();
    match (body.media_type.as_str(), proto) {
        (PROTOBUF, None | Some("prometheus.WriteRequest")) => Ok(remote_write::read_one),
        (PROTOBUF, Some("io.prometheus.write.v2.Request")) => Ok(remote_write::read_two),
        _ => {
            let wanted = "application/x-protobuf with proto=prometheus.WriteRequest or \
                          proto=io.prometheus.write.v2.Request";
            Err(unsupported(written, wanted))
        }
    }
}

/// Take metrics of OpenTelemetry
///
/// The address for OTLP over HTTP, in protobuf or JSON; set it as the exporter's metrics endpoint. Each point of a gauge
/// or a sum becomes an event as for Prometheus, its labels the attributes of resource and point and the library's name
/// as `scope`; sums say in `temporality` whether they are `cumulative` (meter with `register`, `"register": "series"`) or
/// `delta` (meter with `sum`), but cumulative ones that may fall, which are levels like gauges. Histograms and summaries
/// are not read. What is not taken is counted in `partialSuccess`, with why; all else is durable.
#[utoipa::path(post, path = "/v1/ingest/otlp/v1/metrics", tag = "events", operation_id = "events.otlp",
    params(
        ("subject" = Option<String>, Query,
            description = "Attributes that say whom a series is about, the first that it has; `subject,customer` if left out"),
        ("source" = Option<String>, Query, description = "The events' source; `otlp` if left out"),
        ("type_prefix" = Option<String>, Query, description = "What stands before the metric's name in the type")),
    request_body(description = "An export request", content(
        (Vec<u8> = "application/x-protobuf"),
        (OtlpExport = "application/json"))),
    responses((status = 200, description = "The points are durable, but those counted as rejected",
        content((OtlpAnswer = "application/json"), (Vec<u8> = "application/x-protobuf")))))]
async fn otlp_metrics(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
    body: AnyBody,
) -> Result<Response, Problem> {
    let rules = rules_of(&query, "otlp")?;
    let in_json = match body.media_type.as_str() {
        PROTOBUF => false,
        "application/json" => true,
        other => return Err(unsupported(other, "application/x-protobuf or application/json")),
    };
    let read: Read = if in_json { otlp::read_json } else { otlp::read_protobuf };
    let kept = api
        .run(move |operations| {
            let mut samples = operations.samples(caller.0.environment);
            read(&body.bytes, &rules, &mut samples)?;
            Ok(samples.finish()?)
        })
        .await?;
    Ok(otlp_answer(&kept, in_json))
}

fn rules_of(query: &Query, source: &str) -> Result<SeriesRules, Problem> {
    query.only(&RULES)?;
    let subject = match query.text("subject") {
        None => SUBJECT_LABELS.map(str::to_owned).to_vec(),
        Some(names) => names.split(',').map(|name| name.trim().to_owned()).collect(),
    };
    if subject.iter().any(String::is_empty) {
        return Err(Problem::invalid(
            "subject",
            "subject names no label; write them like ?subject=customer,tenant",
        ));
    }
    for name in ["source", "type_prefix"] {
        let long = |text: &str| text.len() > NAME_BYTES_MAX || text.contains('\0');
        if query.text(name).is_some_and(long) {
            let detail = format!("{name} has more than {NAME_BYTES_MAX} bytes, or U+0000; shorten it");
            return Err(Problem::invalid(name, detail));
        }
    }
    let text = |name: &str| query.text(name).filter(|text| !text.is_empty()).map(str::to_owned);
    Ok(SeriesRules {
        source: text("source").unwrap_or_else(|| source.to_owned()),
        subject,
        type_prefix: text("type_prefix").unwrap_or_default(),
    })
}

/// The problem of samples that were read and not kept.
fn refused(kept: &SamplesKept) -> Option<Problem> {
    let why = kept.first_refused.as_ref()?;
    let samples = kept.refused + kept.kept;
    Some(Problem::invalid(
        "samples",
        format!("{} of {samples} samples were not kept, the first as {why}; the rest is", kept.refused),
    ))
}

fn otlp_answer(kept: &SamplesKept, in_json: bool) -> Response {
    let rejected = kept.refused + kept.left_out_count();
    let mut reasons: Vec<String> =
        kept.left_out.iter().map(|(why, count)| format!("{count}: {why}")).collect();
    reasons.extend(kept.first_refused.as_ref().map(|why| format!("{}: {why}", kept.refused)));
    let message = reasons.join("; ");
    if in_json {
        let whole = match rejected {
            0 => json!({}),
            _ => json!({ "partialSuccess": {
                "rejectedDataPoints": rejected.to_string(), "errorMessage": message,
            }}),
        };
        return ([(CONTENT_TYPE, "application/json")], whole.to_string()).into_response();
    }
    let partial_success = (rejected > 0).then(|| PartialSuccess {
        rejected_data_points: i64::try_from(rejected).unwrap_or(i64::MAX),
        error_message: message,
    });
    ([(CONTENT_TYPE, PROTOBUF)], ExportResponse { partial_success }.encode_to_vec()).into_response()
}
