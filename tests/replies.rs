//! The replies of deployed servers, and their diagnosis: the measures of `tests/data/replies.README.md`.
//!
//! `REPLIES=FILE cargo test --test replies -- --nocapture` measures another file of the same format;
//! `WRONG=01234` prints the rows of these folds that are wrong. The bounds hold only for the file in the
//! repository.

use std::collections::BTreeMap;

use smtp_machine::diagnosis::{Basis, Context, Diagnosis, Reason, Stage};
use smtp_machine::reply::Reply;

struct Row {
    id: String,
    octets: Vec<u8>,
    code: String,
    enhanced: String,
    loose: String,
    command: String,
    label: Reason,
    says: String,
}

fn rows() -> Vec<Row> {
    let usual = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/replies.tsv");
    let path = std::env::var("REPLIES").unwrap_or_else(|_| usual.to_owned());
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: {path} is not there");
        return Vec::new();
    };
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let row = |line: &str| {
        let fields: Vec<&str> = line.split('\t').collect();
        let field = |name: &str| {
            let at = names.iter().position(|it| *it == name);
            at.and_then(|at| fields.get(at)).copied().unwrap_or_default().to_owned()
        };
        let label = field("label");
        Row {
            id: field("id"),
            octets: octets(&field("reply")),
            code: field("code"),
            enhanced: field("enhanced"),
            loose: field("enhanced_loose"),
            command: field("command"),
            says: field("says"),
            label: *Reason::ALL.iter().find(|it| it.name() == label).expect(&label),
        }
    };
    lines.map(row).collect()
}

/// Decodes `\n` as a line break and `\\` as a backslash.
fn octets(field: &str) -> Vec<u8> {
    let mut octets = Vec::new();
    let mut characters = field.chars();
    while let Some(character) = characters.next() {
        match (character, (character == '\\').then(|| characters.next()).flatten()) {
            (_, Some('n')) => octets.extend_from_slice(b"\r\n"),
            (_, Some(escaped)) => octets.extend(escaped.to_string().bytes()),
            (plain, None) => octets.extend(plain.to_string().bytes()),
        }
    }
    octets.extend_from_slice(b"\r\n");
    octets
}

fn stage(command: &str) -> Option<Stage> {
    Some(match command {
        "CONN" => Stage::Connect,
        "EHLO" => Stage::Hello,
        "STARTTLS" => Stage::StartTls,
        "AUTH" => Stage::Auth,
        "MAIL" => Stage::Mail,
        "RCPT" => Stage::Rcpt,
        "DATA" => Stage::EndOfData,
        "" => return None,
        _ => Stage::Other,
    })
}

fn diagnose(row: &Row) -> Diagnosis<'_> {
    let reply = Reply::from_log(&row.octets).expect(&row.id);
    let context = Context::default();
    match stage(&row.command) {
        Some(stage) => context.with_stage(stage).diagnose(&reply),
        None => context.diagnose(&reply),
    }
}

#[test]
fn codes_parse_as_in_the_columns() {
    for row in rows() {
        let reply = Reply::from_log(&row.octets).expect(&row.id);
        assert_eq!(reply.code().to_string(), row.code, "{}", row.id);
        // Some rows are truncated before their last line; one has more lines than it states.
        let whole = Reply::parse(&row.octets).expect(&row.id);
        assert!(whole.is_none_or(|it| it.0.code() == reply.code()), "{}", row.id);
        let enhanced = reply.stated_enhanced().map(|it| it.to_string()).unwrap_or_default();
        assert_eq!(enhanced, row.enhanced, "{}: {reply}", row.id);
        let loose = reply.loose_enhanced().map(|it| it.to_string()).unwrap_or_default();
        if row.enhanced.is_empty() {
            assert_eq!(loose, row.loose, "{}: {reply}", row.id);
        }
    }
}

/// The measures.
#[derive(Default)]
struct Measures {
    rows: usize,
    covered: usize,
    right: usize,
    family: usize,
    good: usize,
    suppressed: usize,
    dead: usize,
    caught: usize,
}

const DEAD: [Reason; 3] =
    [Reason::MailboxNotFound, Reason::MailboxDisabled, Reason::DomainNotFound];

impl Measures {
    fn add(&mut self, label: Reason, said: Reason) {
        if matches!(label, Reason::Success | Reason::Intermediate) {
            return;
        }
        let is_dead = |reason| DEAD.contains(&reason);
        self.rows += 1;
        self.covered += usize::from(said != Reason::Unspecified || label == said);
        self.right += usize::from(said == label);
        self.family += usize::from(said.family() == label.family());
        let doubtful = [Reason::RecipientRestricted, Reason::PolicyOther, Reason::Unspecified]
            .contains(&label);
        if !is_dead(label) && !doubtful {
            self.good += 1;
            self.suppressed += usize::from(is_dead(said));
        }
        if is_dead(label) {
            self.dead += 1;
            self.caught += usize::from(is_dead(said));
        }
    }

