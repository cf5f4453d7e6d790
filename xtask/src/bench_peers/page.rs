//! The page `docs/bench/README.md`, and the table of the front page.

use super::Found;
use super::machine::Machine;
use super::program::Profile;
use super::results::{Compared, Comparison, Row};
use std::fmt::Write as _;
use std::fs;

/// The table: a line for each row of `smtp-machine`.
pub(crate) fn table(comparison: &Comparison<'_>) -> String {
    let mut text = "| workload | limit | fastest right peer | smtp-machine | instructions | peer / ours | ours / limit | peer / ours, default profile | peer / ours, `simd` | ours / limit, `simd` | allocations |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n".to_owned();
    for line in comparison.lines.iter().filter(|line| !line.ours.workload.starts_with("linear/")) {
        text += &table_line(line);
    }
    text
}

fn table_line(line: &Compared<'_>) -> String {
    let ours = line.ours;
    let named = |row: &Row| format!("{}, {}", row.name, time(row.ns()));
    let ratio = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |it| format!("{it:.2}"));
    let wrong = if ours.is_right() { "" } else { " **(wrong)**" };
    format!(
        "| {}: {}{wrong} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |\n",
        ours.workload,
        ours.name,
        line.limit.map_or_else(|| "-".to_owned(), |limit| time(limit.ns())),
        line.peer.map_or_else(|| "-".to_owned(), named),
        time(ours.ns()),
        ours.instructions.map_or_else(|| "-".to_owned(), |it| group(it.round() as u64)),
        ratio(line.to_peer()),
        ratio(line.to_limit()),
        ratio(line.default.and_then(|(_, ratio)| ratio)),
        ratio(line.simd.and_then(|simd| simd.to_peer)),
        ratio(line.simd.and_then(|simd| simd.to_limit)),
        ours.allocations
    )
}

fn time(ns: f64) -> String {
    match ns {
        ns if ns < 1e4 => format!("{ns:.1} ns"),
        ns if ns < 1e7 => format!("{:.1} us", ns / 1e3),
        ns => format!("{:.1} ms", ns / 1e6),
    }
}

