//! The credentials files of practice accounts, in every layout that was ever downloaded or written
//! by hand.

use super::token::{Case, PracticeAccount};
use super::{OTHER_STORE_HASH, STORE_HASH};

/// The layout of a practice file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// Six labels, as downloaded today.
    Today,
    /// Five labels with CLIENT NAME, about 2021 to 2022.
    ClientName,
    /// Five labels with NAME, about 2018 to 2020.
    Oldest,
    /// `LABEL=value`, as people rewrite it.
    Equals,
    /// Everything on one line.
    OneLine,
    /// The text of the pop-up: each value below its label.
    PopUp,
    /// Environment variables of a starter project.
    Env,
}

impl Layout {
    /// All layouts with their names on the command line.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Today, "today"),
        (Self::ClientName, "client-name"),
        (Self::Oldest, "oldest"),
        (Self::Equals, "equals"),
        (Self::OneLine, "one-line"),
        (Self::PopUp, "pop-up"),
        (Self::Env, "env"),
    ];

    /// Returns the layout with this name on the command line.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(layout, _)| *layout)
    }
}

/// Returns the name that a browser would give the file.
pub fn file_name(account: &PracticeAccount) -> String {
    format!("BigCommerceAPI-credentials-{}-.txt", account.client_id())
}

/// Returns the file's text.
pub fn file_text(account: &PracticeAccount, name: &str, layout: Layout) -> String {
    let hash = match account.case {
        Case::OtherStore => OTHER_STORE_HASH,
        _ => STORE_HASH,
    };
    let token = account.token();
    let id = account.client_id();
    let secret = account.client_secret();
    let path = format!("https://api.bigcommerce.com/stores/{hash}/v3/");
    let lines = |separator: &str, end: &str, pairs: &[(&str, &str)]| -> String {
        pairs.iter().map(|(label, value)| format!("{label}{separator}{value}{end}")).collect()
    };
    let (token_, id_, secret_, path_) = (
        ("ACCESS TOKEN", token.as_str()),
        ("CLIENT ID", id.as_str()),
        ("CLIENT SECRET", secret.as_str()),
        ("API PATH", path.as_str()),
    );
    let today = [token_, ("CLIENT NAME", name), id_, secret_, ("NAME", name), path_];
    match layout {
        Layout::Today => lines(": ", "\n", &today),
        Layout::ClientName => {
            lines(": ", "\n", &[token_, ("CLIENT NAME", name), path_, id_, secret_])
        }
        Layout::Oldest => lines(": ", "\n", &[token_, id_, secret_, ("NAME", name), path_]),
        Layout::Equals => lines("=", "\r\n", &today),
        Layout::OneLine => lines(": ", " ", &today),
        Layout::PopUp => {
            let fields = [
                ("Client ID", id.as_str()),
                ("Client Secret", secret.as_str()),
                ("Access Token", token.as_str()),
                ("API Path", path.as_str()),
            ];
            format!("API credentials\n{}Done\n", lines("\n", "\n", &fields))
        }
        Layout::Env => lines(
            "=",
            "\n",
            &[
                ("BIGCOMMERCE_STORE_HASH", hash),
                ("BIGCOMMERCE_CLIENT_ID", id.as_str()),
                ("BIGCOMMERCE_CLIENT_SECRET", secret.as_str()),
                ("BIGCOMMERCE_ACCESS_TOKEN", token.as_str()),
            ],
        ),
    }
}
