using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LiverInfo.Content.Yaml;

/// <summary>
/// Rejects dangerous YAML: anchors and aliases, which can expand without limit, and deep nesting, which would overflow the stack
/// of the recursive tree builder and end the process.
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
            case NodeEvent { Tag.IsEmpty: false } node:
                throw new TagException(node.Start, node.End);
            case { NestingIncrease: var change } parsingEvent:
                _depth += change;
                if (_depth > DeepestNesting) throw new NestingException(parsingEvent.Start, parsingEvent.End);
                break;
        }

        return true;
    }
}

/// <summary>The YAML contains an anchor (<c>&amp;name</c>) or an alias (<c>*name</c>).</summary>
internal sealed class AnchorException(Mark start, Mark end) : YamlException(start, end, "Anchor or alias");

/// <summary>The YAML contains a tag (<c>!name</c>), which would be left out of the value.</summary>
internal sealed class TagException(Mark start, Mark end) : YamlException(start, end, "Tag");

/// <summary>The YAML is nested too deeply.</summary>
internal sealed class NestingException(Mark start, Mark end) : YamlException(start, end, "Nested too deep");
