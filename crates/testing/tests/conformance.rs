//! The conformance kit, against the server machine, and against servers that differ.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Output};
use std::thread;
use std::time::Duration;

use smtp_machine_testing::FakeServer;
use smtp_machine_testing::conformance::{Report, Target, Verdict, built_in, parse_cases, run};
use smtp_machine_testing::server::Builder;

fn target(server: &FakeServer) -> Target {
    Target::new(&server.address().to_string())
        .unwrap()
        .with_recipient("ben@harbor.example")
        .with_refused("nobody@harbor.example")
        .with_login("ana", "secret")
        .with_quiet_time(Duration::from_millis(300))
        .with_jobs(32)
}

fn builder() -> Builder {
    FakeServer::builder().rules("reply RCPT to nobody@* with 550 5.1.1").account("ana", "secret")
}

/// Asserts that nothing differs, and that only these cases are not applicable.
fn assert_as_specified(report: &Report, not_applicable: &[&str]) {
    let others = report.findings().iter().filter(|it| it.verdict() != Verdict::AsSpecified);
    let is_expected =
        |id: &str| not_applicable.iter().any(|it| id == *it || id.starts_with(&format!("{it}-")));
    let wrong: Vec<String> = others
        .filter(|it| it.verdict() != Verdict::NotApplicable || !is_expected(it.id()))
        .map(|it| format!("{it}\n    {}", it.transcript().join("\n    ")))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_server_machine_does_what_is_specified() {
    let server = builder().starttls().start();
    let report = run(&target(&server), &built_in());
    let without = ["lhlo", "lmtp", "unauthorised-pipelining", "smtputf8-not-offered"];
    assert_as_specified(&report, &without);
}

#[test]
fn the_server_machine_does_what_is_specified_for_lmtp() {
    let server = builder().lmtp().start();
    let report = run(&target(&server).with_lmtp(), &built_in());
    let smtp = ["ehlo", "helo", "early-talk", "refused-then-content"];
    let without = ["starttls", "unauthorised-pipelining", "smtputf8-not-offered"];
    assert_as_specified(&report, &[smtp.as_slice(), &without].concat());
}

#[test]
fn a_server_without_extensions_has_fewer_cases() {
    use smtp_machine::extension::Capabilities;
    use smtp_machine_testing::smtp_machine;

    let server = FakeServer::builder()
        .rules("reply RCPT to nobody@* with 550 5.1.1")
        .capabilities(Capabilities::EMPTY)
        .start();
    let report = run(&target(&server), &built_in());
    assert_eq!(report.count(Verdict::Differs) + report.count(Verdict::NoAnswer), 0, "{report}");
    assert!(report.count(Verdict::NotApplicable) > 40, "{report}");
    assert!(report.offer().is_empty(), "{report}");
}

/// A server that takes LF as the end of a line, also around the dot, and executes what is pipelined after STARTTLS.
fn careless(socket: TcpStream) -> std::io::Result<()> {
    let mut output = socket.try_clone()?;
    let mut lines = BufReader::new(socket).split(b'\n');
    output.write_all(b"220 mx.harbor.example ESMTP\r\n")?;
    let mut in_content = false;
    while let Some(line) = lines.next().transpose()? {
        let line = String::from_utf8_lossy(&line).trim_end_matches('\r').to_ascii_uppercase();
        let reply: &[u8] = match line.as_str() {
            "." if in_content => {
                in_content = false;
                b"250 stored\r\n"
            }
            _ if in_content => continue,
            "DATA" => {
                in_content = true;
                b"354 go on\r\n"
            }
            "EHLO CLIENT.ORCHARD.EXAMPLE" => b"250-mx.harbor.example\r\n250 STARTTLS\r\n",
            "STARTTLS" => b"220 ready\r\n",
            "HELP" => b"214 \xff\n",
            "VRFY POSTMASTER@LOCALHOST" => b"252 4.0.0 perhaps\r\n",
            "QUIT" => b"421 wait\r\n",
            _ => b"250 OK\r\n",
        };
        output.write_all(reply)?;
    }
    Ok(())
}

#[test]
fn what_differs_is_seen() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let target = Target::new(&listener.local_addr().unwrap().to_string())
        .unwrap()
        .with_quiet_time(Duration::from_millis(200))
        .with_timeout(Duration::from_millis(600))
        .with_jobs(16);
    thread::spawn(move || {
        for socket in listener.incoming().flatten() {
            thread::spawn(move || careless(socket));
        }
    });
    let report = run(&target, &built_in());
    let differs = |id: &str| {
        let finding = report.findings().iter().find(|it| it.id() == id);
        finding.unwrap_or_else(|| panic!("no case {id}")).verdict() == Verdict::Differs
    };
    for id in [
        "false-end-lf-dot-lf",
        "false-end-lf-dot-crlf",
        "false-end-crlf-dot-lf",
        "smuggled-transaction",
        "bare-lf-command",
        "unknown-verb",
        "rcpt-before-mail",
        "starttls-injected",
        "quit",
        "replies-syntax",
        "replies-text",
        "replies-class",
        "closing",
    ] {
        assert!(differs(id), "{id}\n{report}");
    }
    for id in ["greeting", "ehlo", "noop", "message", "false-end-two-dots", "replies-length"] {
        assert!(!differs(id), "{id}\n{report}");
    }
}

