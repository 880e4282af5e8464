//! The written form of what people say of documents that wait.
//! Knows memo, order, terms and lines; must not know what any of it comes to.

use billing::{DRAFT_LINES_MAX, DraftSaid, PayBy};

use crate::at::Table;
use crate::form::Form;
use crate::manual::{ORDER_CHARS_MAX, read_line, write_line};
use crate::mistake::Said;
use crate::particulars::write_texts;
use crate::scalars;
use crate::write::Writer;

/// Most days after issue by which a draft is to be paid. What is kept is read by it, so it may only ever grow.
pub const DRAFT_NET_DAYS_MAX: u32 = 3_660;

/// How it is said by when something is to be paid: whoever says one of them empties the other.
pub const PAID_BY: [&str; 2] = ["due_on", "net_days"];

impl Form for DraftSaid {
    fn write_fields(&self, out: &mut Writer) {
        write_texts([("memo", &self.memo), ("purchase_order", &self.purchase_order)], out);
        match self.pay {
            Some(PayBy::On(day)) => out.name("due_on").shown(day),
            Some(PayBy::Within(days)) => out.name("net_days").whole(days),
            None => {}
        }
        if !self.lines.is_empty() {
            out.name("lines").list(&self.lines, |out, line| write_line(line, out));
        }
        if self.hold {
            out.name("hold").truth(true);
        }
    }

    fn read_fields(table: &Table<'_>) -> Option<DraftSaid> {
        let memo = table.given("memo", scalars::text);
        let purchase_order = table.given("purchase_order", |at| scalars::text_of(at, ORDER_CHARS_MAX));
        let on = table.given("due_on", scalars::date);
        let within = table.given("net_days", |at| scalars::whole(at, 0, DRAFT_NET_DAYS_MAX));
        let lines = table.given("lines", |at| at.list(DRAFT_LINES_MAX, |at| at.table(read_line)));
        let hold = table.given("hold", scalars::truth);
        let pay = match (on?, within?) {
            (Some(_), Some(_)) => {
                let wanted =
                    "it is paid by a day or so many days after issue; empty one of `due_on` and `net_days`";
                return table.mistake_at("net_days", Said::found("both of them", wanted));
            }
            (Some(day), None) => Some(PayBy::On(day)),
            (None, days) => days.map(PayBy::Within),
        };
        Some(DraftSaid {
            memo: memo?,
            purchase_order: purchase_order?,
            pay,
            lines: lines?.unwrap_or_default(),
            hold: hold?.unwrap_or_default(),
        })
    }
}
