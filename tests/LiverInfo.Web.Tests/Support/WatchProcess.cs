using System.Diagnostics;
using System.Text;

namespace LiverInfo.Web.Tests.Support;

/// <summary><c>check --watch</c> as a process of its own, and the reports that it prints.</summary>
internal sealed class WatchProcess : IDisposable
{
    private const string End = "Ctrl+C ends this.";

    private readonly Process _process;

    /// <summary>Starts it in a folder that holds the content folder.</summary>
    public WatchProcess(string folder, params string[] more) => _process = CommandLine.Start(folder, ["check", "--watch", .. more]);

    /// <summary>Waits for the next whole report.</summary>
    public async Task<string> NextAsync(string what)
    {
        var report = new StringBuilder();
        while (true)
        {
            var line = await Wait.For(_process.StandardOutput.ReadLineAsync(), what);
            Assert.NotNull(line);
            report.AppendLine(line);
            if (line.Contains(End, StringComparison.Ordinal)) return report.ToString();
        }
    }

    /// <summary>Stops it as Ctrl+C does.</summary>
    /// <returns>The exit code, and what was printed that no one has read.</returns>
    public async Task<(int ExitCode, string Unread)> StopAsync()
    {
        var rest = _process.StandardOutput.ReadToEndAsync();
        using var kill = Process.Start("bash", ["-c", $"kill -INT {_process.Id}"]);
        await Wait.ForExitAsync(_process, "check --watch after Ctrl+C");
        return (_process.ExitCode, await rest);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
