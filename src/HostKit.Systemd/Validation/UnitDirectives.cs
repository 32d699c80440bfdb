namespace HostKit.Systemd;

/// <summary>Which directives systemd 257 reads in which section of a unit, including the ones it no longer does anything with (<c>systemd --dump-configuration-items</c>).</summary>
internal static class UnitDirectives
{
    private static readonly (string Sections, string Names)[] Groups =
    [
        ("Service Socket Mount Swap Slice Scope", """
            AllowedCPUs AllowedMemoryNodes BPFProgram BlockIOAccounting BlockIODeviceWeight BlockIOReadBandwidth BlockIOWeight BlockIOWriteBandwidth CPUAccounting CPUQuota
            CPUQuotaPeriodSec CPUShares CPUWeight CoredumpReceive DefaultMemoryLow DefaultMemoryMin DefaultStartupMemoryLow Delegate DelegateSubgroup DeviceAllow DevicePolicy
            DisableControllers IOAccounting IODeviceLatencyTargetSec IODeviceWeight IOReadBandwidthMax IOReadIOPSMax IOWeight IOWriteBandwidthMax IOWriteIOPSMax IPAccounting
            IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath ManagedOOMMemoryPressure ManagedOOMMemoryPressureDurationSec ManagedOOMMemoryPressureLimit
            ManagedOOMPreference ManagedOOMSwap MemoryAccounting MemoryHigh MemoryLimit MemoryLow MemoryMax MemoryMin MemoryPressureThresholdSec MemoryPressureWatch MemorySwapMax
            MemoryZSwapMax MemoryZSwapWriteback NFTSet NetClass RestrictNetworkInterfaces Slice SocketBindAllow SocketBindDeny StartupAllowedCPUs StartupAllowedMemoryNodes
            StartupBlockIOWeight StartupCPUShares StartupCPUWeight StartupIOWeight StartupMemoryHigh StartupMemoryLow StartupMemoryMax StartupMemorySwapMax StartupMemoryZSwapMax
            TasksAccounting TasksMax
            """),
        ("Service Socket Mount Swap Scope", """
            FinalKillSignal KillMode KillSignal RestartKillSignal SendSIGHUP SendSIGKILL WatchdogSignal
            """),
        ("Service Socket Mount Swap", """
            AmbientCapabilities AppArmorProfile BindLogSockets BindPaths BindReadOnlyPaths CPUAffinity CPUSchedulingPolicy CPUSchedulingPriority CPUSchedulingResetOnFork
            CacheDirectory CacheDirectoryMode Capabilities CapabilityBoundingSet ConfigurationDirectory ConfigurationDirectoryMode CoredumpFilter DynamicUser Environment
            EnvironmentFile ExecPaths ExecSearchPath ExtensionDirectories ExtensionImagePolicy ExtensionImages Group IOSchedulingClass IOSchedulingPriority IPCNamespacePath
            IgnoreSIGPIPE ImportCredential InaccessibleDirectories InaccessiblePaths KeyringMode LimitAS LimitCORE LimitCPU LimitDATA LimitFSIZE LimitLOCKS LimitMEMLOCK LimitMSGQUEUE
            LimitNICE LimitNOFILE LimitNPROC LimitRSS LimitRTPRIO LimitRTTIME LimitSIGPENDING LimitSTACK LoadCredential LoadCredentialEncrypted LockPersonality LogExtraFields
            LogFilterPatterns LogLevelMax LogNamespace LogRateLimitBurst LogRateLimitIntervalSec LogsDirectory LogsDirectoryMode MemoryDenyWriteExecute MemoryKSM MountAPIVFS
            MountFlags MountImagePolicy MountImages NUMAMask NUMAPolicy NetworkNamespacePath Nice NoExecPaths NoNewPrivileges OOMScoreAdjust PAMName PassEnvironment Personality
            PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock ProtectControlGroups ProtectHome ProtectHostname
            ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem ReadOnlyDirectories ReadOnlyPaths ReadWriteDirectories ReadWritePaths RemoveIPC
            RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictRealtime RestrictSUIDSGID RootDirectory RootEphemeral RootHash RootHashSignature RootImage
            RootImageOptions RootImagePolicy RootVerity RuntimeDirectory RuntimeDirectoryMode RuntimeDirectoryPreserve SELinuxContext SecureBits SetCredential SetCredentialEncrypted
            SetLoginEnvironment SmackProcessLabel StandardError StandardInput StandardInputData StandardInputText StandardOutput StateDirectory StateDirectoryMode SupplementaryGroups
            SyslogFacility SyslogIdentifier SyslogLevel SyslogLevelPrefix SystemCallArchitectures SystemCallErrorNumber SystemCallFilter SystemCallLog TTYColumns TTYPath TTYReset
            TTYRows TTYVHangup TTYVTDisallocate TemporaryFileSystem TimeoutCleanSec TimeoutSec TimerSlackNSec UMask UnsetEnvironment User UtmpIdentifier UtmpMode WorkingDirectory
            """),
        ("Socket Mount Automount Path", """
            DirectoryMode
            """),
        ("Unit Service", """
            FailureAction RebootArgument StartLimitAction StartLimitBurst StartLimitInterval
            """),
        ("Service Socket", """
            ExecStartPost ExecStartPre ExecStopPost
            """),
        ("Service Mount", """
            Type
            """),
        ("Service Scope", """
            OOMPolicy RuntimeMaxSec RuntimeRandomizedExtraSec TimeoutStopSec
            """),
        ("Socket Swap", """
            Priority
            """),
        ("Socket Path", """
            TriggerLimitBurst TriggerLimitIntervalSec
            """),
        ("Mount Swap", """
            Options What
            """),
        ("Mount Automount", """
            Where
            """),
        ("Path Timer", """
            Unit
            """),
        ("Unit", """
            After AllowIsolate AssertACPower AssertArchitecture AssertCPUFeature AssertCPUPressure AssertCPUs AssertCapability AssertControlGroupController AssertCredential
            AssertDirectoryNotEmpty AssertEnvironment AssertFileIsExecutable AssertFileNotEmpty AssertFirstBoot AssertGroup AssertHost AssertIOPressure AssertKernelCommandLine
            AssertKernelVersion AssertMemory AssertMemoryPressure AssertNeedsUpdate AssertOSRelease AssertPathExists AssertPathExistsGlob AssertPathIsDirectory AssertPathIsEncrypted
            AssertPathIsMountPoint AssertPathIsReadWrite AssertPathIsSymbolicLink AssertSecurity AssertUser AssertVirtualization Before BindTo BindsTo CollectMode ConditionACPower
            ConditionArchitecture ConditionCPUFeature ConditionCPUPressure ConditionCPUs ConditionCapability ConditionControlGroupController ConditionCredential
            ConditionDirectoryNotEmpty ConditionEnvironment ConditionFileIsExecutable ConditionFileNotEmpty ConditionFirmware ConditionFirstBoot ConditionGroup ConditionHost
            ConditionIOPressure ConditionKernelCommandLine ConditionKernelVersion ConditionMemory ConditionMemoryPressure ConditionNeedsUpdate ConditionOSRelease ConditionPathExists
            ConditionPathExistsGlob ConditionPathIsDirectory ConditionPathIsEncrypted ConditionPathIsMountPoint ConditionPathIsReadWrite ConditionPathIsSymbolicLink ConditionSecurity
            ConditionUser ConditionVirtualization Conflicts DefaultDependencies Description Documentation FailureActionExitStatus IgnoreOnIsolate IgnoreOnSnapshot
            JobRunningTimeoutSec JobTimeoutAction JobTimeoutRebootArgument JobTimeoutSec JoinsNamespaceOf OnFailure OnFailureIsolate OnFailureJobMode OnSuccess OnSuccessJobMode
            PartOf PropagateReloadFrom PropagateReloadTo PropagatesReloadTo PropagatesStopTo RefuseManualStart RefuseManualStop ReloadPropagatedFrom Requires RequiresMountsFor
            RequiresOverridable Requisite RequisiteOverridable SourcePath StartLimitIntervalSec StopPropagatedFrom StopWhenUnneeded SuccessAction SuccessActionExitStatus
            SurviveFinalKillSignal Upholds Wants WantsMountsFor
            """),
        ("Service", """
            BusName BusPolicy ExecCondition ExecReload ExecStart ExecStop ExitType FileDescriptorStoreMax FileDescriptorStorePreserve GuessMainPID NonBlocking NotifyAccess OpenFile
            PIDFile PermissionsStartOnly ReloadSignal RemainAfterExit Restart RestartForceExitStatus RestartMaxDelaySec RestartMode RestartPreventExitStatus RestartSec RestartSteps
            RootDirectoryStartOnly Sockets SuccessExitStatus SysVStartPriority TimeoutAbortSec TimeoutStartFailureMode TimeoutStartSec TimeoutStopFailureMode USBFunctionDescriptors
            USBFunctionStrings WatchdogSec
            """),
        ("Socket", """
            Accept Backlog BindIPv6Only BindToDevice Broadcast DeferAcceptSec ExecStopPre FileDescriptorName FlushPending FreeBind IPTOS IPTTL KeepAlive KeepAliveIntervalSec
            KeepAliveProbes KeepAliveTimeSec ListenDatagram ListenFIFO ListenMessageQueue ListenNetlink ListenSequentialPacket ListenSpecial ListenStream ListenUSBFunction Mark
            MaxConnections MaxConnectionsPerSource MessageQueueMaxMessages MessageQueueMessageSize NoDelay PassCredentials PassFileDescriptorsToExec PassPacketInfo PassSecurity
            PipeSize PollLimitBurst PollLimitIntervalSec ReceiveBuffer RemoveOnStop ReusePort SELinuxContextFromNet SendBuffer Service SmackLabel SmackLabelIPIn SmackLabelIPOut
            SocketGroup SocketMode SocketProtocol SocketUser Symlinks TCPCongestion Timestamping Transparent Writable
            """),
        ("Mount", """
            ForceUnmount LazyUnmount ReadWriteOnly SloppyOptions
            """),
        ("Automount", """
            ExtraOptions TimeoutIdleSec
            """),
        ("Path", """
            DirectoryNotEmpty MakeDirectory PathChanged PathExists PathExistsGlob PathModified
            """),
        ("Timer", """
            AccuracySec DeferReactivation FixedRandomDelay OnActiveSec OnBootSec OnCalendar OnClockChange OnStartupSec OnTimezoneChange OnUnitActiveSec OnUnitInactiveSec Persistent
            RandomizedDelaySec RemainAfterElapse WakeSystem
            """),
        ("Install", """
            Alias Also DefaultInstance RequiredBy UpheldBy WantedBy
            """),
    ];

