using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;

namespace LiverInfo.Web.Tests.Pages;

/// <summary>A language that does not exist: English, with each string in marks. It is made by reflection, so that a new string is marked as well.</summary>
internal static class MarkedLocale
{
    public const char Open = '⟦';
    public const char Close = '⟧';

    private const BindingFlags Members = BindingFlags.NonPublic | BindingFlags.Static;

    public static Locale Create() => (Locale)Mark(Locale.English, typeof(Locale)) with { Language = "xx" };

    private static object Mark(object value, Type type)
    {
        if (value is string text) return MarkText(text);
        if (value is Delegate words) return MarkResult(words);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FrozenDictionary<,>))
            return typeof(MarkedLocale).GetMethod(nameof(MarkValues), Members)!.MakeGenericMethod(type.GetGenericArguments()[1]).Invoke(null, [value])!;

        var constructor = type.GetConstructors().Single();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
            Mark(type.GetProperty(parameter.Name!)!.GetValue(value)!, parameter.ParameterType))]);
    }

    private static string MarkText(string text) => $"{Open}{text}{Close}";

    private static Delegate MarkResult(Delegate words)
    {
        var parameters = words.GetType().GetMethod("Invoke")!.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType)).ToArray();
        var marked = Expression.Call(typeof(MarkedLocale).GetMethod(nameof(MarkText), Members)!, Expression.Invoke(Expression.Constant(words), parameters));
        return Expression.Lambda(words.GetType(), marked, parameters).Compile();
    }

    private static FrozenDictionary<string, T> MarkValues<T>(FrozenDictionary<string, T> values) where T : class =>
        values.ToFrozenDictionary(pair => pair.Key, pair => (T)Mark(pair.Value, typeof(T)));
}
