//! Usage detail: which days a document's usage is of, kept with it, looked at of drafts, verified, and never moved.

use std::collections::BTreeMap;

use billing::{Document, Line, LineKind, LineSubject, Seller, SellerMore};
use money::Ratio;
use operations::changes::{self, ChangeAsked, ChangeRequest, When};
use operations::usage_detail::{UsageDetail, UsageSeries};
use operations::{UsageDetailing, customers, sellers};
use pricing::{Scalar, UsageEvent};
use sql::Engine;
use store::read::DocumentRow;

use crate::explaining::counted;
use crate::retaining::{drop_now, keep_for};
use crate::world::{self, ENGINES, World, at, daily, event, key};

const CATALOG: &str = r#"
format = 1

[[meters]]
key = "calls"
name = "Calls"
event_type = "api.call"
aggregation = "sum"
value = "calls"
unit = "call"

[[meters]]
key = "peak"
name = "Peak"
event_type = "api.call"
aggregation = "max"
value = "calls"

[[plans]]
key = "both"
alignment = "calendar"
cadence = "month"

[[plans.prices]]
key = "calls"
model = "per_unit"
meter = "calls"
group_by = ["region"]
charges.EUR = { unit_price = "0.01" }

[[plans.prices]]
key = "peak"
model = "per_unit"
meter = "peak"
charges.EUR = { unit_price = "0.10" }
"#;

/// Says whether documents of the seller show usage day by day.
fn show(world: &World, detailing: UsageDetailing) {
    let (environment, id, now) = (world.environment, world.seller, world.now());
    let more = SellerMore { usage_detail: detailing, ..SellerMore::default() };
    let asked = Seller { more, ..world::seller() };
    world.act(move |act| sellers::update(act, environment, (id, now), &asked));
}

/// The usual world, whose seller shows usage day by day.
fn shown(engine: Engine) -> World {
    let world = world::world(engine);
    show(&world, UsageDetailing::Daily);
    world
}

/// The documents of a customer, in order of due instants, each with what is kept of its usage.
fn documents(world: &World, name: &str) -> Vec<(DocumentRow, Document, Option<UsageDetail>)> {
    let rows = world.operations.documents(world.environment, &Default::default(), ("", 100)).unwrap();
    let of_it = rows.into_iter().filter(|row| row.customer == world.customers[name]);
    of_it
        .map(|row| {
            let (_, content) = world.operations.document(world.environment, &row.number).unwrap();
            let document = records::document::decode(&content).unwrap().document;
            let told = world.operations.usage_detail(world.environment, &row.number).unwrap();
            assert_eq!(told.document, row.id);
            for (number, line) in &told.lines {
                let of = document.lines.iter().find(|line| line.number == *number).unwrap();
                assert_eq!(
                    (&LineSubject::Price(line.price.clone()), &line.dimensions),
                    (&of.subject, &of.dimensions)
                );
            }
            let series = told.detail.iter().flat_map(|detail| &detail.series);
            assert!(series.clone().all(|series| told.lines.contains_key(&series.line)));
            (row, document, told.detail)
        })
        .collect()
}

fn whole(number: i64) -> Ratio {
    Ratio::from_i64(number)
}

fn days(numbers: &[i64]) -> Vec<Option<Ratio>> {
    numbers.iter().map(|number| Some(whole(*number))).collect()
}

fn sum(series: &UsageSeries) -> Ratio {
    series.quantities.iter().flatten().fold(Ratio::ZERO, |sum, one| sum.checked_add(*one).unwrap())
}

fn usage_lines(document: &Document) -> Vec<&Line> {
    document.lines.iter().filter(|line| line.kind == LineKind::Usage).collect()
}

