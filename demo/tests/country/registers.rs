//! Each register answers what it holds, and only what it is asked.

use crate::support::{SALMA, YOUSEF, about, ask, client, country};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use sha2::{Digest, Sha512};

async fn found(register: &str, id: &str, attributes: &[&str]) -> Value {
    let country = country().await;
    let answer = ask(&client(), &country, (register, "query"), &about(id, attributes)).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    let answer: Value = answer.json().await.unwrap();
    answer["results"][0].clone()
}

#[tokio::test]
async fn population_knows_who_somebody_is() {
    let salma = found("population", SALMA, &["given_ar", "family_en", "born", "nationality"]).await;
    assert_eq!(salma["found"], true);
    assert_eq!(salma["key"], "it");
    assert_eq!(salma["subject"], json!({ "scheme": "national_id", "id": SALMA }));
    assert_eq!(
        salma["attributes"],
        json!({ "given_ar": "سلمى", "family_en": "Al-Mansouri", "born": "1996-03-04", "nationality": "AWH" })
    );
    assert_eq!(salma["as_of"].as_str().unwrap().len(), 10);
}

#[tokio::test]
async fn an_unknown_person_is_not_found_and_nothing_is_said_about_them() {
    let nobody = found("population", "0099999999", &["given_ar"]).await;
    assert_eq!(
        nobody,
        json!({ "key": "it", "subject": { "scheme": "national_id", "id": "0099999999" }, "found": false })
    );
}

#[tokio::test]
async fn civil_status_holds_marriages_and_birth_notices() {
    let marriage = found("civil-status", SALMA, &["marriage_no", "marriage_place"]).await;
    assert_eq!(marriage["attributes"], json!({ "marriage_no": "MC-2020-004512", "marriage_place": "G1" }));
    let birth = found(
        "civil-status",
        "BN-2026-000123",
        &["born_time", "sex", "weight_g", "multiple", "mother_id", "father_id"],
    )
    .await;
    assert_eq!(
        birth["attributes"],
        json!({ "born_time": "04:35", "sex": "2", "weight_g": 3280, "multiple": false, "mother_id": SALMA, "father_id": YOUSEF })
    );
}

#[tokio::test]
async fn either_parent_finds_the_birth_notice() {
    let country = country().await;
    for parent in [SALMA, YOUSEF] {
        let body = json!({
            "list": "births_of_parent",
            "subject": { "scheme": "national_id", "id": parent },
            "attributes": ["sex"],
        });
        let answer: Value =
            ask(&client(), &country, ("civil-status", "list"), &body).send().await.unwrap().json().await.unwrap();
        assert_eq!(answer["subject"]["id"], parent);
        assert_eq!(
            answer["items"],
            json!([{
                "subject": { "scheme": "birth_notice", "id": "BN-2026-000123" },
                "attributes": { "sex": "2" },
                "related": {
                    "mother": { "scheme": "national_id", "id": SALMA },
                    "father": { "scheme": "national_id", "id": YOUSEF },
                },
            }])
        );
    }
}

#[tokio::test]
async fn addresses_and_licences_are_held_for_those_who_have_them() {
    let home = found("addresses", SALMA, &["governorate", "municipality", "postcode"]).await;
    assert_eq!(home["attributes"], json!({ "governorate": "G1", "municipality": "M02", "postcode": "11210" }));
    let licence = found("drivers", SALMA, &["licence_no", "category"]).await;
    assert_eq!(licence["attributes"], json!({ "licence_no": "DL-204417", "category": "B" }));
    // Marwan has neither, Dina's address is protected.
    for (register, id, attribute) in [
        ("addresses", "0025789041", "street"),
        ("drivers", "0025789041", "category"),
        ("addresses", "0025516014", "street"),
    ] {
        let nothing = found(register, id, &[attribute]).await;
        assert_eq!(nothing["found"], false, "{register} {id}");
    }
}

#[tokio::test]
async fn x_road_headers_come_back() {
    let country = country().await;
    let body = about(SALMA, &["sex"]);
    let answer = ask(&client(), &country, ("population", "query"), &body).send().await.unwrap();
    let headers = answer.headers();
    assert_eq!(headers["x-road-service"], "AW/GOV/POPULATION/persons/facts");
    assert_eq!(headers["x-road-id"], "4a1f3e8e-0000-4000-8000-000000000001");
    assert!(uuid::Uuid::parse_str(headers["x-road-request-id"].to_str().unwrap()).is_ok());
    let hash = STANDARD.encode(Sha512::digest(serde_json::to_vec(&body).unwrap()));
    assert_eq!(headers["x-road-request-hash"], hash.as_str());
}

#[tokio::test]
async fn what_is_not_a_request_gets_an_x_road_error() {
    let country = country().await;
    let (client, service) = (client(), ("population", "query"));
    let many: Vec<Value> = (0..51).map(|_| about(SALMA, &["sex"])["queries"][0].clone()).collect();
    for body in [about(SALMA, &["shoe_size"]), json!({ "queries": [] }), json!({ "queries": many }), json!({})] {
        let answer = ask(&client, &country, service, &body).send().await.unwrap();
        assert_eq!(answer.status(), 400, "{body}");
        let kind = answer.headers()["x-road-error"].to_str().unwrap().to_owned();
        let error: Value = answer.json().await.unwrap();
        assert_eq!(error["type"], kind.as_str());
        assert!(uuid::Uuid::parse_str(error["detail"].as_str().unwrap()).is_ok());
    }
    let nameless = client
        .post(format!("{}{}/query", country.registers["population"], crate::support::path("population")))
        .json(&about(SALMA, &["sex"]))
        .send()
        .await
        .unwrap();
    assert_eq!(nameless.status(), 400);
    assert_eq!(nameless.headers()["x-road-error"], "Server.ServerProxy.MissingHeader");
    let elsewhere = ask(&client, &country, ("population", "nothing"), &json!({})).send().await.unwrap();
    assert_eq!(elsewhere.status(), 404);
}

#[tokio::test]
async fn health_is_said() {
    let country = country().await;
    for base in country.registers.values().filter(|address| address.starts_with("http")) {
        let answer = client().get(format!("{base}/health")).send().await.unwrap();
        assert_eq!(answer.text().await.unwrap(), r#"{"status":"ok"}"#);
    }
}
