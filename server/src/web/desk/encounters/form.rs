//! The fast form of an application, and contesting what a register says.

use app::pages::{CasePage, ClashShown, FactRef, FastFormPage, Field, Filled, OverNext};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use domain::application::{ApplicationStatus, SubjectId};
use domain::desk_keys::DeskKeys;
use domain::facts::{FactId, Invalid, KnownFact};
use domain::journey::Page as At;
use jiff::Timestamp;
use std::str::FromStr;
use uuid::Uuid;

use super::super::super::ask::{Reply, Stop, flatten};
use super::super::super::handlers::applications::{case_of, facts_in, questions};
use super::super::super::handlers::pages::Drawn;
use super::super::super::posted::{Posted, filled, get, input};
use super::super::StaffAsk;
use super::{Serving, ended, reply};
use crate::cases::{Clash, Draft, FieldInput, Refusal, Rejected, SavedForm, TypedForm};
use crate::identity::{KeptForm, StaffMember};

/// What a form looked like when it could not be taken as it was.
#[derive(Default)]
struct Sent {
    fields: Vec<(String, String)>,
    rejected: Vec<Rejected>,
    clashes: Vec<Clash>,
    kept: bool,
    more: bool,
    not_chosen: bool,
    /// When the form was drawn first, of one that was kept.
    shown_at: Option<Timestamp>,
    /// How many answers were saved.
    saved: Option<usize>,
    /// The keys of whoever types.
    keys: DeskKeys,
}

impl Sent {
    /// Nothing, on the page of this member of staff.
    async fn by(serving: &Serving<'_>) -> Result<Self, Stop> {
        Ok(Self { keys: super::super::keys::keys_of(serving.ask).await?, ..Self::default() })
    }
}

/// The id of an application in an address.
pub(super) fn id_of(serving: &Serving<'_>, text: &str) -> Result<Uuid, Stop> {
    text.parse().map_err(|_| Stop::from(serving.refuse(Uuid::nil(), &Refusal::NotFound)))
}

/// Under which path what was typed is kept when the encounter ended meanwhile: whatever encounter comes next.
fn kept_at(application: &str) -> String {
    format!("/desk/forms/{application}")
}

/// `GET /{lang}/desk/encounters/{id}/applications/{application}`: the form of a draft, the case of what was handed in.
pub(in super::super) async fn application(
    ask: StaffAsk,
    Path((_, encounter, application)): Path<(String, String, String)>,
) -> Response {
    flatten(show(&ask, &encounter, &application).await)
}

async fn show(ask: &StaffAsk, encounter: &str, application: &str) -> Reply {
    let (serving, id) = Serving::at(ask, encounter, application).await?;
    let draft = load(&serving, id).await?;
    if draft.application.status != ApplicationStatus::Draft {
        return Ok(serving.page(StatusCode::OK, case_page(&serving, id, None).await?));
    }
    let kept = ask.visit.kept_for(&kept_at(application)).await.ok().flatten();
    let mut sent =
        Sent { saved: ask.parameter("saved").and_then(|count| count.parse().ok()), ..Sent::by(&serving).await? };
    if let Some(kept) = kept {
        // What a colleague answered meanwhile is not overwritten unseen: it counts from when the form was drawn first.
        sent.shown_at = shown_at(&kept.fields);
        (sent.fields, sent.kept) = (kept.fields, true);
    }
    Ok(serving.page(StatusCode::OK, drawn(&serving, &draft, &sent)))
}

/// Loads it, and notes that it was opened in the encounter.
pub(super) async fn load(serving: &Serving<'_>, id: Uuid) -> Result<Draft, Stop> {
    let portal = &serving.ask.portal;
    let draft = portal.cases.load(&serving.citizen(), id).await;
    let draft = draft.map_err(|refusal| Stop::from(serving.refuse(id, &refusal)))?;
    portal.encounters.open_case(&serving.encounter, id).await.map_err(|why| super::no(serving.ask, &why))?;
    Ok(draft)
}

