//! Codes in an encounter: the one-time code that makes a caller sure enough to hand something in, and resume codes, which
//! open a draft here or let the person go on at home.

use app::pages::{OneTimeAtDesk, ResumeToGoPage};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::Channel;
use domain::notice::CodePurpose;

use super::super::super::ask::{Reply, Stop, flatten};
use super::super::super::posted::Posted;
use super::form::id_of;
use super::person::{Wrong, page};
use super::{Serving, no};
use crate::cases::Refusal;
use crate::codes::{Guesser, HandOver, NotMade, NotOpened, NotSent};
use crate::identity::StaffMember;
use crate::storage::Checked;

/// `POST /{lang}/desk/encounters/{id}/code`: `step=send`, or the `code` that the caller reads aloud.
pub(in super::super) async fn code(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(one_time(&posted, &id).await)
}

async fn one_time(posted: &Posted<StaffMember>, id: &str) -> Reply {
    let serving = Serving::of(&posted.ask, id).await?;
    let codes = &posted.ask.portal.reach.codes;
    let (person, about) = (serving.encounter.person, Some(serving.encounter.id));
    if posted.get("step") == "send" {
        let shown = match codes.send(person, CodePurpose::StaffChange, about).await {
            Ok(sent) => OneTimeAtDesk::Sent { to: sent.to.text().to_owned() },
            Err(NotSent::NoContact) => OneTimeAtDesk::NoContact,
            Err(NotSent::Enough { again_at }) => OneTimeAtDesk::Enough { again_at },
            Err(NotSent::NoGateway | NotSent::Store(_)) => OneTimeAtDesk::NoGateway,
        };
        let status = if matches!(shown, OneTimeAtDesk::Sent { .. }) { StatusCode::OK } else { StatusCode::CONFLICT };
        return page(&serving, (status, Wrong::default(), Some(shown))).await;
    }
    let checked = codes.check(person, CodePurpose::StaffChange, about, posted.get("code")).await;
    let shown = match checked.map_err(|error| serving.broken(&error))? {
        Checked::Right => {
            let encounters = &posted.ask.portal.encounters;
            encounters.strengthen(&serving.encounter).await.map_err(|why| no(&posted.ask, &why))?;
            return Ok(serving.go(""));
        }
        Checked::Wrong { left } => OneTimeAtDesk::Wrong { left },
        Checked::Expired | Checked::Locked => OneTimeAtDesk::Spent,
        Checked::NotSixDigits => OneTimeAtDesk::Slip,
    };
    page(&serving, (StatusCode::UNPROCESSABLE_ENTITY, Wrong::default(), Some(shown))).await
}

/// `POST /{lang}/desk/encounters/{id}/resume`: the person reads their resume code aloud.
pub(in super::super) async fn resumed(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(resume(&posted, &id).await)
}

async fn resume(posted: &Posted<StaffMember>, id: &str) -> Reply {
    let serving = Serving::of(&posted.ask, id).await?;
    let guesser = Guesser::Staff(serving.member.subject.clone());
    let codes = &posted.ask.portal.reach.resume;
    match codes.open(posted.get("resume-code"), serving.encounter.person, &guesser).await {
        Ok(application) => Ok(serving.go(&format!("/applications/{application}"))),
        Err(NotOpened::Store(error)) => Ok(serving.broken(&error)),
        Err(NotOpened::Slip(_) | NotOpened::Wrong) => {
            let wrong = Wrong { resume_code: true, ..Wrong::default() };
            page(&serving, (StatusCode::UNPROCESSABLE_ENTITY, wrong, None)).await
        }
        Err(NotOpened::TooMany(_)) => {
            let wrong = Wrong { resume_code: true, ..Wrong::default() };
            page(&serving, (StatusCode::TOO_MANY_REQUESTS, wrong, None)).await
        }
    }
}

/// `POST …/applications/{application}/resume`: a code with which the person goes on by themselves. On the phone it is sent
/// to the contact on record; at the counter it is printed.
pub(in super::super) async fn to_go(
    Path((_, encounter, application)): Path<(String, String, String)>,
    posted: Posted<StaffMember>,
) -> Response {
    flatten(made(&posted, &encounter, &application).await)
}

async fn made(posted: &Posted<StaffMember>, encounter: &str, application: &str) -> Reply {
    let ask = &posted.ask;
    let serving = Serving::of(ask, encounter).await?;
    let id = id_of(&serving, application)?;
    let lost = || Stop::from(serving.refuse(id, &Refusal::NotFound));
    serving.ask.portal.cases.draft(&serving.citizen(), id).await.map_err(|why| serving.refuse(id, &why))?;
    // Whoever acts for the person has their own way in, and the code is for the person: it is given to nobody else.
    if serving.acts_for.is_some() {
        return Ok(serving.go(&format!("/applications/{id}")));
    }
    let way = if serving.encounter.channel == Channel::Phone { HandOver::ByMessage } else { HandOver::ByStaff };
    match ask.portal.reach.resume.make(serving.encounter.person, id, way).await {
        Ok(made) => {
            let noted = super::hand_over::hand_overs(&ask.portal).to_person(&serving.encounter, id).await;
            noted.map_err(|error| serving.broken(&error))?;
            let sent = made.sent.as_ref().map(|(to, _)| to.text().to_owned());
            // What was sent is read from the person's own phone: staff need not see it.
            let code = sent.is_none().then(|| made.code.spoken());
            let address = format!("{}{}", ask.portal.public_url, ask.l.href("/resume"));
            let person = serving.card.clone();
            Ok(serving.page(StatusCode::OK, ResumeToGoPage { person, code, until: made.until, sent, address }))
        }
        Err(NotMade::NotFound) => Err(lost()),
        Err(NotMade::Store(error)) => Ok(serving.broken(&error)),
    }
}
