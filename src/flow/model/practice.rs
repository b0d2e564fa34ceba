//! Switching between the practice store and the real one.

use crate::gateway::Target;

/// Whether the practice store is in use.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Practice {
    /// The real BigCommerce.
    #[default]
    Off,
    /// The practice store is being started.
    Starting,
    /// The practice store is running at this target.
    On(Target),
}
