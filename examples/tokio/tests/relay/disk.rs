//! A disk that is full, read-only, or failing: mail is refused temporarily, and accepted mail is not lost.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::harness::{CONTENT, Relay, Session, command, fast, nowhere, queue, wait_for};
use crate::inject::{Injector, Where};
use crate::mailboxes::Mailhost;

const MAIL: &str = "MAIL FROM:<ana@orchard.example>";

/// Returns `inner` with a disk of its own for the directory of the queue, invisible to other processes; `$1`
/// is the directory.
fn with_disk(mount: &str, queue: &Path, inner: &Command) -> Command {
    fs::create_dir_all(queue).unwrap();
    let mut outer = Command::new("unshare");
    outer.args(["--user", "--map-root-user", "--mount", "sh", "-c"]);
    outer.arg(format!("{mount} || exit 77; shift; exec \"$@\"")).arg("sh").arg(queue);
    outer.arg(inner.get_program()).args(inner.get_args());
    outer
}

fn has_disks() -> bool {
    let queue = queue("probe");
    let mut probe = with_disk("mount -t tmpfs none \"$1\"", &queue, &Command::new("true"));
    let works = probe.stderr(Stdio::null()).status().is_ok_and(|it| it.success());
    fs::remove_dir_all(&queue).unwrap();
    if !works {
        println!("skipped: no disk can be made here");
    }
    works
}

/// Returns the number of messages that are delivered, each once.
fn delivered(host: &Mailhost, taken: &[usize], content: &str) -> usize {
    let copies = |number: &usize| host.messages(&format!("ben{number}@harbor.example"));
    taken
        .iter()
        .filter(|number| {
            let copies = copies(number);
            assert!(copies.len() < 2, "{number} came {} times", copies.len());
            copies.first().is_some_and(|it| it.ends_with(content.as_bytes()))
        })
        .count()
}

#[test]
fn a_full_disk_refuses_mail_and_accepted_mail_is_delivered() {
    if !has_disks() {
        return;
    }
    let (address, queue) = (nowhere(), queue("full"));
    let mut inner = command(&queue, &fast(address));
    inner.args(["--min-free", "3000000"]);
    let disk = "mount -t tmpfs -o size=12m none \"$1\"";
    let relay = Relay::run(with_disk(disk, &queue, &inner), &queue).unwrap();
    let content = CONTENT.to_owned() + &"0123456789 0123456789\r\n".repeat(20_000);
    let send = |number: usize| {
        relay.submit(MAIL, &[&format!("<ben{number}@harbor.example>")], &content).unwrap()
    };
    let (mut taken, mut refused) = (Vec::new(), 0);
    for number in 0..30 {
        match send(number) {
            reply if reply.starts_with("250") => taken.push(number),
            reply => {
                assert!(reply.starts_with("452 4.3.1 "), "{reply}");
                refused += 1;
            }
        }
    }
    assert!(taken.len() > 5 && refused > 5, "{} {refused}", taken.len());
    // Other data fills the rest: outcomes can only be recorded in space that the queue already has.
    let seen = PathBuf::from(format!("/proc/{}/root{}", relay.child.id(), queue.display()));
    let filler = seen.join("filler");
    let mut size = 16_000_000;
    let mut file = fs::File::create(&filler).unwrap();
    while size > 0 {
        match std::io::Write::write(&mut file, &vec![0; size]) {
            Ok(0) | Err(_) => size /= 2,
            Ok(_) => {}
        }
    }
    let host = Mailhost::start_at(address);
    std::thread::sleep(Duration::from_millis(500));
    fs::remove_file(filler).unwrap();
    wait_for(
        || delivered(&host, &taken, &content) == taken.len(),
        || format!("{} of {}", delivered(&host, &taken, &content), taken.len()),
    );
    // There is space again.
    wait_for(|| send(100).starts_with("250"), || "still full".to_owned());
    wait_for(|| delivered(&host, &[100], &content) == 1, || "it is lost".to_owned());
    assert_eq!(delivered(&host, &taken, &content), taken.len());
    drop(relay);
    fs::remove_dir_all(&queue).unwrap();
}

#[test]
fn a_read_only_disk_is_an_error_at_the_start() {
    if !has_disks() {
        return;
    }
    let queue = queue("read-only");
    let disk = "mount -t tmpfs none \"$1\" && mount -o remount,ro \"$1\"";
    let mut relay = with_disk(disk, &queue, &command(&queue, &fast(nowhere())));
    let ended = relay.stdin(Stdio::null()).output().unwrap();
    assert_eq!(ended.status.code(), Some(1));
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(said.contains("Read-only file system"), "{said}");
    fs::remove_dir_all(&queue).unwrap();
}

/// ENOSPC, EROFS, EIO
const ERRORS: [&str; 3] = ["28", "30", "5"];

#[test]
fn a_disk_that_fails_temporarily_loses_no_mail() {
    let Some(injector) = Injector::build() else { return };
    let everything = std::env::var_os("RELAY_KILLS").is_some();
    for error in ERRORS {
        let (mut runs, mut taken, mut refused) = (0, 0, 0);
        // From the start of listening on, for some calls.
        for at in (30..).step_by(if everything { 3 } else { 11 }) {
            let (host, queue) = (Mailhost::start(), queue(&format!("error-{error}")));
            let mut relay = command(&queue, &fast(host.address));
            injector.inject(&mut relay, error, at, 3, Where::Below(&queue));
            let Some(relay) = Relay::run(relay, &queue) else {
                fs::remove_dir_all(&queue).unwrap();
                continue;
            };
            let mut numbers = Vec::new();
            for number in 0..4 {
                let reply =
                    relay.submit(MAIL, &[&format!("<ben{number}@harbor.example>")], CONTENT);
                match reply.unwrap() {
                    reply if reply.starts_with("250") => numbers.push(number),
                    reply => assert!(reply.starts_with("452 4.3.1 "), "{reply}"),
                }
            }
            wait_for(
                || delivered(&host, &numbers, CONTENT) == numbers.len(),
                || format!("{error} {at}: {}", relay.complaints.lock().unwrap()),
            );
            relay.wait_until_empty();
            assert_eq!(delivered(&host, &numbers, CONTENT), numbers.len());
            // It works as before.
            let mut session = Session::greeted(relay.address);
            session.say("NOOP\r\n").unwrap().unwrap();
            runs += 1;
            taken += numbers.len();
            refused += 4 - numbers.len();
            let was_hit = relay.complaints.lock().unwrap().contains("cannot");
            drop((session, relay));
            fs::remove_dir_all(&queue).unwrap();
            if !was_hit && at > 100 {
                break;
            }
        }
        println!(
            "error {error}: {runs} runs, {taken} messages taken and delivered once, {refused} refused"
        );
        assert!(taken > 0 && refused > 0);
    }
}
