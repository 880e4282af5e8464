//! What `--json` prints: the forms of the HTTP API, and beside them the few answers that only the command
//! line gives. Knows forms; must not know commands.

use api::wire::catalog::{AppliedCatalog, CatalogDifferences};
use api::wire::environments::ApiKey;
use api::wire::ledger::{AccountBalance, TrialBalance};
use calendar::{CivilDate, Instant};
use ids::SellerId;
use operations::alerts::{AlertView, KeptCrossing};
use operations::backfill::Effect;
use operations::balances::CustomerBalance;
use operations::billing_run::RunReport;
use operations::catalog::Applied;
use operations::catalog_effect::PlanEffect;
use operations::catalog_review::Review;
use operations::changes::ChangePreview;
use operations::contracts::ContractView;
use operations::corrections::{AmendedEvent, CancelOutcome, NamedEvent};
use operations::credits::GrantView;
use operations::deliveries::reports::{ReportRow, Suppression};
use operations::deliveries::{Carried, DeliveryRow, DeliveryView, KeptMailTerms};
use operations::doctor::Check;
use operations::drafts::{DraftView, SaidOf};
use operations::entitlements::EntitlementAnswer;
use operations::explain::Explanation;
use operations::import::{ImportReport, Rejected, Repeated};
use operations::keys::Secret;
use operations::limits::LimitView;
use operations::line_events::LineEvents;
use operations::links::{Link, PublicUrl};
use operations::manual_invoices::ManualDraft;
use operations::meter_trial::Trial;
use operations::metered::UsageFound;
use operations::migrations::{MigratedSubscription, MigrationHead, MigrationView};
use operations::preview::Preview;
use operations::printing::Printed;
use operations::promotions::CouponView;
use operations::read::{AccountTotal, DocumentRow, DraftRow};
use operations::rejected::{BulkDone, RejectedDetail, RejectedView, Replayed};
use operations::submissions::{Handed, Kept, SubmissionRow, SubmissionView};
use operations::subscriptions::SubscriptionView;
use operations::tax_rates::RatesTold;
use operations::unbilled::UnbilledEvent;
use operations::usage_of_all::UsageOfAll;
use operations::vat_ids::Checked;
use operations::verify::{Finding, RulesChanged, Verification};
use operations::webhooks::{Told, WebhookRow};
use operations::{Code, Environment, NewApiKey};
use serde::Serialize;
use serde_json::{Value, json};

use crate::stop::Stop;

/// A form of the API as text.
fn text(body: &impl Serialize) -> Result<String, Stop> {
    serde_json::to_string(body).map_err(Stop::failed)
}

/// A document in a list.
pub fn document(row: &DocumentRow) -> Result<String, Stop> {
    text(&api::wire::documents::InvoiceSummary::issued(row))
}

/// A link to a document.
pub fn link(link: &Link, public_url: Option<&PublicUrl>) -> Result<String, Stop> {
    text(&api::wire::links::LinkBody::of(link, public_url))
}

/// That links have ended.
pub fn links_revoked(at: Instant) -> Result<String, Stop> {
    text(&api::wire::links::LinksRevokedBody::at(at))
}

/// A file of an invoice that is kept as it was given.
pub fn kept_file(kept: &operations::kept_files::KeptFile) -> Result<String, Stop> {
    text(&api::wire::files::KeptFileBody::of(kept))
}

/// An attachment.
pub fn attachment(attached: &operations::attachments::Attached) -> Result<String, Stop> {
    text(&api::wire::attachments::AttachmentBody::of(attached))
}

/// A draft of a subscription that waits for approval.
pub fn unapproved(row: &DraftRow, now: calendar::Instant) -> Result<String, Stop> {
    text(&api::wire::drafts::UnapprovedBody::of(row, now))
}

/// What was said of a draft of a subscription.
pub fn said_of(of: &SaidOf) -> Result<String, Stop> {
    text(&api::wire::drafts::SaidOfBody::of(of))
}

/// A draft of a subscription, with what was said of it.
pub fn draft(view: &DraftView, printed: &Printed) -> String {
    api::wire::documents::draft_view(view, printed).get().to_owned()
}

/// A draft that a person wrote.
pub fn manual_draft(draft: &ManualDraft) -> Result<String, Stop> {
    text(&api::wire::documents::InvoiceSummary::manual_draft(draft))
}

