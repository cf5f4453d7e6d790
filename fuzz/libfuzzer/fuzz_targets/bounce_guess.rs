#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| smtp_machine_fuzz::bounce_guess(data));
