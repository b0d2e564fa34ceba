//! Saved connections: a list on disk that holds no secret, and the values in the system's keyring.
//!
//! The order of writing keeps either the old or the new state whole, even if the power fails: the
//! keyring first, read back and compared, then the list. Removing works in reverse order.

mod checked;
mod connection;
mod file;
mod index;
mod keep;
mod keyring;
mod named;
mod shared_list;

pub use checked::{Change, Checked, Untested, changes};
pub use connection::{Connection, ConnectionId, Replacement, SavedScope, SavedValue};
pub use file::{Folder, LOCK, WriteProblem, read_plain, write_whole};
pub use index::{Damaged, Index, IndexTrouble, SavedList};
pub use keep::{KeepProblem, Turn, keep, rebuild, remove, remove_leftover};
pub use keyring::{
    Keyring, KeyringEntry, KeyringProblem, KeyringProgram, Provider, SERVICE, Values,
};
pub use named::{ByName, Named};
pub use shared_list::SharedList;
