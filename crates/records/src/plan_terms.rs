//! The written form of what a plan says beyond its prices: phases, add-on rules, features and the rest.
//! Knows their names and defaults; must not know whether they fit the plan's prices.

use ids::CatalogKey;
use pricing::{
    AddOnTerms, ChangeDefaults, FEATURES_PER_PLAN_MAX, FeatureGrant, PHASES_MAX, Phase, PhaseKind, PlanTerms,
    WithoutPayment,
};

use crate::at::{At, Table};
use crate::change_terms;
use crate::commitment;
use crate::form::Form;
use crate::mistake::Said;
use crate::scalars;
use crate::write::Writer;

/// Most plans an add-on may name.
const ADD_ON_PLANS_MAX: usize = 1_000;
/// Most prices of a phase, before the plan's own door asks which there are.
const PHASE_PRICES_MAX: usize = 1_000;

/// What a phase is for, before its other names are known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Trial,
    Intro,
    Regular,
}

const KINDS: [(&str, Kind); 3] = [("trial", Kind::Trial), ("intro", Kind::Intro), ("regular", Kind::Regular)];
const WITHOUT_PAYMENT: [(&str, WithoutPayment); 3] = [
    ("continue", WithoutPayment::Continue),
    ("pause", WithoutPayment::Pause),
    ("cancel", WithoutPayment::Cancel),
];

/// Writes the terms of the plan with this key into its open table; what they do not say is left out.
pub(crate) fn write(terms: &PlanTerms, plan: &CatalogKey, out: &mut Writer) {
    if !terms.names.is_empty() {
        out.name("names").texts(&terms.names);
    }
    if let Some(add_on) = &terms.add_on {
        out.name("add_on").table(|out| write_add_on(add_on, out));
    }
    if !terms.phases.is_empty() {
        out.name("phases").list(&terms.phases, |out, phase| phase.write(out));
    }
    if !terms.features.is_empty() {
        out.name("features").list(&terms.features, |out, feature| feature.write(out));
    }
    if !terms.commitments.is_empty() {
        commitment::write_list(&terms.commitments, Some(plan), out.name("commitments"));
    }
    if terms.prices_include_tax {
        out.name("prices_include_tax").truth(true);
    }
    if !terms.bill_at.is_empty() {
        out.name("bill_at").amounts(&terms.bill_at);
    }
    if terms.changes != ChangeDefaults::default() {
        change_terms::write_defaults(&terms.changes, out.name("changes"));
    }
}

/// Reads the terms of a plan from its table. A plan whose key could not be read is noted already.
pub(crate) fn read(table: &Table<'_>, plan: Option<&CatalogKey>) -> PlanTerms {
    let unread = CatalogKey::parse("unread").expect("it is a valid key");
    let plan = plan.unwrap_or(&unread);
    PlanTerms {
        names: table.setting("names", scalars::names),
        add_on: table.optional("add_on", read_add_on),
        phases: table.setting("phases", |at| at.list(PHASES_MAX, Phase::read)),
        features: table.setting("features", |at| at.list(FEATURES_PER_PLAN_MAX, FeatureGrant::read)),
        commitments: table.setting("commitments", |at| commitment::read_list(at, Some(plan))),
        prices_include_tax: table.setting("prices_include_tax", scalars::truth),
        bill_at: table.setting("bill_at", scalars::positive_amounts),
        changes: table.setting("changes", change_terms::read_defaults),
    }
}

fn write_add_on(add_on: &AddOnTerms, out: &mut Writer) {
    if !add_on.plans.is_empty() {
        out.name("plans").keys(&add_on.plans);
    }
    if let Some(most) = add_on.quantity_max {
        out.name("quantity_max").whole(most);
    }
}

fn read_add_on(at: &At<'_>) -> Option<AddOnTerms> {
    at.table(|table| {
        let plans = table.setting("plans", |at| scalars::keys(at, ADD_ON_PLANS_MAX));
        let most = |at: &At<'_>| scalars::whole(at, 1, billing::facts::COUNT_MAX);
        Some(AddOnTerms { plans, quantity_max: table.optional("quantity_max", most) })
    })
}

impl Form for Phase {
    fn write_fields(&self, out: &mut Writer) {
        out.name("key").code(self.key.as_str());
        let (kind, without_payment) = match self.kind {
            PhaseKind::Trial(without_payment) => (Kind::Trial, without_payment),
            PhaseKind::Intro => (Kind::Intro, WithoutPayment::default()),
            PhaseKind::Regular => (Kind::Regular, WithoutPayment::default()),
        };
        out.name("kind").code(scalars::code_of(&kind, &KINDS));
        if without_payment != WithoutPayment::default() {
            out.name("without_payment").code(scalars::code_of(&without_payment, &WITHOUT_PAYMENT));
        }
        if let Some(length) = self.length {
            out.name("length").shown(length);
        }
        out.name("prices").keys(&self.prices);
    }

    fn read_fields(table: &Table<'_>) -> Option<Phase> {
        let key = table.required("key", "write the phase's key, such as \"trial\"", scalars::key);
        let wanted = "write what it is for: trial, intro or regular";
        let kind = table.required("kind", wanted, |at| scalars::code(at, KINDS));
        let without_payment = table.setting("without_payment", |at| scalars::code(at, WITHOUT_PAYMENT));
        let length = table.given("length", scalars::cadence);
        let wanted = "write the keys of the prices that hold in it, none as []";
        let prices = table.required("prices", wanted, |at| scalars::keys(at, PHASE_PRICES_MAX));
        let kind = match kind? {
            Kind::Trial => PhaseKind::Trial(without_payment),
            _ if table.has("without_payment") => {
                let said =
                    Said::found("a phase that is no trial", "only a trial ends without a payment method");
                return table.mistake_at("without_payment", said);
            }
            Kind::Intro => PhaseKind::Intro,
            Kind::Regular => PhaseKind::Regular,
        };
        Some(Phase { key: key?, kind, length: length?, prices: prices? })
    }
}
