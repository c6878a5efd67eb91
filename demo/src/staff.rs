//! The staff of the authorities: who they are, in which role and where they work.

use crate::lang::Text;
use serde::Deserialize;

/// Somebody who works for an authority or at the service desk.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Employee {
    /// The staff number, `S-` and four digits.
    pub(crate) no: String,
    /// Given and family name.
    pub(crate) name: Text,
    /// `"1"` male, `"2"` female.
    pub(crate) sex: String,
    /// What they do, as the portal's desk calls it.
    pub(crate) role: String,
    /// Where.
    pub(crate) workplace: Option<String>,
    /// For which authority they decide, if for one.
    #[serde(default)]
    pub(crate) authority: Option<String>,
    /// Their number as a person of the country, where they are one of its people.
    #[serde(default)]
    pub(crate) national_id: Option<String>,
    /// A line about them.
    pub(crate) story: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    staff: Vec<Employee>,
}

/// Everybody who may sign in at the desk, in the order of the file.
pub(crate) struct Staff(Vec<Employee>);

impl Staff {
    /// Reads the embedded file.
    ///
    /// # Errors
    /// Says why it can't be read.
    pub(crate) fn load() -> Result<Self, String> {
        let file: File =
            toml::from_str(include_str!("../data/staff.toml")).map_err(|error| format!("staff: {error}"))?;
        Ok(Staff(file.staff))
    }

    /// All of them.
    pub(crate) fn all(&self) -> &[Employee] {
        &self.0
    }

    /// The one with this staff number.
    pub(crate) fn get(&self, no: &str) -> Option<&Employee> {
        self.0.iter().find(|employee| employee.no == no)
    }
}

#[cfg(test)]
mod tests {
    use super::Staff;
    use std::collections::BTreeSet;

    #[test]
    fn numbers_are_unique_and_two_people_can_decide_on_rights() {
        let staff = Staff::load().unwrap();
        let numbers: BTreeSet<_> = staff.all().iter().map(|employee| &employee.no).collect();
        assert_eq!(numbers.len(), staff.all().len());
        assert!(staff.all().iter().filter(|employee| employee.role == "authoriser").count() >= 2);
        assert!(staff.all().iter().all(|employee| (employee.role == "officer") == employee.authority.is_some()));
    }

    #[test]
    fn whoever_is_one_of_the_people_has_their_name() {
        let (staff, people) = (Staff::load().unwrap(), crate::people::People::load().unwrap());
        let known = staff.all().iter().filter_map(|employee| Some((employee, employee.national_id.as_ref()?)));
        let mut found = 0;
        for (employee, id) in known {
            let person = people.get(id).unwrap();
            assert_eq!(employee.name.en, format!("{} {}", person.given.en, person.family.en));
            assert_eq!(employee.sex, person.sex);
            found += 1;
        }
        assert!(found > 0);
    }
}