    /// <summary>The sections in which each directive is read.</summary>
    public static IReadOnlyDictionary<string, string[]> SectionsOf { get; } = Table();

    /// <summary>The sections of units.</summary>
    public static IReadOnlySet<string> Sections { get; } = SectionsOf.Values.SelectMany(s => s).ToHashSet(StringComparer.Ordinal);

    // A plain dictionary: a frozen one takes longer to make than it is ever asked.
    private static Dictionary<string, string[]> Table()
    {
        var table = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (sections, names) in Groups)
        {
            var places = sections.Split(' ');
            foreach (var name in names.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
                table[name] = table.TryGetValue(name, out var others) ? [.. others.Union(places)] : places;
        }

        return table;
    }

    /// <summary>The directive of a section that is nearest to a misspelled name; null when none is near.</summary>
    public static string? Nearest(string section, string name)
    {
        // What was shortened is a beginning of one name alone.
        if (name.Length > 4 && SectionsOf.Where(d => d.Value.Contains(section) && d.Key.StartsWith(name, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var only])
            return only.Key;
        var (distance, found) = SectionsOf.Where(d => d.Value.Contains(section)).Select(d => (Distance: Distance(d.Key, name), d.Key)).Order().First();
        return distance <= 1 + (name.Length / 5) ? found : null;
    }

    /// <summary>How many characters have to be changed, left out or put in, whatever their case.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitute = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitute, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
