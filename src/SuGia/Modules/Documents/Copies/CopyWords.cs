using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Certified copies, as Decree 30/2020 names their parts.</summary>
public static class CopyWords
{
    public static Words Copies { get; } = new("Bản sao", "Certified copies");

    public static Words NoCopies { get; } = new("Chưa có bản sao nào.", "No copy was certified yet.");

    public static Words NoneOfPaper { get; } = new("Chưa sao văn bản này.", "No copy of it was certified yet.");

    public static Words Make { get; } = new("Sao văn bản", "Certify a copy");

    public static Words Made { get; } = new("Đã cấp số và ghi bản sao.", "The copy has its number and is recorded.");

    public static Words Lead { get; } = new(
        "Sao y: từ bản gốc, bản chính. Sao lục: từ bản sao y. Trích sao: phần cần thiết của bản gốc, bản chính. Ba loại đánh số chung.",
        "Sao y: whole, from the original. Sao lục: from a sao y. Trích sao: the part needed, from the original. The three share one series.");

    public static Words Symbol { get; } = new("Số, ký hiệu bản sao", "Number of the copy");

    public static Words Kind { get; } = new("Hình thức sao", "Form of the copy");

    public static Words On { get; } = new("Ngày sao", "Copied on");

    public static Words Paper { get; } = new("Văn bản được sao", "Paper copied");

    public static Words Body { get; } = new("Cơ quan sao", "Copying body");

    public static Words Place { get; } = new("Địa danh", "Place");

    public static Words Count { get; } = new("Số lượng bản", "Copies");

    public static Words Recipients { get; } = new("Nơi nhận", "Recipients");

    public static Words Signer { get; } = new("Người ký bản sao", "Signed by");

    public static Words SignerPost { get; } = new("Chức vụ người ký", "Post of the signer");

    public static Words SignerRank { get; } = new("Cấp bậc người ký", "Rank of the signer");

    public static Words SignerCapacity { get; } = new("Ký thay, thừa lệnh", "Capacity of the signer");

    public static Words SignerHint { get; } = new("Họ tên; chức vụ; cấp bậc; ký thay", "Name; post; rank; capacity");

    public static Words From { get; } = new("Sao từ bản sao y số", "Made from the sao y no.");

    public static Words FromHint { get; } = new("Chỉ cho sao lục, ví dụ 12/SY-BCA", "For a sao lục only, such as 12/SY-BCA");

    public static Words Part { get; } = new("Phần được trích", "Part held");

    public static Words PartHint { get; } = new("Chỉ cho trích sao, ví dụ Mục II, khoản 3", "For a trích sao only, such as section II, item 3");

    public static Words Text { get; } = new("Nội dung được trích", "Text of the part");

    public static Words TextHint { get; } = new("Chép nguyên văn, chỉ cho trích sao", "Word for word, for a trích sao only");

    public static Words NoSeries { get; } = new("Chưa có sổ cấp số bản sao. Mở một sổ trước.", "There is no series of copies yet. Open one first.");

    public static Words Worth { get; } = new("Giá trị pháp lý", "Legal worth");

    public static Words WorthSays { get; } = new(
        "Như bản chính, khi sao đúng quy định (Nghị định 30/2020/NĐ-CP, Điều 26).", "That of the original, where it is made as the law asks (Decree 30/2020/NĐ-CP, article 26).");

    public static Words Stands { get; } = new("Hiệu lực của văn bản", "Standing of the paper");

    public static Words Print { get; } = new("In bản sao", "Print the copy");

    public static Words PrintHint { get; } = new(
        "In phần này ngay dưới bản chụp đầy đủ của văn bản, sau dòng kẻ.", "Print this right below the whole photocopy of the paper, after a line.");

    public static Words Of(CopyKind kind) => PaperKinds.Title(new(kind.ToString()));
}

/// <summary>What a copy prints in Vietnamese alone. Source: Decree 30/2020, annex I, part II.</summary>
public static class CopyPrints
{
    public const string Number = "Số:";
    public const string Recipients = "Nơi nhận:";

    /// <summary>SAO Y, SAO LỤC or TRÍCH SAO.</summary>
    public static string Form(CopyKind kind) => CopyWords.Of(kind).Vi.ToUpperInvariant();

    /// <summary>Hà Nội, ngày 05 tháng 01 năm 2026.</summary>
    public static string PlaceAndDay(CertifiedCopy copy) => $"{copy.Place}, {Days.Official(copy.On)}";

    public static string PartOf(CertifiedCopy copy, Paper paper) =>
        $"Trích {copy.Part} của {PaperKinds.Title(paper.Kind).Vi} số {paper.Number}{(paper.SignedOn is { } day ? " " + Days.Official(day) : "")}{(paper.Body is "" ? "" : " của " + paper.Body)}: {paper.Title}";

    public static string From(CertifiedCopy copy) => $"Sao từ bản sao y số {copy.From}";

    /// <summary>Each with a dash and a semicolon, the last with a full stop.</summary>
    public static IEnumerable<string> Places(CertifiedCopy copy) => $"- {copy.Recipients.Replace(Paper.BetweenBodies, ";\n- ", StringComparison.Ordinal)}.".Split('\n');
}
