# Copies the interpreter that runs this, with its library of modules, to $out.
import os, shutil, subprocess, sys, sysconfig

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

with open("/proc/self/maps") as maps:
    shared = {line.split(None, 5)[-1].strip() for line in maps if "/libpython" in line}
for library in sorted(shared):
    # Beside the program, where the linker is told to look.
    os.makedirs(os.path.join(out, "lib"), exist_ok=True)
    shutil.copyfile(library, os.path.join(out, "lib", os.path.basename(library)))
    subprocess.run(["patchelf", "--set-rpath", "$ORIGIN/../lib", copied], check=True)
