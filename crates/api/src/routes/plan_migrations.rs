//! Migrations between plan versions: planned, looked at, applied, taken back.
//! Knows requests and answers; must not know who can move or what a move costs.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use ids::{MigrationId, SubscriptionId};
use operations::migrations::{self, MigrationAsked, MigrationView, MoveState};
use operations::{Act, ActError, Operations, Refusal, StoredAnswer, Write};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, NoBody};
use crate::external_keys;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, Asked, List, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::changes::ChangePreviewBody;
use crate::wire::plan_migrations::{
    CustomerBody, HeadBody, NewPlanMigration, PlanMigrationBody, SubscriptionBody,
};

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, plan))
        .routes(routes!(get))
        .routes(routes!(subscriptions))
        .routes(routes!(customers))
        .routes(routes!(preview))
        .routes(routes!(apply))
        .routes(routes!(reverse))
}

/// List migrations
///
/// In order of id, which is the order of planning.
#[utoipa::path(get, path = "/v1/plan-migrations", tag = "plan migrations",
    operation_id = "plan_migrations.list", params(page::PageParameters),
    responses((status = 200, description = "A page of migrations", body = Page<HeadBody>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<HeadBody>>, Problem> {
    let list = List {
        of: "plan_migrations",
        fetch: Operations::migrations,
        name: |head| head.id.to_string(),
        show: |head| HeadBody::of(&head),
    };
    list.page(&api, caller, &query).await
}

/// Plan a migration
///
/// Which subscriptions of a plan version would move to another one, what a full period of each comes to before and
/// after, and which cannot move and why. Nothing is moved until it is applied. With very many subscriptions the
/// answer says `planning`, and the same request again or the billing run goes on with it.
#[utoipa::path(post, path = "/v1/plan-migrations", tag = "plan migrations",
    operation_id = "plan_migrations.plan", params(KeyParameter), request_body = NewPlanMigration,
    responses((status = 201, description = "The migration and what it comes to", body = PlanMigrationBody)))]
async fn plan(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "plan_migrations.plan", &body.0);
    let environment = write.environment;
    api.run(move |operations| {
        let read = records::decode_sent::<MigrationAsked>;
        let asked = external_keys::read((operations, environment), &body.0, read)?;
        let (now, random) = (operations.now_in(environment)?, operations.random_cause());
        let begin = move |act: &mut Act<'_>| migrations::plan(act, environment, &asked, (random, now));
        let render = |view: &MigrationView| shown(StatusCode::CREATED, view);
        let begun = (&write, "plan_migrations.plan.begun");
        Ok(respond(operations.migrate_once(begun, begin, render)?))
    })
    .await
}

/// Get a migration
///
/// How many subscriptions are in which state, what their next full periods come to by currency, and how many came
/// since that it does not cover.
#[utoipa::path(get, path = "/v1/plan-migrations/{id}", tag = "plan migrations",
    operation_id = "plan_migrations.get",
    params(("id" = String, Path, description = "The migration's id")),
    responses((status = 200, description = "The migration and what it comes to", body = PlanMigrationBody)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
) -> Result<Json<PlanMigrationBody>, Problem> {
    let id = name.id::<MigrationId>("migration")?;
    api.run(move |operations| {
        Ok(Json(PlanMigrationBody::of(&operations.migration(caller.0.environment, id)?)))
    })
    .await
}

/// List the subscriptions of a migration
///
/// Each with its amounts, its state, and why it is refused; in one state with `state`.
#[utoipa::path(get, path = "/v1/plan-migrations/{id}/subscriptions", tag = "plan migrations",
    operation_id = "plan_migrations.subscriptions",
    params(("id" = String, Path, description = "The migration's id"), page::PageParameters,
        ("state" = Option<String>, Query, description = "`planned`, `applied`, `refused` or `reversed`")),
    responses((status = 200, description = "A page of subscriptions", body = Page<SubscriptionBody>)))]
async fn subscriptions(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
    query: Query,
) -> Result<Json<Page<SubscriptionBody>>, Problem> {
    query.only(&[page::NAMES[0], page::NAMES[1], "state"])?;
    let id = name.id::<MigrationId>("migration")?;
    let state = query.one_of("state", &MoveState::ALL.map(|state| (state.code(), state)))?;
    let asked = Asked::of(&query, "migrated_subscriptions")?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let fetch =
            |after: &str, limit| operations.migrated_subscriptions(environment, (id, state), (after, limit));
        let page = asked.whole(fetch, |one| one.subscription.to_string())?;
        Ok(Json(page.map(|one| SubscriptionBody::of(&one))))
    })
    .await
}

/// List the customers of a migration
///
/// What it does to each, by currency: those whose subscriptions are to move, or moved.
#[utoipa::path(get, path = "/v1/plan-migrations/{id}/customers", tag = "plan migrations",
    operation_id = "plan_migrations.customers",
    params(("id" = String, Path, description = "The migration's id"), page::PageParameters),
    responses((status = 200, description = "A page of customers", body = Page<CustomerBody>)))]
