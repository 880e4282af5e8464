//! The OpenAPI document: its head, and what every operation has in common.
//! Knows conventions of the API; must not know single routes, which describe themselves.

use utoipa::openapi::path::{Operation, ParameterIn};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{
    Components, ContentBuilder, InfoBuilder, License, OpenApi, OpenApiBuilder, PathItem, Ref, RefOr,
    Required, Response, ResponseBuilder,
};
use utoipa::{PartialSchema, ToSchema};

use crate::problem::{Kind, PROBLEM_JSON, ProblemBody};

/// The name of the one security scheme.
const API_KEY: &str = "api_key";

/// The document's head, to which routes add themselves.
pub fn head() -> OpenApi {
    let info = InfoBuilder::new()
        .title("farthing")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(DESCRIPTION))
        .license(Some({
            let mut license = License::new("Apache-2.0");
            license.identifier = Some("Apache-2.0".to_owned());
            license
        }));
    OpenApiBuilder::new().info(info).build()
}

const DESCRIPTION: &str = "\
Billing: usage and subscriptions in, invoices and a ledger out.

Every path under `/v1` takes `Authorization: Bearer fk_…`; the key decides the environment, live or test, and \
nothing of another environment can be seen. Amounts are decimal strings beside a currency; instants are RFC 3339 \
in UTC; unknown names are refused. Lists come in pages: send `next` as `after`. Every write that makes something \
takes an `Idempotency-Key`. Errors are `application/problem+json` (RFC 9457) with a stable `code`, the \
`parameter`, and the way out in `detail`.";

/// The document with what its operations have in common: the scheme, and the errors each can answer.
pub fn completed(mut document: OpenApi) -> OpenApi {
    let scheme = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some("An API key: fk_live_… or fk_test_…"))
        .build();
    let components = document.components.get_or_insert_with(Components::new);
    components.add_security_scheme(API_KEY, SecurityScheme::Http(scheme));
    let mut schemas = vec![(ProblemBody::name().into_owned(), ProblemBody::schema())];
    ProblemBody::schemas(&mut schemas);
    components.schemas.extend(schemas);
    for (path, item) in &mut document.paths.paths {
        for (writes, operation) in operations_of(item) {
            let names_one = path.contains('{') || must_name(operation);
            complete(
                operation,
                path.starts_with("/v1/"),
                (writes, reads_usage(path), path.ends_with("/files/{format}")),
                names_one,
            );
        }
    }
    document
}

/// Each operation of a path, and whether it may write.
fn operations_of(item: &mut PathItem) -> impl Iterator<Item = (bool, &mut Operation)> {
    let reads = item.get.as_mut().map(|operation| (false, operation));
    let writes = [item.post.as_mut(), item.put.as_mut(), item.patch.as_mut(), item.delete.as_mut()];
    reads.into_iter().chain(writes.into_iter().flatten().map(|operation| (true, operation)))
}

/// Whether a query must name something, which may not be there.
fn must_name(operation: &Operation) -> bool {
    let parameters = operation.parameters.iter().flatten();
    parameters
        .into_iter()
        .any(|known| known.required == Required::True && known.parameter_in == ParameterIn::Query)
}

/// Whether it may ask for usage that was dropped.
fn reads_usage(path: &str) -> bool {
    path.starts_with("/v1/usage") || path.starts_with("/v1/events") || path.ends_with("/events")
}

fn complete(
    operation: &mut Operation,
    needs_key: bool,
    (writes, reads_usage, makes_files): (bool, bool, bool),
    names_one: bool,
) {
    if needs_key {
        let requirement = SecurityRequirement::new(API_KEY, Vec::<String>::new());
        operation.security = Some(vec![requirement]);
    }
    for (status, meaning) in ERRORS {
        let given = match *status {
            "400" | "401" | "500" | "503" => needs_key,
            "404" => names_one || writes && needs_key,
            "409" => (writes || reads_usage) && needs_key,
            "422" => (writes || makes_files) && needs_key,
            _ => writes && needs_key,
        };
        if given && !operation.responses.responses.contains_key(*status) {
            let response = RefOr::T(problem(meaning, status));
            operation.responses.responses.insert((*status).to_owned(), response);
        }
    }
}

/// The statuses of errors, in general.
const ERRORS: &[(&str, &str)] = &[
    ("400", "The request cannot be read"),
    ("401", "No valid API key"),
    ("404", "There is no such thing in this environment"),
    ("409", "It does not fit what is there"),
    ("413", "The body is too large"),
    ("415", "The body is in a form that is not read here"),
    ("422", "It was read and is refused"),
    ("500", "We failed"),
    (
        "503",
        "The outcome is unknown, or usage events or an office of others cannot be reached at present; send the same again",
    ),
];

fn problem(meaning: &str, status: &str) -> Response {
    let codes: Vec<String> = Kind::all()
        .into_iter()
        .map(Kind::row)
        .filter(|row| row.status.as_str() == status)
        .map(|row| format!("`{}`", row.code))
        .collect();
    let schema = RefOr::Ref(Ref::from_schema_name(ProblemBody::name()));
    let content = ContentBuilder::new().schema(Some(schema)).build();
    ResponseBuilder::new()
        .description(format!("{meaning}. Codes: {}.", codes.join(", ")))
        .content(PROBLEM_JSON, content)
        .build()
}
