using SuGia.Bench.Data;
using SuGia.Kernel;

namespace SuGia.Bench.Figures;

/// <summary>A figure asked within a scope.</summary>
internal sealed record FigureCase(string Code, Scope Scope)
{
    public string Title => Scope == Scope.Whole ? Code : $"{Code} ({Scope})";

    /// <summary>Every figure over all, and some within each kind of scope.</summary>
    public static IReadOnlyList<FigureCase> Among(IEnumerable<string> codes) =>
    [
        .. codes.Select(c => new FigureCase(c, Scope.Whole)),
        .. Within(Scope.MissionKey, BenchWorld.Acronym(7), "field", "ever-deployed", "nominated", "posts-vacant", "tours-ending-90-days"),
        .. Within(Scope.SexKey, "female", "field", "cleared", "meets-standard", "stage-training"),
        .. Within(Scope.UnitKey, BenchWorld.ProvinceCode(7), "field", "cleared", "ever-deployed", "stage-training"),
    ];

    private static IEnumerable<FigureCase> Within(string key, string value, params IEnumerable<string> names) =>
        names.Select(n => new FigureCase($"peacekeeping.{n}", Scope.Of(key, value)));
}
