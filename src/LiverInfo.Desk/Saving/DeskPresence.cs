using System.Collections.Immutable;
using System.Text;

namespace LiverInfo.Desk.Saving;

/// <summary>
/// A hidden file in the content folder for each open desk, so that two desks on one folder know of each other, on two machines as well.
/// </summary>
/// <remarks>Its name begins with a dot, so it is no content. It is renewed while the desk is open, because a program that is killed leaves it behind.</remarks>
internal sealed class DeskPresence : BackgroundService
{
    private const string Beginning = ".liverinfo-desk-";

    /// <summary>How often the file is renewed.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Longest = 3 * Interval;

    private readonly string _root;
    private readonly TimeProvider _time;
    private readonly string _own;

    /// <param name="root">The content folder.</param>
    /// <param name="time">The clock.</param>
    public DeskPresence(string root, TimeProvider time)
    {
        (_root, _time) = (root, time);
        _own = Path.Combine(root, $"{Beginning}{Guid.NewGuid():N}");
    }

    /// <summary>The other desks that are open on the folder, each as it calls itself.</summary>
    public ImmutableArray<string> Others()
    {
        try
        {
            return
            [
                .. new DirectoryInfo(_root).EnumerateFiles(Beginning + "*")
                    .Where(file => file.FullName != Path.GetFullPath(_own) && _time.GetUtcNow() - file.LastWriteTimeUtc < Longest)
                    .Select(file => ReadName(file.FullName))
                    .OfType<string>(),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            File.Delete(_own);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It counts no longer in half a minute.
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, _time);
        do
        {
            try
            {
                File.WriteAllText(_own, Environment.MachineName);
                foreach (var left in new DirectoryInfo(_root).EnumerateFiles(Beginning + "*").Where(file => _time.GetUtcNow() - file.LastWriteTimeUtc > 10 * Longest)) left.Delete();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A folder that may only be read: this desk is not seen by others, and cannot write either.
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>The name of the machine, with nothing in it that could be more than a name.</summary>
    private static string? ReadName(string file)
    {
        try
        {
            using var reader = new StreamReader(file, Encoding.UTF8);
            var name = new char[64];
            var length = reader.ReadBlock(name);
            return string.Concat(name.Take(length).Where(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.'));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
