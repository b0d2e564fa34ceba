//! One function for each reader of outside bytes. `.ci/fuzz` fuzzes them, and every test run
//! replays the inputs saved in `corpus` through them.
#![allow(unreachable_pub, dead_code, reason = "each fuzz target takes one of them")]

use scopewise::catalog::{catalog, parse_app, write_app};
use scopewise::credentials;
use scopewise::export::sealed;
use scopewise::gateway::{self, Connection, LoopbackUrl, Plan, Progress, Target};
use scopewise::guide;
use scopewise::saved::Index;
use scopewise::secret::Secret;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Reads a credentials file, then reads its values again on their own.
pub fn credentials(bytes: &[u8]) {
    if let Ok(read) = credentials::read(bytes) {
        if let (Some(token), Some(hash)) = (&read.access_token, &read.store_hash) {
            let text = format!(
                "ACCESS TOKEN: {}\nSTORE HASH: {}\n",
                token.secret().expose(),
                hash.as_str()
            );
            let again = credentials::read_text(&text);
            assert!(
                again.is_ok_and(|again| again.store_hash.as_ref() == Some(hash)),
                "a hash that was read is one that can be read"
            );
        }
        let printed = format!("{read:?}");
        for secret in [
            read.access_token.as_ref().map(|token| token.secret().expose()),
            read.client_secret.as_ref().map(|secret| secret.secret().expose()),
        ] {
            // Short values could occur anywhere by chance, and a value read as a token may be part
            // of the adjacent address.
            let stands_open = |secret: &str| {
                let path = read.api_path_or_built().unwrap_or_default();
                let others =
                    [read.client_id.as_ref().map(|id| id.as_str()), read.account_name.as_deref()];
                path.contains(secret) || others.into_iter().flatten().any(|it| it.contains(secret))
            };
            let secret = secret.filter(|secret| secret.len() > 12 && !stands_open(secret));
            if let Some(secret) = secret {
                assert!(!printed.contains(secret), "a secret is printed");
            }
        }
    }
    if let Ok(text) = str::from_utf8(bytes) {
        let _ = credentials::are_in(text);
        let _ = credentials::holds_several_values(text);
        let _ = credentials::is_credentials_file_name(text);
        let _ = credentials::client_id_in_file_name(text);
    }
}

/// Reads a vendor's guide.
pub fn guide(bytes: &[u8]) {
    let text = guide::decode(bytes);
    let read = guide::read(&text);
    for required in read.required_scopes() {
        assert!(catalog().scope(&required.scope.id).is_some(), "scopes are those of the form");
    }
}

/// Reads an app file, writes it, and expects to read the same again.
pub fn app_file(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(app) = parse_app("fuzz.toml", text, catalog().all_scopes()) {
        let written = write_app(&app);
        let again = parse_app("again.toml", &written, catalog().all_scopes());
        let again = again.unwrap_or_else(|error| panic!("{error}\n{written}"));
        let required_scopes = |app: &scopewise::catalog::AppProfile| {
            let required_scopes = app.scopes.iter();
            required_scopes
                .map(|entry| (entry.scope.id.clone(), entry.level, entry.unspecified))
                .collect::<Vec<_>>()
        };
        assert_eq!(required_scopes(&again), required_scopes(&app));
        assert_eq!(again.values, app.values);
    }
}

/// Reads a sealed file: the outer form with some password, the contents as if already opened.
pub fn sealed(bytes: &[u8]) {
    // A properly sealed file takes a second to open by design, which is too slow for fuzzing.
    if !bytes.starts_with(b"age-encryption.org/v1\n-> scrypt ") {
        let _ = sealed::open(bytes, &Secret::new("six-made-up-words"), None);
    }
    if let Ok(read) = sealed::read_contents(bytes) {
        assert!(read.note.chars().count() <= 500, "what is shown has an end");
    }
}

/// Reads the list of connections.
pub fn index(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok((index, newer)) = Index::parse(text) {
        for connection in &index.connections {
            let _ = connection.required_scopes();
            let _ = connection.app();
        }
        if !newer {
            let again = Index::parse(&index.to_text());
            assert!(again.is_ok_and(|(again, _)| again == index), "what is written is read");
        }
    }
}

/// A gateway that answers every request with the fuzzed bytes.
struct Gateway {
    connection: Arc<Connection>,
    plan: Plan,
    values: credentials::Credentials,
    runtime: tokio::runtime::Runtime,
}

static ANSWER: Mutex<Vec<u8>> = Mutex::new(Vec::new());

static GATEWAY: LazyLock<Gateway> = LazyLock::new(|| {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let serve = move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            let _ = stream.set_read_timeout(Some(Duration::from_millis(200)));
            let mut request = [0_u8; 4096];
            let _ = stream.read(&mut request);
            let answer = ANSWER.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let _ = stream.write_all(&answer);
        }
    };
    std::thread::Builder::new().name("gateway".to_owned()).spawn(serve).expect("a thread");
    let url = LoopbackUrl::parse(&format!("http://127.0.0.1:{port}")).expect("loopback");
    let required_scopes = catalog().app("bookkeep").expect("built in").scopes.clone();
    let text = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef\n";
    Gateway {
        connection: Arc::new(Connection::new(&Target::Loopback(url)).expect("a client")),
        plan: Plan { accepts: |_| true, required_scopes },
        values: credentials::read_text(text).expect("made-up values"),
        runtime: tokio::runtime::Runtime::new().expect("a runtime"),
    }
});

/// Reads a gateway's response: status line, headers and body, as sent over the wire.
pub fn answers(bytes: &[u8]) {
    let gateway = &*GATEWAY;
    bytes.clone_into(&mut ANSWER.lock().unwrap_or_else(PoisonError::into_inner));
    let (Some(hash), Some(token)) = (&gateway.values.store_hash, &gateway.values.access_token)
    else {
        return;
    };
    gateway.runtime.block_on(async {
        let (progress, cancel) = (|_: Progress| {}, CancellationToken::new());
        let check =
            gateway::check(&gateway.connection, &gateway.plan, hash, token, &progress, &cancel);
        // A store may ask for a pause of several minutes; the timeout cuts it short.
        if let Ok(report) = tokio::time::timeout(Duration::from_millis(300), check).await {
            let text = report.to_json().to_string();
            assert!(!text.contains(token.secret().expose()), "the report holds the token");
        }
    });
}
