//! What is kept of a look-up for comparing it with others: keyed hashes only.

use domain::exchange::lookups::Tie;
use domain::facts::Value;
use domain::journey::SourceOutcome;
use jiff::SignedDuration;
use std::collections::BTreeMap;

use super::arrival::plain;
use super::{COMPARE, Encounters, IDENTIFY, NoEncounter};
use crate::exchange::HubFound;
use crate::identity::StaffMember;
use crate::storage::{Circle, LookUp};

/// How long it is remembered where a member of staff lives.
const CIRCLE_LASTS: SignedDuration = SignedDuration::from_hours(24 * 30);
/// The family's name, in each script.
const FAMILY: [&str; 2] = ["person.family_name", "person.family_name_latin"];
/// The parts of an address that make a street.
const STREET: [&str; 2] = ["person.address.municipality", "person.address.street"];

type Found = HubFound<BTreeMap<String, Value>>;

impl Encounters {
    /// Keeps what look-ups are compared by. Without it nothing is shown: a look-up that nobody can compare is none.
    pub(crate) async fn compare_later(
        &self,
        member: &StaffMember,
        national_id: &str,
        found: &Found,
    ) -> Result<(), NoEncounter> {
        let known = found.outcome == SourceOutcome::Answered;
        let circle = if known { self.circle(member, national_id, found).await? } else { Circle::default() };
        let own = self.own_circle(member).await?;
        let same = |of: fn(&Circle) -> &Option<Vec<u8>>| of(&circle).is_some() && of(&circle) == of(&own);
        let tie = match () {
            () if member.national_id.as_deref() == Some(national_id) => Tie::Own,
            () if same(|circle| &circle.household) => Tie::Household,
            () => Tie::None,
        };
        let now = self.clock.now();
        let look_up = LookUp {
            exchange: found.exchange,
            at: now,
            staff: member.subject.clone(),
            workplace: member.workplace.clone(),
            subject: self.store.vault().index("national_id", national_id),
            known,
            tie,
            namesake: same(|circle| &circle.family) || bears_name_of(member, &found.content),
            near: same(|circle| &circle.street),
            protected: matches!(found.content.get("person.protected"), Some(Value::Boolean(true))),
            circle,
        };
        let days = self.catalogue.audit.unwrap_or_default().lookups.days;
        let forget = now.saturating_sub(SignedDuration::from_hours(24 * i64::from(days))).unwrap_or_default();
        Ok(self.store.keep_look_up(&look_up, forget).await?)
    }

    /// Where a member of staff belongs, as far as their provider tells who they are.
    async fn own_circle(&self, member: &StaffMember) -> Result<Circle, NoEncounter> {
        let Some(national_id) = &member.national_id else { return Ok(Circle::default()) };
        let now = self.clock.now();
        let since = now.saturating_sub(CIRCLE_LASTS).unwrap_or_default();
        if let Some(known) = self.store.staff_circle(&member.subject, since).await? {
            return Ok(known);
        }
        let found = self.ask_registers(member, (IDENTIFY, national_id)).await?;
        if found.outcome != SourceOutcome::Answered {
            return Ok(Circle::default());
        }
        let circle = self.circle(member, national_id, &found).await?;
        self.store.learn_staff_circle(&member.subject, &circle, now).await?;
        Ok(circle)
    }

    /// Name and household as the register said, and the street as the register of addresses does. Where that one is silent,
    /// the street stays unknown: nobody waits for it a second time.
    async fn circle(&self, member: &StaffMember, national_id: &str, found: &Found) -> Result<Circle, NoEncounter> {
        let place = self.ask_registers(member, (COMPARE, national_id)).await?;
        let said = |found: &Found, path: &str| found.content.get(path).map(plain);
        let index = |kind: &str, text: Option<String>| text.map(|text| self.store.vault().index(kind, &text));
        let street: Option<Vec<String>> = STREET.iter().map(|path| said(&place, path)).collect();
        Ok(Circle {
            family: index("family", FAMILY.iter().find_map(|path| said(found, path))),
            household: index("household", said(found, "person.household")),
            street: index("street", street.map(|parts| parts.join("/"))),
        })
    }
}

/// True when the member of staff's own name, as their provider writes it, ends with the person's family name.
fn bears_name_of(member: &StaffMember, values: &BTreeMap<String, Value>) -> bool {
    let families: Vec<String> = FAMILY.iter().filter_map(|path| values.get(*path).map(plain)).collect();
    let ends = |name: &String, family: &String| {
        name.strip_suffix(family.as_str()).is_some_and(|rest| rest.ends_with(char::is_whitespace))
    };
    member.names.values().any(|name| families.iter().any(|family| ends(name, family)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::application::StaffRole;

    #[test]
    fn a_name_is_a_familys_when_it_ends_with_it_as_a_word() {
        let names = [("ar", "يوسف الحداد"), ("en", "Yousef Al-Haddad")];
        let member = StaffMember {
            subject: "S-1".to_owned(),
            names: names.map(|(lang, name)| (lang.to_owned(), name.to_owned())).into(),
            role: StaffRole::Clerk,
            workplace: None,
            authority: None,
            national_id: None,
        };
        let bears = |family: &str| {
            let value = Value::Text(family.to_owned());
            bears_name_of(&member, &[("person.family_name".to_owned(), value)].into())
        };
        assert!(bears("الحداد") && bears("Al-Haddad"));
        assert!(!bears("حداد") && !bears("يوسف") && !bears("Haddad") && !bears("يوسف الحداد"));
    }
}
