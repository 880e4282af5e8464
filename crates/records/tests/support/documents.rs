//! Random documents with their lines and traces.

use billing::{
    ATTACHMENT_BYTES_MAX, Attachment, AttachmentName, Burn, ByHand, CommitmentRef, Document,
    DocumentDiscount, DocumentKind, DocumentOwner, EndKind, Instalment, InvoiceKey, Line, LineDiscount,
    LineKind, LineRef, LineSubject, LineTrace, PoolTrace, Prepaid, PriceRef, TakenBack, TaxGroup,
};
use ids::SubscriptionId;
use pricing::{DimensionValues, ExpressionTrace, RatingStep, RatingTrace, WindowTrace};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

use super::*;

fn step() -> impl Strategy<Value = RatingStep> {
    (0_u32..9, ratio(), ratio(), decimal(), decimal(), decimal(), ratio()).prop_map(
        |(tier, quantity, units, unit_price, percent, flat_fee, amount)| RatingStep {
            tier,
            quantity,
            units,
            unit_price,
            percent,
            flat_fee,
            amount,
        },
    )
}

/// Dimension values in an order of their own.
fn line_dimensions() -> impl Strategy<Value = DimensionValues> {
    btree_map(text(), text(), 0..3).prop_map(|values| values.into_iter().rev().collect())
}

pub fn rating_trace() -> impl Strategy<Value = RatingTrace> {
    let window = (period(), ratio(), ratio(), vec(step(), 0..2), ratio()).prop_map(
        |(window, quantity, allowance, steps, amount)| WindowTrace {
            window,
            quantity,
            allowance,
            steps,
            amount,
        },
    );
    let count = option::of(0..=u64::from(u32::MAX));
    let quantities = btree_map(text(), ratio(), 0..3).prop_map(|named| named.into_iter().collect());
    let expression = (text(), quantities, count, option::of(share()), line_dimensions()).prop_map(
        |(text, quantities, count, share, dimensions)| ExpressionTrace {
            text,
            quantities,
            count,
            share,
            dimensions,
        },
    );
    let steps = (vec(step(), 0..3), vec(window, 0..2), option::of(expression));
    (ratio(), ratio(), ratio(), ratio(), steps).prop_map(
        |(quantity, converted, allowance, rated_quantity, (steps, windows, expression))| RatingTrace {
            quantity,
            converted,
            allowance,
            rated_quantity,
            steps,
            windows,
            expression,
        },
    )
}

fn line_trace(currency: Currency) -> impl Strategy<Value = LineTrace> {
    let share = (rating_trace(), ratio(), share(), share(), rounding()).prop_map(
        |(rated, full_amount, from, to, rounding)| LineTrace::Share {
            rated,
            full_amount,
            from,
            to,
            rounding,
        },
    );
    let days =
        (rating_trace(), ratio(), ratio(), rounding()).prop_map(|(rated, exact, exact_before, rounding)| {
            LineTrace::Days { rated, exact, exact_before, rounding }
        });
    let amounts = move || (money(currency), money(currency), money(currency));
    let pool = move || {
        let trace = (id(), any::<u32>(), super::share(), ratio(), ratio(), money(currency));
        let trace = trace.prop_map(|(contract, members, share, quantity, of_all, amount)| {
            Box::new(PoolTrace { contract, members, share, quantity, of_all, amount })
        });
        proptest::option::of(trace)
    };
    let events = (any::<u64>(), any::<[u8; 32]>());
    let usage = (rating_trace(), ratio(), amounts(), rounding(), events, pool()).prop_map(
        |(rated, exact, (rounded, over_maximum, billed_before), rounding, events, pool)| {
            let (event_count, events_hash) = events;
            LineTrace::Usage {
                rated,
                exact,
                rounded,
                over_maximum,
                billed_before,
                rounding,
                event_count,
                events_hash,
                pool,
            }
        },
    );
    let minimum = (amounts(), pool()).prop_map(|((minimum, counted, billed_before), pool)| {
        LineTrace::Minimum { minimum, counted, billed_before, pool }
    });
    let factor = prop_oneof![Just(Decimal::ONE), positive()];
    let commitment = (amounts(), factor).prop_map(|((committed, counted, billed_before), overage_factor)| {
        LineTrace::Commitment { committed, counted, overage_factor, billed_before }
    });
    let purchase = money(currency).prop_map(|face_value| LineTrace::Purchase { face_value });
    let one_off = (ratio(), rounding()).prop_map(|(exact, rounding)| LineTrace::OneOff { exact, rounding });
    let concession = (money(currency), money(currency))
        .prop_map(|(of, taken_before)| LineTrace::Concession { of, taken_before });
    let cancellation = money(currency).prop_map(|of| LineTrace::Cancellation { of });
    prop_oneof![share, days, usage, minimum, commitment, concession, cancellation, purchase, one_off]
}

