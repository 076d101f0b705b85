using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public sealed partial class Dossier
{
    /// <summary>The day on which no paper was missing any more; null while one is.</summary>
    public DateOnly? CompleteOn { get; private set; }

    public IReadOnlyList<DossierItem> Missing => MissingOn(DateOnly.MaxValue);

    /// <summary>What was still missing at the end of the day, in order.</summary>
    public IReadOnlyList<DossierItem> MissingOn(DateOnly day) => [.. items.Where(i => !i.IsSettledOn(day)).OrderBy(i => i.Order)];

    /// <summary>Says that a paper is there, is not needed, or is missing after all.</summary>
    /// <param name="notNeeded">Why it is not needed; empty where it is there or missing.</param>
    public Result<DossierPaperSet> SetPaper(Guid item, PaperId? paper, string notNeeded, DateOnly today)
    {
        if (items.Find(i => i.Id == item) is not { } set)
        {
            return DossierProblems.NoSuchItem;
        }

        if (paper is not null && notNeeded is not "")
        {
            return DossierProblems.ThereOrNotNeeded;
        }

        set.Set(paper, notNeeded, today);
        CompleteOn = Missing is [] ? items.Max(i => i.SettledOn) : null;
        return new DossierPaperSet(Id, set.Code, paper is not null);
    }
}

/// <summary>A paper that the dossier asks for: there, missing, or not needed for a reason.</summary>
public sealed class DossierItem : Part
{
    private DossierItem() { }

    internal DossierItem(RuleRow row, int order, DateOnly enteredOn) =>
        (Code, TitleVi, TitleEn, Order, EnteredOn) = (row.Code, row.TitleVi, row.TitleEn, order, enteredOn);

    /// <summary>Of the rule that asks for it.</summary>
    public string Code { get; private init; } = "";

    public string TitleVi { get; private init; } = "";

    public string TitleEn { get; private init; } = "";

    public int Order { get; private init; }

    public PaperId? Paper { get; private set; }

    public string NotNeeded { get; private set; } = "";

    /// <summary>The day on which it was said to be there, or not needed.</summary>
    public DateOnly? SettledOn { get; private set; }

    public Words Title => new(TitleVi, TitleEn);

    public bool IsSettledOn(DateOnly day) => SettledOn <= day;

    internal void Set(PaperId? paper, string notNeeded, DateOnly today) =>
        (Paper, NotNeeded, SettledOn) = (paper, notNeeded, paper is null && notNeeded is "" ? null : today);
}

public sealed record DossierPaperSet(DossierId Dossier, string Item, bool IsThere);
