using System.Text.RegularExpressions;
using System.Xml.Linq;
using LiverInfo.Commands;
using Microsoft.AspNetCore.Builder;
using Mono.Cecil;

namespace LiverInfo.Web.Tests.Architecture;

/// <summary>The one file for a machine without .NET leaves out parts of the framework. What needs them would fail there, and nowhere else.</summary>
public sealed class OneFileTests
{
    [Fact]
    public void Only_what_nothing_refers_to_is_left_out_of_the_one_file()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "LiverInfo.sln"))) root = root.Parent!;
        var project = XDocument.Load(Path.Combine(root.FullName, "src", "LiverInfo", "LiverInfo.csproj"));
        var leftOut = new Regex(project.Descendants("UnusedAssemblies").Single().Value);
        string[] folders = [AppContext.BaseDirectory, Path.GetDirectoryName(typeof(object).Assembly.Location)!, Path.GetDirectoryName(typeof(WebApplication).Assembly.Location)!];

        var needed = new HashSet<string>();
        var waiting = new Queue<string>([typeof(LiverInfoCommand).Assembly.GetName().Name!]);
        while (waiting.TryDequeue(out var name))
        {
            if (!needed.Add(name) || folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists) is not { } file) continue;
            using var module = ModuleDefinition.ReadModule(file);
            foreach (var reference in module.AssemblyReferences) waiting.Enqueue(reference.Name);
        }

        Assert.True(needed.Count > 100, "The assemblies of the framework were found.");
        Assert.Matches(leftOut, "Microsoft.AspNetCore.SignalR.Core");
        Assert.DoesNotContain(needed, name => leftOut.IsMatch(name));
    }
}