/// An amount that is zero as often as not.
fn rarely(currency: Currency) -> impl Strategy<Value = Money> {
    prop_oneof![Just(Money::zero(currency)), money(currency)]
}

fn subject() -> impl Strategy<Value = LineSubject> {
    let of_plan = (id(), id(), key()).prop_map(|(subscription, plan, key)| CommitmentRef::Plan {
        subscription,
        plan,
        key,
    });
    let of_contract = (id(), key()).prop_map(|(contract, key)| CommitmentRef::Contract { contract, key });
    prop_oneof![
        (id(), key()).prop_map(|(plan_version, price)| LineSubject::Price(PriceRef { plan_version, price })),
        id().prop_map(LineSubject::OneOff),
        prop_oneof![of_plan, of_contract].prop_map(LineSubject::Commitment),
        id().prop_map(LineSubject::Grant),
    ]
}

fn line_discounts(currency: Currency) -> impl Strategy<Value = Vec<LineDiscount>> {
    let discount = (id(), text(), rarely(currency)).prop_map(|(discount, name, amount)| LineDiscount {
        discount,
        name,
        amount,
    });
    vec(discount, 0..2)
}

fn line(currency: Currency, own: SubscriptionId) -> impl Strategy<Value = Line> {
    let kinds = [
        LineKind::Recurring,
        LineKind::Usage,
        LineKind::Minimum,
        LineKind::OneOff,
        LineKind::Commitment,
        LineKind::Purchase,
        LineKind::Credit,
        LineKind::Concession,
    ];
    let whose = prop_oneof![3 => Just(Some(own)), 1 => id().prop_map(Some), 1 => Just(None)];
    let kind = proptest::sample::select(kinds.to_vec());
    let head = ((1_u32..99, kind), (subject(), whose), (option::of(id()), any::<bool>()), text());
    let measured = (period(), period(), line_dimensions(), ratio(), option::of(text()));
    let extends = option::of((id(), 1_u32..99).prop_map(|(document, line)| LineRef { document, line }));
    let off = (rarely(currency), rarely(currency), line_discounts(currency), rarely(currency));
    let sums = (line_discounts(currency), money(currency), off);
    let charged = (sums, key(), 0_u32..3, money(currency), extends, line_trace(currency));
    (head, measured, charged).prop_map(
        |(
            ((number, kind), (subject, subscription), (overridden, whole), description),
            (full, service, dimensions, quantity, unit),
            (
                (discounts, amount, (conceded, off_document, document_discounts, by_credits)),
                tax_category,
                tax_group,
                tax,
                extends,
                trace,
            ),
        )| Line {
            number,
            kind,
            subscription,
            subject,
            overridden,
            whole,
            refund: whole && kind == LineKind::Credit,
            description,
            full,
            service,
            dimensions,
            quantity,
            unit,
            discounts,
            amount,
            conceded,
            off_document,
            document_discounts,
            by_credits,
            tax_category,
            tax_group,
            tax,
            extends,
            trace,
        },
    )
}

fn burn(currency: Currency) -> impl Strategy<Value = Burn> {
    let taken_back = vec(taken_back(currency), 0..3);
    (id(), 1_u32..99, instant(), (money(currency), money(currency)), taken_back).prop_map(
        |(grant, line, at, (amount, cost_basis), taken_back)| Burn {
            grant,
            line,
            at,
            amount,
            cost_basis,
            taken_back,
        },
    )
}

