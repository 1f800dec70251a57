// Two servers to compare the site with, both with nothing that could be left out:
//   bare razor      an empty Razor Pages site, for what starting one costs
//   bare bytes RAW  a Kestrel that answers everything with one body in gzip, and the headers of the recorded answer in the file RAW
using LiverInfo.Benchmarks.Bare;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
if (args[0] == "razor")
{
    builder.Services.AddRazorPages();
    var razor = builder.Build();
    razor.MapRazorPages();
    razor.Run();
}
else
{
    builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
    var answer = RecordedAnswer.Read(args[1]);
    var bytes = builder.Build();
    bytes.Run(answer.SendAsync);
    bytes.Run();
}
