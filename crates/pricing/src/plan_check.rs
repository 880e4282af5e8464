//! The door of plan versions: every price and meter of a plan, and how they hang together.
//! Knows plans; must not know who subscribes.

use std::collections::BTreeSet;

use ids::CatalogKey;
use money::Currency;

use crate::feature::FeatureValue;
use crate::meter_check::MeterRefused;
use crate::plan::{PRICES_PER_PLAN_MAX, PlanVersion};
use crate::plan_terms::CommitmentScope;
use crate::price_check::PriceRefused;

/// One thing that is wrong with a plan version, in the order checked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanRefused {
    /// It has more prices than are kept.
    #[error(
        "plan {plan}: it has {found} prices, and {PRICES_PER_PLAN_MAX} are the most; split it into add-ons"
    )]
    TooManyPrices {
        /// The plan.
        plan: CatalogKey,
        /// How many were found.
        found: usize,
    },
    /// Two prices have one key.
    #[error("plan {plan}: two prices have the key {price}; give each its own")]
    PriceDoubled {
        /// The plan.
        plan: CatalogKey,
        /// The key.
        price: CatalogKey,
    },
    /// A grace below zero.
    #[error("plan {plan}: the grace for late usage is below zero; give zero or more")]
    GraceBelowZero {
        /// The plan.
        plan: CatalogKey,
    },
    /// A meter stands under another meter's key.
    #[error("plan {plan}: the meter {meter} stands under the key {found}; list each under its own key")]
    MeterMisplaced {
        /// The plan.
        plan: CatalogKey,
        /// The meter's own key.
        meter: CatalogKey,
        /// The key it stands under.
        found: CatalogKey,
    },
    /// A meter is wrong by itself.
    #[error("plan {plan}: {cause}")]
    Meter {
        /// The plan.
        plan: CatalogKey,
        /// What is wrong.
        cause: MeterRefused,
    },
    /// A price is wrong by itself.
    #[error("plan {plan}: {cause}")]
    Price {
        /// The plan.
        plan: CatalogKey,
        /// What is wrong.
        cause: PriceRefused,
    },
    /// A name in a language that is none.
    #[error("plan {plan}: {language:?} is no language tag; write one such as \"de\" or \"pt-BR\"")]
    Language {
        /// The plan.
        plan: CatalogKey,
        /// What was found.
        language: String,
    },
    /// An add-on lives by the phases of the plan it is attached to.
    #[error("plan {plan}: an add-on has no phases of its own; drop them, or make it a plan of its own")]
    PhasesOfAddOn {
        /// The plan.
        plan: CatalogKey,
    },
    /// Two phases have one key.
    #[error("plan {plan}: two phases have the key {phase}; give each its own")]
    PhaseDoubled {
        /// The plan.
        plan: CatalogKey,
        /// The key.
        phase: CatalogKey,
    },
    /// A phase without an end has others after it.
    #[error("plan {plan}: the phase {phase} has no length, and others come after it; give it one")]
    PhaseOpen {
        /// The plan.
        plan: CatalogKey,
        /// The phase.
        phase: CatalogKey,
    },
    /// A phase names a price that the plan does not have.
    #[error(
        "plan {plan}: the phase {phase} names the price {price}, which the plan does not have; add it, or drop it from the phase"
    )]
    PhasePriceUnknown {
        /// The plan.
        plan: CatalogKey,
        /// The phase.
        phase: CatalogKey,
        /// The price.
        price: CatalogKey,
    },
    /// A price is never charged.
    #[error(
        "plan {plan}: no phase names the price {price}, so it is never charged; add it to one, or drop it"
    )]
    PriceInNoPhase {
        /// The plan.
        plan: CatalogKey,
        /// The price.
        price: CatalogKey,
    },
    /// Two grants of one feature.
    #[error("plan {plan}: the feature {feature} is granted twice; say it once")]
    FeatureDoubled {
        /// The plan.
        plan: CatalogKey,
        /// The feature.
        feature: CatalogKey,
    },
    /// A feature counts by a meter that is not there.
    #[error(
        "plan {plan}: the feature {feature} counts by the meter {meter}, which is not defined; define it, or name another"
    )]
    FeatureMeterUnknown {
        /// The plan.
        plan: CatalogKey,
        /// The feature.
        feature: CatalogKey,
        /// The meter.
        meter: CatalogKey,
    },
    /// Two commitments have one key.
    #[error("plan {plan}: two commitments have the key {commitment}; give each its own")]
    CommitmentDoubled {
        /// The plan.
        plan: CatalogKey,
        /// The key.
        commitment: CatalogKey,
    },
    /// A plan's commitment counts what another plan bills.
    #[error(
        "plan {plan}: the commitment {commitment} counts lines of the plan {other}; count this plan's, or put it into a contract"
    )]
    CommitmentOfOtherPlan {
        /// The plan.
        plan: CatalogKey,
        /// The commitment.
        commitment: CatalogKey,
        /// The other plan.
        other: CatalogKey,
    },
    /// A commitment counts lines of a price that the plan does not have.
    #[error(
        "plan {plan}: the commitment {commitment} counts the price {price}, which the plan does not have; name one it has"
    )]
    CommitmentPriceUnknown {
        /// The plan.
        plan: CatalogKey,
        /// The commitment.
        commitment: CatalogKey,
        /// The price.
        price: CatalogKey,
    },
    /// No currency in which all prices have a charge, so nobody could subscribe.
    #[error(
        "plan {plan}: no currency is common to all its prices, so no subscription could use them all; add the missing charges"
    )]
    NoCommonCurrency {
        /// The plan.
        plan: CatalogKey,
    },
}

