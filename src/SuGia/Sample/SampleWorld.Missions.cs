using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    private void EnterMissions()
    {
        Enter(new("UNHQ", "Trụ sở Liên hợp quốc, New York", "United Nations Headquarters, New York") { LeadDepartment = "DPO", Location = "New York", Longitude = -73.97, Latitude = 40.75, IsHeadquarters = true, IsArmed = false, Languages = "Anh" }, Day(24, 10, 1945), "New York");
        Enter(new("UNMISS", "Phái bộ Liên hợp quốc tại Nam Sudan", "United Nations Mission in South Sudan") { LeadDepartment = "DPO", Location = "Juba", Longitude = 31.58, Latitude = 4.85, IsArmed = false, Languages = "Anh" }, Day(9, 7, 2011), "Juba", "Malakal", "Bentiu");
        Enter(new("UNISFA", "Lực lượng an ninh lâm thời Liên hợp quốc tại Abyei", "United Nations Interim Security Force for Abyei") { LeadDepartment = "DPO", Location = "Abyei", Longitude = 28.43, Latitude = 9.59, IsArmed = false, Languages = "Anh" }, Day(27, 6, 2011), "Abyei");
        Enter(new("MINUSCA", "Phái bộ Liên hợp quốc tại Cộng hòa Trung Phi", "United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic") { LeadDepartment = "DPO", Location = "Bangui", Longitude = 18.56, Latitude = 4.37, IsArmed = true, Languages = "Pháp, Anh" }, Day(10, 4, 2014), "Bangui");
        Enter(new("UNIFIL", "Lực lượng lâm thời Liên hợp quốc tại Li-băng", "United Nations Interim Force in Lebanon") { LeadDepartment = "DPO", Location = "Naqoura", Longitude = 35.1, Latitude = 33.12, Languages = "Anh" }, Day(19, 3, 1978), "Naqoura");
        Posts("UNHQ", TourKind.Headquarters, Day(1, 6, 2022), 1, "Chuyên gia Phòng Cảnh sát", "Police Division expert");
        Posts("UNMISS", TourKind.Individual, Day(1, 10, 2022), 3, "Sĩ quan cảnh sát cộng đồng", "Community policing officer");
        Posts("UNMISS", TourKind.Individual, Day(16, 8, 2023), 3, "Sĩ quan báo cáo", "Reporting officer");
        Posts("UNISFA", TourKind.Individual, Day(5, 6, 2024), 3, "Sĩ quan tuần tra", "Patrol officer");
        Posts("MINUSCA", TourKind.Individual, Day(27, 7, 2025), 6, "Sĩ quan xây dựng năng lực", "Capacity building officer");
        Posts("UNMISS", TourKind.Individual, Day(15, 3, 2026), 3, "Sĩ quan kế hoạch", "Planning officer");
    }

    private void Enter(MissionDetails details, DateOnly since, params string[] stations)
    {
        var on = Day(2, 7, 2021);
        var (mission, entered) = Mission.Enter(details);
        db.Record(mission, entered, Entered(on));
        db.Record(mission, Must(mission.BeginPhase(MissionPhase.Active, since, on)), Entered(on));
        foreach (var station in stations)
        {
            db.Record(mission, Must(mission.AddStation(station, details.Longitude, details.Latitude, on)), Entered(on));
        }

        missions[details.Acronym] = mission;
    }

    private void Posts(string acronym, TourKind kind, DateOnly since, int count, string vi, string en)
    {
        var mission = missions[acronym];
        var note = Issue($"{100 + since.DayOfYear}/CH-{acronym}", PaperKind.NoteVerbale, "Liên hợp quốc", $"Công hàm về {count} vị trí cảnh sát tại {acronym}", since.AddMonths(-4));
        for (var i = 0; i < count; i++)
        {
            var station = mission.Stations[mission.Posts.Count % mission.Stations.Count];
            PostDetails post = new($"{acronym}-{mission.Posts.Count + 1:00}", vi, en, kind, since) { Station = station.Id, Paper = note.Id, Language = "Anh", LanguageLevel = "B2", NeedsFirearms = acronym == "MINUSCA" };
            db.Record(mission, Must(mission.AddPost(post, since.AddMonths(-4))), Entered(since.AddMonths(-4)));
        }
    }
}
