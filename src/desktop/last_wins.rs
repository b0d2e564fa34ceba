//! Writing in the background what changes again and again: of several values that come while one is
//! being written, only the last is written next.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A value that is written a little after it changed. When this is dropped, what is not written yet
/// is, and a write that has begun is waited for.
pub(super) struct LastWins<T: Send + 'static>(Arc<Shared<T>>);

struct Shared<T> {
    /// The value that is to be written, while a thread is about to.
    waiting: Mutex<Option<T>>,
    /// One write at a time.
    turn: Mutex<()>,
    /// How long changes are gathered.
    gather: Duration,
    write: fn(T),
}

impl<T: Default + Send + 'static> LastWins<T> {
    pub(super) fn new(gather: Duration, write: fn(T)) -> Self {
        let (waiting, turn) = (Mutex::new(None), Mutex::new(()));
        Self(Arc::new(Shared { waiting, turn, gather, write }))
    }

    /// Changes what is written next, which begins as the default.
    pub(super) fn change(&self, change: impl FnOnce(&mut T)) {
        let mut waiting = lock(&self.0.waiting);
        let has_writer = waiting.is_some();
        change(waiting.get_or_insert_default());
        drop(waiting);
        if has_writer {
            return;
        }
        let shared = Arc::clone(&self.0);
        let write = move || {
            std::thread::sleep(shared.gather);
            shared.write_last();
        };
        let started = std::thread::Builder::new().name("writer".to_owned()).spawn(write);
        if let Err(error) = started {
            // The end of the window writes it.
            tracing::error!(%error, "a thread could not be started");
        }
    }
}

impl<T> Shared<T> {
    fn write_last(&self) {
        let _turn = lock(&self.turn);
        let last = lock(&self.waiting).take();
        if let Some(last) = last {
            (self.write)(last);
        }
    }
}

impl<T: Send + 'static> Drop for LastWins<T> {
    fn drop(&mut self) {
        self.0.write_last();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::{LastWins, lock};
    use std::sync::Mutex;
    use std::time::Duration;

    #[test]
    fn what_was_said_last_is_written_before_the_end() {
        static WRITTEN: Mutex<Vec<(u32, u32)>> = Mutex::new(Vec::new());
        let long = Duration::from_secs(600);
        let last: LastWins<(u32, u32)> = LastWins::new(long, |value| lock(&WRITTEN).push(value));
        last.change(|value| value.0 = 1);
        last.change(|value| value.1 = 2);
        last.change(|value| value.0 = 3);
        assert!(lock(&WRITTEN).is_empty(), "changes are gathered");
        drop(last);
        assert_eq!(*lock(&WRITTEN), [(3, 2)]);
    }

    #[test]
    fn each_change_is_written_though_nothing_ends() {
        static WRITTEN: Mutex<Vec<u32>> = Mutex::new(Vec::new());
        let last: LastWins<u32> = LastWins::new(Duration::ZERO, |value| lock(&WRITTEN).push(value));
        for number in 1..=3 {
            last.change(|value| *value = number);
            while lock(&WRITTEN).last() != Some(&number) {
                std::thread::yield_now();
            }
        }
    }
}
