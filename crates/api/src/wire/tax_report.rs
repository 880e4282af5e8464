//! The tax report on the wire. Knows forms; must not know what an office wants.

use operations::tax_report::{DistanceSales, TaxReport, TaxReportKey, TaxReportSum};
use serde::Serialize;
use utoipa::ToSchema;

use super::Amount;

/// What issued documents of some days come to.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = TaxReport)]
pub struct TaxReportBody {
    /// From which day on, by the date of the documents.
    #[schema(format = Date)]
    pub from: String,
    /// Before which day.
    #[schema(format = Date)]
    pub to: String,
    /// Sums of what is alike.
    pub sums: Vec<TaxReportSumBody>,
    /// What was sold to consumers in other member states of the EU, digital services and goods, in the calendar year of the
    /// last day and in the year before.
    pub distance_sales: Vec<DistanceSalesBody>,
}

/// What sales that are alike come to.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = TaxReportSum)]
pub struct TaxReportSumBody {
    /// Who sold.
    pub seller: String,
    /// Whose tax it is: the letters of a country, or the key of a territory; null where the seller's table answered.
    #[schema(required = true, example = "FR")]
    pub area: Option<String>,
    /// What became of it; null likewise.
    #[schema(required = true, example = "charged")]
    pub treatment: Option<String>,
    /// Its category in e-invoices; null likewise.
    #[schema(required = true, example = "S")]
    pub category_code: Option<String>,
    /// The seller's category.
    #[schema(example = "standard")]
    pub tax_category: String,
    /// What the tax is called.
    pub name: String,
    /// The rate in percent.
    #[schema(example = "20")]
    pub percent: String,
    /// The country of the buyer, as it stood on the documents; null where it is not known.
    #[schema(required = true, example = "FR")]
    pub country: Option<String>,
    /// Its state or province; null likewise.
    #[schema(required = true, example = "QC")]
    pub region: Option<String>,
    /// Before tax; credit notes are taken off.
    pub net: Amount,
    /// The tax.
    pub tax: Amount,
    /// On how many invoices that are not void.
    pub invoices: u64,
}

/// What was sold to consumers in other member states in a calendar year.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = DistanceSales)]
pub struct DistanceSalesBody {
    /// By whom.
    pub seller: String,
    /// In which year.
    pub year: i32,
    /// Before tax.
    pub net: Amount,
    /// The first day on which the year's sum was above the threshold of 10,000 EUR; null where it never was, and in other
    /// currencies.
    #[schema(required = true, format = Date)]
    pub passed_on: Option<String>,
}

impl TaxReportBody {
    /// A report.
    pub fn of(report: &TaxReport) -> TaxReportBody {
        TaxReportBody {
            from: report.from.to_string(),
            to: report.before.to_string(),
            sums: report.sums.iter().map(TaxReportSumBody::of).collect(),
            distance_sales: report.distance_sales.iter().map(DistanceSalesBody::of).collect(),
        }
    }
}

impl TaxReportSumBody {
    fn of((key, sum): &(TaxReportKey, TaxReportSum)) -> TaxReportSumBody {
        TaxReportSumBody {
            seller: key.seller.to_string(),
            area: key.area.clone(),
            treatment: key.treatment.map(str::to_owned),
            category_code: key.category_code.clone(),
            tax_category: key.tax_category.to_string(),
            name: key.name.clone(),
            percent: key.rate.to_string(),
            country: key.country.clone(),
            region: key.region.clone(),
            net: Amount::of_total(sum.net),
            tax: Amount::of_total(sum.tax),
            invoices: sum.invoices,
        }
    }
}

impl DistanceSalesBody {
    fn of(sales: &DistanceSales) -> DistanceSalesBody {
        DistanceSalesBody {
            seller: sales.seller.to_string(),
            year: sales.year,
            net: Amount::of_total(sales.net),
            passed_on: sales.passed_on.map(|day| day.to_string()),
        }
    }
}
