//! Figures for supervisors: on the page, and as a file.

use app::pages::{FiguresBy, FiguresPage};
use app::words;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::queue::Figure;
use jiff::SignedDuration;

use super::super::ask::{Reply, flatten};
use super::super::handlers::look_export::row as csv_row;
use super::super::refuse::broken;
use super::StaffAsk;
use crate::queue::{Period, Report};

/// What is looked at: centre, period with its name in addresses, grouping.
struct Wanted {
    centre: Option<String>,
    period: (Period, &'static str),
    by: FiguresBy,
}

/// As the address says; without a centre in it, the one where the supervisor works.
fn wanted(ask: &StaffAsk) -> Wanted {
    let catalogue = &ask.portal.catalogue;
    let own = || ask.visit.data().and_then(|member| member.workplace.clone());
    let centre = ask.parameter("centre").or_else(own).filter(|id| catalogue.centre(id).is_some());
    let period = match ask.parameter("period").as_deref() {
        Some("today") => (Period::Today, "today"),
        Some("month") => (Period::Month, "month"),
        _ => (Period::Week, "week"),
    };
    let by = ask.parameter("by").and_then(|name| FiguresBy::ALL.into_iter().find(|by| by.name() == name));
    Wanted { centre, period, by: by.unwrap_or(FiguresBy::Kind) }
}

async fn report(ask: &StaffAsk, wanted: &Wanted) -> Result<Report, super::super::ask::Stop> {
    ask.member()?;
    let report = ask.portal.queue.figures(wanted.centre.as_deref(), wanted.period.0).await;
    report.map_err(|error| broken(ask, &error).into())
}

/// `GET /{lang}/desk/figures`.
pub(super) async fn show(ask: StaffAsk) -> Response {
    flatten(draw(&ask).await)
}

async fn draw(ask: &StaffAsk) -> Reply {
    let wanted = wanted(ask);
    let report = report(ask, &wanted).await?;
    let groups = match wanted.by {
        FiguresBy::Centre => report.by_centre.into_iter().collect(),
        FiguresBy::Kind => report.by_kind.into_iter().collect(),
        FiguresBy::Hour => report.by_hour.into_iter().map(|(hour, figure)| (hour.to_string(), figure)).collect(),
    };
    let page = FiguresPage {
        days: report.days,
        centres: ask.portal.catalogue.centres.iter().map(|centre| centre.id.clone()).collect(),
        centre: wanted.centre,
        period: wanted.period.1,
        by: wanted.by,
        groups,
        all: report.all,
    };
    Ok(ask.ok(page))
}

/// `GET /{lang}/desk/figures/export.csv`: every combination of centre, kind and hour.
pub(super) async fn csv(ask: StaffAsk) -> Response {
    flatten(export(&ask).await)
}

async fn export(ask: &StaffAsk) -> Reply {
    let wanted = wanted(ask);
    let report = report(ask, &wanted).await?;
    // The mark tells spreadsheets that it is UTF-8.
    let mut text = format!("\u{feff}{}", csv_row(&words::figures_headings(ask.l)));
    for ((centre, kind, hour), figure) in &report.single {
        let group = |by: FiguresBy, id: &str| app::texts::plain(&by.group(ask.l, id));
        let names = [group(FiguresBy::Centre, centre), group(FiguresBy::Kind, kind), hour.to_string()];
        let cells: Vec<String> = names.into_iter().chain(cells(figure)).collect();
        text.push_str(&csv_row(&cells));
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"queues.csv\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, text).into_response())
}

/// Counts, and times in seconds.
fn cells(figure: &Figure) -> [String; 9] {
    let time = |time: Option<SignedDuration>| time.map_or_else(String::new, |time| time.as_secs().to_string());
    [
        figure.taken.to_string(),
        figure.finished.to_string(),
        figure.abandoned.to_string(),
        figure.no_shows.to_string(),
        figure.expired.to_string(),
        figure.open.to_string(),
        time(figure.wait_median),
        time(figure.wait_ninth),
        time(figure.service_median),
    ]
}
