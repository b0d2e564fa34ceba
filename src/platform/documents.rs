//! Documents without secrets that the user saves: reports, receipts, the list for a lost computer.

use super::dialog::FileDialog;
use super::new_file::{self, Kind};
use crate::explain;
use crate::export::{Page, ReceiptFacts, accounts_to_delete, receipt};
use crate::flow::{DocumentKind, Message, PickOutcome};
use crate::texts::{TextId, t, text, with};
use std::future::Future;
use std::path::Path;
use std::{fs, io};

/// A document before it is saved: its file name, its text, and its other format.
struct Document {
    title: TextId,
    name: String,
    text: String,
    ending: &'static str,
    other: String,
}

impl Document {
    fn page(title: TextId, name: String, page: Page) -> Self {
        Self { title, name, text: page.text, ending: "html", other: page.html }
    }
}

/// Lets the user save a document and returns the message that reports the result. Called on the
/// window's thread, as macOS requires; the answer is awaited elsewhere.
pub(super) fn save(kind: DocumentKind) -> impl Future<Output = Message> + Send {
    let document = document(kind);
    let mut endings =
        [("txt", text(t::DIALOG_TEXT_FILES)), (document.ending, document.ending.to_uppercase())];
    // The first filter is the one that matches the file name.
    if document.name.ends_with(document.ending) {
        endings.reverse();
    }
    let dialog = FileDialog {
        title: text(document.title),
        filters: endings.into_iter().map(|(ending, name)| (name, vec![ending])).collect(),
        folder: None,
        save_as: Some(document.name.clone()),
    };
    let picked = dialog.show();
    async move {
        match picked.await {
            PickOutcome::Chosen(path) => Message::Saved(Some(write(&path, &document))),
            PickOutcome::Cancelled => Message::Saved(None),
            PickOutcome::NoDialog => Message::NoFileDialog,
            PickOutcome::AlreadyOpen => Message::FileDialogOpen,
        }
    }
}

fn document(kind: DocumentKind) -> Document {
    let now = explain::now();
    match kind {
        DocumentKind::Report { name, text, json } => {
            Document { title: t::DIALOG_SAVE_REPORT, name, text, ending: "json", other: json }
        }
        DocumentKind::Receipt { connection, verdict } => {
            let checked = connection.checked.as_ref();
            let verdict = verdict.or_else(|| {
                let checked = checked.filter(|checked| checked.at > 0)?;
                Some(explain::checked_short(checked))
            });
            let verdict = verdict.unwrap_or_else(|| text(t::RECEIPT_NOT_TESTED));
            let page = receipt(&connection, &ReceiptFacts { date: explain::day(now), verdict });
            Document::page(
                t::DIALOG_SAVE_RECEIPT,
                with!(t::RECEIPT_FILE, app = connection.id.app()),
                page,
            )
        }
        DocumentKind::Drill(connections) => {
            let page = accounts_to_delete(&connections, &explain::day(now));
            Document::page(t::DIALOG_SAVE_DRILL, text(t::DRILL_FILE), page)
        }
    }
}

/// Writes a document whole or not at all, to the target of a link if there is one, with the
/// permissions that other programs' documents have. If the folder allows no new files, the existing
/// file is written to.
fn write_for_others(path: &Path, text: &[u8]) -> io::Result<()> {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let whole = new_file::write(&path, text, Kind::Document);
    // Don't retry on a full disk: that would empty the old file.
    let otherwise = [io::ErrorKind::PermissionDenied, io::ErrorKind::Unsupported];
    match whole {
        Err(error) if otherwise.contains(&error.kind()) => fs::write(&path, text),
        other => other,
    }
}

/// Writes a document in the format that the file's extension indicates.
fn write(path: &Path, document: &Document) -> bool {
    let other = path.extension().is_some_and(|end| end.eq_ignore_ascii_case(document.ending));
    let text = if other { &document.other } else { &document.text };
    write_for_others(path, text.as_bytes())
        .inspect_err(|error| tracing::info!(%error, "a document cannot be written"))
        .is_ok()
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::write_for_others;
    use std::fs;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    #[test]
    fn a_document_follows_links_and_keeps_permissions() {
        let home = tempfile::tempdir().expect("a folder");
        let (real, link) = (home.path().join("real.txt"), home.path().join("link.txt"));
        fs::write(&real, "old").expect("written");
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("set");
        symlink(&real, &link).expect("a link");
        write_for_others(&link, b"new").expect("written");
        assert_eq!(fs::read_to_string(&real).expect("there"), "new");
        assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
        assert_eq!(fs::metadata(&real).expect("there").permissions().mode() & 0o777, 0o640);
    }
}
