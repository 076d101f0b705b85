using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Reading.Gazetteers;

namespace SuGia.Modules.Reading;

/// <summary>The shipped names with those of the register that the text may mean.</summary>
internal sealed partial class RegisterNames(IUnits units, IPartners partners, IPeople people)
{
    private const int MostNames = 400;

    /// <summary>As whoever keeps the system's own files may know them: without a person signed in.</summary>
    public static Task<Gazetteer> Today(IServiceProvider services, string text, CancellationToken cancel) =>
        services.GetRequiredService<RegisterNames>().For(text, services.GetRequiredService<TimeProvider>().DayInHanoi, Reader.System, cancel);

    /// <param name="reader">Only people within the reach of the reader are known by their bare name.</param>
    public async Task<Gazetteer> For(string text, DateOnly day, Reader reader, CancellationToken cancel)
    {
        var known = (await units.Named(cancel)).Select(u => new KnownBody(u.Name.Vi, "unit", [u.Name.En, .. u.Aliases], u.Code));
        var partnersKnown = await partners.All.Where(p => p.Alpha3 == null).Select(p => new { p.NameVi, p.NameEn }).ToListAsync(cancel);
        return Gazetteer.Shipped().With(
            [.. known, .. partnersKnown.Select(p => new KnownBody(p.NameVi, "partner", p.NameEn is "" ? [] : [p.NameEn]))],
            (await PeopleIn(text, day, reader, cancel)).Select(p => new KnownPerson(p.FullName, [])));
    }

    /// <summary>People of the register whom the text names in full, within the reach of the reader.</summary>
    public async Task<IReadOnlyList<PersonCard>> PeopleIn(string text, DateOnly day, Reader reader, CancellationToken cancel)
    {
        var names = Names(text);
        if (names.Count == 0 || !reader.May(Permission.ReadPeople))
        {
            return [];
        }

        var within = people.Within(reader.ReachOf(Permission.ReadPeople));
        return await people.AsOf(day).Where(p => names.Contains(p.FullName) && within.Any(w => w.Person == p.Id)).OrderBy(p => p.SortKey).Take(MostNames).ToListAsync(cancel);
    }

    /// <summary>Runs of two to five capitalised words, and every shorter run within them.</summary>
    private static List<string> Names(string text) =>
        [.. Capitalised().Matches(Folding.Exact(text)).SelectMany(m => Runs(m.Value.Split(' '))).Distinct(StringComparer.Ordinal).Take(MostNames)];

    private static IEnumerable<string> Runs(string[] words) =>
        from first in Enumerable.Range(0, words.Length)
        from count in Enumerable.Range(2, 4)
        where first + count <= words.Length
        select string.Join(' ', words, first, count);

    [GeneratedRegex(@"\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,7}", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();
}
