using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

public enum MaterialKind
{
    Sop,
    Guideline,
    Cptm,
    Stm,
    Manual,

    /// <summary>Our own textbook.</summary>
    Textbook,

    /// <summary>Our own plan of one lesson.</summary>
    LessonPlan,
}

public enum MaterialOrigin
{
    UnitedNations,
    Own,
    Partner,
}

/// <summary>A document that is taught from: of the UN or our own. Its editions differ by language and day of issue.</summary>
public sealed class Material : Record<MaterialId>
{
    public const int CodeLimit = 30;
    public const int TitleLimit = 200;
    public const int OwnerLimit = 160;

    private readonly List<MaterialEdition> editions = [];

    private Material() { }

    /// <summary>Unique; as the office writes it: TL-CPTM.</summary>
    public string Code { get; private init; } = "";

    public string TitleVi { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public MaterialKind Kind { get; private set; }

    /// <summary>Who issues it, as printed.</summary>
    public string Owner { get; private set; } = "";

    public string Folded { get; private set; } = "";

    public Words Title => new(TitleVi, TitleEn);

    public IReadOnlyList<MaterialEdition> Editions => editions;

    public static (Material Material, MaterialRegistered Registered) Register(MaterialTerms terms)
    {
        Material material = new() { Code = terms.Code };
        material.Take(terms);
        return (material, new(material.Id, terms.Code));
    }

    /// <summary>Another title, kind or issuer; the code stays.</summary>
    public Result<MaterialCorrected> Correct(MaterialTerms terms)
    {
        Take(terms);
        return new MaterialCorrected(Id, Code);
    }

    public Result<MaterialEditionAdded> AddEdition(MaterialEditionTerms terms, DateOnly today)
    {
        var superseded = terms.Supersedes is { } old ? editions.Find(e => e.Id == old) : null;
        if (Broken.Among(
            (terms.IssuedOn <= today, Otherwise: MaterialProblems.DayNotCome),
            (editions.All(e => e.Label != terms.Label || e.Language != terms.Language), Otherwise: MaterialProblems.EditionTaken(terms.Label, terms.Language)),
            (terms.Supersedes is null || superseded is not null, Otherwise: MaterialProblems.NoSuchEdition),
            (superseded is null || superseded.Language == terms.Language, Otherwise: MaterialProblems.OtherLanguage(superseded?.Language ?? "")),
            (superseded is null || terms.IssuedOn > superseded.IssuedOn, Otherwise: MaterialProblems.BeforeSuperseded(superseded?.Label ?? "", superseded?.IssuedOn ?? default)),
            (superseded is null || editions.All(e => e.Supersedes != superseded.Id), Otherwise: MaterialProblems.AlreadySuperseded(superseded?.Label ?? ""))) is { } broken)
        {
            return broken;
        }

        editions.Add(new(terms, today));
        return new MaterialEditionAdded(Id, terms.Label, terms.Language);
    }

    /// <summary>An edition entered wrongly is taken out, unless another takes its place.</summary>
    public Result<MaterialEditionRemoved> RemoveEdition(Guid edition)
    {
        if (editions.Find(e => e.Id == edition) is not { } removed)
        {
            return MaterialProblems.NoSuchEdition with { Field = "" };
        }

        if (editions.Exists(e => e.Supersedes == edition))
        {
            return MaterialProblems.AlreadySuperseded(removed.Label) with { Field = "" };
        }

        editions.Remove(removed);
        return new MaterialEditionRemoved(Id, removed.Label, removed.Language);
    }

    /// <summary>Those issued by the day that no edition issued by the day supersedes: one for each language, as a rule.</summary>
    public IReadOnlyList<MaterialEdition> CurrentOn(DateOnly day) =>
        [.. IssuedBy(day).Where(e => IssuedBy(day).All(o => o.Supersedes != e.Id)).OrderBy(e => e.Language, StringComparer.Ordinal).ThenByDescending(e => e.IssuedOn)];

    private void Take(MaterialTerms terms)
    {
        (TitleVi, TitleEn, Kind, Owner) = (terms.TitleVi, terms.TitleEn, terms.Kind, terms.Owner);
        Folded = Folding.Fold($"{Code} {TitleVi} {TitleEn} {Owner}");
    }

    private IEnumerable<MaterialEdition> IssuedBy(DateOnly day) => editions.Where(e => e.IssuedOn <= day);
}

public sealed record MaterialTerms(string Code, string TitleVi, string TitleEn, MaterialKind Kind, string Owner);

/// <param name="Supersedes">The edition in the same language that it takes the place of.</param>
public sealed record MaterialEditionTerms(string Label, string Language, DateOnly IssuedOn, MaterialOrigin Origin, PaperId? Paper, Guid? Supersedes);

public sealed class MaterialEdition : Part
{
    public const int LabelLimit = 40;
    public const int LanguageLimit = 40;

    private MaterialEdition() { }

    internal MaterialEdition(MaterialEditionTerms terms, DateOnly enteredOn)
    {
        (Label, Language, IssuedOn, Origin) = (terms.Label, terms.Language, terms.IssuedOn, terms.Origin);
        (Paper, Supersedes, EnteredOn) = (terms.Paper, terms.Supersedes, enteredOn);
    }

    public string Label { get; private init; } = "";

    public string Language { get; private init; } = "";

    public DateOnly IssuedOn { get; private init; }

    public MaterialOrigin Origin { get; private init; }

    /// <summary>The paper that approves it for use.</summary>
    public PaperId? Paper { get; private init; }

    public Guid? Supersedes { get; private init; }
}

public sealed record MaterialRegistered(MaterialId Material, string Code);

public sealed record MaterialCorrected(MaterialId Material, string Code);

public sealed record MaterialEditionRemoved(MaterialId Material, string Label, string Language);

public sealed record MaterialEditionAdded(MaterialId Material, string Label, string Language);
