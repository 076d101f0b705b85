using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    private static readonly string[] Names =
    [
        "Lê Giả Thiết", "Hoàng Văn Ví Dụ", "Nguyễn Mô Phỏng", "Trịnh Thị Minh Họa", "Vũ Giả Định", "Phạm Thị Thí Dụ", "Đinh Quang Ước Lệ", "Ngô Thị Minh Chứng",
        "Bùi Đăng Khảo Nghiệm", "Đặng Hữu Tượng Trưng", "Hồ Thị Hư Cấu", "Lý Văn Phác Thảo", "Dương Bá Thử", "Phan Thị Bản Mẫu", "Tạ Quốc Giả Tưởng", "Cao Thị Nháp",
        "Mạc Đình Họa Tiết", "Lương Văn Đồ Án", "Chu Thị Kịch Bản", "Đoàn Trọng Giả Lập", "Quách Văn Mẫu", "Tô Thị Ẩn Dụ", "Trương Công Ước", "Hà Thị Phỏng Tác",
        "Lâm Gia Định", "Mai Văn Tạm", "Nghiêm Thị Dự", "Phùng Đắc Thảo", "Vi Thị Tả", "Thái Bình Luận", "Khúc Thị Diễn", "Đỗ Văn Tập",
        "Lê Thị Nguyên Mẫu", "Nguyễn Bá Sơ", "Hoàng Thị Phụ Lục", "Trần Đức Khởi Thảo", "Bạch Thị Sắc", "Võ Văn Kết", "Đào Thị Trích", "Huỳnh Tấn Lược",
        "Kiều Thị Điển", "Lục Văn Biểu", "Ông Thị Đề", "Âu Văn Cảo", "Ngụy Thị Tranh", "Sầm Văn Nét", "Tống Thị Chương", "Văn Đình Hồi",
        "Giang Thị Mục", "Cù Văn Tiết", "Doãn Thị Vần", "Lưu Quang Nhịp", "Ma Thị Thanh Điệu", "Nông Văn Dấu", "Phó Thị Chấm", "Triệu Văn Phẩy",
        "Trà Thị Gạch", "Ứng Văn Ngang", "Vương Thị Khung", "Yên Văn Bảng", "Đàm Thị Cột", "Hứa Văn Hàng", "Kha Thị Ô", "La Văn Lưới",
        "Lê Thị Biến", "Mẫn Văn Số", "Nguyễn Thị Hệ", "Phạm Văn Hàm", "Tăng Thị Tập Hợp", "Từ Văn Phần Tử", "Trần Thị Đồ Thị", "Vũ Văn Tọa Độ",
        "Bế Thị Trục", "Châu Văn Gốc", "Đường Thị Tia", "Hàn Văn Góc", "Lê Văn Cạnh", "Nguyễn Thị Đỉnh",
    ];

    /// <summary>In the order in which they came forward: 43 by June 2023, the others in 2023 to 2026.</summary>
    private void Register()
    {
        for (var i = 0; i < Names.Length; i++)
        {
            var on = ComesForwardOn(i);
            var person = RegisterPerson(i, on);
            people.Add(person);
            var (file, registered) = OfficerFile.Register(person.Id, on, paper: null, "Đơn vị đăng ký nguồn", on);
            db.Record(file, registered, Entered(on.AddDays(1)));
            files[person] = file;
        }
    }

    private static DateOnly ComesForwardOn(int i) => i switch
    {
        < 12 => Day(5, 7, 2021).AddDays(i),
        < 20 => Day(10, 1, 2022).AddDays(i),
        < 31 => Day(9, 1, 2023).AddDays(i),
        < 43 => Day(10, 4, 2023).AddDays(i),
        < 53 => Day(4, 9, 2023).AddDays(i),
        < 66 => Day(2, 9, 2024).AddDays(i),
        _ => Day(1, 11, 2025).AddDays(i),
    };

    private Person RegisterPerson(int i, DateOnly on)
    {
        var joined = FuzzyDate.InMonth(2003 + (i % 13), 9 + (i % 3));
        var (person, registered) = Person.Register(new($"SQ-{i + 1:0000}", Names[i], Names[i].Contains(" Thị ", StringComparison.Ordinal) ? Sex.Female : Sex.Male)
        {
            BornOn = Day(1 + (i % 27), 1 + (i % 12), joined.Earliest.Year - 22),
            JoinedOn = joined,
            PassportNumber = $"P{7_000_000 + (i * 137)}",
            PassportUntil = on.AddMonths(38 + (i % 20)),
            Phone = $"0000 000 {i:000}",
            EmergencyContact = $"Người thân của {Names[i]}, 0000 111 {i:000}",
            HealthClass = $"Loại {1 + (i % 2)}",
        });
        db.Record(person, registered, Entered(on));
        GiveCareer(person, i, joined.Earliest, on);
        return person;
    }

    private void GiveCareer(Person person, int i, DateOnly joined, DateOnly on)
    {
        var rank = Rank.Lieutenant;
        for (var day = joined.AddMonths(5); day <= Day(1, 6, 2026) && rank < TopRank(i); day = day.AddYears(rank <= Rank.SeniorLieutenant ? 3 : 4), rank++)
        {
            db.Record(person, Must(person.GiveRank(rank, day, paper: null, RuleFiles.Book, on)), Entered(on > day ? on : day));
        }

        var unit = units.Values.Where(u => u.Code is not ("BCA" or "VNFPU1")).ElementAt(i % 13);
        db.Record(person, Must(person.Appoint(unit.Id, i % 5 == 0 ? "Đội trưởng" : "Cán bộ", joined, isMain: true, paper: null, on)), Entered(on));
        db.Record(person, person.Speak("Anh", i % 3 == 0 ? "C1" : "B2", on.AddMonths(-6), on), Entered(on));
    }

    private static Rank TopRank(int i) => i < 4 ? Rank.SeniorColonel : i % 4 == 0 ? Rank.Colonel : Rank.LieutenantColonel;
}
