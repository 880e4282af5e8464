//! Random regimes of sellers, tax of customers, and answers of rules.

use super::*;
use billing::{
    CustomerTax, QuotedRate, QuotedRates, RatePart, RateProvider, RatesSaid, TaxMore, TaxPart, TaxRegime,
    Unanswered, VatIdCheck,
};
use proptest::sample::select;
use tax::{
    Certificate, Country, Exemption, IdStanding, OwnRate, Place, RateClass, Registration, Says, Scheme,
    Supply, SupplyKind, Threshold, Treatment, UncheckedId, Vatex,
};

fn place() -> impl Strategy<Value = Place> {
    let known = (select(&["DE", "US", "FR", "CA", "GB"][..]), option::of("[A-Z]{2}"), option::of("[0-9]{5}"));
    known.prop_map(|(country, region, postcode)| {
        let place = Place::of(Country::parse(country).expect("a country"));
        let place = place.postcode(&postcode.unwrap_or_default()).expect("a post code");
        region.map_or(place.clone(), |region| place.region(&region).expect("a region"))
    })
}

fn exemption() -> impl Strategy<Value = Exemption> {
    let vatex = select(Vatex::all().collect::<Vec<_>>());
    prop_oneof![
        super::words().prop_map(|words| Exemption { vatex: None, words }),
        (vatex, option::of(super::words()))
            .prop_map(|(vatex, words)| Exemption { vatex: Some(vatex), words: words.unwrap_or_default() }),
    ]
}

fn usual() -> impl Strategy<Value = SupplyKind> {
    let from = place().prop_map(|place| SupplyKind::Goods { from: place.country() });
    prop_oneof![Just(SupplyKind::Digital), Just(SupplyKind::Service), from]
}

fn class() -> impl Strategy<Value = RateClass> {
    select(RateClass::ALL.as_slice())
}

fn supply() -> impl Strategy<Value = Supply> {
    let kind = prop_oneof![
        usual(),
        Just(SupplyKind::Zero),
        Just(SupplyKind::OutsideScope),
        exemption().prop_map(SupplyKind::Exempt),
    ];
    (kind, class()).prop_map(|(kind, class)| Supply { kind, class })
}

fn rate() -> impl Strategy<Value = OwnRate> {
    let hundredths = (0_i128..=10_000, 2_u8..=6).prop_map(|(digits, scale)| {
        Percent::new(Decimal::from_i128(digits, scale).expect("a decimal")).expect("a rate")
    });
    (place(), class(), date(), "[A-Z][A-Za-z]{1,4}", hundredths).prop_map(
        |(place, class, from, name, rate)| {
            let postcodes = place.postcode_text().unwrap_or_default().to_owned();
            let bare = Place::of(place.country());
            let place =
                place.region_code().map_or(bare.clone(), |region| bare.region(region).expect("a region"));
            OwnRate { place, postcodes, class, name, from, rate }
        },
    )
}

fn days() -> impl Strategy<Value = (CivilDate, Option<CivilDate>)> {
    (date(), any::<bool>()).prop_map(|(from, ends)| {
        // What begins in the last year that is kept has no year to end in.
        let until = CivilDate::new(from.year() + 1, from.month(), from.day()).ok();
        (from, until.filter(|_| ends))
    })
}

pub fn regime() -> impl Strategy<Value = TaxRegime> {
    let sold = (usual(), btree_map(key(), supply(), 0..4), vec(rate(), 0..4));
    let scheme = select(Scheme::CODES.map(|(_, scheme)| scheme).to_vec());
    let registration = (place(), scheme, days()).prop_map(|(place, scheme, (from, until))| Registration {
        place,
        scheme,
        from,
        until,
    });
    let standing = (
        any::<bool>(),
        option::of(exemption()),
        option::of(date()),
        select(Threshold::CODES.map(|(_, standing)| standing).to_vec()),
        select(UncheckedId::CODES.map(|(_, policy)| policy).to_vec()),
    );
    let provider = option::of((key(), select(vec!["CA", "US"]), 1_u32..=366)).prop_map(|named| {
        named.map(|(name, country, max_age_days)| RateProvider {
            name,
            countries: vec![Country::parse(country).expect("a country")],
            max_age_days,
        })
    });
    (sold, vec(registration, 0..3), standing, provider).prop_map(
        |(sold, registrations, standing, provider)| {
            let (supply, categories, rates) = sold;
            let (established_elsewhere, small_business, destination_from, threshold, unchecked_id) = standing;
            TaxRegime {
                supply,
                categories,
                rates,
                registrations,
                established_elsewhere,
                small_business,
                destination_from,
                threshold,
                unchecked_id,
                provider,
            }
        },
    )
}