fn taken_back(currency: Currency) -> impl Strategy<Value = TakenBack> {
    let end = prop_oneof![Just(EndKind::Expired), Just(EndKind::RolledOver)];
    (id(), end, instant(), money(currency), money(currency))
        .prop_map(|(grant, end, at, amount, cost_basis)| TakenBack { grant, end, at, amount, cost_basis })
}

fn attachment() -> impl Strategy<Value = Attachment> {
    (
        "[A-Za-z0-9][-_.a-z0-9]{0,20}\\.(pdf|PNG|jpeg|csv|xlsx|ods)",
        1..=ATTACHMENT_BYTES_MAX,
        any::<[u8; 32]>(),
    )
        .prop_filter_map("one system keeps some names", |(name, size, sha256)| {
            Some(Attachment { name: AttachmentName::parse(&name).ok()?, size, sha256 })
        })
}

fn instalment(currency: Currency) -> impl Strategy<Value = Instalment> {
    (date(), money(currency), option::of(1_u32..10_000)).prop_map(|(due_on, amount, hundredths)| {
        let percent = hundredths.map(|hundredths| {
            let percent = Decimal::from_i128(i128::from(hundredths), 2).expect("it has two digits");
            Percent::new(percent).expect("it has two digits")
        });
        Instalment { due_on, amount, percent }
    })
}

pub fn document() -> impl Strategy<Value = Document> {
    (currency(), id::<SubscriptionId>()).prop_flat_map(|(currency, own)| {
        let kind = prop_oneof![Just(DocumentKind::Invoice), Just(DocumentKind::CreditNote)];
        let owner =
            prop_oneof![Just(DocumentOwner::Subscription(own)), id().prop_map(DocumentOwner::Customer)];
        let key = (owner, instant(), any::<u32>()).prop_map(|(owner, due, sequence)| InvoiceKey {
            owner,
            due,
            sequence,
        });
        let group = (tax_answer(), money(currency), money(currency), vec(money(currency), 0..3))
            .prop_map(|(answer, net, tax, by_part)| TaxGroup { answer, net, tax, by_part });
        let discount = (id(), text(), money(currency), money(currency))
            .prop_map(|(discount, name, from, amount)| DocumentDiscount { discount, name, from, amount });
        let off = (vec(discount, 0..2), vec(burn(currency), 0..2));
        let prepaid = (rarely(currency), rarely(currency))
            .prop_map(|(by_credits, by_balance)| Prepaid { by_credits, by_balance });
        let sums = (money(currency), money(currency), money(currency), prepaid);
        let body = (vec(line(currency, own), 0..4), off, vec(group, 0..3), sums, (date(), date()));
        let parts = vec(instalment(currency), 0..3);
        let manual = (option::of(text()), option::of(text()), vec(attachment(), 0..3), parts).prop_map(
            |(memo, purchase_order, attachments, instalments)| ByHand::Manual {
                memo,
                purchase_order,
                attachments,
                instalments,
            },
        );
        let conceded = text().prop_map(|reason| ByHand::Concession { reason });
        let cancelled = text().prop_map(|reason| ByHand::Cancellation { reason });
        let noted = (option::of(text()), option::of(text()))
            .prop_map(|(memo, purchase_order)| ByHand::Noted { memo, purchase_order });
        let by_hand = option::weighted(0.4, prop_oneof![conceded, cancelled, noted, manual]);
        (id(), key, kind, (period(), by_hand), body).prop_map(
            move |(
                id,
                key,
                kind,
                (period, by_hand),
                (lines, (discounts, burns), taxes, (net, tax, total, prepaid), (issued_on, due_on)),
            )| Document {
                id,
                key,
                kind,
                currency,
                period,
                by_hand,
                lines,
                discounts,
                burns,
                taxes,
                net,
                tax,
                total,
                prepaid,
                issued_on,
                due_on,
            },
        )
    })
}
