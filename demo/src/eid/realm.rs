//! The two realms of sign-in: the people who live here, and the staff of the authorities.

use super::{
    Eid,
    claims::{self, Login},
};
use crate::{lang::Lang, world::Shared};
use serde_json::{Map, Value};

/// Whom a provider signs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Realm {
    /// Those who live here.
    People,
    /// Those who work for the authorities, with a role and a workplace.
    Staff,
}

impl Realm {
    /// Where the provider is, below the country's address.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Realm::People => "/eid",
            Realm::Staff => "/staff-id",
        }
    }

    /// The portal's `client_id` there.
    pub(super) fn client_id(self) -> &'static str {
        match self {
            Realm::People => "shubbak-portal",
            Realm::Staff => "shubbak-desk",
        }
    }

    /// Where the portal takes the answer, below its address.
    pub(super) fn callback(self) -> &'static str {
        match self {
            Realm::People => "/auth/callback",
            Realm::Staff => "/auth/staff/callback",
        }
    }
}

/// One of the two providers, as its handlers see it.
#[derive(Clone)]
pub(super) struct Provider {
    pub(super) world: Shared,
    pub(super) realm: Realm,
}

impl Provider {
    /// Keys, codes and tokens.
    pub(super) fn eid(&self) -> &Eid {
        match self.realm {
            Realm::People => &self.world.eid,
            Realm::Staff => &self.world.staff_id,
        }
    }

    /// Whether somebody of this id may sign in here today.
    pub(super) fn knows(&self, subject: &str) -> bool {
        match self.realm {
            Realm::People => self.world.people().may_sign_in(subject, self.world.clock.today()).is_some(),
            Realm::Staff => self.world.staff.get(subject).is_some(),
        }
    }

    /// What is said about whoever signed in; `None` when they are not known any more.
    pub(super) fn claims(&self, login: &Login) -> Option<Map<String, Value>> {
        match self.realm {
            Realm::People => Some(claims::person(self.world.people().get(&login.subject)?, login.lang)),
            Realm::Staff => Some(claims::staff(self.world.staff.get(&login.subject)?, login.lang)),
        }
    }

    /// What the provider is called on its pages.
    pub(super) fn lead(&self, lang: Lang) -> &'static str {
        match self.realm {
            Realm::People => lang.say("تطلب بوابة الخدمات الحكومية التحقق من هويتك. اختر شخصية من أهل الواحة، ولا حاجة إلى كلمة مرور.", "The government services portal asks you to prove who you are. Pick somebody from Al-Waha; no password is needed.", "Le portail des services publics vous demande de prouver votre identité. Choisissez un habitant d’Al-Waha ; aucun mot de passe n’est nécessaire."),
            Realm::Staff => lang.say("يطلب مكتب الخدمات التحقق من هويتك الوظيفية. اختر موظفًا، ولا حاجة إلى كلمة مرور.", "The service desk asks you to prove who you are at work. Pick a member of staff; no password is needed.", "Le bureau des services vous demande de prouver votre identité professionnelle. Choisissez un membre du personnel ; aucun mot de passe n’est nécessaire."),
        }
    }
}
