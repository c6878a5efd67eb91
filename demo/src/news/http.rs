//! Letting things happen: the page, its forms, and the same for programs.

use super::{Event, page};
use crate::{
    lang::Lang,
    people::{Address, BirthNotice, People, municipality},
    world::Shared,
};
use axum::{
    Form, Json, Router,
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header::ACCEPT},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::json;

/// The page and its forms.
pub(crate) fn router(world: Shared) -> Router {
    Router::new()
        .route("/news", get(show))
        .route("/news/births", post(birth))
        .route("/news/withdrawals", post(withdrawal))
        .route("/news/moves", post(moved))
        .with_state(world)
}

#[derive(Deserialize)]
struct Asked {
    lang: Option<String>,
    said: Option<String>,
}

async fn show(State(world): State<Shared>, Query(asked): Query<Asked>) -> Response {
    page::show(&world, Lang::from_tags(asked.lang.as_deref()), asked.said.as_deref())
}

#[derive(Deserialize)]
struct Birth {
    mother: String,
    lang: Option<String>,
}

async fn birth(State(world): State<Shared>, headers: HeaderMap, Form(form): Form<Birth>) -> Response {
    let (people, now) = (world.people(), world.clock.now());
    let Some(notice) = notice(&people, &form.mother, world.clock.today()) else {
        return (StatusCode::UNPROCESSABLE_ENTITY, "nobody of that number can have a child here").into_response();
    };
    let no = notice.no.clone();
    done(&world, &headers, Event::Birth(notice), ("birth", form.lang), json!({ "notice": no, "at": now }))
}

/// A notice of a birth today; the father is the mother's husband.
fn notice(people: &People, mother: &str, today: Date) -> Option<BirthNotice> {
    let mother = people.get(mother).filter(|it| it.sex == "2" && it.died.is_none() && it.age(today) >= 15)?;
    let marriage = mother.marriage.as_ref().map(|it| it.no.as_str());
    let husband = |it: &&crate::people::Person| {
        it.sex == "1"
            && it.died.is_none()
            && marriage.is_some()
            && it.marriage.as_ref().map(|m| m.no.as_str()) == marriage
    };
    let count = people.notices().iter().filter(|notice| notice.born_on.is_some()).count();
    Some(BirthNotice {
        no: format!("BN-{}-{:06}", today.year(), 900_001 + count),
        days_ago: 0,
        born_on: Some(today),
        time: "06:20".to_owned(),
        sex: if count % 2 == 0 { "2" } else { "1" }.to_owned(),
        hospital: "H01".to_owned(),
        weight_g: 3150,
        multiple: false,
        mother: mother.national_id.clone(),
        father: people.all().iter().find(husband).map(|it| it.national_id.clone()),
    })
}

#[derive(Deserialize)]
struct Withdrawal {
    notice: String,
    lang: Option<String>,
}

async fn withdrawal(State(world): State<Shared>, headers: HeaderMap, Form(form): Form<Withdrawal>) -> Response {
    if world.people().notice(&form.notice).is_none() {
        return (StatusCode::UNPROCESSABLE_ENTITY, "there is no such notice").into_response();
    }
    done(&world, &headers, Event::Withdrawal(form.notice), ("withdrawal", form.lang), json!({}))
}

#[derive(Deserialize)]
struct Moved {
    person: String,
    municipality: String,
    street: String,
    building: String,
    lang: Option<String>,
}

async fn moved(State(world): State<Shared>, headers: HeaderMap, Form(form): Form<Moved>) -> Response {
    let refuse = |why: &'static str| (StatusCode::UNPROCESSABLE_ENTITY, why).into_response();
    let lives = world.people().get(&form.person).is_some_and(|it| it.address.is_some() && it.died.is_none());
    if !lives {
        return refuse("nobody of that number lives at an address here");
    }
    let Some(governorate) = municipality(&form.municipality) else { return refuse("there is no such municipality") };
    let fits = |text: &str, most: usize| (1..=most).contains(&text.trim().chars().count());
    if !fits(&form.street, 60) || !fits(&form.building, 8) {
        return refuse("street and building are needed, and not longer than anybody's");
    }
    let number = |code: &str| code.get(1..).unwrap_or_default().to_owned();
    let address = Address {
        postcode: format!("{}{}00", number(&governorate), number(&form.municipality)),
        governorate,
        municipality: form.municipality,
        street: form.street.trim().to_owned(),
        building: form.building.trim().to_owned(),
        since: world.clock.today(),
    };
    done(&world, &headers, Event::Move(form.person, address), ("move", form.lang), json!({}))
}

/// Lets it happen. Browsers are sent back to the page; programs that accept JSON get what is new.
fn done(
    world: &Shared,
    headers: &HeaderMap,
    event: Event,
    (what, lang): (&str, Option<String>),
    answer: serde_json::Value,
) -> Response {
    if headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site") {
        return (StatusCode::FORBIDDEN, "another site may not let things happen here").into_response();
    }
    if let Err(error) = world.news.happen(event, world.clock.now()) {
        tracing::warn!(%error, "the country's news can't be kept");
        return (StatusCode::INTERNAL_SERVER_ERROR, "it could not be kept").into_response();
    }
    let json = headers.get(ACCEPT).and_then(|it| it.to_str().ok()).is_some_and(|it| it.contains("application/json"));
    if json {
        return Json(answer).into_response();
    }
    let lang = Lang::from_tags(lang.as_deref()).tag();
    Redirect::to(&format!("/news?lang={lang}&said={what}")).into_response()
}
