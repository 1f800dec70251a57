using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LiverInfo.Content.Yaml;

/// <summary>
/// Refuses the parts of YAML that can hurt: anchors and aliases, which can expand without end, and nesting so deep that
/// building the tree, which is recursive, would exhaust the stack and end the process.
/// </summary>
internal sealed class GuardedParser(TextReader text) : IParser
{
    private const int DeepestNesting = 16;

    private readonly Parser _inner = new(text);
    private int _depth;

    public ParsingEvent? Current => _inner.Current;

    public bool MoveNext()
    {
        if (!_inner.MoveNext()) return false;
        switch (Current)
        {
            case AnchorAlias alias:
                throw new AnchorException(alias.Start, alias.End);
            case NodeEvent { Anchor.IsEmpty: false } node:
                throw new AnchorException(node.Start, node.End);
            case { NestingIncrease: var change } parsingEvent:
                _depth += change;
                if (_depth > DeepestNesting) throw new NestingException(parsingEvent.Start, parsingEvent.End);
                break;
        }

        return true;
    }
}

/// <summary>An anchor (<c>&amp;name</c>) or an alias (<c>*name</c>) was met.</summary>
internal sealed class AnchorException(Mark start, Mark end) : YamlException(start, end, "Anchor or alias");

/// <summary>Lists within lists went too deep.</summary>
internal sealed class NestingException(Mark start, Mark end) : YamlException(start, end, "Nested too deep");
