//! Customers, and whose usage a subject is.
//! Knows requests and answers; must not know events.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use calendar::Instant;
use operations::{Act, Assignment, Code, Operations, Refusal, customers};
use records::party;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::auth::Authenticated;
use crate::body::{JsonBody, read_table};
use crate::external_keys;
use crate::idempotency::{Key, KeyParameter, respond, stored};
use crate::page::{self, Asked, List, Page};
use crate::problem::Problem;
use crate::query::{Name, Query};
use crate::wire::parties::{
    Customer, CustomerAsked, CustomerChanges, NewCustomer, NewSubject, Subject, merged,
};
use crate::wire::tax_rates::{NewTaxRates, TaxRatesBody};
use crate::wire::vat_ids::VatIdCheckedBody;

pub fn routes() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(get, change))
        .routes(routes!(assign))
        .routes(routes!(children))
        .routes(routes!(check_vat_id))
        .routes(routes!(ask_tax_rates))
}

/// List customers
///
/// As they are now, in order of id.
#[utoipa::path(get, path = "/v1/customers", tag = "customers", operation_id = "customers.list",
    params(page::PageParameters),
    responses((status = 200, description = "A page of customers", body = Page<Customer>)))]
async fn list(
    State(api): State<Api>,
    caller: Authenticated,
    query: Query,
) -> Result<Json<Page<Customer>>, Problem> {
    let list = List {
        of: "customers",
        fetch: Operations::customers,
        name: |view| view.row.id.to_string(),
        show: |view| Customer::of(&view),
    };
    list.page(&api, caller, &query).await
}

/// Create a customer
///
/// Who is billed, and by which seller. Its id and external key are its subjects from the beginning: events that
/// name them are its usage. So are the further subjects that are named here.
#[utoipa::path(post, path = "/v1/customers", tag = "customers", operation_id = "customers.create",
    params(KeyParameter), request_body = NewCustomer,
    responses((status = 201, description = "The customer", body = Customer)))]
async fn create(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    body: JsonBody,
) -> Result<Response, Problem> {
    let write = key.write(caller, "customers.create", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let read = |body: &[u8]| read_table(body, CustomerAsked::read);
        let asked = external_keys::read((operations, environment), &body.0, read)?;
        let asked = asked.at(operations.now_in(environment)?, operations.random_cause());
        let act = move |transaction: &mut Act<'_>| customers::create(transaction, environment, &asked);
        let answered =
            operations.once(&write, act, |view| stored(StatusCode::CREATED, &Customer::of(view)))?;
        Ok(respond(answered))
    })
    .await
}

/// Get a customer
///
/// As it is now, by its id or your own key for it.
#[utoipa::path(get, path = "/v1/customers/{id}", tag = "customers", operation_id = "customers.get",
    params(("id" = String, Path, description = "The customer's id or external key")),
    responses((status = 200, description = "The customer", body = Customer)))]
async fn get(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
) -> Result<Json<Customer>, Problem> {
    api.run(move |operations| Ok(Json(Customer::of(&operations.customer(caller.0.environment, &name)?))))
        .await
}

/// Change a customer
///
/// What the body names is replaced, and null empties it; the rest stays. The changed details are the customer's
/// next version; documents that were issued keep theirs.
#[utoipa::path(patch, path = "/v1/customers/{id}", tag = "customers", operation_id = "customers.change",
    params(("id" = String, Path, description = "The customer's id or external key"), KeyParameter),
    request_body = CustomerChanges,
    responses((status = 200, description = "The customer as it is now", body = Customer)))]
async fn change(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let mut changes = body.changes()?;
    let write = key.write(caller, "customers.change", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        external_keys::put_payer((operations, environment), &mut changes);
        let current = operations.customer(environment, &name)?;
        let id = current.row.id;
        // First on what can be read now, so that every mistake is told with its place.
        let asked = merged(&current.details, &changes);
        party::decode_new_customer(&asked, id, 1)
            .map_err(|mistakes| Problem::from(mistakes).without_lines())?;
        let now = operations.now_in(environment)?;
        let act = move |transaction: &mut Act<'_>| {
            customers::amend(transaction, environment, (id, now), |current| {
                party::decode_new_customer(&merged(current, &changes), id, current.version)
                    .map_err(|mistakes| Refusal::new(Code::InvalidRequest, mistakes))
            })
        };
        let answered = operations.once(&write, act, |view| stored(StatusCode::OK, &Customer::of(view)))?;
        Ok(respond(answered))
    })
    .await
}

