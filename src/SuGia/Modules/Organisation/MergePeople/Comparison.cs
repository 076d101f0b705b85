using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>Two records side by side, field by field.</summary>
public sealed record Comparison(PersonId Other, string KeptCode, string OtherCode, IReadOnlyList<ComparedField> Fields)
{
    public static Comparison Of(Person kept, IReadOnlySet<FieldGroup> ofKept, Person other, IReadOnlySet<FieldGroup> ofOther)
    {
        var (left, right) = (Facts(kept, ofKept), Facts(other, ofOther));
        var labels = left.Concat(right).Select(f => f.Label).Distinct();
        return new(other.Id, kept.Code, other.Code, [.. labels.Select(l => new ComparedField(l, Of(left, l), Of(right, l)))]);
    }

    private static List<(Words Label, Cell Value)> Facts(Person person, IReadOnlySet<FieldGroup> open) =>
    [
        (OrganisationWords.Name, Cell.Text(person.FullName)),
        .. PersonFacts.Of(person, open).SelectMany(g => g.Facts),
        (OrganisationWords.Rank, Cell.Text(person.Ranks.OrderByDescending(r => r.FirstOn).FirstOrDefault()?.Rank.Title())),
        (OrganisationWords.Post, Cell.Text(person.Appointments.Where(a => a.IsMain).OrderByDescending(a => a.FirstOn).FirstOrDefault()?.Post)),
    ];

    private static Cell Of(List<(Words Label, Cell Value)> facts, Words label) => facts.FirstOrDefault(f => f.Label == label).Value;
}

public sealed record ComparedField(Words Label, Cell Kept, Cell Other)
{
    public bool IsSame => Kept == Other;
}
