//! The written form of usage detail: what is kept with a document of how much was used when.
//! Knows names and bounds; must not know how any of it was measured.

use billing::{USAGE_SERIES_MAX, USAGE_STEPS_MAX, UsageDetail, UsageSeries};

use crate::at::Table;
use crate::form::Form;
use crate::mistake::Said;
use crate::node::Value;
use crate::price::RATE_WINDOWS;
use crate::scalars;
use crate::write::Writer;

impl Form for UsageDetail {
    fn write_fields(&self, out: &mut Writer) {
        out.name("series").list(&self.series, |out, series| series.write(out));
        if self.left_out > 0 {
            out.name("left_out").whole(self.left_out);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<UsageDetail> {
        let wanted = "write the series, one for each meter of a line";
        let series = table.required("series", wanted, |at| at.list(USAGE_SERIES_MAX, UsageSeries::read));
        let left_out = table.setting("left_out", |at| scalars::whole(at, 0, u32::MAX));
        Some(UsageDetail { series: series?, left_out })
    }
}

impl Form for UsageSeries {
    fn write_fields(&self, out: &mut Writer) {
        out.name("line").whole(self.line);
        out.name("meter").code(self.meter.as_str());
        out.name("name").text(&self.name);
        if let Some(unit) = &self.unit {
            out.name("unit").text(unit);
        }
        out.name("zone").code(self.zone.name());
        out.name("service").period(self.service);
        out.name("step").code(scalars::code_of(&self.step, &RATE_WINDOWS));
        out.name("adds_up").truth(self.adds_up);
        if self.has_gaps {
            out.name("has_gaps").truth(true);
        }
        out.name("total").ratio(&self.total);
        out.name("quantities").list(&self.quantities, |out, quantity| match quantity {
            Some(quantity) => out.ratio(quantity),
            None => out.null(),
        });
    }

    fn read_fields(table: &Table<'_>) -> Option<UsageSeries> {
        let line =
            table.required("line", "write the number of the line", |at| scalars::whole(at, 1, u32::MAX));
        let meter = table.required("meter", "write the meter's key", scalars::key);
        let name = table.required("name", "write what the meter is called", scalars::any_text);
        let unit = table.optional("unit", scalars::any_text);
        let zone = table.required("zone", "write the zone by whose clock days begin", scalars::zone);
        let service = table.required("service", "write what was measured", scalars::period);
        let wanted = "write how long a step is: \"day\", \"week\" or \"month\"";
        let step = table.required("step", wanted, |at| scalars::code(at, RATE_WINDOWS));
        let adds_up = table.required("adds_up", "write whether steps sum to the total", scalars::truth);
        let has_gaps = table.setting("has_gaps", scalars::truth);
        let total = table.required("total", "write what all of it comes to", scalars::ratio);
        let quantities = table.required("quantities", "write a quantity for each step", |at| {
            at.list(USAGE_STEPS_MAX, |at| match at.value() {
                Value::Null if has_gaps => Some(None),
                _ => scalars::ratio(at).map(Some),
            })
        });
        let series = UsageSeries {
            line: line?,
            meter: meter?,
            name: name?,
            unit,
            zone: zone?,
            service: service?,
            step: step?,
            adds_up: adds_up?,
            has_gaps,
            total: total?,
            quantities: quantities?,
        };
        let (found, steps) = (series.quantities.len(), series.days().len());
        if found != steps {
            let said = Said::found(format!("{found} quantities"), format!("the period has {steps} steps"));
            return table.mistake_at("quantities", said);
        }
        Some(series)
    }
}

#[cfg(test)]
mod tests {
    use calendar::{Instant, Period, Zone};
    use ids::CatalogKey;
    use money::Ratio;
    use pricing::RateWindow;

    use super::*;
    use crate::{decode, encode};

    /// A whole day and a part of one, of a meter whose days are thirds.
    fn detail() -> UsageDetail {
        let at = |text| Instant::parse(text).expect("an instant of a test");
        let third = Ratio::from_fraction(1, 3).expect("three is not zero");
        let series = UsageSeries {
            line: 2,
            meter: CatalogKey::parse("load").expect("a key of a test"),
            name: "Load".to_owned(),
            unit: Some("kW".to_owned()),
            zone: Zone::named("Europe/Berlin").expect("a zone of a test"),
            service: Period::new(at("2026-03-28T23:00:00Z"), at("2026-03-30T01:00:00Z"))
                .expect("it ends later"),
            step: RateWindow::Day,
            adds_up: false,
            has_gaps: false,
            total: third,
            quantities: vec![Some(third), Some(Ratio::from_i64(-2))],
        };
        UsageDetail { series: vec![series], left_out: 3 }
    }

    #[test]
    fn what_is_written_reads_back_and_is_the_same_for_ever() {
        let bytes = encode(&detail());
        assert_eq!(decode::<UsageDetail>(&bytes), Ok(detail()));
        let wanted = concat!(
            r#"{"format":1,"series":[{"line":2,"meter":"load","name":"Load","unit":"kW","zone":"Europe/Berlin","#,
            r#""service":{"start":"2026-03-28T23:00:00Z","end":"2026-03-30T01:00:00Z"},"step":"day","adds_up":false,"#,
            r#""total":{"numerator":"1","denominator":"3"},"quantities":[{"numerator":"1","denominator":"3"},"-2"]}],"#,
            r#""left_out":3}"#,
        );
        assert_eq!(String::from_utf8_lossy(&bytes), wanted);
    }

    #[test]
    fn a_step_in_which_nothing_was_read_is_none_where_that_is_told() {
        let mut detail = detail();
        let series = &mut detail.series[0];
        (series.has_gaps, series.quantities[1]) = (true, None);
        let bytes = encode(&detail);
        assert_eq!(decode::<UsageDetail>(&bytes), Ok(detail));
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let wanted = concat!(
            r#""adds_up":false,"has_gaps":true,"total":{"numerator":"1","denominator":"3"},"#,
            r#""quantities":[{"numerator":"1","denominator":"3"},null]"#
        );
        assert!(text.contains(wanted), "{text}");
        let untold = text.replace("\"has_gaps\":true,", "");
        assert!(decode::<UsageDetail>(untold.as_bytes()).is_err(), "{untold}");
    }

    #[test]
    fn a_step_without_a_quantity_is_a_mistake() {
        let text = String::from_utf8_lossy(&encode(&detail())).replace(",\"-2\"]", "]");
        let mistakes = decode::<UsageDetail>(text.as_bytes()).expect_err("a day is missing");
        assert!(mistakes.to_string().contains("the period has 2 steps"), "{mistakes}");
    }
}
