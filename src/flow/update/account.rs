//! Steps 2 and 3: the page in BigCommerce, and the account's name.

use crate::export::{Letter, letter};
use crate::flow::AccountMessage;
use crate::flow::SETTINGS_ADDRESS;
use crate::flow::SettingsMessage;
use crate::flow::model::effect::{ClipboardEffect, Effect, SystemEffect};
use crate::flow::model::exchange::CopiedItem;
use crate::flow::model::state::State;
use crate::texts::{phrase, t};

pub(crate) fn update_settings(state: &mut State, message: SettingsMessage) -> Vec<Effect> {
    match message {
        // Practice never opens the real store's login page.
        SettingsMessage::Open if state.is_practice() => Vec::new(),
        SettingsMessage::Open => {
            vec![Effect::System(SystemEffect::OpenUrl(SETTINGS_ADDRESS.to_owned()))]
        }
        SettingsMessage::CopyAddress => {
            let note = CopiedItem::Other { label: t::SETTINGS_ADDRESS };
            vec![Effect::Clipboard(ClipboardEffect::Copy(SETTINGS_ADDRESS.to_owned(), note))]
        }
        SettingsMessage::Letter(kind) => {
            state.draft.letter = kind.filter(|_| state.draft.app.is_decided());
            Vec::new()
        }
        SettingsMessage::CopyLetter => {
            let Some(letter) = state.letter_text() else { return Vec::new() };
            let note = CopiedItem::Other { label: t::LETTER };
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
            state.draft.browser = Some(opened);
            Vec::new()
        }
        SettingsMessage::BrowserOpened(_, true) => Vec::new(),
        SettingsMessage::BrowserOpened(address, false) if address.starts_with("mailto:") => {
            state.trouble(t::LETTER_MAIL_FAILED)
        }
        SettingsMessage::BrowserOpened(address, false) => {
            state.trouble(phrase!(t::BROWSER_FAILED, address = address))
        }
    }
}

impl State {
    /// Returns the text of the letter that is shown.
    pub fn letter_text(&self) -> Option<Letter> {
        let (kind, app) = (self.draft.letter?, self.app()?);
        let name = match self.draft.account.name.trim() {
            "" => app.suggested_account_name(),
            name => name,
        };
        Some(letter(kind, app, name, &self.required_scopes()))
    }
}

pub(crate) fn update(state: &mut State, message: AccountMessage) -> Vec<Effect> {
    match message {
        AccountMessage::Name(name) => {
            state.draft.account.name = name;
            Vec::new()
        }
        AccountMessage::CopyName => {
            let note = CopiedItem::Other { label: t::ACCOUNT_NAME };
            vec![Effect::Clipboard(ClipboardEffect::Copy(
                state.draft.account.name.trim().to_owned(),
                note,
            ))]
        }
    }
}
