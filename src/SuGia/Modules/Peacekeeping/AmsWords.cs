using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class AmsWords
{
    public static Words Of(AmsComponent component) => component switch
    {
        AmsComponent.Reading => new("Đọc", "Reading"),
        AmsComponent.Listening => new("Nghe", "Listening"),
        AmsComponent.ReportWriting => new("Viết báo cáo", "Report writing"),
        AmsComponent.Interview => new("Phỏng vấn", "Interview"),
        AmsComponent.Computer => new("Máy tính", "Computer"),
        AmsComponent.Driving => new("Lái xe", "Driving"),
        AmsComponent.Firearms => new("Bắn súng", "Firearms"),
    };

    public static Words Of(Venue venue) => venue switch
    {
        Venue.AtHome => new("Đoàn SAAT tại Việt Nam", "SAAT visit at home"),
        Venue.InMission => new("Tại phái bộ", "In the mission"),
        Venue.Regional => new("Tại khu vực", "Regional"),
    };
}
