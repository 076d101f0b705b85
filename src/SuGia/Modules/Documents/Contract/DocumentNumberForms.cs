using System.Globalization;

namespace SuGia.Modules.Documents.Contract;

/// <summary>The grammar of numbers: one method a form. A form that does not fit gives null and leaves the cursor anywhere.</summary>
internal static class DocumentNumberForms
{
    private static readonly string[] StandardPrefixes = ["QCVN", "TCVN", "QCĐP", "TCCS", "QCKT", "ĐLVN"];

    private static readonly string[] Organs = ["A", "S", "E", "ST", "CAT", "CCPR", "CEDAW", "CERD", "CRC", "CRPD", "CMW", "HRI", "CED"];

    /// <summary>01-NQ/ĐUCA, 102-SL/L-004, 73-CP.</summary>
    public static DocumentNumber? Party(DocumentNumberCursor at)
    {
        var (number, suffix) = NumberOf(at);
        if (number is "" || !at.Take("-–"))
        {
            return null;
        }

        var letters = at.Letters();
        return DocumentType.Find(letters) is { } type && at.Take("/") ? PartyOf(at, number, suffix, type) : OldOf(number, suffix, letters);
    }

    private static DocumentNumber? PartyOf(DocumentNumberCursor at, string number, string suffix, DocumentType type)
    {
        if (Bodies(at) is not [var body, ..] bodies)
        {
            return null;
        }

        var isOld = type.Abbreviation is "SL" or "LCT" or "L" || DocumentSymbol.IsOldBody(body);
        return new("", isOld ? DocumentNumberShape.Old : DocumentNumberShape.Party, "", number, suffix, null, type, bodies, DocumentSymbol.TermOf(body));
    }

    private static DocumentNumber? OldOf(string number, string suffix, string body) =>
        DocumentSymbol.IsOldBody(body) ? new("", DocumentNumberShape.Old, "", number, suffix, null, null, [body], null) : null;

    /// <summary>4789/QĐ-BCA, 54/2021/TT-BCA, 92/2025/QH15, 954/VPCP-NC.</summary>
    public static DocumentNumber? State(DocumentNumberCursor at, bool isRunningText)
    {
        var (number, suffix) = NumberOf(at);
        if (number is "" || !at.Take("/"))
        {
            return null;
        }

        var year = YearOf(at);
        return Symbols(at) is [var first, ..] symbols ? Told(new("", default, "", number, suffix, year, null, symbols, null), first, isRunningText) : null;
    }

    private static DocumentNumber? Told(DocumentNumber read, string first, bool isRunningText) => DocumentType.Find(first) switch
    {
        { } type when IsType(read, type, first, isRunningText) => Typed(read with { Type = type, Bodies = [.. read.Bodies.Skip(1)] }),
        _ when read.Year is not null && DocumentSymbol.TermOf(first) is { } term => read with { Shape = DocumentNumberShape.LawBody, Term = term },
        _ when DocumentSymbol.IsOldBody(first) && read.Bodies.Count == 1 => read with { Shape = DocumentNumberShape.Old },
        _ when IsLetter(read, first, isRunningText) => read with { Shape = DocumentNumberShape.Letter },
        _ => null,
    };

    // A type without a body is a number cut off; only its year tells it from any letters after a stroke.
    private static bool IsType(DocumentNumber read, DocumentType type, string first, bool isRunningText) =>
        read.Bodies.Count > 1
            ? !isRunningText || first == type.Abbreviation || DocumentSymbol.LooksLikeBody(read.Bodies[1]) || read.Year is not null
            : read.Year is not null && first == type.Abbreviation;

    private static bool IsLetter(DocumentNumber read, string first, bool isRunningText) =>
        DocumentType.Find(first) is null && DocumentSymbol.LooksLikeBody(first) && (read.Bodies.Count > 1 || read.Year is not null || !isRunningText);

    private static DocumentNumber Typed(DocumentNumber read)
    {
        var body = read.Body ?? "";
        return read with { Term = DocumentSymbol.TermOf(body), Shape = ShapeOf(read, body) };
    }

    private static DocumentNumberShape ShapeOf(DocumentNumber read, string body) => read switch
    {
        { Type.IsConsolidated: true } => DocumentNumberShape.Consolidated,
        _ when DocumentSymbol.TermOf(body) is not null => DocumentNumberShape.LawBody,
        { Year: not null, Type.IsNormative: true } => DocumentNumberShape.Normative,
        _ when DocumentSymbol.IsOfTheParty(body) => DocumentNumberShape.Party,
        _ => DocumentNumberShape.Administrative,
    };

    /// <summary>QCVN 12:2026/BCA.</summary>
    public static DocumentNumber? Standard(DocumentNumberCursor at)
    {
        var prefix = at.Letters();
        if (!StandardPrefixes.Contains(prefix) || !at.TakeBlank() || at.Digits(most: 5) is not { Length: > 0 } number)
        {
            return null;
        }

        var part = at.TakeTight("-") ? at.Digits(most: 2) : "";
        var year = at.Take(":") ? at.Digits(most: 4) : "";
        return year.Length == 4 ? new("", DocumentNumberShape.Standard, prefix, number, part is "" ? "" : $"-{part}", int.Parse(year, CultureInfo.InvariantCulture), null, at.TakeTight("/") ? [at.Symbol()] : [], null) : null;
    }

    /// <summary>S/RES/2155 (2014): organ, series and number, at least one of them digits.</summary>
    public static DocumentNumber? UnitedNations(DocumentNumberCursor at)
    {
        List<string> parts = [at.Letters()];
        while (Organs.Contains(parts[0]) && at.TakeTight("/"))
        {
            parts.Add(at.Symbol());
        }

        var number = parts.FindLastIndex(p => p.All(char.IsAsciiDigit) && p.Length > 0);
        return parts.Count > 2 && number > 0 ? new("", DocumentNumberShape.UnitedNations, string.Join('/', parts.Take(number)), parts[number], Tail(parts, number), YearInBrackets(at), null, [], null) : null;
    }

    private static string Tail(List<string> parts, int number) => string.Concat(parts.Skip(number + 1).Select(p => $"/{p}"));

    private static int? YearInBrackets(DocumentNumberCursor at)
    {
        var start = at.At;
        if (at.TakeWord(" (") && at.Digits(most: 4) is { Length: 4 } year && at.TakeWord(")"))
        {
            return int.Parse(year, CultureInfo.InvariantCulture);
        }

        at.GoTo(start);
        return null;
    }

    private static (string Number, string Suffix) NumberOf(DocumentNumberCursor at)
    {
        var number = at.Digits(most: 5);
        var suffix = char.IsAsciiLetterLower(at.Here) ? at.Letters() : "";
        return suffix.Length <= 1 || suffix is "bis" ? (number, suffix) : ("", "");
    }

    private static int? YearOf(DocumentNumberCursor at)
    {
        var start = at.At;
        if (at.Digits(most: 4) is ['1' or '2', '9' or '0', _, _] year && at.Take("/"))
        {
            return int.Parse(year, CultureInfo.InvariantCulture);
        }

        at.GoTo(start);
        return null;
    }

    private static List<string> Symbols(DocumentNumberCursor at) => char.IsLetter(at.Here) ? Bodies(at) : [];

    private static List<string> Bodies(DocumentNumberCursor at)
    {
        List<string> symbols = [at.Symbol()];
        while (at.TakeTight("-–_/."))
        {
            symbols.Add(at.Symbol());
        }

        if (at.TakeTight("("))
        {
            symbols.Add(at.Symbol());
            return at.TakeWord(")") ? symbols : [];
        }

        return symbols;
    }
}
