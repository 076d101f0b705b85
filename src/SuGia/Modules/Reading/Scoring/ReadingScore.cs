using System.Text.Json;

namespace SuGia.Modules.Reading;

/// <summary>Compares a reading with what a careful human reader took out of the same text (gold-reading/1, "How to score").</summary>
public static class ReadingScore
{
    /// <param name="gold">One object of <c>seeds</c>.</param>
    public static SeedScore Of(ArticleReading reading, JsonElement gold)
    {
        var name = GoldJson.Text(gold, "seed") ?? "";
        using var document = JsonDocument.Parse(ReadingJson.Write(reading, name));
        var read = document.RootElement.Clone();
        return new(name, [.. Kinds(read, gold)], [.. HardFailures.Of(read, gold, reading.Text)]);
    }

    private static IEnumerable<KindScore> Kinds(JsonElement read, JsonElement gold)
    {
        yield return Matching.Fields("envelope", EnvelopeFields(read), EnvelopeFields(gold));
        yield return Matching.Facts("documents", Facts(read, "documents", "raw", Document), Facts(gold, "documents", "raw", Document));
        yield return Matching.Facts("days", Days(read), Days(gold));
        yield return Matching.Facts("people", Facts(read, "people", "evidence", Person), Facts(gold, "people", "evidence", Person));
        yield return Matching.Facts("figures", Facts(read, "figures", null, Figure), Facts(gold, "figures", null, Figure));
        yield return Matching.Facts("directives", Facts(read, "directives", null, d => Directive(read, d)), Facts(gold, "directives", null, d => Directive(gold, d)));
        yield return Matching.Stretches("noise", read, gold);
        yield return Matching.Facts("captions", Facts(read, "captions", null, _ => ""), Facts(gold, "captions", null, _ => ""));
        yield return Matching.Facts("milestones", Facts(read, "milestones", null, _ => ""), Facts(gold, "milestones", null, _ => ""));
        yield return Matching.Facts("oddities", Facts(read, "oddities", null, _ => ""), Facts(gold, "oddities", null, _ => ""));
        yield return Matching.Fields("organisations", Names(read), Names(gold));
    }

    private static IEnumerable<Fact> Facts(JsonElement seed, string list, string? quote, Func<JsonElement, string> fields) =>
        GoldJson.List(seed, list).Select(f => new Fact(GoldJson.Quoted(quote is null ? f : GoldJson.At(f, quote)), fields(f)));

    private static string Document(JsonElement d) =>
        $"{GoldJson.Text(d, "kind")} · {GoldJson.Text(d, "type")} · {GoldJson.Text(d, "number")} · {GoldJson.Text(d, "symbol")} · {GoldJson.Text(d, "body")} · {GoldJson.Text(d, "date")}";

    private static string Person(JsonElement p) =>
        $"{GoldJson.Text(p, "name")} · {GoldJson.Text(p, "rank")} · {GoldJson.Texts(p, "posts")} · {GoldJson.Texts(p, "partyTitles")} · {GoldJson.Text(p, "roleCode")}";

    private static string Figure(JsonElement f) => $"{GoldJson.At(f, "value")?.GetDecimal():0.###} · {GoldJson.Text(f, "unit")} · {GoldJson.Text(f, "status")} · "
        + $"{GoldJson.Text(f, "asOf", "date")}{GoldJson.Text(f, "asOf", "from")}–{GoldJson.Text(f, "asOf", "to")}";

    private static string Directive(JsonElement seed, JsonElement d) =>
        $"{GoldJson.Text(d, "kind")} · {GoldJson.Text(d, "deadlineKind")} · {NameOf(seed, GoldJson.Text(d, "by"))}";

    private static string? NameOf(JsonElement seed, string? id) =>
        GoldJson.List(seed, "people").Where(p => GoldJson.Text(p, "id") == id).Select(p => GoldJson.Text(p, "name")).FirstOrDefault();

    /// <summary>Days of the envelope, of papers and of events that are only dated.</summary>
    private static IEnumerable<Fact> Days(JsonElement seed) =>
    [
        .. Day(GoldJson.At(seed, "envelope", "eventDate"), "evidence"),
        .. GoldJson.At(seed, "envelope", "publishDate") is { } published ? [new(GoldJson.Quoted(GoldJson.At(published, "evidence")), $"{GoldJson.Text(published, "value")} {GoldJson.Text(published, "time")}")] : (Fact[])[],
        .. GoldJson.List(seed, "documents").Where(d => GoldJson.Text(d, "date") is not null).Select(d => new Fact(GoldJson.Quoted(GoldJson.At(d, "raw")), GoldJson.Text(d, "date")!)),
        .. GoldJson.List(seed, "datedEvents").Select(e => new Fact(GoldJson.Quoted(e), Span(GoldJson.At(e, "date")))),
    ];

    private static Fact[] Day(JsonElement? day, string evidence) => day is { } told ? [new(GoldJson.Quoted(GoldJson.At(told, evidence)), Span(told))] : [];

    private static string Span(JsonElement? day) => $"{GoldJson.Text(day, "from")}–{GoldJson.Text(day, "to")} {GoldJson.Text(day, "precision")}";

    private static IEnumerable<(string Field, string Value)> EnvelopeFields(JsonElement seed)
    {
        var envelope = GoldJson.At(seed, "envelope");
        (string, string?)[] fields =
        [
            ("title", GoldJson.Text(envelope, "title", "quote")), ("publisher", GoldJson.Text(envelope, "publisher", "value")), ("author", GoldJson.Text(envelope, "author", "value")),
            ("eventDate", GoldJson.Text(envelope, "eventDate", "from")), ("publishDate", GoldJson.Text(envelope, "publishDate", "value")), ("time", GoldJson.Text(envelope, "publishDate", "time")),
            ("place", GoldJson.Text(envelope, "place", "value")), ("kind", GoldJson.Text(envelope, "kind")), ("event", GoldJson.Text(envelope, "event", "name", "quote")),
        ];
        return fields.Where(f => f.Item2 is not null).Select(f => (f.Item1, f.Item2!));
    }

    private static IEnumerable<(string Field, string Value)> Names(JsonElement seed) =>
        GoldJson.List(seed, "organisations").Select(o => ("name", Kernel.Folding.ToneNormal(GoldJson.Text(o, "name") ?? "")));
}
