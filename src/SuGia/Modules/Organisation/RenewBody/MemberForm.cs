using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>One line of the members' table as typed.</summary>
public sealed record MemberForm
{
    public string? Who { get; init; }

    public string? Role { get; init; }

    public string? Title { get; init; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Who) && string.IsNullOrWhiteSpace(Title);

    public MemberForm Echo() => new() { Who = Typed.Echo(Who), Role = Typed.Echo(Role), Title = Typed.Echo(Title) };
}

/// <summary>Makes members of what was typed: a code names someone on record, anything else is a name.</summary>
internal sealed class MemberPicks(IPeople people, Frame frame)
{
    public async Task<Result<IReadOnlyList<Membership>>> Parse(IReadOnlyList<MemberForm> typed, CancellationToken cancel)
    {
        var codes = typed.Select(m => Folding.Exact(m.Who ?? "")).Where(IsCode).Distinct().ToList();
        var within = people.Within(frame.Reader.ReachOf(Permission.ReadPeople));
        var known = await people.AsOf(frame.Today).Where(p => codes.Contains(p.Code) && within.Any(r => r.Person == p.Id))
            .ToDictionaryAsync(p => p.Code, p => p.Id, cancel);
        var parsed = typed.Index().Where(m => !m.Item.IsBlank).Select(m => Parse(m.Item, $"Members[{m.Index}]", known)).ToList();
        List<Problem> problems = [.. parsed.SelectMany(m => m.Problems)];
        return problems is [] ? Result(parsed) : new Broken(problems);
    }

    /// <summary>The codes of those members who are on record, for a form that begins with the last version.</summary>
    public Task<Dictionary<PersonId, string>> Codes(IReadOnlyList<PersonId> ids, CancellationToken cancel) =>
        people.AsOf(frame.Today).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Code, cancel);

    private static Result<IReadOnlyList<Membership>> Result(List<Result<Membership>> parsed) => parsed.Select(m => m.Value!).ToList();

    private static Result<Membership> Parse(MemberForm typed, string line, Dictionary<string, PersonId> known) => Typed.Together(
        Who(Folding.Exact(typed.Who ?? ""), $"{line}.Who", known),
        Typed.Choice<BodyRole>(typed.Role, $"{line}.Role"),
        Typed.TextIfAny(typed.Title, $"{line}.Title", BodyMember.TitleLimit, BodyWords.Title))
        .Into((who, role, title) => new Membership(who.Person, who.Name, role, title));

    private static Result<(PersonId? Person, string Name)> Who(string typed, string field, Dictionary<string, PersonId> known) => typed switch
    {
        _ when known.TryGetValue(typed, out var person) => ((PersonId?)person, ""),
        _ when IsCode(typed) => BodyProblems.NoPersonWithCode(Typed.Echo(typed), field),
        _ => Typed.Text(typed, field, BodyMember.NameLimit, BodyWords.Member).Into(name => ((PersonId?)null, name)),
    };

    /// <summary>No name of a person holds a digit; every code does.</summary>
    private static bool IsCode(string typed) => typed.Length <= Person.CodeLimit && typed.Any(char.IsAsciiDigit);
}
