# Boots the tree LOWER, with the machine's own changes on top of it, again after every reboot.
# usage: NAME STATE LOWER, then what systemd-nspawn is given
set -eu
name=$1 state=$2 lower=$3; shift 3

# Only the unified hierarchy, whatever the host mounts; the machine gets a branch of its own directly below the root.
umount --recursive /sys/fs/cgroup 2>/dev/null || :
mount -t cgroup2 cgroup2 /sys/fs/cgroup
cgroup=/sys/fs/cgroup/$name
mkdir "$cgroup" "$cgroup/guard"
# A branch whose controllers are enabled may hold no process itself.
for process in 1 $$; do echo "$process" > "$cgroup/guard/cgroup.procs"; done
for controller in $(cat "$cgroup/cgroup.controllers"); do
    echo "+$controller" > "$cgroup/cgroup.subtree_control" || :
done

# What nspawn would leave under /run when it is killed goes with this mount namespace.
mkdir -p /run/systemd/nspawn
mount -t tmpfs tmpfs /run/systemd/nspawn

cd "$state"
mkdir lower root
mount --bind "$lower" lower
overlay() {
    mkdir -p "$1upper" "$1work"
    mount -t overlay -o "lowerdir=lower,upperdir=$1upper,workdir=$1work,volatile" overlay root
}
# An overlay's upper directory cannot be on an overlay itself, as in many containers; memory then holds the changes.
if ! error=$(overlay "" 2>&1); then
    echo "the machine's changes are kept in memory: $error"
    mkdir memory
    mount -t tmpfs tmpfs memory
    overlay memory/
fi

boot=0
while :; do
    boot=$((boot + 1))
    mkdir "$cgroup/boot-$boot"
    status=0
    ( echo 0 > "$cgroup/boot-$boot/cgroup.procs"; exec systemd-nspawn --directory=root --machine="$name" "$@" ) || status=$?
    # 133 is nspawn's word for a reboot; the file is written before the machine is reset.
    if [ -e reset ]; then rm reset; elif [ "$status" != 133 ]; then exit "$status"; fi
done
