//! Core dumps are off where the system lets us: they would write every secret in memory to disk.

/// Switches core dumps of this process off.
pub fn disable_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        if let Err(error) = setrlimit(Resource::Core, none) {
            tracing::warn!(%error, "core dumps are not switched off");
        }
    }
    // The limit does not count where dumps are piped to a program, as systemd does it; what a dump
    // may hold does. The process stays "dumpable" otherwise: portals look into its /proc entry.
    #[cfg(target_os = "linux")]
    if let Err(error) = std::fs::write("/proc/self/coredump_filter", "0") {
        tracing::warn!(%error, "what core dumps hold cannot be set");
    }
}
