//! At the counter: the person who is served acts for somebody else, or gives a mandate.

use app::pages::{DeskNews, DeskRepresentPage, DeskRight, MandateForm, MandatePage};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::Channel;
use domain::encounter::Hand;
use domain::journey::SourceOutcome;
use domain::representation::{Standing, may_be_given};
use uuid::Uuid;

use super::super::super::ask::{Reply, flatten};
use super::super::super::handlers::represent::{given_mandate, read_form, services};
use super::super::super::posted::Posted;
use super::super::StaffAsk;
use super::{Serving, named, no};
use crate::encounters::{Looked, NoEncounter};
use crate::identity::StaffMember;
use crate::representation::{Coming, NotActing, NotGiven};
use crate::storage::Represents;

/// Below which path it stands, inside the encounter.
const HERE: &str = "/represent";

/// `GET /{lang}/desk/encounters/{id}/represent`.
pub(in super::super) async fn for_others(ask: StaffAsk, Path((_, id)): Path<(String, String)>) -> Response {
    flatten(match Serving::of(&ask, &id).await {
        Ok(serving) => page(&serving, (StatusCode::OK, None)).await,
        Err(stop) => Err(stop),
    })
}

async fn page(serving: &Serving<'_>, (status, news): (StatusCode, Option<DeskNews>)) -> Reply {
    let representations = &serving.ask.portal.representations;
    let person = serving.in_person();
    let for_whom = representations.for_whom(person).await.map_err(|error| serving.broken(&error))?;
    let given = match serving.acts_for {
        Some(_) => Vec::new(),
        None => representations.by_whom(person).await.map_err(|error| serving.broken(&error))?,
    };
    let today = serving.ask.portal.clock.today();
    let page = DeskRepresentPage {
        person: serving.card.clone(),
        rights: for_whom.iter().map(|one| right(serving.ask, one)).collect(),
        given: given.iter().filter_map(|one| given_mandate(one, today)).collect(),
        acting: serving.acts_for.is_some(),
        news: news.or_else(|| serving.ask.parameter("done").and_then(|done| DeskNews::of_name(&done))),
    };
    Ok(serving.page(status, page))
}

/// A right of the person who is there, for a page.
pub(super) fn right(ask: &StaffAsk, one: &Represents) -> DeskRight {
    DeskRight {
        id: one.representation.id.to_string(),
        name: named(ask, &one.names),
        kind: one.representation.kind,
        until: one.representation.until,
    }
}

/// `POST /{lang}/desk/encounters/{id}/represent`: `act` (a right), `step=find`, `step=stop` or `withdraw` (a mandate).
pub(in super::super) async fn act_for(Path((_, id)): Path<(String, String)>, posted: Posted<StaffMember>) -> Response {
    flatten(acts(&posted, &id).await)
}

async fn acts(posted: &Posted<StaffMember>, id: &str) -> Reply {
    let serving = Serving::of(&posted.ask, id).await?;
    let portal = &posted.ask.portal;
    if posted.get("step") == "stop" {
        portal.store.act_in(serving.encounter.id, None).await.map_err(|error| serving.broken(&error))?;
        return Ok(serving.go(""));
    }
    // Nobody signs on the phone, and nobody's child is there to be seen.
    if !may_be_given(serving.encounter.channel) {
        return Ok(serving.go(""));
    }
    let hand = Hand::from(&serving.encounter);
    let encounter = Some(serving.encounter.id);
    let assurance = serving.encounter.identification.assurance();
    let coming =
        Coming { person: serving.in_person(), channel: Channel::Counter, assurance, hand: Some(&hand), encounter };
    if posted.get("step") == "find" {
        let done = match portal.representations.find(&coming).await {
            Ok(SourceOutcome::Answered | SourceOutcome::UnknownThere) => DeskNews::Found,
            Ok(_) | Err(NotActing::LogUnavailable) => DeskNews::Silent,
            Err(why) => return not_acting(&serving, &why).await,
        };
        return Ok(serving.go(&format!("{HERE}?done={}", done.name())));
    }
    if let Ok(mandate) = posted.get("withdraw").parse::<Uuid>() {
        let done = portal.representations.withdraw(serving.in_person(), mandate).await;
        let news = if done.map_err(|error| serving.broken(&error))? { DeskNews::Withdrawn } else { DeskNews::Ended };
        return Ok(serving.go(&format!("{HERE}?done={}", news.name())));
    }
    match posted.get("act").parse() {
        Ok(right) => begin(&serving, &coming, right).await,
        Err(_) => page(&serving, (StatusCode::UNPROCESSABLE_ENTITY, Some(DeskNews::Ended))).await,
    }
}

