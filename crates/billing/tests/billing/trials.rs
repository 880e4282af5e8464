//! Ends of trials: what becomes of a subscription whose payer has no payment method on file.

use billing::Proration::{None as Waits, Prorate};
use billing::{
    Change, Entitlements, OnFile, PauseOptions, PeriodEndRefused, PlanLayout, Status, TimelineFact,
    TimelineRefused, TrialEnd, TrialOutcome, period_end, status, trial_ends,
};
use calendar::{Alignment, AsOf, Instant};
use ids::ChangeId;
use pricing::{FeatureGrant, FeatureValue, Phase, PhaseKind, PlanVersion, WithoutPayment};

use crate::entitlements::attach;
use crate::phases::{phase, phased, regular};
use crate::render;
use crate::testworld::*;

fn unpaid(without: WithoutPayment, length: &str) -> Phase {
    phase("trial", PhaseKind::Trial(without), Some(length), &[])
}

/// 31.00 a month after a trial of 14 days.
fn tried(without: WithoutPayment) -> PlanVersion {
    phased(1, vec![fee("base", "31.00", "month")], vec![unpaid(without, "14 days"), regular(&["base"])])
}

/// One that starts on 10 January, so that the trial ends on the 24th.
fn world(plans: Vec<PlanVersion>) -> World {
    World::start(plans, at("2026-01-10"), 1)
}

fn on_file(world: &mut World, turns: &[(&str, bool)]) {
    world.facts.on_file = OnFile::of(turns.iter().map(|(date, on)| (at(date), *on)));
}

fn told(world: &World, date: &str) -> Status {
    status(&world.facts, AsOf(at(date))).expect("a status")
}

fn spans(world: &World) -> Vec<String> {
    let lines = world.issued.iter().flat_map(|document| &document.lines);
    lines.map(|line| format!("{}: {}", render::span(line.service), line.amount.amount_text())).collect()
}

fn bill(world: &mut World, dates: &[&str]) {
    for date in dates {
        world.bill(at(date));
    }
}

fn cancel() -> Change {
    Change::Cancel { terms: Prorate.into() }
}

fn pause() -> Change {
    Change::Pause { terms: Prorate.into(), options: PauseOptions::default() }
}

fn resume() -> Change {
    Change::Resume { terms: Prorate.into() }
}

fn reactivate() -> Change {
    Change::Reactivate { terms: Prorate.into() }
}

/// What the timeline says to a change, as the door asks it.
fn asked(world: &World, date: &str, change: Change) -> Result<(), TimelineRefused> {
    let fact = TimelineFact { id: ChangeId::from_bytes([0xaa; 16]), at: at(date), change };
    world.facts.clone().with(fact, at(date)).map(|_| ())
}

#[test]
fn on_file_as_recorded() {
    let turns = [("2026-01-05", true), ("2026-01-05", false), ("2026-01-09", true), ("2026-01-12", true)];
    let on_file = OnFile::of(turns.map(|(date, on)| (at(date), on)));
    let before = |date: &str| on_file.is_before(at(date));
    assert_eq!((before("2026-01-06"), before("2026-01-09"), before("2026-01-10")), (false, false, true));
    // There for a moment is there.
    assert_eq!(on_file.first_from(at("2026-01-01")), Some(at("2026-01-05")));
    assert_eq!(on_file.first_from(at("2026-01-06")), Some(at("2026-01-09")));
    assert_eq!(on_file.first_from(at("2026-02-01")), Some(at("2026-02-01")));
    let taken = OnFile::of([(Instant::MIN, true), (at("2026-02-01"), false)]);
    assert_eq!(taken.first_from(at("2026-01-31")), Some(at("2026-01-31")));
    assert_eq!((taken.is_before(at("2026-02-01")), taken.first_from(at("2026-02-01"))), (true, None));
    assert!(OnFile::always().is_before(at("1950-01-01")));
    assert_eq!(OnFile::default().first_from(Instant::MIN), None);
}

