using Tomlyn.Model;
using Tomlyn.Serialization;

namespace HostKit.Packaging;

/// <summary>Reading TOML without reflection.</summary>
[TomlSerializable(typeof(TomlTable))]
internal sealed partial class PythonTomlContext : TomlSerializerContext;
