//! Usage detail: which days a document's usage is of, kept with it, looked at of drafts, verified, and never moved.

use std::collections::BTreeMap;

use billing::{Document, Line, LineKind, Seller, SellerMore};
use money::Ratio;
use operations::usage_detail::{UsageDetail, UsageSeries};
use operations::{UsageDetailing, customers, sellers};
use pricing::{Scalar, UsageEvent};
use sql::Engine;
use store::read::DocumentRow;

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
            let (id, detail) = world.operations.usage_detail(world.environment, &row.number).unwrap();
            assert_eq!(id, row.id);
            (row, document, detail)
        })
        .collect()
}

fn whole(number: i64) -> Ratio {
    Ratio::from_i64(number)
}

fn sum(series: &UsageSeries) -> Ratio {
    series.quantities.iter().fold(Ratio::ZERO, |sum, one| sum.checked_add(*one).unwrap())
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
        let days: Vec<usize> =
            documents.iter().map(|(.., detail)| detail.as_ref().unwrap().series[0].days().len()).collect();
        assert_eq!(days, [22, 29, 31]);
        for (row, document, detail) in &documents {
            let [series] = detail.as_ref().unwrap().series.as_slice() else { panic!("{}", row.number) };
            let line = usage_lines(document)[0];
            assert_eq!((series.line, series.total, sum(series)), (line.number, line.quantity, line.quantity));
            assert!(series.adds_up && series.service == line.service);
        }
        let march = &documents[2].2.as_ref().unwrap().series[0];
        let (last, days) = (march.quantities.len() - 1, march.days());
        assert_eq!(days[last].to_string(), "2024-03-31");
        // The event at 01:00 UTC of 10 January + n days is of 40 + n calls: 120 on the 30th, 121 on the 31st.
        assert_eq!(march.quantities[last - 1..], [whole(123), whole(133)]);
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
        assert_eq!(region("eu").quantities[..4], [whole(10), whole(0), whole(5), whole(0)]);
        assert_eq!(region("us").quantities[..2], [whole(20), whole(0)]);
        let peak = detail.series.iter().find(|series| series.meter == key("peak")).unwrap();
        assert!(!peak.adds_up && region("eu").adds_up);
        assert_eq!(
            (peak.total, &peak.quantities[..3]),
            (whole(20), [whole(20), whole(0), whole(5)].as_slice())
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
        let detail = |name: &str| world.operations.usage_detail(world.environment, name).unwrap().1.unwrap();
        let drafted = detail(&draft.id.to_string());
        assert_eq!(drafted.series[0].quantities[..3], [whole(40), whole(41), whole(42)]);
        // What the draft does not bill yet, it does not show.
        world.send(&[event("cleo", 500, at("2024-01-31T20:00:00Z").as_micros(), 10_000)]);
        assert_eq!(detail(&draft.id.to_string()), drafted);
        world.advance("2024-02-01T13:00:00Z");
        let issued = world.operations.issue_draft(world.environment, draft.id).unwrap();
        let kept = detail(&issued.number);
        assert_eq!(kept.series[0].quantities[21], whole(10_000));
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
