//! The manual page and the completions under `assets/package` are those of the command line.
//! `SCOPEWISE_PAPERS=write` writes them anew.
#![allow(clippy::expect_used, clippy::panic, reason = "a test says what is wrong")]

use clap_complete::{Shell, generate};
use clap_mangen::Man;
use scopewise::cli;
use std::path::Path;

/// What the page says beside the commands: `scopewise.1` up to `.SH` and a name is the machine's.
const BEHIND: &str = r#".SH "EXIT STATUS"
.TP
.B 0
.BR check :
ready;
.BR read :
access token and store hash are there.
.TP
.B 1
.BR check :
rows are missing;
.BR read :
one of the two is missing.
.TP
.B 2
.BR check :
token or store was refused.
.TP
.B 3
.BR check :
the connection could not be tested; without a command: there is no window to be had.
.TP
.B 64
Wrong usage.
.TP
.B 65
The file is not readable, no credentials file, or incomplete.
.SH FILES
.TP
.I ~/.config/scopewise/settings.toml
What was chosen in the preferences.
.TP
.I ~/.config/scopewise/apps/*.toml
Apps of your own.
.TP
.I ~/.local/share/scopewise/
The list of connections and the place where the window was closed; no secret is in either. Values
are in the keyring alone.
.SH EXAMPLES
.TP
.B scopewise check BigCommerceAPI\-credentials.txt \-\-app bookkeep
Does this token open what the app needs?
.TP
.B scopewise \-\-practice
Walk through all of it without a BigCommerce account.
"#;

fn section(render: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut page = Vec::new();
    render(&mut page).expect("memory takes it");
    String::from_utf8(page).expect("text")
}

/// One page for the program and all of its commands.
fn manual() -> String {
    let mut command = cli::command();
    command.build();
    let commands: Vec<_> =
        command.get_subcommands().filter(|sub| sub.get_name() != "help").cloned().collect();
    let man = Man::new(command).section("1").manual("User Commands").date("");
    let mut page = section(|out| man.render_title(out));
    page += &section(|out| man.render_name_section(out));
    page += &section(|out| man.render_synopsis_section(out));
    page += &section(|out| man.render_description_section(out));
    page += &section(|out| man.render_options_section(out));
    page += ".SH COMMANDS\n";
    for command in commands {
        let name = command.get_name().replace('-', "\\-");
        let about = command.get_about().expect("every command says what it does").to_string();
        let man = Man::new(command);
        let plain = |text: String| -> String {
            text.lines()
                .filter(|line| !line.starts_with(".SH") && !line.starts_with(".ie") && !line.starts_with(".el"))
                .map(|line| format!("{line}\n"))
                .collect()
        };
        page += &format!(".SS {name}\n{about}\n.PP\n");
        page += &plain(section(|out| man.render_synopsis_section(out)));
        page += &plain(section(|out| man.render_options_section(out)));
    }
    page + BEHIND
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
fn the_manual_is_that_of_the_command_line() {
    same("scopewise.1", &manual());
}

#[test]
fn the_completions_are_those_of_the_command_line() {
    same("completions/scopewise.bash", &completion(Shell::Bash));
    same("completions/scopewise.zsh", &completion(Shell::Zsh));
    same("completions/scopewise.fish", &completion(Shell::Fish));
}