/// What was handed in, with what authorities ask: whoever is known well enough answers it here.
pub(super) async fn case_page(
    serving: &Serving<'_>,
    id: Uuid,
    typed: Option<(&str, &str, &Invalid)>,
) -> Result<CasePage, Stop> {
    let ask = serving.ask;
    let case = ask.portal.store.case(id, serving.encounter.person).await;
    let case = case.map_err(|error| serving.broken(&error))?;
    let Some(case) = case else { return Err(serving.refuse(id, &Refusal::NotFound).into()) };
    let mut asked = questions(&ask.spoken, &case, typed);
    let sure = serving.is_sure();
    let kept =
        if typed.is_none() { ask.visit.kept_for(&reply::kept_at(&id.to_string())).await.ok().flatten() } else { None };
    for question in &mut asked {
        question.action = if sure { serving.card.path(&format!("/applications/{id}/reply")) } else { String::new() };
        if let Some(kept) = kept.as_ref().filter(|kept| get(&kept.fields, "request_id") == question.id) {
            question.typed = get(&kept.fields, "reply").to_owned();
        }
    }
    let drawn = case_of(&ask.spoken, &case).await.map_err(|error| serving.broken(&error))?;
    Ok(CasePage {
        person: Some(serving.card.clone()),
        questions: asked,
        just_replied: ask.parameter("replied").is_some(),
        ..drawn
    })
}

/// When a form was drawn, as it says itself.
fn shown_at(fields: &[(String, String)]) -> Option<Timestamp> {
    get(fields, "shown_at").parse().ok().and_then(|at| Timestamp::from_microsecond(at).ok())
}

/// The page of a draft: what is asked, what is known.
fn drawn(serving: &Serving<'_>, draft: &Draft, sent: &Sent) -> FastFormPage {
    let portal = &serving.ask.portal;
    let drawn = Drawn::new(draft, &portal.catalogue).below(serving.base());
    let answers = &draft.application.answers;
    let asks_who = draft.definition.chosen_role().is_some() && !answers.who_answered;
    let who = drawn.who(None, sent.not_chosen).filter(|_| asks_who).map(|page| (page.role, page.candidates));
    let names: Vec<FactId> = facts_in(&sent.fields);
    let typed = |fact: &FactId| -> Option<Filled> { names.contains(fact).then(|| filled(&sent.fields, fact)) };
    let mut topics: Vec<(String, Vec<Field>)> = Vec::new();
    for topic in draft.definition.topics.iter().filter(|_| who.is_none()) {
        let fields: Vec<Field> = draft
            .journey
            .asked(answers, topic)
            .filter_map(|required| {
                let mut field = drawn.field(&required.fact, typed(&required.fact), &sent.rejected)?;
                field.optional = required.optional;
                Some(field)
            })
            .collect();
        if !fields.is_empty() {
            topics.push((topic.clone(), fields));
        }
    }
    let check = drawn.check(false);
    let troubles = answers.sources.keys().filter_map(|source| drawn.trouble(source)).collect();
    let clash = |clash: &Clash| {
        let concept = draft.definition.concept(&clash.fact)?;
        Some(ClashShown { fact: FactRef::of(&clash.fact, concept), kept: clash.kept.clone() })
    };
    FastFormPage {
        person: serving.card.clone(),
        head: drawn.head(),
        who,
        topics,
        known: check.registers,
        troubles,
        clashes: sent.clashes.iter().filter_map(clash).collect(),
        kept: sent.kept,
        more: sent.more,
        not_chosen: sent.not_chosen,
        shown_at: sent.shown_at.unwrap_or_else(|| portal.clock.now()),
        saved: sent.saved,
        open: open_questions(draft),
        keys: sent.keys.clone(),
    }
}

/// How many questions still need an answer.
fn open_questions(draft: &Draft) -> usize {
    let facts = &draft.application.answers.facts;
    let answered = |fact: &FactId| facts.get(fact).is_some_and(|known: &KnownFact| known.value.is_some());
    draft.journey.required.iter().filter(|required| !required.optional && !answered(&required.fact)).count()
}

