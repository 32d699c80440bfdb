# Asks of what was built: is all there that packages need, can everything be imported, and which libraries of the system does it use.
import ast, builtins, contextlib, importlib, importlib.metadata, importlib.util, io, json, os, re, struct, sys, sysconfig

plan = json.load(open("/tmp/plan.json"))
out = os.environ["out"]
packages = sysconfig.get_path("purelib")
problems = []

def key(text):
    m = re.fullmatch(r"\s*v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|alpha|b|beta|c|rc|pre|preview)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+\S+)?\s*", text.lower())
    if not m:
        return None
    release = tuple(int(p) for p in m[2].split("."))
    while len(release) > 1 and release[-1] == 0:
        release = release[:-1]
    post = int(m[5] or m[7] or 0) if m[5] or m[6] else -1
    stage = (0 if m[3][0] == "a" else 1 if m[3][0] == "b" else 2) if m[3] else -1 if m[8] and post < 0 else 3
    return int(m[1] or 0), release, stage, int(m[4] or 0) if m[3] else 0, post, int(m[9] or 0) if m[8] else 1 << 62

def allows(specifiers, version):
    have = key(version)
    for part in filter(None, (s.strip() for s in specifiers.split(","))):
        m = re.fullmatch(r"(===|~=|==|!=|<=|>=|<|>)\s*(\S+)", part)
        if not m or have is None:
            continue
        name, text = m[1], m[2].partition("+")[0]
        prefix = text.endswith(".*")
        wanted = key(text[:-2] if prefix else text)
        if wanted is None:
            continue
        def begins(count):
            parts = [int(p) for p in re.match(r"[\d.]*\d", text.rpartition("!")[2])[0].split(".")][:count]
            return list((have[1] + (0,) * len(parts))[:len(parts)]) == parts
        if name in ("==", "==="):
            good = begins(99) if prefix else have == wanted
        elif name == "!=":
            good = not (begins(99) if prefix else have == wanted)
        elif name == "~=":
            good = have >= wanted and begins(len(re.match(r"[\d.]*\d", text.rpartition("!")[2])[0].split(".")) - 1)
        else:
            good = {"<=": have <= wanted, ">=": have >= wanted, "<": have < wanted, ">": have > wanted}[name]
        if not good:
            return False
    return True

def holds(marker, extras):
    tokens = re.findall(r"===|~=|==|!=|<=|>=|<|>|\(|\)|'[^']*'|\"[^\"]*\"|[\w.]+", marker)
    def value(token, extra):
        if token[0] in "'\"":
            return token[1:-1]
        return extra if token == "extra" else plan["environment"].get(token.replace(".", "_"), "")
    def one(extra):
        if tokens[0] == "(":
            tokens.pop(0)
            inner = any_of(extra)
            tokens.pop(0)
            return inner
        left, name = value(tokens.pop(0), extra), tokens.pop(0)
        if name == "not":
            name += " " + tokens.pop(0)
        right = value(tokens.pop(0), extra)
        if name in ("in", "not in"):
            return (left in right) == (name == "in")
        if key(left) and key(right.replace(".*", "")):
            return allows(name + right, left)
        return {"==": left == right, "!=": left != right, "<": left < right, ">": left > right, "<=": left <= right, ">=": left >= right}.get(name, False)
    def all_of(extra):
        result = one(extra)
        while tokens and tokens[0] == "and":
            tokens.pop(0)
            other = one(extra)
            result = result and other
        return result
    def any_of(extra):
        result = all_of(extra)
        while tokens and tokens[0] == "or":
            tokens.pop(0)
            other = all_of(extra)
            result = result or other
        return result
    whole = list(tokens)
    for extra in [""] + extras:
        tokens[:] = whole
        if any_of(extra):
            return True
    return False

def normalized(name):
    return re.sub(r"[-_.]+", "-", name).lower()

there = {normalized(d.metadata["Name"]): d for d in importlib.metadata.distributions(path=[packages])}
extras = {p["name"]: p["extras"] for p in plan["packages"]}
extras[normalized(plan["project"]["name"] or "")] = plan["extras"]
for name, distribution in sorted(there.items()):
    for line in distribution.requires or []:
        text, _, marker = line.partition(";")
        if marker.strip() and not holds(marker, extras.get(name, [])):
            continue
        m = re.match(r"\s*([A-Za-z0-9][\w.-]*)\s*(\[[^\]]*\])?\s*\(?([^)@]*)\)?", text)
        needed = normalized(m[1])
        if needed not in there:
            problems.append("%s needs %s, which is not in the lock" % (name, text.strip()))
        elif not allows(m[3], there[needed].version):
            problems.append("%s needs %s, and the lock has %s" % (name, text.strip(), there[needed].version))

