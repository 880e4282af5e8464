//! VAT ids: those of each country read, written and checked; what is none refused with the form it should have.

use proptest::prelude::*;
use tax::{CheckDigits, Country, VatId, VatIdRefused};

use crate::laws::law;

/// Prefix, ids whose digits check one another, ids whose digits do not.
const IDS: [(&str, &[&str], &[&str]); 31] = [
    ("AT", &["ATU69070293", "ATU13758584", "ATU81454212"], &["ATU94580730", "ATU21573681", "ATU93036426"]),
    (
        "BE",
        &["BE0152554472", "BE1358526273", "BE1322849970"],
        &["BE1720198603", "BE1476200753", "BE0926126520"],
    ),
    ("BG", &["BG415480623", "BG175074752", "BG121393159"], &["BG953086035", "BG175074753", "BG415480624"]),
    ("CY", &["CY81187296W", "CY60844503E", "CY95552847V"], &["CY85697915R", "CY13246802X", "CY53042138D"]),
    ("CZ", &["CZ43539076", "CZ69095744", "CZ06491197"], &["CZ01965865", "CZ24337932", "CZ19924708"]),
    ("DE", &["DE295433781", "DE725159934", "DE935626246"], &["DE645601683", "DE880297010", "DE080981906"]),
    ("DK", &["DK53278345", "DK88579666", "DK22978012"], &["DK10597856", "DK87348023", "DK05690674"]),
    ("EE", &["EE745508032", "EE150502801", "EE178687892"], &["EE083093397", "EE208618609", "EE076490936"]),
    ("EL", &["EL410321399", "EL427791181", "EL089469981"], &["EL250989921", "EL997125073", "EL277191133"]),
    ("ES", &["ESF0196480H", "ES70617478A", "ESF5314446E"], &["ESN83751714", "ESB76125347", "ES33363818N"]),
    ("FI", &["FI77021133", "FI41915899", "FI26567048"], &["FI54514281", "FI41335328", "FI01951100"]),
    (
        "FR",
        &["FR83571486323", "FR14260353271", "FR55681603171"],
        &["FR55242085001", "FR03559340383", "FR85259236540"],
    ),
    ("GB", &["GB509687801", "GB735418081", "GB841382392"], &["GB111794415", "GB095246171", "GB514259023"]),
    (
        "HR",
        &["HR02873355256", "HR66877887307", "HR92068549552"],
        &["HR45573532235", "HR43595197747", "HR24465618651"],
    ),
    ("HU", &["HU15659057", "HU33351456", "HU49148174"], &["HU53209463", "HU46235923", "HU35025387"]),
    ("IE", &["IE6783045U", "IE1348932D", "IE8957204A"], &["IE8149124G", "IE8804562G", "IE0467593AA"]),
    (
        "IT",
        &["IT94966620950", "IT21900550183", "IT14161940979"],
        &["IT22412776753", "IT15245281025", "IT11048130359"],
    ),
    (
        "LT",
        &["LT441263119", "LT634036617215", "LT437126654417"],
        &["LT242625364746", "LT857338003", "LT817528436641"],
    ),
    ("LU", &["LU53902844", "LU03129051", "LU44183539"], &["LU16320130", "LU44634181", "LU36000184"]),
    (
        "LV",
        &["LV86648543817", "LV49420473091", "LV69255070631"],
        &["LV90646083661", "LV81524860202", "LV85930639564"],
    ),
    ("MT", &["MT51456989", "MT61133695", "MT26769036"], &["MT30672039", "MT75817270", "MT22666871"]),
    (
        "NL",
        &["NL195997530B99", "NL893575744B32", "NL233667519B07"],
        &["NL847213369B19", "NL001221585B87", "NL034386640B85"],
    ),
    (
        "PL",
        &["PL4751387906", "PL0024435287", "PL1050964166"],
        &["PL9621201988", "PL1459140235", "PL4320130682"],
    ),
    ("PT", &["PT278757057", "PT663479142", "PT835550435"], &["PT004838475", "PT088252509", "PT419923855"]),
    ("RO", &["RO4830629036", "RO872028843", "RO68465471"], &["RO205651", "RO619448", "RO23208231"]),
    (
        "SE",
        &["SE736494057201", "SE901590658001", "SE653686200301"],
        &["SE600837820201", "SE050873159701", "SE118229025001"],
    ),
    ("SI", &["SI53786157", "SI71537406", "SI61087254"], &["SI72137799", "SI22821787", "SI28466617"]),
    (
        "SK",
        &["SK3289211596", "SK4746804073", "SK5394290858"],
        &["SK4205484937", "SK5087819071", "SK7174937664"],
    ),
    ("XI", &["XI433667244", "XI907545079", "XI650400722"], &["XI625405173", "XI914511057", "XI917590763"]),
    (
        "CH",
        &["CHE269779179IVA", "CHE940132552IVA", "CHE734732010TVA"],
        &["CHE344716736MWST", "CHE512433219IVA", "CHE473191650IVA"],
    ),
    (
        "NO",
        &["NO333014025MVA", "NO752908338MVA", "NO769512659MVA"],
        &["NO328097369MVA", "NO322043315MVA", "NO577178743MVA"],
    ),
];