/// A delivery.
pub fn delivery(row: &DeliveryRow) -> Result<String, Stop> {
    text(&api::wire::deliveries::DeliveryBody::of(row))
}

/// A delivery with its attempts.
pub fn delivery_detail(view: &DeliveryView) -> Result<String, Stop> {
    text(&api::wire::deliveries::DeliveryDetailBody::of(view))
}

/// What was said of a letter later.
pub fn delivery_report(row: &ReportRow) -> Result<String, Stop> {
    text(&api::wire::delivery_reports::DeliveryReportBody::of(row))
}

/// An address that nothing is sent to by itself.
pub fn suppression(row: &Suppression) -> Result<String, Stop> {
    text(&api::wire::delivery_reports::SuppressionBody::of(row))
}

/// A submission.
pub fn submission(row: &SubmissionRow) -> Result<String, Stop> {
    text(&api::wire::submissions::SubmissionBody::of(row))
}

/// A submission with what happened to it.
pub fn submission_detail(view: &SubmissionView) -> Result<String, Stop> {
    text(&api::wire::submissions::SubmissionDetailBody::of(view))
}

/// What came of a round of submissions.
pub fn handed(handed: &Handed, kept: &Kept) -> Value {
    let Handed { taken, waiting, stuck, away } = handed;
    let away: Vec<&str> = away.iter().chain(&kept.unheard).map(|(network, _)| network.as_str()).collect();
    let (answers, put_aside) = (kept.kept, kept.put_aside);
    json!({ "taken": taken, "waiting": waiting, "stuck": stuck, "answers": answers, "put_aside": put_aside, "away": away })
}

/// How a seller's documents are sent.
pub fn mail_terms(seller: SellerId, kept: Option<&KeptMailTerms>) -> Result<String, Stop> {
    text(&api::wire::deliveries::MailTermsBody::of(&seller.to_string(), kept))
}

/// A webhook, with its secret where that is shown.
pub fn webhook(row: &WebhookRow, shows_secret: bool) -> Result<String, Stop> {
    text(&api::wire::webhooks::WebhookBody::of(row, shows_secret))
}

/// What came of asking about a customer's VAT id.
pub fn vat_id_checked(checked: &Checked) -> Result<String, Stop> {
    text(&api::wire::vat_ids::VatIdCheckedBody::of(checked))
}

/// What came of asking about a customer's rates of tax.
pub fn tax_rates(told: &RatesTold) -> Result<String, Stop> {
    text(&api::wire::tax_rates::TaxRatesBody::of(told))
}

/// What came of telling webhooks.
pub fn told(told: &Told) -> Value {
    json!({ "taken": told.taken, "not_taken": told.not_taken })
}

/// What came of a round of deliveries.
pub fn carried(carried: &Carried) -> Value {
    let Carried { sent, waiting, failed, suppressed, server } = carried;
    json!({ "sent": sent, "waiting": waiting, "failed": failed, "suppressed": suppressed, "server": server })
}

/// What a run did, and the moment after it.
pub fn run_report(report: &RunReport, now: Instant) -> Result<String, Stop> {
    text(&api::wire::clock::RunBody::of(report.clone(), now))
}

/// What would be issued.
pub fn preview(preview: &Preview) -> Result<String, Stop> {
    text(&api::wire::documents::PreviewBody::of(preview))
}

/// What a customer may do with a feature.
pub fn entitlement(answer: &EntitlementAnswer) -> Result<String, Stop> {
    text(&api::wire::entitlements::Entitlement::of(answer))
}

/// An alert, and how it stands.
pub fn alert(view: &AlertView) -> Result<String, Stop> {
    text(&api::wire::alerts::AlertBody::of(view))
}

/// What an alert told.
pub fn alert_crossing(kept: &KeptCrossing) -> Result<String, Stop> {
    text(&api::wire::alerts::AlertCrossingBody::of(kept))
}

/// A limit and how it stands.
pub fn limit(view: &LimitView) -> Result<String, Stop> {
    text(&api::wire::limits::Limit::of(view))
}

/// A contract and how it stands.
pub fn contract(view: &ContractView) -> Result<String, Stop> {
    text(&api::wire::contracts::Contract::of(view))
}

