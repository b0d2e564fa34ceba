//! The time that a reader may take for each byte. libFuzzer's own limit is one time for inputs of
//! every size, so a reader that is slow for short ones would pass it.

use rustix::time::{ClockId, clock_gettime};
use std::time::Duration;

/// The processor time for each byte: some ten times what the slowest reader takes in this build,
/// which is instrumented and checks for overflows.
const PER_BYTE: Duration = Duration::from_micros(10);
/// Shorter inputs take mostly what every input takes.
const SHORT: usize = 512;
/// A slow reading is repeated, so that it is the input's fault and not the first use of a table.
const RUNS: u32 = 3;

/// The processor time that this thread has taken; other programs don't add to it.
fn taken() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

/// Reads these bytes.
///
/// # Panics
/// Every run took more time than the budget for that many bytes; libFuzzer saves the input.
pub fn within(bytes: &[u8], read: fn(&[u8])) {
    let budget = PER_BYTE * u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let mut fastest = Duration::MAX;
    for _ in 0..RUNS {
        let begun = taken();
        read(bytes);
        fastest = fastest.min(taken().saturating_sub(begun));
        if bytes.len() < SHORT || fastest <= budget {
            return;
        }
    }
    panic!("slow: {fastest:?} for {} bytes, at most {budget:?}", bytes.len());
}
