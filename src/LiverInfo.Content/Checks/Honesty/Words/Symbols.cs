namespace LiverInfo.Content.Checks.Honesty.Words;

/// <summary>Numbers the stems and classes that a classifier has weights for. All others have the number -1.</summary>
internal sealed class Symbols
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _names = [];

    /// <summary>The name of a symbol.</summary>
    public string this[int number] => _names[number];

    /// <summary>The number of a symbol, which is learnt if it is new.</summary>
    public int Learn(string name)
    {
        if (_numbers.TryGetValue(name, out var number)) return number;
        _names.Add(name);
        return _numbers[name] = _names.Count - 1;
    }

    /// <summary>The number of a symbol; -1 if it is not known.</summary>
    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);
}
