# Asks pip which wheels fit together, and writes them with their hashes.
import email.parser, hashlib, os, re, subprocess, sys, zipfile
if subprocess.run([sys.executable, "-m", "pip", "--version"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
    sys.exit("there is no pip to lock with: apt-get install python3-pip")
index = os.path.expandvars(os.environ.get("HOSTKIT_INDEX") or os.environ.get("PIP_INDEX_URL") or "https://pypi.org/simple")
wheels = os.environ.get("HOSTKIT_WHEELS")
with open("/tmp/wanted.txt", "a") as file:
    # Not as an argument, which others see.
    file.write("--no-index\n--find-links %s\n" % os.path.abspath(wheels) if wheels else "--index-url %s\n" % index)
done = subprocess.run([sys.executable, "-m", "pip", "--isolated", "--no-cache-dir", "--disable-pip-version-check", "download", "--quiet", "--only-binary", ":all:", "--dest", "/tmp/locked", "-r", "/tmp/wanted.txt"])
if done.returncode:
    sys.exit("pip finds no wheels that fit together")
os.makedirs("/tmp/locked", exist_ok=True)
lines = []
for file in os.listdir("/tmp/locked"):
    path = os.path.join("/tmp/locked", file)
    with zipfile.ZipFile(path) as wheel:
        metadata = email.parser.Parser().parsestr(wheel.read(next(n for n in wheel.namelist() if re.fullmatch(r"[^/]+\.dist-info/METADATA", n))).decode())
    lines.append("%s==%s \\\n    --hash=sha256:%s\n" % (re.sub(r"[-_.]+", "-", metadata["Name"]).lower(), metadata["Version"], hashlib.sha256(open(path, "rb").read()).hexdigest()))
lock = os.environ["HOSTKIT_LOCK"]
os.makedirs(os.path.dirname(lock) or ".", exist_ok=True)
with open(lock, "w") as output:
    output.write("# Made by HostKit from %s; lock again instead of editing.\n" % os.environ["HOSTKIT_INPUT"] + "".join(sorted(lines)))
