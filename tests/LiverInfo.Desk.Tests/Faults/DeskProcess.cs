using System.Diagnostics;

namespace LiverInfo.Desk.Tests.Faults;

/// <summary>The desk as a process of its own, so that it can be killed and starved.</summary>
internal sealed class DeskProcess : IDisposable
{
    private readonly Process _process;

    private DeskProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>The address that it printed, with its secret.</summary>
    public Uri Address { get; }

    public static Task<DeskProcess> StartAsync(Folder folder)
    {
        // The signal that comes with a file size limit would end the program; without it, a write fails as on a full disk.
        string[] command = ["-c", "trap '' XFSZ; exec \"$@\"", "liverinfo", "dotnet", Path.Combine(AppContext.BaseDirectory, "liverinfo.dll"), "desk", "--no-browser", "--content", folder.Root, "--state", folder.State];
        return StartAsync(new ProcessStartInfo("bash", command));
    }

    /// <summary>Starts the program as a double click does: without a word, beside the content folder.</summary>
    public static Task<DeskProcess> StartAloneAsync(Folder folder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "liverinfo.dll")]) { WorkingDirectory = folder.Beside("") };
        // Without a path no browser is found, and the state folder is below the home folder.
        start.Environment["PATH"] = "";
        start.Environment["HOME"] = start.Environment["XDG_DATA_HOME"] = folder.State;
        return StartAsync(start);
    }

    private static async Task<DeskProcess> StartAsync(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        var process = Process.Start(start)!;
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