/// A customer's prepaid credits and balances.
pub fn credits(grants: &[GrantView], balances: &[CustomerBalance]) -> Result<String, Stop> {
    let grants = api::wire::credits::Grants::of(grants).data;
    let balances = api::wire::balances::CustomerBalances::of(balances).data;
    text(&CustomerCredits { grants, balances })
}

/// What a credit note holds for its customer.
pub fn refunds(view: &operations::refunds::RestView) -> Result<String, Stop> {
    text(&api::wire::refunds::Refunds::of(view))
}

/// What of an invoice is written off.
pub fn write_offs(view: &operations::write_offs::WriteOffView) -> Result<String, Stop> {
    text(&api::wire::states::WriteOffs::of(view))
}

/// The instalments of an invoice.
pub fn instalments(view: &operations::instalments::InstalmentsView) -> Result<String, Stop> {
    text(&api::wire::instalments::InstalmentsBody::of(view))
}

/// What documents of some days come to by tax.
pub fn tax_report(report: &operations::tax_report::TaxReport) -> Result<String, Stop> {
    text(&api::wire::tax_report::TaxReportBody::of(report))
}

/// What a credit would do.
pub fn credit_preview(preview: &operations::concessions::CreditPreview) -> Result<String, Stop> {
    text(&api::wire::concessions::CreditPreviewBody::of(preview))
}

/// A subscription with what happened to it.
pub fn subscription(view: &SubscriptionView) -> Result<String, Stop> {
    text(&api::wire::subscriptions::Subscription::of(view))
}

/// What changes would cost.
pub fn change_preview(preview: &ChangePreview) -> Result<String, Stop> {
    text(&api::wire::changes::ChangePreviewBody::of(preview))
}

/// A coupon and how often it was redeemed.
pub fn coupon(view: &CouponView) -> Result<String, Stop> {
    text(&api::wire::coupons::kept_coupon(view))
}

/// A grant with its statement.
pub fn grant(view: &GrantView) -> Result<String, Stop> {
    text(&api::wire::credits::GrantStatement::of(view)?)
}

/// A migration with what it comes to.
pub fn migration(view: &MigrationView) -> Result<String, Stop> {
    text(&api::wire::plan_migrations::PlanMigrationBody::of(view))
}

/// A migration in a list.
pub fn migration_head(head: &MigrationHead) -> Result<String, Stop> {
    text(&api::wire::plan_migrations::HeadBody::of(head))
}

/// A subscription of a migration.
pub fn migrated(one: &MigratedSubscription) -> Result<String, Stop> {
    text(&api::wire::plan_migrations::SubscriptionBody::of(one))
}

#[derive(Serialize)]
struct CustomerCredits {
    grants: Vec<api::wire::credits::GrantBody>,
    balances: Vec<api::wire::balances::CustomerBalance>,
}

/// Debits and credits of every account.
pub fn trial_balance(totals: Vec<AccountTotal>, through: Option<CivilDate>) -> Result<String, Stop> {
    let accounts = totals.into_iter().map(AccountBalance::of).collect();
    text(&TrialBalance { through: through.map(|date| date.to_string()), accounts })
}

/// What applying a catalog would change.
pub fn review(review: Review, effects: Option<&[PlanEffect]>) -> Result<String, Stop> {
    text(&CatalogDifferences::of(review, effects))
}

/// What applying a catalog did.
pub fn applied(applied: &Applied) -> Result<String, Stop> {
    text(&AppliedCatalog::of(applied))
}

/// A new API key and its secret.
pub fn key(key: &NewApiKey, secret: &Secret) -> Result<String, Stop> {
    text(&ApiKey::of(key, Some(secret.reveal())))
}

/// How a document came about.
pub fn explanation(explanation: &Explanation) -> Result<String, Stop> {
    text(&api::wire::explain::ExplanationBody::of(explanation))
}

/// A page of the events of a line.
pub fn line_events(page: &LineEvents) -> Result<String, Stop> {
    text(&api::wire::line_events::LineEventsBody::of(page))
}

/// What a meter does with a sample.
pub fn meter_trial(trial: &Trial) -> Result<String, Stop> {
    text(&api::wire::meter_trial::MeterTrial::of(trial))
}

