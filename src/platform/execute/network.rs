//! Requests to BigCommerce and to the practice store.

use crate::flow::{HomeMessage, Message, NetworkEffect, PreferencesMessage, TestMessage};
use crate::gateway::{self, Cause, Connection, Target};
use crate::platform::desktop_proxy::{ask, known};
use crate::platform::{Desktop, desktop_proxy};
use crate::practice::PracticeStore;
use std::sync::{Arc, Mutex, PoisonError};
use tokio_util::sync::CancellationToken;

/// The practice store while it is running.
pub(in crate::platform) type Practice = Arc<Mutex<Option<PracticeStore>>>;

impl Desktop {
    pub(super) fn network(&mut self, effect: NetworkEffect) {
        match effect {
            NetworkEffect::StartPractice => {
                self.start_practice(&self.practice, Message::PracticeStarted);
            }
            NetworkEffect::StartHomePractice => self
                .start_practice(&self.home_practice, |target| {
                    Message::Home(HomeMessage::PracticeStarted(target))
                }),
            NetworkEffect::StopPractice => {
                // Stop it immediately, so that it can never end a store that was started later.
                *self.practice.lock().unwrap_or_else(PoisonError::into_inner) = None;
            }
            NetworkEffect::Prepare(target) => {
                // The network may have changed since the last test.
                ask();
                if let Ok(connection) = self.connection(&target) {
                    self.handle.spawn(async move { connection.warm_up().await });
                }
            }
            NetworkEffect::Reach => {
                // Use a separate connection, so that the one ready for the test stays.
                let reporter = self.reporter.clone();
                self.answer(async move {
                    let proxy = tokio::task::spawn_blocking(desktop_proxy).await.ok().flatten();
                    let source = gateway::proxy_source(proxy.as_ref());
                    reporter.send(Message::Preferences(PreferencesMessage::Proxy(source)));
                    let connection = Connection::through(&Target::BigCommerce, proxy.as_ref());
                    let answer = match connection {
                        Ok(connection) => connection.reach().await,
                        Err(cause) => Err(cause),
                    };
                    Message::Preferences(PreferencesMessage::Reached(answer))
                });
            }
            NetworkEffect::ListWebhooks { ticket, target, accepts, hash, token } => {
                let connection = self.connection(&target);
                self.answer(async move {
                    let listed = match connection {
                        Ok(connection) => {
                            gateway::webhooks(&connection, accepts, &hash, &token).await
                        }
                        Err(cause) => Err(cause),
                    };
                    Message::Home(HomeMessage::Webhooks(ticket, listed))
                });
            }
            NetworkEffect::ForgetConnection => self.connection = None,
            NetworkEffect::StartTest { ticket, target, plan, hash, token } => {
                // For the next one: a round over all connections has no preparation.
                ask();
                let (connection, reporter) = (self.connection(&target), self.reporter.clone());
                let cancel = Arc::new(CancellationToken::new());
                // Drop those whose tests have ended.
                self.tests.retain(|_, running| Arc::strong_count(running) > 1);
                self.tests.insert(ticket, Arc::clone(&cancel));
                self.answer(async move {
                    let progress = |progress| {
                        let message = TestMessage::Progress(ticket, progress);
                        reporter.send(Message::Test(message));
                    };
                    let report = match connection {
                        Ok(connection) => {
                            gateway::check(&connection, &plan, &hash, &token, &progress, &cancel)
                                .await
                        }
                        Err(cause) => gateway::not_started(cause, &plan, &hash, &token),
                    };
                    Message::Test(TestMessage::Done(ticket, Box::new(report)))
                });
            }
            NetworkEffect::StopTest(ticket) => {
                if let Some(cancel) = self.tests.remove(&ticket) {
                    cancel.cancel();
                }
            }
        }
    }

    fn start_practice(&self, practice: &Practice, message: fn(Result<Target, String>) -> Message) {
        let practice = Arc::clone(practice);
        self.answer(async move {
            let started = PracticeStore::start().await;
            let target = started.as_ref().map(PracticeStore::target);
            let answer = target.map_err(ToString::to_string);
            *practice.lock().unwrap_or_else(PoisonError::into_inner) = started.ok();
            message(answer)
        });
    }

    /// Returns the connection to this target, reusing the current one if it goes there.
    fn connection(&mut self, target: &Target) -> Result<Arc<Connection>, Cause> {
        let proxy = known();
        match &self.connection {
            Some((known, through, connection)) if known == target && *through == proxy => {
                Ok(Arc::clone(connection))
            }
            _ => {
                let connection = Arc::new(Connection::through(target, proxy.as_ref())?);
                self.connection = Some((target.clone(), proxy, Arc::clone(&connection)));
                Ok(connection)
            }
        }
    }
}
