//! What each office is called, asks and issues.

use crate::{lang::Text, people::national_id::with_check_digit};
use serde_json::{Map, Value};

/// A text in both languages that is part of the program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words {
    /// Arabic.
    pub(crate) ar: &'static str,
    /// English.
    pub(crate) en: &'static str,
}

impl Words {
    /// The same as a text that can be stored and sent.
    pub(super) fn text(self) -> Text {
        Text { ar: self.ar.to_owned(), en: self.en.to_owned() }
    }
}

/// What an office looks up again while it decides, through the portal, with a system of its authority.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Checks {
    /// The system's name on the exchange layer.
    pub(crate) client: &'static str,
    /// The authority.
    pub(crate) authority: &'static str,
    /// For a hub: its id at the portal, and the member on whose behalf it asks.
    pub(crate) through: Option<(&'static str, &'static str)>,
    /// The purpose under which it may.
    pub(super) purpose: &'static str,
    /// The facts.
    pub(super) facts: &'static [&'static str],
}

/// A back office.
#[derive(Debug)]
pub(crate) struct Office {
    /// The service's id, and the office's among the switches.
    pub(crate) id: &'static str,
    /// What it is called.
    pub(crate) name: Words,
    /// What it says when it approves.
    pub(super) approval: Words,
    /// What it asks once before it decides.
    pub(super) question: Option<Words>,
    /// What it looks up again while it decides.
    pub(crate) checks: Option<Checks>,
    /// The fact that it establishes, and how its number begins.
    output: (&'static str, &'static str),
}

impl Office {
    /// The office with this id.
    pub(super) fn get(id: &str) -> Option<&'static Office> {
        OFFICES.iter().find(|office| office.id == id)
    }

    /// What it issues in its `number`th case, in a year.
    pub(super) fn outputs(&self, year: i16, number: u32) -> Map<String, Value> {
        let (fact, prefix) = self.output;
        let value = match prefix {
            NATIONAL_ID => {
                let nine = format!("0090{:05}", number % 100_000);
                with_check_digit(&nine).unwrap_or(nine)
            }
            LICENCE => format!("{LICENCE}-9{:05}", number % 100_000),
            _ => format!("{prefix}-{year}-{number:06}"),
        };
        Map::from_iter([(fact.to_owned(), Value::from(value))])
    }
}

const NATIONAL_ID: &str = "00";
const LICENCE: &str = "DL";

/// What every office says when it refuses.
pub(super) const REFUSAL: Words = Words {
    ar: "رُفض الطلب لأن الاسم المختار لا يوافق قواعد الأسماء. يمكنكم تقديم طلب جديد باسم آخر أو الاعتراض خلال ثلاثين يومًا.",
    en: "Refused, because the chosen name is not among those that the rules allow. You can apply again with another name, or appeal within thirty days.",
};