/// What a provider said, one answer a category.
fn quoted() -> impl Strategy<Value = QuotedRates> {
    let bare = |place: Place| {
        let whole = Place::of(place.country());
        place.region_code().map_or(whole.clone(), |region| whole.clone().region(region).expect("a region"))
    };
    let part = (place(), 0_i128..=10_000).prop_map(move |(place, hundredths)| {
        let rate = Percent::new(Decimal::from_i128(hundredths, 2).expect("a decimal")).expect("a rate");
        (bare(place), rate)
    });
    let parts = vec(part, 0..4).prop_map(|parts| {
        let named = parts.into_iter().enumerate().map(|(number, (jurisdiction, rate))| RatePart {
            name: format!("Tax {number}"),
            jurisdiction,
            rate,
        });
        RatesSaid::Rates(named.collect())
    });
    let said = prop_oneof![parts, super::words().prop_map(|reason| RatesSaid::NotTaxable { reason })];
    let unanswered = option::of((date(), super::words()))
        .prop_map(|two| two.map(|(since, why)| Unanswered { since, why }));
    let sold = (usual(), class()).prop_map(|(kind, class)| Supply { kind, class });
    let answer = (sold, (date(), date(), date()), super::words(), said, unanswered);
    let told = (super::words(), option::of(super::words()));
    (key(), told, btree_map(key(), answer, 0..3)).prop_map(|(provider, (about, sold_by), answers)| {
        let of = |(category, (supply, (from, good_until, asked_on), reference, said, unanswered))| {
            QuotedRate { category, supply, from, good_until, asked_on, reference, said, unanswered }
        };
        QuotedRates { provider, about, sold_by, answers: answers.into_iter().map(of).collect() }
    })
}

/// Of a customer with this VAT id.
pub fn customer_tax(vat_id: Option<String>) -> impl Strategy<Value = CustomerTax> {
    let says = select(vec![Says::Unsaid, Says::Business, Says::Consumer]);
    let standing = select(IdStanding::CODES.map(|(_, standing)| standing).to_vec());
    let check = (any::<bool>(), standing, date(), option::of(super::words()));
    let certificate = (place(), "[A-Z0-9-]{1,12}", days())
        .prop_map(|(place, number, (from, until))| Certificate { place, number, from, until });
    (says, check, vec(certificate, 0..3), option::of(quoted())).prop_map(
        move |(says, (asked, standing, on, evidence), certificates, quoted)| {
            let quoted = quoted.map(Box::new);
            let vat_id = vat_id.clone().filter(|_| asked);
            let vat_id_check = vat_id.map(|vat_id| VatIdCheck { vat_id, standing, on, evidence });
            CustomerTax { says, vat_id_check, certificates, quoted }
        },
    )
}

pub fn tax_more() -> impl Strategy<Value = TaxMore> {
    let area = select(vec!["DE", "FR", "US", "canary_islands", "northern_ireland"]);
    let part = (text(), percent()).prop_map(|(name, rate)| TaxPart { name, rate });
    let known = (select(Treatment::ALL.as_slice()), text(), area, vec(part, 0..3));
    (known, option::of(text()), option::of(text()), any::<bool>()).prop_map(
        |((treatment, rule, area, parts), exemption_code, exemption_words, is_provisional)| TaxMore {
            treatment,
            category_code: treatment.category().to_owned(),
            rule,
            area: area.to_owned(),
            exemption_code,
            exemption_words,
            parts,
            is_provisional,
        },
    )
}
