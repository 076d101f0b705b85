using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Accounts;
using SuGia.Modules.Documents;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation;
using SuGia.Modules.Peacekeeping;
using SuGia.Modules.Reading;

namespace SuGia.Sample;

/// <summary>The named world: demo data and test data in one. Institutions are real, every person and every decision is invented.</summary>
/// <remarks>It is told as it happened: what is entered on a later day than its own carries that later day.</remarks>
public sealed partial class SampleWorld(AppDb db, Opening accounts, PaperStore store, TextStore texts)
{
    private readonly List<Person> people = [];
    private readonly Dictionary<Person, OfficerFile> files = [];
    private readonly Dictionary<string, Unit> units = [];
    private readonly Dictionary<string, Mission> missions = [];
    private readonly Dictionary<string, Course> courses = [];

    public async Task Tell(DateOnly today, CancellationToken cancel)
    {
        Found();
        await KeepPapers(cancel);
        EnterMissions();
        Register();
        await db.SaveChangesAsync(cancel);
        await new Reaching(db).RenewAll(today, cancel);
        FoundBodies();
        Select();
        HoldCourses();
        Assess();
        Send(today);
        Prepare();
        FormUnits();
        HoldCertificates();
        KeepTooLong();
        OpenCalls();
        GoAway();
        InviteSaat();
        MeetHardDays();
        HoldSelections();
        TeachProgrammes();
        OpenDossiers();
        HandOver();
        KeepLogs();
        KeepRegisters();
        await ReadReports(cancel);
        db.Add(new Setting { Name = Setting.World, Value = "sample" });
        db.Add(new Setting { Name = Setting.ReachDay, Value = Days.Iso(today) });
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        await OpenAccounts(cancel);
        await HandOverTheDesk(cancel);
        await ConfirmRights(cancel);
    }

    private static Act Entered(DateOnly on, string reason = "Nhập từ hồ sơ giấy") =>
        new(Id.Next(), Reader.System.Id, null, reason, new(on.ToDateTime(new(9, 0)), TimeSpan.FromHours(7)));

    private static DateOnly Day(int day, int month, int year) => new(year, month, day);

    private static T Must<T>(Result<T> result) =>
        result.Ok ? result.Value : throw new InvalidOperationException($"The sample world breaks a rule: {result.Problems[0].Says.En}");

    private Paper Issue(string number, PaperKind kind, string body, string title, DateOnly signedOn, DateOnly? announcedOn = null)
    {
        var (paper, registered) = Must(Paper.Register(new(number, kind, body, title, signedOn) { AnnouncedOn = announcedOn, Origin = PaperOrigins.Likely(kind, body) }, signedOn));
        db.Record(paper, registered, Entered(signedOn.AddDays(3)));
        return paper;
    }
}