/// All back offices.
pub(crate) const OFFICES: &[Office] = &[
    Office {
        id: "birth-registration",
        name: Words { ar: "مكتب تسجيل المواليد", en: "Births office" },
        approval: Words {
            ar: "سُجّلت الولادة وصدرت شهادة الميلاد.",
            en: "The birth is registered and the birth certificate is issued.",
        },
        question: None,
        checks: None,
        output: ("child.birth_certificate_no", "BC"),
    },
    Office {
        id: "family-book",
        name: Words { ar: "مكتب دفتر العائلة", en: "Family book office" },
        approval: Words {
            ar: "أُضيف المولود إلى دفتر العائلة وصدر له رقم وطني.",
            en: "The child is entered in the family book and has a national number.",
        },
        question: None,
        checks: None,
        output: ("child.national_id", NATIONAL_ID),
    },
    Office {
        id: "child-allowance",
        name: Words { ar: "صندوق علاوة الأطفال", en: "Child allowance fund" },
        approval: Words {
            ar: "أُقرّت العلاوة وتُصرف مع بداية الشهر المقبل.",
            en: "The allowance is granted and is paid from the beginning of next month.",
        },
        question: Some(Words {
            ar: "باسم مَن الحساب المصرفي الذي تُحوَّل إليه العلاوة؟",
            en: "In whose name is the bank account into which the allowance is paid?",
        }),
        checks: Some(Checks {
            client: "AW/GOV/SOCIAL/child-allowance",
            authority: "social-protection-fund",
            through: None,
            purpose: "grant-child-allowance",
            facts: &["applicant.address.governorate", "applicant.address.municipality"],
        }),
        output: ("applicant.allowance_no", "CA"),
    },
    Office {
        id: "newborn-health-cover",
        name: Words { ar: "هيئة التأمين الصحي", en: "Health insurance authority" },
        approval: Words {
            ar: "صار المولود مشمولًا بالتأمين الصحي منذ يوم ولادته.",
            en: "The child is covered by health insurance from the day of birth.",
        },
        question: None,
        checks: Some(Checks {
            client: "AW/GOV/HEALTH/cover-office",
            authority: "health-insurance-authority",
            through: None,
            purpose: "cover-newborn",
            facts: &["mother.insurance.number", "father.insurance.number"],
        }),
        output: ("child.health_card_no", "HC"),
    },
    Office {
        id: "change-of-address",
        name: Words { ar: "مكتب العناوين في البلدية", en: "Municipal address office" },
        approval: Words { ar: "سُجّل العنوان الجديد.", en: "The new address is registered." },
        question: None,
        checks: None,
        output: ("applicant.address_certificate_no", "AC"),
    },
    Office {
        id: "driving-licence-renewal",
        name: Words { ar: "مكتب رخص القيادة", en: "Driving licence office" },
        approval: Words {
            ar: "جُدّدت رخصة القيادة وستصل بالبريد.",
            en: "The driving licence is renewed and will come by post.",
        },
        question: None,
        checks: None,
        output: ("applicant.licence.number", LICENCE),
    },
    Office {
        id: "unemployment-benefit",
        name: Words { ar: "مكتب تعويض التعطل عن العمل", en: "Unemployment benefit office" },
        approval: Words {
            ar: "أُقرّ التعويض ويُصرف مع نهاية الشهر الحالي.",
            en: "The benefit is granted and is paid at the end of this month.",
        },
        question: None,
        checks: None,
        output: ("applicant.benefit_no", "UB"),
    },
    Office {
        id: "insurance-statement",
        name: Words { ar: "مكتب كشوف التأمينات", en: "Insurance statements office" },
        approval: Words { ar: "صدر كشف التأمينات.", en: "The insurance statement is issued." },
        question: None,
        checks: None,
        output: ("applicant.insurance_statement_no", "IS"),
    },
    Office {
        id: "vehicle-registration-renewal",
        name: Words { ar: "مكتب ترخيص المركبات", en: "Vehicle registration office" },
        approval: Words {
            ar: "جُدّد ترخيص المركبة لسنة.", en: "The registration is renewed for a year."
        },
        question: None,
        checks: None,
        output: ("applicant.vehicle_licence_no", "VL"),
    },
    Office {
        id: "vehicle-ownership-transfer",
        name: Words { ar: "مكتب نقل ملكية المركبات", en: "Vehicle transfer office" },
        approval: Words {
            ar: "نُقلت ملكية المركبة إلى المشتري.",
            en: "The vehicle is recorded in the name of the buyer.",
        },
        question: None,
        checks: None,
        output: ("applicant.transfer_no", "VT"),
    },
    Office {
        id: "resident-parking-permit",
        name: Words { ar: "مكتب تصاريح الوقوف", en: "Parking permit office" },
        approval: Words { ar: "مُنح تصريح الوقوف.", en: "The parking permit is granted." },
        question: None,
        checks: Some(Checks {
            client: "AW/MUN/HUB/permits",
            authority: "municipal-affairs",
            through: Some(("municipal-hub", "MUN/AFFAIRS")),
            purpose: "permit-parking",
            facts: &["applicant.vehicle.plate", "applicant.vehicle.registered_until"],
        }),
        output: ("applicant.parking_permit_no", "PP"),
    },
    Office {
        id: "trade-licence-renewal",
        name: Words { ar: "مكتب رخص المهن", en: "Trade licence office" },
        approval: Words {
            ar: "جُدّدت رخصة المهن لسنة.", en: "The trade licence is renewed for a year."
        },
        question: None,
        checks: None,
        output: ("applicant.trade_licence_no", "TL"),
    },
    Office {
        id: "company-change-of-address",
        name: Words { ar: "مكتب مقارّ الشركات", en: "Company address office" },
        approval: Words {
            ar: "قُيّد المقر الجديد للشركة.", en: "The new seat of the company is recorded."
        },
        question: None,
        checks: None,
        output: ("applicant.company_address_no", "CA"),
    },
    Office {
        id: "company-extract",
        name: Words { ar: "مكتب مستخرجات الشركات", en: "Company extract office" },
        approval: Words { ar: "صدر المستخرج.", en: "The extract is issued." },
        question: None,
        checks: None,
        output: ("applicant.extract_no", "CX"),
    },
    Office {
        id: "health-card-replacement",
        name: Words { ar: "مكتب بطاقات التأمين الصحي", en: "Health card office" },
        approval: Words {
            ar: "طُبعت البطاقة البديلة وأُلغيت السابقة.",
            en: "The new card is printed and the old one is blocked.",
        },
        question: None,
        checks: None,
        output: ("applicant.new_health_card_no", "HC"),
    },
    Office {
        id: "treatment-abroad",
        name: Words { ar: "مكتب العلاج خارج البلاد", en: "Treatment abroad office" },
        approval: Words { ar: "صدر كتاب ضمان العلاج.", en: "The letter of guarantee is issued." },
        question: None,
        checks: None,
        output: ("applicant.guarantee_no", "LG"),
    },
];

#[cfg(test)]
mod tests {
    use super::Office;
    use crate::people::national_id;

    #[test]
    fn the_family_book_gives_out_a_well_formed_national_number() {
        let outputs = Office::get("family-book").unwrap().outputs(2026, 17);
        assert!(national_id::is_valid(outputs["child.national_id"].as_str().unwrap()));
        let outputs = Office::get("birth-registration").unwrap().outputs(2026, 17);
        assert_eq!(outputs["child.birth_certificate_no"], "BC-2026-000017");
    }
}
