//! [`compare`]: several reports side by side.

use std::fmt::Write;

use super::report::{Finding, Report, Verdict};

/// Returns Markdown tables with a row for each case and a column for each report, and lists of what differs. SMTP and LMTP have
/// tables of their own.
///
/// A cell contains the answers that were expected, as they came. It is bold if the result is not `as specified`, and `-` if the
/// case is not applicable.
///
/// `notes` explains differences. Each line is `SERVER | CASE CASE .. | TEXT`, where SERVER is the start of the name of a report;
/// empty lines and lines that begin with `#` have no effect.
///
/// ```
/// use smtp_machine_testing::FakeServer;
/// use smtp_machine_testing::conformance::{Target, compare, parse_cases, run};
///
/// let cases = parse_cases("
///     case noop | RFC 5321 4.1.1.9 | MUST | NOOP: 250
///     greeting
///     send NOOP
///     expect 250
/// ")?;
/// let report = |server: &FakeServer, name: &str| -> Result<_, Box<dyn std::error::Error>> {
///     Ok(run(&Target::new(&server.address().to_string())?, &cases).with_server(name))
/// };
/// let (one, other) = (FakeServer::start(), FakeServer::with("reply NOOP with 451"));
/// let reports = [report(&one, "one 1.0")?, report(&other, "other 2.0")?];
/// let page = compare(&reports, "other | noop | by its rules");
/// assert!(page.contains("| `noop` | MUST | NOOP: 250 (RFC 5321 4.1.1.9) | 250 | **451** |"), "{page}");
/// assert!(page.contains("- `noop`: 451 instead of 250; by its rules\n"), "{page}");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn compare(reports: &[Report], notes: &str) -> String {
    let mut page = String::new();
    for (lmtp, title) in [(false, "SMTP"), (true, "LMTP")] {
        let group: Vec<&Report> = reports.iter().filter(|it| it.lmtp == lmtp).collect();
        if !group.is_empty() {
            write_group(&mut page, title, &group, notes);
        }
    }
    page
}

fn write_group(page: &mut String, title: &str, group: &[&Report], notes: &str) {
    let _ = writeln!(page, "## {title}\n");
    write_servers(page, group);
    write_cases(page, group);
    for report in group {
        write_differences(page, report, notes);
    }
}

fn write_servers(page: &mut String, group: &[&Report]) {
    page.push_str("| server | configuration | offers |\n|---|---|---|\n");
    for report in group {
        let offer = report.offer.iter().map(|line| format!("`{line}`")).collect::<Vec<_>>();
        let configuration = escaped(&report.configuration);
        let _ = writeln!(page, "| {} | {configuration} | {} |", report.server, offer.join(", "));
    }
    page.push('\n');
}

fn write_cases(page: &mut String, group: &[&Report]) {
    page.push_str("| case | level | specified |");
    for report in group {
        let _ = write!(page, " {} |", report.server);
    }
    let _ = writeln!(page, "\n|---|---|---|{}", "---|".repeat(group.len()));
    for finding in group.iter().flat_map(|report| &report.findings).fold(Vec::new(), distinct) {
        let cells: Vec<Option<&Finding>> = group
            .iter()
            .map(|report| report.findings.iter().find(|it| it.id == finding.id))
            .collect();
        let is_applicable =
            |it: &Option<&Finding>| it.is_some_and(|it| it.verdict != Verdict::NotApplicable);
        if !cells.iter().any(is_applicable) {
            continue;
        }
        let Finding { id, level, title, section, .. } = finding;
        let _ = write!(page, "| `{id}` | {level} | {} ({section}) |", escaped(title));
        for cell in cells {
            let _ = write!(page, " {} |", cell.map_or_else(String::new, text));
        }
        page.push('\n');
    }
    page.push('\n');
}

/// Adds a case that no earlier report has.
fn distinct<'r>(mut found: Vec<&'r Finding>, next: &'r Finding) -> Vec<&'r Finding> {
    if !found.iter().any(|it| it.id == next.id) {
        found.push(next);
    }
    found
}

fn text(finding: &Finding) -> String {
    let seen = match finding.seen.as_slice() {
        [] => "yes".to_owned(),
        seen => escaped(&seen.join(" ")),
    };
    match finding.verdict {
        Verdict::AsSpecified => seen,
        Verdict::Differs if finding.seen.is_empty() => "**no**".to_owned(),
        Verdict::Differs => format!("**{seen}**"),
        Verdict::NotApplicable => "-".to_owned(),
        Verdict::NoAnswer => "**no answer**".to_owned(),
    }
}

fn write_differences(page: &mut String, report: &Report, notes: &str) {
    let _ = writeln!(page, "### {}\n", report.server);
    let other = [Verdict::Differs, Verdict::NoAnswer];
    let mut none = true;
    for finding in report.findings.iter().filter(|it| other.contains(&it.verdict)) {
        none = false;
        let _ = write!(page, "- `{}`: {}", finding.id, escaped(&finding.why));
        if let Some(note) = note(notes, &report.server, &finding.id) {
            let _ = write!(page, "; {note}");
        }
        page.push('\n');
    }
    page.push_str(if none { "Nothing differs.\n\n" } else { "\n" });
}

/// Returns the note for a case of a server.
fn note<'n>(notes: &'n str, server: &str, id: &str) -> Option<&'n str> {
    notes.lines().filter(|line| !line.starts_with('#')).find_map(|line| {
        let mut fields = line.splitn(3, '|').map(str::trim);
        let (start, cases, text) = (fields.next()?, fields.next()?, fields.next()?);
        let is_it = !start.is_empty() && server.starts_with(start);
        (is_it && cases.split_whitespace().any(|case| case == id)).then_some(text)
    })
}

/// Escapes what Markdown would interpret in a cell.
fn escaped(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for char in text.chars() {
        if matches!(char, '|' | '<' | '>' | '*' | '_' | '`' | '\\' | '[' | ']') {
            result.push('\\');
        }
        result.push(char);
    }
    result
}
