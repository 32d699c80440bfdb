using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Runs a request once as it is most likely, and again for each thing on the way that could be otherwise.</summary>
internal static class ExplanationMaker
{
    private const int MostAlternatives = 16;
    private const int Depth = 1;

    public static Explanation Make(NginxConfiguration configuration, string url, ClientRequest request)
        => Make(ServingModel.Of(configuration), RequestUrl.Parse(url), request, [], Depth);

    private static Explanation Make(ServingModel model, RequestUrl url, ClientRequest request, ImmutableArray<bool> decisions, int depth)
    {
        var run = new RequestRun(model, url, request, decisions);
        run.Serve();
        var alternatives = ImmutableArray.CreateBuilder<Alternative>();
        var taken = decisions;
        foreach (var (question, opposite, answer) in run.Forks.Skip(decisions.Length).Take(MostAlternatives))
        {
            if (depth >= 0)
                alternatives.Add(new(answer ? opposite : question, Make(model, url, request, taken.Add(!answer), depth - 1)));
            taken = taken.Add(answer);
        }

        return run.Result(alternatives.ToImmutable());
    }
}
