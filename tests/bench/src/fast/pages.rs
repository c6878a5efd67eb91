//! GET and POST of the pages that most people see, beside a plain handler that returns the same bytes, on both databases.

use std::cell::RefCell;
use std::time::Duration;

use super::Terms;
use super::figure::{Asked, Figure};
use crate::Fault;
use crate::postgres::Postgres;
use crate::report::{Pair, middle, on};
use crate::site::Site;

/// Measures them.
pub(super) async fn measure(terms: &Terms) -> Result<Vec<Figure>, Fault> {
    let time = terms.pick(Duration::from_secs(1), Duration::from_secs(5));
    let binary = terms.binary.to_str().ok_or("the binary's path can't be read")?;
    let postgres = Postgres::start().await?;
    let figures = RefCell::new(Vec::new());
    for (kind, database) in [("SQLite", None), ("PostgreSQL", Some(postgres.database("pages").await?))] {
        let site = Site::portal(binary, database.as_deref()).await?;
        on((&site, kind), time, |pair| figures.borrow_mut().push(figure(pair))).await?;
    }
    Ok(figures.into_inner())
}

fn figure(pair: &Pair) -> Figure {
    let rate = |rate: f64| format!("{rate:.0}/s");
    Figure::new(pair.name.clone(), rate(pair.ours), rate(pair.plain)).ratio(middle(&pair.ratios), Asked::Nothing)
}
