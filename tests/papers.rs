//! The manual page and the shell completions in `assets/package` match the command line.
//! `SCOPEWISE_PAPERS=write` regenerates them.
#![allow(clippy::expect_used, clippy::panic, reason = "tests report failures by panicking")]

use clap_complete::{Shell, generate};
use clap_mangen::Man;
use scopewise::cli;
use std::path::Path;

/// The manual's sections that can't be generated from the command line.
const EXTRA_SECTIONS: &str = r#".SH "EXIT STATUS"
.TP
.B 0
.BR check :
no scope is missing, even if the token has more access than needed;
.BR read :
access token and store hash were found; other commands: success.
.TP
.B 1
.BR check :
scopes are missing;
.BR read :
one of the two is missing;
.BR guide :
no scopes were found.
.TP
.B 2
.BR check :
token or store was refused.
.TP
.B 3
.BR check :
the connection couldn't be tested, or not fully; without a command: no window could be opened.
.TP
.B 64
Wrong usage.
.TP
.B 65
The file can't be read or isn't a credentials file;
.BR check :
the access token or the store hash is missing.
.TP
.B 74
The output couldn't be written.
.SH ENVIRONMENT
.TP
.B SCOPEWISE_RENDERER
How the window is drawn (Linux only):
.I opengl
or
.I software
(by the processor). Default: software where no graphics card draws.
.SH FILES
.TP
.I ~/.config/scopewise/settings.toml
Preferences.
.TP
.I ~/.config/scopewise/apps/*.toml
Your own apps.
.TP
.I ~/.local/share/scopewise/
The list of connections and where you left off. Neither contains secrets: values are saved only in
the system keyring.
.SH EXAMPLES
.TP
.B scopewise check BigCommerceAPI\-credentials.txt \-\-app bookkeep
Test whether this token gives the access the app needs.
.TP
.B scopewise \-\-practice
Walk through everything without a BigCommerce account.
"#;

fn section(render: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut page = Vec::new();
    render(&mut page).expect("memory takes it");
    String::from_utf8(page).expect("text")
}

/// Renders a section without clap's preamble and with the possible values on one line.
fn plain(render: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let page = section(render);
    let lines = page.lines().filter(|line| !line.starts_with(".ie ") && !line.starts_with(".el "));
    let page: String = lines.map(|line| format!("{}\n", line.trim_end())).collect();
    page.replace("\n.br\n\n.br\n\\fIPossible values:\\fR\n.RS 14\n.IP \\(bu 2\n", ":\n")
        .replace("\n.IP \\(bu 2\n", ", ")
        .replace("\n.RE\n", ".\n")
        .replace("\\fIsubcommands\\fR", "\\fICOMMAND\\fR")
}

/// Renders one page for the program and all its commands.
fn manual() -> String {
    let mut command = cli::command();
    command.build();
    let commands: Vec<_> =
        command.get_subcommands().filter(|sub| sub.get_name() != "help").cloned().collect();
    let about = command.get_about().expect("the program says what it does").to_string();
    let about = about.trim_end_matches('.').replace('-', "\\-");
    let man = Man::new(command);
    let mut page = format!(
        ".TH SCOPEWISE 1 \"\" Scopewise \"User Commands\"\n.SH NAME\nscopewise \\- {about}\n"
    );
    page += &plain(|out| man.render_synopsis_section(out));
    page += &plain(|out| man.render_description_section(out));
    page += &plain(|out| man.render_options_section(out));
    page += ".SH COMMANDS\n";
    for command in commands {
        let name = command.get_name().replace('-', "\\-");
        let about = command.get_about().expect("every command says what it does").to_string();
        // Options that take a value; clap omits the value in the synopsis.
        let taken: Vec<_> = command
            .get_opts()
            .filter(|option| option.get_action().takes_values())
            .filter_map(|option| {
                let value = option.get_value_names()?.first()?.to_string();
                Some((option.get_long()?.to_owned(), value))
            })
            .collect();
        let man = Man::new(command.mut_arg("help", |help| help.hide(true)));
        page += &format!(".SS {name}\n{about}.\n.PP\n");
        let mut synopsis = plain(|out| man.render_synopsis_section(out));
        for (name, value) in &taken {
            let name = format!("\\fB\\-\\-{name}\\fR");
            synopsis = synopsis.replace(&name, &format!("{name} \\fI{value}\\fR"));
        }
        for part in [synopsis, plain(|out| man.render_options_section(out))] {
            // Its own headings would end the section.
            page.extend(part.split_inclusive('\n').filter(|line| !line.starts_with(".SH")));
        }
    }
    page + EXTRA_SECTIONS
}

fn completion(shell: Shell) -> String {
    section(|out| {
        generate(shell, &mut cli::command(), "scopewise", out);
        Ok(())
    })
}

fn same(file: &str, now: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/package").join(file);
    if std::env::var_os("SCOPEWISE_PAPERS").is_some_and(|value| value == "write") {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, now).expect("written");
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(there == now, "{file} is out of date: SCOPEWISE_PAPERS=write cargo test --test papers");
}

#[test]
fn the_manual_matches_the_command_line() {
    same("scopewise.1", &manual());
}

#[test]
fn the_completions_match_the_command_line() {
    same("completions/scopewise.bash", &completion(Shell::Bash));
    same("completions/scopewise.zsh", &completion(Shell::Zsh));
    same("completions/scopewise.fish", &completion(Shell::Fish));
}