#[test]
fn days_follow_the_clock_of_the_zone_and_sum_to_the_line() {
    for engine in ENGINES {
        let world = shown(engine);
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 100));
        // The last Sunday of March has 23 hours in Berlin: from 23:00 UTC of the day before until 22:00 UTC.
        for (number, time, calls) in [
            (500, "2024-03-30T22:59:59Z", 3),
            (501, "2024-03-30T23:00:00Z", 7),
            (502, "2024-03-31T21:59:59Z", 5),
            (503, "2024-03-31T22:00:00Z", 1_000),
        ] {
            world.send(&[event("cleo", number, at(time).as_micros(), calls)]);
        }
        world.advance("2024-04-05T00:00:00Z");
        let documents = documents(&world, "cleo");
        let counts: Vec<usize> =
            documents.iter().map(|(.., detail)| detail.as_ref().unwrap().series[0].days().len()).collect();
        assert_eq!(counts, [22, 29, 31]);
        for (row, document, detail) in &documents {
            let [series] = detail.as_ref().unwrap().series.as_slice() else { panic!("{}", row.number) };
            let line = usage_lines(document)[0];
            assert_eq!((series.line, series.total, sum(series)), (line.number, line.quantity, line.quantity));
            assert!(series.adds_up && series.service == line.service);
        }
        let march = &documents[2].2.as_ref().unwrap().series[0];
        let last = march.quantities.len() - 1;
        assert_eq!(march.days()[last].to_string(), "2024-03-31");
        // The event at 01:00 UTC of 10 January + n days is of 40 + n calls: 120 on the 30th, 121 on the 31st.
        assert_eq!(march.quantities[last - 1..], days(&[123, 133]));
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn what_comes_late_moves_nothing_and_its_own_document_tells_of_it() {
    for engine in ENGINES {
        let world = shown(engine);
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 100));
        world.advance("2024-02-05T00:00:00Z");
        let before = documents(&world, "cleo").remove(0).2.unwrap();
        world.send(&[event("cleo", 500, at("2024-01-12T12:00:00Z").as_micros(), 1_000)]);
        world.advance("2024-03-05T00:00:00Z");
        let documents = documents(&world, "cleo");
        assert_eq!(documents[0].2.as_ref(), Some(&before));
        let mut of_january = Vec::new();
        for (_, document, detail) in &documents[1..] {
            let corrections = usage_lines(document).into_iter().filter(|line| line.extends.is_some());
            let lines: Vec<u32> = corrections.map(|line| line.number).collect();
            let series = detail.iter().flat_map(|detail| &detail.series);
            of_january.extend(series.filter(|series| lines.contains(&series.line)).cloned());
        }
        let [late] = of_january.as_slice() else { panic!("{of_january:?}") };
        let first = &before.series[0];
        assert_eq!(late.service, first.service);
        assert_eq!(late.total, first.total.checked_add(whole(1_000)).unwrap());
        let differ: Vec<usize> =
            (0..22).filter(|day| late.quantities[*day] != first.quantities[*day]).collect();
        assert_eq!(differ, [2], "the 12th of January");
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn each_dimension_has_its_days_and_a_highest_value_is_no_sum() {
    for engine in ENGINES {
        let mut world = world::empty(engine);
        world.begin(CATALOG);
        show(&world, UsageDetailing::Daily);
        world.subscribe("dora", "both", "2024-01-31T23:00:00Z", 0);
        let called = |number: u32, time: &str, calls: i64, region: &str| {
            let mut event: UsageEvent = event("dora", number, at(time).as_micros(), calls);
            event.data.insert("region".into(), Scalar::Text(region.into()));
            event
        };
        world.send(&[
            called(1, "2024-02-01T10:00:00Z", 10, "eu"),
            called(2, "2024-02-01T11:00:00Z", 20, "us"),
            called(3, "2024-02-03T10:00:00Z", 5, "eu"),
        ]);
        world.advance("2024-03-02T00:00:00Z");
        let (_, document, detail) = documents(&world, "dora").remove(0);
        let detail = detail.unwrap();
        let line_of = |series: &UsageSeries| {
            document.lines.iter().find(|line| line.number == series.line).unwrap().dimensions.clone()
        };
        let region = |name: &str| {
            let wanted = vec![("region".to_owned(), name.to_owned())];
            detail.series.iter().find(|series| line_of(series) == wanted).unwrap()
        };
        assert_eq!(detail.series.len(), 3);
        assert_eq!(region("eu").quantities[..4], days(&[10, 0, 5, 0]));
        assert_eq!(region("us").quantities[..2], days(&[20, 0]));
        let peak = detail.series.iter().find(|series| series.meter == key("peak")).unwrap();
        assert!(!peak.adds_up && region("eu").adds_up);
        assert_eq!(
            (peak.total, peak.has_gaps, &peak.quantities[..3]),
            (whole(20), true, [Some(whole(20)), None, Some(whole(5))].as_slice())
        );
    }
}

