//! Pages without secrets: the receipt of one connection, and the list of accounts to delete if a
//! computer is lost.

use crate::saved::Connection;
use crate::texts::{Language, TextId, t, text, with};

/// A page in two formats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The page as plain text.
    pub text: String,
    /// The page for printing, as HTML without external resources.
    pub html: String,
}

/// The facts on a receipt besides the connection itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReceiptFacts {
    /// The date, in words.
    pub date: String,
    /// The verdict, in words.
    pub verdict: String,
}

struct Part {
    heading: String,
    lines: Vec<(String, String)>,
}

/// Returns the receipt of a connection: date, store, app, account, scopes with levels, verdict,
/// fingerprint, and how to revoke it. It contains no secret.
pub fn receipt(connection: &Connection, facts: &ReceiptFacts) -> Page {
    let line = |id: TextId, value: &str| (text(id), value.to_owned());
    let store = match &connection.store_name {
        Some(name) => format!("{name} ({})", connection.id.store()),
        None => connection.id.store().to_owned(),
    };
    let about = Part {
        heading: String::new(),
        lines: vec![
            line(t::RECEIPT_DATE, &facts.date),
            line(t::RECEIPT_STORE, &store),
            line(t::RECEIPT_APP, &connection.app_name),
            line(t::ACCOUNT_NAME, &connection.account_name),
            line(t::RECEIPT_VERDICT, &facts.verdict),
            line(t::RECEIPT_FINGERPRINT, connection.id.fingerprint()),
        ],
    };
    let required_scopes = connection.required_scopes();
    let required_scopes = Part {
        heading: with!(t::RECEIPT_SCOPES, count = required_scopes.len()),
        lines: required_scopes
            .iter()
            .map(|required| {
                (required.scope.panel_name.clone(), required.level.panel_name().to_owned())
            })
            .collect(),
    };
    let foot = [
        with!(t::RECEIPT_REVOKE, name = connection.account_name.as_str()),
        text(t::RECEIPT_NO_SECRETS),
    ];
    page(
        &with!(t::RECEIPT_TITLE, app = connection.app_name.as_str()),
        &[about, required_scopes],
        &foot,
    )
}

/// Lists every account to delete, store by store, if this computer is lost. It contains no secret.
pub fn accounts_to_delete(connections: &[Connection], date: &str) -> Page {
    let mut stores: Vec<&str> = connections.iter().map(|saved| saved.id.store()).collect();
    stores.sort_unstable();
    stores.dedup();
    let parts: Vec<Part> = stores
        .into_iter()
        .map(|store| {
            let here = || connections.iter().filter(move |saved| saved.id.store() == store);
            let name = here().find_map(|saved| saved.store_name.as_deref());
            let heading = name.map_or_else(|| store.to_owned(), |name| format!("{name} ({store})"));
            let lines = here().map(|saved| {
                (
                    saved.account_name.clone(),
                    with!(
                        t::DRILL_ACCOUNT,
                        app = saved.app_name.as_str(),
                        fingerprint = saved.id.fingerprint()
                    ),
                )
            });
            Part { heading, lines: lines.collect() }
        })
        .collect();
    let foot = [text(t::DRILL_HOW), text(t::DRILL_AFTER), text(t::RECEIPT_NO_SECRETS)];
    page(&with!(t::DRILL_TITLE, date = date), &parts, &foot)
}

fn page(title: &str, parts: &[Part], foot: &[String]) -> Page {
    let mut plain = format!("{title}\n{}\n", "=".repeat(title.chars().count()));
    let mut body = format!("<h1>{}</h1>\n", escape(title));
    for part in parts {
        plain.push('\n');
        if !part.heading.is_empty() {
            plain.push_str(&format!("{}\n\n", part.heading));
            body.push_str(&format!("<h2>{}</h2>\n", escape(&part.heading)));
        }
        let width = part.lines.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        body.push_str("<table>\n");
        for (name, value) in &part.lines {
            plain.push_str(&format!("{name:<width$}  {value}\n"));
            let (name, value) = (escape(name), escape(value));
            body.push_str(&format!("<tr><th scope=\"row\">{name}</th><td>{value}</td></tr>\n"));
        }
        body.push_str("</table>\n");
    }
    plain.push('\n');
    for line in foot {
        plain.push_str(&format!("{line}\n"));
        body.push_str(&format!("<p>{}</p>\n", escape(line)));
    }
    let html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<title>{}</title>\n\
         <style>body{{font:11pt/1.5 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}}\
         table{{border-collapse:collapse}}th{{text-align:left;font-weight:600;padding:.1em 1.5em .1em 0;\
         vertical-align:top}}td{{padding:.1em 0}}</style>\n{body}</html>\n",
        Language::now().code(),
        escape(title)
    );
    Page { text: plain, html }
}

/// Escapes text for HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "tests report failures by panicking")]
    use super::{ReceiptFacts, accounts_to_delete, receipt};
    use crate::catalog::{Access, catalog};
    use crate::credentials;
    use crate::saved::Connection;

    fn saved(app: &str, hash: &str, name: &str) -> Connection {
        let text = format!(
            "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\n\
             API PATH: https://api.bigcommerce.com/stores/{hash}/v3/\n"
        );
        let credentials = credentials::read_text(&text).expect("made-up values");
        let profile = catalog().app(app).expect("known");
        let required_scopes = profile.required_scopes(Access::Guide);
        let mut saved =
            Connection::new(profile, &required_scopes, name, &credentials).expect("whole");
        saved.store_name = Some("Harbour & <Finch>".to_owned());
        saved
    }

    #[test]
    fn receipt_shows_everything_except_secrets() {
        let saved = saved("bookkeep", "ab12cd34ef", "Harbour books");
        let facts =
            ReceiptFacts { date: "25 November 2026".to_owned(), verdict: "Ready".to_owned() };
        let page = receipt(&saved, &facts);
        let told =
            ["25 November 2026", "Ready", "ab12cd34ef", "Bookkeep", "Harbour books", "Orders"];
        for word in told.into_iter().chain([saved.id.fingerprint()]) {
            assert!(page.text.contains(word), "{word}\n{}", page.text);
            assert!(page.html.contains(word), "{word}\n{}", page.html);
        }
        for form in [&page.text, &page.html] {
            assert!(!form.contains("k3v9x0q7m2n5b8c1"), "{form}");
        }
        assert!(page.html.contains("Harbour &amp; &lt;Finch&gt;"), "{}", page.html);
        assert!(!page.html.contains("http"), "nothing from elsewhere");
    }

    #[test]
    fn loss_list_names_every_account_by_store() {
        let all = [
            saved("bookkeep", "ab12cd34ef", "Harbour books"),
            saved("dext", "zz98yy76xx", "Kettle books"),
            saved("dext", "ab12cd34ef", "Harbour receipts"),
        ];
        let page = accounts_to_delete(&all, "25 November 2026");
        for word in ["Harbour books", "Kettle books", "Harbour receipts", "zz98yy76xx"] {
            assert!(page.text.contains(word), "{word}\n{}", page.text);
        }
        let of = |word: &str| page.text.find(word).expect("there");
        assert!(of("Harbour receipts") < of("zz98yy76xx"), "store by store\n{}", page.text);
    }
}
