//! Lists, page by page.

use serde_json::{Value, json};

use crate::world::World;

/// Every item of a list by pages of a size, and how many pages it took.
fn all(world: &World, path: &str, limit: usize) -> (Vec<Value>, usize) {
    let (mut items, mut after, mut pages) = (Vec::new(), String::new(), 0);
    loop {
        let joint = if path.contains('?') { '&' } else { '?' };
        let page = world.get(format!("{path}{joint}limit={limit}{after}")).ok();
        let data = page["data"].as_array().unwrap();
        assert!(data.len() <= limit);
        items.extend(data.iter().cloned());
        pages += 1;
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => return (items, pages),
        }
    }
}

#[test]
fn every_list_comes_whole_in_pages_of_any_size() {
    let world = World::sqlite();
    let seller = world.seller();
    world.plan();
    for number in 0..7 {
        world.post("/v1/sellers", &json!({"name": format!("seller {number}"), "zone": "UTC"})).created();
        let meter = json!({"key": format!("meter-{number}"), "event_type": "e", "aggregation": "count"});
        world.post("/v1/meters", &meter).created();
        let prices = json!([{"key": "p", "model": "flat", "charges": {"EUR": {"amount": number}}}]);
        world.post("/v1/plans", &json!({"key": "other", "cadence": "month", "prices": prices})).created();
        let customer = world.customer(&seller, &format!("customer-{number}"));
        world.subscription(&customer);
    }
    // Seven invoices for January, and seven drafts for February beside them.
    world.advance("2026-02-01T12:00:00Z");
    for (path, count) in [
        ("/v1/sellers", 8),
        ("/v1/meters", 8),
        ("/v1/plans", 8),
        ("/v1/customers", 7),
        ("/v1/subscriptions", 7),
        ("/v1/subscriptions?customer=customer-3", 1),
        ("/v1/invoices", 14),
        ("/v1/invoices?state=draft", 7),
        ("/v1/invoices?state=open", 7),
        ("/v1/invoices?customer=customer-3", 2),
        ("/v1/invoices?customer=customer-3&state=draft", 1),
        ("/v1/ledger/entries", 7),
    ] {
        let (whole, one_page) = all(&world, path, 200);
        assert_eq!((whole.len(), one_page), (count, 1), "{path}");
        for limit in [1, 2, 3, 7, 8] {
            let (items, pages) = all(&world, path, limit);
            assert_eq!(items, whole, "{path} by {limit}");
            assert_eq!(pages, count.div_ceil(limit), "{path} by {limit}");
        }
    }
    let next = world.get("/v1/sellers?limit=1").ok()["next"].as_str().unwrap().to_owned();
    world.get(format!("/v1/meters?after={next}")).refused(400, "invalid_request");
}
