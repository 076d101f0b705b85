using SuGia.Modules.Reading.Cleaning;
using SuGia.Modules.Reading.Understanding.Bodies;

namespace SuGia.Modules.Reading.Checking;

/// <summary>Statements of one text that name different parties of the same act.</summary>
internal static class Conflicts
{
    private const int MostSignings = 40;

    public static IEnumerable<Conflict> Of(Page page, BodyGrammar bodies, IReadOnlyList<BodyGroup> groups, Envelope envelope)
    {
        var names = BodyGroup.Names(groups);
        var signings = page.Sentences.Where(s => s.Block.Kind != BlockKind.Title).Select(s => Signing.In(page, bodies, names, s)).OfType<Signing>().Take(MostSignings).ToList();
        var pairs = signings.SelectMany((one, at) => signings.Skip(at + 1).Select(other => (One: one, Other: other)));
        foreach (var (one, other) in pairs.Where(p => p.One.IsCaption != p.Other.IsCaption && p.One.IsOfSame(p.Other) && !p.One.HasSameParties(p.Other)))
        {
            yield return new(new("Thân bài và chú thích ảnh nêu các bên ký khác nhau.", "Body and caption name different signatories."), one.Quote, other.Quote);
        }

        if (envelope.Place is { Doubt: { } doubt } place && envelope.Title is { } title)
        {
            yield return new(doubt, place.Evidence, title);
        }
    }
}