#[test]
fn without_a_method_a_trial_goes_on_pauses_or_ends() {
    for (without, expected, status) in [
        (WithoutPayment::Continue, vec!["2026-01-24 → 2026-02-24: 31.00"], Status::Active),
        (WithoutPayment::Pause, vec![], Status::Paused),
        (WithoutPayment::Cancel, vec![], Status::Cancelled),
    ] {
        let mut world = world(vec![tried(without)]);
        assert_eq!(told(&world, "2026-01-23"), Status::Trialing);
        assert_eq!(told(&world, "2026-01-24"), status);
        bill(&mut world, &["2026-01-10", "2026-01-24", "2026-02-01"]);
        assert_eq!(spans(&world), expected, "{without:?}");
        let next = world.bill(at("2026-02-01")).next_due;
        assert_eq!(next, (without == WithoutPayment::Continue).then_some(at("2026-02-24")), "{without:?}");
    }
}

#[test]
fn a_method_on_file_before_the_end_is_enough() {
    for without in [WithoutPayment::Pause, WithoutPayment::Cancel] {
        let mut world = world(vec![tried(without)]);
        // It may go again: only the end of the trial asks.
        on_file(&mut world, &[("2026-01-23", true), ("2026-01-24", false)]);
        bill(&mut world, &["2026-01-24", "2026-02-24"]);
        assert_eq!(told(&world, "2026-02-01"), Status::Active);
        assert_eq!(world.net(), 62_00, "{without:?}");
    }
}

#[test]
fn a_pause_ends_with_the_first_method_and_the_anchor_is_there() {
    let mut world = world(vec![tried(WithoutPayment::Pause)]);
    bill(&mut world, &["2026-01-10", "2026-01-24", "2026-02-02"]);
    let became = TrialOutcome::Paused { until: None };
    assert_eq!(trial_ends(&world.facts), Ok(vec![TrialEnd { at: at("2026-01-24"), became }]));
    let since = at("2026-01-24");
    let refused = PeriodEndRefused::TrialUnpaid { at: at("2026-02-02"), since };
    assert_eq!(period_end(&world.facts, at("2026-02-02")), Err(refused));
    on_file(&mut world, &[("2026-02-03", true), ("2026-02-04", false)]);
    let plan = world.bill(at("2026-02-03"));
    assert_eq!(plan.next_due, Some(at("2026-03-03")));
    assert_eq!(told(&world, "2026-02-02"), Status::Paused);
    assert_eq!(told(&world, "2026-02-03"), Status::Active);
    bill(&mut world, &["2026-03-03"]);
    assert_eq!(spans(&world), ["2026-02-03 → 2026-03-03: 31.00", "2026-03-03 → 2026-04-03: 31.00"]);
    assert_eq!(period_end(&world.facts, at("2026-02-10")), Ok(at("2026-03-03")));
}

#[test]
fn a_method_at_the_very_end_ends_a_pause_at_once_and_no_cancellation() {
    for (without, net) in [(WithoutPayment::Pause, 31_00), (WithoutPayment::Cancel, 0)] {
        let mut world = world(vec![tried(without)]);
        on_file(&mut world, &[("2026-01-24", true)]);
        bill(&mut world, &["2026-01-24", "2026-02-01"]);
        assert_eq!(world.net(), net, "{without:?}");
    }
}

#[test]
fn a_cancelled_trial_stays_so_until_it_is_reactivated() {
    let mut world = world(vec![tried(WithoutPayment::Cancel)]);
    on_file(&mut world, &[("2026-01-25", true)]);
    bill(&mut world, &["2026-01-24", "2026-01-30"]);
    assert_eq!(told(&world, "2026-01-30"), Status::Cancelled);
    assert_eq!(
        asked(&world, "2026-02-01", cancel()),
        Err(TimelineRefused::AlreadyCancelled { on: at("2026-01-24") })
    );
    assert_eq!(asked(&world, "2026-02-05", reactivate()), Ok(()));
    world.record(at("2026-02-05"), reactivate());
    bill(&mut world, &["2026-02-05", "2026-02-24"]);
    assert_eq!(told(&world, "2026-02-05"), Status::Active);
    // As after any cancellation, the periods lie where they lay: 19 of 31 days are left.
    assert_eq!(spans(&world), ["2026-02-05 → 2026-02-24: 19.00", "2026-02-24 → 2026-03-24: 31.00"]);
}

