//! Detects where copies of credentials files may exist before anyone could delete them.

use std::path::Path;

/// Returns the cloud service that syncs this file's folder, judging by the folder names: a copy of
/// the file may already be online.
pub fn cloud_service(path: &Path) -> Option<&'static str> {
    // The file's own name says nothing about its location.
    let parts = path.parent()?.components().filter_map(|part| part.as_os_str().to_str());
    parts.rev().find_map(|part| {
        let part = part.to_lowercase();
        let begins = |name: &str| {
            part.strip_prefix(name)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-', '(', '_']))
        };
        if begins("onedrive") {
            Some("OneDrive")
        } else if begins("dropbox") {
            Some("Dropbox")
        } else if begins("googledrive") || begins("google drive") || part == "my drive" {
            Some("Google Drive")
        } else if part == "mobile documents"
            || part.starts_with("com~apple~clouddocs")
            || begins("icloud drive")
            || part == "iclouddrive"
        {
            Some("iCloud Drive")
        } else {
            None
        }
    })
}

#[cfg(test)]
mod tests {
    use super::cloud_service;
    use std::path::Path;

    #[test]
    fn cloud_folders_are_recognized_by_name() {
        for (path, service) in [
            ("/home/ann/OneDrive - Harbour/Downloads/a.txt", Some("OneDrive")),
            ("/home/ann/Dropbox (Personal)/a.txt", Some("Dropbox")),
            (
                "/Users/ann/Library/CloudStorage/GoogleDrive-ann@shop.example/My Drive/a.txt",
                Some("Google Drive"),
            ),
            (
                "/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/Downloads/a.txt",
                Some("iCloud Drive"),
            ),
            ("/Users/ann/Library/CloudStorage/OneDrive-Harbour/a.txt", Some("OneDrive")),
            ("/home/ann/iCloudDrive/a.txt", Some("iCloud Drive")),
            ("/home/ann/Downloads/a.txt", None),
            ("/home/ann/dropboxes/a.txt", None),
            ("/home/ann/Downloads/onedrive-notes.txt", None),
        ] {
            assert_eq!(cloud_service(Path::new(path)), service, "{path}");
        }
    }
}
