//! Addresses and the areas whose tax they are under.

use tax::{Place, PlaceRefused};

use crate::world::place;

/// An address, then the area with how it stands to EU VAT.
const PLACES: [(&str, &str, bool); 75] = [
    ("DE:10115", "Germany", true),
    ("DE:27498", "Heligoland", false),
    ("DE:27499", "Germany", true),
    ("DE:D-78266", "Büsingen am Hochrhein", false),
    ("CH:8238", "Büsingen am Hochrhein", false),
    ("CH:8001", "Switzerland", false),
    ("CH:6911", "Campione d’Italia", false),
    ("ES:38001", "Canary Islands", false),
    ("ES:E-38001", "Canary Islands", false),
    ("ES:35 001", "Canary Islands", false),
    ("ES:28001", "Spain", true),
    ("ES:3800", "Spain", true),
    ("ES:51001", "Ceuta", false),
    ("ES:52006", "Melilla", false),
    ("IT:23041", "Livigno", false),
    ("IT:23030", "Italy", true),
    ("IT:22061", "Campione d’Italia", false),
    ("IT:00118", "Italy", true),
    ("GR:63086", "Mount Athos", false),
    ("GR:10431", "Greece", true),
    ("FI:22100", "Åland Islands", false),
    ("FI:FI-22100", "Åland Islands", false),
    ("AX", "Åland Islands", false),
    ("FI:00100", "Finland", true),
    ("FR:75001", "France", true),
    ("FR:97110", "Guadeloupe", false),
    ("FR:97200", "Martinique", false),
    ("FR:97300", "French Guiana", false),
    ("FR:97400", "Réunion", false),
    ("FR:97600", "Mayotte", false),
    ("FR:97133", "Saint Barthélemy", false),
    ("FR:97150", "Saint Martin", false),
    ("FR:98800", "New Caledonia", false),
    ("FR:98000", "Monaco", true),
    ("MC", "Monaco", true),
    ("RE", "Réunion", false),
    ("PT:1000-001", "Portugal", true),
    ("PT:9000-001", "Madeira", true),
    ("PT:9500", "Azores", true),
    ("GB:SW1A 1AA", "United Kingdom", false),
    ("GB:BT1 1AA", "Northern Ireland", false),
    ("GB:bt71 4aa", "Northern Ireland", false),
    ("GB:IM1 1AA", "Isle of Man", false),
    ("GB:BF1 2AT", "Akrotiri and Dhekelia", true),
    ("IM", "Isle of Man", false),
    ("LI", "Liechtenstein", false),
    ("FO", "Faroe Islands", false),
    ("GL", "Greenland", false),
    ("CW", "Curaçao", false),
    ("NL-AW", "Aruba", false),
    ("NL:1012AB", "Netherlands", true),
    ("ES-CN", "Canary Islands", false),
    ("ES-MD", "Spain", true),
    ("PT-20", "Azores", true),
    ("PT-30", "Madeira", true),
    ("GB-BFS", "Northern Ireland", false),
    ("GB-ENG", "United Kingdom", false),
    ("GR-69", "Mount Athos", false),
    ("GR:63087", "Mount Athos", false),
    ("FR-RE", "Réunion", false),
    ("FR-2A", "France", true),
    ("FR:98700", "French Polynesia", false),
    ("FI:AX-22100", "Åland Islands", false),
    ("GB:JE2 3QA", "Jersey", false),
    ("JE", "Jersey", false),
    ("GB:GY1 1AA", "Guernsey", false),
    ("GB:GX11 1AA", "Gibraltar", false),
    ("GB:G1 1AA", "United Kingdom", false),
    ("NO:9170", "Svalbard and Jan Mayen", false),
    ("DK:3900", "Greenland", false),
    ("AT:6991", "Jungholz and Mittelberg", true),
    ("DE:87491", "Jungholz and Mittelberg", true),
    ("AT:1010", "Austria", true),
    ("SM", "San Marino", false),
    ("US-NY:10001", "United States", false),
];

#[test]
fn an_address_is_in_its_area() {
    for (address, name, in_eu) in PLACES {
        let area = place(address).area();
        assert_eq!((area.name(), area.is_in_eu()), (name, in_eu), "{address}");
    }
}

/// What is written in two ways is one area, and two islands are two.
#[test]
fn areas_are_the_same_however_they_are_written() {
    let area = |text: &str| place(text).area();
    for (one, other) in [("JE", "GB:JE2 3QA"), ("RE", "FR:97400"), ("ES-CN", "ES:35001"), ("AX", "FI:22100")]
    {
        assert_eq!(area(one), area(other), "{one}");
    }
    for (one, other) in [("AW", "CW"), ("NC", "PF"), ("ES:51001", "ES:52001"), ("DE:78266", "DE:27498")] {
        assert_ne!(area(one), area(other), "{one}");
        assert_ne!(area(one).country().code(), "NL", "{one}");
    }
    assert_eq!(area("DE:78266").country().code(), "CH");
}

#[test]
fn an_old_post_code_needs_its_town() {
    let with = |address: &str, city: &str| place(address).city(city).unwrap().area().name();
    assert_eq!(with("IT:23030", "Livigno (SO)"), "Livigno");
    assert_eq!(with("IT:23030", "Chiuro"), "Italy");
    assert_eq!(with("IT:22060", "CAMPIONE D'ITALIA"), "Campione d’Italia");
    assert_eq!(with("IT:22060", "Cabiate"), "Italy");
}

#[test]
fn what_no_address_has_is_refused() {
    let of = |country: &str| Place::of(tax::Country::parse(country).unwrap());
    assert_eq!(of("US").region("us-ny").unwrap().region_code(), Some("NY"));
    assert!(matches!(of("US").region("New York"), Err(PlaceRefused::Region { .. })));
    // A post code behind a dash.
    assert!(matches!(of("ES").region("38001"), Err(PlaceRefused::Region { .. })));
    assert!(matches!(of("US").region(""), Err(PlaceRefused::Region { .. })));
    let long = of("US").postcode(&"1".repeat(17)).unwrap_err().to_string();
    assert_eq!(long, "the post code has 17 characters: at most 16 are taken, so leave out what is not of it");
    assert!(matches!(of("US").city(&"a".repeat(101)), Err(PlaceRefused::TooLong { most: 100, .. })));
    assert_eq!(of("DE").postcode(" ").unwrap(), of("DE"));
}
