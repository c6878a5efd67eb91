//! `facts/v1/corrections`: what people say is wrong. The register looks into it for a while, then puts it right, unless
//! somebody decides otherwise on the page; the same id is the same request, and the answer says how it stands.

use super::{
    Record, RegisterId, Subject,
    query::known,
    xroad::{Call, Fault, Service},
};
use crate::{
    lang::Lang,
    pages::{
        Brand, Page,
        html::{escape, ltr},
    },
    world::Shared,
};
use axum::{
    Form, Router,
    body::Bytes,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    fmt::Write,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// The registers that take corrections by themselves.
pub(super) const TAKEN_BY: [RegisterId; 2] = [RegisterId::Population, RegisterId::CivilStatus];

/// The requests that have arrived, by id.
pub(crate) struct Corrections {
    decide_after: SignedDuration,
    requests: Mutex<BTreeMap<String, Request>>,
}

/// What is asked.
#[derive(Clone, Deserialize)]
struct Asked {
    id: String,
    subject: Subject,
    attribute: String,
    value: Value,
    #[serde(default)]
    registered: Value,
    #[serde(default)]
    reason: Option<String>,
}

#[derive(Clone)]
struct Request {
    register: RegisterId,
    asked: Asked,
    received_at: Timestamp,
    /// What somebody decided on the page.
    decided: Option<bool>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stand {
    Received,
    InProgress,
    Corrected,
    Declined,
}

#[derive(Serialize)]
struct Answered<'a> {
    id: &'a str,
    status: &'static str,
    #[serde(skip_serializing_if = "Value::is_null")]
    note: Value,
}

impl Corrections {
    /// Nothing has arrived; decisions take this long.
    pub(crate) fn new(decide_after: Duration) -> Self {
        let decide_after = SignedDuration::try_from(decide_after).unwrap_or(SignedDuration::ZERO);
        Self { decide_after, requests: Mutex::default() }
    }

    /// Puts what was corrected over a register's own record of a subject.
    pub(super) fn lay_over(&self, register: RegisterId, subject: &Subject, record: &mut Record, now: Timestamp) {
        let requests = self.lock();
        let mut ours: Vec<&Request> =
            requests.values().filter(|it| it.register == register && it.asked.subject == *subject).collect();
        ours.sort_by_key(|it| it.received_at);
        for request in ours.into_iter().filter(|it| it.stand(self.decide_after, now) == Stand::Corrected) {
            if let Some(value) = record.get_mut(&request.asked.attribute) {
                *value = request.asked.value.clone();
            }
        }
    }

    fn take(&self, register: RegisterId, asked: Asked, now: Timestamp) -> Stand {
        let mut requests = self.lock();
        let request = requests.entry(asked.id.clone()).or_insert_with(|| Request {
            register,
            asked,
            received_at: now,
            decided: None,
        });
        request.stand(self.decide_after, now)
    }

    fn decide(&self, id: &str, corrected: bool, now: Timestamp) -> bool {
        let mut requests = self.lock();
        let Some(request) = requests.get_mut(id) else { return false };
        let open = matches!(request.stand(self.decide_after, now), Stand::Received | Stand::InProgress);
        if open {
            request.decided = Some(corrected);
        }
        open
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Request>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Request {
    fn stand(&self, decide_after: SignedDuration, now: Timestamp) -> Stand {
        let passed = now.duration_since(self.received_at);
        match self.decided {
            Some(true) => Stand::Corrected,
            Some(false) => Stand::Declined,
            None if passed >= decide_after && self.asks_to_be_declined() => Stand::Declined,
            None if passed >= decide_after => Stand::Corrected,
            None if passed >= decide_after / 2 => Stand::InProgress,
            None => Stand::Received,
        }
    }

    /// A reason with "مرفوض" or "refused" in it is declined, so that refusal can be seen.
    fn asks_to_be_declined(&self) -> bool {
        let reason = self.asked.reason.as_deref().unwrap_or_default();
        reason.contains("مرفوض") || reason.to_lowercase().contains("refused")
    }
}

/// Takes a request, or says how it stands.
pub(super) async fn answer(State(service): State<Service>, headers: HeaderMap, body: Bytes) -> Result<Response, Fault> {
    let (call, asked) = Call::read::<Asked>(&service, &headers, &body)?;
    if asked.id.is_empty() || asked.id.len() > 100 {
        return Err(Fault::invalid("a request has an id of 1 to 100 characters"));
    }
    known(service.register, std::slice::from_ref(&asked.attribute))?;
    let id = asked.id.clone();
    let stand = service.world.corrections.take(service.register, asked, service.world.clock.now());
    let (status, note) = match stand {
        Stand::Received => ("received", Value::Null),
        Stand::InProgress => ("in-progress", Value::Null),
        Stand::Corrected => (
            "corrected",
            json!({ "ar": "راجعنا الوثائق وصحّحنا السجل.", "en": "We looked at the papers and corrected the register." }),
        ),
        Stand::Declined => (
            "declined",
            json!({
                "ar": "الوثائق المحفوظة لدينا تؤيد ما في السجل. يمكنكم مراجعتنا ومعكم ما يثبت خلاف ذلك.",
                "en": "The papers that we keep support what the register says. Come to us with whatever proves otherwise.",
            }),
        ),
    };
    Ok(call.answer(Answered { id: &id, status, note }))
}

/// The page on which requests are decided.
pub(crate) fn router(world: Shared) -> Router {
    Router::new().route("/corrections", get(show)).route("/corrections/{id}", post(decide)).with_state(world)
}

#[derive(Deserialize)]
struct Shown {
    lang: Option<String>,
}

async fn show(State(world): State<Shared>, Query(asked): Query<Shown>) -> Response {
    let lang = Lang::from_tags(asked.lang.as_deref());
    let title = lang.pick("طلبات تصحيح السجلات", "Requests for correction");
    let now = world.clock.now();
    let mut all: Vec<Request> = world.corrections.lock().values().cloned().collect();
    all.sort_by_key(|it| std::cmp::Reverse(it.received_at));
    let list = if all.is_empty() {
        format!("<p>{}</p>", lang.pick("لم يصل أي طلب بعد.", "Nothing has arrived yet."))
    } else {
        all.iter().fold(String::new(), |list, it| list + &request(it, world.corrections.decide_after, now, lang))
    };
    Page {
        lang,
        title,
        brand: Brand::Country,
        other_languages: vec![(lang.other(), format!("/corrections?lang={}", lang.other().tag()))],
        form_target: None,
        body: format!(
            r#"<h1>{title}</h1><p class="lead">{}</p><div class="cases">{list}</div>"#,
            lang.pick(
                "ما يقول الناس إنه خطأ في سجل السكان وسجل الأحوال المدنية. يُقبل كل طلب بعد قليل ما لم يُبتّ فيه هنا قبل ذلك.",
                "What people say is wrong in the population and the civil status register. Each is accepted after a while, unless it is decided here before.",
            ),
        ),
    }
    .respond(StatusCode::OK)
}

fn request(it: &Request, decide_after: SignedDuration, now: Timestamp, lang: Lang) -> String {
    let stand = it.stand(decide_after, now);
    let words = match stand {
        Stand::Received => lang.pick("وصل", "Received"),
        Stand::InProgress => lang.pick("قيد النظر", "In progress"),
        Stand::Corrected => lang.pick("صُحّح السجل", "Corrected"),
        Stand::Declined => lang.pick("مرفوض", "Declined"),
    };
    let mut html = format!(
        r#"<article class="case"><h2>{}<span class="tag">{words}</span></h2><dl><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd><bdi>{}</bdi></dd><dt>{}</dt><dd><bdi>{}</bdi></dd><dt>{}</dt><dd dir="auto">{}</dd></dl>"#,
        escape(it.register.name(lang)),
        lang.pick("الحقل", "Field"),
        ltr(&it.asked.attribute),
        lang.pick("في السجل", "In the register"),
        escape(&text(&it.asked.registered)),
        lang.pick("الصحيح بقول صاحبه", "Right, says the person"),
        escape(&text(&it.asked.value)),
        lang.pick("السبب", "Reason"),
        escape(it.asked.reason.as_deref().unwrap_or("–")),
    );
    if matches!(stand, Stand::Received | Stand::InProgress) {
        let _ = write!(
            html,
            r#"<form method="post" action="/corrections/{}"><input type="hidden" name="lang" value="{}"><button name="decision" value="accept">{}</button> <button name="decision" value="decline">{}</button></form>"#,
            escape(&it.asked.id),
            lang.tag(),
            lang.pick("صحّح السجل", "Correct the register"),
            lang.pick("ارفض", "Decline"),
        );
    }
    html + "</article>"
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[derive(Deserialize)]
struct Decided {
    decision: String,
    lang: Option<String>,
}

async fn decide(
    State(world): State<Shared>,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(form): Form<Decided>,
) -> Response {
    if headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site") {
        return (StatusCode::FORBIDDEN, "another site may not decide").into_response();
    }
    if !world.corrections.decide(&id, form.decision == "accept", world.clock.now()) {
        return (StatusCode::NOT_FOUND, "there is no such open request").into_response();
    }
    Redirect::to(&format!("/corrections?lang={}", Lang::from_tags(form.lang.as_deref()).tag())).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(id: &str, reason: &str) -> Asked {
        let subject = Subject { scheme: "national_id".to_owned(), id: "1".to_owned() };
        let attribute = "family_ar".to_owned();
        let reason = Some(reason.to_owned());
        Asked { id: id.to_owned(), subject, attribute, value: "ب".into(), registered: "أ".into(), reason }
    }

    #[test]
    fn a_repeat_is_the_same_request_and_the_record_changes_once_it_is_decided() {
        let corrections = Corrections::new(Duration::from_secs(10));
        let at = |seconds: i64| Timestamp::from_second(1_000_000 + seconds).unwrap();
        let take = |id, reason, seconds| corrections.take(RegisterId::Population, asked(id, reason), at(seconds));
        assert!(take("1", "", 0) == Stand::Received && take("1", "", 6) == Stand::InProgress);
        let subject = asked("1", "").subject;
        let value = |seconds| {
            let mut record = Record::from_iter([("family_ar".to_owned(), Value::from("أ"))]);
            corrections.lay_over(RegisterId::Population, &subject, &mut record, at(seconds));
            record["family_ar"].clone()
        };
        assert_eq!(value(9), "أ");
        assert!(take("1", "", 10) == Stand::Corrected);
        assert_eq!(value(10), "ب");
        assert!(take("2", "REFUSED please", 10) == Stand::Received && take("2", "", 20) == Stand::Declined);
        assert!(!corrections.decide("2", true, at(20)), "a decision stands");
        assert!(take("3", "", 20) == Stand::Received && corrections.decide("3", false, at(21)));
        assert!(take("3", "", 60) == Stand::Declined);
    }
}
