using HostKit;

/// <summary>Plans, keeps, loads and applies a file that is larger than the memory there is for it.</summary>
internal static class LargeFile
{
    public static async Task<int> ApplyAsync(string directory, int megabytes)
    {
        var configuration = new HostConfiguration("large").Add(new FileResource("/srv/large", FileContent.FromStream(() => new Zeros((long)megabytes << 20))));
        var host = Host.Directory(directory);
        (await host.PlanAsync(configuration).ConfigureAwait(false)).Save($"{directory}.plan");
        var result = await (await host.LoadPlanAsync($"{directory}.plan").ConfigureAwait(false)).ApplyAsync().ConfigureAwait(false);
        foreach (var failure in result.Failures)
            Console.WriteLine(failure);
        var status = await host.StatusAsync("large").ConfigureAwait(false);
        return result.Outcome == ApplyOutcome.Done && status.Drift.IsEmpty ? 0 : 1;
    }

    private sealed class Zeros(long length) : Stream
    {
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            count = (int)Math.Min(count, length - _at);
            buffer.AsSpan(offset, count).Clear();
            _at += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
