//! The companies register: a file with a manifest that the Companies Department drops into a folder.

use super::{MAINTENANCE, StoreId};
use crate::{lang::Text, switches::Mode, world::Shared};
use jiff::{ToSpan, civil::Date};
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::{fs, io, path::Path, time::Duration};

/// How often the department drops its file.
pub(super) const EVERY: Duration = Duration::from_secs(6 * 3600);
/// The length of a file that is far too long, in bytes.
const HUGE: u64 = 100 * 1024 * 1024;

const DATA: &str = include_str!("../../data/companies.toml");
const COLUMNS: [&str; 14] = [
    "reg_no",
    "owner_id",
    "name_ar",
    "name_en",
    "legal_form",
    "activity",
    "licence_no",
    "licence_until",
    "founded",
    "gov",
    "mun",
    "street",
    "building",
    "postcode",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    companies: Vec<Company>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Company {
    no: String,
    owner: String,
    name: Text,
    form: String,
    activity: String,
    licence: String,
    licence_ends: i64,
    founded: Date,
    governorate: String,
    municipality: String,
    street: String,
    building: String,
    postcode: String,
}

impl Company {
    fn fields(&self, today: Date) -> [String; 14] {
        let until = today.saturating_add(self.licence_ends.days());
        [
            self.no.clone(),
            self.owner.clone(),
            self.name.ar.clone(),
            self.name.en.clone(),
            self.form.clone(),
            self.activity.clone(),
            self.licence.clone(),
            until.to_string(),
            self.founded.to_string(),
            self.governorate.clone(),
            self.municipality.clone(),
            self.street.clone(),
            self.building.clone(),
            self.postcode.clone(),
        ]
    }
}

/// Drops the file as the switch says.
pub(super) async fn write(world: &Shared) {
    let world = world.clone();
    let written = tokio::task::spawn_blocking(move || {
        let mode = world.switches.mode(StoreId::Companies.id());
        drop_file(&world.stores.companies(), mode, world.clock.today())
    });
    match written.await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "the companies register could not be dropped"),
        Err(error) => tracing::warn!(%error, "the companies register was not dropped"),
    }
}

fn drop_file(folder: &Path, mode: Mode, today: Date) -> io::Result<()> {
    let (file, about) = (folder.join("companies.csv"), folder.join("companies.json"));
    if mode == Mode::Refused {
        return [file, about].iter().filter(|path| path.exists()).try_for_each(fs::remove_file);
    }
    let data: Data = toml::from_str(DATA).map_err(io::Error::other)?;
    let sheet = if mode == Mode::Html { MAINTENANCE.to_owned() } else { sheet(&data, mode, today) };
    let mut bytes = sheet.into_bytes();
    if mode == Mode::BadUtf8
        && let Some(at) = bytes.iter().position(|byte| !byte.is_ascii())
    {
        bytes[at] = 0xFF;
    }
    let mut columns: Vec<&str> = COLUMNS.to_vec();
    if mode == Mode::Extra {
        columns.extend(["capital", "clerks_note"]);
    }
    let as_of = if mode == Mode::Stale { today.saturating_sub(2.years()) } else { today };
    let manifest = json!({
        "file": "companies.csv",
        "sha256": Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>(),
        "rows": data.companies.len(),
        "as_of": as_of.to_string(),
        "columns": columns,
        "delimiter": ";",
    });
    match mode {
        Mode::HalfWritten => bytes.truncate(bytes.len() / 2),
        // One company gets another owner, and nobody adapts the checksum.
        Mode::Tampered => {
            let text = String::from_utf8_lossy(&bytes).replace("0011598018", "0012735015");
            bytes = text.into_bytes();
        }
        _ => {}
    }
    put(&file, &bytes, (mode == Mode::Huge).then_some(HUGE))?;
    put(&about, manifest.to_string().as_bytes(), None)
}

fn sheet(data: &Data, mode: Mode, today: Date) -> String {
    let extra = |more: &str| if mode == Mode::Extra { more.to_owned() } else { String::new() };
    let mut sheet = format!("{}{}\n", COLUMNS.join(";"), extra(";capital;clerks_note"));
    for company in &data.companies {
        let fields = company.fields(today).map(|field| format!("\"{}\"", field.replace('"', "\"\"")));
        sheet.push_str(&fields.join(";"));
        sheet.push_str(&extra(";250000;not for the portal"));
        sheet.push('\n');
    }
    sheet
}

/// Writes a file beside its place and moves it there, padded with zeros where it is to be long.
fn put(path: &Path, bytes: &[u8], length: Option<u64>) -> io::Result<()> {
    let part = path.with_extension("part");
    fs::write(&part, bytes)?;
    if let Some(length) = length {
        fs::OpenOptions::new().write(true).open(&part)?.set_len(length)?;
    }
    fs::rename(part, path)
}