#[test]
fn nothing_is_kept_unless_somebody_asks_for_it_and_a_customer_has_its_own_word() {
    for engine in ENGINES {
        let world = world::world(engine);
        world.send(&daily("anna", "2024-01-31T10:00:00Z", 60));
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 100));
        let say = |name: &str, detailing: Option<UsageDetailing>| {
            let (environment, id, now) = (world.environment, world.customers[name], world.now());
            world.act(move |act| {
                customers::amend(act, environment, (id, now), |current| {
                    let mut changed = current.clone();
                    changed.more.usage_detail = detailing;
                    Ok(changed)
                })
            });
        };
        say("cleo", Some(UsageDetailing::Daily));
        world.advance("2024-02-05T00:00:00Z");
        assert!(documents(&world, "anna").iter().all(|(.., detail)| detail.is_none()));
        assert!(documents(&world, "cleo")[0].2.is_some());
        show(&world, UsageDetailing::Daily);
        say("cleo", Some(UsageDetailing::None));
        world.advance("2024-03-05T00:00:00Z");
        let of_cleo: Vec<bool> =
            documents(&world, "cleo").iter().map(|(.., detail)| detail.is_some()).collect();
        assert_eq!(of_cleo, [true, false]);
        assert!(documents(&world, "anna").iter().any(|(.., detail)| detail.is_some()));
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_draft_shows_what_it_bills_so_far() {
    for engine in ENGINES {
        let world = shown(engine);
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 20));
        world.advance("2024-02-01T12:00:00Z");
        let draft = world.operations.drafts(world.environment, None, ("", 10)).unwrap().remove(0);
        let detail =
            |name: &str| world.operations.usage_detail(world.environment, name).unwrap().detail.unwrap();
        let drafted = detail(&draft.id.to_string());
        assert_eq!(drafted.series[0].quantities[..3], days(&[40, 41, 42]));
        // What the draft does not bill yet, it does not show.
        world.send(&[event("cleo", 500, at("2024-01-31T20:00:00Z").as_micros(), 10_000)]);
        assert_eq!(detail(&draft.id.to_string()), drafted);
        world.advance("2024-02-01T13:00:00Z");
        let issued = world.operations.issue_draft(world.environment, draft.id).unwrap();
        let kept = detail(&issued.number);
        assert_eq!(kept.series[0].quantities[21], Some(whole(10_000)));
        assert_eq!(world.verify(), [""; 0]);
    }
}

#[test]
fn a_day_that_was_altered_and_a_detail_that_is_gone_are_found() {
    for engine in ENGINES {
        let world = shown(engine);
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 60));
        world.advance("2024-03-05T00:00:00Z");
        assert_eq!(world.verify(), [""; 0]);
        let numbers: BTreeMap<String, String> =
            documents(&world, "cleo").into_iter().map(|(row, ..)| (row.number, row.id.to_string())).collect();
        let (number, id) = numbers.first_key_value().unwrap();
        // The 12th of January had 42 calls.
        let content = match engine {
            Engine::Sqlite => "CAST(replace(CAST(content AS TEXT), '\"42\"', '\"43\"') AS BLOB)",
            Engine::Postgres => {
                "convert_to(replace(convert_from(content, 'UTF8'), '\"42\"', '\"43\"'), 'UTF8')"
            }
        };
        let altered = format!("UPDATE usage_details SET content = {content} WHERE document = '{id}'");
        assert_eq!(world.damage(&altered), 1);
        let found = world.verify();
        let wanted = format!(
            "usage_detail_differs {number} usage detail: what is kept of calls of line 1 of {number} says 43 from \
             2024-01-12 on; its events make 42"
        );
        assert_eq!(found, [wanted]);
        assert_eq!(world.damage(&format!("DELETE FROM usage_details WHERE document = '{id}'")), 1);
        let found = world.verify();
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(
            found[0].starts_with("usage_detail_differs") && found[0].contains("is not kept"),
            "{found:?}"
        );
    }
}

