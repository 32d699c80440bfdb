using System.Text.Json.Serialization;

namespace HostKit;

/// <summary>What a commit does with one path, and therefore how it is taken back.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<JournalStep>))]
internal enum JournalStep
{
    /// <summary>The slot's file moves to a path that was free.</summary>
    Create,

    /// <summary>The slot's file and the path's change places.</summary>
    Replace,

    /// <summary>The path's file moves to the slot.</summary>
    Delete,

    MakeDirectory,

    /// <summary>A directory gets another mode or owner.</summary>
    SetDirectory,

    RemoveDirectory,
}
