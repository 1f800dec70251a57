using LiverInfo.Content;

namespace LiverInfo.Web.Publishing;

/// <summary>
/// Looks at the content folder again and again, so that edits go live. It asks rather than waits to be told, because events
/// of the file system do not cross network drives and container mounts.
/// </summary>
internal sealed partial class ContentWatcher(LiveSite live, StateFolder state, ILogger<ContentWatcher> log) : BackgroundService
{
    // An edit is live after two to three looks. A look at a thousand files takes about two milliseconds.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    private string? _trouble;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Remember();
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken)) Look();
    }

    private void Look()
    {
        try
        {
            if (live.Look() is { } loaded) Report(loaded);
            if (_trouble is not null) LogFolderBack(live.FolderPath);
            _trouble = null;
        }
        // Whatever goes wrong here, the site stays up with the edition it has. The same trouble is told once, not at every look.
        catch (Exception e) when (e.Message == _trouble)
        {
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogFolderTrouble(live.FolderPath, e.Message);
            _trouble = e.Message;
        }
        catch (Exception e)
        {
            LogUnexpected(e);
            _trouble = e.Message;
        }
    }

    private void Report(LoadResult loaded)
    {
        log.LogProblems(loaded);
        if (loaded.Site is null) LogNotPublished();
        else LogPublished(live.Current.Articles.Length, loaded.Errors.Count());
        Remember();
    }

    private void Remember()
    {
        try
        {
            state.Remember(live.Current);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogStateTrouble(state.Path, e.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The addresses published cannot be remembered in {Folder}, so \"check\" will not notice one that goes missing: {Reason}")]
    private partial void LogStateTrouble(string folder, string reason);

    [LoggerMessage(LogLevel.Information, "Published an edit: {Articles} articles, {Errors} errors")]
    private partial void LogPublished(int articles, int errors);

    [LoggerMessage(LogLevel.Error, "The edit could not be published, so the site stays as it was")]
    private partial void LogNotPublished();

    [LoggerMessage(LogLevel.Error, "The content folder {Folder} cannot be read, so the site stays as it was: {Reason}")]
    private partial void LogFolderTrouble(string folder, string reason);

    [LoggerMessage(LogLevel.Information, "The content folder {Folder} can be read again")]
    private partial void LogFolderBack(string folder);

    [LoggerMessage(LogLevel.Error, "An edit could not be loaded because of a fault of ours, so the site stays as it was")]
    private partial void LogUnexpected(Exception exception);
}
