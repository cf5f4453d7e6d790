//! Hostile clients, one session after the other.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use super::Tally;

/// Pseudo-random numbers, the same in each run.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count as u64).unwrap_or(0)
    }
}

const LINES: &[&str] = &[
    "EHLO hostile.example\r\n",
    "HELO hostile.example\r\n",
    "MAIL FROM:<hostile@slow.example>\r\n",
    "MAIL FROM:<hostile@slow.example> SIZE=99999999999\r\n",
    "MAIL FROM:<hostile@slow.example> BODY=BINARYMIME\r\n",
    "RCPT TO:<ben@harbor.example>\r\n",
    "RCPT TO:<@@@>\r\n",
    "DATA\r\n",
    "BDAT 20\r\n01234567890123456789",
    "BDAT 5 LAST\r\nhello",
    "BDAT 18446744073709551616\r\n",
    "BDAT 1000000 LAST\r\nshort",
    "Subject: x\r\n\r\nhidden\n.\nMAIL FROM:<x@y>\r\n",
    "one\r\n.\r\nRSET\r\n",
    ".\r\n",
    "\r\n.\n",
    "\r.\r\n",
    "RSET\r\n",
    "NOOP\r\n",
    "VRFY ben\r\n",
    "STARTTLS\r\nMAIL FROM:<injected@slow.example>\r\n",
    "AUTH PLAIN\r\n",
    "AUTH LOGIN !!!!\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
    "\0\0\0\r\n",
    "\n\n\n\n",
    "QUIT\r\n",
];

/// Runs sessions until it is stopped.
pub(crate) fn run(address: &str, seed: u64, tally: &Tally) {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ (seed + 1).wrapping_mul(0xD134_2543_DE82_EF95));
    while !tally.stopped() {
        let _ = session(address, &mut dice);
        Tally::add(&tally.hostile, 1);
    }
}

fn session(address: &str, dice: &mut Dice) -> std::io::Result<()> {
    let mut socket = TcpStream::connect(address)?;
    socket.set_read_timeout(Some(Duration::from_millis(20)))?;
    socket.set_write_timeout(Some(Duration::from_millis(200)))?;
    let mut octets = [0; 4096];
    match dice.below(8) {
        // Never reads, and writes as much as it can.
        0 => {
            for _ in 0..200 {
                socket.write_all(b"NOOP\r\nHELP\r\nVRFY a\r\n")?;
            }
        }
        // Sends before the greeting.
        1 => socket.write_all(b"EHLO hostile.example\r\nMAIL FROM:<hostile@slow.example>\r\n")?,
        // A line without an end.
        2 => {
            for _ in 0..40 {
                socket.write_all(&[b'A'; 4096])?;
            }
        }
        // Arbitrary octets.
        3 => {
            let noise: Vec<u8> =
                (0..dice.below(4000)).map(|_| dice.next().to_le_bytes()[0]).collect();
            let _ = socket.read(&mut octets);
            socket.write_all(&noise)?;
        }
        // Half a message, then a closed connection.
        4 => {
            for line in [LINES[0], LINES[2], LINES[5], LINES[7]] {
                let _ = socket.read(&mut octets);
                socket.write_all(line.as_bytes())?;
            }
            let _ = socket.read(&mut octets);
            socket.write_all(&vec![b'x'; dice.below(200_000)])?;
        }
        // Commands in any order, in pieces of any size.
        _ => {
            let _ = socket.read(&mut octets);
            for _ in 0..dice.below(30) {
                let line = LINES[dice.below(LINES.len())].as_bytes();
                let cut = dice.below(line.len() + 1);
                socket.write_all(&line[..cut])?;
                socket.write_all(&line[cut..])?;
                if dice.below(2) == 0 {
                    let _ = socket.read(&mut octets);
                }
            }
        }
    }
    match dice.below(3) {
        0 => {}
        1 => socket.shutdown(Shutdown::Write)?,
        _ => drop(socket.read(&mut octets)),
    }
    Ok(())
}
