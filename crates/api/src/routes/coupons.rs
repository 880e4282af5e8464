//! Coupons and promotion codes.
//! Knows requests and answers; must not know what a discount takes off.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use ids::CatalogKey;
use operations::promotions::{self, PromotionCode};
use operations::{Act, Operations, Refusal};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::meters::status;
use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, NoBody};
use crate::external_keys;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, Asked, List, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::Written;
use crate::wire::coupons::{
    CodeSwitch, Coupon, KeptCoupon, NewPromotionCode, PromotionCodeBody, kept_coupon,
};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, put))
        .routes(routes!(get, archive))
        .routes(routes!(codes, create_code))
        .routes(routes!(code, switch_code))
}

/// List coupons
///
/// As they are now, archived ones too, in order of key.
#[utoipa::path(get, path = "/v1/coupons", tag = "coupons", operation_id = "coupons.list",
    params(page::PageParameters),
    responses((status = 200, description = "A page of coupons", body = Page<KeptCoupon>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<Written>>, Problem> {
    let list = List {
        of: "coupons",
        fetch: Operations::coupons,
        name: |view| view.kept.coupon.key.to_string(),
        show: |view| kept_coupon(&view),
    };
    list.page(&api, caller, &query).await
}

/// Keep a coupon
///
/// A key that is new becomes a coupon; one that is known gets its next version if anything changed, and an
/// archived one can be redeemed again. Discounts keep the terms they were redeemed with.
#[utoipa::path(post, path = "/v1/coupons", tag = "coupons", operation_id = "coupons.put",
    params(KeyParameter), request_body = Coupon,
    responses(
        (status = 201, description = "A new version", body = KeptCoupon),
        (status = 200, description = "Nothing changed", body = KeptCoupon)))]
async fn put(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let coupon = records::decode_sent::<operations::Coupon>(&body.0)?;
    let write = key.write(caller, "coupons.put", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let act = move |transaction: &mut Act<'_>| promotions::put_coupon(transaction, environment, &coupon);
        let answered =
            operations.once(&write, act, |(view, is_new)| stored(status(*is_new), &kept_coupon(view)))?;
        Ok(respond(answered))
    })
    .await
}

/// Get a coupon
///
/// As it is now, which version that is, and how often it was redeemed.
#[utoipa::path(get, path = "/v1/coupons/{key}", tag = "coupons", operation_id = "coupons.get",
    params(("key" = String, Path, description = "The coupon's key")),
    responses((status = 200, description = "The coupon", body = KeptCoupon)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<Written>, Problem> {
    let key = key_of(&name)?;
    api.run(move |operations| Ok(Json(kept_coupon(&operations.coupon(caller.0.environment, &key)?)))).await
}

/// Archive a coupon
///
/// It is no longer redeemed. Discounts that were made by it stay.
#[utoipa::path(delete, path = "/v1/coupons/{key}", tag = "coupons", operation_id = "coupons.archive",
    params(("key" = String, Path, description = "The coupon's key"), KeyParameter),
    responses((status = 200, description = "The coupon as it is now", body = KeptCoupon)))]
async fn archive(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    _: NoBody,
) -> Result<Response, Problem> {
    let coupon = key_of(&name)?;
    let write = key.write(caller, "coupons.archive", b"");
    let environment = caller.0.environment;
    api.run(move |operations| {
        let act =
            move |transaction: &mut Act<'_>| promotions::archive_coupon(transaction, environment, &coupon);
        Ok(respond(operations.once(&write, act, |view| stored(StatusCode::OK, &kept_coupon(view)))?))
    })
    .await
}

/// List promotion codes
///
/// Of all coupons or of one, in order of code.
#[utoipa::path(get, path = "/v1/promotion-codes", tag = "coupons", operation_id = "promotion_codes.list",
    params(page::PageParameters, ("coupon" = Option<String>, Query, description = "Only codes of this coupon")),
    responses((status = 200, description = "A page of codes", body = Page<PromotionCodeBody>)))]
async fn codes(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<PromotionCodeBody>>, Problem> {
    query.only(&[page::NAMES[0], page::NAMES[1], "coupon"])?;
    let asked = Asked::of(&query, "promotion_codes")?;
    let coupon = query.read("coupon", CatalogKey::parse)?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let fetch =
            |after: &str, limit| operations.promotion_codes(environment, coupon.as_ref(), (after, limit));
        let page = asked.whole(fetch, |view| view.code.code.clone())?;
        Ok(Json(page.map(|view| PromotionCodeBody::of(&view))))
    })
    .await
}

/// Create a promotion code
///
/// What people type to redeem a coupon. Small letters and capitals are the same.
#[utoipa::path(post, path = "/v1/promotion-codes", tag = "coupons", operation_id = "promotion_codes.create",
    params(KeyParameter), request_body = NewPromotionCode,
    responses((status = 201, description = "The code", body = PromotionCodeBody)))]
async fn create_code(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "promotion_codes.create", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let read = records::decode_sent::<PromotionCode>;
        let asked = external_keys::read((operations, environment), &body.0, read)?;
        let act = move |transaction: &mut Act<'_>| promotions::create_code(transaction, environment, &asked);
        let answered =
            operations.once(&write, act, |view| stored(StatusCode::CREATED, &PromotionCodeBody::of(view)))?;
        Ok(respond(answered))
    })
    .await
}

/// Get a promotion code
///
/// With how often it was redeemed.
#[utoipa::path(get, path = "/v1/promotion-codes/{code}", tag = "coupons", operation_id = "promotion_codes.get",
    params(("code" = String, Path, description = "The code")),
    responses((status = 200, description = "The code", body = PromotionCodeBody)))]
async fn code(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<PromotionCodeBody>, Problem> {
    api.run(move |operations| {
        Ok(Json(PromotionCodeBody::of(&operations.promotion_code(caller.0.environment, &name)?)))
    })
    .await
}

/// Switch a promotion code on or off
///
/// One that is off redeems nothing. Discounts that were made by it stay.
#[utoipa::path(patch, path = "/v1/promotion-codes/{code}", tag = "coupons",
    operation_id = "promotion_codes.switch",
    params(("code" = String, Path, description = "The code"), KeyParameter), request_body = CodeSwitch,
    responses((status = 200, description = "The code as it is now", body = PromotionCodeBody)))]
async fn switch_code(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let active = body.table(CodeSwitch::read)?;
    let write = key.write(caller, "promotion_codes.switch", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let act = move |transaction: &mut Act<'_>| {
            promotions::switch_code(transaction, environment, (&name, active))
        };
        let answered =
            operations.once(&write, act, |view| stored(StatusCode::OK, &PromotionCodeBody::of(view)))?;
        Ok(respond(answered))
    })
    .await
}

fn key_of(name: &str) -> Result<CatalogKey, Refusal> {
    CatalogKey::parse(name).map_err(|_| Refusal::not_found("coupon", name))
}