/// Whether a text is a language tag: a language of 2 to 8 letters, then parts of 1 to 8 letters and digits,
/// with hyphens between ("de", "pt-BR", "zh-Hant-TW").
pub fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=8).contains(&language.len())
        && language.bytes().all(|letter| letter.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphanumeric())
        })
}

/// A language tag in its usual case, as RFC 5646 says it: the language small, a script with a capital, a country in capitals,
/// and small whatever follows a single sign. `DE-ch` is `de-CH`, `ZH-hant-tw` is `zh-Hant-TW`, `EN-X-US` is `en-x-us`.
pub fn usual_language_tag(tag: &str) -> String {
    let mut is_after_single = false;
    let part = |(place, part): (usize, &str)| {
        let is_word =
            place > 0 && !is_after_single && part.bytes().all(|letter| letter.is_ascii_alphabetic());
        is_after_single |= part.len() == 1;
        let small = part.to_ascii_lowercase();
        match part.len() {
            2 if is_word => small.to_ascii_uppercase(),
            4 if is_word => small[..1].to_ascii_uppercase() + &small[1..],
            _ => small,
        }
    };
    tag.split('-').enumerate().map(part).collect::<Vec<_>>().join("-")
}

impl PlanVersion {
    /// The currencies in which every price has a charge, in the order of their codes.
    pub fn currencies(&self) -> Vec<Currency> {
        let mut prices = self.prices.iter();
        let Some(first) = prices.next() else { return Vec::new() };
        let mut common: BTreeSet<Currency> = first.charges.keys().copied().collect();
        for price in prices {
            common.retain(|currency| price.charges.contains_key(currency));
        }
        common.into_iter().collect()
    }

    /// Everything that is wrong with the plan version, all at once.
    pub fn check(&self) -> Result<(), Vec<PlanRefused>> {
        let plan = || self.plan.clone();
        let mut refused = Vec::new();
        if self.prices.len() > PRICES_PER_PLAN_MAX {
            refused.push(PlanRefused::TooManyPrices { plan: plan(), found: self.prices.len() });
        }
        let mut keys = BTreeSet::new();
        for price in self.prices.iter().filter(|price| !keys.insert(&price.key)) {
            refused.push(PlanRefused::PriceDoubled { plan: plan(), price: price.key.clone() });
        }
        if self.grace_micros < 0 {
            refused.push(PlanRefused::GraceBelowZero { plan: plan() });
        }
        for (found, meter) in &self.meters {
            if meter.key != *found {
                let (meter, found) = (meter.key.clone(), found.clone());
                refused.push(PlanRefused::MeterMisplaced { plan: plan(), meter, found });
            }
            let causes = meter.check().err().into_iter().flatten();
            refused.extend(causes.map(|cause| PlanRefused::Meter { plan: plan(), cause }));
        }
        for price in &self.prices {
            let causes = price.check_among(&self.meters).err().into_iter().flatten();
            refused.extend(causes.map(|cause| PlanRefused::Price { plan: plan(), cause }));
        }
        self.check_phases(&mut refused);
        self.check_terms(&mut refused);
        let all_priced = self.prices.iter().all(|price| !price.charges.is_empty());
        if !self.prices.is_empty() && all_priced && self.currencies().is_empty() {
            refused.push(PlanRefused::NoCommonCurrency { plan: plan() });
        }
        if refused.is_empty() { Ok(()) } else { Err(refused) }
    }

