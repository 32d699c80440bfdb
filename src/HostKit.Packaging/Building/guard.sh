# Runs the sandbox ("$@") for as long as somebody holds our input open: when HostKit dies, however it dies, its builds die with it.
exec 3<&0
"$@" </dev/null 3<&- & sandbox=$!
{ read -r _ <&3; kill -KILL "$sandbox" 2>/dev/null; } & guard=$!
exec 3<&-
status=0
wait "$sandbox" || status=$?
kill "$guard" 2>/dev/null
exit "$status"