/// Numbers that companies print.
const PRINTED: [&str; 28] = [
    "ATU13585627",
    "BE0428759497",
    "BG175074752",
    "CY10259033P",
    "CZ25123891",
    "DE136695976",
    "DK13585628",
    "EE100931558",
    "EL094259216",
    "ESB58378431",
    "FI20774740",
    "FR40303265045",
    "GB980780684",
    "HR33392005961",
    "HU12892312",
    "IE6433435F",
    "IT00743110157",
    "LT119511515",
    "LU15027442",
    "LV40003521600",
    "MT11679112",
    "NL004495445B01",
    "PL8567346215",
    "PT501964843",
    "RO18547290",
    "SE123456789701",
    "SI50223054",
    "SK2022749619",
];

fn read(text: &str) -> VatId {
    VatId::parse(text, None).unwrap_or_else(|why| panic!("{text}: {why}"))
}

#[test]
fn the_digits_of_each_country_are_checked() {
    for (prefix, right, wrong) in IDS {
        assert!(right.len() >= 3 && wrong.len() >= 3, "{prefix}");
        for id in right {
            assert_eq!((read(id).prefix(), read(id).check_digits()), (prefix, CheckDigits::Right), "{id}");
        }
        for id in wrong {
            assert_eq!((read(id).prefix(), read(id).check_digits()), (prefix, CheckDigits::Wrong), "{id}");
        }
    }
    for id in PRINTED {
        assert_eq!(read(id).check_digits(), CheckDigits::Right, "{id}");
    }
    for id in ["EU372022452", "IM3720000224", "LI54321", "IS88792", "IS496373", "BG3909620441"] {
        assert_eq!(read(id).check_digits(), CheckDigits::Unknown, "{id}");
    }
}

/// Prefixes whose numbers have several lengths, of which one is a sign shorter than that of the examples.
const SHORTER: [&str; 3] = ["BE", "BG", "RO"];

#[test]
fn a_number_of_another_form_is_refused() {
    for (prefix, right, _) in IDS {
        let number = right[0];
        let shorter = number[..number.len() - 1].to_owned();
        let wrong =
            [format!("{number}0000"), format!("{prefix}A"), format!("{prefix}ÄÖ"), format!("{number}Ä")];
        let with_shorter = wrong.into_iter().chain((!SHORTER.contains(&prefix)).then_some(shorter));
        for text in with_shorter {
            let read = VatId::parse(&text, None);
            assert!(matches!(read, Err(VatIdRefused::Form { .. })), "{text}: {read:?}");
        }
    }
    for (text, country) in
        [("GB12345678", "GB"), ("CHE10778757", "CH"), ("NO99552582", "NO"), ("LT1234567890", "LT")]
    {
        let read = VatId::parse(text, Some(Country::parse(country).unwrap()));
        assert!(matches!(read, Err(VatIdRefused::Form { .. })), "{text}: {read:?}");
    }
}

/// French numbers have letters in them, and are none of another country's for that.
#[test]
fn an_id_of_another_country_is_never_one_of_this() {
    let of = |text: &str, country: &str| VatId::parse(text, Some(Country::parse(country).unwrap()));
    for other in [
        "DE136695976",
        "EL094259216",
        "GR094259216",
        "EE100931558",
        "PT501964843",
        "BG175074752",
        "GB980780684",
    ] {
        for at in ["FR", "MC", "RE"] {
            let read = of(other, at);
            assert!(matches!(read, Err(VatIdRefused::OtherCountry { .. })), "{other} in {at}: {read:?}");
        }
    }
    for (_, right, _) in IDS {
        for country in Country::all() {
            let read = of(right[0], country.code());
            let own = read.as_ref().is_ok_and(|id| id.to_string() == right[0]);
            assert!(own || read.is_err(), "{} in {country}: {read:?}", right[0]);
        }
    }
    // With its own prefix before it, or letters that are nobody's, it is read.
    assert_eq!(of("FRDE136695976", "FR").unwrap().to_string(), "FRDE136695976");
    assert_eq!(of("K7399859412", "FR").unwrap().to_string(), "FRK7399859412");
    assert_eq!(read("FRK7399859412").check_digits(), CheckDigits::Right);
}

