//! The vehicle register: a legacy database with clumsy names, and a view over it for the portal.

use super::StoreId;
use crate::{people::Person, switches::Mode, world::Shared};
use jiff::{ToSpan, civil::Date};
use sqlx::{
    ConnectOptions, Connection, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use std::path::Path;

/// What the department's database looks like since 1998, and the view that was put over it.
const SCHEMA: &str = r#"
CREATE TABLE "VEH_MST_01" (
    VM_ID INTEGER PRIMARY KEY, PLT_L TEXT, PLT_R TEXT, OWN_IDN TEXT, VTYP CHAR(2), MDL_TX TEXT, YOM INTEGER,
    CLR_CD CHAR(2), CHS_NO TEXT, REG_EXP CHAR(8), DEL_FL CHAR(1) DEFAULT 'N', UPD_USR TEXT, RMRK TEXT
);
CREATE INDEX IX_OWN ON "VEH_MST_01" (OWN_IDN);
CREATE TABLE SYS_PRM (PRM TEXT PRIMARY KEY, VAL TEXT);
CREATE VIEW V_PORTAL_VEHICLES AS
SELECT OWN_IDN AS OWNER_ID,
       CASE WHEN (SELECT VAL FROM SYS_PRM WHERE PRM = 'HUGE') IS NULL THEN PLT_L || '-' || PLT_R
            ELSE hex(zeroblob(50000000)) END AS PLATE_NO, VTYP AS V_TYPE, MDL_TX AS MODEL, YOM AS MODEL_YEAR,
       CLR_CD AS COLOUR, CHS_NO AS CHASSIS,
       substr(REG_EXP, 1, 4) || '-' || substr(REG_EXP, 5, 2) || '-' || substr(REG_EXP, 7, 2) AS VALID_TO,
       COALESCE((SELECT VAL FROM SYS_PRM WHERE PRM = 'STAND'), date('now')) AS STAND_DT
FROM "VEH_MST_01" WHERE DEL_FL = 'N' AND (SELECT VAL FROM SYS_PRM WHERE PRM = 'TARRY') IS NULL
UNION ALL
SELECT OWN_IDN, PLT_L, VTYP, MDL_TX, YOM, CLR_CD, CHS_NO, REG_EXP, 'never'
FROM "VEH_MST_01" WHERE (SELECT VAL FROM SYS_PRM WHERE PRM = 'TARRY') IS NOT NULL AND 0 < (
    WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2000000000) SELECT count(*) FROM c);
"#;

/// A vehicle as the department keeps it.
struct Vehicle {
    left: u32,
    right: u32,
    kind: &'static str,
    model: &'static str,
    year: i16,
    colour: &'static str,
    chassis: String,
    registered_until: Date,
}

/// Models that nobody makes, by licence category.
const MODELS: [(&str, &[&str], &str); 3] = [
    ("A", &["فراشة", "سهم"], "03"),
    ("C", &["جمل", "قافلة"], "05"),
    ("", &["صقر", "نخلة", "غزال", "نورس", "سدرة"], "01"),
];
const COLOURS: [&str; 5] = ["WH", "BK", "GR", "RD", "BL"];

/// The one vehicle of a person who may drive; everything follows from their number.
fn vehicle(person: &Person, today: Date) -> Option<Vehicle> {
    let licence = person.licence.as_ref().filter(|_| person.died.is_none())?;
    let seed: u32 = person.national_id.get(2..9)?.parse().ok()?;
    let (_, models, kind) = MODELS.into_iter().find(|(category, ..)| licence.category.starts_with(category))?;
    let pick = |count: usize| usize::try_from(seed).unwrap_or_default() % count;
    Some(Vehicle {
        left: 10 + seed % 80,
        right: 10_000 + seed % 89_999,
        kind,
        model: models[pick(models.len())],
        year: 2010 + i16::try_from(seed % 15).unwrap_or_default(),
        colour: COLOURS[pick(COLOURS.len())],
        chassis: format!("XWV{seed:014}"),
        // Some ran out just before, most run out soon.
        registered_until: today.saturating_add((i64::from(seed % 200) - 20).days()),
    })
}

