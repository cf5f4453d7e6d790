//! The board: two serial lines, a clock, the stack, and the end of the program under QEMU.
//!
//! The addresses are those of `mps2-an386`, a Cortex-M4 with the serial lines of the CMSDK.

use core::ptr::{read_volatile, write_volatile};
use core::time::Duration;

use cortex_m::peripheral::SYST;
use cortex_m::peripheral::syst::SystClkSource;
use cortex_m_semihosting::debug;
use smtp_machine::Buffer;

/// The serial line of the SMTP session.
const LINE: Uart = Uart(0x4000_4000);

/// The serial line of the console.
pub(crate) const CONSOLE: Uart = Uart(0x4000_5000);

/// The frequency of the clock: 25 MHz.
const TICKS_PER_MILLISECOND: u32 = 25_000;

/// The clock counts down from this number.
const RELOAD: u32 = 0x00FF_FFFF;

pub(crate) struct Board {
    clock: SYST,
    /// The milliseconds since the start, the ticks after them, and the counter at that time. It counts 49 days.
    millis: u32,
    ticks: u32,
    last: u32,
}

impl Board {
    pub(crate) fn start() -> Self {
        LINE.start();
        CONSOLE.start();
        // SAFETY: this is the only user of the peripherals, and it is called once.
        let mut clock = unsafe { cortex_m::Peripherals::steal() }.SYST;
        clock.set_clock_source(SystClkSource::Core);
        clock.set_reload(RELOAD);
        clock.clear_current();
        clock.enable_counter();
        Self { clock, millis: 0, ticks: 0, last: 0 }
    }

    /// Returns the time since the start. It must be called at least once in 0.6 seconds, after which the counter wraps.
    pub(crate) fn now(&mut self) -> Duration {
        let _ = &self.clock;
        let current = SYST::get_current();
        self.ticks += self.last.wrapping_sub(current) & RELOAD;
        self.last = current;
        while self.ticks >= TICKS_PER_MILLISECOND {
            self.ticks -= TICKS_PER_MILLISECOND;
            self.millis += 1;
        }
        Duration::new((self.millis / 1000).into(), self.millis % 1000 * 1_000_000)
    }

    /// Writes and reads until an octet is read, all is written, or `until` has passed. Returns `false` then.
    pub(crate) fn transfer(&mut self, rx: &mut Buffer, tx: &mut Buffer, until: Duration) -> bool {
        loop {
            let mut progress = false;
            while let Some(octet) = tx.filled().first() {
                if !LINE.put(*octet) {
                    break;
                }
                tx.consume(1);
                progress |= tx.is_empty();
            }
            while rx.wants_input() {
                let (Some(octet), Some(space)) = (LINE.take(), rx.spare().first_mut()) else {
                    break;
                };
                *space = octet;
                rx.commit(1);
                progress = true;
            }
            if progress {
                return true;
            }
            if self.now() >= until {
                return false;
            }
        }
    }
}

/// A serial line of the CMSDK.
#[derive(Clone, Copy)]
pub(crate) struct Uart(usize);

impl Uart {
    const DATA: usize = 0x0;
    const STATE: usize = 0x4;
    const CONTROL: usize = 0x8;
    const DIVIDER: usize = 0x10;
    const OUTPUT_FULL: u32 = 1;
    const INPUT_FULL: u32 = 2;

    fn start(self) {
        self.write(Self::DIVIDER, 16);
        self.write(Self::CONTROL, 0b11); // both directions
    }

    /// Writes an octet, or returns `false` if the line is busy.
    fn put(self, octet: u8) -> bool {
        let free = self.read(Self::STATE) & Self::OUTPUT_FULL == 0;
        if free {
            self.write(Self::DATA, octet.into());
        }
        free
    }

    /// Returns an octet that has arrived.
    fn take(self) -> Option<u8> {
        let is_there = self.read(Self::STATE) & Self::INPUT_FULL != 0;
        is_there.then(|| self.read(Self::DATA).to_le_bytes()[0])
    }

    /// Writes a text, and waits until it is written.
    pub(crate) fn print(self, text: &str) {
        for octet in text.bytes() {
            while !self.put(octet) {}
        }
    }

    /// Writes a number. `core::fmt` would take 2 KiB of flash.
    pub(crate) fn print_number(self, number: usize) {
        if number >= 10 {
            self.print_number(number / 10);
        }
        while !self.put(b"0123456789"[number % 10]) {}
    }

    fn read(self, register: usize) -> u32 {
        // SAFETY: the address is that of a register of the board.
        unsafe { read_volatile((self.0 + register) as *const u32) }
    }

    fn write(self, register: usize, value: u32) {
        // SAFETY: as above.
        unsafe { write_volatile((self.0 + register) as *mut u32, value) }
    }
}

const PAINT: u32 = 0xA5A5_A5A5;

/// Fills the free part of the stack with a pattern.
pub(crate) fn paint_stack() {
    let (mut at, end) = free_stack();
    while at < end {
        // SAFETY: the octets between the static data and this frame are not in use.
        unsafe { write_volatile(at as *mut u32, PAINT) };
        at += 4;
    }
}

/// Returns how many octets of the stack were used at most.
pub(crate) fn stack_used() -> usize {
    let (mut at, _) = free_stack();
    // SAFETY: the octets are those of the stack.
    while at < stack_start() && unsafe { read_volatile(at as *const u32) } == PAINT {
        at += 4;
    }
    stack_start() - at
}

/// Returns the octets between the static data and the frame of the caller.
fn free_stack() -> (usize, usize) {
    unsafe extern "C" {
        static mut __euninit: u32;
    }
    let here = 0_u32;
    (&raw mut __euninit as usize, &raw const here as usize - 64)
}

fn stack_start() -> usize {
    unsafe extern "C" {
        static mut _stack_start: u32;
    }
    &raw mut _stack_start as usize
}

/// Ends the program under QEMU. On a device without a debugger it stops.
pub(crate) fn exit(success: bool) -> ! {
    debug::exit(if success { debug::EXIT_SUCCESS } else { debug::EXIT_FAILURE });
    loop {
        cortex_m::asm::wfi();
    }
}
