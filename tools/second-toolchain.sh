#!/usr/bin/env bash
# A second Rust compiler, unpacked from Debian's packages beside the one at hand: for builds that
# need another version (the MSRV) or the sources of the standard library (bare-metal targets).
#
#   second-toolchain.sh msrv  ARGS..          cargo ARGS with Rust 1.85
#   second-toolchain.sh bare TARGET ARGS..    cargo build ARGS for a target without an operating
#                                             system, with core built from its sources
#   second-toolchain.sh web ARGS..            cargo build ARGS for WebAssembly in a page, with std built
#                                             from its sources if the compiler at hand has none
#   second-toolchain.sh 32bit ARGS..          cargo test ARGS for 32-bit x86, with std built from
#                                             its sources; needs a C compiler that links for it
#
# Exit status 77: the compiler can't be had here.
set -euo pipefail

unavailable() { echo "second-toolchain.sh: $1" >&2; exit 77; }

provide() { # VERSION: sets `rustc` to a wrapper that runs it
  local version=$1 root=${SECOND_TOOLCHAIN_DIR:-/opt}/rust-web-$1
  rustc=$root/rustc
  [[ -x $rustc ]] && return
  command -v apt-get >/dev/null && command -v dpkg >/dev/null || unavailable "no Debian packages here"
  mkdir -p "$root" 2>/dev/null || unavailable "can't write to $root"
  local work exact llvm
  work=$(mktemp -d)
  cd "$work"
  apt-get update -qq >/dev/null 2>&1 || true
  exact=$(apt-cache madison rustc-web 2>/dev/null | awk '{print $3}' | grep -m1 "^$version\." || true)
  [[ -n $exact ]] || unavailable "no package of Rust $version"
  apt-get download -qq "rustc-web=$exact" "libstd-rust-web-dev=$exact" \
    "libstd-rust-web-$version=$exact" "rust-web-src=$exact" >/dev/null 2>&1 ||
    unavailable "the packages of Rust $version can't be fetched"
  llvm=$(dpkg-deb -f libstd-rust-web-"$version"_*.deb Depends | grep -o 'libllvm[0-9]*' | head -n1)
  apt-get download -qq "$llvm" >/dev/null 2>&1 || unavailable "$llvm can't be fetched"
  apt-get download -qq "lld-${llvm#libllvm}" >/dev/null 2>&1 || true
  local package
  for package in ./*.deb; do dpkg -x "$package" "$root"; done
  cat >"$rustc" <<WRAPPER
#!/bin/sh
LD_LIBRARY_PATH=$root/usr/lib/x86_64-linux-gnu:$root/usr/lib:$root/usr/lib/llvm-${llvm#libllvm}/lib exec $root/usr/bin/rustc "\$@"
WRAPPER
  chmod +x "$rustc"
  cd - >/dev/null
  rm -rf "$work"
}

case ${1:-} in
  msrv)
    shift
    (provide 1.85); provide 1.85
    RUSTC=$rustc exec cargo "$@"
    ;;
  bare)
    target=$2
    shift 2
    (provide 1.96); provide 1.96
    linker=$(echo "${rustc%/rustc}"/usr/lib/llvm-*/bin/ld.lld)
    variable=CARGO_TARGET_$(echo "$target" | tr a-z- A-Z_)_LINKER
    [[ -x $linker ]] && export "$variable=$linker"
    RUSTC=$rustc RUSTC_BOOTSTRAP=1 exec cargo build -Z build-std=core --target "$target" "$@"
    ;;
  web)
    shift
    target=wasm32-unknown-unknown
    [[ -d $(rustc --print target-libdir --target $target 2>/dev/null) ]] &&
      exec cargo build --target $target "$@"
    (provide 1.96); provide 1.96
    linker=$(echo "${rustc%/rustc}"/usr/lib/llvm-*/bin/wasm-ld)
    [[ -x $linker ]] || unavailable "no linker for WebAssembly (Debian: lld)"
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$linker RUSTC=$rustc RUSTC_BOOTSTRAP=1 \
      exec cargo build -Z build-std=std,panic_abort --target $target "$@"
    ;;
  32bit)
    shift
    echo 'int main(void) { return 0; }' | "${CC:-cc}" -m32 -x c -o /dev/null - 2>/dev/null ||
      unavailable "the C compiler does not link for 32 bits (Debian: gcc-multilib)"
    (provide 1.96); provide 1.96
    RUSTC=$rustc RUSTC_BOOTSTRAP=1 exec cargo test -Z build-std=std,test,panic_unwind \
      --target i686-unknown-linux-gnu "$@"
    ;;
  *) sed -n '2,13s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
