using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>What is counted of a unit's equipment. A closed list: nothing can be typed that names one piece or its place.</summary>
public enum EquipmentKind
{
    CombatVehicles,
    SupportVehicles,
    PublicOrderVehicles,
    Trailers,
    Generators,
    Communications,
    Engineering,
    WaterTreatment,
    Accommodation,
    MedicalFacilities,
    PublicOrderEquipment,
    Catering,
    OfficeFurniture,
    Laundry,
    Cleaning,
    Tentage,
    FireFighting,
    MedicalCare,
    FieldDefenceStores,
    Internet,
    Welfare,
}

/// <summary>The two categories by which the UN reimburses.</summary>
public enum EquipmentCategory
{
    /// <summary>Counted in pieces.</summary>
    MajorEquipment,

    /// <summary>Counted in people served.</summary>
    SelfSustainment,
}

public static class EquipmentKinds
{
    public static EquipmentCategory Category(this EquipmentKind kind) =>
        kind < EquipmentKind.Catering ? EquipmentCategory.MajorEquipment : EquipmentCategory.SelfSustainment;

    public static Words Of(EquipmentCategory category) => category switch
    {
        EquipmentCategory.MajorEquipment => new("Trang bị chính (đếm chiếc)", "Major equipment (pieces)"),
        EquipmentCategory.SelfSustainment => new("Tự bảo đảm (đếm người được phục vụ)", "Self-sustainment (people served)"),
    };

    public static Words Title(this EquipmentKind kind) => kind switch
    {
        EquipmentKind.CombatVehicles => new("Xe bọc thép", "Armoured vehicles"),
        EquipmentKind.SupportVehicles => new("Xe bảo đảm", "Support vehicles"),
        EquipmentKind.PublicOrderVehicles => new("Xe chuyên dụng giữ trật tự công cộng", "Public order vehicles"),
        EquipmentKind.Trailers => new("Rơ-moóc", "Trailers"),
        EquipmentKind.Generators => new("Máy phát điện", "Generators"),
        EquipmentKind.Communications => new("Thiết bị thông tin liên lạc", "Communications equipment"),
        EquipmentKind.Engineering => new("Thiết bị công trình", "Engineering equipment"),
        EquipmentKind.WaterTreatment => new("Thiết bị xử lý, chứa nước", "Water treatment and storage"),
        EquipmentKind.Accommodation => new("Nhà ở, công-te-nơ", "Accommodation and containers"),
        EquipmentKind.MedicalFacilities => new("Cơ sở y tế", "Medical facilities"),
        EquipmentKind.PublicOrderEquipment => new("Trang bị giữ trật tự công cộng", "Public order equipment"),
        EquipmentKind.Catering => new("Ăn uống", "Catering"),
        EquipmentKind.OfficeFurniture => new("Văn phòng", "Office"),
        EquipmentKind.Laundry => new("Giặt là", "Laundry"),
        EquipmentKind.Cleaning => new("Vệ sinh", "Cleaning"),
        EquipmentKind.Tentage => new("Lều bạt", "Tentage"),
        EquipmentKind.FireFighting => new("Phòng cháy, chữa cháy", "Fire fighting"),
        EquipmentKind.MedicalCare => new("Chăm sóc y tế", "Medical care"),
        EquipmentKind.FieldDefenceStores => new("Vật tư phòng hộ doanh trại", "Field defence stores"),
        EquipmentKind.Internet => new("Truy cập mạng", "Internet access"),
        EquipmentKind.Welfare => new("Phúc lợi, sinh hoạt", "Welfare"),
    };
}
