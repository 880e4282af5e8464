//! Questions that touch nothing: what a price comes to, and where periods begin.
//! Knows requests and answers; must not know how a price is rated.

use axum::Json;
use axum::extract::State;
use operations::evaluation::evaluate;
use operations::{Code, Refusal};
use records::evaluate::{Question, encode_answer};
use records::periods::{PeriodsRequest, periods};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::JsonBody;
use crate::problem::Problem;
use crate::wire::{self, Written, raw};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(try_price)).routes(routes!(list_periods))
}

/// Try a price
///
/// What a price comes to for a quantity or events, line by line, with each step in words; optionally less what
/// was billed of the period before. Nothing is kept.
#[utoipa::path(post, path = "/v1/prices/evaluate", tag = "pricing", operation_id = "prices.evaluate",
    request_body = wire::evaluate::Question,
    responses((status = 200, description = "What it comes to", body = wire::evaluate::Evaluation)))]
async fn try_price(
    State(api): State<Api>,
    _: Authenticated,
    body: JsonBody,
) -> Result<Json<Written>, Problem> {
    let question = Question::decode_json(None, &body.0)?;
    api.run(move |_| {
        let evaluation = evaluate(&question)?;
        let answer = encode_answer(&evaluation, question.currency)
            .map_err(|refused| Refusal::new(Code::EvaluationRefused, refused))?;
        Ok(Json(raw(answer)))
    })
    .await
}

/// List periods
///
/// The boundaries an anchor and a cadence make on a zone's wall clock; and of a span its exact share of the
/// period it lies in, by seconds and by days. Nothing is kept.
#[utoipa::path(post, path = "/v1/periods", tag = "pricing", operation_id = "periods.list",
    request_body = wire::periods::PeriodsQuestion,
    responses((status = 200, description = "The periods", body = wire::periods::PeriodsAnswer)))]
async fn list_periods(
    State(api): State<Api>,
    _: Authenticated,
    body: JsonBody,
) -> Result<Json<Written>, Problem> {
    let asked = records::decode_sent::<PeriodsRequest>(&body.0)?;
    api.run(move |_| {
        let answer = periods(&asked).map_err(|refused| Refusal::new(Code::EvaluationRefused, refused))?;
        Ok(Json(raw(answer.encode())))
    })
    .await
}
