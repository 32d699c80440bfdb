namespace HostKit.Systemd.Tests;

/// <summary>Calendar expressions, each tried on systemd 252 with systemd-analyze calendar.</summary>
public sealed class CalendarTests
{
    [Theory]
    [InlineData("Mon..Fri 09:00")]
    [InlineData("09:00")]
    [InlineData("*-*-* 04:30:00")]
    [InlineData("Mon,Wed..Fri *-1,2-3..5 0/2:15/5:30.5/2")]
    [InlineData("*-02~03")]
    [InlineData("*-*~7/1")]
    [InlineData("@1395716396")]
    [InlineData("2003-03-05 05:40 UTC")]
    [InlineData("*:0/5")]
    [InlineData("03-05")]
    [InlineData("*-* 12:00")]
    [InlineData("hourly UTC")]
    [InlineData("Mon Europe/Berlin")]
    [InlineData("monday")]
    [InlineData("*-*-*  10:00")]
    [InlineData("*-*-1..10/3")]
    [InlineData("DAILY")]
    [InlineData("1..3/2:00")]
    [InlineData("00:00..10")]
    [InlineData("*:20..20")]
    [InlineData("Mon-Fri")]
    [InlineData("mon,")]
    [InlineData("*-*~1..3")]
    [InlineData("Semi-Annually")]
    public void Accepted(string text) => Assert.Equal(text, CalendarExpression.Parse(text).ToString());

