//! Instalments: how a schedule is shared out, what is none, and what fills which part.

use std::collections::BTreeMap;

use billing::{
    INSTALMENTS_MAX, Instalment, InstalmentDue, InstalmentShare, InstalmentState, InstalmentsRefused,
    ScheduleDays, WrittenInstalment, filled, next_instalment, schedule, written_again,
};
use calendar::CivilDate;
use money::{Currency, Decimal, Money, Percent};

const STORIES: u64 = 500;

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn day(text: &str) -> CivilDate {
    CivilDate::parse(text).expect("a date")
}

fn days() -> ScheduleDays {
    ScheduleDays { issued_on: day("2026-01-10"), from: day("2026-01-10") }
}

/// "30%@60" or "300@2026-03-01".
fn written(text: &str) -> Vec<WrittenInstalment> {
    let one = |part: &str| {
        let (share, due) = part.split_once('@').expect("a share and a day");
        let share = match share.strip_suffix('%') {
            Some(percent) => InstalmentShare::Percent(Percent::parse(percent).expect("a percentage")),
            None => InstalmentShare::Amount(Decimal::parse(share).expect("an amount")),
        };
        let due = due.parse().map_or_else(|_| InstalmentDue::On(day(due)), InstalmentDue::After);
        WrittenInstalment { share, due }
    };
    text.split_whitespace().map(one).collect()
}

fn told(schedule: &[Instalment]) -> Vec<String> {
    schedule.iter().map(|one| format!("{} {}", one.due_on, one.amount.amount_text())).collect()
}

#[test]
fn percents_are_shared_out_by_largest_remainder() {
    let thirds = schedule(&written("33.34%@0 33.33%@30 33.33%@60"), euro(10_000), days()).unwrap();
    assert_eq!(told(&thirds), ["2026-01-10 33.34", "2026-02-09 33.33", "2026-03-11 33.33"]);
    let halves = schedule(&written("50%@0 50%@1"), euro(5), days()).unwrap();
    assert_eq!(told(&halves), ["2026-01-10 0.03", "2026-01-11 0.02"], "the earlier has the cent");
    let amounts = schedule(&written("300@2026-03-01 900@2026-04-01"), euro(120_000), days()).unwrap();
    assert_eq!(told(&amounts), ["2026-03-01 300.00", "2026-04-01 900.00"]);
}

#[test]
fn what_is_no_schedule_is_refused_in_order() {
    let many = (0..=INSTALMENTS_MAX).map(|day| format!("1%@{day}")).collect::<Vec<_>>().join(" ");
    for (text, words) in [
        ("", "there are no instalments"),
        (&*many, "25 instalments are more than 24"),
        ("50%@0 0@1", "instalment 2 is of another kind"),
        ("0%@0 100%@1", "instalment 1 is not above zero"),
        ("-1@0 101@1", "instalment 1 is not above zero"),
        ("50@0 50.005@1", "instalment 2: "),
        ("100%@2026-01-09", "before the invoice is issued on 2026-01-10"),
        ("50%@0 50%@3661", "instalment 2 is due on"),
        ("50%@5 50%@5", "instalment 2 is due on 2026-01-15, not after the one before it"),
        ("50%@5 60%@4", "not after the one before it"),
        ("50%@0 49.99%@1", "99.99 % together"),
        ("50@0 50.01@1", "must be"),
        ("99.9999%@0 0.0001%@1", "instalment 2 would be nothing"),
    ] {
        let why = schedule(&written(text), euro(10_000), days()).unwrap_err().to_string();
        assert!(why.contains(words), "{text}: {why}");
    }
    let why = schedule(&written("50%@0 50%@2025-12-01"), euro(1), days()).unwrap_err();
    assert_eq!((why.instalment(), matches!(why, InstalmentsRefused::BeforeIssue { .. })), (Some(2), true));
}

