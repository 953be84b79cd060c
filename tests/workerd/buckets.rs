//! Files of a site that wants them in a bucket: they are served, joined, exported and erased as any others, and so are those of regions
//! that have no bucket. That they are in a bucket, and what of them is left there, is looked at where the runtime keeps it
//! (`xtask/src/killed.rs`, `stays.rs`).

use serde_json::{Value, json};

use crate::assertions::assert_status;
use crate::attachments::{PDF, Visitor, address, bytes, go_along, id, name, path, photo, sent};
use crate::client::{ask, get, post};
use crate::sites::{Small, unique};
use crate::talk::{LATER, NOW, answer, desk, whole};

fn site(name: &str) -> Small {
    let mut site = Small::new(&unique(name), "First");
    site.manifest.site.files_in_bucket = true;
    site.publish();
    site
}

/// Does what is to be done: copies, and what could wait until nobody reads what was copied.
fn keep(site: &Small) {
    for _ in 0..2 {
        assert_status(&post(site.api("desk/jobs")).operator().now(LATER).json(&json!({})).send(), 200);
    }
}

fn asked_from(site: &Small, country: &str) -> (Visitor, String) {
    let body = json!({ "message": "My lamp is broken." });
    let made = post(site.api("requests")).country(country).now(NOW).json(&body).send();
    assert_status(&made, 201);
    let made = made.json();
    let of = |name: &str| made[name].as_str().unwrap().to_owned();
    ((of("reference"), of("token")), of("region"))
}

#[test]
fn files_are_the_same_in_a_bucket_and_where_a_region_has_none() {
    let site = site("t-bucket-regions");
    let large = photo(10 * 1024 * 1024);
    for (country, region) in [("DE", "eu"), ("JP", "apac"), ("NZ", "oc"), ("US", "enam")] {
        let (visitor, stored) = asked_from(&site, country);
        assert_eq!(stored, region);
        let files = [sent(&site, &visitor, "lamp.jpg", &large), sent(&site, &visitor, "bill", PDF)];
        let ids: Vec<String> = files.iter().map(id).collect();
        let before: Vec<Vec<u8>> = ids.iter().map(|id| bytes(&site, &visitor, id).body).collect();
        assert_status(&name(&site, &visitor, &ids), 201);
        // Read while it is copied, from there, and once nothing of it is elsewhere.
        for _ in 0..3 {
            for ((file, id), before) in files.iter().zip(&ids).zip(&before) {
                let of_team = desk(&site, &format!("requests/{}/attachments/{id}", visitor.0)).send();
                for answer in [bytes(&site, &visitor, id), of_team] {
                    assert_status(&answer, 200);
                    assert_eq!(answer.header("content-type"), file["type"].as_str().unwrap());
                    assert!(answer.body == *before, "{region}: {} bytes", answer.body.len());
                }
            }
            keep(&site);
        }
        let shown = get(address(&site, &visitor, 1)).now(LATER).send();
        assert_eq!((shown.status, shown.body == before[0]), (200, true));
        assert_eq!(whole(&site, &visitor.0)["thread"][1]["attachments"][1]["size"], PDF.len());
        // Named, it is nobody's to take back; erased, it is nobody's.
        let of_file = format!("{}/{}", path(&site, &visitor), ids[0]);
        assert_status(&ask("DELETE", of_file.as_str()).bearer(&visitor.1).send(), 404);
        let erased = ask("DELETE", site.api(&format!("requests/{}", visitor.0))).bearer(&visitor.1).now(LATER).send();
        assert_status(&erased, 200);
        assert_eq!(erased.json()["erased"][region]["attachments"], 2);
        for _ in 0..2 {
            assert_status(&bytes(&site, &visitor, &ids[0]), 404);
            assert_status(&desk(&site, &format!("requests/{}/attachments/{}", visitor.0, ids[1])).send(), 404);
            keep(&site);
        }
    }
}

#[test]
fn files_of_a_bucket_go_along_and_are_joined_and_erased() {
    let site = site("t-bucket-joined");
    go_along(&site, &|| keep(&site));
}

#[test]
fn files_of_a_site_that_changes_its_mind_stay_where_they_are() {
    let mut site = site("t-bucket-changed");
    let ((reference, token), _) = asked_from(&site, "DE");
    let visitor = (reference, token);
    let send = |site: &Small| {
        let of_desk = post(site.api(&format!("desk/requests/{}/attachments", visitor.0)));
        let file = of_desk.operator().body("application/pdf", PDF).send().json();
        let answered = answer(site, &visitor.0, &json!({ "message": "Here.", "attachments": [file["id"]] }));
        assert_status(&answered, 201);
        keep(site);
        id(&file)
    };
    let mut all = vec![send(&site)];
    for is_wanted in [false, true] {
        site.manifest.site.files_in_bucket = is_wanted;
        site.publish();
        all.push(send(&site));
        for id in &all {
            assert_eq!(bytes(&site, &visitor, id).body, PDF);
        }
    }
}

#[test]
fn it_is_told_in_which_regions_files_are_in_a_bucket() {
    let of = |site: &Small| -> Vec<(String, bool)> {
        let told = get(site.api("desk/residency")).operator().send();
        assert_status(&told, 200);
        let told = told.json();
        let regions =
            told["markets"].as_array().unwrap().iter().flat_map(|market| market["regions"].as_array().unwrap());
        let pair = |placed: &Value| (placed["region"].as_str().unwrap().to_owned(), placed["bucket"] == true);
        regions.map(pair).collect()
    };
    let with = site("t-bucket-told");
    let told = of(&with);
    assert!(told.iter().any(|(_, bucket)| *bucket) && told.iter().any(|(_, bucket)| !bucket), "{told:?}");
    for (region, bucket) in &told {
        assert_eq!(*bucket, ["eu", "apac", "oc"].contains(&region.as_str()), "{region}");
    }
    assert!(of(&Small::published("t-bucket-none")).iter().all(|(_, bucket)| !bucket));
}
