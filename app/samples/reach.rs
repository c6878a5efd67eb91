//! Samples of contacts, messages, one-time codes and resume codes.

use super::{Gallery, now};
use app::pages::*;
use domain::{
    application::{Channel, StaffRole},
    contact::{Contact, ContactKind, Masked, Wishes},
    definition::Subject,
    facts::Invalid,
    notice::{CodePurpose, MessageState, Notice},
    spoken_code::{Slip, SpokenCode},
};
use jiff::ToSpan;
use jiff::civil::date;
use uuid::Uuid;

pub(crate) fn show(g: &mut Gallery<'_>) {
    contacts(g);
    codes(g);
    resume(g);
    let lines = notices().into_iter().zip(ways().into_iter().cycle());
    let line = |(notice, (to, state))| MessageLine { notice, to, state, at: now() - 3.hours() };
    g.signed_in("messages", MessagesPage { lines: lines.map(line).collect() });
    g.signed_in("messages-none", MessagesPage { lines: Vec::new() });
}

fn masked(kind: ContactKind) -> Masked {
    let typed = if kind == ContactKind::Phone { "+999700000142" } else { "salma@mail.example" };
    Contact::read(kind, typed, None).expect("a contact").masked()
}

fn subject() -> Subject {
    Subject::LifeEvent("having-a-baby".to_owned())
}

/// One of each.
pub(crate) fn notices() -> Vec<Notice> {
    let (application, reference) = (Uuid::nil(), "2026-KXT4-9HQM".to_owned());
    let service = "birth-registration".to_owned();
    let (phone, email) = (masked(ContactKind::Phone), masked(ContactKind::Email));
    let from = now() + 48.hours();
    let mut all: Vec<Notice> =
        CodePurpose::ALL.iter().map(|purpose| Notice::OneTimeCode { purpose: *purpose }).collect();
    all.extend([
        Notice::ResumeCode { application, subject: subject(), until: from },
        Notice::ContactChanged { old: Some(phone.clone()), new: Some(phone.clone()), from },
        Notice::ContactChanged { old: None, new: Some(email.clone()), from },
        Notice::ContactChanged { old: Some(email), new: None, from },
        Notice::ChangeStopped,
        Notice::Encounter { encounter: Uuid::nil(), role: StaffRole::Agent, workplace: None, channel: Channel::Phone },
        Notice::Encounter {
            encounter: Uuid::nil(),
            role: StaffRole::Clerk,
            workplace: Some("centre-capital".to_owned()),
            channel: Channel::Counter,
        },
        Notice::CallerRefused,
        Notice::MandateGiven { called: "يوسف".to_owned(), until: date(2027, 11, 21) },
        Notice::ActedFor { called: "يوسف".to_owned() },
        Notice::Submitted { application, reference: reference.clone() },
        Notice::Asked { application, reference: reference.clone(), service: service.clone() },
        Notice::Decided { application, reference: reference.clone(), service: service.clone(), approved: Some(true) },
        Notice::Decided { application, reference: reference.clone(), service: service.clone(), approved: Some(false) },
        Notice::Decided { application, reference, service, approved: None },
        Notice::Offer { offer: "newborn".to_owned(), day: None },
        Notice::Offer { offer: "vehicle-registration".to_owned(), day: Some(date(2020, 11, 3)) },
    ]);
    all
}

fn ways() -> Vec<(Option<Masked>, MessageState)> {
    let (phone, email) = (Some(masked(ContactKind::Phone)), Some(masked(ContactKind::Email)));
    vec![
        (phone.clone(), MessageState::Sent),
        (phone.clone(), MessageState::Waiting { tried: false }),
        (email.clone(), MessageState::Waiting { tried: true }),
        (None, MessageState::Kept),
        (phone, MessageState::Refused),
        (email, MessageState::Lapsed),
    ]
}

fn panel(kind: ContactKind) -> ContactPanel {
    let example = Some("+999 70 000 0123".to_owned());
    ContactPanel { kind, now: None, next: None, waiting: None, typed: String::new(), error: None, example }
}

fn contacts(g: &mut Gallery<'_>) {
    let in_force = |value: &str, from_register, ends: bool| {
        let until = ends.then(|| now() + 48.hours());
        Some(ContactNow { value: value.to_owned(), from_register, until })
    };
    let page = |panels| ContactPage {
        panels,
        wishes: Wishes::default(),
        locked_at: None,
        may_unlock: false,
        done: None,
        sends: true,
    };
    let phone = || ContactPanel { now: in_force("+999700000142", true, false), ..panel(ContactKind::Phone) };
    let email = || panel(ContactKind::Email);
    g.signed_in("contact-none", page(vec![panel(ContactKind::Phone), email()]));
    g.signed_in("contact", page(vec![phone(), email()]));
    let waits = ContactPanel {
        now: in_force("+999700000142", false, true),
        next: Some(("+999700000777".to_owned(), now() + 48.hours())),
        ..phone()
    };
    let unconfirmed = ContactPanel { waiting: Some("salma@mail.example".to_owned()), ..email() };
    let done = Some(ContactDone::Waits);
    g.signed_in("contact-waits", ContactPage { done, ..page(vec![waits, unconfirmed]) });
    let wrong =
        |panel: ContactPanel, typed: &str, error| ContactPanel { typed: typed.to_owned(), error: Some(error), ..panel };
    let phone_wrong = wrong(phone(), "12", ContactError::Invalid(Invalid::NotAPhone));
    let email_wrong = wrong(email(), "salma", ContactError::Invalid(Invalid::NotAnEmail));
    g.signed_in("contact-wrong", page(vec![phone_wrong, email_wrong]));
    let same = wrong(phone(), "+999700000142", ContactError::Same);
    let missing = wrong(email(), "", ContactError::Invalid(Invalid::Missing));
    g.signed_in("contact-same", page(vec![same, missing]));
    let locked = ContactPage { locked_at: Some(now() - 2.hours()), ..page(vec![phone(), email()]) };
    g.signed_in("contact-locked", locked.clone());
    g.signed_in("contact-may-unlock", ContactPage { may_unlock: true, ..locked });
    let silent = ContactPage { sends: false, done: Some(ContactDone::Kept), ..page(vec![phone(), email()]) };
    g.signed_in("contact-no-gateway", silent);
    for (name, done) in
        [("confirmed", ContactDone::Confirmed), ("wished", ContactDone::Wished), ("unlocked", ContactDone::Unlocked)]
    {
        g.signed_in(&format!("contact-{name}"), ContactPage { done: Some(done), ..page(vec![phone(), email()]) });
    }
}