#[test]
fn the_earliest_is_filled_first() {
    let parts = "300@2026-01-10 300@2026-02-10 300@2026-03-10 300@2026-04-10";
    let parts = schedule(&written(parts), euro(120_000), days()).unwrap();
    let stand = |open: i64, today: &str| {
        let of = filled(&parts, euro(open));
        let of = of.iter().map(|one| (one.paid.minor(), one.open.minor(), one.state(day(today))));
        of.collect::<Vec<_>>()
    };
    let open = (0, 30_000, InstalmentState::Open);
    let begun = (15_000, 15_000, InstalmentState::Overdue);
    let wanted = [(30_000, 0, InstalmentState::Paid), begun, open, open];
    assert_eq!(stand(75_000, "2026-02-11"), wanted);
    assert_eq!(stand(75_000, "2026-02-10")[1].2, InstalmentState::Open, "its day is still one to pay on");
    let next = next_instalment(&parts, euro(75_000)).unwrap();
    assert_eq!((next.instalment.due_on, next.open), (day("2026-02-10"), euro(15_000)));
    assert_eq!(next_instalment(&parts, euro(0)), None);
}

#[test]
fn percents_are_written_again_by_their_days() {
    let parts = schedule(&written("30%@0 70%@2026-03-11"), euro(10_000), days()).unwrap();
    assert_eq!(written_again(&parts, day("2026-01-10")), Some(written("30%@0 70%@60")));
    let amounts = schedule(&written("30@0 70@60"), euro(10_000), days()).unwrap();
    assert_eq!(written_again(&amounts, day("2026-01-10")), None, "amounts are of the one invoice");
    assert_eq!(written_again(&[], day("2026-01-10")), None);
}

/// A small generator, so that a seed tells the whole story.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        (self.0 >> 33) % sides
    }
}

/// The second implementation: cent after cent goes to the first part with room.
fn cent_by_cent(amounts: &[i64], paid: i64) -> Vec<i64> {
    let mut of = vec![0; amounts.len()];
    for _ in 0..paid {
        let place = (0..amounts.len()).find(|place| of[*place] < amounts[*place]);
        of[place.expect("no more is paid than there is")] += 1;
    }
    of
}

#[test]
fn parts_sum_to_the_whole_and_fill_in_order() {
    let mut reached: BTreeMap<&str, u64> = BTreeMap::new();
    for seed in 1..=STORIES {
        let dice = &mut Dice(seed);
        let count = 1 + dice.roll(5);
        let mut percents: Vec<u64> = (1..count).map(|_| 1 + dice.roll(2_000)).collect();
        percents.push(10_000 - percents.iter().sum::<u64>());
        let percents = percents.iter().zip(0_u32..).map(|(hundredths, place)| WrittenInstalment {
            share: InstalmentShare::Percent(
                Percent::new(Decimal::from_i128(i128::from(*hundredths), 2).unwrap()).unwrap(),
            ),
            due: InstalmentDue::After(place * 30),
        });
        let percents: Vec<WrittenInstalment> = percents.collect();
        // Some are too little for so many parts.
        let most = if dice.roll(4) == 0 { 20 } else { 1_000 };
        let whole = 1 + i64::try_from(dice.roll(most)).unwrap();
        let parts = match schedule(&percents, euro(whole), days()) {
            Ok(parts) => parts,
            Err(why) => {
                assert!(matches!(why, InstalmentsRefused::Nothing { .. }), "seed {seed}: {why}");
                *reached.entry("too little").or_default() += 1;
                continue;
            }
        };
        let amounts: Vec<i64> = parts.iter().map(|one| one.amount.minor()).collect();
        assert_eq!(amounts.iter().sum::<i64>(), whole, "seed {seed}");
        let mut before: Option<CivilDate> = None;
        for open in (0..=whole).rev() {
            let of = filled(&parts, euro(open));
            let paid: Vec<i64> = of.iter().map(|one| one.paid.minor()).collect();
            if open % 97 == 0 || open < 5 {
                assert_eq!(paid, cent_by_cent(&amounts, whole - open), "seed {seed}, {open} open");
            }
            assert_eq!(of.iter().map(|one| one.open.minor()).sum::<i64>(), open, "seed {seed}");
            let next = next_instalment(&parts, euro(open)).map(|next| next.instalment.due_on);
            assert_eq!(next.is_none(), open == 0, "seed {seed}");
            assert!(next.is_none() || before <= next, "seed {seed}: paying moves the next day on");
            before = next;
        }
        *reached.entry(if parts.len() == 1 { "one" } else { "several" }).or_default() += 1;
    }
    for case in ["too little", "one", "several"] {
        assert!(reached.get(case).is_some_and(|times| *times > 20), "{case}: {reached:?}");
    }
}