/// Keeps what was typed in a form that comes after its encounter: neither a session that ended nor an encounter that ran
/// out or was handed over may cost it.
pub(super) async fn keep(posted: &Posted<StaffMember>, (encounter, path): (&str, String), stop: Stop) -> Reply {
    let ask = &posted.ask;
    let fields = posted.fields.iter().filter(|(name, _)| name != "csrf").cloned().collect();
    match (ask.visit.keep(&KeptForm { path, fields }).await, ask.visit.data(), encounter.parse()) {
        (Ok(()), Some(member), Ok(id)) => Ok(ended(ask, (member, id), OverNext::FormKept).await),
        _ => Err(stop),
    }
}

/// `POST /{lang}/desk/encounters/{id}/applications/{application}`.
pub(in super::super) async fn answer(
    Path((_, encounter, application)): Path<(String, String, String)>,
    posted: Posted<StaffMember>,
) -> Response {
    flatten(save(&posted, &encounter, &application).await)
}

async fn save(posted: &Posted<StaffMember>, encounter: &str, application: &str) -> Reply {
    let ask = &posted.ask;
    let (serving, id) = match Serving::at(ask, encounter, application).await {
        Ok(found) => found,
        Err(stop) => return keep(posted, (encounter, kept_at(application)), stop).await,
    };
    let draft = load(&serving, id).await?;
    let asks_who = draft.definition.chosen_role().is_some() && !draft.application.answers.who_answered;
    if asks_who { who(posted, &serving, &draft).await } else { fields(posted, &serving, id).await }
}

async fn who(posted: &Posted<StaffMember>, serving: &Serving<'_>, draft: &Draft) -> Reply {
    let id = draft.application.id;
    let role = draft.definition.chosen_role().map(|(role, ..)| role.id.clone()).unwrap_or_default();
    let sent = posted.get(&role);
    let listed = draft.application.answers.candidates.iter().find(|candidate| candidate.subject.id == sent);
    let choice: Option<SubjectId> = match listed {
        Some(candidate) => Some(candidate.subject.clone()),
        None if sent == app::pages::NOT_LISTED => None,
        None => {
            let sent = Sent { not_chosen: true, ..Sent::by(serving).await? };
            return Ok(serving.page(StatusCode::UNPROCESSABLE_ENTITY, drawn(serving, draft, &sent)));
        }
    };
    let cases = &serving.ask.portal.cases;
    match cases.choose_who(&serving.citizen(), id, choice.as_ref(), posted.version()).await {
        Ok(_) => Ok(serving.go(&format!("/applications/{id}"))),
        Err(refusal) => Ok(serving.refuse(id, &refusal)),
    }
}

async fn fields(posted: &Posted<StaffMember>, serving: &Serving<'_>, id: Uuid) -> Reply {
    let inputs: Vec<FieldInput> =
        facts_in(&posted.fields).iter().map(|fact| input(fact, &filled(&posted.fields, fact))).collect();
    let form = TypedForm { shown_at: shown_at(&posted.fields).unwrap_or_default(), inputs: &inputs };
    let saved = serving.ask.portal.cases.answer_all(&serving.citizen(), id, form).await;
    let saved = match saved {
        Ok(saved) => saved,
        Err(refusal) => return Ok(serving.refuse(id, &refusal)),
    };
    let taken = taken(&inputs, &saved);
    // Whoever saves for later, or hands over, may leave questions open: only what was typed and can't be taken stops them.
    let later = match posted.get("go") {
        "keep" => Some(format!("/applications/{id}?saved={taken}")),
        "hand-over" => Some(format!("/applications/{id}/hand-over")),
        _ => None,
    };
    let only_open = saved.clashes.is_empty() && saved.rejected.iter().all(|one| one.why == Invalid::Missing);
    if let Some(later) = later.as_ref().filter(|_| only_open) {
        return Ok(serving.go(later));
    }
    let wrong = !saved.rejected.is_empty() || !saved.clashes.is_empty();
    if !wrong && saved.draft.journey.next() == At::Check && !serving.card.joined {
        return Ok(serving.go(&format!("/applications/{id}/confirm")));
    }
    let sent = Sent {
        fields: if wrong { posted.fields.clone() } else { Vec::new() },
        more: !wrong,
        rejected: saved.rejected,
        clashes: saved.clashes,
        saved: Some(taken).filter(|_| wrong),
        ..Sent::by(serving).await?
    };
    let status = if sent.rejected.is_empty() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let status = if sent.more { StatusCode::OK } else { status };
    Ok(serving.page(status, drawn(serving, &saved.draft, &sent)))
}

