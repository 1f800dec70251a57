using LiverInfo.Desk.Saves;
using LiverInfo.Desk.Saving;
using LiverInfo.Web.State;

// Saves one text after another with the code of the desk, until it is killed: content folder, state folder, file.
var (content, state, file) = (args[0], args[1], args[2]);
var saver = new Saver(new(content), new(new StateFolder(state), TimeProvider.System));
var (text, reason) = saver.Open(file);
if (text is null) throw new InvalidOperationException(reason);
var version = text.Version;
Console.WriteLine("saving");
for (var number = Environment.ProcessId % 1000; ; number++)
{
    var saved = saver.Save(file, "0123456789abcdef", version, SavedTexts.Of(number));
    if (saved.Outcome != SaveOutcome.Saved) throw new InvalidOperationException(saved.Reason);
    version = saved.Version;
}