#[test]
fn a_longer_trial_moves_the_question() {
    for (until, net) in [("2026-01-27", 0), ("2026-01-31", 31_00)] {
        let mut world = world(vec![tried(WithoutPayment::Cancel)]);
        on_file(&mut world, &[("2026-01-28", true)]);
        // Recorded when the first end is past already.
        bill(&mut world, &["2026-01-24", "2026-01-29"]);
        world.record(at("2026-01-20"), Change::ExtendTrial { until: at(until) });
        bill(&mut world, &["2026-02-01"]);
        assert_eq!(world.net(), net, "{until}");
        let expected = if net == 0 { Status::Cancelled } else { Status::Active };
        assert_eq!(told(&world, "2026-02-01"), expected, "{until}");
    }
}

#[test]
fn phases_after_a_pause_are_counted_from_its_end() {
    let phases = vec![
        unpaid(WithoutPayment::Pause, "14 days"),
        phase("intro", PhaseKind::Intro, Some("1 month"), &["intro"]),
        regular(&["base"]),
    ];
    let prices = vec![fee("intro", "10.00", "month"), fee("base", "31.00", "month")];
    let mut world = world(vec![phased(1, prices, phases)]);
    on_file(&mut world, &[("2026-04-01", true)]);
    bill(&mut world, &["2026-01-24", "2026-04-01", "2026-05-01"]);
    assert_eq!(spans(&world), ["2026-04-01 → 2026-05-01: 10.00", "2026-05-01 → 2026-06-01: 31.00"]);
}

#[test]
fn calendar_periods_begin_with_a_stub_where_the_pause_ends() {
    let mut world = world(vec![tried(WithoutPayment::Pause)]).aligned(Alignment::Calendar);
    on_file(&mut world, &[("2026-03-11", true)]);
    bill(&mut world, &["2026-01-24", "2026-03-11", "2026-04-01"]);
    assert_eq!(spans(&world), ["2026-03-11 → 2026-04-01: 21.00", "2026-04-01 → 2026-05-01: 31.00"]);
}

#[test]
fn another_plan_while_paused_begins_when_the_pause_ends() {
    let two = plan(2, vec![fee("base", "62.00", "month")]);
    for proration in [Prorate, Waits] {
        let mut world = world(vec![tried(WithoutPayment::Pause), two.clone()]);
        world.change_plan(at("2026-02-01"), 2, proration);
        bill(&mut world, &["2026-01-24", "2026-02-01", "2026-02-10"]);
        assert_eq!(told(&world, "2026-02-10"), Status::Paused);
        on_file(&mut world, &[("2026-03-01", true)]);
        bill(&mut world, &["2026-03-01"]);
        assert_eq!(spans(&world), ["2026-03-01 → 2026-04-01: 62.00"], "{proration:?}");
    }
}

#[test]
fn a_change_of_plan_at_the_end_does_not_dodge_the_question() {
    let two = plan(2, vec![fee("base", "62.00", "month")]);
    for (date, proration, expected) in [
        // Where the trial ends by itself.
        ("2026-01-24", Prorate, Status::Paused),
        ("2026-01-12", Waits, Status::Paused),
        // Within the trial a person ends it.
        ("2026-01-20", Prorate, Status::Active),
    ] {
        let mut world = world(vec![tried(WithoutPayment::Pause), two.clone()]);
        world.change_plan(at(date), 2, proration);
        bill(&mut world, &["2026-01-20", "2026-01-24"]);
        assert_eq!(told(&world, "2026-01-24"), expected, "{date}");
        on_file(&mut world, &[("2026-02-01", true)]);
        bill(&mut world, &["2026-02-01"]);
        let from = if expected == Status::Paused {
            "2026-02-01 → 2026-03-01"
        } else {
            "2026-01-20 → 2026-02-20"
        };
        assert_eq!(spans(&world), [format!("{from}: 62.00")], "{date}");
    }
}