#[test]
fn days_whose_usage_is_dropped_stay_as_they_are_kept() {
    for engine in ENGINES {
        let world = shown(engine);
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 100));
        world.advance("2024-05-03T00:00:00Z");
        let before: Vec<Option<UsageDetail>> =
            documents(&world, "cleo").into_iter().map(|(.., detail)| detail).collect();
        keep_for(&world, 2);
        drop_now(&world);
        let after: Vec<Option<UsageDetail>> =
            documents(&world, "cleo").into_iter().map(|(.., detail)| detail).collect();
        assert_eq!(after, before);
        assert!(after.iter().all(Option::is_some), "{after:?}");
        assert_eq!(world.verify(), [""; 0]);
    }
}

/// A month of a plan whose highest value is charged for, even where there is none: with one reading.
fn one_reading(engine: Engine) -> World {
    let mut world = world::empty(engine);
    let charged = r#"tiers = [{ unit_price = "0.10", flat_fee = "1.00", charge_when_zero = true }]"#;
    let (peak, unit_price) = ("model = \"per_unit\"\nmeter = \"peak\"", r#"unit_price = "0.10""#);
    let graduated =
        CATALOG.replace(peak, "model = \"graduated\"\nmeter = \"peak\"").replace(unit_price, charged);
    world.begin(&graduated);
    show(&world, UsageDetailing::Daily);
    world.subscribe("dora", "both", "2024-01-31T23:00:00Z", 0);
    world.send(&[event("dora", 1, at("2024-02-03T10:00:00Z").as_micros(), 5)]);
    world.advance("2024-03-02T00:00:00Z");
    world
}

#[test]
fn a_day_without_a_reading_is_told_from_one_of_zero_and_what_was_kept_before_that_still_agrees() {
    for engine in ENGINES {
        let world = one_reading(engine);
        let (row, _, detail) = documents(&world, "dora").remove(0);
        let detail = detail.unwrap();
        let peak = detail.series.iter().find(|series| series.meter == key("peak")).unwrap();
        let read: Vec<usize> = (0..29).filter(|day| peak.quantities[*day].is_some()).collect();
        assert_eq!((read, peak.quantities[2]), (vec![2], Some(whole(5))));
        assert_eq!(world.verify(), [""; 0]);
        // As documents were kept before: 0 for each day.
        let before = match engine {
            Engine::Sqlite => {
                "CAST(replace(replace(CAST(content AS TEXT), '\"has_gaps\":true,', ''), 'null', '\"0\"') AS BLOB)"
            }
            Engine::Postgres => {
                "convert_to(replace(replace(convert_from(content, 'UTF8'), '\"has_gaps\":true,', ''), 'null', \
                 '\"0\"'), 'UTF8')"
            }
        };
        let id = &row.id;
        let altered = format!("UPDATE usage_details SET content = {before} WHERE document = '{id}'");
        assert_eq!(world.damage(&altered), 1);
        assert_eq!(world.verify(), [""; 0]);
        let (.., detail) = documents(&world, "dora").remove(0);
        assert!(
            detail.unwrap().series.iter().all(|series| !series.has_gaps && series.quantities[0].is_some())
        );
    }
}

#[test]
fn days_of_a_document_of_other_rules_are_not_compared_with_those_of_today() {
    for engine in ENGINES {
        let world = shown(engine);
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 20));
        world.advance("2024-02-05T00:00:00Z");
        let (row, ..) = documents(&world, "cleo").remove(0);
        let (_, content) = world.operations.document(world.environment, &row.number).unwrap();
        let zones = format!("\"{}\"", calendar::TZDB_VERSION);
        let text = String::from_utf8(content).unwrap();
        assert!(text.contains(&zones), "{text}");
        let old = text.replace(&zones, "\"2019a\"");
        let (hash, hex) = (records::document::content_hash(old.as_bytes()), records::hex(old.as_bytes()));
        let bytes = |hex: &str| match engine {
            Engine::Sqlite => format!("x'{hex}'"),
            Engine::Postgres => format!("decode('{hex}', 'hex')"),
        };
        let (content, hash, id) = (bytes(&hex), bytes(&records::hex(&hash)), row.id);
        let altered = format!(
            "UPDATE documents SET content = {content}, content_hash = {hash} WHERE document = '{id}'"
        );
        assert_eq!(world.damage(&altered), 1);
        // Its days are cut by another clock than today's.
        let changed = match engine {
            Engine::Sqlite => "CAST(replace(CAST(content AS TEXT), '\"42\"', '\"43\"') AS BLOB)",
            Engine::Postgres => {
                "convert_to(replace(convert_from(content, 'UTF8'), '\"42\"', '\"43\"'), 'UTF8')"
            }
        };
        let altered = format!("UPDATE usage_details SET content = {changed} WHERE document = '{id}'");
        assert_eq!(world.damage(&altered), 1);
        let verified = world.operations.verify(world.environment, &mut |_| {}).unwrap();
        assert_eq!(verified.rules_changed.len(), 1);
        let kinds: Vec<String> = verified.findings.iter().map(ToString::to_string).collect();
        assert_eq!(kinds, [""; 0]);
    }
}

