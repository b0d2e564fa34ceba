//! The amount of available memory.

/// Returns the memory that programs can use without swapping, in bytes, or `None` if the system
/// does not report it. Linux promises more memory than it has and kills a program that uses it, so
/// a successful allocation proves nothing there.
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