    fn print(&self, name: &str) {
        let percent = |part: usize, of: usize| 100.0 * part as f64 / of.max(1) as f64;
        println!(
            "{name}: {} rows, coverage {:.1} %, accuracy {:.1} %, precision where covered {:.1} %, family \
             accuracy {:.1} %, false suppress {:.2} % ({} of {}), caught {} of {}",
            self.rows,
            percent(self.covered, self.rows),
            percent(self.right, self.rows),
            percent(self.right, self.covered),
            percent(self.family, self.rows),
            percent(self.suppressed, self.good),
            self.suppressed,
            self.good,
            self.caught,
            self.dead,
        );
    }
}

#[test]
fn reasons_agree_with_the_labels() {
    let rows = rows();
    if rows.is_empty() {
        return;
    }
    let mut all = Measures::default();
    let mut folds: [Measures; 5] = Default::default();
    let mut decided = Vec::new();
    let mut labels: BTreeMap<Reason, [usize; 3]> = BTreeMap::new();
    let mut bases: BTreeMap<Basis, [usize; 2]> = BTreeMap::new();
    for row in &rows {
        let diagnosis = diagnose(row);
        all.add(row.label, diagnosis.reason());
        let fold = usize::from_str_radix(row.id.get(1..).unwrap_or("0"), 16).unwrap_or(0) % 5;
        folds[fold].add(row.label, diagnosis.reason());
        decided.push((fold, row, diagnosis.reason(), diagnosis.rule().to_owned()));
        let basis = bases.entry(diagnosis.basis()).or_default();
        basis[0] += 1;
        basis[1] += usize::from(row.label == diagnosis.reason());
        labels.entry(row.label).or_default()[0] += 1;
        labels.entry(diagnosis.reason()).or_default()[1] += 1;
        if row.label == diagnosis.reason() {
            labels.entry(row.label).or_default()[2] += 1;
        } else if std::env::var("WRONG").is_ok_and(|it| it.contains(&fold.to_string())) {
            println!(
                "{} {} not {} ({}): {}",
                row.id,
                diagnosis.reason().name(),
                row.label.name(),
                diagnosis.rule(),
                String::from_utf8_lossy(&row.octets).trim_end().replace("\r\n", " / ")
            );
        }
    }
    // Rules that only one fold supports would only remember it: measured on that fold, what they decide
    // counts as not covered. Rules written from knowledge that no row supports are left out likewise.
    let mut cross = Measures::default();
    for (fold, row, said, rule) in &decided {
        let borne_out = decided
            .iter()
            .any(|(other, row, said, by)| other != fold && by == rule && *said == row.label);
        cross.add(row.label, if borne_out { *said } else { Reason::Unspecified });
    }
    println!("{:22} rows  said  right  precision  recall", "");
    for (label, [rows, said, right]) in &labels {
        println!(
            "{:22} {rows:4} {said:5} {right:6} {:10.2} {:7.2}",
            label.name(),
            *right as f64 / (*said).max(1) as f64,
            *right as f64 / (*rows).max(1) as f64,
        );
    }
    for (basis, [said, right]) in &bases {
        println!("by {basis:?}: {right} of {said} right");
    }
    all.print("all");
    cross.print("each fold by the rules that the others bear out");
    for (at, fold) in folds.iter().enumerate() {
        fold.print(&format!("fold {at}"));
    }
    if std::env::var_os("REPLIES").is_none() {
        // Additional rules must not spoil the results of the others.
        assert!(all.right * 100 >= all.rows * 98, "{} of {}", all.right, all.rows);
        assert_eq!((all.suppressed, all.caught), (0, all.dead));
    }
}

#[test]
fn a_permanent_refusal_that_asks_for_a_retry_is_found() {
    let rows = rows();
    let asks = |row: &&Row| diagnose(row).asks_to_retry().is_some();
    let (wrong, right): (Vec<&Row>, Vec<&Row>) =
        rows.iter().partition(|row| asks(row) != (row.says == "temporary"));
    wrong.iter().for_each(|row| println!("{} asks to try again, or not", row.id));
    if std::env::var_os("REPLIES").is_none() {
        assert!(wrong.is_empty() && right.len() == rows.len());
    }
}

#[test]
fn positive_replies_have_fixed_reasons() {
    for row in rows() {
        let diagnosis = diagnose(&row);
        if matches!(row.label, Reason::Success | Reason::Intermediate) {
            assert_eq!((diagnosis.reason(), diagnosis.basis()), (row.label, Basis::Basic));
        }
    }
}
