//! A simple bar chart, drawn on the server. It stands beside a table with the same numbers and repeats it for the eye.

use crate::texts::L;
use leptos::{prelude::*, tachys::view::any_view::IntoAny};

const WIDTH: i64 = 640;
const LINE: i64 = 34;
const BAR: i64 = 22;
/// Where bars begin, and how long the longest one is.
const START: i64 = 210;
const LONGEST: i64 = 340;

/// A bar: its name, its length, and the length in words.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What it is about.
    pub name: String,
    /// How long it is, in any unit.
    pub value: i64,
    /// The same in words.
    pub words: String,
}

/// Bars one below the other, beginning at the side at which reading begins.
pub fn chart(l: L, title: &str, bars: &[Bar]) -> AnyView {
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or_default();
    if most == 0 {
        return ().into_any();
    }
    let rtl = l.dir() == "rtl";
    let across = |x: i64, width: i64| if rtl { WIDTH - x - width } else { x };
    let lines: Vec<_> = bars
        .iter()
        .enumerate()
        .map(|(place, bar)| {
            let top = i64::try_from(place).unwrap_or_default() * LINE;
            let length = (bar.value.max(0) * LONGEST / most).max(2);
            let middle = (top + LINE / 2 + 6).to_string();
            view! {
                <text class="chart-name" x=across(START - 10, 0).to_string() y=middle.clone() text-anchor="end">{bar.name.clone()}</text>
                <rect class="chart-bar" x=across(START, length).to_string() y=(top + (LINE - BAR) / 2).to_string() width=length.to_string() height=BAR.to_string()/>
                <text class="chart-value" x=across(START + length + 8, 0).to_string() y=middle>{bar.words.clone()}</text>
            }
        })
        .collect();
    let height = i64::try_from(bars.len()).unwrap_or_default() * LINE;
    let view_box = format!("0 0 {WIDTH} {height}");
    view! {
        <figure class="chart">
            <figcaption>{title.to_owned()}</figcaption>
            <svg viewBox=view_box role="img" aria-label=crate::texts::plain(title) direction=l.dir()>{lines}</svg>
        </figure>
    }
    .into_any()
}