    fn check_phases(&self, refused: &mut Vec<PlanRefused>) {
        let plan = || self.plan.clone();
        let phases = &self.terms.phases;
        if self.terms.add_on.is_some() && !phases.is_empty() {
            refused.push(PlanRefused::PhasesOfAddOn { plan: plan() });
        }
        let mut named = BTreeSet::new();
        for (index, phase) in phases.iter().enumerate() {
            let key = || phase.key.clone();
            if phases[..index].iter().any(|known| known.key == phase.key) {
                refused.push(PlanRefused::PhaseDoubled { plan: plan(), phase: key() });
            }
            if phase.length.is_none() && index + 1 < phases.len() {
                refused.push(PlanRefused::PhaseOpen { plan: plan(), phase: key() });
            }
            for price in &phase.prices {
                named.insert(price);
                if self.price(price).is_none() {
                    let price = price.clone();
                    refused.push(PlanRefused::PhasePriceUnknown { plan: plan(), phase: key(), price });
                }
            }
        }
        let never = self.prices.iter().filter(|price| !phases.is_empty() && !named.contains(&price.key));
        refused.extend(
            never.map(|price| PlanRefused::PriceInNoPhase { plan: plan(), price: price.key.clone() }),
        );
    }

    fn check_terms(&self, refused: &mut Vec<PlanRefused>) {
        let plan = || self.plan.clone();
        let tags = self.terms.names.keys().filter(|tag| !is_language_tag(tag));
        refused.extend(tags.map(|tag| PlanRefused::Language { plan: plan(), language: tag.clone() }));
        let features = &self.terms.features;
        for (index, grant) in features.iter().enumerate() {
            let feature = || grant.feature.clone();
            if features[..index].iter().any(|known| known.feature == grant.feature) {
                refused.push(PlanRefused::FeatureDoubled { plan: plan(), feature: feature() });
            }
            if let FeatureValue::Metered(metered) = &grant.value
                && !self.meters.contains_key(&metered.meter)
            {
                let meter = metered.meter.clone();
                refused.push(PlanRefused::FeatureMeterUnknown { plan: plan(), feature: feature(), meter });
            }
        }
        let commitments = &self.terms.commitments;
        for (index, commitment) in commitments.iter().enumerate() {
            let key = || commitment.key.clone();
            if commitments[..index].iter().any(|known| known.key == commitment.key) {
                refused.push(PlanRefused::CommitmentDoubled { plan: plan(), commitment: key() });
            }
            match &commitment.scope {
                CommitmentScope::Plan(other) | CommitmentScope::Price { plan: other, .. }
                    if *other != self.plan =>
                {
                    let other = other.clone();
                    refused.push(PlanRefused::CommitmentOfOtherPlan {
                        plan: plan(),
                        commitment: key(),
                        other,
                    });
                }
                CommitmentScope::Price { price, .. } if self.price(price).is_none() => {
                    let price = price.clone();
                    refused.push(PlanRefused::CommitmentPriceUnknown {
                        plan: plan(),
                        commitment: key(),
                        price,
                    });
                }
                CommitmentScope::Price { .. } | CommitmentScope::Plan(_) | CommitmentScope::All => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_one_usual_case() {
        for (written, usual) in [
            ("DE", "de"),
            ("pt-br", "pt-BR"),
            ("ZH-hant-tw", "zh-Hant-TW"),
            ("EN-x-US-Long", "en-x-us-long"),
            ("es-419", "es-419"),
            ("de-1996", "de-1996"),
            ("SL-ROZAJ-BISKE-1994", "sl-rozaj-biske-1994"),
            ("ab-a1-12ab", "ab-a1-12ab"),
        ] {
            assert_eq!(usual_language_tag(written), usual);
            assert_eq!(usual_language_tag(usual), usual);
            assert!(is_language_tag(usual));
        }
    }
}