/// How many of the answers in a form stand now.
fn taken(inputs: &[FieldInput], saved: &SavedForm) -> usize {
    let refused = |fact: &FactId| {
        saved.rejected.iter().any(|one| one.fact == *fact) || saved.clashes.iter().any(|one| one.fact == *fact)
    };
    let facts = &saved.draft.application.answers.facts;
    let stands = |fact: &FactId| facts.get(fact).is_some_and(|known| known.value.is_some());
    inputs.iter().filter(|input| !refused(&input.fact) && stands(&input.fact)).count()
}

/// The fact of `wrong-<fact>`.
fn contested_fact(page: &str) -> Option<FactId> {
    FactId::from_str(page.strip_prefix("wrong-")?).ok()
}

/// `GET /{lang}/desk/encounters/{id}/applications/{application}/{page}`: "this is wrong".
pub(in super::super) async fn contest(
    ask: StaffAsk,
    Path((_, encounter, application, page)): Path<(String, String, String, String)>,
) -> Response {
    flatten(show_contest(&ask, &encounter, (&application, &page)).await)
}

async fn show_contest(ask: &StaffAsk, encounter: &str, (application, page): (&str, &str)) -> Reply {
    let (serving, id) = Serving::at(ask, encounter, application).await?;
    load(&serving, id).await?;
    let lost = || Stop::from(serving.refuse(id, &Refusal::NotFound));
    let fact = contested_fact(page).ok_or_else(lost)?;
    let known = ask.portal.cases.known_fact(&serving.citizen(), id, &fact).await;
    let (draft, known) = known.map_err(|refusal| Stop::from(serving.refuse(id, &refusal)))?;
    let drawn = Drawn::new(&draft, &ask.portal.catalogue).below(serving.base());
    let mut page = drawn.wrong(&fact, &known, (None, &[], String::new())).ok_or_else(lost)?;
    page.back = serving.card.path(&format!("/applications/{id}"));
    Ok(serving.page(StatusCode::OK, page))
}

/// `POST` to the same.
pub(in super::super) async fn contested(
    Path((_, encounter, application, page)): Path<(String, String, String, String)>,
    posted: Posted<StaffMember>,
) -> Response {
    flatten(save_contest(&posted, &encounter, (&application, &page)).await)
}

async fn save_contest(posted: &Posted<StaffMember>, encounter: &str, (application, page): (&str, &str)) -> Reply {
    let ask = &posted.ask;
    let (serving, id) = Serving::at(ask, encounter, application).await?;
    let lost = || Stop::from(serving.refuse(id, &Refusal::NotFound));
    let fact = contested_fact(page).ok_or_else(lost)?;
    let typed = filled(&posted.fields, &fact);
    let reason = posted.get("reason");
    let cases = &ask.portal.cases;
    match cases.contest(&serving.citizen(), id, &input(&fact, &typed), reason).await {
        Ok(_) => Ok(serving.go(&format!("/applications/{id}"))),
        Err(Refusal::Rejected(rejected)) => {
            let known = cases.known_fact(&serving.citizen(), id, &fact).await;
            let (draft, known) = known.map_err(|refusal| Stop::from(serving.refuse(id, &refusal)))?;
            let drawn = Drawn::new(&draft, &ask.portal.catalogue).below(serving.base());
            let form = (Some(typed), rejected.as_slice(), reason.to_owned());
            let mut page = drawn.wrong(&fact, &known, form).ok_or_else(lost)?;
            page.back = serving.card.path(&format!("/applications/{id}"));
            Ok(serving.page(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(refusal) => Ok(serving.refuse(id, &refusal)),
    }
}
