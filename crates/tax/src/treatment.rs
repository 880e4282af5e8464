//! Treatments: what becomes of the tax on a supply, with the codes of e-invoices.
//! Knows the codes of EN 16931; must not know who is treated so.

/// What becomes of the tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Treatment {
    /// The seller charges it.
    Charged,
    /// It is 0 %.
    Zero,
    /// There is none, by an exemption.
    Exempt,
    /// The buyer owes it.
    ReverseCharge,
    /// There is none on goods to a business in another member state, who is taxed for acquiring them.
    IntraCommunity,
    /// There is none on goods that leave.
    Export,
    /// The seller's tax does not know the supply.
    OutsideScope,
}

/// The category of IGIC, the tax of the Canary Islands.
pub const IGIC: &str = "L";
/// The category of IPSI, the tax of Ceuta and Melilla.
pub const IPSI: &str = "M";

/// Code, category of EN 16931, reason of the VATEX list, words on paper.
type Row = (Treatment, &'static str, &'static str, Option<&'static str>, Option<&'static str>);

const ROWS: [Row; 7] = [
    (Treatment::Charged, "charged", "S", None, None),
    (Treatment::Zero, "zero", "Z", None, None),
    (Treatment::Exempt, "exempt", "E", None, None),
    (Treatment::ReverseCharge, "reverse_charge", "AE", Some("VATEX-EU-AE"), Some("Reverse charge")),
    (Treatment::IntraCommunity, "intra_community", "K", Some("VATEX-EU-IC"), Some("Intra-community supply")),
    (Treatment::Export, "export", "G", Some("VATEX-EU-G"), Some("Export outside the EU")),
    (Treatment::OutsideScope, "outside_scope", "O", Some("VATEX-EU-O"), Some("Not subject to VAT")),
];

impl Treatment {
    /// Every treatment.
    pub const ALL: [Treatment; ROWS.len()] =
        [ROWS[0].0, ROWS[1].0, ROWS[2].0, ROWS[3].0, ROWS[4].0, ROWS[5].0, ROWS[6].0];

    fn row(self) -> &'static Row {
        ROWS.iter().find(|(treatment, ..)| *treatment == self).expect("every treatment has its row")
    }

    /// The word it is written as.
    pub fn code(self) -> &'static str {
        self.row().1
    }

    /// The one of a word.
    pub fn coded(code: &str) -> Option<Treatment> {
        ROWS.iter().find(|(_, known, ..)| *known == code).map(|(treatment, ..)| *treatment)
    }

    /// Its category in e-invoices, of UNTDID 5305 ("S").
    pub fn category(self) -> &'static str {
        self.row().2
    }

    /// The code of why nothing is charged, where that follows from the treatment ("VATEX-EU-AE").
    pub fn vatex(self) -> Option<&'static str> {
        self.row().3
    }

    /// What an invoice says of it in English, where that follows from the treatment.
    pub fn words(self) -> Option<&'static str> {
        self.row().4
    }
}
