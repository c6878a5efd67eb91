//! Taking a sheet over into a register: which columns it has, and every mistake in it with its line.

use super::registers::above;
use crate::{
    components::{FieldError, Form, error_summary, field_error, form_fields, ltr, submit, told, with_names},
    context::PageContext,
    layout::{Crumb, Page},
    pages::{FactRef, Field},
    texts::L,
    words,
};
use domain::keeping::Wrong;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

/// How many mistakes are shown.
const TOLD: usize = 100;

/// Why a file was not even looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetProblem {
    /// None was chosen, or it is empty.
    NoFile,
    /// It is not UTF-8 from this line on.
    NotUtf8(usize),
}

/// A mistake with its line.
#[derive(Clone, Debug)]
pub struct SheetMistake {
    /// The line.
    pub line: u64,
    /// What is wrong.
    pub wrong: Wrong,
    /// The field whose value it is about.
    pub field: Option<Field>,
}

/// The form, and what came of the last try.
#[derive(Clone, Debug)]
pub struct SheetPage {
    /// The register.
    pub source: String,
    /// The column with the subject's id.
    pub scheme: String,
    /// The other columns, with what they hold.
    pub columns: Vec<(String, FactRef)>,
    /// Why the file was not read.
    pub problem: Option<SheetProblem>,
    /// What is wrong in it.
    pub mistakes: Vec<SheetMistake>,
}

impl Page for SheetPage {
    fn title(&self, l: L) -> String {
        l.plain("register-sheet")
    }

    fn has_errors(&self) -> bool {
        self.problem.is_some() || !self.mistakes.is_empty()
    }

    fn crumbs(&self, l: L) -> Vec<Crumb> {
        above(l, Some(&self.source))
    }

    fn view(self, ctx: &PageContext) -> AnyView {
        let l = ctx.lang;
        let mut errors: Vec<FieldError> = Vec::new();
        let no_file = self.problem.as_ref().map(|problem| match problem {
            SheetProblem::NoFile => l.t("sheet-no-file").into_owned(),
            SheetProblem::NotUtf8(line) => l.ta("sheet-not-utf8", &[("line", (*line).into())]).into_owned(),
        });
        errors.extend(no_file.iter().map(|message| FieldError::new("file", message.clone())));
        if !self.mistakes.is_empty() {
            let count = l.ta("sheet-mistakes", &[("mistakes", self.mistakes.len().into())]);
            errors.push(FieldError::new("mistakes", count));
        }
        let columns: Vec<_> = self
            .columns
            .iter()
            .map(
                |(name, fact)| view! { <tr><th scope="row">{ltr(name)}</th><td>{words::fact_label(l, fact)}</td></tr> },
            )
            .collect();
        view! {
            {error_summary(l, errors)}
            <h1>{l.t("register-sheet")}</h1>
            <p class="lead">{words::name(l, "source", &self.source)}</p>
            <p>{l.t("sheet-text")}</p>
            {self.mistakes(l)}
            <form method="post" enctype="multipart/form-data" novalidate="">
                {form_fields(ctx, Form::default())}
                <div class="field">
                    <label for="file">{l.t("sheet-file")}</label>
                    <p class="hint" id="file-hint">{l.t("sheet-file-hint")}</p>
                    {field_error(l, "file", no_file.clone())}
                    <input class="input" type="file" id="file" name="file" accept=".csv,text/csv" aria-describedby=told("file", no_file.is_some(), true) aria-invalid=no_file.is_some().then_some("true")/>
                </div>
                {submit(l.t("sheet-send"))}
            </form>
            <section class="part" aria-labelledby="columns">
                <h2 id="columns">{l.t("sheet-columns")}</h2>
                <div class="grid-scroll">
                    <table>
                        <thead><tr><th scope="col">{l.t("sheet-column")}</th><th scope="col">{l.t("sheet-column-holds")}</th></tr></thead>
                        <tbody>
                            <tr><th scope="row">{ltr(&self.scheme)}</th><td>{l.t("sheet-column-subject")}</td></tr>
                            {columns}
                            <tr><th scope="row">{ltr("as_of")}</th><td>{l.t("sheet-column-as-of")}</td></tr>
                        </tbody>
                    </table>
                </div>
            </section>
        }
        .into_any()
    }
}

impl SheetPage {
    fn mistakes(&self, l: L) -> Option<AnyView> {
        let lines: Vec<_> = self
            .mistakes
            .iter()
            .take(TOLD)
            .map(|mistake| {
                let line = i64::try_from(mistake.line).unwrap_or(i64::MAX);
                let what = words::sheet_mistake(l, &mistake.wrong, mistake.field.as_ref());
                view! { <tr><th scope="row">{l.number(line)}</th><td>{with_names(&what)}</td></tr> }
            })
            .collect();
        let more = self.mistakes.len().saturating_sub(TOLD);
        (!lines.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby="mistakes">
                    <h2 id="mistakes" tabindex="-1">{l.t("sheet-mistakes-title")}</h2>
                    <p>{l.t("sheet-nothing-taken")}</p>
                    <div class="grid-scroll">
                        <table>
                            <thead><tr><th scope="col">{l.t("sheet-line")}</th><th scope="col">{l.t("sheet-what")}</th></tr></thead>
                            <tbody>{lines}</tbody>
                        </table>
                    </div>
                    {(more > 0).then(|| view! { <p>{l.ta("sheet-more", &[("more", more.into())])}</p> })}
                </section>
            }
            .into_any()
        })
    }
}
