//! The `shubbak` command.

use clap::Parser;
use server::commands::{Arguments, run};
use server::settings::{Settings, environment};
use server::telemetry;
use std::path::Path;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let settings = match Settings::read(Path::new("."), &environment()) {
        Ok(settings) => settings,
        Err(error) => {
            telemetry::complain(&error.to_string());
            return ExitCode::FAILURE;
        }
    };
    let telemetry = match telemetry::start(&settings) {
        Ok(telemetry) => telemetry,
        Err(error) => {
            telemetry::complain(&error);
            return ExitCode::FAILURE;
        }
    };
    let outcome = run(arguments, settings).await;
    telemetry.finish().await;
    outcome
}
