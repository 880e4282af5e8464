//! A sample: an invoice that is nobody's, to see how a brand looks and whether a template lays out.
//! Knows an invoice file; must not know who looks.

use billing::Brand;

use crate::file;
use crate::invoice::Invoice;

/// What it says.
const SAMPLE: &str = include_str!("../../../examples/invoices/consulting.toml");

/// The sample with a brand.
pub fn sample(brand: &Brand) -> Invoice {
    let mut invoice = file::read("sample", SAMPLE.as_bytes()).expect("the sample reads");
    invoice.head.brand = brand.clone();
    invoice
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_has_lines_and_a_total() {
        let invoice = sample(&Brand::default());
        assert!(invoice.lines.len() > 1 && !invoice.sums.total.is_zero());
    }
}
