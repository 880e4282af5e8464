//! Routes: one file a resource, each operation with its description.
//! Knows which use case answers what; must not know how it decides.

mod alerts;
mod attachments;
mod balances;
mod catalog;
mod changes;
mod clock;
mod concessions;
mod contracts;
mod corrections;
mod coupons;
mod credits;
mod customers;
mod deliveries;
mod delivery_reports;
mod discounts;
mod drafts;
mod entitlements;
mod environments;
mod errors;
mod events;
mod exporting;
mod files;
mod instalments;
mod invoices;
mod ledger;
mod limits;
mod line_events;
mod links;
mod manual_invoices;
mod meters;
mod metrics;
mod plan_migrations;
mod plans;
mod pricing;
mod refunds;
mod rejected;
mod retention;
mod sellers;
mod sources;
mod states;
mod submissions;
mod subscriptions;
mod usage;
mod webhooks;

pub(crate) use exporting::EXPORTS_OPEN_MAX;
pub(crate) use links::nowhere;

use axum::Router;
use utoipa::openapi::OpenApi;
use utoipa_axum::router::OpenApiRouter;

use crate::{Api, openapi};

/// Every route, and the document that describes them.
pub fn all() -> (Router<Api>, OpenApi) {
    OpenApiRouter::with_openapi(openapi::head())
        .merge(environments::routes())
        .merge(attachments::routes())
        .merge(sellers::routes())
        .merge(customers::routes())
        .merge(entitlements::routes())
        .merge(meters::routes())
        .merge(plans::routes())
        .merge(catalog::routes())
        .merge(coupons::routes())
        .merge(discounts::routes())
        .merge(credits::routes())
        .merge(balances::routes())
        .merge(contracts::routes())
        .merge(subscriptions::routes())
        .merge(changes::routes())
        .merge(plan_migrations::routes())
        .merge(corrections::routes())
        .merge(events::routes())
        .merge(exporting::routes())
        .merge(rejected::routes())
        .merge(metrics::routes())
        .merge(usage::routes())
        .merge(retention::routes())
        .merge(limits::routes())
        .merge(alerts::routes())
        .merge(sources::routes())
        .merge(invoices::routes())
        .merge(line_events::routes())
        .merge(files::routes())
        .merge(links::routes())
        .merge(deliveries::routes())
        .merge(drafts::routes())
        .merge(delivery_reports::routes())
        .merge(submissions::routes())
        .merge(webhooks::routes())
        .merge(concessions::routes())
        .merge(manual_invoices::routes())
        .merge(refunds::routes())
        .merge(states::routes())
        .merge(instalments::routes())
        .merge(pricing::routes())
        .merge(clock::routes())
        .merge(ledger::routes())
        .merge(errors::routes())
        .split_for_parts()
}
