//! `cargo xtask bare-metal`: builds `examples/bare-metal`, prints its size, and runs it under QEMU against `sink`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// The octets of flash and of RAM that the program may take, beside the two buffers and the stack.
const FLASH: u32 = 27 * 1024;
const RAM: u32 = 64;
/// The octets of stack, with the client.
const STACK: u32 = 3 * 1024;
const BUFFERS: u32 = 2 * 1024;

/// The time for a run.
const TIME: Duration = Duration::from_secs(60);

/// The limit of a wait of the program, with which a server that stays silent is noticed.
const LIMIT: Duration = Duration::from_secs(5);

/// The replies of servers that are silent after them, and what the program prints.
const SCRIPTS: [(&[&str], &str); 4] = [
    (&[], "failed: timed out"),
    // An octet of a reply does not extend the wait.
    (&["2", "2", "0", "-", "a", "b", "c", "d", "e", "f"], "failed: timed out"),
    (&["220 hi\r\n", "250 hi\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n"], "unknown: timed out"),
    (
        &[
            "220 hi\r\n",
            "502 no EHLO\r\n",
            "250 hi\r\n",
            "250 ok\r\n",
            "250 ok\r\n",
            "354 go\r\n",
            "250 ok\r\n",
            "221 bye\r\n",
        ],
        "accepted",
    ),
];

/// The result of [`run`], if no error occurred.
pub(crate) enum Outcome {
    Passed,
    /// The program cannot be built or run here.
    Unavailable(&'static str),
}

/// Builds the program, and runs it: a server that accepts the mail, one that refuses it, and one that is silent.
pub(crate) fn run() -> Result<Outcome, String> {
    let Some(program) = build()? else {
        return Ok(Outcome::Unavailable(
            "a compiler for bare metal, or its linker, is not available",
        ));
    };
    let (flash, ram) = sizes(&fs::read(&program).map_err(|error| error.to_string())?)?;
    let ram = ram.saturating_sub(BUFFERS);
    println!("flash {flash} octets, static RAM {ram} octets beside two buffers of 1024");
    if flash > FLASH || ram > RAM {
        return Err(format!("more than {FLASH} octets of flash or {RAM} of static RAM"));
    }
    if !Command::new("qemu-system-arm")
        .arg("--version")
        .output()
        .is_ok_and(|it| it.status.success())
    {
        return Ok(Outcome::Unavailable(
            "QEMU is not installed: the program is built, but not run",
        ));
    }
    let sink = sink()?;
    let work = std::env::temp_dir().join(format!("bare-metal-{}", std::process::id()));
    let accepting = Server::start(&sink, &work.join("mail"), &[])?;
    let output = emulate(&program, accepting.port)?;
    expect(&output, "accepted")?;
    stored(&work.join("mail"))?;
    let stack = number_after(&output, "stack: ");
    println!(
        "stack {stack} octets, of which Client {}",
        number_after(&output, "of which Client: ")
    );
    if stack == 0 || stack > STACK {
        return Err(format!("{stack} octets of stack, more than {STACK}"));
    }
    let refusing =
        Server::start(&sink, &work.join("none"), &["--reply", "RCPT:*=550 5.1.1 unknown"])?;
    expect(&emulate(&program, refusing.port)?, "refused: 550")?;
    for (replies, expected) in SCRIPTS {
        let begin = Instant::now();
        expect(&emulate(&program, scripted(replies)?)?, expected)?;
        let elapsed = begin.elapsed();
        if expected.ends_with("timed out") && !(LIMIT..2 * LIMIT).contains(&elapsed) {
            return Err(format!("{expected} after {elapsed:?}; the limit is {LIMIT:?}"));
        }
    }
    let _ = fs::remove_dir_all(work);
    println!("accepted, refused and timed out under QEMU as expected");
    Ok(Outcome::Passed)
}

/// Compiles the program, and returns its path, or `None` without a compiler.
fn build() -> Result<Option<PathBuf>, String> {
    let target = Path::new("target/second-toolchain");
    let target = std::path::absolute(target).map_err(|error| error.to_string())?;
    let status = Command::new("../../tools/second-toolchain.sh")
        .args(["bare", "thumbv7em-none-eabi", "--release", "-q"])
        .current_dir("examples/bare-metal")
        .env("CARGO_TARGET_DIR", &target)
        .status()
        .map_err(|error| format!("tools/second-toolchain.sh: {error}"))?;
    match status.code() {
        Some(0) => Ok(Some(target.join("thumbv7em-none-eabi/release/smtp-machine-bare-metal"))),
        Some(77) => Ok(None),
        _ => Err("the program does not compile for bare metal".to_owned()),
    }
}

/// Returns the octets of flash and of RAM of a 32-bit ELF file: from the headers of its sections.
fn sizes(elf: &[u8]) -> Result<(u32, u32), String> {
    const ALLOCATED: u32 = 2;
    const WRITABLE: u32 = 1;
    const IN_FILE: u32 = 1; // SHT_PROGBITS
    let word = |at: usize, size: usize| {
        let octets = elf.get(at..at + size).unwrap_or_default();
        octets.iter().rev().fold(0_u32, |word, octet| word << 8 | u32::from(*octet))
    };
    if !elf.starts_with(b"\x7fELF\x01\x01") {
        return Err("not a 32-bit ELF file".to_owned());
    }
    let (table, size, count) = (word(32, 4) as usize, word(46, 2) as usize, word(48, 2) as usize);
    let (mut flash, mut ram) = (0, 0);
    for section in (0..count).map(|number| table + number * size) {
        let (kind, flags, octets) =
            (word(section + 4, 4), word(section + 8, 4), word(section + 20, 4));
        if flags & ALLOCATED != 0 {
            flash += if kind == IN_FILE { octets } else { 0 };
            ram += if flags & WRITABLE != 0 { octets } else { 0 };
        }
    }
    Ok((flash, ram))
}

/// Builds the example `sink`.
fn sink() -> Result<PathBuf, String> {
    let status = Command::new("cargo").args(["build", "-q", "--example", "sink"]).status();
    if !status.is_ok_and(|status| status.success()) {
        return Err("the example sink does not compile".to_owned());
    }
    let target = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    Ok(Path::new(&target).join("debug/examples/sink"))
}

/// The example `sink`, as a process.
struct Server {
    child: Child,
    port: u16,
    /// The rest of what it prints. A process whose output is closed ends when it prints more.
    _output: BufReader<ChildStdout>,
}

impl Server {
    fn start(program: &Path, directory: &Path, options: &[&str]) -> Result<Self, String> {
        let mut child = Command::new(program)
            .args(["--listen", "127.0.0.1:0", "--dir"])
            .arg(directory)
            .args(options)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let mut output = BufReader::new(child.stdout.take().ok_or("sink has no output")?);
        let mut line = String::new();
        let read = output.read_line(&mut line);
        let mut server = Self { child, port: 0, _output: output };
        read.map_err(|error| error.to_string())?;
        let address = line.strip_prefix("listening on ").unwrap_or_default();
        let address = address.split(',').next().unwrap_or_default();
        let (_, port) = address.rsplit_once(':').ok_or("sink does not listen")?;
        server.port = port.parse().map_err(|_| format!("no port in {line}"))?;
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts a server for one session. It sends a reply at the start and after each command; a part of a line a second
/// after the one before it. After the last it reads on. Returns its port.
fn scripted(replies: &'static [&'static str]) -> Result<u16, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    let port = listener.local_addr().map_err(|error| error.to_string())?.port();
    thread::spawn(move || {
        let Ok((mut socket, _)) = listener.accept() else { return };
        let Ok(input) = socket.try_clone() else { return };
        let mut lines = BufReader::new(input).split(b'\n').map_while(Result::ok);
        for reply in replies {
            if socket.write_all(reply.as_bytes()).is_err() {
                return;
            }
            match reply.ends_with('\n') {
                false => thread::sleep(Duration::from_secs(1)),
                true if reply.starts_with("354") => drop(lines.find(|line| line == b".\r")),
                true => drop(lines.next()),
            }
        }
        let _rest = lines.count();
    });
    Ok(port)
}

/// Runs the program with its serial line connected to a port of this host, and returns what it prints.
fn emulate(program: &Path, port: u16) -> Result<String, String> {
    let mut child = Command::new("qemu-system-arm")
        .args(["-M", "mps2-an386", "-nographic", "-monitor", "none"])
        .args(["-semihosting-config", "enable=on,target=native"])
        .args(["-serial", &format!("tcp:127.0.0.1:{port}"), "-serial", "stdio", "-kernel"])
        .arg(program)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("qemu-system-arm: {error}"))?;
    let begin = Instant::now();
    while child.try_wait().map_err(|error| error.to_string())?.is_none() {
        if begin.elapsed() > TIME {
            let _ = child.kill();
            let _ = child.wait();
            return Err(format!("the program did not end within {} s", TIME.as_secs()));
        }
        thread::sleep(Duration::from_millis(20));
    }
    let mut output = String::new();
    if let Some(mut stdout) = child.stdout {
        stdout.read_to_string(&mut output).map_err(|error| error.to_string())?;
    }
    Ok(output)
}