# What a package brings is tried. Some modules exist for others to be tried on: those are named by the script.
def tops(distribution):
    found = set()
    for file in distribution.files or []:
        parts = file.parts
        if len(parts) == 1 and re.fullmatch(r"[A-Za-z]\w*(\.py|\.[\w-]+\.so|\.so)", parts[0]):
            found.add(parts[0].split(".")[0])
        elif len(parts) == 2 and re.fullmatch(r"[A-Za-z]\w*", parts[0]) and parts[1].startswith("__init__."):
            found.add(parts[0])
    return sorted(found)

def attempt(module, who, attribute=None):
    if module in plan["skip"]:
        return
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            found = importlib.import_module(module)
            for part in (attribute or "").split("."):
                if part:
                    found = getattr(found, part)
    except BaseException as problem:
        problems.append("%s: the module '%s' cannot be imported: %s: %s" % (who, module, type(problem).__name__, problem))

for name, distribution in sorted(there.items()):
    for module in tops(distribution):
        attempt(module, name)
for name, entry in sorted({**plan["project"]["scripts"], **plan["scripts"]}.items()):
    if not entry.endswith(".py"):
        module, _, attribute = entry.partition("[")[0].strip().partition(":")
        attempt(module, "the program " + name, attribute)
        continue
    path = os.path.join(out, "app", entry)
    try:
        tree = ast.parse(open(path, "rb").read(), entry)
    except SyntaxError as problem:
        problems.append("%s:%s: %s" % (entry, problem.lineno, problem.msg))
        continue
    sys.path.insert(0, os.path.dirname(path))
    for node in tree.body:
        modules = [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module] if isinstance(node, ast.ImportFrom) and not node.level else []
        for module in modules:
            top = module.split(".")[0]
            if top not in plan["skip"] and importlib.util.find_spec(top) is None:
                problems.append("%s:%d: imports '%s', which neither the app nor the lock has" % (entry, node.lineno, module))
    del sys.path[0]

def needed(path):
    with open(path, "rb") as file:
        data = file.read()
    if data[:6] != b"\x7fELF\x02\x01":
        return []
    offset, size, count = struct.unpack_from("<Q", data, 32)[0], *struct.unpack_from("<HH", data, 54)
    segments = [struct.unpack_from("<IIQQQQ", data, offset + i * size) for i in range(count)]
    names, strings = [], 0
    for kind, _, start, _, _, length in segments:
        for at in range(start, start + length, 16) if kind == 2 else ():
            tag, value = struct.unpack_from("<QQ", data, at)
            if tag == 1:
                names.append(value)
            elif tag == 5:
                strings = next((value - s[3] + s[2] for s in segments if s[0] == 1 and s[3] <= value < s[3] + s[5]), 0)
    return [data[strings + n:data.index(b"\0", strings + n)].decode() for n in names]

own, used = set(), {}
for directory, _, files in os.walk(out):
    own.update(files)
for directory, below, files in os.walk(packages):
    below.sort()
    for file in sorted(files):
        path = os.path.join(directory, file)
        if re.search(r"\.so(\.[\d.]+)?$", file) and not os.path.islink(path):
            for library in needed(path):
                if library not in own and not re.match(r"(libc|libm|libdl|libpthread|librt|libutil|ld-linux.*|libgcc_s|libpython.*)\.so", library):
                    used.setdefault(library, os.path.relpath(path, packages))
for library, by in sorted(used.items()):
    print("warning: %s uses %s of the system: declare the package that brings it as a SystemPackage, or take a wheel that has it" % (by, library))

share = os.path.join(out, "share", "hostkit")
os.makedirs(share)
with open(os.path.join(share, "python.json"), "w") as file:
    json.dump({"python": ".".join(map(str, sys.version_info[:3])), "soabi": sysconfig.get_config_var("SOABI"), "interpreter": os.path.realpath(sys.executable),
               "packages": {n: d.version for n, d in sorted(there.items())}, "libraries": used}, file, indent=1, sort_keys=True)
    file.write("\n")
if problems:
    sys.exit("\n".join(problems))
