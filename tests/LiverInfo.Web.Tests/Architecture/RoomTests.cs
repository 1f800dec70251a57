using System.Reflection;
using LiverInfo.Commands;
using LiverInfo.Desk.Serving;
using Mono.Cecil;
using Mono.Cecil.Cil;
using NetArchTest.Rules;

namespace LiverInfo.Web.Tests.Architecture;

/// <summary>The rooms (namespaces) of each project depend on each other in one direction, and each project keeps to its own concern.</summary>
public sealed class RoomTests
{
    private static readonly Assembly Content = typeof(Site).Assembly;
    private static readonly Assembly Web = typeof(Website).Assembly;

    // A room may depend on the rooms before it, and on no other, so there is no cycle.
    private static readonly string[] ContentRooms = ["Model", "Diagnostics", "Reports", "Retractions", "Files", "Yaml", "Markdown", "Text", "Search", "Checks", "Loading", "Explaining", "Templates", "Importing", "Signing"];
    private static readonly string[] WebRooms = ["Views", "Rendering", "Sharing", "Pages", "Operations", "Publishing", "State", "Reloading", "Serving", "Export"];

    private static readonly Assembly Desk = typeof(StaffDesk).Assembly;

    private static readonly string[] DeskRooms = ["Texts", "Pictures", "Saving", "Sites", "Security", "Views", "Serving"];

    private static readonly string[] RoomsThatWrite = ["State", "Export"];
    private static readonly string[] RoomsOfTheProgramThatWrite = ["Fixing", "Writing"];

    public static TheoryData<string> Rooms =>
    [
        .. ContentRooms.Select(room => $"LiverInfo.Content.{room}"),
        .. WebRooms.Select(room => $"LiverInfo.Web.{room}"),
        .. DeskRooms.Select(room => $"LiverInfo.Desk.{room}"),
    ];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_depends_only_on_the_rooms_before_it(string room)
    {
        var (assembly, rooms) = room.StartsWith("LiverInfo.Content.", StringComparison.Ordinal) ? (Content, ContentRooms)
            : room.StartsWith("LiverInfo.Web.", StringComparison.Ordinal) ? (Web, WebRooms)
            : (Desk, DeskRooms);
        var (project, name) = (room[..room.LastIndexOf('.')], room[(room.LastIndexOf('.') + 1)..]);

        Assert.NotEmpty(In(assembly, room).GetTypes());
        foreach (var later in rooms[(Array.IndexOf(rooms, name) + 1)..]) AssertHolds(In(assembly, room).ShouldNot().HaveDependencyOn($"{project}.{later}"));
    }

    [Fact]
    public void Every_room_has_its_place_in_the_order()
    {
        Assert.Equal(ContentRooms.Order(), RoomsOf(Content, "LiverInfo.Content."));
        Assert.Equal(WebRooms.Order(), RoomsOf(Web, "LiverInfo.Web."));
        Assert.Equal(DeskRooms.Order(), RoomsOf(Desk, "LiverInfo.Desk."));
    }

    [Fact]
    public void Content_knows_neither_the_web_nor_a_clock_nor_a_log() => AssertHolds(In(Content, "LiverInfo.Content")
        .ShouldNot().HaveDependencyOnAny("Microsoft.AspNetCore", "Microsoft.Extensions", "Serilog", "System.Net.Http", "System.TimeProvider", "LiverInfo.Web"));

    [Fact]
    public void The_public_site_knows_no_program_and_no_desk() => Assert.DoesNotContain(
        Web.GetReferencedAssemblies(),
        reference => reference.Name == typeof(LiverInfoCommand).Assembly.GetName().Name || reference.Name == "LiverInfo.Desk");

    [Fact]
    public void Of_the_public_site_only_the_state_folder_and_the_export_write_files()
    {
        var writers = WritersIn(Web);

        Assert.NotEmpty(writers);
        Assert.All(writers, writer => Assert.Contains(RoomsThatWrite, room => writer.StartsWith($"LiverInfo.Web.{room}.", StringComparison.Ordinal)));
        Assert.Empty(WritersIn(Content));
    }

    /// <summary>Web has no code that writes content: what it writes lies in the state folder and in the export.</summary>
    [Fact]
    public void Of_the_desk_only_the_room_that_saves_writes_files()
    {
        var writers = WritersIn(Desk);

        Assert.NotEmpty(writers);
        Assert.All(writers, writer => Assert.StartsWith("LiverInfo.Desk.Saving.", writer, StringComparison.Ordinal));
    }

    /// <summary>What changes a file that people wrote, and what makes a new one, are each in one place, so that what keeps it safe is as well.</summary>
    [Fact]
    public void Of_the_program_only_the_room_that_mends_and_the_room_that_makes_new_files_write()
    {
        var writers = WritersIn(typeof(LiverInfoCommand).Assembly);

        Assert.NotEmpty(writers);
        Assert.All(writers, writer => Assert.Contains(RoomsOfTheProgramThatWrite, room => writer.StartsWith($"LiverInfo.{room}.", StringComparison.Ordinal)));
    }

    private static PredicateList In(Assembly assembly, string room) =>
        Types.InAssembly(assembly).That().ResideInNamespaceMatching($"^{room.Replace(".", @"\.", StringComparison.Ordinal)}($|\\.)");

    private static void AssertHolds(ConditionList rule)
    {
        var result = rule.GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }

    private static IEnumerable<string> RoomsOf(Assembly assembly, string prefix) => assembly.GetTypes()
        .Select(type => type.Namespace ?? "")
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
        .Select(name => name[prefix.Length..].Split('.')[0])
        .Distinct()
        .Order();

    /// <summary>Returns the methods that call anything which writes, moves or deletes a file or a folder.</summary>
    private static List<string> WritersIn(Assembly assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly.Location);
        return
        [
            .. module.GetTypes()
                .SelectMany(type => type.Methods)
                .Where(method => method.HasBody && method.Body.Instructions.Any(Writes))
                .Select(method => method.FullName[(method.FullName.IndexOf(' ', StringComparison.Ordinal) + 1)..]),
        ];
    }

    private static bool Writes(Instruction instruction) => instruction.Operand is MethodReference { Name: var name, DeclaringType.FullName: var type } && type switch
    {
        "System.IO.File" => !(name.StartsWith("Read", StringComparison.Ordinal) || name.StartsWith("Open", StringComparison.Ordinal) || name is "Exists" or "GetLastWriteTimeUtc" or "ResolveLinkTarget"),
        "System.IO.Directory" => name is "CreateDirectory" or "Delete" or "Move",
        "System.IO.FileStream" or "System.IO.StreamWriter" => name == ".ctor",
        _ => false,
    };
}
