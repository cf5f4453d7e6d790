#!/bin/bash
# Fetches the mail software that interop/run.py drives, below the directory $1. Debian, as root.
#
# Postfix is not installed: its package is unpacked, and run in a namespace of its own
# (interop/namespace.sh), so that nothing of the system is touched. What can't be had is said, and
# the cases that need it are skipped.
set -u
mkdir -p "$1"
peers=$(cd "$1" && pwd)
log=$peers/install.log
: >"$log"

if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
    echo "interop: no apt-get, or not root: only what is here already is driven"
    exit 0
fi
export DEBIAN_FRONTEND=noninteractive
packages="curl swaks python3 python3-venv util-linux netbase libdb5.3 libicu72 libnsl2 libsasl2-2 libssl3"
for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' && continue
    [ -e "$peers/updated" ] || { apt-get update >>"$log" 2>&1 && touch "$peers/updated"; }
    apt-get install -y --no-install-recommends "$package" >>"$log" 2>&1 || echo "interop: no $package"
done

if [ ! -e "$peers/postfix/usr/sbin/postfix" ]; then
    [ -e "$peers/updated" ] || { apt-get update >>"$log" 2>&1 && touch "$peers/updated"; }
    mkdir -p "$peers/postfix/usr" "$peers/postfix/etc" "$peers/postfix/var"
    (cd "$peers" && apt-get download postfix >>"$log" 2>&1 && dpkg -x postfix_*.deb postfix) || echo "interop: no postfix"
    # Below the one /usr that the namespace shows.
    for directory in lib bin sbin; do
        [ -d "$peers/postfix/$directory" ] || continue
        mkdir -p "$peers/postfix/usr/$directory"
        cp -a "$peers/postfix/$directory/." "$peers/postfix/usr/$directory/"
        rm -rf "${peers:?}/postfix/$directory"
    done
fi

[ -x "$peers/python/bin/python" ] || python3 -m venv "$peers/python" >>"$log" 2>&1
"$peers/python/bin/python" -c 'import aiosmtpd' 2>/dev/null \
    || "$peers/python/bin/pip" install -q aiosmtpd >>"$log" 2>&1 || echo "interop: no aiosmtpd"
