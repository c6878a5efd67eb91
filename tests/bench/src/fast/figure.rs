//! A line of the table: a figure, its baseline, their ratio, and what is asked of it.

use crate::Fault;

/// What is asked of the ratio.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Asked {
    /// Nothing: it is there to be seen.
    Nothing,
    /// At least this.
    AtLeast(f64),
    /// At most this.
    AtMost(f64),
}

/// One line.
#[derive(Clone, Debug)]
pub(crate) struct Figure {
    /// What was measured.
    pub(crate) name: String,
    /// What the portal does.
    pub(crate) ours: String,
    /// What the baseline does.
    pub(crate) baseline: String,
    /// The portal's by the baseline's, where that says something.
    pub(crate) ratio: Option<f64>,
    /// What is asked of the ratio.
    pub(crate) asked: Asked,
    /// Why it could not be measured.
    failed: bool,
}

impl Figure {
    /// A figure with its baseline.
    pub(crate) fn new(name: impl Into<String>, ours: impl Into<String>, baseline: impl Into<String>) -> Self {
        let (name, ours, baseline) = (name.into(), ours.into(), baseline.into());
        Self { name, ours, baseline, ratio: None, asked: Asked::Nothing, failed: false }
    }

    /// The same with its ratio and what is asked of it.
    pub(crate) fn ratio(mut self, ratio: f64, asked: Asked) -> Self {
        (self.ratio, self.asked) = (Some(ratio), asked);
        self
    }

    /// A part that could not be measured: that is no success.
    pub(crate) fn not_run(part: &str, why: &Fault) -> Self {
        Self { failed: true, ..Self::new(part, format!("not run: {why}"), "") }
    }

    /// Whether it is as asked. What is no number is not.
    pub(crate) fn holds(&self) -> bool {
        !self.failed
            && match (self.asked, self.ratio) {
                (Asked::Nothing, _) => true,
                (Asked::AtLeast(least), Some(ratio)) => ratio >= least,
                (Asked::AtMost(most), Some(ratio)) => ratio <= most,
                (_, None) => false,
            }
    }

    /// As it is printed. Without a release build nothing is judged.
    pub(crate) fn line(&self, is_judged: bool) -> String {
        let ratio = self.ratio.map_or_else(String::new, |ratio| format!("{ratio:.2}"));
        let asked = match self.asked {
            Asked::Nothing => String::new(),
            Asked::AtLeast(least) => format!("≥ {least:.2}"),
            Asked::AtMost(most) => format!("≤ {most:.2}"),
        };
        let verdict = match (self.failed, self.asked, is_judged) {
            (true, ..) => "DOES NOT HOLD",
            (_, Asked::Nothing, _) => "",
            (.., false) => "not judged",
            _ if self.holds() => "holds",
            _ => "DOES NOT HOLD",
        };
        format!("{:<46} | {:>24} | {:>24} | {ratio:>6} | {asked:>6} | {verdict}", self.name, self.ours, self.baseline)
    }
}

/// What stands above the lines.
pub(crate) fn header(cores: usize, long: bool) -> String {
    let form = if long { "long" } else { "short" };
    let names = format!("{:<46} | {:>24} | {:>24} | {:>6} | {:>6} |", "figure", "ours", "baseline", "ratio", "asked");
    format!("{form} form, {cores} cores\n{names}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_as_asked_or_not() {
        let figure = |ratio, asked| Figure::new("", "", "").ratio(ratio, asked).holds();
        assert!(figure(0.5, Asked::AtLeast(0.5)) && !figure(0.49, Asked::AtLeast(0.5)));
        assert!(figure(1.2, Asked::AtMost(1.2)) && !figure(1.21, Asked::AtMost(1.2)));
        assert!(!figure(f64::NAN, Asked::AtMost(1.2)) && !figure(f64::NAN, Asked::AtLeast(0.5)));
        assert!(figure(9.0, Asked::Nothing));
        assert!(!Figure::not_run("a part", &"no database".into()).holds());
    }

    #[test]
    fn a_debug_build_is_not_judged() {
        let figure = Figure::new("", "", "").ratio(0.1, Asked::AtLeast(0.5));
        assert!(figure.line(false).ends_with("not judged"));
        assert!(figure.line(true).ends_with("DOES NOT HOLD"));
    }
}
