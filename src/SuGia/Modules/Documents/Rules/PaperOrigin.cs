using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>From which order of papers one comes: each has its own numbers, layout and law.</summary>
public enum PaperOrigin
{
    State,
    Normative,
    Party,
    InterAgency,
    Foreign,
    UnitedNations,
}

/// <summary>Tells the order of a paper that a record names by number, kind and body alone.</summary>
public static class PaperOrigins
{
    private static readonly string UnitedNations = Folding.Fold("Liên hợp quốc");

    /// <summary>By its body where that says it, else by its kind; a person may correct it.</summary>
    public static PaperOrigin Likely(PaperKind kind, string body) => Folding.Fold(body) == UnitedNations
        ? PaperOrigin.UnitedNations
        : PaperKinds.Find(kind)?.Family switch
        {
            PaperFamily.Normative => PaperOrigin.Normative,
            PaperFamily.Party => PaperOrigin.Party,
            PaperFamily.Coordination => PaperOrigin.InterAgency,
            PaperFamily.Foreign => PaperOrigin.Foreign,
            _ => Folding.Fold(body).StartsWith("dang uy ", StringComparison.Ordinal) ? PaperOrigin.Party : PaperOrigin.State,
        };
}

/// <summary>Source: Decree 30/2020/NĐ-CP, annex I, cell 10b.</summary>
public enum Urgency
{
    Ordinary,
    Urgent,
    VeryUrgent,
    AtOnce,
}

/// <summary>What one paper does to another.</summary>
public enum RelationKind
{
    RestsOn,
    Implements,
    Amends,
    Replaces,
    Repeals,
    Corrects,
    Cites,
    Answers,
    Accompanies,
}
