//! The written form of traces: how an amount came about, exact to the last digit.
//! Knows stages and steps; must not know how they are decided.

use billing::{LineTrace, PoolTrace};
use calendar::Share;
use money::{Currency, Decimal};
use pricing::{
    EXPRESSION_CHARS_MAX, ExpressionTrace, METERS_PER_PRICE_MAX, RatingStep, RatingTrace, WindowTrace,
};

use crate::at::{At, Table};
use crate::document::{amount, read_dimensions, write_dimensions};
use crate::form::Form;
use crate::scalars;
use crate::write::Writer;

/// Most steps or windows of one trace.
const STEPS_MAX: usize = 100_000;

impl Form for RatingTrace {
    fn write_fields(&self, out: &mut Writer) {
        out.name("quantity").ratio(&self.quantity);
        out.name("converted").ratio(&self.converted);
        out.name("allowance").ratio(&self.allowance);
        out.name("rated_quantity").ratio(&self.rated_quantity);
        write_steps(&self.steps, out);
        if !self.windows.is_empty() {
            out.name("windows").list(&self.windows, |out, window| window.write(out));
        }
        if let Some(expression) = &self.expression {
            expression.write(out.name("expression"));
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<RatingTrace> {
        let quantity = exact(table, "quantity");
        let converted = exact(table, "converted");
        let allowance = exact(table, "allowance");
        let rated_quantity = exact(table, "rated_quantity");
        let steps = read_steps(table);
        let windows = table.setting("windows", |at| at.list(STEPS_MAX, WindowTrace::read));
        let expression = table.optional("expression", ExpressionTrace::read);
        Some(RatingTrace {
            quantity: quantity?,
            converted: converted?,
            allowance: allowance?,
            rated_quantity: rated_quantity?,
            steps: steps?,
            windows,
            expression,
        })
    }
}

impl Form for ExpressionTrace {
    fn write_fields(&self, out: &mut Writer) {
        out.name("text").text(&self.text);
        if let Some(count) = self.count {
            out.name("count").whole(count);
        }
        if let Some(share) = self.share {
            out.name("share").share(share);
        }
        if !self.dimensions.is_empty() {
            write_dimensions(&self.dimensions, out);
        }
        if !self.quantities.is_empty() {
            out.name("quantities").table(|out| {
                for (name, quantity) in &self.quantities {
                    out.free_name(name).ratio(quantity);
                }
            });
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<ExpressionTrace> {
        let wanted = "write the expression";
        let text = table.required("text", wanted, |at| scalars::text_of(at, EXPRESSION_CHARS_MAX));
        let count = table.optional("count", |at| scalars::whole(at, 0, u64::MAX));
        let share = table.optional("share", scalars::share);
        let dimensions = table.setting("dimensions", read_dimensions);
        let quantities = table.setting("quantities", |at| {
            at.entries(METERS_PER_PRICE_MAX, |name, at| {
                scalars::ratio(at).map(|quantity| (name.to_owned(), quantity))
            })
        });
        Some(ExpressionTrace { text: text?, quantities, count, share, dimensions })
    }
}

fn exact(table: &Table<'_>, name: &'static str) -> Option<money::Ratio> {
    table.required(name, "write the exact number", scalars::ratio)
}

fn write_steps(steps: &[RatingStep], out: &mut Writer) {
    out.name("steps").list(steps, |out, step| step.write(out));
}

fn read_steps(table: &Table<'_>) -> Option<Vec<RatingStep>> {
    table.required("steps", "write the steps, none as []", |at| at.list(STEPS_MAX, RatingStep::read))
}

impl Form for RatingStep {
    fn write_fields(&self, out: &mut Writer) {
        out.name("tier").whole(self.tier);
        out.name("quantity").ratio(&self.quantity);
        out.name("units").ratio(&self.units);
        out.name("unit_price").decimal(self.unit_price);
        if !self.percent.is_zero() {
            out.name("percent").decimal(self.percent);
        }
        if !self.flat_fee.is_zero() {
            out.name("flat_fee").decimal(self.flat_fee);
        }
        out.name("amount").ratio(&self.amount);
    }

    fn read_fields(table: &Table<'_>) -> Option<RatingStep> {
        let tier = table.required("tier", "write the tier's number", |at| scalars::whole(at, 0, u32::MAX));
        let quantity = exact(table, "quantity");
        let units = exact(table, "units");
        let unit_price = table.required("unit_price", "write the unit price", scalars::long_decimal);
        let percent = table.optional("percent", scalars::long_decimal).unwrap_or(Decimal::ZERO);
        let flat_fee = table.optional("flat_fee", scalars::long_decimal).unwrap_or(Decimal::ZERO);
        let amount = exact(table, "amount");
        Some(RatingStep {
            tier: tier?,
            quantity: quantity?,
            units: units?,
            unit_price: unit_price?,
            percent,
            flat_fee,
            amount: amount?,
        })
    }
}

impl Form for WindowTrace {
    fn write_fields(&self, out: &mut Writer) {
        out.name("window").period(self.window);
        out.name("quantity").ratio(&self.quantity);
        out.name("allowance").ratio(&self.allowance);
        write_steps(&self.steps, out);
        out.name("amount").ratio(&self.amount);
    }

    fn read_fields(table: &Table<'_>) -> Option<WindowTrace> {
        let window = table.required("window", "write the window", scalars::period);
        let quantity = exact(table, "quantity");
        let allowance = exact(table, "allowance");
        let steps = read_steps(table);
        let amount = exact(table, "amount");
        Some(WindowTrace {
            window: window?,
            quantity: quantity?,
            allowance: allowance?,
            steps: steps?,
            amount: amount?,
        })
    }
}

/// Writes a line's trace as a table; amounts are in the document's currency.
pub fn write_line_trace(trace: &LineTrace, out: &mut Writer) {
    out.table(|out| match trace {
        LineTrace::Share { rated, full_amount, from, to, rounding } => {
            out.name("kind").code("share");
            rated.write(out.name("rated"));
            out.name("full_amount").ratio(full_amount);
            out.name("from").share(*from);
            out.name("to").share(*to);
            out.name("rounding").code(rounding.code());
        }
        LineTrace::Days { rated, exact, exact_before, rounding } => {
            out.name("kind").code("days");
            rated.write(out.name("rated"));
            out.name("exact").ratio(exact);
            out.name("exact_before").ratio(exact_before);
            out.name("rounding").code(rounding.code());
        }
        LineTrace::Usage { .. } => write_usage(trace, out),
        LineTrace::Minimum { minimum, counted, billed_before, pool } => {
            out.name("kind").code("minimum");
            out.name("minimum").amount(*minimum);
            out.name("counted").amount(*counted);
            out.name("billed_before").amount(*billed_before);
            write_pool(pool.as_deref(), out);
        }
        LineTrace::Commitment { committed, counted, overage_factor, billed_before } => {
            out.name("kind").code("commitment");
            out.name("committed").amount(*committed);
            out.name("counted").amount(*counted);
            if *overage_factor != Decimal::ONE {
                out.name("overage_factor").decimal(*overage_factor);
            }
            out.name("billed_before").amount(*billed_before);
        }
        LineTrace::Concession { of, taken_before } => {
            out.name("kind").code("concession");
            out.name("of").amount(*of);
            out.name("taken_before").amount(*taken_before);
        }
        LineTrace::Cancellation { of } => {
            out.name("kind").code("cancellation");
            out.name("of").amount(*of);
        }
        LineTrace::Purchase { face_value } => {
            out.name("kind").code("purchase");
            out.name("face_value").amount(*face_value);
        }
        LineTrace::OneOff { exact, rounding } => {
            out.name("kind").code("one_off");
            out.name("exact").ratio(exact);
            out.name("rounding").code(rounding.code());
        }
    });
}

fn write_usage(trace: &LineTrace, out: &mut Writer) {
    let LineTrace::Usage {
        rated,
        exact,
        rounded,
        over_maximum,
        billed_before,
        rounding,
        event_count,
        events_hash,
        pool,
    } = trace
    else {
        return;
    };
    out.name("kind").code("usage");
    rated.write(out.name("rated"));
    out.name("exact").ratio(exact);
    out.name("rounded").amount(*rounded);
    out.name("over_maximum").amount(*over_maximum);
    out.name("billed_before").amount(*billed_before);
    out.name("rounding").code(rounding.code());
    out.name("event_count").whole(*event_count);
    out.name("events_hash").hex(events_hash);
    write_pool(pool.as_deref(), out);
}

fn write_pool(pool: Option<&PoolTrace>, out: &mut Writer) {
    let Some(pool) = pool else { return };
    out.name("pool").table(|out| {
        out.name("contract").id(pool.contract);
        out.name("members").whole(pool.members);
        if !pool.share.is_one() {
            out.name("share").share(pool.share);
        }
        out.name("quantity").ratio(&pool.quantity);
        out.name("of_all").ratio(&pool.of_all);
        out.name("amount").amount(pool.amount);
    });
}

fn read_pool(at: &At<'_>, currency: Currency) -> Option<Box<PoolTrace>> {
    at.table(|table| {
        let contract = table.required("contract", "write the contract's id", scalars::id);
        let wanted = "write how many parts the pool had";
        let members = table.required("members", wanted, |at| scalars::whole(at, 0, u32::MAX));
        let share = table.optional("share", scalars::share).unwrap_or(Share::ONE);
        let (quantity, of_all) = (exact(table, "quantity"), exact(table, "of_all"));
        let amount = amount(table, "amount", currency);
        Some(Box::new(PoolTrace {
            contract: contract?,
            members: members?,
            share,
            quantity: quantity?,
            of_all: of_all?,
            amount: amount?,
        }))
    })
}

/// Which kind of trace a table holds.
#[derive(Clone, Copy)]
enum Kind {
    Share,
    Days,
    Usage,
    Minimum,
    Commitment,
    Concession,
    Cancellation,
    Purchase,
    OneOff,
}

const KINDS: [(&str, Kind); 9] = [
    ("share", Kind::Share),
    ("days", Kind::Days),
    ("usage", Kind::Usage),
    ("minimum", Kind::Minimum),
    ("commitment", Kind::Commitment),
    ("concession", Kind::Concession),
    ("cancellation", Kind::Cancellation),
    ("purchase", Kind::Purchase),
    ("one_off", Kind::OneOff),
];

/// Reads a line's trace, its amounts in this currency.
pub fn read_line_trace(at: &At<'_>, currency: Currency) -> Option<LineTrace> {
    at.table(|table| {
        let kind = table.required("kind", "write the kind of trace", |at| scalars::code(at, KINDS))?;
        match kind {
            Kind::Share => read_share(table),
            Kind::Days => read_days(table),
            Kind::Usage => read_usage(table, currency),
            Kind::Minimum => read_minimum(table, currency),
            Kind::Commitment => read_commitment(table, currency),
            Kind::Concession => {
                let [of, taken_before] = ["of", "taken_before"].map(|name| amount(table, name, currency));
                Some(LineTrace::Concession { of: of?, taken_before: taken_before? })
            }
            Kind::Cancellation => amount(table, "of", currency).map(|of| LineTrace::Cancellation { of }),
            Kind::Purchase => {
                amount(table, "face_value", currency).map(|face_value| LineTrace::Purchase { face_value })
            }
            Kind::OneOff => {
                let (exact, rounding) = (exact(table, "exact"), rounding(table));
                Some(LineTrace::OneOff { exact: exact?, rounding: rounding? })
            }
        }
    })
}

fn read_minimum(table: &Table<'_>, currency: Currency) -> Option<LineTrace> {
    let minimum = amount(table, "minimum", currency);
    let counted = amount(table, "counted", currency);
    let billed_before = amount(table, "billed_before", currency);
    let pool = table.optional("pool", |at| read_pool(at, currency));
    Some(LineTrace::Minimum { minimum: minimum?, counted: counted?, billed_before: billed_before?, pool })
}

fn read_commitment(table: &Table<'_>, currency: Currency) -> Option<LineTrace> {
    let committed = amount(table, "committed", currency);
    let counted = amount(table, "counted", currency);
    let overage_factor = table.optional("overage_factor", scalars::long_decimal).unwrap_or(Decimal::ONE);
    let billed_before = amount(table, "billed_before", currency);
    Some(LineTrace::Commitment {
        committed: committed?,
        counted: counted?,
        overage_factor,
        billed_before: billed_before?,
    })
}

fn rated(table: &Table<'_>) -> Option<RatingTrace> {
    table.required("rated", "write how it was rated", RatingTrace::read)
}

fn rounding(table: &Table<'_>) -> Option<money::Rounding> {
    table.required("rounding", "write which rounding", scalars::rounding)
}

fn read_share(table: &Table<'_>) -> Option<LineTrace> {
    let rated = rated(table);
    let full_amount = exact(table, "full_amount");
    let from = table.required("from", "write the share up to the start", scalars::share);
    let to = table.required("to", "write the share up to the end", scalars::share);
    let rounding = rounding(table);
    Some(LineTrace::Share {
        rated: rated?,
        full_amount: full_amount?,
        from: from?,
        to: to?,
        rounding: rounding?,
    })
}

fn read_days(table: &Table<'_>) -> Option<LineTrace> {
    let (rated, rounding) = (rated(table), rounding(table));
    let (until, before) = (exact(table, "exact"), exact(table, "exact_before"));
    Some(LineTrace::Days { rated: rated?, exact: until?, exact_before: before?, rounding: rounding? })
}

fn read_usage(table: &Table<'_>, currency: Currency) -> Option<LineTrace> {
    let (rated, exact, rounding) = (rated(table), exact(table, "exact"), rounding(table));
    let rounded = amount(table, "rounded", currency);
    let over_maximum = amount(table, "over_maximum", currency);
    let billed_before = amount(table, "billed_before", currency);
    let wanted = "write how many events";
    let event_count = table.required("event_count", wanted, |at| scalars::whole(at, 0, u64::MAX));
    let events_hash = table.required("events_hash", "write the hash over the events", scalars::hash);
    let pool = table.optional("pool", |at| read_pool(at, currency));
    Some(LineTrace::Usage {
        rated: rated?,
        exact: exact?,
        rounded: rounded?,
        over_maximum: over_maximum?,
        billed_before: billed_before?,
        rounding: rounding?,
        event_count: event_count?,
        events_hash: events_hash?,
        pool,
    })
}