#[test]
fn a_server_that_is_silent_is_no_answer() {
    let server = FakeServer::with("at NOOP stay silent");
    let cases = parse_cases(
        "case noop | RFC 5321 4.1.1.9 | MUST | NOOP: 250\ngreeting\nhello\nsend NOOP\nexpect 250",
    );
    let target = target(&server).with_timeout(Duration::from_millis(200));
    let report = run(&target, &cases.unwrap());
    assert_eq!(report.findings()[0].verdict(), Verdict::NoAnswer, "{report}");
}

fn program(arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_smtp-conformance"));
    let Output { status, stdout, stderr } = command.args(arguments).output().unwrap();
    let text = |octets| String::from_utf8(octets).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[test]
fn the_program_connects_to_no_other_host() {
    let (status, out, error) = program(&["--server", "192.0.2.1:25"]);
    assert_eq!((status, out.as_str()), (Some(2), ""), "{error}");
    assert!(error.contains("is not a loopback address"), "{error}");
}

#[test]
fn the_program_prints_a_table_and_writes_json() {
    let server = FakeServer::with("reply VRFY with 451");
    let directory = std::env::temp_dir().join(format!("conformance-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let json = directory.join("report.json");
    let (address, json) = (server.address().to_string(), json.to_str().unwrap());
    let arguments = ["--server", &address, "--only", "vrfy", "--verbose", "--json", json];
    let (status, out, error) = program(&[arguments.as_slice(), &["--name", "fake 1"]].concat());
    assert_eq!((status, error.as_str()), (Some(1), ""), "{out}");
    assert!(out.contains("vrfy: 451 instead of 25z|5yz\n  S: 220 "), "{out}");
    let (status, page, error) = program(&["--compare", json, json]);
    assert_eq!((status, error.as_str()), (Some(0), ""), "{page}");
    assert!(page.contains("| **451** | **451** |"), "{page}");
    std::fs::remove_dir_all(directory).unwrap();
}

#[test]
fn the_program_prints_its_usage_and_refuses_what_it_does_not_know() {
    for option in ["--help", "-h"] {
        let (status, out, error) = program(&[option]);
        assert_eq!((status, error.as_str()), (Some(0), ""));
        assert!(out.starts_with("usage: smtp-conformance"), "{out}");
    }
    for arguments in [&["--no-such-option"][..], &["-Z"], &[], &["stray"], &["--auth", "ana"]] {
        let (status, out, error) = program(arguments);
        assert_eq!((status, out.as_str()), (Some(64), ""), "{arguments:?}");
        assert!(error.starts_with("smtp-conformance: "), "{error}");
    }
}
