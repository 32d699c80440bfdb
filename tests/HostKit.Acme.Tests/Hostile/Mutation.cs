namespace HostKit.Acme.Tests.Hostile;

/// <summary>Bytes with one to six changes at random places.</summary>
internal static class Mutation
{
    private static readonly byte[] Favourites = "\"{}[]:,\\u\r\n\0-0 \u001b<>"u8.ToArray();

    public static byte[] Of(byte[] bytes, Random random)
    {
        var changed = bytes.ToList();
        for (var changes = random.Next(1, 7); changes > 0 && changed.Count > 0; changes--)
        {
            var at = random.Next(changed.Count);
            var b = random.Next(2) == 0 ? (byte)random.Next(256) : Favourites[random.Next(Favourites.Length)];
            switch (random.Next(6))
            {
                case 0: changed.Insert(at, b); break;
                case 1: changed.RemoveAt(at); break;
                case 2: changed.RemoveRange(at, random.Next(changed.Count - at)); break;
                case 3: changed.InsertRange(at, changed.GetRange(at, Math.Min(random.Next(60), changed.Count - at))); break;
                default: changed[at] = b; break;
            }
        }

        return [.. changed];
    }
}
