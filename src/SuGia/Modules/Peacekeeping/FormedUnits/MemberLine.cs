using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>One member as pages name them.</summary>
/// <param name="Line">The line of the strength table.</param>
public sealed record MemberLine(Guid Id, PersonCard Person, Guid Line, DateOnly JoinedOn, DateOnly? PresentedOn, DateOnly? PassedOn)
{
    internal static MemberLine Of(Rostered rostered) => new(
        rostered.Member.Id, rostered.Person, rostered.Line, rostered.Member.FirstOn, rostered.Member.PresentedOn, rostered.Member.PassedOn);
}