fn expect(output: &str, text: &str) -> Result<(), String> {
    match output.lines().next() == Some(text) {
        true => Ok(()),
        false => Err(format!("the program printed {output:?}, not {text:?}")),
    }
}

fn number_after(output: &str, label: &str) -> u32 {
    let rest = output.split_once(label).map_or("", |(_, rest)| rest);
    rest.chars().map_while(|digit| digit.to_digit(10)).fold(0, |number, digit| number * 10 + digit)
}

/// Checks the stored message and its envelope.
fn stored(directory: &Path) -> Result<(), String> {
    let (mut content, mut envelope) = (String::new(), String::new());
    for entry in fs::read_dir(directory).map_err(|error| error.to_string())? {
        let path = entry.map_err(|error| error.to_string())?.path();
        let text = fs::read_to_string(&path).map_err(|error| error.to_string())?;
        match path.extension().and_then(|it| it.to_str()) {
            Some("eml") => content.push_str(&text),
            Some("json") => envelope.push_str(&text),
            _ => {}
        }
    }
    let whole = content.starts_with("From: pump-7@orchard.example\r\n")
        && content.ends_with("\r\n\r\n.. the level is 3.97 m; the limit is 3.90 m.\r\n");
    let addressed = envelope.contains(r#""mail_from":"pump-7@orchard.example""#)
        && envelope.contains(r#""rcpt_to":["ana@harbor.example"]"#);
    match whole && addressed {
        true => Ok(()),
        false => Err(format!("stored: {content:?} with {envelope}")),
    }
}
