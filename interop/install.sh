#!/bin/bash
# Fetches the mail software that interop/run.py drives, below the directory $1. Debian, as root.
#
# Postfix and Exim are not installed: their packages are unpacked, and run in a namespace of their own
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
packages="curl swaks python3 python3-venv openssl util-linux netbase libdb5.3 libicu72 libnsl2 libsasl2-2 libssl3"
# What swaks needs for TLS and CRAM-MD5, and what Exim is linked to.
packages="$packages libauthen-sasl-perl libio-socket-ssl-perl libnet-ssleay-perl libgnutls30 libgnutls-dane0 libidn2-0 libpcre2-8-0"
for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' && continue
    [ -e "$peers/updated" ] || { apt-get update >>"$log" 2>&1 && touch "$peers/updated"; }
    apt-get install -y --no-install-recommends "$package" >>"$log" 2>&1 || echo "interop: no $package"
done

# unpack NAME BINARY PACKAGE..: puts packages below $peers/NAME, unless the binary is there.
unpack() {
    local name=$1 binary=$2 directory package
    shift 2
    [ -e "$peers/$name/$binary" ] && return
    [ -e "$peers/updated" ] || { apt-get update >>"$log" 2>&1 && touch "$peers/updated"; }
    mkdir -p "$peers/$name/usr" "$peers/$name/etc" "$peers/$name/var"
    for package in "$@"; do
        (cd "$peers" && apt-get download "$package" >>"$log" 2>&1 && dpkg -x "$package"_*.deb "$name") \
            || echo "interop: no $package"
    done
    # Below the one /usr that the namespace shows.
    for directory in lib bin sbin; do
        [ -d "$peers/$name/$directory" ] || continue
        mkdir -p "$peers/$name/usr/$directory"
        cp -a "$peers/$name/$directory/." "$peers/$name/usr/$directory/"
        rm -rf "${peers:?}/$name/$directory"
    done
}
unpack postfix usr/sbin/postfix postfix
unpack exim usr/sbin/exim4 exim4-daemon-light exim4-base

[ -x "$peers/python/bin/python" ] || python3 -m venv "$peers/python" >>"$log" 2>&1
"$peers/python/bin/python" -c 'import aiosmtpd' 2>/dev/null \
    || "$peers/python/bin/pip" install -q aiosmtpd >>"$log" 2>&1 || echo "interop: no aiosmtpd"
