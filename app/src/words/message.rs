//! What people are written, and how it stands in their own list. A text message has no isolates, no link and nothing
//! personal beyond what it is about; codes and references keep their order by marks that every phone knows.

use super::{channel, name, staff_role};
use crate::{
    key,
    texts::{Arg, L, plain},
};
use domain::contact::Masked;
use domain::notice::{CodePurpose, Notice, Topic};
use domain::said::said;
use jiff::{Timestamp, civil::Date};
use std::{borrow::Cow, collections::BTreeMap};

/// What always reads left to right, in the middle of a text that has no markup. Only where the text runs the other way:
/// one such mark makes every letter of an English text message twice as long.
fn ordered(l: L, text: &str) -> Arg {
    Arg::Text(if l.dir() == "rtl" { format!("\u{200E}{text}\u{200E}") } else { text.to_owned() })
}

fn day(l: L, at: Timestamp) -> Arg {
    l.date(l.day_of(at)).into()
}

/// Somebody's name, as the texts of notices take it.
fn called(l: L, names: &BTreeMap<String, String>) -> (&'static str, Arg) {
    ("name", said(names, l.lang()).unwrap_or_default().into())
}

/// A text message. The secret is the code that the notice is about.
pub fn sms(l: L, notice: &Notice, secret: Option<&str>) -> String {
    let code = ("code", ordered(l, secret.unwrap_or_default()));
    // Without gaps, so that it stays on one line and phones can call it.
    let hotline = ("hotline", ordered(l, &l.profile().hotline.replace(' ', "")));
    match notice {
        Notice::OneTimeCode { purpose } => {
            let key = match purpose {
                CodePurpose::ConfirmContact => key!("sms-code-confirm-contact"),
                CodePurpose::StaffChange => key!("sms-code-staff-change"),
                CodePurpose::Resume => key!("sms-code-resume"),
            };
            l.plain_with(key, &[code])
        }
        Notice::ResumeCode { until, .. } => match secret {
            Some(_) => l.plain_with("sms-resume-code", &[code, ("date", day(l, *until))]),
            None => l.plain_with("sms-resume-code-made", &[hotline]),
        },
        Notice::ContactChanged { from, .. } if secret.is_some() => {
            l.plain_with("sms-contact-changed", &[code, hotline, ("date", day(l, *from))])
        }
        Notice::ContactChanged { .. } => l.plain("sms-contact-new"),
        Notice::ChangeStopped => l.plain_with("sms-change-stopped", &[hotline]),
        Notice::Encounter { role, workplace, .. } => {
            let role = ("role", staff_role(l, *role).as_ref().into());
            match workplace {
                Some(workplace) => {
                    l.plain_with("sms-encounter-at", &[role, ("workplace", super::workplace(l, workplace).into())])
                }
                None => l.plain_with("sms-encounter", &[role]),
            }
        }
        Notice::CallerRefused => l.plain_with("sms-caller-refused", &[hotline]),
        Notice::MandateGiven { .. } => l.plain_with("sms-mandate-given", &[hotline]),
        Notice::ActedFor { .. } => l.plain_with("sms-acted-for", &[hotline]),
        Notice::MandateReceived { .. } => l.plain("sms-mandate-received"),
        Notice::MandateWithdrawn { .. } => l.plain("sms-mandate-withdrawn"),
        Notice::MandateReturned { .. } => l.plain("sms-mandate-returned"),
        Notice::OfAnother { notice, .. } => {
            l.plain_with("sms-of-another", &[("reference", ordered(l, notice.reference().unwrap_or_default()))])
        }
        Notice::Submitted { reference, .. } => l.plain_with("sms-submitted", &[("reference", ordered(l, reference))]),
        Notice::Asked { reference, .. } => l.plain_with("sms-asked", &[("reference", ordered(l, reference))]),
        Notice::Decided { reference, .. } => l.plain_with("sms-decided", &[("reference", ordered(l, reference))]),
        Notice::Offer { .. } => l.plain("sms-offer"),
    }
}

/// An email: its subject and its text.
pub fn email(l: L, notice: &Notice, secret: Option<&str>, today: Date) -> (String, String) {
    let subject = l.plain_with("mail-subject", &[("what", plain(&notice_title(l, notice, today)).into())]);
    (subject, format!("{}\n\n{}", sms(l, notice, secret), l.plain("mail-foot")))
}

