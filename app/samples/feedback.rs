//! Samples of what people say, for everybody and at the desk.

use super::{Gallery, now};
use app::components::{AskedFor, SayProblem};
use app::pages::*;
use domain::{
    application::{Channel, StaffRole},
    feedback::{Answer, Moment, Personal, PublicCount, PublicSum, Spotted, Tally, WordsState},
};
use jiff::civil::date;

pub(crate) fn show(g: &mut Gallery<'_>) {
    everybody(g);
    form(g);
    desk(g);
    decisions(g);
}

fn said(language: &str, words: &str, reply: Option<&str>) -> SaidWords {
    SaidWords {
        path: "/services/birth-registration".to_owned(),
        answer: Answer::Partly,
        words: words.to_owned(),
        language: language.to_owned(),
        day: date(2026, 11, 20),
        reply: reply.map(str::to_owned),
    }
}

fn all_words() -> Vec<SaidWords> {
    vec![
        said("ar", "كان كل شيء واضحًا، لكن الصفحة بطيئة على هاتفي.", Some("شكرًا لك. سرّعنا الصفحة منذ ذلك الحين.")),
        said("en", "Easy.\nI did not know which centre to go to.", None),
        SaidWords { path: "/help".to_owned(), answer: Answer::No, ..said("en", "ما فهمت شيئًا", None) },
    ]
}

fn everybody(g: &mut Gallery<'_>) {
    let [yes, partly, no] = [PublicCount::Exactly(41), PublicCount::AtLeast(7), PublicCount::LeftOut];
    let all = PublicSum { yes, partly, no, total: None };
    let [yes, partly, no] = [12, 5, 0].map(PublicCount::Exactly);
    let whole = PublicSum { yes, partly, no, total: Some(17) };
    let figures = vec![
        PublicFigure { path: None, tally: whole },
        PublicFigure { path: Some("/services/birth-registration".to_owned()), tally: all },
    ];
    let page = FeedbackPage { figures, words: all_words(), number: 2, more: true };
    g.public("feedback", page);
    g.public("feedback-empty", FeedbackPage { figures: vec![], words: vec![], number: 1, more: false });
    g.public("feedback-thanks", ThanksPage { back: Some("/services/birth-registration".to_owned()) });
    g.signed_in("feedback-thanks-after", ThanksPage { back: None });
}

fn form(g: &mut Gallery<'_>) {
    let asked = AskedFor {
        answer: Some(Answer::No),
        words: "0011598018".to_owned(),
        ..AskedFor::about(Moment::Page, "/services/birth-registration")
    };
    let spotted = |kind, text: &str| SayProblem::Personal(Spotted { kind, text: text.to_owned() });
    let problems = [
        ("none", None),
        ("no-answer", Some(SayProblem::NoAnswer)),
        ("too-long", Some(SayProblem::TooLong)),
        ("too-many", Some(SayProblem::TooMany)),
        ("id", Some(spotted(Personal::NationalId, "0011598018"))),
        ("phone", Some(spotted(Personal::Phone, "+999 70 000 123"))),
        ("email", Some(spotted(Personal::Email, "salma@example.org"))),
    ];
    for (name, problem) in problems {
        g.public(&format!("say-{name}"), SayPage { asked: AskedFor { problem, ..asked.clone() } });
    }
    for moment in Moment::ALL {
        let key = "0193f7a0-0000-4000-8000-00000000000a".to_owned();
        let asked = AskedFor { moment: *moment, key, ..asked.clone() };
        g.signed_in(&format!("say-after-{moment}"), SayPage { asked });
    }
    let own = AskedFor { path: "/my-list".to_owned(), moment: Moment::Sent, ..asked };
    g.signed_in("say-after-own-list", SayPage { asked: own });
}

fn desk(g: &mut Gallery<'_>) {
    let tally = |yes, partly, no| Tally { yes, partly, no };
    let figures = FeedbackFigures {
        subjects: vec![("/services/birth-registration".to_owned(), tally(31, 4, 2))],
        pages: vec![("/".to_owned(), tally(9, 0, 1)), ("/centres/centre-capital".to_owned(), tally(0, 1, 0))],
        languages: vec![("ar".to_owned(), tally(30, 4, 2)), ("en".to_owned(), tally(10, 1, 1))],
        channels: vec![(Channel::Web, tally(35, 5, 3)), (Channel::Kiosk, tally(5, 0, 0))],
        all: tally(40, 5, 3),
    };
    let counts = vec![(WordsState::Waiting, 3), (WordsState::Published, 41), (WordsState::Withheld, 2)];
    let words = all_words().into_iter().enumerate().map(|(at, one)| (at.to_string(), one)).collect();
    let page = DeskFeedbackPage {
        figures,
        state: WordsState::Waiting,
        counts: counts.clone(),
        words,
        number: 1,
        more: true,
        done: true,
    };
    g.at_desk("desk-feedback", StaffRole::Supervisor, page);
    let none = DeskFeedbackPage {
        figures: FeedbackFigures::default(),
        state: WordsState::Published,
        counts,
        words: vec![],
        number: 1,
        more: false,
        done: false,
    };
    g.at_desk("desk-feedback-none", StaffRole::Editor, none);
}

fn decisions(g: &mut Gallery<'_>) {
    let one = DeskWordsPage {
        id: "0193".to_owned(),
        said: said("ar", "كان كل شيء واضحًا.", None),
        state: WordsState::Waiting,
        decided: vec![],
        typed: "شكرًا لك.".to_owned(),
        chosen: None,
        problem: None,
        stale: false,
    };
    let decided = |state, reply: Option<&str>| WordsDecided {
        state,
        reply: reply.map(str::to_owned),
        by: "S-2001".to_owned(),
        at: now(),
    };
    let again = DeskWordsPage {
        state: WordsState::Published,
        chosen: Some(WordsState::Published),
        decided: vec![decided(WordsState::Published, Some("شكرًا لك.")), decided(WordsState::Withheld, None)],
        ..one.clone()
    };
    g.at_desk("desk-words-again", StaffRole::Editor, again);
    g.at_desk("desk-words", StaffRole::Supervisor, one.clone());
    g.at_desk("desk-words-stale", StaffRole::Supervisor, DeskWordsPage { stale: true, ..one.clone() });
    let phone = Spotted { kind: Personal::Phone, text: "+999 70 000 123".to_owned() };
    let problems = [
        ("long", WordsProblem::TooLong),
        ("undecided", WordsProblem::NoDecision),
        ("personal", WordsProblem::Personal(phone)),
    ];
    for (name, problem) in problems {
        let page = DeskWordsPage { problem: Some(problem), ..one.clone() };
        g.at_desk(&format!("desk-words-{name}"), StaffRole::Supervisor, page);
    }
}
