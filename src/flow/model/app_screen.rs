//! The screens of step 1.

/// The current screen of step 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AppScreen {
    /// The list of apps, with the chosen one beside it.
    #[default]
    List,
    /// "My app isn't listed": the user pastes its guide.
    Guide,
    /// The scopes are picked by hand.
    Rows,
    /// An app file is reviewed before it's added.
    File,
    /// Two apps that would share one account.
    Pair,
}