    [Theory]
    [InlineData("12:05..")]
    [InlineData("Europe/Berlin")]
    [InlineData("*-*-* 24:00")]
    [InlineData("*:60")]
    [InlineData("13-01")]
    [InlineData("*-32")]
    [InlineData("03-05 /2")]
    [InlineData("mond")]
    [InlineData("1969-1-1")]
    [InlineData("2200-1-1")]
    [InlineData("10")]
    [InlineData("Mon..")]
    [InlineData("Fri..Mon")]
    [InlineData("*/2-*-*")]
    [InlineData("12:00 CET")]
    [InlineData("12:00 europe/berlin")]
    [InlineData("10:00 ")]
    [InlineData("0/0:00")]
    [InlineData("2..1:00")]
    [InlineData("**")]
    [InlineData("+1-1-1")]
    [InlineData("2026-11-22T10:00")]
    [InlineData(" mon")]
    [InlineData("*-*-1/0")]
    [InlineData("10:00 mon")]
    [InlineData("*:51/9")]
    [InlineData("*:*:18..18")]
    [InlineData("*-*~2/19")]
    [InlineData("*~26,24")]
    [InlineData("daily\nUnit=x.service")]
    public void Refused_with_the_text_in_the_message(string text)
        => Assert.Contains(text, Assert.Throws<ArgumentException>(() => CalendarExpression.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Times_and_days_are_written_out()
    {
        Assert.Equal("*-*-* 04:30:00", CalendarExpression.At(4, 30).ToString());
        Assert.Equal("Sun *-*-* 23:59:58", CalendarExpression.On(DayOfWeek.Sunday, new TimeOnly(23, 59, 58)).ToString());
    }

    [Theory]
    [InlineData("daily", "*-*-* 00:00:00")]
    [InlineData("mon-fri 9:00", "Mon..Fri *-*-* 09:00:00")]
    [InlineData("Sun,mon,TUE", "Mon,Tue,Sun *-*-* 00:00:00")]
    [InlineData("*:0/5", "*-*-* *:00/5:00")]
    [InlineData("3..9/4-1", "*-03..07/4-01 00:00:00")]
    [InlineData("70-3,1-1 UTC", "1970-01,03-01 00:00:00 UTC")]
    [InlineData("*:*:0.9999999", "*-*-* *:*:01")]
    [InlineData("@1395716396", "2014-03-25 02:59:56 UTC")]
    public void Normalized_as_systemd_does(string text, string normalized) => Assert.Equal(normalized, CalendarExpression.Parse(text).Normalized);

    [Fact]
    public void Factories_read_as_what_they_mean()
    {
        Assert.Equal("Mon..Fri *-*-* 09:30:00", CalendarExpression.OnWeekdays(new(9, 30)).Normalized);
        Assert.Equal("Mon,Sun *-*-* 09:30:00", CalendarExpression.On([DayOfWeek.Sunday, DayOfWeek.Monday], new(9, 30)).Normalized);
        Assert.Equal("*-*-15 04:00:00", CalendarExpression.OnDayOfMonth(15, new(4, 0)).Normalized);
        Assert.Equal("*-*~01 23:00:00", CalendarExpression.OnLastDayOfMonth(new(23, 0)).Normalized);
        Assert.Equal("*-*-* *:*:00/15", CalendarExpression.Every(TimeSpan.FromSeconds(15)).Normalized);
        Assert.Equal("*-*-* *:00/5:00", CalendarExpression.Every(TimeSpan.FromMinutes(5)).Normalized);
        Assert.Equal("*-*-* 00/6:00:00", CalendarExpression.Every(TimeSpan.FromHours(6)).Normalized);
        Assert.Equal("*-*-* *:*:00", CalendarExpression.Every(TimeSpan.FromMinutes(1)).Normalized);
        Assert.Equal("*-*-* *:00:00", CalendarExpression.Every(TimeSpan.FromHours(1)).Normalized);
        Assert.Equal("*-*-* *:*:*", CalendarExpression.Every(TimeSpan.FromSeconds(1)).Normalized);
        Assert.Contains("OnUnitActiveSec", Assert.Throws<ArgumentException>(() => CalendarExpression.Every(TimeSpan.FromMinutes(7))).Message, StringComparison.Ordinal);
        Assert.Equal("2026-11-22 10:00:00.500000 UTC", CalendarExpression.Once(new(2026, 11, 22, 12, 0, 0, 500, TimeSpan.FromHours(2))).Normalized);
        Assert.Equal("*-*-* 04:30:00 Europe/Berlin", CalendarExpression.At(4, 30).In("UTC").In("Europe/Berlin").ToString());
        Assert.Throws<ArgumentException>(() => CalendarExpression.Daily.In("Berlin"));
    }

    [Fact]
    public void Elapses_follow_the_clock_of_the_zone()
    {
        var nightly = CalendarExpression.At(2, 30).In("Europe/Berlin");
        var spring = nightly.Elapses(new(2026, 3, 27, 12, 0, 0, TimeSpan.Zero)).Take(3);
        var autumn = nightly.Elapses(new(2026, 10, 24, 12, 0, 0, TimeSpan.Zero)).Take(2);

        // On 29 March the clock is set from 2:00 to 3:00, on 25 October it shows 2:30 twice.
        Assert.Equal(["2026-03-28T02:30+01:00", "2026-03-30T02:30+02:00", "2026-03-31T02:30+02:00"], spring.Select(Text));
        Assert.Equal(["2026-10-25T02:30+02:00", "2026-10-26T02:30+01:00"], autumn.Select(Text));
        Assert.Null(CalendarExpression.Parse("*-02-30").Next(DateTimeOffset.UnixEpoch));
        Assert.Null(CalendarExpression.Parse("2020-01-01").Next(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.Contains("Mars/Base", Assert.Throws<HostKitException>(() => CalendarExpression.Daily.In("Mars/Base").Next(DateTimeOffset.UnixEpoch)).Message, StringComparison.Ordinal);

        static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mmzzz", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("1h 30min", 5400, "1h 30min")]
    [InlineData("90", 90, "1min 30s")]
    [InlineData(" 1.5 s", 1.5, "1.500000s")]
    [InlineData("2w1d", 1_296_000, "2w 1d")]
    public void Time_spans_are_read_and_printed(string text, double seconds, string printed)
    {
        Assert.Equal(TimeSpan.FromSeconds(seconds), SystemdTime.Parse(text));
        Assert.Equal(printed, SystemdTime.Format(SystemdTime.Parse(text)));
        Assert.Equal(Timeout.InfiniteTimeSpan, SystemdTime.Parse("infinity"));
        Assert.Contains("'5 x'", Assert.Throws<FormatException>(() => SystemdTime.Parse("5 x")).Message, StringComparison.Ordinal);
    }
}
