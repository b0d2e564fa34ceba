//! Steps 2 and 3: the page in BigCommerce, and the account's name.

use crate::export::LetterKind;
use crate::texts::{t, text};

/// The minimum length of an account name that BigCommerce accepts, in characters.
pub const MIN_NAME: usize = 4;

/// The settings page of the store that the user signs in to, as given in BigCommerce's current
/// documentation.
pub const SETTINGS_ADDRESS: &str = "https://login.bigcommerce.com/deep-links/manage/settings-list";

/// The direct link to the API accounts. BigCommerce's own WordPress plug-in uses it; its age is
/// unknown.
pub const ACCOUNTS_ADDRESS: &str =
    "https://login.bigcommerce.com/deep-links/settings/auth/api-accounts";

/// The state of step 3.
#[derive(Debug, Default)]
pub struct AccountStep {
    /// The name to give the account.
    pub name: String,
}

impl AccountStep {
    /// Returns why the name can't be used.
    pub fn reason(&self) -> Option<String> {
        (self.name.trim().chars().count() < MIN_NAME).then(|| text(t::REASON_NAME_SHORT))
    }
}

/// Messages of step 2.
#[derive(Debug)]
pub enum SettingsMessage {
    /// "Open BigCommerce".
    Open,
    /// "Copy" beside the address.
    CopyAddress,
    /// "I can't see that menu": opens the letter of this kind; `None` closes it.
    Letter(Option<LetterKind>),
    /// "Copy letter".
    CopyLetter,
    /// "Open in email".
    MailLetter,
    /// The browser opened this address, or failed to.
    BrowserOpened(String, bool),
}

/// Messages of step 3.
#[derive(Debug)]
pub enum AccountMessage {
    /// The name was changed.
    Name(String),
    /// "Copy" beside the name.
    CopyName,
}
