# Process 1 of a private pid and mount namespace: runs SCRIPT with the arguments, and ends it with everything it
# started (the kernel kills a pid namespace with its process 1) as soon as standard input is closed. The test process
# holds the other end, so this also happens when that is killed.
set -eu
exec 3<&0 </dev/null
script=$1; shift
bash -c "$script" hostkit "$@" 3<&- &
cat <&3 >/dev/null &
wait -n