/// Digits in groups of three.
fn group(number: u64) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut text = digits[..first].to_owned();
    for (at, digit) in digits[first..].chars().enumerate() {
        if at % 3 == 0 && !text.is_empty() {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// What was measured, where and when.
pub(crate) fn conditions(start: &Machine, end: &Machine, passes: usize) -> String {
    format!(
        "{}, {} cores, {}; {}; commit {}, {} UTC. Load average (1, 5, 15 minutes) at the start {}, at the end {}. \
         {passes} passes; times are medians of their medians.",
        start.processor,
        start.cores,
        start.system,
        start.compiler,
        start.commit,
        start.date,
        start.load,
        end.load
    )
}

const INTRODUCTION: &str = "\
# smtp-machine beside other crates

`cargo xtask bench-peers` writes this directory. It builds `benches/peers` in two profiles, gives the same octets to each crate,
verifies each result against the corpus, and then measures the rows of a workload in turns: the time of the processor that the thread
takes, so that other processes matter little. Instructions are those of callgrind and do not depend on the load; they need valgrind. Times of two
computers or of two runs cannot be compared; ratios of one run can.

- *limit*: what no implementation can do without: the search for the line ends, one copy of the octets, fixed replies.
- *peer*: another crate that does the work. Its row is *right* if all it returns agrees with the corpus. The ratio uses the fastest
  right row. A row of kind *part* leaves out a part of the work, which its note names; it is listed, but no ratio uses it.
- *peer / ours*: above 1 this crate takes less time. *ours / limit*: 1 is as fast as the limit.
- The profile of the table is fat LTO (`codegen-units = 1`, `panic = \"abort\"`); a column has the ratio in cargo's default release profile.
- *`simd`*: with the feature `simd` of this crate, on a processor with AVX2. It changes only how content is searched.
- *content ..., lent* hands out pieces of the input without a copy. Its peer copies the content.

`results.tsv` has all rows, passes and notes. To add a crate, see `benches/peers/README.md`.
";

/// The page.
pub(crate) fn whole(found: &Found, comparison: &Comparison<'_>) -> String {
    let mut text = format!(
        "{INTRODUCTION}\n{}\n\n{}\n![ratio to the fastest right peer](peers.svg)\n\n![ratio to the limit](limits.svg)\n",
        conditions(&found.start, &found.end, found.passes),
        table(comparison)
    );
    for (name, _) in super::plot::series(&found.results) {
        let _ = writeln!(text, "\n![{name}]({name})");
    }
    text += &sizes(found);
    text += &loopback(found);
    text += "\n## All rows, fat LTO\n";
    for (workload, rows) in found.results.workloads(Profile::Fat) {
        if !workload.starts_with("linear/") {
            text += &all_rows(workload, &rows);
        }
    }
    text
}

/// The sizes of types and of code.
pub(crate) fn sizes(found: &Found) -> String {
    let mut text = "\n## Sizes\n\n| type | octets |\n|---|--:|\n".to_owned();
    for size in &found.types {
        let _ = writeln!(text, "| `{}` | {} |", size.name, group(size.octets));
    }
    text += "\nCode and constants of a program (`size`, fat LTO, `panic = \"abort\"`), less those of a program with the same input and output:\n\n";
    let Some(code) = &found.code else { return text + "skipped: `size` is not installed\n" };
    text += "| program | octets |\n|---|--:|\n";
    for size in code {
        let _ = writeln!(text, "| {} | {} |", size.name, group(size.octets));
    }
    text
}

/// The tables of the measurements over loopback.
pub(crate) fn loopback(found: &Found) -> String {
    let mut text = "\n## Over loopback\n\nMessages of 4 KiB; medians of turns. Times of the processor do not contain the other process.\n".to_owned();
    for table in &found.loopback {
        let columns = table.columns.join(" | ");
        let _ = writeln!(
            text,
            "\n| {} | {columns} |\n|---|{}",
            table.title,
            "--:|".repeat(table.columns.len())
        );
        for line in &table.lines {
            let values: Vec<String> = line.values.iter().map(|it| format!("{it:.1}")).collect();
            let cells = match values.is_empty() {
                true => format!("{}{}", line.note, " |".repeat(table.columns.len() - 1)),
                false => values.join(" | "),
            };
            let _ = writeln!(text, "| {} | {cells} |", line.name);
        }
    }
    text
}

pub(crate) fn loopback_tsv(found: &Found) -> String {
    let mut text = "table\trow\tcolumn\tvalue\n".to_owned();
    for table in &found.loopback {
        for line in &table.lines {
            for (column, value) in table.columns.iter().zip(&line.values) {
                let _ = writeln!(text, "{}\t{}\t{column}\t{value:.2}", table.title, line.name);
            }
        }
    }
    text
}

fn all_rows(workload: &str, rows: &[&Row]) -> String {
    let unit = &rows[0].unit;
    let mut text = format!(
        "\n`{workload}`, for one {unit} ({} octets in {} {unit}s)\n\n| row | kind | time | instructions | allocations | note |\n|---|---|--:|--:|--:|---|\n",
        group(rows[0].octets as u64),
        group(rows[0].units as u64)
    );
    for row in rows {
        let verdict = if row.is_right() { String::new() } else { format!("**{}** ", row.verdict) };
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} |",
            row.name,
            row.kind,
            time(row.ns()),
            row.instructions.map_or_else(|| "-".to_owned(), |it| group(it.round() as u64)),
            row.allocations,
            (verdict + &row.note).replace('|', "/")
        );
    }
    text
}

const BEGIN: &str = "<!-- cargo xtask bench-peers: begin -->\n";
const END: &str = "<!-- cargo xtask bench-peers: end -->\n";

/// Replaces the table between the marks of the front page.
pub(crate) fn update_readme(comparison: &Comparison<'_>) -> Result<(), String> {
    let page = fs::read_to_string("README.md").map_err(|error| error.to_string())?;
    let (Some(begin), Some(end)) = (page.find(BEGIN), page.find(END)) else {
        println!("README.md has no marks for the table");
        return Ok(());
    };
    let page = format!("{}{}{}", &page[..begin + BEGIN.len()], table(comparison), &page[end..]);
    fs::write("README.md", page).map_err(|error| error.to_string())
}
