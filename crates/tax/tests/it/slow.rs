//! The slow way: every rule that could strike, the weakest first; the last that does is the answer. It shares nothing
//! with the crate but the facts it is asked about.

/// A place as somebody knows it who looked it up.
#[derive(Debug, Clone, Copy)]
pub struct Spot {
    pub address: &'static str,
    /// Whose tax.
    pub tax: &'static str,
    pub goods_in_eu: bool,
    pub services_in_eu: bool,
    /// What VAT ids of its businesses begin with; a number of it.
    pub id: &'static str,
    /// Standard rates on 2020-08-01 and on 2026-10-01.
    pub rates: [&'static str; 2],
}

const fn spot(
    address: &'static str,
    tax: &'static str,
    eu: [bool; 2],
    id: &'static str,
    rates: [&'static str; 2],
) -> Spot {
    let [goods_in_eu, services_in_eu] = eu;
    Spot { address, tax, goods_in_eu, services_in_eu, id, rates }
}

const IN: [bool; 2] = [true, true];
const OUT: [bool; 2] = [false, false];

pub static SPOTS: [Spot; 16] = [
    spot("DE:10115", "DE", IN, "DE136695976", ["16", "19"]),
    spot("FR:75001", "FR", IN, "FR40303265045", ["20", "20"]),
    spot("MC", "FR", IN, "FR40303265045", ["20", "20"]),
    spot("IE", "IE", IN, "IE6433435F", ["23", "23"]),
    spot("GR:10431", "GR", IN, "EL094259216", ["24", "24"]),
    spot("PT:1000-001", "PT", IN, "PT501964843", ["23", "23"]),
    spot("PT:9000-001", "PT", IN, "PT501964843", ["", "22"]),
    spot("ES:28001", "ES", IN, "ESB58378431", ["21", "21"]),
    spot("ES:38001", "ES canaries", OUT, "ESB58378431", ["", ""]),
    spot("DE:27498", "DE heligoland", OUT, "DE136695976", ["", ""]),
    spot("GB:SW1A 1AA", "GB", OUT, "GB980780684", ["20", "20"]),
    spot("GB:BT1 1AA", "GB", [true, false], "XI980780684", ["20", "20"]),
    spot("CH:8001", "CH", OUT, "CHE107787577IVA", ["7.7", "8.1"]),
    spot("LI", "CH", OUT, "CHE107787577IVA", ["7.7", "8.1"]),
    spot("US-NY", "US", OUT, "", ["", ""]),
    spot("JP", "JP", OUT, "", ["", ""]),
];

/// Who sells what to whom.
#[derive(Debug, Clone)]
pub struct Asked {
    pub seller: Spot,
    pub buyer: Spot,
    /// "digital", "service", "goods", "exempt", "zero", "outside".
    pub supply: &'static str,
    /// Where goods come from; the seller's place where it is that country.
    pub from: Spot,
    /// "business", "consumer" or "".
    pub says: &'static str,
    /// The VAT id, with "checked", "provisional", "unchecked" or "invalid".
    pub id: Option<(&'static str, &'static str)>,
    pub below: bool,
    pub small: bool,
    pub also: bool,
    pub opted: bool,
    pub believes: bool,
    /// Registered where the buyer is.
    pub registered: bool,
    /// 0 is 2020-08-01, 1 is 2026-10-01.
    pub day: usize,
}

/// The answer: a treatment, with tax and rate where it is charged; "refused" where no rate is known.
pub fn answer(asked: &Asked) -> String {
    let goods = asked.supply == "goods";
    let origin = if goods { asked.from } else { asked.seller };
    let inside = |spot: Spot| if goods { spot.goods_in_eu } else { spot.services_in_eu };
    let (from_eu, to_eu) = (inside(origin), inside(asked.buyer));
    let standing = asked.id.map_or("", |(_, standing)| standing);
    let word = asked.says == "business" || asked.says.is_empty() && !matches!(standing, "" | "invalid");
    let of_there = asked.id.is_some_and(|(id, _)| asked.buyer.id == id);
    let believed = match standing {
        "checked" | "provisional" => true,
        "unchecked" => asked.believes,
        _ => false,
    };
    let proved = asked.says != "consumer" && of_there && believed;
    let same = origin.tax == asked.buyer.tax;
    let within = from_eu && to_eu && !same;
    let seller_in_eu = inside(asked.seller);
    let below = asked.below && seller_in_eu && asked.seller.tax == origin.tax && !asked.also && !asked.opted;
    let at = |spot: Spot| {
        let rate = spot.rates[asked.day];
        match rate {
            "" if spot.rates == ["", ""] && same => "outside_scope".to_owned(),
            "" => "refused".to_owned(),
            rate => format!("charged {} {rate}", spot.tax),
        }
    };
    let small = |charged: String, spot: Spot| match asked.small && spot.tax == asked.seller.tax {
        true => "exempt".to_owned(),
        false => charged,
    };
    let rules: Vec<(bool, String)> = vec![
        // The weakest: what is not of the seller's tax at all.
        (true, "outside_scope".to_owned()),
        // Services to where the seller is registered.
        (!goods && !to_eu && asked.registered, small(at(asked.buyer), asked.buyer)),
        (
            asked.supply == "digital" && !from_eu && to_eu && !word && asked.registered,
            small(at(asked.buyer), asked.buyer),
        ),
        // What is not digital, to consumers abroad.
        (
            asked.supply == "service" && from_eu && !to_eu && !word && !asked.registered,
            small(at(origin), origin),
        ),
        // Goods over the border.
        (goods, "export".to_owned()),
        // Consumers in other member states.
        (within && matches!(asked.supply, "digital" | "goods"), small(at(asked.buyer), asked.buyer)),
        (within && below && matches!(asked.supply, "digital" | "goods"), small(at(origin), origin)),
        (within && asked.supply == "service", small(at(origin), origin)),
        // Businesses in other member states.
        (within && proved, "reverse_charge".to_owned()),
        (within && proved && goods, "intra_community".to_owned()),
        (within && proved && goods && asked.small && origin.tax == asked.seller.tax, "exempt".to_owned()),
        // Under one tax.
        (same && from_eu, small(at(origin), origin)),
        (same && !from_eu, small(at(asked.buyer), asked.buyer)),
        // What it is by itself.
        (asked.supply == "exempt", "exempt".to_owned()),
        (asked.supply == "zero", "zero".to_owned()),
        (asked.supply == "outside", "outside_scope".to_owned()),
    ];
    rules.into_iter().rev().find(|(strikes, _)| *strikes).map(|(_, said)| said).unwrap_or_default()
}
