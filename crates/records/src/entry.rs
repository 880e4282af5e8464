//! The written form of ledger entries and their postings.
//! Knows accounts by their codes; must not know what caused an entry.

use ledger::{Account, Entry, POSTINGS_PER_ENTRY_MAX, Posting};

use crate::at::Table;
use crate::form::Form;
use crate::node::Value;
use crate::scalars;
use crate::write::Writer;

impl Form for Posting {
    fn write_fields(&self, out: &mut Writer) {
        out.name("account").text(&self.account.code());
        out.name("amount").amount(self.amount);
        out.name("currency").code(self.amount.currency().code());
    }

    fn read_fields(table: &Table<'_>) -> Option<Posting> {
        let account = table.required("account", "write the account's code, such as \"receivable\"", |at| {
            match at.value() {
                Value::Text(code) => at.accept(Account::parse(code)),
                _ => at.unwanted("an account's code in quotes is written here"),
            }
        });
        let currency = table.required("currency", "write the currency", scalars::currency);
        let amount = table.required("amount", "write the amount, a credit below zero", |at| {
            currency.and_then(|currency| scalars::amount(at, currency))
        });
        Some(Posting { account: account?, amount: amount? })
    }
}

impl Form for Entry {
    fn write_fields(&self, out: &mut Writer) {
        out.name("id").id(self.id());
        out.name("at").instant(self.at());
        out.name("booked_on").shown(self.booked_on());
        out.name("cause").text(self.cause());
        out.name("postings").list(self.postings(), |out, posting| posting.write(out));
    }

    fn read_fields(table: &Table<'_>) -> Option<Entry> {
        let id = table.required("id", "write the entry's id", scalars::id);
        let at = table.required("at", "write the business instant", scalars::instant);
        let booked_on = table.required("booked_on", "write the date in the books", scalars::date);
        let cause = table.required("cause", "write what it books", scalars::text);
        let postings = table
            .required("postings", "write the postings", |at| at.list(POSTINGS_PER_ENTRY_MAX, Posting::read));
        let entry = Entry::balanced(id?, at?, booked_on?, cause?, postings?);
        table.at().accept(entry)
    }
}
