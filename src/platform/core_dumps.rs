//! Turns off core dumps where the system allows it: they would write every secret in memory to
//! disk.

/// Turns off core dumps for this process.
pub fn disable_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        if let Err(error) = setrlimit(Resource::Core, none) {
            tracing::warn!(%error, "core dumps are not switched off");
        }
    }
    // The limit is ignored where dumps are piped to a program, as systemd does; the filter of what
    // a dump may contain is not. The process stays "dumpable" otherwise, because portals read its
    // /proc entry.
    #[cfg(target_os = "linux")]
    if let Err(error) = std::fs::write("/proc/self/coredump_filter", "0") {
        tracing::warn!(%error, "what core dumps hold cannot be set");
    }
}
