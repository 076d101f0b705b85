using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Organisation;

public enum UnitKind
{
    Ministry,
    Department,
    Command,
    Office,
    Academy,
    Institute,
    Centre,
    ProvincialPolice,
    CommunalPolice,
    Division,
    Section,
    FormedUnit,
    Abroad,
    PartyBody,
}

/// <summary>A part of the police or one of its partners inside the State: names, place in the tree, first and last day.</summary>
/// <remarks>Hosted-by is not parent: the Standing Office sits in a department that does not command it.</remarks>
public sealed class Unit : Record<UnitId>
{
    public const int NameLimit = 160;
    public const int CodeLimit = 30;
    public const int FoldedLimit = 500;

    private readonly List<UnitPlace> places = [];
    private readonly List<UnitAlias> aliases = [];

    private Unit() { }

    /// <summary>Unique, as A01 or VPTT.</summary>
    public string Code { get; private set; } = "";

    public UnitKind Kind { get; private set; }

    public string NameVi { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    public string Folded { get; private set; } = "";

    public DateOnly? FirstOn { get; private set; }

    public DateOnly? LastOn { get; private set; }

    /// <summary>The unit that this one took over from, and the one that took over.</summary>
    public UnitId? Predecessor { get; private set; }

    public UnitId? Successor { get; private set; }

    /// <summary>The paper that founded it.</summary>
    public Guid? FoundedBy { get; private set; }

    public Words Name => new(NameVi, NameEn);

    public IReadOnlyList<UnitPlace> Places => places;

    public IReadOnlyList<UnitAlias> Aliases => aliases;

    public bool StandsOn(DateOnly day) => (FirstOn is null || FirstOn <= day) && (LastOn is null || day <= LastOn);

    public static (Unit Unit, UnitFounded Founded) Found(UnitDetails details)
    {
        Unit unit = new();
        unit.Take(details);
        return (unit, new(unit.Id, unit.Code));
    }

    public UnitCorrected Correct(UnitDetails details)
    {
        Take(details);
        return new(Id);
    }

    /// <summary>Puts the unit under a parent, and perhaps into a host's house, from a day.</summary>
    /// <param name="lineage">The parent and all above it: the unit cannot be among them.</param>
    public Result<UnitPlaced> Place(UnitId? parent, UnitId? hostedBy, DateOnly firstOn, Guid? paper, IReadOnlySet<UnitId> lineage, DateOnly today)
    {
        if (Broken.Among(
            (parent != Id && !lineage.Contains(Id), Otherwise: UnitProblems.UnderItself),
            (hostedBy != Id, Otherwise: UnitProblems.HostedByItself),
            (places.All(p => p.FirstOn != firstOn), Otherwise: UnitProblems.PlacedOnThatDay(firstOn)),
            (FirstOn is null || firstOn >= FirstOn, Otherwise: UnitProblems.PlacedBeforeFounded)) is { } broken)
        {
            return broken;
        }

        places.Add(new(parent, hostedBy, firstOn, paper, today));
        Spans.Chain(places);
        return new UnitPlaced(Id, parent, hostedBy, firstOn);
    }

    public Result<UnitAliasAdded> AddAlias(string alias, DateOnly today)
    {
        if (aliases.Any(a => Folding.Fold(a.Name) == Folding.Fold(alias)))
        {
            return UnitProblems.AliasKnown;
        }

        aliases.Add(new(alias, today));
        Fold();
        return new UnitAliasAdded(Id, alias);
    }

    /// <param name="lastOn">The last day on which the unit stands.</param>
    public Result<UnitEnded> End(DateOnly lastOn, UnitId? successor)
    {
        if (Broken.Among(
            (LastOn is null, Otherwise: UnitProblems.AlreadyEnded),
            (FirstOn is null || lastOn >= FirstOn, Otherwise: UnitProblems.EndsBeforeFounded),
            (successor != Id, Otherwise: UnitProblems.SucceedsItself)) is { } broken)
        {
            return broken;
        }

        (LastOn, Successor) = (lastOn, successor);
        return new UnitEnded(Id, lastOn, successor);
    }

    private void Take(UnitDetails details)
    {
        (Code, Kind, NameVi, NameEn) = (details.Code, details.Kind, details.NameVi, details.NameEn);
        (FirstOn, FoundedBy, Predecessor) = (details.FirstOn, details.FoundedBy, details.Predecessor);
        SortKey = $"{Kernel.SortKey.OfText(NameVi)}~{Id.Value:N}";
        Fold();
    }

    /// <summary>What a picker finds; many aliases are cut at what the column holds.</summary>
    private void Fold()
    {
        var folded = Folding.Fold($"{NameVi} {NameEn} {Code} {string.Join(' ', aliases.Select(a => a.Name))}");
        Folded = folded[..Math.Min(folded.Length, FoldedLimit)];
    }
}

/// <param name="FoundedBy">The paper that founded the unit.</param>
public sealed record UnitDetails(string Code, UnitKind Kind, string NameVi, string NameEn, DateOnly? FirstOn, Guid? FoundedBy = null, UnitId? Predecessor = null);

/// <summary>Where a unit stands in the tree from a day.</summary>
public sealed class UnitPlace : Part, ISpan
{
    private UnitPlace() { }

    internal UnitPlace(UnitId? parent, UnitId? hostedBy, DateOnly firstOn, Guid? paper, DateOnly enteredOn) =>
        (Parent, HostedBy, FirstOn, Paper, EnteredOn) = (parent, hostedBy, firstOn, paper, enteredOn);

    public UnitId? Parent { get; private init; }

    public UnitId? HostedBy { get; private init; }

    public DateOnly FirstOn { get; private init; }

    public DateOnly? LastOn { get; private set; }

    public Guid? Paper { get; private init; }

    DateOnly? ISpan.LastOn { set => LastOn = value; }
}

/// <summary>Another name by which a unit is found.</summary>
public sealed class UnitAlias : Part
{
    private UnitAlias() { }

    internal UnitAlias(string name, DateOnly enteredOn) => (Name, EnteredOn) = (name, enteredOn);

    public string Name { get; private init; } = "";
}

public sealed record UnitFounded(UnitId Unit, string Code);

public sealed record UnitCorrected(UnitId Unit);

public sealed record UnitPlaced(UnitId Unit, UnitId? Parent, UnitId? HostedBy, DateOnly FirstOn);

public sealed record UnitAliasAdded(UnitId Unit, string Alias);

public sealed record UnitEnded(UnitId Unit, DateOnly LastOn, UnitId? Successor);
