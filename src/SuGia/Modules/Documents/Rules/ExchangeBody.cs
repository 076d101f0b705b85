using System.Text.RegularExpressions;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>A body that exchanges electronic papers, by its identifier of 13 characters. Source: edXML, QCVN 102:2016/BTTTT.</summary>
public sealed partial class ExchangeBody : Record<ExchangeBodyId>
{
    public const int OrganIdLength = 13;
    public const int AddressLimit = 200;
    public const int PlaceLimit = 60;
    public const int ContactLimit = 100;

    private ExchangeBody() { }

    /// <summary>000.00.00.G22; unique.</summary>
    public string OrganId { get; private set; } = "";

    /// <summary>As its papers print it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its name without marks, by which series, bodies and addressees are matched to it.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>The body above it, as printed; may be empty.</summary>
    public string InCharge { get; private set; } = "";

    public string Address { get; private set; } = "";

    /// <summary>The place name before the day of its papers.</summary>
    public string Place { get; private set; } = "";

    public string Email { get; private set; } = "";

    public string Telephone { get; private set; } = "";

    public static (ExchangeBody Body, ExchangeBodyEntered Entered) Enter(ExchangeBodyTyped typed)
    {
        ExchangeBody body = new();
        body.Take(typed);
        return (body, new(body.Id));
    }

    public ExchangeBodyCorrected Correct(ExchangeBodyTyped typed)
    {
        Take(typed);
        return new(Id);
    }

    /// <summary>Three, two and two digits, then a letter and two digits.</summary>
    public static Result<string> OrganIdTyped(string? text, string Field) =>
        Folding.Exact(text ?? "").ToUpperInvariant() is var exact && Shape.IsMatch(exact) ? exact : ExchangeProblems.NoOrganId(Field);

    private void Take(ExchangeBodyTyped typed)
    {
        (OrganId, Name, Folded) = (typed.OrganId, typed.Name, Folding.Fold(typed.Name));
        (InCharge, Address, Place, Email, Telephone) = (typed.InCharge, typed.Address, typed.Place, typed.Email, typed.Telephone);
    }

    [GeneratedRegex(@"\A[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}\z")]
    private static partial Regex Shape { get; }
}

public sealed record ExchangeBodyTyped(string OrganId, string Name, string InCharge, string Address, string Place, string Email, string Telephone);

public sealed record ExchangeBodyEntered(ExchangeBodyId Body);

public sealed record ExchangeBodyCorrected(ExchangeBodyId Body);

public static class ExchangeProblems
{
    public static Problem OrganIdTaken { get; } = new(new("Mã định danh này đã ghi cho cơ quan khác.", "Another body has this identifier already."), "OrganId");

    public static Problem NameTaken { get; } = new(new("Cơ quan này đã có mã định danh: sửa mục đã ghi.", "This body has an identifier already: correct that entry."), "Name");

    public static Problem NoOrganId(string field) => new(new("Mã định danh có 13 ký tự, ví dụ 000.00.00.G22.", "The identifier has 13 characters, such as 000.00.00.G22."), field);
}
