//! Random particulars of sellers and customers.

use std::collections::BTreeSet;

use super::*;
use billing::{
    Accent, AccountNumber, Approval, BankAccount, Brand, Contact, EInvoice, EInvoiceFormat, EInvoiceProfile,
    ElectronicAddress, FileKeeping, LetterOf, LetterWords, Logo, Particulars, SellerMore, Template,
    UsageDetailing,
};
use proptest::sample::select;

/// Texts without blanks around them and without signs that XML forbids.
pub fn words() -> impl Strategy<Value = String> {
    "[A-Za-zäé€😀\"\\\\/&<][A-Za-z0-9 \n\t]{0,10}[a-z.]"
}

fn maybe() -> impl Strategy<Value = Option<String>> {
    option::of(words())
}

fn one_of(texts: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(texts).prop_map(str::to_owned)
}

pub fn particulars() -> impl Strategy<Value = Particulars> {
    let place = option::of((option::of("[A-Z][a-z]{1,8}"), option::of("[0-9]{5}"), maybe(), country()));
    let register = option::of((maybe(), option::of("[0-9]{4}")));
    let known = (maybe(), option::of(vat_id()), register, maybe());
    let email = option::of("[a-z.]{1,8}@[a-z]{1,8}\\.example");
    let reached = (maybe(), option::of("\\+[0-9]{2} [0-9]{3,9}"), email, option::of(electronic_address()));
    (place, known, reached).prop_map(|(place, known, reached)| {
        let (trading_name, vat_id, register, legal) = known;
        let (registration, scheme) = register.unwrap_or_default();
        let (name, phone, email, electronic_address) = reached;
        let contact = Contact { name, phone, email };
        let (city, postcode, region, country) = match place {
            Some((city, postcode, region, country)) => (city, postcode, region, Some(country)),
            None => (None, None, None, None),
        };
        Particulars {
            trading_name,
            city,
            postcode,
            region,
            country,
            vat_id,
            registration_scheme: scheme.filter(|_| registration.is_some()),
            registration,
            legal,
            contact,
            electronic_address,
        }
    })
}

fn country() -> impl Strategy<Value = String> {
    one_of(&["DE", "FR", "GR", "GB", "XI", "1A", "US", "JP"])
}

fn vat_id() -> impl Strategy<Value = String> {
    prop_oneof!["(DE|FR|EL|XI|NO)[0-9]{2,18}", "CHE[0-9]{9}(MWST|TVA|IVA)", "IE[0-9][A-Z+*][0-9]{5}[A-W]"]
}

fn electronic_address() -> impl Strategy<Value = ElectronicAddress> {
    (one_of(&["0204", "9930", "EM", "0088"]), words())
        .prop_map(|(scheme, id)| ElectronicAddress { scheme, id })
}

fn bank_account() -> impl Strategy<Value = BankAccount> {
    const IBANS: &[&str] =
        &["DE02120300000000202051", "GB29NWBK60161331926819", "FR1420041010050500013M02606"];
    let number = prop_oneof![
        one_of(IBANS).prop_map(AccountNumber::Iban),
        "[0-9][0-9-]{1,20}[0-9]".prop_map(AccountNumber::Other),
    ];
    (number, option::of(currency()), option::of("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?"), maybe())
        .prop_map(|(number, currency, bic, holder)| BankAccount { number, currency, bic, holder })
}

fn brand() -> impl Strategy<Value = Brand> {
    let accent = option::of("#[0-9][0-9a-f][0-9][0-9a-f][0-9][0-9a-f]");
    let logo = option::of("<svg>[a-z]{0,40}</svg>");
    let template = option::of("#include \"plain[.]typ\"\\n[a-z \\\\\t\"#]{0,40}");
    (accent, logo, template).prop_map(|(accent, logo, template)| Brand {
        accent: accent.map(|text| Accent::parse(&text).expect("a dark one")),
        logo: logo.map(|text| Logo::of(text.as_bytes()).expect("an SVG")),
        template: template.map(|text| Template::of(&text).expect("a source")),
    })
}

fn letters() -> impl Strategy<Value = Vec<LetterWords>> {
    let kinds = LetterOf::CODES.map(|(_, of)| of).to_vec();
    let text = "[A-Za-z ]{1,20}\\{number\\}[^\u{0}-\u{1f}{}]{0,20}";
    let letter = (select(kinds), language(), text, text)
        .prop_map(|(of, language, subject, text)| LetterWords { of, language, subject, text });
    vec(letter, 0..3).prop_map(|mut letters| {
        let mut known = BTreeSet::new();
        letters.retain(|letter| known.insert((letter.of, letter.language.to_ascii_lowercase())));
        letters
    })
}

pub fn usage_detail() -> impl Strategy<Value = UsageDetailing> {
    select(vec![UsageDetailing::None, UsageDetailing::Daily])
}

pub fn approval() -> impl Strategy<Value = Approval> {
    select(vec![Approval::None, Approval::Required])
}

pub fn seller_more() -> impl Strategy<Value = SellerMore> {
    let notes = vec(words(), 0..3);
    let keeping = select(FileKeeping::CODES.map(|(_, keeping)| keeping).to_vec());
    let asks = (approval(), option::of(1_u32..=366));
    let designed = (brand(), letters(), usage_detail(), keeping, asks);
    let said = (maybe(), maybe(), notes, option::of(language()), designed);
    (particulars(), vec(bank_account(), 0..4), said, option::of(regime())).prop_map(
        |(particulars, mut bank_accounts, (exemption, terms, notes, language, designed), tax)| {
            let (brand, letters, usage_detail, keep_files, (approval, approval_days)) = designed;
            let mut known = BTreeSet::new();
            bank_accounts.retain(|account| known.insert(account.currency));
            // Tax goes by where the seller is.
            let tax = tax.filter(|_| particulars.country.is_some()).map(Box::new);
            SellerMore {
                particulars,
                bank_accounts,
                exemption,
                terms,
                notes,
                language,
                brand,
                letters,
                usage_detail,
                keep_files,
                approval,
                approval_days,
                tax,
            }
        },
    )
}

pub fn e_invoice() -> impl Strategy<Value = EInvoice> {
    (select(EInvoiceProfile::ALL.as_slice()), select(EInvoiceFormat::ALL.as_slice()))
        .prop_map(|(profile, format)| EInvoice { profile, format })
}
