using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>Finds a person within the reader's reach from what was typed into a picker.</summary>
internal sealed class PeoplePicks(IPeople people, Frame frame)
{
    public async Task<Pick<PersonId>> Choose(string? typed, string? picked, CancellationToken cancel)
    {
        if (Id.TryParse<PersonId>(picked, out var id))
        {
            return new(null, id, null, []);
        }

        var said = Typed.Echo(typed);
        return string.IsNullOrWhiteSpace(said)
            ? new(null, null, null, [])
            : Judge(said, await people.Pick(said, frame.AsOf, frame.Reader.ReachOf(Permission.ReadPeople), cancel));
    }

    private static Pick<PersonId> Judge(string typed, IReadOnlyList<PersonCard> fit) => fit switch
    {
        [] => new(typed, null, PersonProblems.NoPersonFits(typed), []),
        [var one] => new(one.Code, one.Id, null, []),
        _ => new(typed, null, PersonProblems.SeveralPeopleFit, [.. fit.Select(p => new Option(p.Id.Value.ToString(), $"{p.Titled()} · {p.Code}"))]),
    };
}
