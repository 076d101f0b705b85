namespace SuGia.Bench.Searching;

/// <summary>Queries of one kind.</summary>
/// <param name="IsPhrase">Asked as a phrase of the raw engine, and in quotes of ours.</param>
internal sealed record SearchCase(string Kind, IReadOnlyList<string> Queries, bool IsPhrase = false)
{
    public static IReadOnlyList<SearchCase> All { get; } =
    [
        new("one rare word", ["dioxin", "Interpol", "ximăng", "Internet", "fax", "website", "USB"]),
        new("one rare compound", ["viễn thám", "hải đăng", "quốc thư", "hải lý", "con tin", "khẩu súng"]),
        new("two common words", ["tổ chức", "quy định", "cơ quan", "trách nhiệm", "thực hiện", "công an"]),
        new("phrase", ["gìn giữ hòa bình", "tương trợ tư pháp về hình sự", "thỏa thuận quốc tế", "bí mật nhà nước độ tuyệt mật", "cửa khẩu biên giới đất liền"], IsPhrase: true),
        new("number", ["13/2023/NĐ-CP", "30/2020/NĐ-CP", "24/2018/QH14", "37/2018/QH14", "4789/QĐ-BCA"]),
        new("folded, without marks", ["gin giu hoa binh", "bao ve bi mat nha nuoc", "thoa thuan quoc te", "canh sat bien", "tuong tro tu phap"]),
        new("person", ["Nguyễn Văn Hòa", "Trần Thúy Quỳnh", "Lê Đức Mạnh", "Phạm Bảo Khuê", "Đỗ Khải Uyên"]),
        new("long title",
        [
            "Trách nhiệm của cơ quan, tổ chức, cá nhân có liên quan trong công tác bảo vệ bí mật nhà nước",
            "Trình tự, thủ tục và thời hạn thực hiện ủy thác tư pháp của nước ngoài",
            "Chế độ, chính sách đối với quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng",
        ]),
    ];
}
