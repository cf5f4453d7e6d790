//! Makes write calls of the relay fail: `inject.c`, preloaded before the C library.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

pub(crate) struct Injector(PathBuf);

/// The calls to fail.
#[derive(Clone, Copy)]
pub(crate) enum Where<'p> {
    /// Calls on files whose path has this prefix.
    Below(&'p Path),
    /// All calls, including those on sockets.
    Everywhere,
}

impl Injector {
    /// Returns `None`, with a message, if there is no C compiler, or no system that preloads libraries.
    pub(crate) fn build() -> Option<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("relay-inject-{}-{count}.so", std::process::id());
        let library = std::env::temp_dir().join(name);
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/relay/inject.c");
        let mut compiler = Command::new("cc");
        compiler.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).args([source, "-ldl"]);
        let built = cfg!(target_os = "linux") && compiler.status().is_ok_and(|it| it.success());
        if !built {
            println!("skipped: cc can't build what makes calls go wrong here");
        }
        built.then_some(Self(library))
    }

    /// Makes `count` calls fail from the `at`th matching one on: `kill`, `half`, or an error number.
    pub(crate) fn inject(
        &self,
        command: &mut Command,
        how: &str,
        at: usize,
        count: usize,
        meant: Where<'_>,
    ) {
        let path = match meant {
            Where::Below(path) => path,
            Where::Everywhere => Path::new(""),
        };
        command
            .env("LD_PRELOAD", &self.0)
            .env("INJECT_HOW", how)
            .env("INJECT_AT", at.to_string())
            .env("INJECT_COUNT", count.to_string())
            .env("INJECT_PATH", path);
    }
}

impl Drop for Injector {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}
