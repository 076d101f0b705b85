using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Documents;

/// <content>Changes of who may read it. Source: Decree 30/2020, annex VI: a change of rights is told until it is confirmed.</content>
public sealed partial class WorkFile
{
    private readonly List<RightsChange> rightsChanges = [];
    private readonly List<RightsSeen> rightsSeen = [];

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<RightsChange> RightsChanges => rightsChanges;

    public IReadOnlyList<RightsSeen> RightsSeen => rightsSeen;

    /// <summary>The changes that the account did not make and has not confirmed yet.</summary>
    public IReadOnlyList<RightsChange> UnconfirmedBy(Guid account) =>
        [.. rightsChanges.Where(c => c.By != account && rightsSeen.All(s => s.Change != c.Id || s.By != account))];

    /// <summary>Also of a file that is frozen or handed over: nothing in it changes by that.</summary>
    public Result<RightsConfirmed> ConfirmRights(Guid by, DateOnly today)
    {
        var open = UnconfirmedBy(by);
        if (open is [])
        {
            return WorkFileProblems.NothingToConfirm;
        }

        rightsSeen.AddRange(open.Select(c => new RightsSeen(c.Id, by, today)));
        return new RightsConfirmed(Id, by);
    }

    private void NoteRights(WorkFileRights rights, UnitKept unit, Guid by, DateOnly today)
    {
        if (rights != Rights || unit.Unit != Unit)
        {
            rightsChanges.Add(new(rights, Rights, unit.Name, KeptBy, by, today));
        }
    }

    private UnitKept Kept => new(Unit, KeptBy);

    private readonly record struct UnitKept(UnitId Unit, string Name);
}

/// <summary>Who may read a file became another: by its rights, or by the unit that keeps it.</summary>
public sealed class RightsChange : Part
{
    private RightsChange() { }

    internal RightsChange(WorkFileRights from, WorkFileRights to, string keptByBefore, string keptBy, Guid by, DateOnly enteredOn) =>
        (From, To, KeptByBefore, KeptBy, By, EnteredOn) = (from, to, keptByBefore, keptBy, by, enteredOn);

    public WorkFileRights From { get; private init; }

    public WorkFileRights To { get; private init; }

    public string KeptByBefore { get; private init; } = "";

    public string KeptBy { get; private init; } = "";

    /// <summary>The account that changed it: it needs no notice of that.</summary>
    public Guid By { get; private init; }
}

/// <summary>One reader knows of one change.</summary>
public sealed class RightsSeen : Part
{
    private RightsSeen() { }

    internal RightsSeen(Guid change, Guid by, DateOnly enteredOn) => (Change, By, EnteredOn) = (change, by, enteredOn);

    public Guid Change { get; private init; }

    public Guid By { get; private init; }
}

public sealed record RightsConfirmed(WorkFileId File, Guid By);
