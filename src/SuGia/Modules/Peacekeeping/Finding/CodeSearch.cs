using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds records of one kind by their folded words; the one whose code was typed stands first.</summary>
/// <param name="listUrl">The list that is narrowed by a text: the address up to the text; null where there is no such list.</param>
/// <param name="urlOf">Where one of them is shown.</param>
internal abstract class CodeSearch(Words kind, string? listUrl, Func<Coded, string> urlOf) : ISearchable
{
    public Words Kind => kind;

    public Permission Needs => Permission.ReadPeacekeeping;

    /// <summary>Those that were there on the day.</summary>
    protected abstract IQueryable<Coded> On(DateOnly day);

    public string? ListUrl(string text) => listUrl is null ? null : listUrl + Uri.EscapeDataString(text);

    public async Task<IReadOnlyList<Find>> Search(string text, DateOnly asOf, Reader reader, int most, CancellationToken cancel)
    {
        var (english, code) = (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en", text.ToUpperInvariant());
        var found = await Folding.Fold(text).Split(' ')
            .Aggregate(On(asOf), (left, word) => left.Where(c => c.Folded.Contains(word)))
            .OrderBy(c => c.Code == code ? 0 : 1).ThenBy(c => c.Code)
            .Take(most).ToListAsync(cancel);
        return [.. found.Select(c => new Find(c.Code, english ? c.TitleEn : c.TitleVi, urlOf(c)))];
    }
}

/// <summary>A record as it is found.</summary>
internal sealed class Coded
{
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    /// <summary>What it is found by, as <see cref="Folding.Fold"/> makes it.</summary>
    public required string Folded { get; init; }

    public required string TitleVi { get; init; }

    public required string TitleEn { get; init; }
}
