//! Samples of what comes after an application: verification, corrections, who looked, questions about looks.

use super::{Gallery, journey::named, now};
use app::pages::*;
use domain::{
    catalogue::{Authorisation, Catalogue},
    correction::CorrectionStatus,
    facts::{Invalid, Value},
    gate::Reason,
    journey::SourceOutcome,
    verification::Verdict,
};
use jiff::{ToSpan, civil::date};

pub(crate) fn show(g: &mut Gallery<'_>) {
    corrections(g);
    usage(g);
    one_look(g);
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

pub(crate) fn checked(c: &Catalogue) -> Vec<Checked> {
    let facts = ["mother.given_name", "mother.family_name", "mother.national_id"];
    let verdicts = Verdict::ALL.iter().enumerate();
    let one = |(i, verdict): (usize, &Verdict)| Checked {
        fact: named(c, facts[i % facts.len()]),
        source: "population".to_owned(),
        verdict: *verdict,
        at: now() - 1.hours(),
        declared: Some(text("الهاشمي")),
        registered: (*verdict == Verdict::Contradicted).then(|| text("المنصوري")),
        correct: (*verdict == Verdict::Contradicted)
            .then(|| "/my/corrections/new/0193f7a0/mother.family_name".to_owned()),
        decided: false,
    };
    let decided = Checked { decided: true, ..one((0, &Verdict::Contradicted)) };
    verdicts.map(one).chain([decided]).collect()
}

pub(crate) fn disputed(c: &Catalogue) -> Vec<Disputed> {
    let one = |status: &CorrectionStatus| Disputed {
        fact: named(c, "mother.family_name"),
        source: "population".to_owned(),
        said: Some(text("الكاتب")),
        registered: Some(text("الهاشمي")),
        verdict: (*status == CorrectionStatus::Corrected).then_some(Verdict::Confirmed),
        correction: Some((*status, "/my/corrections/0193f7a0-0000-7000-8000-000000000001".to_owned())),
    };
    CorrectionStatus::ALL.iter().map(one).collect()
}

fn line(c: &Catalogue, status: CorrectionStatus) -> CorrectionLine {
    CorrectionLine {
        id: "0193f7a0-0000-7000-8000-000000000001".to_owned(),
        fact: named(c, "mother.family_name"),
        source: "population".to_owned(),
        status,
        at: now() - 2.hours(),
    }
}

pub(crate) fn lines(c: &Catalogue) -> Vec<CorrectionLine> {
    CorrectionStatus::ALL.iter().map(|status| line(c, *status)).collect()
}

fn corrections(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let page = |status: CorrectionStatus| CorrectionPage {
        line: line(c, status),
        reference: "C-2026-KXT4-9HQM".to_owned(),
        now: status.is_final().then(|| text("الكاتب")),
        value: text("الكاتب"),
        registered: Some(text("الهاشمي")),
        reason: Some("كُتب خطأً عند الزواج".to_owned()),
        authority: "population-registry".to_owned(),
        answer: status.is_final().then(|| "راجعنا الوثائق.".to_owned()),
        steps: vec![(CorrectionStatus::Opened, now() - 5.hours()), (status, now() - 2.hours())],
        may_withdraw: status == CorrectionStatus::Opened,
        application: "0193f7a0".to_owned(),
    };
    for status in CorrectionStatus::ALL {
        g.signed_in(&format!("correction-{}", status.name()), page(*status));
    }
    let named = named(c, "mother.family_name");
    let concept = c.concepts.get(&named.concept).expect("the concept");
    let form = |error, registered| CorrectionFormPage {
        fact: named.clone(),
        source: "population".to_owned(),
        registered,
        field: Field { error, ..Field::of(&named.fact, concept, &[]) },
        reason: String::new(),
        back: "/my/data".to_owned(),
    };
    g.signed_in("correction-form", form(None, Some(text("الهاشمي"))));
    g.signed_in("correction-form-error", form(Some(Invalid::Missing), None));
}

fn look(c: &Catalogue, minutes: i64, row: &Authorisation, (by, outcome): (Looker, Outcome)) -> Look {
    Look {
        exchange: "0193f7a0-0000-7000-8000-00000000000a".to_owned(),
        at: now() - minutes.minutes(),
        by,
        requester: row.requester.clone(),
        service: row.service.clone(),
        purpose: row.purpose.clone(),
        source: row.source.clone(),
        via: if minutes == 25 { vec!["municipal-hub".to_owned()] } else { vec![] },
        facts: vec![named(c, "mother.given_name"), named(c, "mother.birth_date")],
        law: Some(Law::of(c, &row.legal_basis)),
        outcome,
        application: Some("0193f7a0".to_owned()),
        of_another: false,
    }
}

fn usage(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let look = |minutes, row: &Authorisation, by, outcome| look(c, minutes, row, (by, outcome));
    let first = c.authorisations.first().expect("an authorisation");
    let of_source = c.authorisations.iter().filter(|row| row.source == "population");
    let mut looks: Vec<Look> = of_source.clone().map(|row| look(0, row, Looker::Yourself, Outcome::Answered)).collect();
    looks.extend(of_source.take(2).enumerate().map(|(i, row)| {
        let outcome = if i == 0 { Outcome::Answered } else { Outcome::Refused(Reason::ALL[0].code().to_owned()) };
        look(5, row, Looker::Yourself, outcome)
    }));
    looks.push(look(10, first, Looker::AnotherApplicant, Outcome::Open));
    looks.push(look(20, first, Looker::Portal, Outcome::Failed(SourceOutcome::Timeout)));
    looks.push(look(25, first, Looker::Authority, Outcome::Answered));
    let another = Looker::AuthorityOfAnother { service: first.service.clone(), role: "father".to_owned() };
    looks.push(look(27, first, another, Outcome::Answered));
    let officer = Looker::Officer { workplace: Some("headquarters".to_owned()), reason: "asked".to_owned() };
    let kept = Look { service: domain::keeping::SERVICE.to_owned(), ..look(30, first, officer, Outcome::Answered) };
    looks.push(Look { purpose: domain::keeping::PURPOSE.to_owned(), ..kept });
    let somewhere = Looker::Officer { workplace: None, reason: "review".to_owned() };
    looks.push(look(35, first, somewhere, Outcome::Refused("own-record".to_owned())));
    let codes = Reason::ALL.iter().map(|reason| reason.code()).chain([
        "source-unavailable",
        "log-unavailable",
        "something-new",
    ]);
    looks.extend(codes.enumerate().map(|(i, code)| {
        let minutes = 30 + 2 * i64::try_from(i).unwrap_or_default();
        Look { law: None, ..look(minutes, first, Looker::Yourself, Outcome::Refused(code.to_owned())) }
    }));
    let sources: Vec<String> = c.sources.keys().cloned().collect();
    let filter = UsageFilter {
        from: Some(date(2026, 1, 1)),
        to: None,
        source: Some("population".to_owned()),
        by: Some(LookedBy::Yourself),
    };
    let question = AskedAboutLook {
        exchange: "0193f7a0-0000-7000-8000-00000000000a".to_owned(),
        authority: first.requester.clone(),
        text: "لماذا احتجتم إلى تاريخ ميلادي؟".to_owned(),
        at: now() - 3.hours(),
        answer: None,
    };
    let page = |looks: Vec<Look>, filter, page| UsagePage {
        used: looks.len() / 2,
        total: looks.len(),
        questions: if looks.is_empty() { vec![] } else { vec![question.clone()] },
        looks,
        filter,
        sources: sources.clone(),
        page,
        of: None,
    };
    g.signed_in("usage", page(looks.clone(), UsageFilter::default(), (1, 1)));
    g.signed_in("usage-filtered", page(looks, filter.clone(), (2, 3)));
    g.signed_in("usage-none", page(vec![], filter, (1, 1)));
    g.signed_in("usage-empty", page(vec![], UsageFilter::default(), (1, 1)));
}

fn one_look(g: &mut Gallery<'_>) {
    let c = g.catalogue;
    let first = c.authorisations.first().expect("an authorisation");
    let exchange = "0193f7a0-0000-7000-8000-00000000000a".to_owned();
    let question = |answer| AskedAboutLook {
        exchange: exchange.clone(),
        authority: first.requester.clone(),
        text: "لماذا احتجتم إلى تاريخ ميلادي؟".to_owned(),
        at: now() - 3.hours(),
        answer,
    };
    let answered = question(Some(("لأن القانون يشترط بلوغ سنّ معيّنة.".to_owned(), now() - 1.hours())));
    let page = |questions, just_asked| LookPage {
        exchange: exchange.clone(),
        looks: vec![
            look(c, 0, first, (Looker::Yourself, Outcome::Answered)),
            look(c, 0, first, (Looker::Portal, Outcome::Refused(Reason::ALL[1].code().to_owned()))),
        ],
        questions,
        just_asked,
        of_another: false,
    };
    g.signed_in("look", page(vec![], false));
    g.signed_in("look-asked", page(vec![question(None), answered], true));
    let ask = |authorities: Vec<&str>, error| AskAboutLookPage {
        exchange: exchange.clone(),
        source: first.source.clone(),
        at: now(),
        authorities: authorities.into_iter().map(str::to_owned).collect(),
        chosen: None,
        typed: String::new(),
        error,
    };
    g.signed_in("look-ask", ask(vec!["civil-status-department"], None));
    g.signed_in("look-ask-error", ask(vec!["civil-status-department", "municipal-affairs"], Some(Invalid::Missing)));
}