#[test]
fn a_longer_trial_of_the_next_plan_asks_at_its_own_end() {
    let longer = phased(
        2,
        vec![fee("base", "62.00", "month")],
        vec![unpaid(WithoutPayment::Cancel, "30 days"), regular(&["base"])],
    );
    let mut world = world(vec![tried(WithoutPayment::Pause), longer]);
    world.change_plan(at("2026-01-24"), 2, Prorate);
    assert_eq!(told(&world, "2026-01-30"), Status::Trialing);
    assert_eq!(told(&world, "2026-02-09"), Status::Cancelled);
    // A trial begun again asks again.
    let layout = PlanLayout { restart_phases: true, ..PlanLayout::default() };
    let again = Change::ChangePlan { plan: version(1), terms: Prorate.into(), layout };
    world.record(at("2026-02-01"), again);
    assert_eq!(told(&world, "2026-02-14"), Status::Trialing);
    assert_eq!(told(&world, "2026-02-15"), Status::Paused);
}

#[test]
fn pauses_and_cancellations_of_people_lie_beside_it() {
    // Paused by a person over the end of the trial; then until there is a method.
    let mut one = world(vec![tried(WithoutPayment::Pause)]);
    one.record(at("2026-01-20"), pause());
    one.record(at("2026-02-01"), resume());
    on_file(&mut one, &[("2026-02-10", true)]);
    bill(&mut one, &["2026-01-20", "2026-01-24", "2026-02-01", "2026-02-10"]);
    assert_eq!(told(&one, "2026-02-05"), Status::Paused);
    assert_eq!(spans(&one), ["2026-02-10 → 2026-03-10: 31.00"]);
    // The person's pause lasts longer.
    let mut two = world(vec![tried(WithoutPayment::Pause)]);
    two.record(at("2026-01-20"), pause());
    two.record(at("2026-02-20"), resume());
    on_file(&mut two, &[("2026-02-10", true)]);
    bill(&mut two, &["2026-01-24", "2026-02-10", "2026-02-20"]);
    // The trial is over on the 10th, so the periods begin there; 18 of 28 days are left on the 20th.
    assert_eq!(spans(&two), ["2026-02-20 → 2026-03-10: 19.93"]);
    // Cancelled within the pause and reactivated without a method: still paused.
    let mut three = world(vec![tried(WithoutPayment::Pause)]);
    three.record(at("2026-02-01"), cancel());
    assert_eq!(told(&three, "2026-02-02"), Status::Cancelled);
    three.record(at("2026-03-01"), reactivate());
    assert_eq!(told(&three, "2026-03-02"), Status::Paused);
    on_file(&mut three, &[("2026-03-10", true)]);
    bill(&mut three, &["2026-01-24", "2026-02-01", "2026-03-01", "2026-03-10"]);
    assert_eq!(spans(&three), ["2026-03-10 → 2026-04-10: 31.00"]);
    // A cancellation planned for later than the end that cancels changes nothing; one before it comes first.
    let mut four = world(vec![tried(WithoutPayment::Cancel)]);
    four.record(at("2026-02-01"), cancel());
    assert_eq!(told(&four, "2026-01-25"), Status::Cancelled);
    assert_eq!(trial_ends(&four.facts).map(|ends| ends.len()), Ok(1));
    let mut five = world(vec![tried(WithoutPayment::Cancel)]);
    five.record(at("2026-01-15"), cancel());
    assert_eq!(trial_ends(&five.facts), Ok(vec![]));
    five.record(at("2026-02-01"), reactivate());
    assert_eq!(told(&five, "2026-02-01"), Status::Active);
}

#[test]
fn what_the_timeline_refuses_meanwhile() {
    let paused = world(vec![tried(WithoutPayment::Pause)]);
    let since = at("2026-01-24");
    assert_eq!(asked(&paused, "2026-02-01", resume()), Err(TimelineRefused::TrialUnpaid { since }));
    assert_eq!(asked(&paused, "2026-02-01", pause()), Err(TimelineRefused::TrialUnpaid { since }));
    assert_eq!(asked(&paused, "2026-02-01", cancel()), Ok(()));
    assert_eq!(
        asked(&paused, "2026-02-01", reactivate()),
        Err(TimelineRefused::NotCancelled { at: at("2026-02-01") })
    );
    assert_eq!(asked(&paused, "2026-01-20", pause()), Ok(()));
    let cancelled = world(vec![tried(WithoutPayment::Cancel)]);
    // Ahead of the end it is no fact that a cancellation would clash with.
    assert_eq!(asked(&cancelled, "2026-01-20", cancel()), Ok(()));
    assert_eq!(
        asked(&cancelled, "2026-02-01", pause()),
        Err(TimelineRefused::AlreadyCancelled { on: at("2026-01-24") })
    );
}

