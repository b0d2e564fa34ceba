//! Time per byte of every reader of outside input, from 1 KiB to its limit; it stays flat for a
//! linear reader. Run with `cargo bench --bench readers`; with `-- each`, every shape is printed.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a command that prints what it measures"
)]

use scopewise::catalog::{MAX_APP_FILE, catalog, parse_app};
use scopewise::export::sealed;
use scopewise::saved::Index;
use scopewise::{credentials, guide};
use std::time::{Duration, Instant};

/// The fewest runs per measurement. Short ones are repeated for at least [`LEAST`].
const RUNS: usize = 3;
const LEAST: Duration = Duration::from_millis(40);

/// Returns the fastest of several runs, the one that was disturbed least.
fn best(run: &dyn Fn()) -> Duration {
    let (mut times, mut total) = (Vec::new(), Duration::ZERO);
    while times.len() < RUNS || total < LEAST {
        let begun = Instant::now();
        run();
        times.push(begun.elapsed());
        total += begun.elapsed();
    }
    times.into_iter().min().unwrap_or_default()
}

fn measure(name: &str, limit: usize, text: &dyn Fn(usize) -> String, read: &dyn Fn(&str)) {
    let mut sizes: Vec<usize> = std::iter::successors(Some(1024), |size| Some(size * 8))
        .take_while(|size| *size < limit)
        .collect();
    sizes.push(limit);
    let mut rates = Vec::new();
    for size in sizes {
        let text = text(size);
        let took = best(&|| read(&text));
        let rate = took.as_secs_f64() * 1e9 / text.len() as f64;
        println!(
            "{name:>12} {:>9} bytes {:>10.3} ms {rate:>8.1} ns a byte",
            text.len(),
            took.as_secs_f64() * 1e3
        );
        rates.push(rate);
    }
    let (first, last) =
        (rates.first().copied().unwrap_or(1.0), rates.last().copied().unwrap_or(1.0));
    println!("{name:>12} at its limit: {:.2} times the time per byte of 1 KiB", last / first);
}

/// Repeats these lines up to this size.
fn filled(lines: &str, size: usize) -> String {
    lines.repeat(size / lines.len() + 1).chars().take(size).collect()
}

/// Texts to repeat up to a size: contents that a careless or hostile file may have.
const SHAPES: [&str; 49] = [
    "_",
    "ab. cd\n",
    "Orders_",
    "\n",
    "\r\n",
    "\t",
    "call it such as ",
    "call it such as \u{201c}",
    " ",
    "=",
    ":",
    ",",
    ";",
    "|",
    ".",
    "-",
    "#",
    "(",
    ")",
    "[",
    "`",
    "\"",
    "*",
    "&",
    "/",
    "<",
    ">",
    "a",
    "a ",
    "A\n",
    "\u{e9}",
    "\u{feff}",
    "store_",
    "ACCESS TOKEN",
    "ACCESS TOKEN:\n",
    "ACCESS TOKEN: x ",
    "API PATH=",
    "Orders ",
    "Orders\n",
    "Orders, ",
    "Orders: Modify ",
    "Orders\tModify\n",
    "Set Orders to Modify. ",
    "such as ",
    "<td>Orders</td>",
    "None => ",
    "Modify or ",
    "? Store hash\n",
    "x y z.\n",
];

/// Beginnings that make a reader look at the rest, with what is repeated after them.
const LED: [(&str, &str); 10] = [
    ("scope ", ":"),
    ("scope ", "("),
    ("Set Orders in Modify ", "Modify "),
    ("Scope level: set ", "modify option "),
    ("Scopes: Orders ", "modify option "),
    ("Set Orders\n", "a modify b\n"),
    ("The scopes ", "Orders, "),
    ("Permissions: ", "Read-only "),
    ("<table><tr><td>Orders</td>", "<td>"),
    ("ACCESS TOKEN: ", "k3v9 "),
];

/// The size to compare with, in bytes.
const SMALL: usize = 16 * 1024;

