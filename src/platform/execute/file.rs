//! Files that hold no sealed values, and the watch on the Downloads folder.

use crate::flow::{
    AppMessage, DownloadsMessage, FileEffect, GuideMessage, ImportMessage, Message, OwnAppMessage,
    read_guide_until,
};
use crate::platform::{Desktop, documents, downloads, files, own_files, sealed};
use tokio_util::sync::CancellationToken;

impl Desktop {
    pub(super) fn file(&mut self, effect: FileEffect) {
        match effect {
            FileEffect::Pick(generation) => {
                let pick = files::pick();
                self.answer(async move {
                    Message::Import(ImportMessage::Picked(generation, pick.await))
                });
            }
            FileEffect::Read(generation, path) => self.blocking(
                move || {
                    let bytes = files::read(&path);
                    (bytes, path)
                },
                move |(bytes, path)| {
                    Message::Import(ImportMessage::FileRead(generation, path, bytes))
                },
            ),
            FileEffect::ReadFound(generation, path) => self.blocking(
                move || (files::read_found(&path), path),
                move |(bytes, path)| {
                    Message::Import(ImportMessage::FileRead(generation, path, bytes))
                },
            ),
            FileEffect::IdentifyDrop(path) => self.blocking(
                move || (sealed::is_sealed(&path), path),
                |(sealed, path)| Message::Import(ImportMessage::DropIdentified(path, sealed)),
            ),
            FileEffect::WatchDownloads(generation) => {
                let reporter = self.reporter.clone();
                let report = move |message| reporter.send(Message::Downloads(message));
                let folder = downloads::folder();
                let watch = downloads::Watch::start(folder, self.start.clone(), generation, report);
                self.watch = Some(watch);
            }
            FileEffect::StopWatch => self.watch = None,
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
            FileEffect::ReadGuide(generation, path) => self.blocking(
                move || own_files::read_guide(&path),
                move |text| guide(GuideMessage::FileRead(generation, text)),
            ),
            FileEffect::ReadGuideText(generation, text) => {
                let stop = CancellationToken::new();
                // Only the last text is waited for.
                if let Some(before) = self.guide.replace(stop.clone()) {
                    before.cancel();
                }
                let reporter = self.reporter.clone();
                self.handle.spawn_blocking(move || {
                    if let Some(read) = read_guide_until(&text, &|| stop.is_cancelled()) {
                        reporter.send(guide(GuideMessage::Read(generation, read)));
                    }
                });
            }
            FileEffect::StopReadingGuide => {
                if let Some(reading) = self.guide.take() {
                    reading.cancel();
                }
            }
            FileEffect::PickGuide(generation) => {
                let pick = files::pick_guide();
                self.answer(async move { guide(GuideMessage::Picked(generation, pick.await)) });
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
