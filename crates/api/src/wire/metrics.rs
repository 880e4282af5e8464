//! What senders of metrics are answered, described.
//! Knows names and what they mean; must not know how they are read.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

/// OTLP metrics in JSON: `ExportMetricsServiceRequest` as OpenTelemetry describes it.
#[derive(Debug, Clone, ToSchema)]
#[schema(rename_all = "camelCase", example = json!({"resourceMetrics": []}))]
pub struct OtlpExport {
    /// What each sender measured; nothing where it is left out.
    #[schema(value_type = Vec<Object>, required = false)]
    pub resource_metrics: Vec<BTreeMap<String, String>>,
}

/// The answer to OTLP metrics.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(example = json!({}))]
pub struct OtlpAnswer {
    /// What was not taken; left out where all was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partial_success: Option<OtlpPartialSuccess>,
}

/// Points that were not taken.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(example = json!({"rejectedDataPoints": "1", "errorMessage": "1: the value is no finite number"}))]
pub struct OtlpPartialSuccess {
    /// How many, as OTLP's JSON writes whole numbers.
    pub rejected_data_points: String,
    /// Why, by reason.
    pub error_message: String,
}
