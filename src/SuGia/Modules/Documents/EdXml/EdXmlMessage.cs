namespace SuGia.Modules.Documents;

/// <summary>What a message does. Source: edXML, element BussinessDocType.</summary>
public enum EdXmlBusiness
{
    New = 0,
    Recall = 1,
    Update = 2,
    Replace = 3,
}

/// <summary>One electronic paper between two bodies, as edXML writes it. Source: QCVN 102:2016/BTTTT, amended by TT 01/2022/TT-BTTTT.</summary>
public sealed record EdXmlMessage(EdXmlOrgan From, IReadOnlyList<EdXmlOrgan> To, EdXmlReference Reference, string Subject)
{
    public string Place { get; init; } = "";

    /// <summary>The abbreviation of the kind, as it stands in numbers: KH.</summary>
    public string TypeDetail { get; init; } = "";

    public string TypeName { get; init; } = "";

    public string Content { get; init; } = "";

    public EdXmlSigner Signer { get; init; } = new("", "", "");

    public DateOnly? DueOn { get; init; }

    public IReadOnlyList<string> ToPlaces { get; init; } = [];

    public Urgency Urgency { get; init; }

    public int? Copies { get; init; }

    /// <summary>The papers that it answers.</summary>
    public IReadOnlyList<EdXmlReference> ResponseFor { get; init; } = [];

    public EdXmlBusiness Business { get; init; }

    /// <summary>The message that a recall, an update or a replacement is about.</summary>
    public string BusinessOf { get; init; } = "";

    public string BusinessReason { get; init; } = "";

    public IReadOnlyList<EdXmlFile> Files { get; init; } = [];
}

public sealed record EdXmlOrgan(string OrganId, string Name)
{
    public string InCharge { get; init; } = "";

    public string Address { get; init; } = "";

    public string Email { get; init; } = "";

    public string Telephone { get; init; } = "";
}

/// <summary>A paper as messages name it.</summary>
/// <param name="Number">Before the first slash or hyphen: 42.</param>
/// <param name="Notation">After it: KH-VPTT.</param>
public sealed record EdXmlReference(string OrganId, string Number, string Notation, DateOnly On, string DocumentId)
{
    /// <summary>As printed. A notation with a slash in it is of a Party paper, unless it begins with the year of a normative one.</summary>
    public string Text => $"{Number}{(Notation.Contains('/') && !char.IsAsciiDigit(Notation[0]) ? '-' : '/')}{Notation}";

    public static EdXmlReference Of(string organId, string number, DateOnly on)
    {
        var at = number.IndexOfAny(['/', '-']);
        var (first, rest) = at < 0 ? (number, "") : (number[..at], number[(at + 1)..]);
        return new(organId, first, rest, on, $"{organId},{EdXmlNames.Written(on)},{number}");
    }
}

/// <param name="Competence">For whom the signature stands: KT. BỘ TRƯỞNG.</param>
public sealed record EdXmlSigner(string Competence, string Position, string FullName);

/// <summary>One file of a message.</summary>
/// <param name="Line">Where it is named in the message; 0 for one that is written.</param>
public sealed record EdXmlFile(string Name, string ContentType, byte[] Bytes, int Line = 0);
