using System.Collections.Concurrent;
using System.Diagnostics;

namespace LiverInfo.Web.Tests.Support;

/// <summary>The real program as a process of its own, listening on a free port, so that it can be killed, starved and measured.</summary>
internal sealed class SiteProcess : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SiteProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.Exited += (_, _) => _address.TrySetCanceled();
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => _address.Task.Result;

    /// <summary>Everything that it printed.</summary>
    public string Log => string.Join('\n', _log);

    /// <summary>The memory that it has, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts the program and waits until it says where it listens.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="state">The state folder.</param>
    /// <param name="url">Where to listen.</param>
    /// <param name="environment">Settings, as a clinic may give them.</param>
    /// <param name="openFiles">How many files and connections it may have open.</param>
    /// <param name="mayReadEverything">False takes from an administrator the right to read what is forbidden to all.</param>
    public static async Task<SiteProcess> StartAsync(
        string content,
        string state,
        string url = "http://127.0.0.1:0",
        IReadOnlyDictionary<string, string>? environment = null,
        int? openFiles = null,
        bool mayReadEverything = true)
    {
        string[] program = ["dotnet", Path.Combine(AppContext.BaseDirectory, "liverinfo.dll"), "--content", content, "--state", state, "--urls", url];
        if (!mayReadEverything && Environment.IsPrivilegedProcess) program = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", .. program];
        // The signal that comes with a file size limit would end the program; without it, a write fails as on a full disk.
        program = ["bash", "-c", "trap '' XFSZ; exec \"$@\"", "liverinfo", .. program];
        if (openFiles is { } most) program = ["prlimit", $"--nofile={most}:{most}", .. program];
        var start = new ProcessStartInfo(program[0], program[1..])
        {
            WorkingDirectory = Path.GetDirectoryName(content)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        var site = new SiteProcess(start);
        try
        {
            await site._address.Task.WaitAsync(LongestStart);
            return site;
        }
        catch (OperationCanceledException)
        {
            await Wait.ForExitAsync(site._process, "the program"); // and until all that it printed has come
            site.Dispose();
            throw new InvalidOperationException($"The program ended: {site.Log}");
        }
        catch (TimeoutException)
        {
            site.Dispose();
            throw new TimeoutException($"The program did not say where it listens: {site.Log}");
        }
        catch
        {
            site.Dispose();
            throw;
        }
    }

    /// <summary>Makes every write of more than a few bytes to a file fail, as on a full disk, or lets them succeed again.</summary>
    public async Task LimitFilesAsync(bool isFull)
    {
        using var prlimit = Process.Start("prlimit", ["--pid", $"{_process.Id}", $"--fsize={(isFull ? "8" : "unlimited")}:unlimited"]);
        await Wait.ForExitAsync(prlimit, "prlimit");
        Assert.Equal(0, prlimit.ExitCode);
    }

    /// <summary>Ends it at once, as kill -9 or a power cut does.</summary>
    public void Kill()
    {
        _process.Kill();
        Assert.True(_process.WaitForExit(LongestStart), "The program did not end when it was killed.");
    }

    /// <summary>Asks it to end, as a system does that shuts down, and waits until it has.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("bash", ["-c", $"kill -TERM {_process.Id}"]);
        await Wait.ForExitAsync(_process, "the program that was asked to end");
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    private void Note(string? line)
    {
        const string Open = "Open ";
        if (line is null) return;
        _log.Enqueue(line);
        if (line.IndexOf(Open + "http", StringComparison.Ordinal) is >= 0 and var at) _address.TrySetResult(new(line[(at + Open.Length)..]));
    }
}
