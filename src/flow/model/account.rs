//! Steps 2 and 3: the page in BigCommerce, and the account's name.

use crate::export::LetterKind;
use crate::texts::{t, text};

/// BigCommerce wants at least as many characters.
pub const MIN_NAME: usize = 4;

/// The settings page of whatever store the person signs in to; BigCommerce's current
/// documentation names it.
pub const SETTINGS_ADDRESS: &str = "https://login.bigcommerce.com/deep-links/manage/settings-list";

/// Straight to the API accounts; used by BigCommerce's own WordPress plug-in, its age unknown.
pub const ACCOUNTS_ADDRESS: &str =
    "https://login.bigcommerce.com/deep-links/settings/auth/api-accounts";

/// Step 3.
#[derive(Debug, Default)]
pub struct AccountStep {
    /// The name to give the account.
    pub name: String,
}

impl AccountStep {
    /// Why the name does not do.
    pub fn reason(&self) -> Option<String> {
        (self.name.trim().chars().count() < MIN_NAME).then(|| text(t::REASON_NAME_SHORT))
    }
}

/// What can happen at step 2.
#[derive(Debug)]
pub enum SettingsMessage {
    /// "Open BigCommerce".
    Open,
    /// "Copy" beside the address.
    CopyAddress,
    /// "I can't see that menu": the letter of this kind; nothing closes it.
    Letter(Option<LetterKind>),
    /// "Copy letter".
    CopyLetter,
    /// "Open in e-mail".
    MailLetter,
    /// The browser opened this address, or did not.
    BrowserOpened(String, bool),
}

/// What can happen at step 3.
#[derive(Debug)]
pub enum AccountMessage {
    /// The name was changed.
    Name(String),
    /// "Copy" beside the name.
    CopyName,
}
