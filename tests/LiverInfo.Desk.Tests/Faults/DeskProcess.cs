using System.Diagnostics;

namespace LiverInfo.Desk.Tests.Faults;

/// <summary>The desk as a process of its own, so that it can be killed and starved.</summary>
internal sealed class DeskProcess : IDisposable
{
    private readonly Process _process;

    private DeskProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>The address that it printed, with its secret.</summary>
    public Uri Address { get; }

    public static async Task<DeskProcess> StartAsync(Folder folder)
    {
        // The signal that comes with a file size limit would end the program; without it, a write fails as on a full disk.
        string[] command = ["-c", "trap '' XFSZ; exec \"$@\"", "liverinfo", "dotnet", Path.Combine(AppContext.BaseDirectory, "liverinfo.dll"), "desk", "--no-browser", "--content", folder.Root, "--state", folder.State];
        var process = Process.Start(new ProcessStartInfo("bash", command) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        string? line;
        do
        {
            line = await Wait.For(process.StandardOutput.ReadLineAsync(), "the address of the desk");
        }
        while (line is not null && !line.StartsWith("Open http", StringComparison.Ordinal));
        Assert.NotNull(line);
        return new(process, new(line["Open ".Length..]));
    }

    /// <summary>Lets a client in, as a browser is.</summary>
    public async Task<HttpClient> EnterAsync()
    {
        var client = new HttpClient(new HttpClientHandler()) { BaseAddress = new(Address.GetLeftPart(UriPartial.Authority)) };
        client.DefaultRequestHeaders.TryAddWithoutValidation("Origin", Address.GetLeftPart(UriPartial.Authority));
        (await client.GetAsync(Address)).EnsureSuccessStatusCode();
        return client;
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
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }
}
