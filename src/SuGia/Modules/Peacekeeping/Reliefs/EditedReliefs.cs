using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the relief of a page or form, with the tours that it is about.</summary>
internal sealed class EditedReliefs(AppDb db, PeopleListed listed)
{
    public async Task<EditedRelief?> Find(ReliefId id, CancellationToken cancel)
    {
        if (await db.Set<Relief>().SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } relief)
        {
            return null;
        }

        var post = await db.Set<Mission>().SelectMany(m => m.Posts.Where(p => p.Id == relief.Post), (m, p) => new { m.Acronym, m.Languages, m.IsArmed, p.Code, p.TitleVi, p.TitleEn, p.Language }).SingleAsync(cancel);
        var language = MissionLanguages.All.FirstOrDefault(l => l == post.Language) ?? MissionLanguages.All.FirstOrDefault(l => post.Languages.StartsWith(l, StringComparison.Ordinal)) ?? MissionLanguages.English;
        return new(relief, new(id, post.Code, new(post.TitleVi, post.TitleEn), post.Acronym, relief.Version), language, post.IsArmed);
    }

    /// <summary>The tour that ends, with its days.</summary>
    public Task<Tour> Outgoing(Relief relief, CancellationToken cancel) =>
        db.Set<Tour>().AsNoTracking().SingleAsync(t => t.Id == relief.OutgoingTour, cancel);

    /// <returns>The relief with one of its candidates whom the reader may see, or null.</returns>
    public async Task<(EditedRelief Edited, ReliefCandidate Candidate, PersonCard Person)?> FindCandidate(ReliefId id, Guid candidate, CancellationToken cancel) =>
        await Find(id, cancel) is { } edited
        && edited.Relief.Standing.FirstOrDefault(c => c.Id == candidate) is { } found
        && await listed.Find(found.Person, cancel) is { } person
            ? (edited, found, person)
            : null;

    /// <summary>Those of the candidates whom the reader may see, in order.</summary>
    public async Task<IReadOnlyList<(ReliefCandidate Candidate, PersonCard Person)>> Seen(Relief relief, CancellationToken cancel)
    {
        var people = await listed.Seen(relief.Standing.Select(c => c.Person), cancel);
        return [.. relief.Standing.Where(c => people.ContainsKey(c.Person)).Select(c => (c, people[c.Person]))];
    }
}

/// <param name="Language">In which the holder of the post works.</param>
internal sealed record EditedRelief(Relief Relief, ReliefHead Head, string Language, bool? IsArmed);

/// <summary>Which relief a form is about, as it was before the form was pressed.</summary>
public sealed record ReliefHead(ReliefId Id, string Post, Words Title, string Mission, int Version)
{
    public string Url => UrlOf(Id);

    public static string UrlOf(ReliefId relief) => $"/peacekeeping/reliefs/{relief.Value}";

    /// <summary>Where a relief of a tour is started.</summary>
    public static string StartUrl(PersonId person, Guid tour) => $"{OfficerHead.UrlOf(person)}/tours/{tour}/relief";
}
