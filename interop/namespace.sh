#!/bin/bash
# namespace.sh TREE RUN COMMAND..: runs a command in mount and process namespaces of its own, in which
# the unpacked package TREE lies over /usr, /etc and /var, and RUN/etc over /etc. The network is the
# host's. With this process, all that was started inside ends, and all that was written there is gone.
set -eu
if [ "${INSIDE:-}" != yes ]; then
    INSIDE=yes exec unshare --mount --pid --fork --kill-child=SIGKILL --mount-proc -- "$0" "$@"
fi
unset INSIDE
tree=$1 run=$2
shift 2
mount --make-rprivate /
mkdir -p "$run/over"
mount -t tmpfs -o mode=755 tmpfs "$run/over"
for directory in usr etc var; do
    mkdir -p "$run/over/$directory" "$run/over/$directory.work"
    mount -t overlay overlay "/$directory" \
        -o "lowerdir=$tree/$directory:/$directory,upperdir=$run/over/$directory,workdir=$run/over/$directory.work"
done
mount -t tmpfs -o mode=755 tmpfs /run
id=64100
for name in postfix postdrop vmail Debian-exim; do
    grep -q "^$name:" /etc/group || echo "$name:x:$id:" >>/etc/group
    grep -q "^$name:" /etc/passwd || echo "$name:x:$id:$id::/nonexistent:/bin/sh" >>/etc/passwd
    id=$((id + 1))
done
rm -f /etc/resolv.conf
echo 'nameserver 127.0.0.1' >/etc/resolv.conf
printf 'hosts: files\npasswd: files\ngroup: files\nservices: files\n' >/etc/nsswitch.conf
[ -d "$run/etc" ] && cp -a "$run/etc/." /etc/
export LD_LIBRARY_PATH=/usr/lib/postfix
exec "$@"
