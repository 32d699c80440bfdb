using System.Globalization;
using System.Text;

namespace HostKit.Nginx;

/// <summary>The questions for curl.</summary>
internal static class MonitorScript
{
    private const string Head = """
        #!/bin/sh
        # Written by HostKit. It is replaced at the next apply: change the script instead.
        set -u
        failed=0
        page=$(mktemp); trap 'rm -f "$page"' EXIT
        # What is asked, the address, name and port, the status or '<500', where to, and a text of the page; empty for anything.
        ask() {
            got=$(curl --silent --show-error --http1.1 $authority --max-time 10 --max-filesize 1048576 --output "$page" --write-out '%{http_code} %{redirect_url}' --resolve "$3:127.0.0.1" "$2" 2>&1); status=$?
            code=${got%% *} to=${got#* }
            case $status in 0) ;; *) echo "FAILED $1: $got"; failed=1; return ;; esac
            case $4 in '<'*) [ "$code" -lt "${4#<}" ] ;; *) [ "$code" = "$4" ] ;; esac || { echo "FAILED $1: status $code, not $4"; failed=1; return; }
            [ -z "$5" ] || [ "$to" = "$5" ] || { echo "FAILED $1: redirects to '$to', not to $5"; failed=1; return; }
            [ -z "$6" ] || grep -qF -e "$6" "$page" || { echo "FAILED $1: the page does not contain '$6'"; failed=1; return; }
            echo "ok $1"
        }
        # An upgrade is granted, or refused by the program itself; curl would wait for its end.
        upgrade() {
            code=$(curl --silent --http1.1 $authority --max-time 3 --output /dev/null --write-out '%{http_code}' --resolve "$3:127.0.0.1" -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: c2l0ZS1tb25pdG9yLTAwMA==' "$2" 2>&1)
            case $code in
                101 | 400 | 401 | 403) echo "ok $1" ;;
                *) if [ -n "$4" ] && [ "$code" -ge 100 ] && [ "$code" -lt "${4#<}" ]; then echo "ok $1"; return; fi
                    echo "FAILED $1: status $code, and no upgrade to a websocket"; failed=1 ;;
            esac
        }

        """;

    public static string Of(IEnumerable<HttpProbe> questions, bool anyAuthority)
    {
        var text = new StringBuilder(Head).Append(CultureInfo.InvariantCulture, $"authority={(anyAuthority ? "--insecure" : "")}\n");
        foreach (var question in questions)
        {
            var url = question.Url;
            var start = $"{(question.WebSocket ? "upgrade" : "ask")} {Quoted(question.Name)} {Quoted(url.AbsoluteUri)} {Quoted(string.Create(CultureInfo.InvariantCulture, $"{url.IdnHost}:{url.Port}"))}";
            var status = question.StatusBelow is { } below ? string.Create(CultureInfo.InvariantCulture, $"<{below}") : question.Status.ToString(CultureInfo.InvariantCulture);
            text.Append(start).Append(question.WebSocket ? $" {Quoted(question.StatusBelow is null ? "" : status)}" : $" {Quoted(status)} {Quoted(question.Location is { } to ? new Uri(url, to).AbsoluteUri : "")} {Quoted(question.Contains ?? "")}").Append('\n');
        }

        return text.Append("exit $failed\n").ToString();
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
