# Compiles all modules below the directories that are named, always to the same bytes: one after the other, by name, and without times.
import os, py_compile, sys
for top in sys.argv[1:]:
    for directory, below, files in os.walk(top):
        below.sort()
        for file in sorted(files):
            path = os.path.join(directory, file)
            if file.endswith(".py") and not os.path.islink(path):
                try:
                    py_compile.compile(path, doraise=True, quiet=2, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
                except (py_compile.PyCompileError, SyntaxError, ValueError, UnicodeError) as problem:
                    # Templates and examples for other versions are no modules; what is broken and used is told by the check.
                    pass
