//! The browser, the email app, the clock, and what is saved for the next window.

use crate::clock;
use crate::flow::{Message, SettingsMessage, SystemEffect, TidyMessage};
use crate::platform::Desktop;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::time::{Duration, SystemTime};

impl Desktop {
    pub(super) fn system(&self, effect: SystemEffect) {
        match effect {
            SystemEffect::OpenUrl(address) => self.open(address),
            SystemEffect::OpenMail { subject, body } => self.open(mail_address(&subject, &body)),
            SystemEffect::RememberWatch(allowed) => {
                self.settings.change(|said| said.watch = Some(allowed));
            }
            SystemEffect::RememberPreferences(preferences) => {
                self.settings.change(|said| said.window = Some(preferences));
            }
            SystemEffect::RememberSession(session) => self.session.change(|last| *last = session),
            SystemEffect::Later(pause, message) => self.answer(async move {
                clock::sleep(pause, &mut |_| {}).await;
                message
            }),
            SystemEffect::Tick(ticket) => self.answer(async move {
                let begun = SystemTime::now();
                tokio::time::sleep(Duration::from_secs(1)).await;
                Message::Tidy(TidyMessage::Tick(ticket, passed_since(begun)))
            }),
            // The window closes itself.
            SystemEffect::Close => {}
        }
    }

    /// Opens an address in the browser, or an email in the email app. No other addresses get here;
    /// they come from the catalog and from our own constants.
    fn open(&self, address: String) {
        self.blocking(
            move || {
                // A browser is not an email app: the system chooses what opens an email.
                let opened = if address.starts_with("mailto:?") {
                    open::that_detached(&address).is_ok()
                } else {
                    address.starts_with("https://") && webbrowser::open(&address).is_ok()
                };
                SettingsMessage::BrowserOpened(address, opened)
            },
            Message::Settings,
        );
    }
}

/// Returns the seconds since `begun`, at least one. The wall clock keeps running while the computer
/// sleeps, which the clock used for timers does not do everywhere; if it was set back, one second
/// counts.
fn passed_since(begun: SystemTime) -> u32 {
    let passed = begun.elapsed().map_or(0, |passed| passed.as_secs());
    u32::try_from(passed).unwrap_or(u32::MAX).max(1)
}

/// Returns the address that opens a new email. Spaces and line breaks are encoded as in RFC 6068.
fn mail_address(subject: &str, body: &str) -> String {
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let body = body.replace('\n', "\r\n");
    format!("mailto:?subject={}&body={}", encode(subject), encode(&body))
}

#[cfg(test)]
mod tests {
    use super::mail_address;
    use super::passed_since;
    use std::time::{Duration, SystemTime};

    #[test]
    fn an_email_keeps_spaces_lines_and_symbols() {
        let address = mail_address("Access & more", "Hello,\nétoile + 1");
        assert_eq!(
            address,
            "mailto:?subject=Access%20%26%20more&body=Hello%2C%0D%0A%C3%A9toile%20%2B%201"
        );
    }

    #[test]
    fn at_least_one_second_counts_and_so_does_sleep() {
        let now = SystemTime::now();
        assert_eq!(passed_since(now), 1);
        assert_eq!(passed_since(now + Duration::from_secs(3600)), 1, "the clock was set back");
        assert!((3600..3610).contains(&passed_since(now - Duration::from_secs(3600))));
    }
}
