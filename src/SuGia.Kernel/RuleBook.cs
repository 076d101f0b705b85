using System.Text.Json;
using System.Text.Json.Serialization;

namespace SuGia.Kernel;

/// <summary>How sure a rule is: only what an official source says may block.</summary>
public enum Confidence
{
    /// <summary>Seen in an official source: may block.</summary>
    Seen,

    /// <summary>Follows from other rows: warns until a person confirms it.</summary>
    Derived,

    /// <summary>Press, summary, third party: warns until a person confirms it.</summary>
    Secondary,

    /// <summary>An expert's default: only ever warns, and says so.</summary>
    Unverified,
}

/// <summary>One rule as data: a value in force between two days, with its source.</summary>
public sealed record RuleRow(
    string Code,
    [property: JsonPropertyName("title_vi")] string TitleVi,
    [property: JsonPropertyName("title_en")] string TitleEn,
    JsonElement Value,
    string Unit,
    string Scope,
    DateOnly? EffectiveFrom,
    DateOnly? EffectiveTo,
    string Source,
    Confidence Confidence,
    string? Note)
{
    public Words Title => new(TitleVi, TitleEn);

    public bool MayBlock => Confidence == Confidence.Seen;

    /// <remarks>Both days are included; an open day has no limit.</remarks>
    public bool IsInForceOn(DateOnly day) =>
        (EffectiveFrom is not { } from || from <= day) && (EffectiveTo is not { } to || day <= to);

    /// <exception cref="InvalidOperationException">The value is no whole number: a fault of the shipped file.</exception>
    public int Whole => Value.TryGetInt32(out var whole)
        ? whole
        : throw new InvalidOperationException($"{Code} holds no whole number.");
}

/// <summary>All rules that were shipped, found by code and day.</summary>
public sealed class RuleBook
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly ILookup<string, RuleRow> rows;

    private RuleBook(IEnumerable<RuleRow> rows) => this.rows = rows.ToLookup(r => r.Code, StringComparer.Ordinal);

    public IEnumerable<RuleRow> All => rows.SelectMany(r => r);

    /// <param name="files">JSON of the schema rule/1.</param>
    public static RuleBook Read(IEnumerable<Stream> files) =>
        new(files.SelectMany(f => JsonSerializer.Deserialize<RuleFile>(f, Json)!.Rules));

    /// <returns>The row in force on the day, or null where none is.</returns>
    public RuleRow? Find(string code, DateOnly day) => rows[code].FirstOrDefault(r => r.IsInForceOn(day));

    private sealed record RuleFile(IReadOnlyList<RuleRow> Rules);
}