/// The same bars hold for the person for whom somebody acts: nobody opens their own record, or their household's, by
/// serving a relative.
async fn begin(serving: &Serving<'_>, coming: &Coming<'_>, right: Uuid) -> Reply {
    let (ask, portal) = (serving.ask, &serving.ask.portal);
    let id = portal.store.person(coming.person).await.map_err(|error| serving.broken(&error))?.identity.national_id;
    let found = portal.store.representation(right, &id).await.map_err(|error| serving.broken(&error))?;
    let today = portal.clock.today();
    // Without a right nobody is looked up.
    let Some(found) = found.filter(|found| found.representation.standing(today) == Standing::InForce) else {
        return page(serving, (StatusCode::UNPROCESSABLE_ENTITY, Some(DeskNews::Ended))).await;
    };
    let concerned = portal.store.person(found.representation.represented).await;
    let concerned = concerned.map_err(|error| serving.broken(&error))?.identity.national_id;
    let looked = portal.encounters.look_up(serving.member, &concerned).await.map_err(|why| no(ask, &why))?;
    let Looked::Found(arrival) = looked else {
        return page(serving, (StatusCode::CONFLICT, Some(DeskNews::Silent))).await;
    };
    match portal.encounters.may_open(serving.member, &arrival, serving.encounter.reason).await {
        Ok(()) => {}
        Err(NoEncounter::Barred(_)) => return page(serving, (StatusCode::FORBIDDEN, Some(DeskNews::Barred))).await,
        Err(why) => return Ok(no(ask, &why)),
    }
    match portal.representations.begin(coming, right).await {
        Ok(found) => {
            let right = Some(found.representation.id);
            portal.store.act_in(serving.encounter.id, right).await.map_err(|error| serving.broken(&error))?;
            let led_to = portal.store.look_up_led_to(arrival.exchange, &serving.encounter).await;
            led_to.map_err(|error| serving.broken(&error))?;
            Ok(serving.go(""))
        }
        Err(why) => not_acting(serving, &why).await,
    }
}

async fn not_acting(serving: &Serving<'_>, why: &NotActing) -> Reply {
    let (status, news) = match why {
        NotActing::NotFound | NotActing::Ended(_) => (StatusCode::UNPROCESSABLE_ENTITY, DeskNews::Ended),
        NotActing::NotConfirmed(_) | NotActing::LogUnavailable => (StatusCode::CONFLICT, DeskNews::Silent),
        NotActing::Store(error) => return Ok(serving.broken(error)),
    };
    page(serving, (status, Some(news))).await
}

/// `GET /{lang}/desk/encounters/{id}/mandate`.
pub(in super::super) async fn mandate(ask: StaffAsk, Path((_, id)): Path<(String, String)>) -> Response {
    flatten(match Serving::of(&ask, &id).await {
        Ok(serving) => Ok(form(&serving, StatusCode::OK, MandateForm::default())),
        Err(stop) => Err(stop),
    })
}

/// The form; only for the person who is there, about themselves.
fn form(serving: &Serving<'_>, status: StatusCode, form: MandateForm) -> Response {
    if serving.acts_for.is_some() || !may_be_given(serving.encounter.channel) {
        return serving.go("");
    }
    let page = MandatePage {
        action: serving.card.path("/mandate"),
        before: serving.card.path(HERE),
        at_counter: Some(serving.card.name.clone()),
        services: services(&serving.ask.portal.catalogue),
        form,
    };
    serving.page(status, page)
}

/// `POST /{lang}/desk/encounters/{id}/mandate`.
pub(in super::super) async fn give_mandate(
    Path((_, id)): Path<(String, String)>,
    posted: Posted<StaffMember>,
) -> Response {
    flatten(gives(&posted, &id).await)
}

async fn gives(posted: &Posted<StaffMember>, id: &str) -> Reply {
    let serving = Serving::of(&posted.ask, id).await?;
    if serving.acts_for.is_some() || !may_be_given(serving.encounter.channel) {
        return Ok(serving.go(""));
    }
    let representations = &posted.ask.portal.representations;
    let (typed, wish) = read_form(representations, (|name: &str| posted.get(name).to_owned(), posted.all("service")));
    let hand = Hand::from(&serving.encounter);
    match representations.give(serving.in_person(), &wish, Some(hand)).await {
        Ok(_) => Ok(serving.go(&format!("{HERE}?done={}", DeskNews::Given.name()))),
        Err(NotGiven::Faults(faults)) => {
            Ok(form(&serving, StatusCode::UNPROCESSABLE_ENTITY, MandateForm { faults, ..typed }))
        }
        Err(NotGiven::Store(error)) => Ok(serving.broken(&error)),
    }
}
