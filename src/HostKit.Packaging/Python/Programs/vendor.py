# Copies the interpreter that runs this, with its library of modules, to $out.
import os, re, shutil, struct, subprocess, sys, sysconfig

out = os.environ["out"]
prefix, stdlib, program = sys.base_prefix, sysconfig.get_path("stdlib"), os.path.realpath(sys.executable)
name = "python%d.%d" % sys.version_info[:2]
left_out = {"__pycache__", "test", "tests", "idlelib", "idle_test", "tkinter", "turtledemo", "turtle.py", "ensurepip", "site-packages", "dist-packages", "EXTERNALLY-MANAGED",
            "sitecustomize.py", "usercustomize.py"}

def copy(source, target):
    os.makedirs(target)
    for entry in sorted(os.listdir(source)):
        path = os.path.join(source, entry)
        if entry in left_out or entry.startswith(("config-%d.%d" % sys.version_info[:2], "_tkinter.", "_test", "_xxtest", "xxlimited")):
            continue
        # Links lead elsewhere: what they lead to is meant, if it is there.
        if os.path.isdir(path):
            copy(path, os.path.join(target, entry))
        elif os.path.isfile(path):
            shutil.copyfile(path, os.path.join(target, entry))

copy(stdlib, os.path.join(out, os.path.relpath(stdlib, prefix)))
dynload = sysconfig.get_config_var("DESTSHARED")
here = os.path.join(out, os.path.relpath(stdlib, prefix), "lib-dynload")
if dynload and os.path.isdir(dynload) and not os.path.isdir(here):
    copy(dynload, here)

os.makedirs(os.path.join(out, "bin"))
copied = os.path.join(out, "bin", name)
shutil.copyfile(program, copied)
os.chmod(copied, 0o755)
os.symlink(name, os.path.join(out, "bin", "python3"))


def told(path, directory):
    """Tells the linker to look for libraries in a directory first (DT_RUNPATH). The texts of the dynamic section move to a new segment at the end of the file, where there is room."""
    with open(path, "rb") as file:
        data = bytearray(file.read())
    if data[:6] != b"\x7fELF\x02\x01":
        sys.exit("%s is no 64-bit program of this kind of machine" % path)
    start = struct.unpack_from("<Q", data, 32)[0]
    size, count = struct.unpack_from("<HH", data, 54)
    places = [start + i * size for i in range(count)]
    # type, flags, offset, address, physical address, size in the file, size in memory, alignment
    segments = {at: list(struct.unpack_from("<IIQQQQQQ", data, at)) for at in places}
    dynamic = next(s for s in segments.values() if s[0] == 2)
    # A note is of no use here, and comes after all that is loaded.
    note = next((at for at in reversed(places) if segments[at][0] == 4), None)
    loads = [s for s in segments.values() if s[0] == 1]
    entries = {}
    spare = None
    for at in range(dynamic[2], dynamic[2] + dynamic[5], 16):
        tag, value = struct.unpack_from("<QQ", data, at)
        if tag in (15, 29):
            spare = at
        if tag == 0:
            # The last one must remain: it ends the section.
            if spare is None and at + 32 <= dynamic[2] + dynamic[5]:
                spare = at
            break
        entries[tag] = (at, value)
    texts, length = entries[5][1], entries[10][1]
    if spare is None or note is None:
        sys.exit("%s has no room to say where its libraries are" % path)
    offset = next(texts - s[3] + s[2] for s in loads if s[3] <= texts < s[3] + s[5])
    moved = bytes(data[offset:offset + length]) + directory.encode() + b"\0"
    data += b"\0" * (-len(data) % 65536)
    address = -(-max(s[3] + s[6] for s in loads) // 65536) * 65536
    struct.pack_into("<IIQQQQQQ", data, note, 1, 4, len(data), address, address, len(moved), len(moved), 65536)
    data += moved
    struct.pack_into("<QQ", data, entries[5][0], 5, address)
    struct.pack_into("<QQ", data, entries[10][0], 10, len(moved))
    struct.pack_into("<QQ", data, spare, 29, length)
    with open(path, "wb") as file:
        file.write(data)

# What the linker finds for program and modules comes along, but for the C library, which belongs to the kernel and the system.
system = re.compile(r"(ld-linux.*|libc|libm|libdl|libpthread|librt|libutil|libresolv|libanl|libnss_.*|libgcc_s|libstdc\+\+)\.so")
libraries = os.path.join(out, "lib", "hostkit")
modules = [os.path.join(directory, f) for directory, _, files in os.walk(os.path.join(out, os.path.relpath(stdlib, prefix))) for f in files if f.endswith(".so")]
found = {}
for line in subprocess.run(["ldd", program] + sorted(modules), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout.decode().splitlines():
    name, _, path = line.strip().partition(" => ")
    path = path.rpartition(" (")[0]
    if path.startswith("/") and not system.match(name):
        found[name] = path
if found:
    os.makedirs(libraries)
    for name, path in sorted(found.items()):
        shutil.copyfile(path, os.path.join(libraries, name))
        told(os.path.join(libraries, name), "$ORIGIN")
    for path in modules + [copied]:
        told(path, "$ORIGIN/" + os.path.relpath(libraries, os.path.dirname(path)))
