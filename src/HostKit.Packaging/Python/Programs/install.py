# Makes a virtual environment in $out, installs wheels and the app's own code into it, and writes its programs.
import base64, configparser, csv, hashlib, io, json, os, re, shutil, stat, sys, zipfile

plan = json.load(open("/tmp/plan.json"))
out, python = os.environ["out"], plan["python"]
version = "python%d.%d" % sys.version_info[:2]
packages = os.path.join(out, "lib", version, "site-packages")
owners = {}

def fail(text):
    sys.exit(text)

def write(path, data, mode=0o644, owner=None):
    real = os.path.normpath(path)
    if not real.startswith(out + "/"):
        fail("%s would write outside of the app: %s" % (owner, path))
    if real in owners:
        if open(real, "rb").read() != data:
            fail("%s and %s both have %s, and it is not the same" % (owners[real], owner, os.path.relpath(real, out)))
        return
    owners[real] = owner
    os.makedirs(os.path.dirname(real), exist_ok=True)
    with open(real, "wb") as file:
        file.write(data)
    os.chmod(real, mode)

def shebang():
    line = "#!%s/bin/python\n" % out
    # The kernel reads so much of the first line and no more.
    return line if len(line) <= 127 else "#!/bin/sh\n'''exec' '%s/bin/python' \"$0\" \"$@\"\n' '''\n" % out

def program(name, entry, owner):
    entry = entry.partition("[")[0].strip()
    module, _, attribute = entry.partition(":")
    if not re.fullmatch(r"[\w.]+:[\w.]+", entry):
        fail("%s: the program '%s' leads to '%s', which is not module:function" % (owner, name, entry))
    first = attribute.split(".")[0]
    write(os.path.join(out, "bin", name), ("%simport sys\nfrom %s import %s\nif __name__ == '__main__':\n    sys.exit(%s())\n" % (shebang(), module, first, attribute)).encode(), 0o755, owner)

def entry_points(text, owner):
    found = configparser.RawConfigParser(delimiters=("=",))
    found.optionxform = str
    found.read_string(text)
    for section in ("console_scripts", "gui_scripts"):
        if found.has_section(section):
            for name, entry in found.items(section):
                program(name, entry, owner)

def install(path, package):
    owner = "%s %s" % (package["name"], package["version"])
    with open(path, "rb") as file:
        if hashlib.sha256(file.read()).hexdigest() not in package["hashes"]:
            fail("%s: %s has another SHA-256 than the lock" % (package["where"], os.path.basename(path)))
    with zipfile.ZipFile(path) as wheel:
        names = [i for i in wheel.infolist() if not i.is_dir()]
        info = next(i.filename.split("/")[0] for i in names if re.fullmatch(r"[^/]+\.dist-info/WHEEL", i.filename))
        if not re.search(r"^Wheel-Version: *1\.", wheel.read(info + "/WHEEL").decode(), re.M):
            fail("%s: its format is newer than 1.x" % owner)
        recorded = {row[0]: row[1] for row in csv.reader(io.StringIO(wheel.read(info + "/RECORD").decode())) if row}
        data = info[:-len(".dist-info")] + ".data/"
        for entry in names:
            content, name = wheel.read(entry), entry.filename
            if not name.startswith(info + "/RECORD"):
                algorithm, _, value = recorded.get(name, "").partition("=")
                if not value:
                    fail("%s: its RECORD does not have %s" % (owner, name))
                if algorithm in ("md5", "sha1") or base64.urlsafe_b64encode(hashlib.new(algorithm, content).digest()).rstrip(b"=").decode() != value:
                    fail("%s: %s is not what its RECORD says" % (owner, name))
            mode = 0o755 if (entry.external_attr >> 16) & 0o111 else 0o644
            target = os.path.join(packages, name)
            if name.startswith(data):
                kind, _, rest = name[len(data):].partition("/")
                if kind == "scripts":
                    if content.startswith(b"#!python"):
                        content = shebang().encode() + content.partition(b"\n")[2]
                    target, mode = os.path.join(out, "bin", rest), 0o755
                else:
                    target = os.path.join({"purelib": packages, "platlib": packages, "data": out, "headers": os.path.join(out, "include", version, package["name"])}[kind], rest)
            write(target, content, mode, owner)
        if info + "/entry_points.txt" in recorded:
            entry_points(wheel.read(info + "/entry_points.txt").decode(), owner)
        write(os.path.join(packages, info, "INSTALLER"), b"hostkit\n", owner=owner)

os.makedirs(packages)
os.makedirs(os.path.join(out, "bin"))
os.symlink(python, os.path.join(out, "bin", "python"))
os.symlink("python", os.path.join(out, "bin", "python3"))
os.symlink("python", os.path.join(out, "bin", version))
if sys.platlibdir != "lib":
    os.symlink("lib", os.path.join(out, sys.platlibdir))
with open(os.path.join(out, "pyvenv.cfg"), "w") as file:
    file.write("home = %s\ninclude-system-site-packages = false\nversion = %s\nexecutable = %s\n" % (os.path.dirname(python), ".".join(map(str, sys.version_info[:3])), python))

fetched = "/tmp/wheels"
for package in plan["packages"]:
    path = package["wheel"]
    if not path:
        for file in sorted(os.listdir(fetched)):
            if hashlib.sha256(open(os.path.join(fetched, file), "rb").read()).hexdigest() in package["hashes"]:
                path = os.path.join(fetched, file)
    if not path:
        fail("%s: %s %s was not fetched" % (package["where"], package["name"], package["version"]))
    install(path, package)

# The app's own code, as it is.
app = os.path.join(out, "app")
shutil.copytree("/build", app, symlinks=True, ignore=lambda directory, names: [n for n in names if os.path.join(directory, n) in {"/build/" + w for w in plan["leave"]}])
project = plan["project"]
write(os.path.join(packages, "hostkit_app.pth"), (os.path.join(app, project["root"]).rstrip("/") + "\n").encode(), owner="the app")
if project["name"]:
    info = os.path.join(packages, "%s-%s.dist-info" % (re.sub(r"[-_.]+", "_", project["name"]), project["version"]))
    lines = ["Metadata-Version: 2.1", "Name: " + project["name"], "Version: " + project["version"]] + ["Requires-Dist: " + r for r in project["requires"]]
    write(os.path.join(info, "METADATA"), ("\n".join(lines) + "\n").encode(), owner="the app")
    write(os.path.join(info, "INSTALLER"), b"hostkit\n", owner="the app")
    write(os.path.join(info, "entry_points.txt"), ("[console_scripts]\n" + "".join("%s = %s\n" % i for i in sorted(project["scripts"].items()))).encode(), owner="the app")
    write(os.path.join(info, "RECORD"), b"", owner="the app")
for name, entry in sorted({**project["scripts"], **plan["scripts"]}.items()):
    if entry.endswith(".py"):
        write(os.path.join(out, "bin", name), ("#!/bin/sh\nexec '%s/bin/python' '%s' \"$@\"\n" % (out, os.path.join(app, entry))).encode(), 0o755, "the app")
    else:
        program(name, entry, "the app")
