using System.Collections.Concurrent;
using CsCheck;
namespace LiverInfo.Content.Tests.Verbatim;
public sealed class TmpDump
{
    [Fact]
    public void Dump()
    {
        var bag = new ConcurrentBag<string>();
        VerbatimTests.AnyText.Sample(text => { if (VerbatimTests.FaultOf(text) is { } f) bag.Add(f); }, iter: 300_000);
        System.IO.File.WriteAllText("/tmp/text12-dump.txt", bag.Count + "\n" + string.Join("\n=====\n", bag.OrderBy(f => f.Length).Take(40)));
    }
}
