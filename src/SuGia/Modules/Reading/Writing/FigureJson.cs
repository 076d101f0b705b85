using System.Globalization;
using System.Text.Json.Nodes;

namespace SuGia.Modules.Reading;

internal static class FigureJson
{
    public static JsonObject Of(ReadFigure figure, JsonIds ids)
    {
        var json = ReadingJson.Quoted(figure.Quote);
        json["id"] = ids.Of(figure);
        json["value"] = figure.Value;
        json["unit"] = figure.Unit;
        json["counts"] = figure.Counts;
        json["asOf"] = figure.AsOf is { } day ? AsOf(day) : null;
        json["status"] = ReadingJson.Kebab(figure.Status);
        json["inWords"] = figure.IsInWords;
        json["cumulative"] = figure.IsCumulative;
        json["restates"] = figure.Restates is { } earlier ? ids.Of(earlier) : null;
        json["dateWords"] = figure.AsOf is { IsOneDay: false } words ? ReadingJson.Quoted(words.Quote) : null;
        return json;
    }

    public static JsonObject Of(ReadDirective directive, JsonIds ids)
    {
        var json = ReadingJson.Quoted(directive.Quote);
        json["id"] = ids.Of(directive);
        json["kind"] = ReadingJson.Kebab(directive.Kind);
        json["by"] = ids.Person(directive.By);
        json["to"] = PeopleJson.Texts(directive.To.Select(ids.Body));
        json["lead"] = directive.To is [var lead, ..] ? ids.Body(lead) : null;
        json["cooperate"] = PeopleJson.Texts(directive.Cooperate.Select(ids.Body));
        json["deadlineKind"] = directive.DeadlineKind.ToString();
        json["deadline"] = directive.Deadline is { } day ? EnvelopeJson.Span(day) : null;
        json["deadlineWords"] = ReadingJson.Array(directive.DeadlineWords.Select(ReadingJson.Quoted));
        json["ordinal"] = ReadingJson.Quoted(directive.Ordinal);
        return json;
    }

    private static JsonObject AsOf(ReadDay day) => day.IsOneDay
        ? new() { ["kind"] = "asOf", ["date"] = ReadingJson.Iso(day.From) }
        : new() { ["kind"] = "span", ["from"] = Written(day, day.From), ["to"] = Written(day, day.To), ["precision"] = ReadingJson.Kebab(day.Precision), ["inferred"] = day.Inferred };

    // A length counted in months or years is known to the month only.
    private static string Written(ReadDay day, DateOnly end) =>
        day.Precision == DayPrecision.Length ? end.ToString("yyyy-MM", CultureInfo.InvariantCulture) : ReadingJson.Iso(end);
}