async fn customers(
    State(api): State<Api>,
    caller: Authenticated,
    name: Name,
    query: Query,
) -> Result<Json<Page<CustomerBody>>, Problem> {
    query.only(&page::NAMES)?;
    let id = name.id::<MigrationId>("migration")?;
    let asked = Asked::of(&query, "migrated_customers")?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let fetch = |after: &str, limit| {
            let place = after.split_once(' ').unwrap_or_default();
            operations.migrated_customers(environment, id, (place, limit))
        };
        let page = asked.whole(fetch, |(customer, sum)| format!("{customer} {}", sum.before.currency()))?;
        Ok(Json(page.map(|row| CustomerBody::of(&row))))
    })
    .await
}

/// Preview one subscription of a migration
///
/// The documents that its move brings at once and at the next billing dates, exactly. The quote moves that one
/// alone.
#[utoipa::path(post, path = "/v1/plan-migrations/{id}/subscriptions/{subscription}/preview",
    tag = "plan migrations", operation_id = "plan_migrations.preview",
    params(("id" = String, Path, description = "The migration's id"),
        ("subscription" = String, Path, description = "The subscription's id")),
    responses((status = 200, description = "What it would cost", body = ChangePreviewBody)))]
async fn preview(
    State(api): State<Api>,
    caller: Authenticated,
    Path((id, subscription)): Path<(String, String)>,
    _: NoBody,
) -> Result<Json<ChangePreviewBody>, Problem> {
    let id = Name(id).id::<MigrationId>("migration")?;
    let subscription = Name(subscription).id::<SubscriptionId>("subscription")?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let preview = operations.preview_migrated(environment, id, subscription)?;
        Ok(Json(ChangePreviewBody::of(&preview)))
    })
    .await
}

/// Apply a migration
///
/// Each planned subscription gets the change, judged again as it is now; what the changes cost is billed by the next
/// billing run. With very many subscriptions the answer says `applying`, and the same request again or the billing
/// run goes on with it, as of the same moment.
#[utoipa::path(post, path = "/v1/plan-migrations/{id}/apply", tag = "plan migrations",
    operation_id = "plan_migrations.apply",
    params(("id" = String, Path, description = "The migration's id"), KeyParameter),
    responses(
        (status = 200, description = "The migration as it is now", body = PlanMigrationBody),
        (status = 409, description = "It is still being planned, was applied or reversed, or its date has passed",
            body = crate::problem::ProblemBody, content_type = "application/problem+json")))]
async fn apply(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    _: NoBody,
) -> Result<Response, Problem> {
    let id = name.id::<MigrationId>("migration")?;
    let write = key.write(caller, "plan_migrations.apply", b"");
    step(&api, (write, "plan_migrations.apply.begun"), id, migrations::apply).await
}

/// Reverse a migration
///
/// What was planned is not done, and changes that are not in force yet are withdrawn. Changes in force stay, each
/// with the reason; a migration all of whose changes are in force is refused.
#[utoipa::path(post, path = "/v1/plan-migrations/{id}/reverse", tag = "plan migrations",
    operation_id = "plan_migrations.reverse",
    params(("id" = String, Path, description = "The migration's id"), KeyParameter),
    responses(
        (status = 200, description = "The migration as it is now", body = PlanMigrationBody),
        (status = 409, description = "It was reversed, or every change is in force",
            body = crate::problem::ProblemBody, content_type = "application/problem+json")))]
async fn reverse(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    name: Name,
    _: NoBody,
) -> Result<Response, Problem> {
    let id = name.id::<MigrationId>("migration")?;
    let write = key.write(caller, "plan_migrations.reverse", b"");
    step(&api, (write, "plan_migrations.reverse.begun"), id, migrations::reverse).await
}

/// What begins a step of a migration.
type Begin = fn(
    &mut Act<'_>,
    ids::EnvironmentId,
    MigrationId,
    calendar::Instant,
) -> Result<MigrationId, ActError<Refusal>>;

async fn step(
    api: &Api,
    (write, begun): (Write, &'static str),
    id: MigrationId,
    begin: Begin,
) -> Result<Response, Problem> {
    let environment = write.environment;
    api.run(move |operations| {
        operations.plan_afresh(environment, id)?;
        let now = operations.now_in(environment)?;
        let begin = move |act: &mut Act<'_>| begin(act, environment, id, now);
        let render = |view: &MigrationView| shown(StatusCode::OK, view);
        Ok(respond(operations.migrate_once((&write, begun), begin, render)?))
    })
    .await
}

fn shown(status: StatusCode, view: &MigrationView) -> StoredAnswer {
    stored(status, &PlanMigrationBody::of(view))
}