/// Give a subject to a customer
///
/// From an instant on, events that name the subject are this customer's usage. Events that came before anyone
/// had the subject are kept and become billable by this.
#[utoipa::path(post, path = "/v1/customers/{id}/subjects", tag = "customers",
    operation_id = "customers.assign_subject",
    params(("id" = String, Path, description = "The customer's id or external key"), KeyParameter),
    request_body = NewSubject,
    responses((status = 201, description = "The assignment", body = Subject)))]
async fn assign(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let asked = body.table(NewSubject::read)?;
    let write = key.write(caller, "customers.assign_subject", &body.0);
    let environment = caller.0.environment;
    api.run(move |operations| {
        let customer = operations.customer(environment, &name)?.row.id;
        let answer = Subject {
            subject: asked.subject.clone(),
            customer: customer.to_string(),
            from: asked.from.map(|from| from.to_string()),
            subscription: asked.subscription.map(|id| id.to_string()),
        };
        let assignment = Assignment {
            subject: asked.subject,
            assigned_at: asked.from.unwrap_or(Instant::MIN),
            customer,
            subscription: asked.subscription,
        };
        let act = move |transaction: &mut Act<'_>| customers::assign(transaction, environment, &assignment);
        let answered = operations.once(&write, act, move |()| stored(StatusCode::CREATED, &answer))?;
        Ok(respond(answered))
    })
    .await
}

/// List the customers that one pays for
///
/// As they are now, in order of id; the payer itself is not among them.
#[utoipa::path(get, path = "/v1/customers/{id}/children", tag = "customers", operation_id = "customers.children",
    params(("id" = String, Path, description = "The payer's id or external key"), page::PageParameters),
    responses((status = 200, description = "A page of customers", body = Page<Customer>)))]
async fn children(
    State(api): State<Api>,
    caller: Authenticated,
    Name(name): Name,
    query: Query,
) -> Result<Json<Page<Customer>>, Problem> {
    query.only(&page::NAMES)?;
    let asked = Asked::of(&query, "children")?;
    let environment = caller.0.environment;
    api.run(move |operations| {
        let payer = operations.customer(environment, &name)?.row.id;
        let fetch = |after: &str, limit| operations.children(environment, payer, (after, limit));
        let page = asked.whole(fetch, |view| view.row.id.to_string())?;
        Ok(Json(page.map(|view| Customer::of(&view))))
    })
    .await
}

/// Ask VIES about a customer's VAT id
///
/// What came is kept as `tax.vat_id_check` in the customer's next version, with what shows it: a valid id is `checked`, one that
/// is not `invalid`. Where nobody answers, an id that was confirmed before is `provisional`; of any other nothing is kept, and
/// the answer is `vat_id_unasked`. The same on the same day makes no new version.
#[utoipa::path(post, path = "/v1/customers/{id}/vat-id-check", tag = "customers",
    operation_id = "customers.check_vat_id",
    params(("id" = String, Path, description = "The customer's id or external key"), KeyParameter),
    responses((status = 200, description = "What is known of the id now", body = VatIdCheckedBody)))]
async fn check_vat_id(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
) -> Result<Response, Problem> {
    let write = key.write(caller, "customers.check_vat_id", b"");
    api.run_in_turn(&api.vat_ids, move |operations| {
        Ok(respond(operations.check_vat_id_once(&write, &name, VatIdCheckedBody::answered)?))
    })
    .await
}

/// Ask the provider of tax rates about a customer
///
/// The provider that its seller names as `tax.provider` is asked for the rates of a tax category on a day, where the customer
/// is; of one that another pays for, who pays is asked about. What came is kept as `tax.quoted_rates` in the next version.
/// Where nobody answers, what has aged goes on provisionally for a while; otherwise nothing is kept, and the answer is
/// `tax_rates_unavailable`. A server asks by itself for accounts that cannot be billed without.
#[utoipa::path(post, path = "/v1/customers/{id}/tax-rates", tag = "customers",
    operation_id = "customers.ask_tax_rates",
    params(("id" = String, Path, description = "The customer's id or external key"), KeyParameter),
    request_body = NewTaxRates,
    responses((status = 200, description = "What holds for that day now", body = TaxRatesBody)))]
async fn ask_tax_rates(
    State(api): State<Api>,
    caller: Authenticated,
    key: Key,
    Name(name): Name,
    body: JsonBody,
) -> Result<Response, Problem> {
    let wanted = body.table(NewTaxRates::read)?;
    let write = key.write(caller, "customers.ask_tax_rates", &body.0);
    api.run_in_turn(&api.tax_rates, move |operations| {
        Ok(respond(operations.ask_tax_rates_once(&write, (&name, &wanted), TaxRatesBody::answered)?))
    })
    .await
}
