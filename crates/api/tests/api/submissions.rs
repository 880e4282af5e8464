//! Submissions over HTTP: a customer's network, a document submitted once per key, listed, shown, retried and closed.

use axum::http::Method;
use serde_json::{Value, json};
use sql::Engine;

use crate::world::{Reply, World};

fn act(world: &World, path: &str) -> Reply {
    world.call(Method::POST, path).new_key().send()
}

#[test]
fn a_network_takes_e_invoices_alone() {
    let world = World::sqlite();
    world.furnished();
    let refused = world.patch("/v1/customers/acme", &json!({"network": "peppol"}));
    let told = refused.refused(400, "invalid_request");
    assert_eq!(told["mistakes"][0]["place"], "network");
    assert!(told.to_string().contains("`e_invoice`"), "{told}");
    let taken = json!({"network": "peppol", "e_invoice": {"profile": "peppol", "format": "ubl"}});
    let kept = world.patch("/v1/customers/acme", &taken).ok();
    assert_eq!((&kept["network"], &kept["e_invoice"]), (&taken["network"], &taken["e_invoice"]));
    assert_eq!(world.get("/v1/customers/acme").ok()["network"], "peppol");
    let refused = world.patch("/v1/customers/acme", &json!({"e_invoice": null}));
    refused.refused(400, "invalid_request");
    let refused = world.patch("/v1/customers/acme", &json!({"network": "Peppol!"}));
    refused.refused(400, "invalid_request");
    let emptied = world.patch("/v1/customers/acme", &json!({"network": null, "e_invoice": null})).ok();
    assert_eq!((emptied.get("network"), emptied.get("e_invoice")), (None, None));
}

#[test]
fn a_document_is_submitted_once_per_key_and_followed() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let world = World::on(engine);
        world.furnished();
        act(&world, "/v1/billing/run").ok();
        let submit = "/v1/invoices/INV-000001/submit";
        let told = act(&world, submit);
        assert!(told.refused(409, "submission_refused")["detail"].as_str().unwrap().contains("`network`"));
        act(&world, "/v1/invoices/INV-009999/submit").refused(404, "not_found");
        let taken = json!({"network": "peppol", "e_invoice": {"profile": "peppol"}});
        world.patch("/v1/customers/acme", &taken).ok();
        assert_eq!(world.get("/v1/submissions").ok()["data"], json!([]), "{engine}: by hand only");

        let ask = || world.call(Method::POST, submit).header("idempotency-key", "one").send();
        let first = ask();
        let made = first.created();
        let again = ask();
        assert_eq!(
            (again.created(), again.header("idempotent-replayed")),
            (made.clone(), "true"),
            "{engine}"
        );
        act(&world, submit).refused(409, "submission_refused");
        assert_eq!((&made["state"], &made["network"]), (&json!("waiting"), &json!("peppol")));
        assert_eq!((&made["ordinal"], &made["attempts"]), (&json!(0), &json!(0)));

        let id = made["id"].as_str().unwrap();
        let detail = world.get(format!("/v1/submissions/{id}")).ok();
        assert_eq!((&detail["number"], &detail["file"]), (&json!("INV-000001"), &Value::Null));
        assert_eq!((&detail["log"], &detail["answers"]), (&json!([]), &json!([])));
        world.get("/v1/submissions/sbm_00000000000000000000000000").refused(404, "not_found");
        let listed =
            |query: &str| world.get(format!("/v1/submissions{query}")).ok()["data"].as_array().unwrap().len();
        assert_eq!((listed(""), listed("?state=waiting"), listed("?state=rejected")), (1, 1, 0), "{engine}");
        assert_eq!((listed("?invoice=INV-000001"), listed("?customer=acme")), (1, 1));
        assert_eq!(listed("?customer=acme&state=taken&invoice=INV-000001"), 0);
        world.get("/v1/submissions?invoice=INV-000009").refused(404, "not_found");

        let done = |verb: &str| act(&world, &format!("/v1/submissions/{id}/{verb}"));
        assert_eq!(done("retry").ok()["state"], "waiting", "{engine}");
        let closed = done("close").ok();
        assert_eq!((&closed["state"], closed["closed_at"].is_string()), (&json!("stuck"), true));
        assert_eq!(closed["next_at"], Value::Null);
        done("close").refused(409, "submission_refused");
        assert_eq!((listed("?look=true"), listed("?look=false")), (0, 1), "{engine}: somebody has looked");
        world.get("/v1/submissions?look=true&state=stuck").refused(400, "invalid_request");
        // It is wanted after all: another, which is what is retried from then on.
        assert_eq!(act(&world, submit).created()["ordinal"], 1, "{engine}");
        done("retry").refused(409, "submission_refused");
        assert_eq!((listed(""), listed("?limit=1"), listed("?state=stuck")), (2, 1, 1));
    }
}
