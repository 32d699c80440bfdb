namespace HostKit.Nginx.Tests.Applying;

/// <summary>Tests that run alone: what they measure is not to be shared.</summary>
[CollectionDefinition("load", DisableParallelization = true)]
public sealed class Alone;
