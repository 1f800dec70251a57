using System.Security.Cryptography;
using System.Text;

namespace LiverInfo.Desk.Security;

/// <summary>The secret of one run of the desk. Whoever has the address that the desk printed has it.</summary>
internal sealed class DeskKey
{
    /// <summary>The name of the parameter of the address that holds it.</summary>
    public const string Parameter = "token";

    /// <summary>The secret.</summary>
    public string Token { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    /// <summary>Whether a text is the secret; takes as long whatever the text is.</summary>
    public bool Is(string? text) => text is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(Token));
}
