//! Reading the rights from the command line; they are changed by two people at the desk.

use super::print;
use crate::portal;
use crate::settings::Settings;
use crate::storage::{RowChange, StoredRow};

/// What to read.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Rights {
    /// Every authorisation with its standing, days, law and decision.
    List,
    /// Who did what with an authorisation, newest first; of all when none is named.
    History {
        /// The authorisation's id.
        id: Option<String>,
        /// How many lines at most.
        #[arg(long, default_value_t = 100)]
        limit: i64,
    },
}

pub(super) async fn run(task: Rights, settings: &Settings) -> Result<(), String> {
    let store = portal::open_store(settings).await.map_err(|error| error.to_string())?;
    let lines: Result<Vec<String>, _> = match &task {
        Rights::List => store.authorisations().await.map(|rows| rows.iter().map(row).collect()),
        Rights::History { id, limit } => {
            let history = store.authorisation_history(id.as_deref(), (0, *limit)).await;
            history.map(|lines| lines.iter().map(change).collect())
        }
    };
    store.close().await;
    lines.map_err(|error| error.to_string())?.iter().for_each(|line| print(line));
    Ok(())
}

fn row(row: &StoredRow) -> String {
    let StoredRow { row, standing, by_people, .. } = row;
    let last = row.valid_to.map_or("no end".to_owned(), |day| day.to_string());
    let origin = if *by_people { "by people" } else { "from the catalogue" };
    format!(
        "{}  {}  {} for {} asks {}  {} to {last}  {}  {}  proposed by {}, approved by {}  {origin}",
        row.id,
        standing.name(),
        row.direction.name(),
        row.service,
        row.source,
        row.valid_from,
        row.legal_basis,
        row.decision,
        row.proposed_by,
        if row.approved_by.is_empty() { "nobody" } else { &row.approved_by },
    )
}

fn change(change: &RowChange) -> String {
    let RowChange { authorisation, at, by, what, legal_basis, decision, .. } = change;
    format!("{at}  {authorisation}  {}  by {by}  {legal_basis}  {decision}", what.name())
}
