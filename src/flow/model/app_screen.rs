//! The screens of step 1.

/// Which screen of step 1 is in sight.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AppScreen {
    /// The list of apps, with the chosen one beside it.
    #[default]
    List,
    /// "My app is not listed": its guide is pasted.
    Guide,
    /// The rows are picked by hand.
    Rows,
    /// A file with an app is looked at before it is added.
    File,
    /// Two apps that would share one account.
    Pair,
}
