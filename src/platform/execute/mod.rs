//! Executes the wizard's effects, one file per family.

mod clipboard;
mod file;
mod keyring;
mod network;
mod sealed;
mod system;

pub(super) use network::Practice;

use super::Desktop;
use crate::flow::{Effect, Message};

impl Desktop {
    /// Starts one effect without waiting for it.
    pub(crate) fn execute(&mut self, effect: Effect) {
        match effect {
            Effect::File(effect) => self.file(effect),
            Effect::Sealed(effect) => self.sealed(effect),
            Effect::Keyring(effect) => self.keyring(effect),
            Effect::Network(effect) => self.network(effect),
            Effect::Clipboard(effect) => self.clipboard(effect),
            Effect::System(effect) => self.system(effect),
        }
    }

    /// Runs slow work on a thread for blocking tasks and reports its result to the window.
    fn blocking<T: 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
        message: impl FnOnce(T) -> Message + Send + 'static,
    ) {
        let reporter = self.reporter.clone();
        self.handle.spawn_blocking(move || reporter.send(message(work())));
    }

    /// Reports the result of a future to the window.
    fn answer(&self, message: impl Future<Output = Message> + Send + 'static) {
        let reporter = self.reporter.clone();
        self.handle.spawn(async move { reporter.send(message.await) });
    }
}
