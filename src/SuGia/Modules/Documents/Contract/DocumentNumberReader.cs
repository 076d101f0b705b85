namespace SuGia.Modules.Documents.Contract;

/// <summary>Reads numbers out of text from left to right; what was read once is never read again.</summary>
internal sealed class DocumentNumberReader(string text, bool isRunningText)
{
    private readonly DocumentNumberCursor cursor = new(text);

    /// <summary>The number that is the whole text; null where there is none or something stands beside it.</summary>
    public DocumentNumber? Whole()
    {
        var start = AfterLabel();
        return At(start) is { } number && cursor.IsOnlyPunctuation(cursor.At) ? number : null;
    }

    public IReadOnlyList<FoundNumber> All()
    {
        List<FoundNumber> found = [];
        for (var at = 0; at < text.Length;)
        {
            if (cursor.MayBegin(at) && At(at) is { } number)
            {
                found.Add(new(number, at, number.Raw.Length));
                at += number.Raw.Length;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private int AfterLabel()
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return text.AsSpan(start).StartsWith("số", StringComparison.OrdinalIgnoreCase) ? cursor.SkipLabel(start + 2) : start;
    }

    private DocumentNumber? At(int start)
    {
        cursor.GoTo(start);
        var parts = char.IsAsciiDigit(cursor.Here) ? Numbered(start) : Lettered(start);
        return parts is null || !cursor.IsAtEnd ? null : parts with { Raw = text[start..cursor.At] };
    }

    private DocumentNumber? Lettered(int start) =>
        DocumentNumberForms.Standard(cursor) ?? Again(start, DocumentNumberForms.UnitedNations) ?? (isRunningText ? null : Again(start, DoubledType));

    private DocumentNumber? Again(int start, Func<DocumentNumberCursor, DocumentNumber?> form)
    {
        cursor.GoTo(start);
        return form(cursor);
    }

    // TT07/2023/TT-BNNPTNT: some bodies write the type twice.
    private DocumentNumber? DoubledType(DocumentNumberCursor at) =>
        DocumentType.Find(at.Letters()) is not null && char.IsAsciiDigit(at.Here) ? Numbered(at.At) : null;

    private DocumentNumber? Numbered(int start) =>
        DocumentNumberForms.Party(cursor) ?? Again(start, at => DocumentNumberForms.State(at, isRunningText));
}
