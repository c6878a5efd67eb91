//! What the process itself takes, by the names that Prometheus has for it. Other systems than Linux tell nothing.

/// Reads it anew.
#[cfg(target_os = "linux")]
pub fn note_process() {
    use procfs::process::Process;

    let Ok(process) = Process::myself() else { return };
    if let Ok(stat) = process.stat() {
        metrics::gauge!("process_resident_memory_bytes").set(number(stat.rss * procfs::page_size()));
        metrics::gauge!("process_virtual_memory_bytes").set(number(stat.vsize));
        metrics::gauge!("process_threads").set(number(stat.num_threads.unsigned_abs()));
        let ticks = procfs::ticks_per_second().max(1);
        metrics::counter!("process_cpu_seconds_total").absolute((stat.utime + stat.stime) / ticks);
    }
    if let Ok(open) = process.fd_count() {
        metrics::gauge!("process_open_fds").set(number(open as u64));
    }
    if let Ok(limits) = process.limits()
        && let procfs::process::LimitValue::Value(most) = limits.max_open_files.soft_limit
    {
        metrics::gauge!("process_max_fds").set(number(most));
    }
}

/// Nothing is known.
#[cfg(not(target_os = "linux"))]
pub fn note_process() {}

#[cfg(target_os = "linux")]
#[allow(clippy::cast_precision_loss, reason = "a figure for a graph")]
fn number(count: u64) -> f64 {
    count as f64
}
