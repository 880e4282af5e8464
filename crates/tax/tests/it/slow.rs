//! The slow way, as the law asks: is the buyer a taxable person, where is the supply, whose tax is that, and who owes it.
//! It shares nothing with the crate but the facts it is asked about.

/// A place as somebody knows it who looked it up.
#[derive(Debug, Clone, Copy)]
pub struct Spot {
    pub address: &'static str,
    /// Whose tax.
    pub tax: &'static str,
    pub goods_in_eu: bool,
    pub services_in_eu: bool,
    /// A number of its businesses.
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

pub static SPOTS: [Spot; 21] = [
    spot("DE:10115", "DE", IN, "DE136695976", ["16", "19"]),
    spot("FR:75001", "FR", IN, "FR40303265045", ["20", "20"]),
    spot("MC", "FR", IN, "FR40303265045", ["20", "20"]),
    spot("IE", "IE", IN, "IE6433435F", ["23", "23"]),
    spot("GR:10431", "GR", IN, "EL094259216", ["24", "24"]),
    spot("PT:1000-001", "PT", IN, "PT501964843", ["23", "23"]),
    spot("PT:9000-001", "PT", IN, "PT501964843", ["22", "22"]),
    spot("ES:28001", "ES", IN, "ESB58378431", ["21", "21"]),
    spot("ES:38001", "ES canaries", OUT, "ESB58378431", ["", ""]),
    spot("DE:27498", "DE heligoland", OUT, "DE136695976", ["", ""]),
    spot("FR:97400", "FR reunion", OUT, "FR40303265045", ["8.5", "8.5"]),
    spot("GB:SW1A1AA", "GB", OUT, "GB980780684", ["20", "20"]),
    spot("GB:BT11AA", "GB", [true, false], "XI980780684", ["20", "20"]),
    spot("GB:JE23QA", "JE", OUT, "", ["", ""]),
    spot("CH:8001", "CH", OUT, "CHE107787577IVA", ["7.7", "8.1"]),
    spot("LI", "CH", OUT, "CHE107787577IVA", ["7.7", "8.1"]),
    spot("DE:78266", "CH", OUT, "CHE107787577IVA", ["7.7", "8.1"]),
    spot("NO:0150", "NO", OUT, "NO995525828MVA", ["25", "25"]),
    spot("US-NY", "US", OUT, "", ["", ""]),
    spot("JP", "JP", OUT, "", ["", ""]),
    spot("AW", "AW", OUT, "", ["", ""]),
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

/// What the buyer is.
#[derive(Clone, Copy, PartialEq)]
enum Person {
    /// A taxable person, whom a member state identifies by these letters.
    Identified(&'static str),
    /// One by its own word or number.
    Word,
    Private,
}

/// Member states by the letters of their ids, as far as the spots have them.
const STATES: [&str; 6] = ["DE", "FR", "IE", "EL", "PT", "ES"];

impl Asked {
    fn is_goods(&self) -> bool {
        self.supply == "goods"
    }

    fn in_eu(&self, spot: Spot) -> bool {
        if self.is_goods() { spot.goods_in_eu } else { spot.services_in_eu }
    }

    /// Art. 18 of regulation 282/2011: within the EU a number that is confirmed, or that the seller relies on; elsewhere
    /// any evidence.
    fn person(&self) -> Person {
        if self.says == "consumer" {
            return Person::Private;
        }
        if let Some((number, standing)) = self.id {
            let letters = &number[..2];
            let counts = STATES.contains(&letters) || letters == "XI" && self.is_goods();
            let relied = match standing {
                "checked" | "provisional" => true,
                "unchecked" => self.believes,
                _ => false,
            };
            if counts && relied {
                return Person::Identified(letters);
            }
        }
        let number = self.id.is_some_and(|(_, standing)| standing != "invalid");
        if self.says == "business" || number { Person::Word } else { Person::Private }
    }

    /// Art. 59c: one establishment, sales from there, and no choice otherwise.
    fn is_under_the_threshold(&self, origin: Spot) -> bool {
        let alone = self.in_eu(self.seller) && !self.also && !self.opted;
        self.below && alone && origin.tax == self.seller.tax
    }

    /// What a place charges; a small business nothing of its own state's.
    fn charged(&self, spot: Spot) -> String {
        if self.small && spot.tax == self.seller.tax {
            return "exempt".to_owned();
        }
        match spot.rates[self.day] {
            "" => "refused".to_owned(),
            rate => format!("charged {} {rate}", spot.tax),
        }
    }
}

/// The answer: a treatment, with tax and rate where it is charged; "refused" where no rate is known.
pub fn answer(asked: &Asked) -> String {
    match asked.supply {
        "exempt" => "exempt".to_owned(),
        "outside" => "outside_scope".to_owned(),
        "zero" => zero(asked),
        "goods" => goods(asked),
        _ => service(asked),
    }
}

/// 0 % of one member state is no rate of another, where the supply might be taxed.
fn zero(asked: &Asked) -> String {
    let (seller, buyer) = (asked.seller, asked.buyer);
    let crosses = seller.services_in_eu && buyer.services_in_eu && seller.tax != buyer.tax;
    let consumer = !matches!(asked.person(), Person::Identified(_));
    if crosses && !(consumer && asked.is_under_the_threshold(seller)) {
        return "refused".to_owned();
    }
    if asked.small { "exempt" } else { "zero" }.to_owned()
}

/// Goods that are sent are supplied where their journey begins (art. 32), but for sales at a distance within the EU
/// (art. 33). Exempt are those that leave the EU (art. 146), and those that a business gets which another member state
/// identifies (art. 138), unless a small business sends them (art. 139).
fn goods(asked: &Asked) -> String {
    let (origin, buyer) = (asked.from, asked.buyer);
    if origin.tax == buyer.tax {
        let outside = !asked.in_eu(origin);
        // Nobody knows what there is to be charged, if anything.
        if origin.rates == ["", ""] && !(asked.small && origin.tax == asked.seller.tax) {
            return "outside_scope".to_owned();
        }
        return asked.charged(if outside { buyer } else { origin });
    }
    if !asked.in_eu(origin) && asked.in_eu(asked.seller) {
        return "outside_scope".to_owned();
    }
    if !asked.in_eu(origin) || !asked.in_eu(buyer) {
        return "export".to_owned();
    }
    match asked.person() {
        Person::Identified(letters) if letters != &origin.id[..2] => {
            let own = origin.tax == asked.seller.tax;
            if asked.small && own { "exempt" } else { "intra_community" }.to_owned()
        }
        Person::Identified(_) => asked.charged(origin),
        Person::Word | Person::Private if asked.is_under_the_threshold(origin) => asked.charged(origin),
        Person::Word | Person::Private => asked.charged(buyer),
    }
}

/// A service to a business is where that is (art. 44), a digital one to anybody else where that is (art. 58), another
/// where the seller is (art. 45).
fn service(asked: &Asked) -> String {
    let (seller, buyer) = (asked.seller, asked.buyer);
    let person = asked.person();
    let business = match person {
        Person::Identified(_) => true,
        Person::Private => false,
        // No member state's word is needed where the seller's own rule, or one outside of the EU, takes the buyer's.
        Person::Word => {
            !buyer.services_in_eu
                || asked.supply == "service" && !seller.services_in_eu
                || seller.tax == buyer.tax
        }
    };
    let digital = asked.supply == "digital";
    let at_the_buyer = business || digital && !(within(asked) && asked.is_under_the_threshold(seller));
    if seller.tax == buyer.tax {
        if seller.rates == ["", ""] && !asked.small {
            return "outside_scope".to_owned();
        }
        // Only Portugal asks again between its parts; outside of the EU the buyer's place decides.
        let there = if seller.tax == "PT" { at_the_buyer } else { !seller.services_in_eu };
        return asked.charged(if there { buyer } else { seller });
    }
    if !at_the_buyer {
        // The tax of the seller's country: of those outside of the EU, that of the United Kingdom is known to reach it.
        if seller.services_in_eu || seller.tax == "GB" {
            return asked.charged(seller);
        }
        // Elsewhere a seller charges where it is registered, if the law of there asks.
        let asks = !buyer.services_in_eu && buyer.tax != "GB";
        return if asks && asked.registered { asked.charged(buyer) } else { "outside_scope".to_owned() };
    }
    let buyer_owes = business && (buyer.services_in_eu || matches!(buyer.tax, "GB" | "NO"));
    match (buyer_owes, seller.services_in_eu && buyer.services_in_eu) {
        (true, true) => "reverse_charge".to_owned(),
        (true, false) => "outside_scope".to_owned(),
        (false, true) => asked.charged(buyer),
        (false, false) if asked.registered => asked.charged(buyer),
        (false, false) => "outside_scope".to_owned(),
    }
}

fn within(asked: &Asked) -> bool {
    asked.seller.services_in_eu && asked.buyer.services_in_eu && asked.seller.tax != asked.buyer.tax
}
