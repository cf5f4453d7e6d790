//! The server without a free descriptor: it waits for one, without a busy loop, and then accepts the clients that wait.
#![cfg(target_os = "linux")]

use std::io::{BufRead, BufReader, Read};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// The number of descriptors that the server may have, and that of its clients.
const DESCRIPTORS: usize = 40;
const CLIENTS: usize = 60;

#[test]
fn clients_wait_until_a_descriptor_is_free() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("descriptors");
    let script =
        format!("ulimit -n {DESCRIPTORS} && exec \"$0\" --listen 127.0.0.1:0 --dir \"$1\"");
    let mut server = Command::new("sh")
        .args(["-c", &script, env!("CARGO_BIN_EXE_server")])
        .arg(directory)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.strip_prefix("listening on ").and_then(|it| it.split(',').next());
    let address = address.expect("an address").to_owned();
    let server = Running(server);

    let clients: Vec<_> = (0..CLIENTS).map(|_| TcpStream::connect(&address).unwrap()).collect();
    std::thread::sleep(Duration::from_secs(2));
    let limit = Duration::from_millis(20);
    let (greeted, waiting): (Vec<_>, Vec<_>) =
        clients.into_iter().partition(|client| is_greeted(client, limit));
    assert!(greeted.len() > 10 && greeted.len() < DESCRIPTORS, "{}", greeted.len());

    let before = server.ticks();
    std::thread::sleep(Duration::from_secs(1));
    let ticks = server.ticks() - before; // of 10 ms
    assert!(ticks < 30, "{ticks} ticks in a second: a busy loop");

    let places = greeted.len();
    drop(greeted);
    let limit = Duration::from_secs(10);
    assert!(waiting.iter().take(places).all(|client| is_greeted(client, limit)));
}

fn is_greeted(client: &TcpStream, limit: Duration) -> bool {
    client.set_read_timeout(Some(limit)).unwrap();
    let (mut client, mut octets) = (client, [0; 3]);
    client.read_exact(&mut octets).is_ok() && octets == *b"220"
}

struct Running(Child);

impl Running {
    /// Returns the processor time that the server has used.
    fn ticks(&self) -> u64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.0.id())).unwrap();
        let (_, fields) = stat.rsplit_once(") ").unwrap();
        let number = |at: usize| fields.split(' ').nth(at).unwrap().parse::<u64>().unwrap();
        number(11) + number(12)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
