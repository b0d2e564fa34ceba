//! The Downloads folder, watched from step 4 on with the user's permission.

use crate::flow::Downloads;
use crate::flow::DownloadsMessage;
use crate::flow::Ticket;
use crate::flow::Watching;
use crate::flow::model::effect::{Effect, FileEffect, SystemEffect};
use crate::flow::model::state::State;
use crate::flow::model::step::Step;
use crate::saved::Values;

pub(crate) fn update(state: &mut State, message: DownloadsMessage) -> Vec<Effect> {
    let downloads = &mut state.user.downloads;
    match message {
        DownloadsMessage::Remembered(allowed) => {
            downloads.allowed = downloads.allowed.or(Some(allowed));
            return state.watch_if_allowed();
        }
        DownloadsMessage::Allow(allowed) => {
            downloads.allowed = Some(allowed);
            let mut effects = vec![Effect::System(SystemEffect::RememberWatch(allowed))];
            if allowed {
                effects.extend(state.watch_if_allowed());
            } else {
                effects.extend(downloads.stop());
            }
            return effects;
        }
        DownloadsMessage::Watching(ticket, watching) => {
            if ticket == downloads.ticket && downloads.watching != Watching::Off {
                downloads.watching = watching;
            }
        }
        DownloadsMessage::Found { ticket, mut new, older } => {
            if ticket == downloads.ticket && downloads.watching != Watching::Off {
                new.retain(|file| !downloads.is_done_with(file));
                downloads.found = new;
                downloads.older = older;
            }
        }
        DownloadsMessage::Leftovers(ticket, mut found) => {
            if ticket == downloads.leftovers_ticket {
                let imported = state.imported_file().cloned();
                found.retain(|file| Some(&file.path) != imported.as_ref());
                state.user.downloads.leftovers = found;
            }
        }
        DownloadsMessage::Use(path) => {
            if downloads.found.iter().all(|file| file.path != path) {
                return Vec::new();
            }
            let mut effects = Vec::new();
            if state.step() != Step::Credentials {
                effects = state.enter(Step::Credentials);
            }
            effects.extend(state.read_found(path));
            return effects;
        }
        DownloadsMessage::NotThis(path) => downloads.done_with_file(path),
        DownloadsMessage::ShowNames => {
            let paths = downloads.found.iter().map(|file| file.path.clone()).collect();
            return vec![Effect::File(FileEffect::ReadNames(paths))];
        }
        DownloadsMessage::Names(names) if downloads.watching != Watching::Off => {
            downloads.names.extend(names);
        }
        DownloadsMessage::Names(_) => {}
    }
    Vec::new()
}

impl Downloads {
    /// Forgets the copies that were found, and those that may still be.
    fn forget_leftovers(&mut self) {
        self.leftovers.clear();
        self.leftovers_ticket = Ticket::NONE;
    }

    /// Stops the watch.
    pub(crate) fn stop(&mut self) -> Vec<Effect> {
        if self.watching == Watching::Off {
            return Vec::new();
        }
        self.watching = Watching::Off;
        self.found.clear();
        self.older.clear();
        self.forget_leftovers();
        self.names.clear();
        vec![Effect::File(FileEffect::StopWatch)]
    }
}

impl State {
    /// Starts the watch if it is allowed and useful: at steps 4 and 5, but not in practice.
    pub(crate) fn watch_if_allowed(&mut self) -> Vec<Effect> {
        let wanted = self.user.downloads.allowed == Some(true)
            && !self.is_practice()
            && matches!(self.step(), Step::Scopes | Step::Credentials)
            && matches!(self.user.downloads.watching, Watching::Off | Watching::Failed(_));
        if !wanted {
            return Vec::new();
        }
        let ticket = self.next_ticket();
        self.user.downloads.ticket = ticket;
        self.user.downloads.watching = Watching::Starting;
        vec![Effect::File(FileEffect::WatchDownloads(ticket))]
    }

    /// Starts the search for copies of the values that a browser left behind, where the user allowed
    /// looking into Downloads.
    pub(crate) fn find_leftovers(&mut self) -> Option<Effect> {
        self.user.downloads.forget_leftovers();
        let allowed = self.user.downloads.allowed == Some(true) && !self.is_practice();
        let held = self.draft.import.held.as_ref().filter(|_| allowed)?;
        let values = Values::of(&held.credentials);
        let ticket = self.next_ticket();
        self.user.downloads.leftovers_ticket = ticket;
        Some(Effect::File(FileEffect::FindLeftovers(ticket, values)))
    }

    /// Whether this step shows the prompt about Downloads, or the files found there.
    pub fn shows_downloads(&self) -> bool {
        let waits = match self.step() {
            Step::Scopes => true,
            Step::Credentials => !self.draft.import.shows_fields(),
            _ => false,
        };
        waits && !self.is_practice()
    }
}
