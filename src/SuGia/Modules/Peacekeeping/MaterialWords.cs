using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What is taught from, and its editions.</summary>
public static class MaterialWords
{
    public static Words Materials { get; } = new("Tài liệu huấn luyện", "Training materials");

    public static Words Material { get; } = new("Tài liệu", "Material");

    public static Words WhyEmpty { get; } = new("Chưa có tài liệu nào. Ghi tài liệu của Liên hợp quốc và giáo trình, giáo án của ta.", "There is no material yet. Record the UN's documents and our own textbooks and lesson plans.");

    public static Words Register { get; } = new("Ghi tài liệu", "Record a material");

    public static Words Registered { get; } = new("Đã ghi tài liệu; thêm bản đầu tiên.", "The material is recorded; add its first edition.");

    public static Words Code { get; } = new("Mã tài liệu", "Code");

    public static Words CodeHint { get; } = new("Do Văn phòng đặt: TL-CPTM", "Given by the office: TL-CPTM");

    public static Words Kind { get; } = new("Loại tài liệu", "Kind");

    public static Words Owner { get; } = new("Cơ quan ban hành", "Issued by");

    public static Words AddEdition { get; } = new("Thêm bản", "Add an edition");

    public static Words Correct { get; } = new("Sửa tài liệu", "Correct the material");

    public static Words Corrected { get; } = new("Đã sửa tài liệu.", "The material is corrected.");

    public static Words EditionRemoved { get; } = new("Đã bỏ bản của tài liệu.", "The edition is taken out.");

    public static Words EditionAdded { get; } = new("Đã thêm bản.", "The edition is added.");

    public static Words Editions { get; } = new("Các bản của tài liệu", "Editions of the material");

    public static Words NoEditions { get; } = new("Chưa có bản nào đến ngày đang xem.", "No edition by the day looked at.");

    public static Words Edition { get; } = new("Bản", "Edition");

    public static Words Current { get; } = new("Bản hiện hành", "Current edition");

    public static Words CurrentCount { get; } = new("Số bản hiện hành", "Current editions");

    public static Words Language { get; } = new("Ngôn ngữ", "Language");

    public static Words IssuedOn { get; } = new("Ngày ban hành", "Issued on");

    public static Words Origin { get; } = new("Nguồn gốc", "Origin");

    public static Words Supersedes { get; } = new("Thay cho bản", "Supersedes");

    public static Words SupersedesNothing { get; } = new("Không thay bản nào", "Supersedes none");

    public static Words SupersededBy { get; } = new("Đã được thay bằng", "Superseded by");

    public static Words UsedBy { get; } = new("Chương trình sử dụng", "Programmes that use it");

    public static Words NotUsed { get; } = new("Chưa có chương trình nào sử dụng.", "No programme uses it yet.");

    public static Words Back { get; } = new("Quay lại tài liệu", "Back to the material");

    public static Words None { get; } = new("Không có tài liệu", "No material");

    public static Words Of(MaterialKind kind) => kind switch
    {
        MaterialKind.Sop => new("Quy trình chuẩn (SOP) của LHQ", "UN standard operating procedure"),
        MaterialKind.Guideline => new("Hướng dẫn của LHQ", "UN guideline"),
        MaterialKind.Cptm => new("Tài liệu cốt lõi (CPTM)", "Core material (CPTM)"),
        MaterialKind.Stm => new("Tài liệu chuyên ngành (STM)", "Specialised material (STM)"),
        MaterialKind.Manual => new("Sổ tay của LHQ", "UN manual"),
        MaterialKind.Textbook => new("Giáo trình", "Textbook"),
        MaterialKind.LessonPlan => new("Giáo án", "Lesson plan"),
    };

    public static Words Of(MaterialOrigin origin) => origin switch
    {
        MaterialOrigin.UnitedNations => new("Liên hợp quốc", "United Nations"),
        MaterialOrigin.Own => new("Tự biên soạn", "Our own"),
        MaterialOrigin.Partner => new("Đối tác", "Partner"),
    };
}
