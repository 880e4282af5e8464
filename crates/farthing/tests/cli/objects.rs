//! A bucket for old segments: what `doctor` says of it, and what is refused.

use testkit::moto::Moto;

use crate::harness::Farthing;

fn settings(moto: &Moto, bucket: &str, keys: &std::path::Path) -> String {
    format!(
        "[usage.objects]\nendpoint = \"{}\"\nbucket = \"{bucket}\"\nprefix = \"farthing\"\n\
         credentials_file = \"{}\"\nafter = \"1 day\"\n",
        moto.url(),
        keys.display()
    )
}

#[test]
fn the_doctor_tries_the_bucket() {
    let moto = Moto::with_bucket();
    let farthing = Farthing::new();
    let at = farthing.data();
    farthing.run(&["demo"], &at).well();
    let keys = format!(
        "[default]\naws_access_key_id = {}\naws_secret_access_key = {}\n",
        moto.access_key, moto.secret_key
    );
    let keys = farthing.file("keys", &keys);
    farthing.file("farthing.toml", &settings(&moto, "usage", &keys));
    let told = farthing.run(&["doctor"], &at).well();
    let place = format!("{}/usage/farthing", moto.url());
    assert!(told.contains(&format!("{place} keeps, gives back and removes what it is given")), "{told}");
    farthing.file("farthing.toml", &settings(&moto, "nothing", &keys));
    let done = farthing.run(&["doctor"], &at);
    assert!(done.out.contains("it has no bucket nothing"), "{}", done.out);
    assert!(!done.out.contains(&moto.secret_key));
    done.stopped(1);
    std::fs::remove_file(&keys).unwrap();
    let told = farthing.run(&["verify"], &at).stopped(1);
    assert!(told.contains("credentials_file"), "{told}");
}