/// What a verification looked at and found.
pub fn verification(environment: &Environment, verification: &Verification) -> Value {
    let finding = |finding: &Finding| json!({ "code": finding.kind.code(), "place": finding.place, "message": finding.message });
    let changed = |changed: &RulesChanged| {
        json!({
            "number": changed.number,
            "rules_version": changed.rules_version,
            "time_zone_database": changed.time_zone_database,
            "same_today": changed.same_today,
        })
    };
    json!({
        "environment": { "id": environment.id.to_string(), "name": environment.name },
        "documents": verification.documents,
        "from_measurements": verification.from_measurements,
        "lines": verification.lines,
        "entries": verification.entries,
        "events": verification.events,
        "findings": verification.findings.iter().map(finding).collect::<Vec<_>>(),
        "rules_changed": verification.rules_changed.iter().map(changed).collect::<Vec<_>>(),
    })
}

/// One check of the doctor.
pub fn check(check: &Check) -> Value {
    json!({
        "name": check.name,
        "environment": check.environment,
        "health": check.health.code(),
        "message": check.message,
    })
}

/// What became of an imported file.
pub fn import_report(report: &ImportReport) -> Value {
    let rejected = |row: &Rejected| json!({ "line": row.line, "reason": row.reason });
    let repeated = |row: &Repeated| json!({ "line": row.line, "first": row.first });
    json!({
        "rows": report.rows,
        "stopped": report.stopped,
        "accepted": report.accepted,
        "known": report.known,
        "repeated": report.repeated,
        "conflicts": report.conflicts,
        "rejected": report.rejected,
        "rejects_file": report.rejects_file.as_ref().map(|path| path.display().to_string()),
        "first_rejected": report.first_rejected.iter().map(rejected).collect::<Vec<_>>(),
        "first_repeated": report.first_repeated.iter().map(repeated).collect::<Vec<_>>(),
    })
}

/// What a file would do if it were imported.
pub fn import_preview(report: &ImportReport, effect: &Effect) -> Result<String, Stop> {
    let effect = text(&api::wire::backfill::UsageEffect::of(effect))?;
    Ok(format!("{{\"import\":{},\"effect\":{effect}}}", import_report(report)))
}

/// What became of events that were to be cancelled.
pub fn cancellations(asked: &[NamedEvent], outcomes: &[CancelOutcome]) -> Result<String, Stop> {
    text(&api::wire::corrections::Cancellations::of(asked, outcomes))
}

/// What an amendment did.
pub fn amendment(amended: &AmendedEvent) -> Result<String, Stop> {
    text(&api::wire::corrections::Amendment::of(amended))
}

/// Something rejected, in a list.
pub fn rejected(view: &RejectedView) -> Result<String, Stop> {
    text(&api::wire::rejected::Rejected::of(view))
}

/// Something rejected, with what was done about it.
pub fn rejected_detail(detail: &RejectedDetail) -> Result<String, Stop> {
    text(&api::wire::rejected::Rejected::whole(detail))
}

/// What mending or dismissing one came to.
pub fn replayed(done: &(Replayed, RejectedDetail)) -> Result<String, Stop> {
    text(&api::wire::rejected::ReplayedBody::of(done))
}

/// What mending or dismissing many came to.
pub fn bulk_rejected(done: &BulkDone) -> Result<String, Stop> {
    text(&api::wire::rejected::BulkRejectedDone::of(done, None))
}

/// An event that no bill counts.
pub fn unbilled(unbilled: &UnbilledEvent) -> Result<String, Stop> {
    text(&api::wire::events::Unbilled::of(unbilled))
}

/// What a meter counted for a customer.
pub fn usage(found: &UsageFound) -> Result<String, Stop> {
    text(&api::wire::usage::Usage::of(found))
}

/// What a meter counted for every customer.
pub fn usage_of_all(found: &UsageOfAll) -> Result<String, Stop> {
    text(&api::wire::usage::UsageOfAll::of(found))
}

/// A refused event whose identity belongs to another.
pub fn conflict(conflict: &usage::ConflictRecord) -> Value {
    json!({
        "code": Code::EventConflict.as_str(),
        "sequence": conflict.sequence,
        "source": &*conflict.source,
        "id": &*conflict.id,
        "time": conflict.time.to_string(),
        "first_position": conflict.first.number(),
    })
}