/// A connection that keeps everybody else out.
pub(super) struct Lock(#[allow(dead_code, reason = "held, not used")] SqliteConnection);

/// Makes the database anew as the switch says; with the mode `locked` somebody then works in it.
pub(super) async fn write(world: &Shared) -> Option<Lock> {
    let path = world.stores.vehicles();
    let mode = world.switches.mode(StoreId::Vehicles.id());
    if mode == Mode::Refused {
        let _ = std::fs::remove_file(&path);
        return None;
    }
    let part = path.with_extension("part");
    let _ = std::fs::remove_file(&part);
    let made = fill(world, &part, mode).await.map_err(|error| error.to_string());
    let made = made.and_then(|()| if mode == Mode::Truncated { cut(&part) } else { Ok(()) });
    let made = made.and_then(|()| std::fs::rename(&part, &path).map_err(|error| error.to_string()));
    if let Err(error) = made {
        tracing::warn!(error, "the vehicle register could not be written");
        return None;
    }
    if mode != Mode::Locked {
        return None;
    }
    let mut lock = options(&path).connect().await.ok()?;
    sqlx::query("BEGIN EXCLUSIVE").execute(&mut lock).await.ok()?;
    Some(Lock(lock))
}

/// Loses the second half of a file, as a full disk does.
fn cut(path: &Path) -> Result<(), String> {
    let file = std::fs::OpenOptions::new().write(true).open(path).map_err(|error| error.to_string())?;
    let length = file.metadata().map_err(|error| error.to_string())?.len();
    file.set_len(length / 2).map_err(|error| error.to_string())
}

fn options(path: &Path) -> SqliteConnectOptions {
    // Thrown away and made anew each time: nothing is lost when the machine stops.
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Delete)
        .synchronous(SqliteSynchronous::Off)
        .disable_statement_logging()
}

async fn fill(world: &Shared, path: &Path, mode: Mode) -> Result<(), sqlx::Error> {
    let today = world.clock.today();
    let mut connection = options(path).connect().await?;
    sqlx::raw_sql(SCHEMA).execute(&mut connection).await?;
    let mut transaction = connection.begin().await?;
    for person in world.people().all() {
        let Some(vehicle) = vehicle(person, today) else { continue };
        insert(&mut transaction, person, &vehicle).await?;
        if mode == Mode::Duplicate {
            insert(&mut transaction, person, &Vehicle { left: 99, ..vehicle }).await?;
        }
    }
    let parameter = "INSERT INTO SYS_PRM (PRM, VAL) VALUES ($1, $2)";
    match mode {
        Mode::Stale => {
            let day = today.saturating_sub(2.years()).to_string();
            sqlx::query(parameter).bind("STAND").bind(day).execute(&mut *transaction).await?;
        }
        Mode::Slow => {
            sqlx::query(parameter).bind("TARRY").bind("Y").execute(&mut *transaction).await?;
        }
        Mode::BadUtf8 => {
            let spoil = "UPDATE \"VEH_MST_01\" SET MDL_TX = CAST(X'D8FFFE41' AS TEXT), PLT_R = CAST(X'31FF32' AS TEXT)";
            sqlx::query(spoil).execute(&mut *transaction).await?;
        }
        Mode::Huge => {
            sqlx::query(parameter).bind("HUGE").bind("Y").execute(&mut *transaction).await?;
        }
        _ => {}
    }
    transaction.commit().await?;
    connection.close().await
}

async fn insert(connection: &mut SqliteConnection, person: &Person, vehicle: &Vehicle) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO \"VEH_MST_01\" (PLT_L, PLT_R, OWN_IDN, VTYP, MDL_TX, YOM, CLR_CD, CHS_NO, REG_EXP, UPD_USR, RMRK) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'batch', 'not for the portal')",
    )
    .bind(vehicle.left.to_string())
    .bind(vehicle.right.to_string())
    .bind(&person.national_id)
    .bind(vehicle.kind)
    .bind(vehicle.model)
    .bind(vehicle.year)
    .bind(vehicle.colour)
    .bind(&vehicle.chassis)
    .bind(vehicle.registered_until.strftime("%Y%m%d").to_string())
    .execute(connection)
    .await
    .map(|_| ())
}