fn codes(g: &mut Gallery<'_>) {
    let page = |state, not_sent, problem| OneTimeCodePage {
        purpose: CodePurpose::ConfirmContact,
        to: Some("+999700000142".to_owned()),
        state,
        not_sent,
        problem,
        action: "/my/contact/phone/confirm".to_owned(),
        again: "/my/contact/phone/again".to_owned(),
        back: "/my/contact".to_owned(),
    };
    let states = [
        ("under-way", MessageState::Waiting { tried: false }),
        ("delayed", MessageState::Waiting { tried: true }),
        ("sent", MessageState::Sent),
        ("refused", MessageState::Refused),
        ("lapsed", MessageState::Lapsed),
    ];
    for (name, state) in states {
        g.signed_in(&format!("code-{name}"), page(Some(state), None, None));
    }
    let again_at = now() + 40.minutes();
    let reasons = [
        ("no-contact", CodeNotSent::NoContact),
        ("no-gateway", CodeNotSent::NoGateway),
        ("enough", CodeNotSent::Enough { again_at }),
        ("failed", CodeNotSent::Failed),
    ];
    for (name, why) in reasons {
        g.signed_in(&format!("code-{name}"), page(None, Some(why), None));
    }
    let problems = [
        ("slip", CodeProblem::NotSixDigits),
        ("wrong", CodeProblem::Wrong { left: 4 }),
        ("wrong-last", CodeProblem::Wrong { left: 1 }),
        ("expired", CodeProblem::Expired),
        ("locked", CodeProblem::Locked),
    ];
    for (name, problem) in problems {
        g.signed_in(&format!("code-{name}"), page(Some(MessageState::Sent), None, Some(problem)));
    }
    let resume = OneTimeCodePage {
        purpose: CodePurpose::Resume,
        to: Some(masked(ContactKind::Phone).text().to_owned()),
        ..page(Some(MessageState::Sent), None, None)
    };
    g.public("code-resume", resume.clone());
    g.public("code-staff", OneTimeCodePage { purpose: CodePurpose::StaffChange, ..resume });
}

fn resume(g: &mut Gallery<'_>) {
    g.public("resume", ResumePage { typed: String::new(), problem: None });
    let problems = [
        ("missing", ResumeProblem::Slip(Slip::Missing)),
        ("short", ResumeProblem::Slip(Slip::NotNineDigits)),
        ("misheard", ResumeProblem::Slip(Slip::Misheard)),
        ("wrong", ResumeProblem::Wrong),
        ("too-many", ResumeProblem::TooMany { until: now() + 6.minutes() }),
    ];
    for (name, problem) in problems {
        let typed = "482-913-507".to_owned();
        g.public(&format!("resume-{name}"), ResumePage { typed: typed.clone(), problem: Some(problem) });
        g.public(&format!("stop-{name}"), StopChangePage { typed, problem: Some(problem), stopped: false });
    }
    g.public("resume-who", ResumeWhoPage { return_to: "/ar/resume/open".to_owned() });
    g.public("stop", StopChangePage { typed: String::new(), problem: None, stopped: false });
    g.public("stop-done", StopChangePage { typed: String::new(), problem: None, stopped: true });
    let page = ResumeCodePage { application: "0193f7a0".to_owned(), subject: subject(), made: None };
    g.signed_in("resume-make", page.clone());
    let made = Some((SpokenCode::of(48_291_350).spoken(), now() + (14 * 24).hours()));
    g.signed_in("resume-made", ResumeCodePage { made, ..page });
    let page = HelpCodePage { application: "0193f7a0".to_owned(), subject: subject(), state: HelpState::Nobody };
    g.signed_in("help-code", page.clone());
    g.signed_in("help-code-ended", HelpCodePage { state: HelpState::Ended, ..page.clone() });
    let waiting = HelpState::Waiting(SpokenCode::of(48_291_350).spoken(), now() + 15.minutes());
    g.signed_in("help-code-made", HelpCodePage { state: waiting, ..page.clone() });
    g.helped("help-code-helped", HelpCodePage { state: HelpState::Helped(now()), ..page });
}
