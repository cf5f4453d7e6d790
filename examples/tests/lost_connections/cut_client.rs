//! A client that closes after any octet, and the messages that a server has stored then.

use std::fs;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::cut::MESSAGE;

/// Cuts a session with the server that `command` starts at every octet.
pub(crate) fn at_every_octet(name: &str, command: impl Fn(&str, &Path) -> Command) {
    let folder = std::env::temp_dir().join(format!("cut-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a directory");
    let free = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = free.local_addr().expect("an address").to_string();
    drop(free);
    let mut server = Running(
        command(&address, &folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a server"),
    );
    for _ in 0..200 {
        if TcpStream::connect(&address).is_ok() {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let envelope = "MAIL FROM:<ana@orchard.example>\r\nRCPT TO:<ben@harbor.example>\r\n";
    let stuffed = "Subject: lunch\r\n\r\n..At noon?\r\n.\r\n";
    let content = std::str::from_utf8(MESSAGE).expect("text");
    let data = [
        ("EHLO a.example\r\n".to_owned(), 1),
        (format!("{envelope}DATA\r\n"), 3),
        (stuffed.to_owned(), 1),
    ];
    let chunk = format!("{envelope}BDAT {} LAST\r\n{content}", content.len());
    let bdat = [("EHLO a.example\r\n".to_owned(), 1), (chunk, 3)];
    let mut sessions = 0;
    for groups in [&data[..], &bdat[..]] {
        let octets = groups.iter().map(|(group, _)| group.len()).sum();
        for cut in 0..=octets {
            let confirmed = session(&address, groups, cut);
            sessions += 1;
            let stored = taken(&folder);
            // The last octet of the message is the last of the session.
            let whole = usize::from(cut == octets);
            assert_eq!(stored.len(), whole, "cut at {cut} of {octets}");
            assert!(stored.iter().all(|message| message == MESSAGE), "cut at {cut} of {octets}");
            assert!(!confirmed || whole == 1, "cut at {cut} of {octets}");
        }
    }
    println!("{sessions} sessions, nothing half stored");
    drop(server.0.kill());
    fs::remove_dir_all(&folder).expect("it was made");
}

/// A process that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Sends `cut` octets, closes, and waits until the server does. Returns whether the message was confirmed.
fn session(address: &str, groups: &[(String, usize)], cut: usize) -> bool {
    let mut socket = TcpStream::connect(address).expect("the server listens");
    socket.set_read_timeout(Some(Duration::from_secs(20))).expect("a socket");
    let mut left = cut;
    let mut last = replies(&mut socket, 1);
    for (group, count) in groups {
        let here = group.len().min(left);
        socket.write_all(&group.as_bytes()[..here]).expect("the server reads");
        left -= here;
        if here < group.len() {
            break;
        }
        last = replies(&mut socket, *count);
    }
    drop(socket.shutdown(Shutdown::Write));
    let mut rest = Vec::new();
    drop(socket.read_to_end(&mut rest));
    cut == groups.iter().map(|(group, _)| group.len()).sum::<usize>() && last.starts_with("250")
}

/// Reads this number of replies. Returns the last line.
fn replies(socket: &mut TcpStream, count: usize) -> String {
    let (mut line, mut last, mut seen, mut octet) = (String::new(), String::new(), 0, [0]);
    while seen < count && socket.read(&mut octet).is_ok_and(|count| count == 1) {
        line.push(octet[0].into());
        if line.ends_with("\r\n") {
            seen += usize::from(line.as_bytes().get(3) == Some(&b' '));
            last = std::mem::take(&mut line);
        }
    }
    last
}

/// Removes the stored messages and returns them; no other file may remain.
fn taken(folder: &Path) -> Vec<Vec<u8>> {
    // The server has closed the connection; its cleanup may take a moment more.
    let parts = |folder: &Path| {
        let entries = fs::read_dir(folder).expect("the directory").flatten();
        entries.filter(|it| it.file_name().to_string_lossy().ends_with(".part")).count()
    };
    for _ in 0..200 {
        if parts(folder) == 0 {
            break;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(parts(folder), 0, "half a message stays");
    let mut messages = Vec::new();
    for entry in fs::read_dir(folder).expect("the directory").flatten() {
        if entry.file_name().to_string_lossy().ends_with(".eml") {
            messages.push(fs::read(entry.path()).expect("a message"));
        }
        fs::remove_file(entry.path()).expect("a file");
    }
    messages
}
