# Runs in namespaces of its own. Makes a root of its own with the system's programs for reading, enters it, gives up all rights, and runs one step.
# $1 work directory, $2 output directory, $3 store path, $4 user's number (0: as we are), $5 network (0, 1), $6 the step; then what to show, by its own path.
# Our variables have names that no step's environment has.
_work=$1 _out=$2 _store=$3 _user=$4 _network=$5 _step=$6
shift 6
# A step may have a PATH of its own.
_path=$PATH PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
_root=$_work/root
umask 022

bind() {
    if [ -d "$1" ]; then mkdir -p "$2"; else mkdir -p "${2%/*}"; [ -e "$2" ] || : > "$2"; fi
    mount --bind "$1" "$2"
    # In a user's own namespace some mounts cannot be changed; the user's rights stand before those files then.
    [ "$3" = rw ] || mount -o remount,bind,ro "$2" 2>/dev/null || [ "$_user" = 0 ]
}

mount -t tmpfs -o mode=755,size=32m tmpfs "$_root"
mkdir "$_root/etc"
bind /usr "$_root/usr" ro
# A bind does not show what is mounted below, such as an SDK on a disk of its own.
while read -r _ _ _ _ _at _; do
    case $_at in *\\*) ;; /usr/*) bind "$_at" "$_root$_at" ro ;; esac
done < /proc/self/mountinfo
for _name in bin sbin lib lib32 lib64 libx32; do
    if [ -L "/$_name" ]; then ln -s "$(readlink "/$_name")" "$_root/$_name"; elif [ -d "/$_name" ]; then bind "/$_name" "$_root/$_name" ro; fi
done
for _name in ld.so.cache ld.so.conf ld.so.conf.d ssl pki ca-certificates alternatives dotnet java nsswitch.conf; do
    [ ! -e "/etc/$_name" ] || bind "/etc/$_name" "$_root/etc/$_name" ro
done
if [ "$_network" = 1 ]; then
    for _name in resolv.conf hosts gai.conf services; do [ ! -e "/etc/$_name" ] || bind "$(readlink -f "/etc/$_name")" "$_root/etc/$_name" ro; done
else
    echo '127.0.0.1 localhost' > "$_root/etc/hosts"
fi
printf 'root:x:0:0::/:/bin/sh\nbuild:x:%s:%s::/tmp/home:/bin/sh\n' "$_user" "$_user" > "$_root/etc/passwd"
printf 'root:x:0:\nbuild:x:%s:\n' "$_user" > "$_root/etc/group"

mkdir -p "$_root/proc" "$_root/dev/shm" "$_root/old"
mount -t proc proc "$_root/proc" 2>/dev/null || mount --rbind /proc "$_root/proc"
for _name in null zero full random urandom; do bind "/dev/$_name" "$_root/dev/$_name" rw; done
chmod 1777 "$_root/dev/shm"
ln -s /proc/self/fd "$_root/dev/fd"
ln -s fd/0 "$_root/dev/stdin"
ln -s fd/1 "$_root/dev/stdout"
ln -s fd/2 "$_root/dev/stderr"

bind "$_work/build" "$_root/build" rw
bind "$_work/tmp" "$_root/tmp" rw
[ ! -d "$_work/cache" ] || bind "$(readlink -f "$_work/cache")" "$_root/cache" rw
for _shown in "$@"; do [ ! -e "$_shown" ] || [ -e "$_root$_shown" ] || bind "$_shown" "$_root$_shown" ro; done
for _link in "$_work/needs"/*; do [ ! -L "$_link" ] || bind "$(readlink "$_link")" "$_root${_store%/*}/${_link##*/}" ro; done
bind "$_out" "$_root$_store" rw

cd "$_root"
pivot_root . old
cd /
umount -l old
rmdir old
mount -o remount,ro / 2>/dev/null || [ "$_user" = 0 ]
{ echo localhost > /proc/sys/kernel/hostname; } 2>/dev/null || :

cd /build
_rights='--no-new-privs --inh-caps=-all --bounding-set=-all'
[ "$_user" = 0 ] || _rights="--reuid=$_user --regid=$_user --clear-groups $_rights"
if [ "$_network" = 1 ]; then
    exec setpriv $_rights env "PATH=$_path" /bin/sh -eu -c "$_step"
else
    exec unshare --net /bin/sh -c 'ip link set lo up 2>/dev/null || :; exec "$@"' sh setpriv $_rights env "PATH=$_path" /bin/sh -eu -c "$_step"
fi
