using SuGia.Kernel;

namespace SuGia.Modules.Reading;

/// <summary>Short ids inside one object: P1, O1, D1, F1, C1.</summary>
internal sealed class JsonIds(ArticleReading reading)
{
    public string Of(ReadPaper paper) => $"D{Place(reading.Papers, paper)}";

    public string Of(ReadPerson person) => $"P{Place(reading.People, person)}";

    public string Of(ReadBody body) => $"O{Place(reading.Bodies, body)}";

    public string Of(ReadFigure figure) => $"F{Place(reading.Figures, figure)}";

    public string Of(ReadDirective directive) => $"C{Place(reading.Directives, directive)}";

    public string? Person(string? name) => reading.People.FirstOrDefault(p => p.Name == name) is { } person ? Of(person) : null;

    /// <summary>The id of the body, or the words where none is meant.</summary>
    public string Body(string name) => reading.Bodies.FirstOrDefault(b => b.Name == name || b.Mentions.Any(m => Folding.ToneNormal(m.Text) == Folding.ToneNormal(name))) is { } body ? Of(body) : name;

    private static int Place<T>(IReadOnlyList<T> all, T one)
        where T : class
    {
        for (var at = 0; at < all.Count; at++)
        {
            if (ReferenceEquals(all[at], one))
            {
                return at + 1;
            }
        }

        return 1 + Math.Max(0, all.ToList().IndexOf(one));
    }
}
