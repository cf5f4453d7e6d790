//! Guesses at the messages of `tests/data/bounces/`, compared with what is known about them.
//!
//! `BOUNCES=DIR cargo test --test bounces -- --nocapture` prints the guesses at messages of your own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use smtp_machine::bounce::Notification;
use smtp_machine::bounce::guess::{Confidence, Guess, Kind};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/bounces")
}

/// The guess at a message, in the columns of `expected.tsv` after the name of the file.
fn columns(message: &[u8]) -> [String; 5] {
    let mut scratch = vec![0; message.len()];
    let guess = Guess::parse_with(message, &mut scratch);
    let (mut addresses, mut replies) = (Vec::new(), Vec::new());
    for recipient in guess.recipients() {
        let mut lines = [0; 2048];
        addresses.push(recipient.address().map_or_else(|| "-".to_owned(), |it| it.to_string()));
        let stage = recipient.stage().map_or_else(String::new, |it| format!("{it}: "));
        let reply = recipient.reply_in(&mut lines);
        replies.push(reply.map_or_else(|| "-".to_owned(), |it| format!("{stage}{it}")));
    }
    [
        format!("{:?}", guess.kind()),
        format!("{:?}", guess.confidence()),
        guess.rule().to_owned(),
        addresses.join(" "),
        replies.join(" | "),
    ]
}

fn messages(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let is_message = |path: &PathBuf| path.extension().is_some_and(|it| it == "eml" || it == "txt");
    let mut found: Vec<_> = entries.filter(is_message).collect();
    found.sort_by_key(|path| path.file_stem().map(ToOwned::to_owned));
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    found.iter().map(|path| (name(path), fs::read(path).unwrap())).collect()
}

/// The rows of `expected.tsv`, by the name of the file.
fn expected() -> BTreeMap<String, Vec<String>> {
    let text = fs::read_to_string(folder().join("expected.tsv")).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| {
        let mut columns = row.split('\t').map(str::to_owned);
        (columns.next().unwrap(), columns.collect())
    })
    .collect()
}

fn with_crlf(message: &[u8]) -> Vec<u8> {
    let lines = message.split(|octet| *octet == b'\n');
    lines.collect::<Vec<_>>().join(&b"\r\n"[..])
}

#[test]
fn each_message_is_what_its_row_says() {
    let expected = expected();
    let messages = messages(&folder());
    assert!(messages.iter().map(|it| &it.0).eq(expected.keys()), "one row for each file");
    let mut wrong = Vec::new();
    let (mut recipients, mut replies) = (0, 0);
    for (name, message) in &messages {
        let found = columns(message);
        if found.as_slice() != expected[name] {
            wrong.push(format!("{name}\n  expected {:?}\n  found    {found:?}", expected[name]));
        }
        assert_eq!(columns(&with_crlf(message)), found, "{name} with CRLF");
        recipients += found[3].split_whitespace().count();
        replies += found[4].split(" | ").filter(|it| it.len() > 1).count();
    }
    println!("{} messages, {recipients} recipients, {replies} replies", messages.len());
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_message_of_another_kind_is_taken_for_a_report() {
    let rows = expected();
    let of = |kind: &str| rows.values().filter(|row| row[0] == kind).count();
    assert!(of("Failure") >= 40 && of("Delay") >= 5, "there are enough reports");
    assert!(of("AutomaticReply") >= 5 && of("Complaint") >= 2 && of("Challenge") >= 3);
    assert!(of("Other") >= 10, "there is enough ordinary mail");
    for (name, message) in messages(&folder()) {
        let guess = Guess::parse(&message);
        if rows[&name][0] == "Notification" {
            assert!(Notification::parse(&message).is_ok(), "{name}");
        } else if !["Failure", "Delay"].contains(&rows[&name][0].as_str()) {
            assert!(guess.recipients().next().is_none(), "{name} is about a recipient");
            assert!(!matches!(guess.kind(), Kind::Failure | Kind::Delay), "{name}");
        }
    }
}

#[test]
fn a_report_that_is_cut_anywhere_keeps_its_kind_or_gets_less_sure() {
    for (name, message) in messages(&folder()) {
        let whole = Guess::parse(&message);
        if whole.kind() != Kind::Failure || whole.confidence() != Confidence::Strong {
            continue;
        }
        for len in (0..message.len()).step_by(7) {
            let cut = Guess::parse(&message[..len]);
            let strong = cut.confidence() == Confidence::Strong;
            assert!(
                !strong || matches!(cut.kind(), Kind::Failure | Kind::Delay | Kind::AutomaticReply),
                "{name} at {len}: {cut:?}"
            );
        }
    }
}

#[test]
fn messages_of_your_own_are_guessed() {
    let Ok(folder) = std::env::var("BOUNCES") else { return };
    for (name, message) in messages(Path::new(&folder)) {
        println!("{name}\t{}", columns(&message).join("\t"));
    }
}