/// Reads every shape at `limit` bytes, and at [`SMALL`] for comparison; prints the slowest and
/// the one that grows most.
fn shapes(name: &str, limit: usize, read: &dyn Fn(&str)) {
    let mut slowest = (Duration::ZERO, "");
    let mut growth = (0.0_f64, "");
    let all = SHAPES.map(|shape| ("", shape)).into_iter().chain(LED);
    for (lead, shape) in all {
        let rate = |size: usize| {
            let text = format!("{lead}{}", filled(shape, size - lead.len()));
            let took = best(&|| read(&text));
            (took, took.as_secs_f64() / text.len() as f64)
        };
        let (_, small) = rate(SMALL);
        let (took, large) = rate(limit);
        if std::env::args().any(|argument| argument == "each") {
            let growth = large / small;
            println!(
                "{:>9.2} ms, growth {growth:.2}: {lead:?} {shape:?}",
                took.as_secs_f64() * 1e3
            );
        }
        if took > slowest.0 {
            slowest = (took, shape);
        }
        if large / small > growth.0 {
            growth = (large / small, shape);
        }
    }
    println!(
        "{name:>12} of {} shapes at {limit} bytes: slowest {:.1} ms ({:?}), time per byte at most {:.2} times \
         that of {SMALL} bytes ({:?})",
        SHAPES.len() + LED.len(),
        slowest.0.as_secs_f64() * 1e3,
        slowest.1,
        growth.0,
        growth.1,
    );
}

fn main() {
    shapes("credentials", 64 * 1024, &|text| {
        let _ = credentials::read(text.as_bytes());
    });
    // The longest guide that is read as a whole, and the longest one.
    for limit in [64 * 1024, guide::MAX_GUIDE] {
        shapes("guide", limit, &|text| {
            let _ = guide::read(text);
        });
    }
    let values = "ACCESS TOKEN: k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\nSTORE HASH: ab12cd34ef\n";
    measure(
        "credentials",
        64 * 1024,
        &|size| {
            format!(
                "{values}{}",
                filled("A line that says nothing at all: 12345\n", size - values.len())
            )
        },
        &|text| {
            let _ = credentials::read(text.as_bytes());
        },
    );
    let lines = "Set Orders to read-only and Products to modify. Then see `Carts`.\n\
                 | Customers | Modify |\n<li>Content: None</li>\n";
    measure("guide", 2 * 1024 * 1024, &|size| filled(lines, size), &|text| {
        let _ = guide::read(text);
    });
    measure(
        "app file",
        MAX_APP_FILE,
        &|size| {
            let head = "name = \"Harbour Link\"\nvalues = [{ label = \"Key\", from = \"access_token\" }]\n\
                        scopes = [{ scope = \"Orders\", level = \"read-only\" }]\n";
            format!("{head}{}", filled("# A remark that nobody reads.\n", size - head.len()))
        },
        &|text| {
            let _ = parse_app("bench.toml", text, catalog().all_scopes());
        },
    );
    measure(
        "sealed",
        64 * 1024,
        &|size| {
            let head = "{\"scopewise\":1,\"app\":{\"id\":\"x\",\"name\":\"X\"},\"store\":{\"hash\":\"ab12cd34ef\"},\
                        \"values\":{\"access_token\":\"k3v9x0q7m2n5b8c1z4l6j0h3g7f2d5s\"},\"note\":\"";
            format!("{head}{}\"}}", "n".repeat(size.saturating_sub(head.len() + 2)))
        },
        &|text| {
            let _ = sealed::read_contents(text.as_bytes());
        },
    );
    let connection = |number: usize| {
        let letters: String = format!("{number:08}").chars().rev().collect();
        let (one, two) = letters.split_at(4);
        format!(
            "{{\"id\":\"ab12cd34ef/bookkeep/{one}-{two}\",\"app_name\":\"Bookkeep\",\
             \"rows\":[{{\"scope\":\"orders\",\"level\":\"read-only\"}}]}}"
        )
    };
    let length = connection(0).len() + 1;
    measure(
        "list",
        32 * 1024 * 1024,
        &|size| {
            let all: Vec<String> = (0..(size / length).max(1)).map(connection).collect();
            format!("{{\"version\":1,\"connections\":[{}]}}", all.join(","))
        },
        &|text| {
            let _ = Index::parse(text);
        },
    );
}
