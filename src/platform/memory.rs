//! How much memory can be had.

/// Memory that programs can have without swapping, in bytes; nothing where the system does not say it.
/// Linux promises more than it has and ends a program that uses it, so an allocation that succeeds
/// proves nothing there.
#[cfg(target_os = "linux")]
pub(super) fn free() -> Option<u64> {
    let info = std::fs::read_to_string("/proc/meminfo").ok()?;
    let line = info.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    kibibytes.checked_mul(1024)
}

#[cfg(not(target_os = "linux"))]
pub(super) fn free() -> Option<u64> {
    None
}
