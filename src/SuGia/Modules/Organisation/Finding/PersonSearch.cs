using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

/// <summary>Finds people by the words of their name or by service number, within the reader's reach.</summary>
internal sealed class PersonSearch(IPeople people) : ISearchable
{
    /// <summary>How many are looked at to put the best first.</summary>
    private const int Looked = 40;

    public Words Kind { get; } = new("Người", "People");

    public Permission Needs => Permission.ReadPeople;

    public async Task<IReadOnlyList<Find>> Search(string text, DateOnly asOf, Reader reader, int most, CancellationToken cancel)
    {
        var within = people.Within(reader.ReachOf(Needs));
        var (written, code) = (Capitalised(text), text.ToUpperInvariant());
        var found = await Folding.Fold(text).Split(' ')
            .Aggregate(people.AsOf(asOf), (left, word) => left.Where(p => p.Folded.Contains(word)))
            .Where(p => within.Any(r => r.Person == p.Id))
            .OrderBy(p => p.Code == code ? 0 : p.FullName.Contains(text) || p.FullName.Contains(written) ? 1 : 2).ThenBy(p => p.SortKey)
            .Take(Looked).ToListAsync(cancel);
        return [.. found.OrderBy(p => Strength(p, text)).Take(most).Select(p => new Find($"{p.Titled()}", Detail(p), $"/people/{p.Id.Value}"))];
    }

    /// <summary>As typed before the same tone elsewhere before the bare letters.</summary>
    private static int Strength(PersonCard person, string text) => person switch
    {
        _ when person.Code.Equals(text, StringComparison.OrdinalIgnoreCase) => 0,
        _ when Holds(Folding.Exact(person.FullName).ToLowerInvariant(), Folding.Exact(text).ToLowerInvariant()) => 1,
        _ when Holds(Folding.ToneNormal(person.FullName), Folding.ToneNormal(text)) => 2,
        _ => 3,
    };

    private static bool Holds(string whole, string part) => $" {whole} ".Contains($" {part} ", StringComparison.Ordinal);

    private static string Capitalised(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..].ToLowerInvariant()));

    private static string Detail(PersonCard person) => person.UnitName is { } unit ? $"{person.Code}, {unit}" : person.Code;
}
