//! The registers that are no services: what lies in database, folder and sheet, and what switches do to it.

use crate::support::{SALMA, country, turn};
use demo::Country;
use serde_json::Value;
use sha2::{Digest, Sha256};
use sqlx::{ConnectOptions, Row, sqlite::SqliteConnectOptions};
use std::{path::PathBuf, str::FromStr};

async fn rows(country: &Country, owner: &str) -> Result<Vec<(Option<String>, String)>, sqlx::Error> {
    let options = SqliteConnectOptions::from_str(&country.registers["vehicles"])?.read_only(true);
    let options = options.busy_timeout(std::time::Duration::from_millis(50));
    let mut connection = options.connect().await?;
    let rows = sqlx::query("SELECT PLATE_NO, STAND_DT FROM V_PORTAL_VEHICLES WHERE OWNER_ID = $1 LIMIT 2")
        .bind(owner)
        .fetch_all(&mut connection)
        .await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

fn folder(country: &Country) -> PathBuf {
    reqwest::Url::parse(&country.registers["companies"]).unwrap().to_file_path().unwrap()
}

/// Whether the file is the one that its manifest is about, and the manifest.
fn dropped(country: &Country) -> (bool, Value, Vec<u8>) {
    let file = std::fs::read(folder(country).join("companies.csv")).unwrap();
    let manifest: Value =
        serde_json::from_slice(&std::fs::read(folder(country).join("companies.json")).unwrap()).unwrap();
    let sum: String = Sha256::digest(&file).iter().map(|byte| format!("{byte:02x}")).collect();
    (manifest["sha256"] == sum.as_str(), manifest, file)
}

#[tokio::test]
async fn vehicles_are_a_view_that_can_be_broken() {
    let country = country().await;
    let whole = rows(&country, SALMA).await.unwrap();
    assert_eq!(whole.len(), 1, "one vehicle for a person who drives");
    assert!(rows(&country, "0011780038").await.unwrap().is_empty(), "a child drives nothing");
    turn(&country, "vehicles", "duplicate").await;
    assert_eq!(rows(&country, SALMA).await.unwrap().len(), 2);
    turn(&country, "vehicles", "stale").await;
    let stale = rows(&country, SALMA).await.unwrap().remove(0).1;
    assert!(stale[..4].parse::<i32>().unwrap() <= whole[0].1[..4].parse::<i32>().unwrap() - 2, "{stale}");
    turn(&country, "vehicles", "locked").await;
    assert!(rows(&country, SALMA).await.is_err());
    turn(&country, "vehicles", "refused").await;
    assert!(rows(&country, SALMA).await.is_err());
    turn(&country, "vehicles", "ok").await;
    assert_eq!(rows(&country, SALMA).await.unwrap(), whole, "the same people have the same vehicles");
    country.stop().await;
}

#[tokio::test]
async fn companies_are_dropped_with_a_manifest_that_can_lie() {
    let country = country().await;
    let (true_sum, manifest, file) = dropped(&country);
    assert!(true_sum);
    let lines = std::str::from_utf8(&file).unwrap().lines().count();
    assert_eq!(manifest["rows"], lines - 1);
    for mode in ["half_written", "tampered", "huge"] {
        turn(&country, "companies", mode).await;
        assert!(!dropped(&country).0, "{mode}");
    }
    turn(&country, "companies", "bad_utf8").await;
    let (true_sum, _, file) = dropped(&country);
    assert!(true_sum && std::str::from_utf8(&file).is_err(), "the checksum is of the spoilt file");
    turn(&country, "companies", "extra").await;
    let (true_sum, manifest, _) = dropped(&country);
    assert!(true_sum && manifest["columns"].as_array().unwrap().iter().any(|column| column == "clerks_note"));
    country.stop().await;
}

#[tokio::test]
async fn health_cover_is_handed_in_as_sheets() {
    let country = country().await;
    let mut sheets = country.sheets["health-cover"].clone();
    let first = sheets.borrow_and_update().clone();
    assert!(first.lines().any(|line| line.starts_with(SALMA) && line.contains("HC-11598018")), "{first}");
    turn(&country, "health-cover", "mistaken").await;
    assert!(sheets.has_changed().unwrap());
    assert!(!sheets.borrow_and_update().contains("HC-11598018"));
    turn(&country, "health-cover", "ok").await;
    assert_eq!(*sheets.borrow_and_update(), first);
    country.stop().await;
}

#[tokio::test]
async fn what_a_passing_country_has_written_is_cleared_away() {
    let country = country().await;
    let folder = folder(&country);
    assert!(folder.exists());
    country.stop().await;
    assert!(!folder.exists());
}
