namespace HostKit.Systemd;

/// <summary>In which form systemd takes a directive's value over the bus; where it has another name there, see <see cref="BusSettings"/>.</summary>
internal enum BusForm
{
    Text,
    Texts,
    Flag,

    /// <summary>A flag that newer releases take as a text too, under the name with <c>Ex</c> at its end.</summary>
    FlagOrText,

    /// <summary>Microseconds, under the name that ends in <c>USec</c>.</summary>
    Span,
    Signed,
    Unsigned,

    /// <summary>Bytes, tasks, weights: large numbers, of which the largest is no limit.</summary>
    Large,

    /// <summary>A soft and a hard limit, each under a name of its own.</summary>
    Limit,
    Command,
}

/// <summary>The directives that systemd takes over the bus, from org.freedesktop.systemd1(5) and what <c>systemd-run --property=</c> takes.</summary>
internal static class BusNames
{
    private static readonly Dictionary<string, BusForm> Forms = new[]
    {
        (BusForm.Text, """
            Description SourcePath OnFailureJobMode OnSuccessJobMode JobTimeoutAction JobTimeoutRebootArgument StartLimitAction FailureAction SuccessAction RebootArgument CollectMode
            PIDFile Type ExitType Restart RestartMode BusName NotifyAccess USBFunctionDescriptors USBFunctionStrings OOMPolicy TimeoutStartFailureMode
            TimeoutStopFailureMode FileDescriptorStorePreserve KillMode DevicePolicy Slice ManagedOOMSwap ManagedOOMMemoryPressure ManagedOOMPreference
            MemoryPressureWatch DelegateSubgroup User Group UtmpIdentifier UtmpMode PAMName TTYPath WorkingDirectory RootDirectory SyslogIdentifier ProtectSystem
            ProtectHome SELinuxContext RootImage RootVerity RuntimeDirectoryPreserve Personality KeyringMode ProtectProc ProcSubset NetworkNamespacePath IPCNamespacePath
            LogNamespace RootImagePolicy MountImagePolicy ExtensionImagePolicy StandardInput StandardOutput StandardError PrivatePIDs Unit
            """),
        (BusForm.Flag, """
            StopWhenUnneeded RefuseManualStart RefuseManualStop AllowIsolate IgnoreOnIsolate SurviveFinalKillSignal DefaultDependencies RemainAfterExit GuessMainPID
            RootDirectoryStartOnly SendSIGHUP SendSIGKILL CPUAccounting MemoryAccounting IOAccounting BlockIOAccounting TasksAccounting IPAccounting CoredumpReceive
            MemoryZSwapWriteback IgnoreSIGPIPE TTYVHangup TTYReset TTYVTDisallocate PrivateDevices PrivateNetwork PrivateMounts PrivateIPC NoNewPrivileges
            SyslogLevelPrefix MemoryDenyWriteExecute RestrictRealtime DynamicUser RemoveIPC ProtectKernelTunables ProtectKernelModules ProtectKernelLogs ProtectClock
            MountAPIVFS CPUSchedulingResetOnFork LockPersonality MemoryKSM RestrictSUIDSGID RootEphemeral SetLoginEnvironment WakeSystem RemainAfterElapse Persistent
            OnTimezoneChange OnClockChange FixedRandomDelay DeferReactivation
            """),
        (BusForm.FlagOrText, "PrivateTmp PrivateUsers ProtectControlGroups ProtectHostname"),
        (BusForm.Texts, """
            Documentation Requires Requisite Wants BindsTo PartOf Upholds Conflicts Before After OnFailure OnSuccess PropagatesReloadTo ReloadPropagatedFrom PropagatesStopTo
            StopPropagatedFrom JoinsNamespaceOf RequiresMountsFor WantsMountsFor ReadWritePaths ReadOnlyPaths InaccessiblePaths ExecPaths NoExecPaths ExecSearchPath
            ExtensionDirectories ConfigurationDirectory SupplementaryGroups SystemCallArchitectures RuntimeDirectory StateDirectory CacheDirectory LogsDirectory
            PassEnvironment UnsetEnvironment Environment
            """),
        (BusForm.Span, """
            JobTimeoutSec JobRunningTimeoutSec StartLimitIntervalSec RestartSec RestartMaxDelaySec TimeoutStartSec TimeoutStopSec TimeoutAbortSec TimeoutSec RuntimeMaxSec
            RuntimeRandomizedExtraSec WatchdogSec CPUQuotaPeriodSec LogRateLimitIntervalSec MemoryPressureThresholdSec AccuracySec RandomizedDelaySec
            """),
        (BusForm.Signed, """
            Nice OOMScoreAdjust CPUSchedulingPriority IOSchedulingPriority SyslogLevel SyslogFacility KillSignal RestartKillSignal FinalKillSignal WatchdogSignal ReloadSignal
            SuccessActionExitStatus FailureActionExitStatus SystemCallErrorNumber
            """),
        (BusForm.Unsigned, """
            StartLimitBurst FileDescriptorStoreMax RestartSteps UMask RuntimeDirectoryMode StateDirectoryMode CacheDirectoryMode LogsDirectoryMode
            ConfigurationDirectoryMode TTYRows TTYColumns LogRateLimitBurst
            """),
        (BusForm.Large, """
            CPUWeight StartupCPUWeight IOWeight StartupIOWeight MemoryMin DefaultMemoryMin DefaultMemoryLow MemoryLow StartupMemoryLow MemoryHigh StartupMemoryHigh MemoryMax
            StartupMemoryMax MemorySwapMax StartupMemorySwapMax MemoryZSwapMax StartupMemoryZSwapMax TasksMax TimerSlackNSec
            """),
        (BusForm.Limit, """
            LimitCPU LimitFSIZE LimitDATA LimitSTACK LimitCORE LimitRSS LimitNOFILE LimitAS LimitNPROC LimitMEMLOCK LimitLOCKS LimitSIGPENDING LimitMSGQUEUE LimitNICE
            LimitRTPRIO LimitRTTIME
            """),
        (BusForm.Command, "ExecStartPre ExecStart ExecStartPost ExecCondition ExecReload ExecStop ExecStopPost"),
    }.SelectMany(group => group.Item2.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(name => (name, group.Item1))).ToDictionary(p => p.name, p => p.Item2);

    public static BusForm? FormOf(string directive) => Forms.TryGetValue(directive, out var form) ? form : null;
}
