using SuGia.Kernel;

namespace SuGia.Modules.Organisation;

internal static class PartnerWords
{
    public static Words Partners { get; } = new("Đối tác", "Partners");

    public static Words NoPartners { get; } = new("Chưa có đối tác nào. Ghi đối tác đầu tiên.", "There are no partners yet. Record the first one.");

    public static Words Name { get; } = new("Tên đối tác", "Name of the partner");

    public static Words Acronym { get; } = new("Tên viết tắt", "Acronym");

    public static Words OtherNames { get; } = new("Tên gọi khác", "Other names");

    public static Words OtherNamesHint { get; } = new("Cách nhau bằng dấu chấm phẩy", "Parted by semicolons");

    public static Words Kind { get; } = new("Loại", "Kind");

    public static Words Country { get; } = new("Thuộc nước", "Of the country");

    public static Words CountryHint { get; } = new("Tên nước hoặc mã, ví dụ Lào hoặc LAO", "The country's name or code, for example Lào or LAO");

    public static Words Tags { get; } = new("Nhóm", "Groups");

    public static Words Tag { get; } = new("Nhóm", "Group");

    public static Words Alpha3 { get; } = new("Mã ISO 3 chữ", "ISO alpha-3");

    public static Words Alpha2 { get; } = new("Mã ISO 2 chữ", "ISO alpha-2");

    public static Words M49 { get; } = new("Mã M49 của LHQ", "UN M49");

    public static Words Ioc { get; } = new("Mã IOC", "IOC code");

    public static Words Below { get; } = new("Cơ quan, trung tâm của nước này", "Agencies and centres of this country");

    public static Words Find { get; } = new("Tên, tên viết tắt hoặc mã", "Name, acronym or code");

    public static Words Register { get; } = new("Ghi đối tác mới", "Record a partner");

    public static Words Registered { get; } = new("Đã ghi đối tác.", "The partner is recorded.");

    public static Words Correct { get; } = new("Sửa thông tin", "Correct the record");

    public static Words Corrected { get; } = new("Đã sửa thông tin đối tác.", "The partner is corrected.");

    public static Words Of(PartnerKind kind) => kind switch
    {
        PartnerKind.Country => new("Quốc gia, vùng lãnh thổ", "Country or territory"),
        PartnerKind.InternationalOrganisation => new("Tổ chức quốc tế", "International organisation"),
        PartnerKind.ForeignAgency => new("Cơ quan nước ngoài", "Foreign agency"),
        PartnerKind.TrainingCentre => new("Trung tâm huấn luyện", "Training centre"),
    };

    public static Words Of(PartnerTag tag) => tag switch
    {
        PartnerTag.Traditional => new("Đối tác truyền thống", "Traditional partner"),
        PartnerTag.Neighbour => new("Láng giềng", "Neighbour"),
        PartnerTag.Asean => new("Nước ASEAN", "ASEAN member"),
        PartnerTag.DialogueOfAsean => new("Đối thoại của ASEAN", "ASEAN dialogue partner"),
        PartnerTag.PermanentMemberOfSecurityCouncil => new("Ủy viên thường trực Hội đồng Bảo an", "Permanent member of the Security Council"),
        PartnerTag.TrainsPeacekeepers => new("Huấn luyện gìn giữ hòa bình", "Trains peacekeepers"),
    };
}
