//! Sealed files.

use crate::export::sealed::{SealFailure, new_password};
use crate::flow::{Message, PickOutcome, SealMessage, SealedEffect};
use crate::platform::{Desktop, sealed};

impl Desktop {
    pub(super) fn sealed(&self, effect: SealedEffect) {
        match effect {
            SealedEffect::MakePassword(ticket) => {
                let password = new_password().ok();
                let message = Message::Seal(SealMessage::Password(ticket, password));
                self.reporter.send(message);
            }
            SealedEffect::Write { ticket, name, contents, password, cancel } => {
                let (save, reporter) = (sealed::save(name), self.reporter.clone());
                self.answer(async move {
                    let path = match save.await {
                        PickOutcome::Chosen(path) => Some(path),
                        PickOutcome::Cancelled => None,
                        PickOutcome::NoDialog => {
                            reporter.send(Message::NoFileDialog);
                            None
                        }
                        PickOutcome::AlreadyOpen => {
                            reporter.send(Message::FileDialogOpen);
                            None
                        }
                    };
                    let written = tokio::task::spawn_blocking(move || {
                        path.and_then(|path| sealed::write(&path, &contents, &password, &cancel))
                    });
                    let written = written.await.unwrap_or(Some(Err(SealFailure::NotWritten)));
                    Message::Seal(SealMessage::Written(ticket, written))
                });
            }
            SealedEffect::Pick(_) => {
                let (pick, reporter) = (sealed::pick(), self.reporter.clone());
                self.handle.spawn(async move {
                    match pick.await {
                        PickOutcome::Chosen(path) => {
                            reporter.send(Message::Seal(SealMessage::Open(path)));
                        }
                        PickOutcome::NoDialog => reporter.send(Message::NoFileDialog),
                        PickOutcome::AlreadyOpen => reporter.send(Message::FileDialogOpen),
                        PickOutcome::Cancelled => {}
                    }
                });
            }
            SealedEffect::Read(ticket, path) => self.blocking(
                move || sealed::read(&path),
                move |bytes| Message::Seal(SealMessage::Read(ticket, bytes)),
            ),
            SealedEffect::Open { ticket, bytes, password } => self.blocking(
                move || sealed::open(&bytes, &password),
                move |opened| Message::Seal(SealMessage::Unsealed(ticket, opened)),
            ),
        }
    }
}