#[test]
fn usage_of_the_trial_is_billed_and_usage_of_the_pause_is_not() {
    let prices = vec![fee("base", "31.00", "month"), usage("calls", "1.00", "month")];
    let phases = vec![
        phase("trial", PhaseKind::Trial(WithoutPayment::Pause), Some("14 days"), &["calls"]),
        regular(&["base", "calls"]),
    ];
    let mut world = world(vec![phased(1, prices, phases)]);
    for (date, amount) in [("2026-01-15", "3"), ("2026-01-30", "5"), ("2026-02-12", "7")] {
        world.used(at(date), amount);
    }
    bill(&mut world, &["2026-01-10", "2026-01-24"]);
    assert_eq!(spans(&world), ["2026-01-10 → 2026-01-24: 3.00"]);
    on_file(&mut world, &[("2026-02-10", true)]);
    bill(&mut world, &["2026-02-10", "2026-03-10"]);
    assert_eq!(
        spans(&world)[1..],
        ["2026-02-10 → 2026-03-10: 31.00", "2026-02-10 → 2026-03-10: 7.00", "2026-03-10 → 2026-04-10: 31.00"]
    );
}

#[test]
fn what_is_paid_ahead_ends_with_a_trial_that_nobody_will_pay_for() {
    for (without, again) in [(WithoutPayment::Cancel, 0), (WithoutPayment::Pause, 31_00 + 33_40)] {
        let mut extra = plan(2, vec![fee("extra", "36.50", "year")]);
        extra.terms.add_on = Some(pricing::AddOnTerms::default());
        let mut world = world(vec![tried(without), extra]);
        world.record(at("2026-01-10"), attach(2, 1));
        bill(&mut world, &["2026-01-10"]);
        // As things stand it ends with the trial: 14 of 365 days.
        assert_eq!(world.net(), 1_40, "{without:?}");
        let mut paid = world.clone();
        on_file(&mut paid, &[("2026-01-15", true)]);
        bill(&mut paid, &["2026-01-15"]);
        assert_eq!(paid.net(), 36_50, "{without:?}");
        // Taken away again before the trial ends, the rest of the year is credited when it does.
        on_file(&mut paid, &[("2026-01-15", true), ("2026-01-20", false)]);
        bill(&mut paid, &["2026-01-20"]);
        assert_eq!(paid.net(), 36_50, "{without:?}");
        bill(&mut paid, &["2026-01-24"]);
        assert_eq!(paid.net(), 1_40, "{without:?}");
        // After a pause the add-on is attached still: 334 of 365 days to the end of its year.
        on_file(&mut world, &[("2026-02-10", true)]);
        bill(&mut world, &["2026-01-24", "2026-02-10"]);
        assert_eq!(world.net(), 1_40 + again, "{without:?}\n{:?}", spans(&world));
    }
}

#[test]
fn features_are_granted_while_it_runs() {
    let mut version = tried(WithoutPayment::Pause);
    let value = FeatureValue::Boolean(true);
    version.terms.features.push(FeatureGrant { feature: key("export"), value, replaces: false });
    let mut world = world(vec![version]);
    on_file(&mut world, &[("2026-02-10", true)]);
    let granted = |date: &str| {
        let entitlements = Entitlements::of([&world.facts]).expect("facts hold");
        let answer = entitlements.answer(&key("export"), at(date), std::iter::empty()).expect("an answer");
        answer.value.is_some()
    };
    let dates = ["2026-01-23", "2026-01-24", "2026-02-09", "2026-02-10"];
    assert_eq!(dates.map(granted), [true, false, false, true]);
}
