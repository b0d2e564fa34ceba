//! Documents without secrets that the person saves: reports, receipts, the list for a lost
//! computer.

use crate::connections::write_whole;
use crate::handover::{Page, ReceiptFacts, loss_drill, receipt};
use crate::texts::{text, with};
use crate::wizard::{DocumentKind, Message, PickOutcome};
use crate::words;
use std::future::Future;
use std::path::Path;

/// A document before it has a place: its name, what it is as text, and in another form.
struct Document {
    title: &'static str,
    name: String,
    text: String,
    ending: &'static str,
    other: String,
}

impl Document {
    fn page(title: &'static str, name: String, page: Page) -> Self {
        Self { title, name, text: page.text, ending: "html", other: page.html }
    }
}

/// Lets the person save a document, and gives what is to be told of it. Called on the window's thread, as
/// macOS asks for; the answer is awaited elsewhere.
pub(super) fn save(kind: DocumentKind) -> impl Future<Output = Message> + Send {
    let document = document(kind);
    let mut endings =
        [("txt", text("dialog-text-files")), (document.ending, document.ending.to_uppercase())];
    // The first one is what the name ends with.
    if document.name.ends_with(document.ending) {
        endings.reverse();
    }
    let mut dialog =
        rfd::AsyncFileDialog::new().set_title(text(document.title)).set_file_name(&document.name);
    for (ending, name) in endings {
        dialog = dialog.add_filter(name, &[ending]);
    }
    let picked = dialog.save_file();
    async move {
        match super::files::outcome(picked).await {
            PickOutcome::Chosen(path) => Message::Saved(Some(write(&path, &document))),
            PickOutcome::Cancelled => Message::Saved(None),
            PickOutcome::NoDialog => Message::NoFileDialog,
        }
    }
}

fn document(kind: DocumentKind) -> Document {
    let now = words::now();
    match kind {
        DocumentKind::Report { name, text, json } => {
            Document { title: "dialog-save-report", name, text, ending: "json", other: json }
        }
        DocumentKind::Receipt { connection, verdict } => {
            let checked = connection.checked.as_ref();
            let verdict = verdict.or_else(|| {
                let checked = checked.filter(|checked| checked.at > 0)?;
                Some(words::checked_short(checked))
            });
            let verdict = verdict.unwrap_or_else(|| text("receipt-not-tested"));
            let page = receipt(&connection, &ReceiptFacts { date: words::day(now), verdict });
            let values = [("app", connection.id.app().into())];
            Document::page("dialog-save-receipt", with("receipt-file", &values), page)
        }
        DocumentKind::Drill(connections) => {
            let page = loss_drill(&connections, &words::day(now));
            Document::page("dialog-save-drill", text("drill-file"), page)
        }
    }
}

/// Writes a document in the form that the file's ending asks for.
fn write(path: &Path, document: &Document) -> bool {
    let other = path.extension().is_some_and(|end| end.eq_ignore_ascii_case(document.ending));
    let text = if other { &document.other } else { &document.text };
    write_whole(path, text.as_bytes())
        .inspect_err(|error| tracing::info!(%error, "a document cannot be written"))
        .is_ok()
}
