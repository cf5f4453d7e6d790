//! An alert mail from a microcontroller: the client machine without an operating system and without an allocator.
//!
//! The SMTP session runs over a serial line, as to a modem or a bridge to TCP. A second serial line is the console.

#![no_std]
#![no_main]

mod alert;
mod board;

use core::panic::PanicInfo;

use alert::{Alert, End};
use board::{Board, CONSOLE};
use cortex_m_rt::entry;
use smtp_machine::address::{ForwardPath, Host, ReversePath};
use smtp_machine::{Buffer, Client, Invalid};

/// The capacity of each buffer, in octets.
const CAPACITY: usize = 1024;

/// The message. A device with a clock adds `Date`; without it the submission server does (RFC 6409 8.2).
fn alert() -> Result<Alert<'static>, Invalid> {
    Ok(Alert {
        name: Host::try_from("pump-7.orchard.example")?,
        from: ReversePath::try_from("<pump-7@orchard.example>")?,
        to: ForwardPath::try_from("<ana@harbor.example>")?,
        content: b"From: pump-7@orchard.example\r\n\
            To: ana@harbor.example\r\n\
            Subject: alert: water level\r\n\
            \r\n\
            .. the level is 3.97 m; the limit is 3.90 m.\r\n",
    })
}

#[entry]
fn main() -> ! {
    static mut INPUT: [u8; CAPACITY] = [0; CAPACITY];
    static mut OUTPUT: [u8; CAPACITY] = [0; CAPACITY];
    board::paint_stack();
    let mut board = Board::start();
    let (mut rx, mut tx) = (Buffer::from_static(INPUT), Buffer::from_static(OUTPUT));
    let end = match alert() {
        Ok(alert) => alert::send(&alert, &mut board, &mut rx, &mut tx),
        Err(_) => End::Failed("an address is not valid"),
    };
    let stack = board::stack_used();
    match end {
        End::Accepted => CONSOLE.print("accepted"),
        End::Refused(code) => {
            CONSOLE.print("refused: ");
            CONSOLE.print_number(code.get().into());
        }
        End::Failed(text) => {
            CONSOLE.print("failed: ");
            CONSOLE.print(text);
        }
        End::Unknown(text) => {
            CONSOLE.print("unknown: ");
            CONSOLE.print(text);
        }
    }
    CONSOLE.print("\nstack: ");
    CONSOLE.print_number(stack);
    CONSOLE.print(", of which Client: ");
    CONSOLE.print_number(size_of::<Client>());
    CONSOLE.print("\n");
    board::exit(matches!(end, End::Accepted))
}

#[panic_handler]
fn panicked(_info: &PanicInfo<'_>) -> ! {
    // The library has no panic. This is for errors of the program, which has no place to show a text.
    board::exit(false)
}
