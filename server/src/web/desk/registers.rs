//! The registers that an officer's authority keeps with the portal: the list, one register, and opening a record.

use app::pages::{Field, Filled, OwnRecordPage, RegisterFigures, RegisterNotice, RegisterPage, RegistersPage};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::catalogue::Source;
use domain::facts::{FactId, Invalid};
use domain::keeping::LookReason;

use super::super::ask::{Reply, Stop, flatten};
use super::super::posted::Posted;
use super::super::refuse::broken;
use super::StaffAsk;
use crate::identity::StaffMember;
use crate::register::{CantKeep, Keeper};
use crate::storage::NativeSummary;

/// In which role facts are named whose owner has none: as a person.
pub(super) const ROLE: &str = "person";

/// `GET /{lang}/desk/registers`.
pub(super) async fn list(ask: StaffAsk) -> Response {
    flatten(show_list(&ask).await)
}

async fn show_list(ask: &StaffAsk) -> Reply {
    let keeper = keeper(ask)?;
    let mut registers = Vec::new();
    for source in ask.portal.keeping.registers(&keeper) {
        registers.push(figures(ask, source).await?);
    }
    Ok(ask.ok(RegistersPage { authority: keeper.officer.authority.to_owned(), registers }))
}

/// The officer, as somebody who keeps registers.
pub(super) fn keeper(ask: &StaffAsk) -> Result<Keeper<'_>, Stop> {
    let member = ask.member()?;
    member.keeper().ok_or_else(|| ask.not_for(member.role).into())
}

async fn figures(ask: &StaffAsk, source: &Source) -> Result<RegisterFigures, Stop> {
    let summary = ask.portal.store.native_summary(&source.id).await.map_err(|error| broken(ask, &error))?;
    let NativeSummary { records, as_of, .. } = summary;
    let as_of = as_of.and_then(|(oldest, newest)| Some((oldest.parse().ok()?, newest.parse().ok()?)));
    Ok(RegisterFigures { id: source.id.clone(), records, as_of })
}

/// The page for what keeping refuses.
pub(super) fn cant(ask: &StaffAsk, why: &CantKeep) -> Stop {
    match why {
        CantKeep::Store(error) | CantKeep::NotLogged(error) => broken(ask, error).into(),
        CantKeep::Own => ask.page(StatusCode::FORBIDDEN, OwnRecordPage).into(),
        CantKeep::NotFound | CantKeep::Subject(_) => {
            let page = app::pages::ErrorPage { problem: app::pages::Problem::NotFound };
            ask.page(StatusCode::NOT_FOUND, page).into()
        }
    }
}

/// What stands in the form, and what is wrong with it.
#[derive(Default)]
struct Typed {
    subject: String,
    wrong: Option<Invalid>,
    reason: String,
    reason_missing: bool,
}

/// `GET /{lang}/desk/registers/{source}`.
pub(super) async fn one(Path((_, source)): Path<(String, String)>, ask: StaffAsk) -> Response {
    let notice = notice(&ask);
    flatten(show_one(&ask, &source, (Typed::default(), notice)).await)
}

/// What happened before, as the address says.
fn notice(ask: &StaffAsk) -> Option<RegisterNotice> {
    if ask.parameter("over").is_some() {
        return Some(RegisterNotice::Over);
    }
    if ask.parameter("ended").is_some() {
        return Some(RegisterNotice::Ended);
    }
    let counts = ask.parameter("imported")?;
    let mut counts = counts.split('.').map(|count| count.parse().ok());
    let mut next = || counts.next().flatten();
    Some(RegisterNotice::Imported { added: next()?, changed: next()?, same: next()? })
}

async fn show_one(ask: &StaffAsk, id: &str, (typed, notice): (Typed, Option<RegisterNotice>)) -> Reply {
    let keeper = keeper(ask)?;
    let source = ask.portal.keeping.register(&keeper, id).map_err(|why| cant(ask, &why))?;
    let Some(mut subject) = subject_field(ask, source) else { return Err(cant(ask, &CantKeep::NotFound)) };
    let status = match (&typed.wrong, typed.reason_missing, notice) {
        (_, _, Some(RegisterNotice::NotLogged)) => StatusCode::SERVICE_UNAVAILABLE,
        (None, false, _) => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    subject.filled = Filled { text: typed.subject, ..Filled::default() };
    subject.error = typed.wrong;
    let page = RegisterPage {
        register: figures(ask, source).await?,
        subject,
        reason: typed.reason,
        reason_missing: typed.reason_missing,
        notice,
    };
    Ok(ask.page(status, page))
}

/// The field for the id by which a register finds people.
fn subject_field(ask: &StaffAsk, source: &Source) -> Option<Field> {
    let concept = ask.portal.catalogue.concepts.get(&format!("person.{}", source.scheme()))?;
    Some(Field { autocomplete: Some("off".to_owned()), ..Field::of(&FactId::new(ROLE, source.scheme()), concept, &[]) })
}

/// `POST /{lang}/desk/registers/{source}`: opens a record.
pub(super) async fn find(Path((_, source)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(open(&posted, &source).await)
}

async fn open(posted: &Posted<StaffMember>, id: &str) -> Reply {
    let ask = &posted.ask;
    let keeper = keeper(ask)?;
    let source = ask.portal.keeping.register(&keeper, id).map_err(|why| cant(ask, &why))?;
    let subject = posted.get(&FactId::new(ROLE, source.scheme()).to_string()).to_owned();
    let chosen = posted.get("reason").to_owned();
    let Ok(reason) = chosen.parse::<LookReason>() else {
        let wrong = subject.trim().is_empty().then_some(Invalid::Missing);
        let typed = Typed { subject, wrong, reason: chosen, reason_missing: true };
        return show_one(ask, id, (typed, None)).await;
    };
    let typed = |wrong| Typed { subject: subject.clone(), wrong, reason: chosen.clone(), reason_missing: false };
    match ask.portal.keeping.open(&keeper, id, (&subject, reason)).await {
        Ok(look) => Ok(ask.go(&format!("/desk/registers/{id}/records/{look}"))),
        Err(CantKeep::Subject(why)) => show_one(ask, id, (typed(Some(why)), None)).await,
        Err(CantKeep::NotLogged(error)) => {
            tracing::error!(%error, "the exchange log can't be written: no record is shown");
            show_one(ask, id, (typed(None), Some(RegisterNotice::NotLogged))).await
        }
        Err(why) => Err(cant(ask, &why)),
    }
}
