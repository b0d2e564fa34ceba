//! Files that hold no sealed values, and the watch on the Downloads folder.

use crate::flow::{
    AppMessage, DownloadsMessage, FileEffect, GuideMessage, ImportMessage, Message, OwnAppMessage,
    read_guide_until,
};
use crate::platform::{
    Desktop, documents, download_folders, downloads, files, leftovers, own_files, sealed,
};
use tokio_util::sync::CancellationToken;

impl Desktop {
    pub(super) fn file(&mut self, effect: FileEffect) {
        match effect {
            FileEffect::Pick(ticket) => {
                let pick = files::pick();
                self.answer(
                    async move { Message::Import(ImportMessage::Picked(ticket, pick.await)) },
                );
            }
            FileEffect::Read(ticket, path) => self.blocking(
                move || {
                    let bytes = files::read(&path);
                    (bytes, path)
                },
                move |(bytes, path)| Message::Import(ImportMessage::FileRead(ticket, path, bytes)),
            ),
            FileEffect::ReadFound(ticket, path) => self.blocking(
                move || (files::read_found(&path), path),
                move |(bytes, path)| Message::Import(ImportMessage::FileRead(ticket, path, bytes)),
            ),
            FileEffect::IdentifyDrop(path) => self.blocking(
                move || (sealed::is_sealed(&path), path),
                |(sealed, path)| Message::Import(ImportMessage::DropIdentified(path, sealed)),
            ),
            FileEffect::WatchDownloads(ticket) => {
                let reporter = self.reporter.clone();
                let report = move |message| reporter.send(Message::Downloads(message));
                let folders = download_folders::download_folders();
                let watch = downloads::Watch::start(folders, self.start.clone(), ticket, report);
                self.watch = Some(watch);
            }
            FileEffect::StopWatch => self.watch = None,
            FileEffect::FindLeftovers(ticket, values) => self.blocking(
                move || leftovers::find(&download_folders::download_folders(), &values),
                move |found| Message::Downloads(DownloadsMessage::Leftovers(ticket, found)),
            ),
            FileEffect::ReadNames(paths) => self.blocking(
                move || {
                    let named = paths.into_iter().map(|path| {
                        let name = files::account_name(&path);
                        (path, name)
                    });
                    named.collect()
                },
                |names| Message::Downloads(DownloadsMessage::Names(names)),
            ),
            FileEffect::ReadGuide(ticket, path) => self.blocking(
                move || own_files::read_guide(&path),
                move |text| guide(GuideMessage::FileRead(ticket, text)),
            ),
            FileEffect::ReadGuideText(ticket, text) => {
                let stop = CancellationToken::new();
                // Only the last text is waited for.
                if let Some(before) = self.guide.replace(stop.clone()) {
                    before.cancel();
                }
                let reporter = self.reporter.clone();
                self.handle.spawn_blocking(move || {
                    if let Some(read) = read_guide_until(&text, &|| stop.is_cancelled()) {
                        reporter.send(guide(GuideMessage::Read(ticket, read)));
                    }
                });
            }
            FileEffect::StopReadingGuide => {
                if let Some(reading) = self.guide.take() {
                    reading.cancel();
                }
            }
            FileEffect::PickGuide(ticket) => {
                let pick = files::pick_guide();
                self.answer(async move { guide(GuideMessage::Picked(ticket, pick.await)) });
            }
            FileEffect::ReadAppFile(path) => self.blocking(
                move || OwnAppMessage::FileRead(own_files::name(&path), own_files::read_app(&path)),
                |read| Message::App(AppMessage::Own(read)),
            ),
            FileEffect::SaveOwnApp { file, text } => self.blocking(
                move || own_files::save_app(&file, &text),
                |saved| Message::App(AppMessage::Own(OwnAppMessage::Saved(saved))),
            ),
            FileEffect::WritePracticeFile { name, text } => self.blocking(
                move || files::write_practice_file(&name, &text),
                |path| Message::Import(ImportMessage::PracticeFileWritten(path)),
            ),
            FileEffect::SaveDocument(kind) => self.answer(documents::save(kind)),
        }
    }
}

fn guide(message: GuideMessage) -> Message {
    Message::App(AppMessage::Guide(message))
}
