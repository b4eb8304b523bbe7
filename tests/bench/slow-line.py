"""
A slow line into a network namespace, for tests/bench/slow-line.ts: two TUN devices, between them
every packet waits its turn at the line's rate and then half a round trip. TCP on both ends is the
system's own. (`tc netem` does the same, but many kernels are built without it.)

slow-line.py NAMESPACE OUTER-ADDRESS INNER-ADDRESS, as root. Each line of its input sets the line,
"ROUND-TRIP-MS DOWN-KBIT UP-KBIT" (zeros: as fast as it goes), and is answered with "ok". It ends,
and the namespace with it, when its input ends.
"""

import fcntl
import heapq
import itertools
import os
import select
import struct
import subprocess
import sys
import time

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
# What waits for its turn; more is dropped, as a mast would.
MOST_WAITING = 128 * 1024


def open_tun(name):
    fd = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(fd, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
    return fd


def ip(*words):
    subprocess.run(["ip", *words], check=True, stderr=subprocess.DEVNULL)


def set_up(namespace, outer, inner):
    fds = open_tun("lapak-out"), open_tun("lapak-in")
    ip("netns", "add", namespace)
    ip("link", "set", "lapak-in", "netns", namespace)
    ip("addr", "add", outer, "peer", inner, "dev", "lapak-out")
    ip("link", "set", "lapak-out", "up")
    inside = ("netns", "exec", namespace, "ip")
    ip(*inside, "addr", "add", inner, "peer", outer, "dev", "lapak-in")
    ip(*inside, "link", "set", "lapak-in", "up")
    ip(*inside, "link", "set", "lo", "up")
    return fds


def run(outside, inside):
    delay, rates, free_at = 0.0, {outside: 0, inside: 0}, {outside: 0.0, inside: 0.0}
    under_way, count = [], itertools.count()
    line = b""
    while True:
        wait = max(0, under_way[0][0] - time.monotonic()) if under_way else None
        ready, _, _ = select.select([outside, inside, 0], [], [], wait)
        now = time.monotonic()
        for fd in ready:
            if fd == 0:
                read = os.read(0, 4096)
                if not read:
                    return
                line += read
                while b"\n" in line:
                    wish, line = line.split(b"\n", 1)
                    round_trip, down, up = map(float, wish.split())
                    delay, rates = round_trip / 2000, {outside: down * 125, inside: up * 125}
                    free_at = {outside: 0.0, inside: 0.0}
                    print("ok", flush=True)
                continue
            packet = os.read(fd, 65536)
            rate = rates[fd]
            start = max(now, free_at[fd])
            if rate and (start - now) * rate > MOST_WAITING:
                continue
            free_at[fd] = start + (len(packet) / rate if rate else 0)
            other = inside if fd == outside else outside
            heapq.heappush(under_way, (free_at[fd] + delay, next(count), other, packet))
        while under_way and under_way[0][0] <= time.monotonic():
            _, _, to, packet = heapq.heappop(under_way)
            try:
                os.write(to, packet)
            except OSError:
                pass  # a full device drops, as a line does


namespace, outer, inner = sys.argv[1:4]
try:
    run(*set_up(namespace, outer, inner))
finally:
    subprocess.run(["ip", "netns", "del", namespace], stderr=subprocess.DEVNULL)
