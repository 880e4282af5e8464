//! What came of asking about a customer's VAT id, on the wire.
//! Knows what is kept and what is only shown; must not know who was asked.

use operations::StoredAnswer;
use operations::vat_ids::Checked;
use serde::Serialize;
use utoipa::ToSchema;

use super::taxation::VatIdCheck;
use crate::idempotency::stored;

/// What came of asking about a customer's VAT id.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = VatIdChecked, example = json!({
    "customer": "cus_00000000000000000000000000", "version": 2,
    "vat_id_check": {"vat_id": "ATU36801500", "standing": "checked", "on": "2026-01-02", "evidence": "VIES WAPIAAAAY1"},
    "registered_name": "Muster GmbH", "registered_address": ["Hauptstr. 1", "1010 Wien"]
}))]
pub struct VatIdCheckedBody {
    /// Whose it is.
    pub customer: String,
    /// The version of its details that has it: the next one, or the one that was there where nothing is new.
    pub version: u32,
    /// What is known of the id now, as it is kept.
    pub vat_id_check: VatIdCheck,
    /// The name that it is registered under, where the member state tells it. It is shown this once and not kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registered_name: Option<String>,
    /// The address, a line each, where the member state tells it. It is shown this once and not kept.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub registered_address: Vec<String>,
    /// Why nobody said now, where what was confirmed before goes on, provisionally.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "MS_UNAVAILABLE: the register of the member state does not answer")]
    pub unavailable: Option<String>,
}

impl VatIdCheckedBody {
    /// What came.
    pub fn of(checked: &Checked) -> VatIdCheckedBody {
        let Checked { customer, check, registered_name, registered_address, unavailable } = checked;
        VatIdCheckedBody {
            customer: customer.row.id.to_string(),
            version: customer.details.version,
            vat_id_check: VatIdCheck {
                vat_id: check.vat_id.clone(),
                standing: check.standing.code().to_owned(),
                on: check.on.to_string(),
                evidence: check.evidence.clone(),
            },
            registered_name: registered_name.clone(),
            registered_address: registered_address.clone(),
            unavailable: unavailable.clone(),
        }
    }

    /// The same as an answer.
    pub fn answered(checked: &Checked) -> StoredAnswer {
        stored(axum::http::StatusCode::OK, &VatIdCheckedBody::of(checked))
    }
}
