//! The program `explain`, from outside: its input, its output, and its exit status.

#[path = "lost_connections/built.rs"]
mod built;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs the program, and returns its status, output and errors.
fn explain(arguments: &[&str], input: &[u8]) -> (Option<i32>, String, String) {
    let mut program = Command::new(built::example("explain"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments does not read.
    let _ = program.stdin.take().unwrap().write_all(input);
    let output = program.wait_with_output().unwrap();
    let text = |octets| String::from_utf8(octets).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

const LOG: &[u8] = b"550 5.1.1 no such user\n452 4.2.2 mailbox full\nnothing\n\
    Apr  5 18:41:57 mx postfix/smtp[18733]: 39D9: to=<ana@harbor.example>, relay=mx.harbor.example[192.0.2.4]:25, delay=1, \
    dsn=5.1.1, status=bounced (host mx.harbor.example[192.0.2.4] said: 550 5.1.1 no such user (in reply to RCPT TO command))\n";

#[test]
fn the_sums_of_files_are_those_of_the_standard_input() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("explain");
    fs::create_dir_all(&directory).unwrap();
    let file = directory.join("mail.log");
    fs::write(&file, LOG).unwrap();
    let file = file.to_str().unwrap();
    let (status, csv, errors) = explain(&["--format", "csv"], LOG);
    assert_eq!((status, errors.as_str()), (Some(0), ""));
    assert!(csv.contains("reason,mailbox not found,2,0,0,2,,\r\n"), "{csv}");
    assert!(csv.contains("provider,harbor.example,1,0,0,1,mailbox not found,1\r\n"), "{csv}");
    for arguments in [&[file][..], &["-"], &["--threads", "7", file]] {
        let whole = [&["--format", "csv"][..], arguments].concat();
        assert_eq!(explain(&whole, LOG).1, csv, "{arguments:?}");
    }
    let (_, twice, _) = explain(&["--format", "csv", file, "-"], LOG);
    assert!(twice.contains("reason,mailbox not found,4,0,0,4,,\r\n"), "{twice}");
    let (_, plain, _) = explain(&["--format", "csv", "--log", "plain"], LOG);
    assert!(plain.contains("reason,mailbox not found,1,0,0,1,,\r\n"), "{plain}");
}

#[test]
fn each_reply_is_an_object_with_its_line() {
    let (status, objects, _) = explain(&["--each", "json"], LOG);
    let objects: Vec<serde_json::Value> =
        objects.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let facts: Vec<_> =
        objects.iter().map(|it| (it["line"].as_u64(), it["reason"].as_str())).collect();
    let expected = [(1, "MailboxNotFound"), (2, "MailboxFull"), (4, "MailboxNotFound")];
    assert_eq!(facts, expected.map(|(line, reason)| (Some(line), Some(reason))));
    assert_eq!((status, &objects[2]["host"]), (Some(0), &"mx.harbor.example".into()));
}

#[test]
fn a_reply_is_explained_in_sentences() {
    let (status, text, _) =
        explain(&["--stage", "rcpt", "550 the domain's mailbox is unknown"], b"");
    assert_eq!(status, Some(0));
    assert!(text.starts_with("550 the domain's mailbox is unknown\n"), "{text}");
    assert!(
        text.ends_with("    advice    give up for this recipient: the message was not sent\n\n"),
        "{text}"
    );
}

#[test]
fn a_wrong_command_line_ends_with_64_and_a_missing_file_with_1() {
    for arguments in [
        &["--format", "xml"][..],
        &["550", "mail.log"],
        &["--stage"],
        &["--each", "json", "--format", "csv"],
    ] {
        let (status, out, errors) = explain(arguments, b"");
        assert_eq!((status, out.as_str()), (Some(64), ""), "{arguments:?}");
        assert!(errors.starts_with("explain: ") && errors.contains("\nusage: explain"), "{errors}");
    }
    let (status, out, errors) = explain(&["/no/such\u{1b}/mail.log"], b"");
    assert_eq!((status, out.as_str()), (Some(1), ""));
    assert!(errors.starts_with("explain: /no/such\\u{1b}/mail.log: "), "{errors}");
    let (status, _, errors) = explain(&["."], b"");
    assert!(status == Some(1) && errors.starts_with("explain: .: "), "{errors}");
}

#[test]
fn a_closed_output_is_no_error() {
    let mut program = Command::new(built::example("explain"))
        .args(["--each", "json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(program.stdout.take());
    let _ = program.stdin.take().unwrap().write_all(&b"550 no such user\n".repeat(5_000));
    let output = program.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}
