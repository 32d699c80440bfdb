# Tells what wheels and markers have to know of this interpreter.
import json, os, platform, re, subprocess, sys, sysconfig
stdlib = os.path.realpath(sysconfig.get_path("stdlib"))
dynload = sysconfig.get_config_var("DESTSHARED") or os.path.join(stdlib, "lib-dynload")
modules = sorted(os.path.join(dynload, f) for f in os.listdir(dynload) if f.endswith(".so")) if os.path.isdir(dynload) else []
# As the copy takes them along: without the C library and what belongs to it.
system = re.compile(r"(ld-linux.*|libc|libm|libdl|libpthread|librt|libutil|libresolv|libanl|libnss_.*|libgcc_s|libstdc\+\+)\.so")
libraries = set()
for line in subprocess.run(["ldd", os.path.realpath(sys.executable)] + modules, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode().splitlines():
    name, _, path = line.strip().partition(" => ")
    path = path.rpartition(" (")[0]
    if path.startswith("/") and not system.match(name):
        libraries.add(path)
info = sys.implementation.version
print(json.dumps({
    "version": platform.python_version(), "minor": "%d.%d" % sys.version_info[:2], "implementation": sys.implementation.name,
    "executable": os.path.realpath(sys.executable), "prefix": sys.base_prefix, "stdlib": stdlib,
    "soabi": sysconfig.get_config_var("SOABI") or "", "abiflags": sys.abiflags, "libraries": sorted(libraries),
    "glibc": (os.confstr("CS_GNU_LIBC_VERSION") or "").replace("glibc ", ""),
    "environment": {
        "os_name": os.name, "sys_platform": sys.platform, "platform_machine": platform.machine(), "platform_system": platform.system(),
        "platform_python_implementation": platform.python_implementation(), "python_version": "%d.%d" % sys.version_info[:2],
        "python_full_version": platform.python_version(), "implementation_name": sys.implementation.name,
        "implementation_version": "%d.%d.%d" % info[:3] + ("" if info.releaselevel == "final" else info.releaselevel[0] + str(info.serial)),
        "platform_release": "", "platform_version": ""}}))
