//! What is unusual: every number is one with which a pattern can be told.

use super::Report;

pub(super) fn check(report: &mut Report<'_>) {
    for wrong in report.catalogue.audit.unwrap_or_default().lookups.out_of_range() {
        let problem = format!("`{} = {}` can't tell what is unusual in look-ups", wrong.name, wrong.value);
        let mend = format!("write a number from {} to {}", wrong.range.start(), wrong.range.end());
        report.add("audit", &format!("{} = {}", wrong.name, wrong.value), problem, mend);
    }
}
