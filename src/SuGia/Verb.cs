using SuGia.Kernel;

namespace SuGia;

/// <summary>A verb of the command line, with what must follow it and what may.</summary>
/// <param name="Arguments">What must follow, in order: <c>NAME</c>.</param>
/// <param name="Options">What may: <c>--json</c>, or with a value <c>--as-of DAY</c>.</param>
internal sealed record Verb(string Name, IReadOnlyList<string> Arguments, IReadOnlyList<string> Options, Func<Command, Task<int>> Do)
{
    public string Usage => string.Join(' ', [Name, .. Arguments, .. Options.Select(o => $"[{o}]")]);

    /// <summary>Understands what was typed after the verb: all of it, or the first word that is wrong.</summary>
    public Result<Command> Read(IEnumerable<string> typed)
    {
        Command command = new([], []);
        Queue<string> words = new(typed);
        while (words.TryDequeue(out var word))
        {
            if (Take(word, words, command) is { } problem)
            {
                return problem;
            }
        }

        return command.Arguments.Count < Arguments.Count ? CommandProblems.Missing(Arguments[command.Arguments.Count]) : command;
    }

    private Problem? Take(string word, Queue<string> rest, Command command)
    {
        if (word.StartsWith('-'))
        {
            return Options.Select(o => o.Split(' ')).FirstOrDefault(o => o[0] == word) is { } option ? TakeOption(option, rest, command) : CommandProblems.NoSuchOption(word);
        }

        command.Arguments.Add(word);
        return command.Arguments.Count > Arguments.Count ? CommandProblems.TooMuch(word) : null;
    }

    private static Problem? TakeOption(string[] option, Queue<string> rest, Command command)
    {
        var value = "";
        if (option is [_, var needed] && (!rest.TryDequeue(out value) || value is "" or ['-', ..]))
        {
            return CommandProblems.NoValue(option[0], needed);
        }

        return command.Options.TryAdd(option[0], value) ? null : CommandProblems.Twice(option[0]);
    }
}

/// <summary>What was typed after a verb, understood.</summary>
internal sealed record Command(List<string> Arguments, Dictionary<string, string> Options)
{
    /// <summary>The value of an option; null where it was not typed.</summary>
    public string? this[string option] => Options.GetValueOrDefault(option);

    public bool Has(string option) => Options.ContainsKey(option);
}

internal static class CommandProblems
{
    public static Problem NoSuchVerb(string typed, string verbs) => new(new($"Không có lệnh “{typed}”. Có: {verbs}.", $"There is no verb “{typed}”. There are: {verbs}."));

    public static Problem NoSuchOption(string typed) => new(new($"Không có tùy chọn “{typed}”.", $"There is no option “{typed}”."));

    public static Problem NoValue(string option, string value) => new(new($"Sau {option} phải có {value}.", $"{option} must be followed by {value}."));

    public static Problem Twice(string option) => new(new($"Tùy chọn {option} chỉ ghi một lần.", $"The option {option} may stand once."));

    public static Problem Missing(string argument) => new(new($"Thiếu {argument}.", $"{argument} is missing."));

    public static Problem TooMuch(string typed) => new(new($"Thừa “{typed}”.", $"“{typed}” is too much."));
}
