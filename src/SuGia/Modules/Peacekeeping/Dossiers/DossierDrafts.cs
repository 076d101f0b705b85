using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Printing;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The three papers of a dossier, as drafts: nothing in them is signed or numbered.</summary>
internal static class DossierDrafts
{
    private const string Office = "Văn phòng Thường trực về gìn giữ hòa bình Liên hợp quốc";
    private const string Ministry = "Bộ Công an";
    private const string PermanentMission = "Permanent Mission of the Socialist Republic of Viet Nam to the United Nations";

    /// <summary>Tờ trình of the Standing Office to the leaders of the ministry.</summary>
    public static byte[] Submission(LetterFacts facts) => new OfficialLetter()
        .Mark(facts.Mark)
        .Head(new(Ministry, Office, "TTr-VPTT", PlaceAndDay(facts)))
        .Title("Tờ trình", $"Về việc {facts.About}")
        .AddressedTo("Lãnh đạo Bộ Công an")
        .Bases(facts.Laws)
        .Paragraph($"{Office} báo cáo và đề xuất như sau:")
        .Paragraph($"1. Đề nghị {facts.About}, gồm:")
        .Table(["STT", "Cấp bậc, họ và tên", "Đơn vị", "Vị trí", "Từ ngày", "Đến ngày"], facts.Officers.Select((o, at) => (IReadOnlyList<string>)
            [$"{at + 1}", o.Titled, o.Card.UnitName ?? "", o.Post, LetterFacts.Day(o.Subject.FirstOn), LetterFacts.Day(o.Subject.LastOn)]))
        .Paragraph($"2. Thành phần hồ sơ: {StandingOf(facts.Dossier)}")
        .Paragraph($"3. Thời hạn: cần có quyết định trước ngày {LetterFacts.Day(facts.Dossier.WantedOn)}.")
        .Paragraph($"{Office} kính trình Lãnh đạo Bộ xem xét, quyết định./.")
        .SignedBy("Chánh Văn phòng", ["Như trên", "Lưu: VT, VPTT"])
        .ToBytes();

    /// <summary>Quyết định of whoever decides by the chain of authority.</summary>
    public static byte[] Decision(LetterFacts facts)
    {
        var letter = new OfficialLetter()
            .Mark(facts.Mark)
            .Head(new("", facts.Signer.Body, facts.Signer.Symbol, PlaceAndDay(facts)))
            .Title("Quyết định", $"Về việc {facts.About}")
            .Centred(facts.Signer.Decides)
            .Bases([.. facts.Laws, "Theo đề nghị tại Tờ trình số           ngày      tháng      năm      "])
            .Centred("QUYẾT ĐỊNH:")
            .Article(1, $"{Capital(facts.About)} đối với {facts.Officers.Count:00} người có tên sau đây:");
        foreach (var (at, officer) in facts.Officers.Index())
        {
            letter.Paragraph($"{at + 1}. {officer.Line}{(at == facts.Officers.Count - 1 ? "." : ";")}");
        }

        return letter
            .Article(2, "Quyết định này có hiệu lực kể từ ngày ký.")
            .Article(3, "Các cơ quan, đơn vị có liên quan và những người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.")
            .SignedBy(facts.Signer.Body is Ministry ? "Bộ trưởng" : facts.Signer.Body, ["Như Điều 3", "Lưu: VT, VPTT"])
            .ToBytes();
    }

    /// <summary>Công hàm to the UN: names as in the passport, days as 13 Jun 2023.</summary>
    public static byte[] NoteVerbale(LetterFacts facts) => new NoteVerbaleLetter()
        .Line(facts.IsSample ? "DỰ THẢO (DRAFT) - DỮ LIỆU MẪU (SAMPLE DATA)" : "DỰ THẢO (DRAFT)", bold: true)
        .Line(PermanentMission.ToUpperInvariant(), bold: true, centred: true)
        .Line("No.            /VNM", centred: true)
        .Paragraph($"The {PermanentMission} presents its compliments to the Department of Peace Operations of the United Nations Secretariat (Office of Rule of Law and Security Institutions, Police Division) and has the honour to convey that the competent authorities of Viet Nam {Asks(facts)} ({facts.Mission}):")
        .Table(["No.", "Name (as in passport)", "Rank", "Sex", "Post", "From", "To"], facts.Officers.Select((o, at) => (IReadOnlyList<string>)
            [$"{at + 1}", o.EnglishName, o.Card.Rank?.Title().En ?? "", o.Card.Sex is Sex.Female ? "F" : "M", o.Post, LetterFacts.EnglishDay(o.Subject.FirstOn), LetterFacts.EnglishDay(o.Subject.LastOn)]))
        .Paragraph($"The {PermanentMission} avails itself of this opportunity to renew to the Department of Peace Operations the assurances of its highest consideration.")
        .Line($"New York, {LetterFacts.EnglishDay(facts.On)}", right: true)
        .Line("Department of Peace Operations")
        .Line("United Nations, New York")
        .ToBytes();

    private static string Asks(LetterFacts facts) => facts.Dossier.Kind switch
    {
        DossierKind.Send => $"intend to deploy the following police personnel to the {facts.MissionName.En}",
        DossierKind.Replace => $"intend to deploy the following police personnel, as replacements, to the {facts.MissionName.En}",
        DossierKind.Extend => $"request the extension of the tour of duty of the following police personnel serving with the {facts.MissionName.En}",
        DossierKind.Adjust => $"request a change of post for the following police personnel serving with the {facts.MissionName.En}",
        DossierKind.Rotate => $"intend to rotate the following police personnel serving with the {facts.MissionName.En}",
        DossierKind.Withdraw => $"intend to withdraw the following police personnel from the {facts.MissionName.En}",
        DossierKind.WithdrawUrgently => $"have decided to withdraw, as a matter of urgency, the following police personnel from the {facts.MissionName.En}",
    };

    private static string StandingOf(Dossier dossier) =>
        DossierWords.Standing(dossier.Items.Count(i => i.Paper is not null), dossier.Items.Count(i => i.NotNeeded is not ""), dossier.Items.Count, dossier.Missing).Vi;

    private static string PlaceAndDay(LetterFacts facts) => $"Hà Nội, {Days.Official(facts.On)}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
