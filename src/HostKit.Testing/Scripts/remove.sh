# Ends every process of a machine and removes its control groups and its files.
# usage: NAME STATE
set -eu
umount --recursive /sys/fs/cgroup 2>/dev/null || :
mount -t cgroup2 cgroup2 /sys/fs/cgroup
cgroup=/sys/fs/cgroup/$1
if [ -d "$cgroup" ]; then
    echo 1 > "$cgroup/cgroup.kill"
    for _ in $(seq 200); do
        if grep -q '^populated 0' "$cgroup/cgroup.events"; then break; fi
        sleep 0.02
    done
    find "$cgroup" -depth -type d -exec rmdir {} \;
fi
rm -rf --one-file-system -- "$2"
