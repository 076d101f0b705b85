using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Figures;

/// <summary>One figure as JSON, the same from the API and from the command line.</summary>
/// <param name="Value">Of a ratio over nothing, null.</param>
public sealed record FigureJson(
    string Code, Bilingual Title, Bilingual Measure, DateOnly AsOf, string Scope, decimal? Value, BaseJson? Base,
    long EnteredAfter, long ProofCount, string ProofUrl, IReadOnlyList<ProofJson> Proof)
{
    public const int MostProof = 100;

    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static FigureJson Of(FigureValue value) => new(
        value.Is.Code, Bilingual.Of(value.Is.Title), Bilingual.Of(value.Is.Measure), value.AsOf, value.Scope.ToString(), value.Value,
        value.Base is { } whole ? new(whole.Value, whole.Url) : null,
        value.EnteredAfter, value.Records, value.Url, [.. value.Proof.Select(l => new ProofJson(l.Id, l.Title, l.Url))]);
}

public sealed record Bilingual(string Vi, string En)
{
    public static Bilingual Of(Words words) => new(words.Vi, words.En);
}

public sealed record BaseJson(decimal? Value, string Url);

public sealed record ProofJson(Guid Id, string Title, string Url);
