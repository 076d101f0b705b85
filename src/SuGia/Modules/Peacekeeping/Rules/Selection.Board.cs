using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Selection
{
    private readonly List<SelectionMember> members = [];
    private readonly List<SelectionCandidate> candidates = [];

    public IReadOnlyList<SelectionMember> Members => members;

    public IReadOnlyList<SelectionCandidate> Candidates => candidates;

    public Result<MemberSeated> Seat(PersonId person, BoardRole role, DateOnly on, DateOnly today)
    {
        if (Broken.Among(
            (DecidedOn is null, Otherwise: SelectionProblems.AlreadyDecided),
            (on <= today, Otherwise: SelectionProblems.DayNotCome),
            (on >= OpenedOn, Otherwise: SelectionProblems.BeforeOpened(OpenedOn)),
            (members.All(m => m.Person != person || m.LeftOn is not null), Otherwise: SelectionProblems.AlreadyMember),
            (candidates.All(c => c.Person != person), Otherwise: SelectionProblems.MemberIsCandidate),
            (role != BoardRole.Chair || Chairs == 0, Otherwise: SelectionProblems.ChairTaken)) is { } broken)
        {
            return broken;
        }

        members.Add(new(person, role, on, today));
        return new MemberSeated(Id, person, role);
    }

    public Result<MemberRoleSet> SetRole(Guid member, BoardRole role)
    {
        if (Sitting(member) is not { } set)
        {
            return SelectionProblems.NoSuchMember;
        }

        if (Broken.Among(
            (DecidedOn is null, Otherwise: SelectionProblems.AlreadyDecided),
            (role != BoardRole.Chair || set.Role == role || Chairs == 0, Otherwise: SelectionProblems.ChairTaken with { Field = "Role" })) is { } broken)
        {
            return broken;
        }

        set.Set(role);
        return new MemberRoleSet(Id, set.Person, role);
    }

    /// <summary>The member sits no longer; what they scored stays.</summary>
    public Result<MemberLeft> Leave(Guid member, DateOnly on, DateOnly today)
    {
        if (Sitting(member) is not { } left)
        {
            return SelectionProblems.NoSuchMember;
        }

        if (Broken.Among(
            (DecidedOn is null, Otherwise: SelectionProblems.AlreadyDecided),
            (on <= today, Otherwise: SelectionProblems.DayNotCome),
            (on >= left.JoinedOn, Otherwise: SelectionProblems.LeftBeforeJoined(left.JoinedOn))) is { } broken)
        {
            return broken;
        }

        left.Leave(on);
        return new MemberLeft(Id, left.Person);
    }

    /// <summary>Names a candidate: nobody before the criteria are fixed, and nobody who sits, or sat, on the board.</summary>
    /// <param name="file">The officer's own.</param>
    public Result<SelectionCandidateAdded> AddCandidate(OfficerFile file, DateOnly on, DateOnly today)
    {
        if (Broken.Among(
            (DecidedOn is null, Otherwise: SelectionProblems.AlreadyDecided),
            (on <= today, Otherwise: SelectionProblems.DayNotCome),
            (CriteriaFixedOn is not null, Otherwise: SelectionProblems.CriteriaNotFixed),
            (CriteriaFixedOn is null || on >= CriteriaFixedOn, Otherwise: SelectionProblems.CandidateBeforeCriteria(CriteriaFixedOn)),
            (candidates.All(c => c.Person != file.Person), Otherwise: SelectionProblems.AlreadyCandidate),
            (members.All(m => m.Person != file.Person), Otherwise: SelectionProblems.CandidateIsMember)) is { } broken)
        {
            return broken;
        }

        candidates.Add(new(file.Person, on, today));
        return new SelectionCandidateAdded(Id, file.Person);
    }

    public Result<SelectionCandidateWithdrew> WithdrawCandidate(Guid candidate, DateOnly on, string reason, DateOnly today)
    {
        if (Standing(candidate) is not { } withdrawn)
        {
            return SelectionProblems.NoSuchCandidate;
        }

        if (Broken.Among(
            (DecidedOn is null, Otherwise: SelectionProblems.AlreadyDecided),
            (on <= today, Otherwise: SelectionProblems.DayNotCome),
            (on >= withdrawn.AddedOn, Otherwise: SelectionProblems.BeforeNamed(withdrawn.AddedOn)),
            (reason is not "", Otherwise: SelectionProblems.WithdrawalNeedsReason)) is { } broken)
        {
            return broken;
        }

        withdrawn.Withdraw(on, reason);
        return new SelectionCandidateWithdrew(Id, withdrawn.Person);
    }

    /// <summary>The member does not score this candidate; a score given before no longer counts.</summary>
    public Result<ConflictDeclared> DeclareConflict(Guid member, Guid candidate, string what, DateOnly on, DateOnly today)
    {
        if (Broken.Among(
            (DecidedOn is null, Otherwise: SelectionProblems.AlreadyDecided),
            (Sitting(member) is not null, Otherwise: SelectionProblems.NoSuchMember with { Field = "Member" }),
            (Standing(candidate) is not null, Otherwise: SelectionProblems.NoSuchCandidate with { Field = "Candidate" }),
            (on <= today, Otherwise: SelectionProblems.DayNotCome),
            (Sitting(member)?.HasConflictWith(candidate, DateOnly.MaxValue) is not true, Otherwise: SelectionProblems.AlreadyDeclared)) is { } broken)
        {
            return broken;
        }

        var declaring = Sitting(member)!;
        declaring.Declare(new(candidate, what, on, today));
        return new ConflictDeclared(Id, declaring.Person);
    }

    private int Chairs => members.Count(m => m.LeftOn is null && m.Role == BoardRole.Chair);

    private SelectionMember? Sitting(Guid member) => members.Find(m => m.Id == member && m.LeftOn is null);

    private SelectionCandidate? Standing(Guid candidate) => candidates.Find(c => c.Id == candidate && c.WithdrawnOn is null);
}

public sealed record MemberSeated(SelectionId Selection, PersonId Person, BoardRole Role);

public sealed record MemberRoleSet(SelectionId Selection, PersonId Person, BoardRole Role);

public sealed record MemberLeft(SelectionId Selection, PersonId Person);

public sealed record SelectionCandidateAdded(SelectionId Selection, PersonId Person);

public sealed record SelectionCandidateWithdrew(SelectionId Selection, PersonId Person);

/// <remarks>Names neither the candidate nor what binds the two: an event is read by whoever reads history.</remarks>
public sealed record ConflictDeclared(SelectionId Selection, PersonId Member);
