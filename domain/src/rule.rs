//! Rules over facts, written in CEL (Common Expression Language): conditions of questions and criteria of services.

use cel::common::ast::{EntryExpr, Expr, IdedExpr};
use cel::{Context, Env, Program, Value as Cel};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use crate::catalogue::Money;
use crate::facts::{FactId, Facts};

/// A compiled rule. Facts are read as `role.path`, `today` is an ISO date,
/// `years_since(date)` and `days_since(date)` count whole years and days up to today.
#[derive(Clone)]
pub struct Rule {
    text: String,
    program: Arc<Program>,
    facts: Arc<[FactId]>,
}

/// The text is not a rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the rule `{text}` can't be read: {why}")]
pub struct NotARule {
    /// The text as it stands in the file.
    pub text: String,
    /// What the parser said.
    pub why: String,
}

/// What came out of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It holds.
    Holds,
    /// It does not hold.
    Fails,
    /// A fact that it needs is not known yet.
    Open,
}

/// Names that a rule may use beside facts.
const FUNCTIONS: [&str; 2] = ["years_since", "days_since"];

impl Rule {
    /// Compiles a rule.
    ///
    /// # Errors
    /// [`NotARule`] when CEL can't parse it.
    pub fn parse(text: &str) -> Result<Self, NotARule> {
        let refuse = |why: String| NotARule { text: text.to_owned(), why };
        let program = Program::compile(text).map_err(|errors| refuse(errors.to_string()))?;
        let mut facts = Vec::new();
        collect_facts(program.expression(), &mut facts);
        facts.sort();
        facts.dedup();
        Ok(Self { text: text.to_owned(), program: Arc::new(program), facts: facts.into() })
    }

    /// The rule as it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The facts that it reads.
    pub fn facts(&self) -> &[FactId] {
        &self.facts
    }

    /// Decides the rule over the facts at hand.
    ///
    /// # Errors
    /// The interpreter's own words, when the rule can't be computed although its facts are known:
    /// a fault of the catalogue, for the operator.
    pub fn decide(&self, facts: &Facts, today: Date) -> Result<Verdict, String> {
        match self.compute(facts, today)? {
            None => Ok(Verdict::Open),
            Some(Cel::Bool(true)) => Ok(Verdict::Holds),
            Some(Cel::Bool(false)) => Ok(Verdict::Fails),
            Some(other) => Err(format!("`{}` gave {other:?} instead of true or false", self.text)),
        }
    }

    /// The amount that it comes to: whole units of the currency, or text such as `'12.500'`. `None` while a fact that it
    /// needs is not known.
    ///
    /// # Errors
    /// As [`Rule::decide`].
    pub fn amount(&self, facts: &Facts, today: Date) -> Result<Option<Money>, String> {
        let wrong = |what: String| format!("`{}` gave {what} instead of an amount", self.text);
        match self.compute(facts, today)? {
            None => Ok(None),
            Some(Cel::Int(units)) if units >= 0 => {
                units.to_string().parse().map(Some).map_err(|_| wrong(units.to_string()))
            }
            Some(Cel::String(text)) => text.parse().map(Some).map_err(|_| wrong(format!("`{text}`"))),
            Some(other) => Err(wrong(format!("{other:?}"))),
        }
    }

    /// What comes out; `None` while a fact that it needs is not known.
    fn compute(&self, facts: &Facts, today: Date) -> Result<Option<Cel>, String> {
        let mut roles: HashMap<String, Node> = HashMap::new();
        for id in self.facts.iter() {
            match facts.get(id).and_then(|fact| fact.value.as_ref()) {
                Some(value) => roles.entry(id.role.clone()).or_default().insert(&id.path, value),
                None => return Ok(None),
            }
        }
        let mut context = Context::with_env(Arc::clone(standard()));
        for (role, node) in roles {
            context.add_variable_from_value(role, node.into_cel());
        }
        context.add_variable_from_value("today", today.to_string());
        add_functions(&mut context, today).map_err(|error| error.to_string())?;
        let out = self.program.execute(&context);
        out.map(Some).map_err(|error| format!("`{}` can't be computed: {error}", self.text))
    }

