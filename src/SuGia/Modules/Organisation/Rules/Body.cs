using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

public enum BodyKind
{
    SteeringCommittee,
    Committee,
    WorkingTeam,
    HelpTeam,
}

public enum BodyRole
{
    Chair,
    DeputyChair,
    StandingMember,
    Member,
}

/// <summary>A committee, working team, steering group or help team: who belongs to it is written anew by each decision (kiện toàn).</summary>
public sealed class Body : Record<BodyId>
{
    public const int NameLimit = 200;
    public const int ProgrammeLimit = 300;

    private readonly List<BodyVersion> versions = [];

    private Body() { }

    public BodyKind Kind { get; private set; }

    public string NameVi { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>The programme or scheme (Đề án) that the body serves, or empty.</summary>
    public string Programme { get; private set; } = "";

    /// <summary>The last day on which the body stands; null while it is not dissolved.</summary>
    public DateOnly? LastOn { get; private set; }

    /// <summary>The decision that dissolves it.</summary>
    public Guid? DissolvedBy { get; private set; }

    public string SortKey { get; private set; } = "";

    public string Folded { get; private set; } = "";

    public Words Name => new(NameVi, NameEn);

    public IReadOnlyList<BodyVersion> Versions => versions;

    public static (Body Body, BodyEstablished Established) Establish(BodyDetails details)
    {
        Body body = new();
        body.Take(details);
        return (body, new(body.Id, details.NameVi));
    }

    public BodyCorrected Correct(BodyDetails details)
    {
        Take(details);
        return new(Id);
    }

    /// <summary>Writes the membership anew from a day; the version before ends the day before.</summary>
    /// <param name="paper">The decision that it rests on.</param>
    public Result<BodyRenewed> Renew(DateOnly firstOn, Guid? paper, IReadOnlyList<Membership> members, DateOnly today)
    {
        if (Broken.Among(
            (paper is not null, Otherwise: BodyProblems.NoDecision),
            (members is not [], Otherwise: BodyProblems.NoMembers),
            (members.Count(m => m.Role == BodyRole.Chair) <= 1, Otherwise: BodyProblems.SeveralChairs),
            (members.All(m => members.Count(other => other.IsSameAs(m)) == 1), Otherwise: BodyProblems.MemberTwice),
            (versions.All(v => v.FirstOn != firstOn), Otherwise: BodyProblems.RenewedOnThatDay(firstOn)),
            (LastOn is null || firstOn <= LastOn, Otherwise: BodyProblems.RenewedAfterItsEnd)) is { } broken)
        {
            return broken;
        }

        versions.Add(new(firstOn, paper!.Value, members, today));
        Chain();
        return new BodyRenewed(Id, firstOn, members.Count);
    }

    /// <summary>Ends the body and every membership in it.</summary>
    /// <param name="lastOn">The last day on which the body stands.</param>
    /// <param name="paper">The decision that it rests on.</param>
    public Result<BodyDissolved> Dissolve(DateOnly lastOn, Guid? paper)
    {
        if (Broken.Among(
            (LastOn is null, Otherwise: BodyProblems.AlreadyDissolved),
            (paper is not null, Otherwise: BodyProblems.NoDissolvingDecision),
            (versions is [] || versions.Any(v => v.FirstOn <= lastOn), Otherwise: BodyProblems.DissolvedBeforeItsFirstDay),
            (versions.All(v => v.FirstOn <= lastOn) || versions.All(v => v.FirstOn > lastOn), Otherwise: BodyProblems.RenewedAfterThatDay)) is { } broken)
        {
            return broken;
        }

        (LastOn, DissolvedBy) = (lastOn, paper);
        Chain();
        return new BodyDissolved(Id, lastOn);
    }

    /// <summary>Takes back a dissolution that was recorded by mistake: the last version runs on.</summary>
    public Result<BodyRestored> Restore()
    {
        if (LastOn is null)
        {
            return BodyProblems.NotDissolved;
        }

        (LastOn, DissolvedBy) = (null, null);
        Chain();
        return new BodyRestored(Id);
    }

    /// <summary>The version in force on the day; null before the first and after the last day.</summary>
    public BodyVersion? On(DateOnly day) => versions.SingleOrDefault(v => v.FirstOn <= day && (v.LastOn is null || v.LastOn >= day));

    private void Take(BodyDetails details)
    {
        (Kind, NameVi, NameEn, Programme) = (details.Kind, details.NameVi, details.NameEn, details.Programme);
        SortKey = $"{Kernel.SortKey.OfText(NameVi)}~{Id.Value:N}";
        Folded = Folding.Fold($"{NameVi} {NameEn} {Programme}");
    }

    /// <summary>Each version ends the day before the next; the last one with the body.</summary>
    private void Chain()
    {
        Spans.Chain(versions);
        versions.MaxBy(v => v.FirstOn)?.EndOn(LastOn);
    }
}

public sealed record BodyDetails(BodyKind Kind, string NameVi, string NameEn, string Programme);

/// <summary>Who belongs to a body, in which role, as what.</summary>
/// <param name="Person">One of the people on record; null where only the name is known.</param>
/// <param name="Name">The name of someone who is not on record; empty where <paramref name="Person"/> is known.</param>
/// <param name="Title">Post in the parent organisation, as the decision writes it.</param>
public sealed record Membership(PersonId? Person, string Name, BodyRole Role, string Title)
{
    internal bool IsSameAs(Membership other) =>
        Person is null && other.Person is null ? Folding.Fold(Name) == Folding.Fold(other.Name) : Person == other.Person;
}

/// <summary>The membership from a day until the day before the next version.</summary>
public sealed class BodyVersion : Part, ISpan
{
    private readonly List<BodyMember> members = [];

