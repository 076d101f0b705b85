using System.Text;

namespace SuGia.Modules.Accounts;

/// <summary>Reads one line from the keyboard without showing it.</summary>
internal sealed class HiddenLine : TextReader
{
    public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        StringBuilder typed = new();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        return new(typed.ToString());
    }
}