    /// The functions that it calls and that do not exist.
    pub fn unknown_functions(&self) -> Vec<String> {
        let known = |name: &str| {
            FUNCTIONS.contains(&name)
                || name.starts_with('_')
                || name.starts_with('!')
                || name.starts_with('-')
                || name.starts_with('@')
                || matches!(name, "size" | "contains" | "startsWith" | "endsWith" | "matches" | "int" | "string")
        };
        self.program.references().functions().into_iter().filter(|name| !known(name)).map(str::to_owned).collect()
    }
}

/// CEL's own functions and types: building them costs more than any rule, so it is done once.
fn standard() -> &'static Arc<Env> {
    static STANDARD: OnceLock<Arc<Env>> = OnceLock::new();
    STANDARD.get_or_init(|| Arc::new(Env::stdlib()))
}

fn add_functions(context: &mut Context, today: Date) -> Result<(), cel::DeclarationError> {
    let years = move |date: Arc<String>| -> Result<i64, cel::ExecutionError> {
        let since = parse_date("years_since", &date)?;
        let had_birthday = (today.month(), today.day()) >= (since.month(), since.day());
        Ok(i64::from(today.year()) - i64::from(since.year()) - i64::from(!had_birthday))
    };
    let days = move |date: Arc<String>| -> Result<i64, cel::ExecutionError> {
        let since = parse_date("days_since", &date)?;
        Ok(i64::from((today - since).get_days()))
    };
    context.add_function("years_since", years)?;
    context.add_function("days_since", days)
}

fn parse_date(function: &str, text: &str) -> Result<Date, cel::ExecutionError> {
    text.parse().map_err(|error: jiff::Error| cel::ExecutionError::function_error(function, error))
}

/// Facts as a tree, as CEL sees them: `applicant.address.street` is three maps deep.
#[derive(Default)]
struct Node {
    value: Option<Cel>,
    children: HashMap<String, Node>,
}

impl Node {
    fn insert(&mut self, path: &str, value: &crate::facts::Value) {
        match path.split_once('.') {
            Some((head, rest)) => self.children.entry(head.to_owned()).or_default().insert(rest, value),
            None => self.children.entry(path.to_owned()).or_default().value = Some(to_cel(value)),
        }
    }

    fn into_cel(self) -> Cel {
        match self.value {
            Some(value) => value,
            None => {
                let map: HashMap<String, Cel> = self.children.into_iter().map(|(k, n)| (k, n.into_cel())).collect();
                map.into()
            }
        }
    }
}

fn to_cel(value: &crate::facts::Value) -> Cel {
    match value {
        crate::facts::Value::Boolean(yes) => Cel::Bool(*yes),
        crate::facts::Value::Integer(number) => Cel::Int(*number),
        other => other.canonical().into(),
    }
}

/// The longest chains of field selections: `applicant.account.method` is one fact, not three.
fn collect_facts(expression: &IdedExpr, facts: &mut Vec<FactId>) {
    match &expression.expr {
        Expr::Select(select) => match chain(expression) {
            Some((role, path)) => facts.push(FactId::new(role, path)),
            None => collect_facts(&select.operand, facts),
        },
        Expr::Call(call) => {
            if let Some(target) = &call.target {
                collect_facts(target, facts);
            }
            call.args.iter().for_each(|arg| collect_facts(arg, facts));
        }
        Expr::List(list) => list.elements.iter().for_each(|element| collect_facts(element, facts)),
        Expr::Map(map) => map.entries.iter().for_each(|entry| {
            if let EntryExpr::MapEntry(entry) = &entry.expr {
                collect_facts(&entry.key, facts);
                collect_facts(&entry.value, facts);
            }
        }),
        _ => {}
    }
}

fn chain(expression: &IdedExpr) -> Option<(String, String)> {
    let Expr::Select(select) = &expression.expr else {
        return None;
    };
    match &select.operand.expr {
        Expr::Ident(role) => Some((role.clone(), select.field.clone())),
        Expr::Select(_) => chain(&select.operand).map(|(role, path)| (role, format!("{path}.{}", select.field))),
        _ => None,
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Rule").field(&self.text).finish()
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Serialize for Rule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}
