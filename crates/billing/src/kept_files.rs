//! Kept files: which files of a seller's documents are kept as they were given.
//! Knows what a seller says and whether a file is an e-invoice; must not know forms, bytes, or who is given one.

/// How many files of one document may be kept that somebody asked for in another language than its own.
pub const FILES_IN_OTHER_LANGUAGES_MAX: usize = 50;

/// What is kept of that which leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FileKeeping {
    /// All of it.
    #[default]
    All,
    /// E-invoices, alone or inside a PDF.
    EInvoices,
    /// Nothing more; what is kept already stays.
    None,
}

impl FileKeeping {
    /// Each with its code.
    pub const CODES: [(&'static str, FileKeeping); 3] =
        [("all", FileKeeping::All), ("e_invoices", FileKeeping::EInvoices), ("none", FileKeeping::None)];

    /// Whether a file is kept that is an e-invoice or has one inside, or does not.
    pub const fn keeps(self, is_e_invoice: bool) -> bool {
        match self {
            FileKeeping::All => true,
            FileKeeping::EInvoices => is_e_invoice,
            FileKeeping::None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seller_says_what_is_kept() {
        let kept =
            FileKeeping::CODES.map(|(code, keeping)| (code, keeping.keeps(true), keeping.keeps(false)));
        assert_eq!(kept, [("all", true, true), ("e_invoices", true, false), ("none", false, false)]);
        assert_eq!(FileKeeping::default(), FileKeeping::All, "whoever says nothing keeps what was given");
    }
}
