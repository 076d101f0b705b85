namespace SuGia.Modules.Reading.Understanding.People;

internal enum ElementKind
{
    Honorific,
    Rank,
    Post,
    PartyTitle,
    Name,
    Separator,

    /// <summary>"làm", "là": a post may follow.</summary>
    Link,
    Other,
}

/// <summary>A piece of "đồng chí Trung tướng N. V. A, Ủy viên …, Cục trưởng …".</summary>
internal readonly record struct TitleElement(ElementKind Kind, int First, int Last)
{
    public bool IsTitle => Kind is ElementKind.Rank or ElementKind.Post or ElementKind.PartyTitle;
}
