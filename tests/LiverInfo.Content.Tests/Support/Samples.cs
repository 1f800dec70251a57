using CsCheck;

namespace LiverInfo.Content.Tests.Support;

/// <summary>
/// Tries the same samples in every run, so that a run fails only for a change of the program. <c>CsCheck_Iter=1000000</c> tries that
/// many others, at random.
/// </summary>
internal static class Samples
{
    private const ulong Seed = 20_261_127;

    /// <summary>Asserts something of a number of samples; the message of a failure ends with the sample.</summary>
    public static void AssertEach<T>(this Gen<T> samples, int count, Action<T> assert, int threads = -1, Func<T, string>? print = null)
    {
        if (Check.Iter > count)
        {
            samples.Sample(assert, iter: Check.Iter, threads: threads, print: print);
            return;
        }
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, number =>
        {
            var sample = samples.Generate(new PCG((uint)number, Seed), null, out _);
            try
            {
                assert(sample);
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                throw new InvalidOperationException($"Sample {number} fails: {(print is null ? sample?.ToString() : print(sample))}", failure);
            }
        });
    }
}