    private BodyVersion() { }

    internal BodyVersion(DateOnly firstOn, Guid paper, IReadOnlyList<Membership> members, DateOnly enteredOn)
    {
        (FirstOn, Paper, EnteredOn) = (firstOn, paper, enteredOn);
        this.members.AddRange(members.OrderBy(m => m.Role).Select((m, at) => new BodyMember(m, at + 1, enteredOn)));
    }

    public DateOnly FirstOn { get; private init; }

    public DateOnly? LastOn { get; private set; }

    public Guid Paper { get; private init; }

    public IReadOnlyList<BodyMember> Members => members;

    DateOnly? ISpan.LastOn { set => LastOn = value; }

    internal void EndOn(DateOnly? day) => LastOn = day;
}

public sealed class BodyMember : Part
{
    public const int NameLimit = 120;
    public const int TitleLimit = 200;

    private BodyMember() { }

    internal BodyMember(Membership of, int place, DateOnly enteredOn) =>
        (Person, Name, Role, Title, Place, EnteredOn) = (of.Person, of.Name, of.Role, of.Title, place, enteredOn);

    public PersonId? Person { get; private init; }

    public string Name { get; private init; } = "";

    public BodyRole Role { get; private init; }

    public string Title { get; private init; } = "";

    /// <summary>In the order of the decision, from 1.</summary>
    public int Place { get; private init; }
}

public sealed record BodyEstablished(BodyId Body, string Name);

public sealed record BodyRenewed(BodyId Body, DateOnly FirstOn, int Members);

public sealed record BodyCorrected(BodyId Body);

public sealed record BodyRestored(BodyId Body);

public sealed record BodyDissolved(BodyId Body, DateOnly LastOn);

public static class BodyProblems
{
    public static Problem NotDissolved { get; } = new(new("Tổ chức này chưa giải thể.", "This body is not dissolved."));

    public static Problem NoDecision { get; } = new(new("Mỗi lần kiện toàn cần một quyết định: nhập số.", "Each renewal rests on a decision: type its number."), "PaperNumber");

    public static Problem NoMembers { get; } = new(new("Ghi ít nhất một thành viên.", "Name at least one member."));

    public static Problem SeveralChairs { get; } = new(new("Chỉ có một người đứng đầu.", "There is one chair only."));

    public static Problem MemberTwice { get; } = new(new("Có người được ghi hai lần.", "Someone is named twice."));

    public static Problem RenewedOnThatDay(DateOnly day) => new(new(
        $"Đã có lần kiện toàn từ ngày {Days.Both(day).Vi}.", $"A renewal from {Days.Both(day).En} is already recorded."), "FirstOn");

    public static Problem RenewedAfterItsEnd { get; } = new(new("Ngày này sau ngày cuối của ban, tổ.", "The day is after the body's last day."), "FirstOn");

    public static Problem AlreadyDissolved { get; } = new(new("Ban, tổ đã giải thể.", "The body has already been dissolved."));

    public static Problem NoDissolvingDecision { get; } = new(new("Giải thể cần một quyết định: nhập số.", "A dissolution rests on a decision: type its number."), "PaperNumber");

    public static Problem DissolvedBeforeItsFirstDay { get; } = new(new("Ngày cuối trước ngày thành lập.", "The last day is before the first."), "LastOn");

    public static Problem RenewedAfterThatDay { get; } = new(new(
        "Có lần kiện toàn sau ngày này.", "A renewal begins after this day."), "LastOn");

    public static Problem NoPersonWithCode(string code, string field) => new(new(
        $"Không có người nào mang mã “{code}” trong phạm vi của bạn.", $"Nobody in your scope has the code “{code}”."), field);
}
