//! Measures the portal's pages beside a plain handler that returns the same bytes, and verifying the exchange log
//! beside reading it, in turn and in one run; how long a large catalogue takes to check, and the search over it; and,
//! under `fast`, all figures about speed that the portal promises, in one table.

mod audit;
mod catalogue;
#[path = "../../promises/src/country.rs"]
#[allow(dead_code, reason = "shared with the promises, which use all of it")]
mod country;
mod fast;
mod load;
#[path = "../../promises/src/page.rs"]
#[allow(dead_code, reason = "shared with the promises, which use all of it")]
mod page;
mod plain;
#[path = "../../promises/src/portal.rs"]
#[allow(dead_code, reason = "shared with the promises, which use all of it")]
mod portal;
#[path = "../../promises/src/postgres.rs"]
#[allow(dead_code, reason = "shared with the promises, which use all of it")]
mod postgres;
mod prefill;
mod pulls;
mod report;
mod search;
mod site;

use std::process::ExitCode;

// As the portal itself, whose parts are measured here in the same process.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["plain", page, address] => plain::serve(page, address).await,
        ["measure", binary, seconds] => report::measure(binary, seconds).await,
        ["audit", rows] => audit::measure(rows).await,
        ["register", address] => pulls::register(address).await,
        ["pulls", seconds] => pulls::measure(seconds).await,
        ["prefill"] => prefill::measure().await,
        ["catalogue", binary] => catalogue::measure(binary),
        ["search"] => search::measure(),
        ["fast", binary, rest @ ..] => fast::run(binary, rest).await,
        _ => {
            Err("use: bench measure PATH_TO_SHUBBAK SECONDS_A_ROUND, audit ROWS, catalogue PATH_TO_SHUBBAK, pulls SECONDS, prefill, search, or fast PATH_TO_SHUBBAK (see tests/bench/run)".into())
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report::say(&format!("bench: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Whatever went wrong, in words.
type Fault = Box<dyn std::error::Error + Send + Sync>;