/// The heading of a notice in the person's own list, as it holds today.
pub fn notice_title(l: L, notice: &Notice, today: Date) -> Cow<'static, str> {
    l.t(match notice {
        Notice::OneTimeCode { .. } => key!("notice-one-time-code"),
        Notice::ResumeCode { .. } => key!("notice-resume-code"),
        Notice::ContactChanged { old: None, .. } => key!("notice-contact-added"),
        Notice::ContactChanged { new: None, .. } => key!("notice-contact-removed"),
        Notice::ContactChanged { .. } => key!("notice-contact-changed"),
        Notice::ChangeStopped => key!("notice-change-stopped"),
        Notice::Encounter { .. } => key!("notice-encounter"),
        Notice::CallerRefused => key!("notice-caller-refused"),
        Notice::MandateGiven { .. } => key!("notice-mandate-given"),
        Notice::ActedFor { .. } => key!("notice-acted-for"),
        Notice::MandateReceived { .. } => key!("notice-mandate-received"),
        Notice::MandateWithdrawn { .. } => key!("notice-mandate-withdrawn"),
        Notice::MandateReturned { .. } => key!("notice-mandate-returned"),
        Notice::OfAnother { names, notice } => {
            let key = match **notice {
                Notice::Submitted { .. } => key!("notice-of-submitted"),
                Notice::Asked { .. } => key!("notice-of-asked"),
                Notice::Decided { approved: Some(true), .. } => key!("notice-of-approved"),
                Notice::Decided { approved: Some(false), .. } => key!("notice-of-refused"),
                _ => key!("notice-of-decided"),
            };
            return l.ta(key, &[called(l, names)]);
        }
        Notice::Submitted { .. } => key!("notice-submitted"),
        Notice::Asked { .. } => key!("notice-asked"),
        Notice::Decided { approved: None, .. } => key!("notice-decided"),
        Notice::Decided { approved: Some(true), .. } => key!("notice-approved"),
        Notice::Decided { approved: Some(false), .. } => key!("notice-refused"),
        Notice::Offer { offer, day } => return super::offer_title(l, offer, *day, today),
    })
}

/// What a notice says, in the person's own list.
pub fn notice_text(l: L, notice: &Notice, today: Date) -> Cow<'static, str> {
    match notice {
        Notice::OneTimeCode { purpose } => l.t(match purpose {
            CodePurpose::ConfirmContact => key!("notice-code-confirm-contact"),
            CodePurpose::StaffChange => key!("notice-code-staff-change"),
            CodePurpose::Resume => key!("notice-code-resume"),
        }),
        Notice::ResumeCode { subject, until, .. } => {
            let what = ("what", l.t(&subject.key()).as_ref().into());
            l.ta("notice-resume-code-text", &[what, ("date", day(l, *until))])
        }
        Notice::ContactChanged { old, new, from } => contact_changed(l, (old.as_ref(), new.as_ref()), *from),
        Notice::ChangeStopped => l.t("notice-change-stopped-text"),
        Notice::Encounter { role, workplace, channel: on, .. } => {
            let role = ("role", staff_role(l, *role).as_ref().into());
            let on = ("channel", channel(l, *on).as_ref().into());
            match workplace {
                Some(workplace) => {
                    l.ta("notice-encounter-at-text", &[role, on, ("workplace", super::workplace(l, workplace).into())])
                }
                None => l.ta("notice-encounter-text", &[role, on]),
            }
        }
        Notice::CallerRefused => l.t("notice-caller-refused-text"),
        Notice::MandateGiven { called, until } => {
            let called = ("name", called.as_str().into());
            l.ta("notice-mandate-given-text", &[called, ("date", l.date(*until).into())])
        }
        Notice::MandateReceived { names, until } => {
            l.ta("notice-mandate-received-text", &[called(l, names), ("date", l.date(*until).into())])
        }
        Notice::MandateWithdrawn { names } => l.ta("notice-mandate-withdrawn-text", &[called(l, names)]),
        Notice::MandateReturned { called } => l.ta("notice-mandate-returned-text", &[("name", called.as_str().into())]),
        Notice::OfAnother { names, notice } => {
            let reference = ("reference", notice.reference().unwrap_or_default().into());
            l.ta("notice-of-another-text", &[called(l, names), reference])
        }
        Notice::ActedFor { called } => l.ta("notice-acted-for-text", &[("name", called.as_str().into())]),
        Notice::Submitted { reference, .. } => {
            l.ta("notice-submitted-text", &[("reference", reference.as_str().into())])
        }
        Notice::Asked { reference, service, .. } => l.ta(
            "notice-asked-text",
            &[("reference", reference.as_str().into()), ("service", name(l, "service", service).as_ref().into())],
        ),
        Notice::Decided { reference, service, .. } => l.ta(
            "notice-decided-text",
            &[("reference", reference.as_str().into()), ("service", name(l, "service", service).as_ref().into())],
        ),
        Notice::Offer { offer, day } => match super::offer_summary(l, offer, *day, today) {
            Some(summary) if day.is_some() && super::reminds(l, offer) => summary,
            _ => l.t("notice-offer-text"),
        },
    }
}

fn contact_changed(l: L, (old, new): (Option<&Masked>, Option<&Masked>), from: Timestamp) -> Cow<'static, str> {
    let date = ("date", day(l, from));
    match (old, new) {
        (Some(old), Some(new)) => {
            l.ta("notice-contact-changed-text", &[("old", old.text().into()), ("new", new.text().into()), date])
        }
        (None, Some(new)) => l.ta("notice-contact-added-text", &[("new", new.text().into()), date]),
        (Some(old), None) => l.ta("notice-contact-removed-text", &[("old", old.text().into()), date]),
        (None, None) => Cow::Borrowed(""),
    }
}

/// A kind of notices, as people choose them.
pub fn topic(l: L, topic: Topic) -> Cow<'static, str> {
    l.t(match topic {
        Topic::Looks => key!("topic-of-looks"),
        Topic::Cases => key!("topic-of-cases"),
        Topic::Reminders => key!("topic-of-reminders"),
        Topic::Safety => key!("topic-of-safety"),
    })
}
