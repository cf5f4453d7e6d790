//! An allocator that counts.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

/// The allocator of the system. It counts only on request, so that a timed row pays one relaxed load.
pub(crate) struct Counting;

static ON: AtomicBool = AtomicBool::new(false);
static CALLS: AtomicU64 = AtomicU64::new(0);
static OCTETS: AtomicU64 = AtomicU64::new(0);

/// Returns how many allocations `work` makes, and how many octets they request.
pub(crate) fn count(work: impl FnOnce()) -> (u64, u64) {
    let before = (CALLS.load(Relaxed), OCTETS.load(Relaxed));
    ON.store(true, Relaxed);
    work();
    ON.store(false, Relaxed);
    (CALLS.load(Relaxed) - before.0, OCTETS.load(Relaxed) - before.1)
}

fn note(octets: usize) {
    if ON.load(Relaxed) {
        CALLS.fetch_add(1, Relaxed);
        OCTETS.fetch_add(octets as u64, Relaxed);
    }
}

// SAFETY: every call goes to the allocator of the system with the arguments as they are.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note(layout.size());
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        note(layout.size());
        unsafe { System.alloc_zeroed(layout) }
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        note(size);
        unsafe { System.realloc(pointer, layout, size) }
    }
}
