using System.Globalization;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What the drafts of a dossier are filled from.</summary>
/// <param name="On">The day of the draft.</param>
internal sealed record LetterFacts(Dossier Dossier, string Mission, Words MissionName, IReadOnlyList<LetterOfficer> Officers, DateOnly On, bool IsSample)
{
    private static readonly string[] Bases = ["BASIS-1-LAW", "BASIS-2-DECREE"];

    /// <summary>The law of the day on which it is decided, or else would be signed now.</summary>
    public DateOnly LawDay => Dossier.DecidedOn ?? On;

    /// <summary>The citations of the law in force, without the mark that ends the line.</summary>
    public IReadOnlyList<string> Laws => [.. Bases.Select(b => RuleFiles.Book.Find(b, LawDay)?.Value.GetString()).OfType<string>()];

    /// <summary>Who signs, by the chain of authority.</summary>
    public Signer Signer => (Dossier.Force, IsOfMinister) switch
    {
        (DossierForce.Civilian, _) => new("Thủ tướng Chính phủ", "QĐ-TTg", "THỦ TƯỚNG CHÍNH PHỦ"),
        (DossierForce.Armed, true) => new("Bộ Công an", "QĐ-BCA", "BỘ TRƯỞNG BỘ CÔNG AN"),
        (DossierForce.Armed, false) => new("Chủ tịch nước", "QĐ-CTN", "CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    };

    public string Mark => IsSample ? "DỰ THẢO - DỮ LIỆU MẪU" : "DỰ THẢO";

    /// <summary>"gia hạn nhiệm kỳ của sĩ quan Công an nhân dân tham gia … tại Phái bộ UNMISS".</summary>
    public string About => $"{Verb} {Who} tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc tại {Place}";

    public string Place => Officers is [] || Dossier.TourKind is not TourKind.Headquarters ? $"Phái bộ {Mission}" : "Trụ sở Liên hợp quốc";

    public string Verb => Dossier.Kind switch
    {
        DossierKind.Send => "cử",
        DossierKind.Adjust => "điều chỉnh vị trí của",
        DossierKind.Extend => "gia hạn nhiệm kỳ của",
        DossierKind.Rotate => "luân phiên",
        DossierKind.Replace => "cử thay thế",
        DossierKind.Withdraw => "rút",
        DossierKind.WithdrawUrgently => "rút khẩn cấp",
    };

    public string Who => Dossier.Force is DossierForce.Armed ? "sĩ quan Công an nhân dân" : "cán bộ, công chức, viên chức";

    private bool IsOfMinister => Dossier is { Force: DossierForce.Armed, IsUrgent: true } && Dossier.Chain.StartsWith("CHAIN-URGENT", StringComparison.Ordinal);

    public static string Day(DateOnly? day) => day is { } known ? Days.Both(known).Vi : "";

    /// <summary>For readers abroad: 13 Jun 2023, the day always with two digits.</summary>
    public static string EnglishDay(DateOnly? day) => day?.ToString("dd MMM yyyy", CultureInfo.InvariantCulture) ?? "";
}

/// <param name="Body">Whose paper the decision is.</param>
/// <param name="Decides">As the line above the bases has it.</param>
internal sealed record Signer(string Body, string Symbol, string Decides);

/// <param name="EnglishName">As in the passport where a nomination has it; else the name without marks.</param>
/// <param name="Post">The code of the post, or the mission where none is asked for.</param>
internal sealed record LetterOfficer(PersonCard Card, string EnglishName, string Post, DossierSubject Subject)
{
    public string Titled => $"{(Card.Rank is { } rank ? $"{rank.Title().Vi} " : "")}{Card.FullName}";

    public string Line => $"{Titled}, số hiệu {Card.Code}{(Card.UnitName is { } unit ? $", {unit}" : "")}; vị trí {Post}{Term}";

    private string Term => (Subject.FirstOn, Subject.LastOn) switch
    {
        ({ } first, { } last) => $"; từ ngày {LetterFacts.Day(first)} đến ngày {LetterFacts.Day(last)}",
        ({ } first, null) => $"; từ ngày {LetterFacts.Day(first)}",
        (null, { } last) => $"; đến ngày {LetterFacts.Day(last)}",
        (null, null) => "",
    };
}
