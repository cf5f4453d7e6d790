/* Makes one call that writes go wrong: the process is killed before it, or after half of it, or it fails.
 *
 * INJECT_HOW    kill, half, or the number of an error
 * INJECT_AT     the first call that goes wrong, from 1 on
 * INJECT_COUNT  how many do
 * INJECT_PATH   only calls on files whose path begins so; empty for all calls
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long calls;

static long number(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

static int is_meant(const char *path) {
  const char *only = getenv("INJECT_PATH");
  return !only || !*only || (path && strncmp(path, only, strlen(only)) == 0);
}

static int is_file_meant(int fd) {
  char link[64], path[4096];
  ssize_t len;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  len = readlink(link, path, sizeof path - 1);
  path[len < 0 ? 0 : len] = 0;
  return is_meant(path);
}

/* Whether this call goes wrong: 1 for half of it. */
static int goes_wrong(int meant) {
  const char *how = getenv("INJECT_HOW");
  long at = number("INJECT_AT"), call;
  if (!how || !meant) return 0;
  call = atomic_fetch_add(&calls, 1) + 1;
  if (call < at || call >= at + number("INJECT_COUNT")) return 0;
  if (strcmp(how, "kill") == 0) die();
  if (strcmp(how, "half") == 0) return 1;
  errno = atoi(how);
  return -1;
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

/* A call that writes `len` octets, as `some(n)` writes n of them. */
#define WRITES(meant, len, some) do { \
    int wrong = goes_wrong(meant); \
    if (wrong < 0) return -1; \
    if (wrong) { size_t n = (len) / 2; (void)n; if (n) { ssize_t done = some; (void)done; } die(); } \
  } while (0)

ssize_t write(int fd, const void *octets, size_t len) {
  REAL(write);
  WRITES(is_file_meant(fd), len, real(fd, octets, n));
  return real(fd, octets, len);
}

ssize_t pwrite(int fd, const void *octets, size_t len, off_t at) {
  REAL(pwrite);
  WRITES(is_file_meant(fd), len, real(fd, octets, n, at));
  return real(fd, octets, len, at);
}

ssize_t pwrite64(int fd, const void *octets, size_t len, off64_t at) {
  REAL(pwrite64);
  WRITES(is_file_meant(fd), len, real(fd, octets, n, at));
  return real(fd, octets, len, at);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(writev);
  WRITES(is_file_meant(fd), 0, 0);
  return real(fd, parts, count);
}

ssize_t send(int fd, const void *octets, size_t len, int flags) {
  REAL(send);
  WRITES(is_file_meant(fd), len, real(fd, octets, n, flags));
  return real(fd, octets, len, flags);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
  REAL(sendmsg);
  WRITES(is_file_meant(fd), 0, 0);
  return real(fd, message, flags);
}

int fsync(int fd) {
  REAL(fsync);
  WRITES(is_file_meant(fd), 0, 0);
  return real(fd);
}

int fdatasync(int fd) {
  REAL(fdatasync);
  WRITES(is_file_meant(fd), 0, 0);
  return real(fd);
}

int ftruncate(int fd, off_t len) {
  REAL(ftruncate);
  WRITES(is_file_meant(fd), 0, 0);
  return real(fd, len);
}

int ftruncate64(int fd, off64_t len) {
  REAL(ftruncate64);
  WRITES(is_file_meant(fd), 0, 0);
  return real(fd, len);
}

int unlink(const char *path) {
  REAL(unlink);
  WRITES(is_meant(path), 0, 0);
  return real(path);
}

int open(const char *path, int flags, ...) {
  va_list rest;
  mode_t mode;
  REAL(open);
  va_start(rest, flags);
  mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  if (flags & O_CREAT) WRITES(is_meant(path), 0, 0);
  return real(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  mode_t mode;
  REAL(open64);
  va_start(rest, flags);
  mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  if (flags & O_CREAT) WRITES(is_meant(path), 0, 0);
  return real(path, flags, mode);
}
