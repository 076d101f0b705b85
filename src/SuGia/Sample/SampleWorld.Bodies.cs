using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation;

namespace SuGia.Sample;

public sealed partial class SampleWorld
{
    /// <summary>A working team of the Ministry, renewed once: who belonged to it depends on the day.</summary>
    private void FoundBodies()
    {
        var (team, established) = Body.Establish(new(BodyKind.WorkingTeam, "Tổ công tác chuẩn bị Đơn vị Cảnh sát số 1", "Working team for Formed Police Unit no. 1", "Đề án thành lập Đơn vị Cảnh sát gìn giữ hòa bình"));
        db.Record(team, established, Entered(Day(3, 4, 2022)));
        var founding = Issue("2210/QĐ-BCA", PaperKind.Decision, Ministry, "Thành lập Tổ công tác chuẩn bị Đơn vị Cảnh sát số 1", Day(1, 4, 2022));
        Renew(team, Day(1, 4, 2022), founding.Id.Value, [Of(0, BodyRole.Chair), Of(1, BodyRole.DeputyChair), Of(2, BodyRole.Member), Of(3, BodyRole.Member)]);
        var renewal = Issue("6034/QĐ-BCA", PaperKind.Decision, Ministry, "Kiện toàn Tổ công tác chuẩn bị Đơn vị Cảnh sát số 1", Day(20, 9, 2024));
        Renew(team, Day(1, 10, 2024), renewal.Id.Value, [Of(1, BodyRole.Chair), Of(2, BodyRole.DeputyChair), Of(8, BodyRole.StandingMember), Of(9, BodyRole.Member)]);
    }

    private void Renew(Body body, DateOnly firstOn, Guid decision, IReadOnlyList<Membership> members) =>
        db.Record(body, Must(body.Renew(firstOn, decision, members, firstOn.AddDays(2))), Entered(firstOn.AddDays(2)));

    private Membership Of(int person, BodyRole role) => new(people[person].Id, "", role, "");
}
