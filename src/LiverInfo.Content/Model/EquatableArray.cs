using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace LiverInfo.Content.Model;

/// <summary>
/// An immutable array with value equality, so that a record which holds one compares by value: an <see cref="ImmutableArray{T}"/>
/// compares by reference.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly ImmutableArray<T> _items;

    internal EquatableArray(ImmutableArray<T> items) => _items = items;

    /// <summary>How many items there are.</summary>
    public int Length => Items.Length;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Items.IsEmpty;

    /// <inheritdoc />
    int IReadOnlyCollection<T>.Count => Length;

    // A default struct holds the default array, which cannot be read.
    private ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    /// <inheritdoc />
    public T this[int index] => Items[index];

    /// <summary>Returns whether both hold equal items in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Returns whether the items or their order differ.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Wraps an immutable array.</summary>
    public static implicit operator EquatableArray<T>(ImmutableArray<T> items) => new(items);

    /// <summary>Returns the items as memory.</summary>
    public ReadOnlyMemory<T> AsMemory() => Items.AsMemory();

    /// <summary>Enumerates the items without an allocation.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc />
    public bool Equals(EquatableArray<T> other) => Items == other.Items || Items.AsSpan().SequenceEqual(other.Items.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}

/// <summary>Creates an <see cref="EquatableArray{T}"/> from a collection expression.</summary>
public static class EquatableArray
{
    /// <summary>Copies the items.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);
}
