//! What the programs share: octets of the standard input and output.

use smtp_machine::Buffer;
use std::io::{self, Read, Write};

/// Reads octets into the buffer.
pub fn read(buffer: &mut Buffer) -> io::Result<()> {
    let count = io::stdin().lock().read(buffer.spare())?;
    buffer.commit(count);
    if count == 0 {
        buffer.close();
    }
    Ok(())
}

/// Writes the octets of the buffer.
pub fn write(buffer: &mut Buffer) -> io::Result<()> {
    io::stdout().lock().write_all(buffer.filled())?;
    buffer.consume(buffer.len());
    Ok(())
}
