//! The input and output of the other programs, without a machine.

use smtp_machine::Buffer;
use smtp_machine_size::{read, write};

fn main() {
    if run().is_none() {
        std::process::exit(1);
    }
}

fn run() -> Option<()> {
    let mut buffer = Buffer::with_capacity(4096);
    while !buffer.is_closed() {
        read(&mut buffer).ok()?;
        write(&mut buffer).ok()?;
    }
    Some(())
}
