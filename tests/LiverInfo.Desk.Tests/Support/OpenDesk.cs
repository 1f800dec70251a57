using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LiverInfo.Desk.Security;
using LiverInfo.Desk.Serving;
using LiverInfo.Web.State;
using Microsoft.Extensions.DependencyInjection;

namespace LiverInfo.Desk.Tests.Support;

/// <summary>The real desk on a free port, with a client that has been let in as a browser is.</summary>
internal sealed class OpenDesk : IAsyncDisposable
{
    private readonly StaffDesk _desk;

    private OpenDesk(StaffDesk desk)
    {
        _desk = desk;
        Client = new(new HttpClientHandler { AllowAutoRedirect = true }) { BaseAddress = desk.Root };
    }

    public HttpClient Client { get; }

    public Uri Root => _desk.Root;

    public string Token => _desk.Services.GetRequiredService<DeskKey>().Token;

    public T Service<T>() where T : notnull => _desk.Services.GetRequiredService<T>();

    /// <summary>The address of a page, as the desk prints it.</summary>
    public string UrlOf(string path) => _desk.AddressOf(path).ToString();

    public static async Task<OpenDesk> StartAsync(Folder folder, Uri? site = null, TimeProvider? time = null, int? port = 0)
    {
        var desk = new OpenDesk(await StaffDesk.StartAsync(folder.Content, new StateFolder(folder.State), new() { Site = site, Port = port }, time ?? TimeProvider.System, CancellationToken.None));
        using var entered = await desk.Client.GetAsync($"/-/?token={desk.Token}");
        Assert.Equal(HttpStatusCode.OK, entered.StatusCode);
        return desk;
    }

    public static string EditOf(string path) => $"/-/edit?page={Uri.EscapeDataString(path)}";

    /// <summary>Opens a page and reads its HTML as a browser would.</summary>
    public async Task<IHtmlDocument> OpenAsync(string address) => Parse(await Client.GetStringAsync(address));

    /// <summary>Sends a form of the desk with one of its buttons, as a browser without scripts does.</summary>
    public async Task<IHtmlDocument> PressAsync(IHtmlDocument page, string button, string? text = null, Action<Dictionary<string, string>>? change = null) =>
        Parse(await (await PostAsync(page, button, text, change)).Content.ReadAsStringAsync());

    public async Task<HttpResponseMessage> PostAsync(IHtmlDocument page, string button, string? text = null, Action<Dictionary<string, string>>? change = null)
    {
        var form = page.QuerySelector("form[method=post]")!;
        var fields = new Dictionary<string, string>();
        foreach (var input in form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>().Where(input => input.Type is not ("radio" or "checkbox" or "file") || input.IsChecked)) fields[input.Name!] = input.Value;
        foreach (var select in form.QuerySelectorAll("select[name]").OfType<IHtmlSelectElement>()) fields[select.Name!] = select.Value ?? "";
        if (form.QuerySelector("textarea[name=text]") is IHtmlTextAreaElement area) fields["text"] = (text ?? area.Value).Replace("\n", "\r\n", StringComparison.Ordinal);
        fields["do"] = button;
        change?.Invoke(fields);
        using var request = new HttpRequestMessage(HttpMethod.Post, form.GetAttribute("action")) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.TryAddWithoutValidation("Origin", Root.ToString().TrimEnd('/'));
        return await Client.SendAsync(request);
    }

    /// <summary>Asks as the script of an open editor does.</summary>
    public async Task<JsonElement> AskAsync(IHtmlDocument page, string address, object message)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(message) };
        request.Headers.TryAddWithoutValidation("Origin", Root.ToString().TrimEnd('/'));
        request.Headers.Add("RequestVerificationToken", Value(page, "__RequestVerificationToken"));
        using var answer = await Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static string Value(IHtmlDocument page, string name) => ((IHtmlInputElement)page.QuerySelector($"input[name={name}]")!).Value;

    public static string TextOf(IHtmlDocument page) => ((IHtmlTextAreaElement)page.QuerySelector("textarea")!).Value;

    public static string StatusOf(IHtmlDocument page) => page.QuerySelector("#status")!.TextContent;

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _desk.DisposeAsync();
    }
}
