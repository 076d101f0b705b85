using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The two days of a term as typed.</summary>
internal static class TermForm
{
    public static Result<Term> Parse(string? firstOn, string? lastOn) =>
        Typed.Together(Typed.Day(firstOn, "FirstOn"), Typed.DayIfAny(lastOn, "LastOn")).Then(days => Term.Of(days.Item1, days.Item2));
}
