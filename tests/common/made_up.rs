//! Made-up credentials for tests with a real keyring.
#![allow(clippy::expect_used, reason = "tests report failures by panicking")]

use scopewise::catalog::{Access, catalog};
use scopewise::credentials::{self, Credentials};
use scopewise::saved::Connection;

/// Returns the text of a made-up credentials file.
pub(crate) fn file_text(number: usize) -> String {
    format!(
        "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f{number:04}\n\
         CLIENT ID: p0o9i8u7y6t5r4e3w2q1a2s3d4f5g6h\n\
         CLIENT SECRET: {}\n\
         API PATH: https://api.bigcommerce.com/stores/ab12cd34ef/v3/\n",
        "0123456789abcdef".repeat(4),
    )
}

/// Returns made-up credentials, and their connection to Bookkeep.
pub(crate) fn made_up(number: usize) -> (Credentials, Connection) {
    let credentials = credentials::read_text(&file_text(number)).expect("made-up values");
    let app = catalog().app("bookkeep").expect("a known app");
    let required_scopes = app.required_scopes(Access::Guide);
    let mut connection =
        Connection::new(app, &required_scopes, &format!("Bookkeep {number}"), &credentials)
            .expect("token and hash");
    connection.store_name = Some("Harbour & Finch".to_owned());
    (credentials, connection)
}