#[test]
fn an_id_is_read_as_people_write_it() {
    let of = |text: &str, country: &str| {
        VatId::parse(text, Some(Country::parse(country).unwrap())).map(|id| id.to_string())
    };
    let same =
        |text: &str, country: &str, id: &str| assert_eq!(of(text, country), Ok(id.to_owned()), "{text}");
    same("DE 136 695 976", "DE", "DE136695976");
    same("de136695976", "DE", "DE136695976");
    same("136695976", "DE", "DE136695976");
    same("136.695.976", "DE", "DE136695976");
    same("U13585627", "AT", "ATU13585627");
    same("GR094259216", "GR", "EL094259216");
    same("094259216", "GR", "EL094259216");
    same("428759497", "BE", "BE0428759497");
    same("BE 0428.759.497", "BE", "BE0428759497");
    same("40303265045", "FR", "FR40303265045");
    same("FR40303265045", "MC", "FR40303265045");
    same("CHE-107.787.577 IVA", "CH", "CHE107787577IVA");
    same("che 107 787 577 mwst", "CH", "CHE107787577MWST");
    same("CHE-107.787.577 VAT", "CH", "CHE107787577MWST");
    same("E107787577 TVA", "CH", "CHE107787577TVA");
    same("CHE-107.787.577", "CH", "CHE107787577");
    same("FR40303265045", "RE", "FR40303265045");
    same("UK 980 7806 84", "GB", "GB980780684");
    same("GB 980 7806 84 001", "GB", "GB980780684001");
    same("GD123", "GB", "GBGD123");
    same("DE\u{a0}136\u{2011}695\u{200b}976", "DE", "DE136695976");
    same("995 525 828 MVA", "NO", "NO995525828MVA");
    same("995525828", "NO", "NO995525828MVA");
    same("XI980780684", "GB", "XI980780684");
    same("980 7806 84", "GB", "GB980780684");
    same("FI20774740", "AX", "FI20774740");
    assert_eq!(read("GR094259216").to_string(), "EL094259216");
    for digits in ["CHE107787577", "CHE107787577MWST", "GB980780684001"] {
        assert_eq!(read(digits).check_digits(), CheckDigits::Right, "{digits}");
    }
    assert_eq!(read("CHE107787578").check_digits(), CheckDigits::Wrong);
    assert_eq!(read("EL094259216").country(), Some(Country::parse("GR").unwrap()));
    assert_eq!((read("XI980780684").of(), read("EU372022452").country()), ("Northern Ireland", None));
}

#[test]
fn why_a_text_is_no_id_is_told() {
    let said = |text: &str, country: Option<&str>| {
        let country = country.map(|code| Country::parse(code).unwrap());
        VatId::parse(text, country).unwrap_err().to_string()
    };
    assert_eq!(
        said(&"1".repeat(41), None),
        "a VAT id has at most 40 characters, and this text 41: give the number alone"
    );
    assert_eq!(
        said("123", Some("US")),
        "no form of VAT ids is known for the United States: leave it out, or keep it as a tax number"
    );
    assert_eq!(
        said("136695976", None),
        "\"136695976\" begins with no prefix of VAT ids: put the country's before it, such as DE, or EL for Greece"
    );
    assert_eq!(
        said("FR40303265045", Some("DE")),
        "FR40303265045 is a VAT id of France, not of Germany: give the one of Germany with its prefix before it, or another country"
    );
    assert_eq!(
        said("DE12345", None),
        "\"DE12345\" is no VAT id of Germany: one is DE and 9 digits, such as DE136695976"
    );
    assert_eq!(
        said("", Some("AT")),
        "\"\" is no VAT id of Austria: one is AT and U with 8 digits, such as ATU13585627"
    );
}

#[test]
fn every_example_of_a_refusal_is_right() {
    for example in tax::vat_id_examples() {
        let known = !["EU", "IM", "IS", "LI"].contains(&&example[..2]);
        let digits = if known { CheckDigits::Right } else { CheckDigits::Unknown };
        assert_eq!(read(example).check_digits(), digits, "{example}");
    }
}

/// Texts near to ids: a prefix with signs of all kinds behind it, and any text at all.
fn texts() -> impl Strategy<Value = String> {
    let prefixes: Vec<&str> = IDS.iter().map(|(prefix, ..)| *prefix).collect();
    let near = (prop::sample::select(prefixes), "[0-9A-Z+*. -]{0,14}").prop_map(|(a, b)| format!("{a}{b}"));
    let digits = (
        prop::sample::select(vec!["DE", "RO", "ES", "NL", "GB", "CHE", "IS", "CZ", "EU"]),
        "[0-9]{0,13}(B[0-9]{2}|[A-Z])?",
    );
    prop_oneof![near, digits.prop_map(|(a, b)| format!("{a}{b}")), any::<String>(), "\\PC{0,45}"]
}

#[test]
fn reading_never_fails_otherwise_and_reads_back() {
    let countries: Vec<Country> = Country::all().collect();
    let countries = prop::option::of(prop::sample::select(countries));
    law(
        20_000,
        (texts(), countries),
        &["read", "refused", "right", "wrong", "unknown"],
        |(text, country), reached| {
            match VatId::parse(&text, country) {
                Ok(id) => {
                    reached.count("read");
                    reached.count(match id.check_digits() {
                        CheckDigits::Right => "right",
                        CheckDigits::Wrong => "wrong",
                        CheckDigits::Unknown => "unknown",
                    });
                    prop_assert_eq!(VatId::parse(&id.to_string(), None), Ok(id.clone()));
                    prop_assert_eq!(VatId::parse(&id.to_string(), id.country()), Ok(id));
                }
                Err(refused) => {
                    reached.count("refused");
                    prop_assert!(!refused.to_string().is_empty());
                }
            }
            Ok(())
        },
    );
}
