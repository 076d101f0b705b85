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
