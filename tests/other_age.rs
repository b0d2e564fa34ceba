//! Sealed files and the other age programs: ours opens there, theirs here, in binary and in text
//! form. `.ci/desktops` installs rage, pyrage (Rust's age) and npm's age-encryption in the folder that
//! `SCOPEWISE_AGE` names; without it the tests print a note and pass. Go's age is in `sealed.py`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests report failures by panicking"
)]
#![cfg(target_os = "linux")]

#[path = "common/made_up.rs"]
mod made_up;

use made_up::made_up;
use scopewise::catalog::catalog;
use scopewise::export::{fields, sealed};
use scopewise::secret::Secret;
use std::path::PathBuf;
use std::process::Command;

const PASSWORD: &str = "six made up words for this";

const PYRAGE: &str = r#"
import sys, pyrage
way, source, target, password = sys.argv[1:]
data = open(source, "rb").read()
if way == "open":
    out = pyrage.passphrase.decrypt(data, password)
else:
    out = pyrage.passphrase.encrypt(data, password, armored=way == "text")
open(target, "wb").write(out)
"#;

/// rage asks for the password on its terminal, unless it finds a pinentry program.
const RAGE: &str = r#"
import os, pty, signal, sys, time
os.environ["PINENTRY_PROGRAM"] = ""
# Another question than expected must not hang the test.
signal.alarm(120)
program, way, source, target, password = sys.argv[1:]
options = {"open": ["-d"], "text": ["-p", "-a"], "binary": ["-p"]}[way]
pid, terminal = pty.fork()
if pid == 0:
    os.execv(program, [program, *options, "-o", target, source])
seen, asked = b"", 0
while True:
    try:
        part = os.read(terminal, 4096)
    except OSError:
        break
    if not part:
        break
    seen += part
    while seen.lower().count(b"passphrase") > asked:
        asked += 1
        time.sleep(0.3)
        os.write(terminal, password.encode() + b"\n")
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.exit(seen.decode(errors="replace") if code else 0)
"#;

const NPM: &str = r#"
import fs from "node:fs";
import * as age from "age-encryption";
const [way, source, target, password] = process.argv.slice(2);
const data = fs.readFileSync(source);
let out;
if (way === "open") {
  const decrypter = new age.Decrypter();
  decrypter.addPassphrase(password);
  out = await decrypter.decrypt(data, "uint8array");
} else {
  const encrypter = new age.Encrypter();
  encrypter.setPassphrase(password);
  out = await encrypter.encrypt(data);
  if (way === "text") out = age.armor.encode(out);
}
fs.writeFileSync(target, out);
"#;

fn run(command: &mut Command) {
    let output = command.output().expect("it starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", output.status);
}

#[test]
fn other_programs_open_our_files_and_we_theirs() {
    let Some(tools) = std::env::var_os("SCOPEWISE_AGE").map(PathBuf::from) else {
        println!("left out: SCOPEWISE_AGE names no folder with other age programs");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        path
    };
    let pyrage = write("pyrage_test.py", PYRAGE);
    // A module is looked up from where the script is.
    let npm = tools.join("scopewise-test.mjs");
    std::fs::write(&npm, NPM).expect("written");
    let rage_on_terminal = write("rage_test.py", RAGE);
    let rage = || {
        let mut command = Command::new("python3");
        command.arg(&rage_on_terminal).arg(tools.join("bin/rage"));
        command
    };
    let python = || {
        let mut command = Command::new(tools.join("venv/bin/python"));
        command.arg(&pyrage);
        command
    };
    let node = || {
        let mut command = Command::new("node");
        command.arg(&npm);
        command
    };
    let programs: [(&str, &dyn Fn() -> Command); 3] =
        [("rage", &rage), ("pyrage", &python), ("age-encryption", &node)];

    let (credentials, connection) = made_up(1);
    let password = Secret::new(PASSWORD);
    let app = catalog().app("bookkeep").expect("a known app");
    let contents = sealed::contents(&connection, &fields(app, &credentials), "For Ann");
    let ours = folder.path().join("ours.age");
    std::fs::write(&ours, sealed::seal(&contents, &password, None).expect("sealed"))
        .expect("there");
    for (name, program) in programs {
        let opened = folder.path().join(format!("{name}.opened"));
        run(program().arg("open").args([&ours, &opened]).arg(PASSWORD));
        let text = std::fs::read_to_string(&opened).expect("opened");
        assert_eq!(text, contents.expose(), "{name} opens ours");
        for form in ["text", "binary"] {
            let theirs = folder.path().join(format!("{name}.{form}"));
            run(program().arg(form).args([&opened, &theirs]).arg(PASSWORD));
            let bytes = std::fs::read(&theirs).expect("sealed");
            assert_eq!(bytes.starts_with(b"-----BEGIN AGE"), form == "text", "{name}, {form}");
            let found = sealed::open(&bytes, &password, None).expect("opened here");
            let found = (found.credentials.access_token, found.note);
            let expected = (credentials.access_token.clone(), "For Ann".to_owned());
            assert!(found == expected, "{name}, {form}");
            let wrong = sealed::open(&bytes, &Secret::new("other words"), None);
            assert!(wrong.is_err(), "{name}, {form}");
        }
        println!("{name}: opens ours, and its files open here");
    }
}
