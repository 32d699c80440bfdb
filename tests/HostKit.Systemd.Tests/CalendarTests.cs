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
}
