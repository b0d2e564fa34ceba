//! Steps 2 and 3: the page in BigCommerce, and the account's name.

use super::effect::{ClipboardEffect, Effect, SystemEffect};
use super::message::Note;
use super::state::State;
use crate::handover::{Letter, LetterKind, letter};
use crate::texts::{Phrase, t, text};

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

pub(super) fn update_settings(state: &mut State, message: SettingsMessage) -> Vec<Effect> {
    match message {
        // Practice has nothing to do with the real store's login.
        SettingsMessage::Open if state.is_practice() => Vec::new(),
        SettingsMessage::Open => {
            vec![Effect::System(SystemEffect::OpenUrl(SETTINGS_ADDRESS.to_owned()))]
        }
        SettingsMessage::CopyAddress => {
            let note = Note::Other { label: t::SETTINGS_ADDRESS };
            vec![Effect::Clipboard(ClipboardEffect::Copy(SETTINGS_ADDRESS.to_owned(), note))]
        }
        SettingsMessage::Letter(kind) => {
            state.letter = kind.filter(|_| state.app.is_decided());
            Vec::new()
        }
        SettingsMessage::CopyLetter => {
            let Some(letter) = state.letter_text() else { return Vec::new() };
            let note = Note::Other { label: t::LETTER };
            vec![Effect::Clipboard(ClipboardEffect::Copy(
                format!("{}\n\n{}", letter.subject, letter.body),
                note,
            ))]
        }
        SettingsMessage::MailLetter => {
            let Some(letter) = state.letter_text() else { return Vec::new() };
            vec![Effect::System(SystemEffect::OpenMail {
                subject: letter.subject,
                body: letter.body,
            })]
        }
        SettingsMessage::BrowserOpened(address, opened) if address == SETTINGS_ADDRESS => {
            state.browser = Some(opened);
            Vec::new()
        }
        SettingsMessage::BrowserOpened(_, true) => Vec::new(),
        SettingsMessage::BrowserOpened(address, false) if address.starts_with("mailto:") => {
            state.trouble(t::LETTER_MAIL_FAILED)
        }
        SettingsMessage::BrowserOpened(address, false) => {
            state.trouble(Phrase::from(t::BROWSER_FAILED).value("address", address))
        }
    }
}

impl State {
    /// The letter in sight.
    pub fn letter_text(&self) -> Option<Letter> {
        let (kind, connector) = (self.letter?, self.connector()?);
        let name = match self.account.name.trim() {
            "" => connector.suggested_account_name(),
            name => name,
        };
        Some(letter(kind, connector, name, &self.rows()))
    }
}

pub(super) fn update(state: &mut State, message: AccountMessage) -> Vec<Effect> {
    match message {
        AccountMessage::Name(name) => {
            state.account.name = name;
            Vec::new()
        }
        AccountMessage::CopyName => {
            let note = Note::Other { label: t::ACCOUNT_NAME };
            vec![Effect::Clipboard(ClipboardEffect::Copy(
                state.account.name.trim().to_owned(),
                note,
            ))]
        }
    }
}