#[test]
fn a_draft_whose_facts_moved_since_it_was_looked_at_shows_no_chart_and_only_who_draws_measures() {
    for engine in ENGINES {
        let world = shown(engine);
        world.send(&daily("cleo", "2024-01-10T01:00:00Z", 20));
        world.advance("2024-02-01T12:00:00Z");
        let draft = world.operations.drafts(world.environment, None, ("", 10)).unwrap().remove(0);
        let name = draft.id.to_string();
        let printed = world.operations.printed(world.environment, &name).unwrap();
        assert!(printed.usage.is_none());
        assert!(world.operations.with_usage(world.environment, printed).unwrap().usage.is_some());
        // Half of the month is not the subscription's any more.
        let (environment, now, id) = (world.environment, world.now(), world.subscriptions["cleo"]);
        world.act(move |act| {
            let cancel = ChangeRequest::new(ChangeAsked::Cancel, When::At(at("2024-01-20T00:00:00Z")));
            changes::record(act, environment, id, &[cancel], now)
        });
        let told = world.operations.usage_detail(world.environment, &name).unwrap();
        assert_eq!((told.document, told.detail), (draft.id, None));
    }
}

/// How many events are read to bill a hundred of twenty regions by two prices.
fn read_to_bill(detailing: UsageDetailing) -> u64 {
    let mut world = world::empty(Engine::Sqlite);
    world.begin(CATALOG);
    show(&world, detailing);
    world.subscribe("dora", "both", "2024-01-31T23:00:00Z", 0);
    let first = at("2024-02-01T10:00:00Z").as_micros();
    let called = |number: u32| {
        let mut event: UsageEvent = event("dora", number, first + i64::from(number), 10);
        event.data.insert("region".into(), Scalar::Text(format!("r{}", number % 20).into()));
        event
    };
    world.send(&(0..100).map(called).collect::<Vec<UsageEvent>>());
    let counted = counted(&mut world);
    world.advance("2024-03-02T00:00:00Z");
    let read = counted.read();
    let (_, _, detail) = documents(&world, "dora").remove(0);
    assert_eq!(
        detail.map_or(0, |detail| detail.series.len()),
        if detailing == UsageDetailing::Daily { 21 } else { 0 }
    );
    read
}

#[test]
fn days_of_all_lines_and_meters_are_read_from_the_events_once() {
    let (with_days, without) = (read_to_bill(UsageDetailing::Daily), read_to_bill(UsageDetailing::None));
    assert_eq!(with_days - without, 100);
}
