using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

public static class VisitProblems
{
    public const string Matrix = "Matrix";

    public static Problem RequestNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "RequestedOn");

    public static Problem DayNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "On");

    public static Problem AttestationNotCome { get; } = new(new("Ngày này chưa tới.", "The day has not come yet."), "AttestedOn");

    public static Problem AlreadyInTeam { get; } = new(new("Người này đã có trong đoàn.", "This assessor is already in the team."), "Name");

    public static Problem NoSuchAssessor { get; } = new(new("Người này không còn trong đoàn.", "This assessor is not in the team."), "Name");

    public static Problem NoSuchCost { get; } = new(new("Khoản này không còn trong đợt.", "This cost is not in the visit."), "What");

    public static Problem ResultsAreIn { get; } = new(new("Kết quả của đợt này đã nhập.", "The results of this visit are in."));

    public static Problem NotAgreed { get; } = new(new("Chưa ghi ngày đã thống nhất với LHQ.", "The agreed days are not recorded."), Matrix);

    public static Problem VisitNotCome { get; } = new(new("Đoàn chưa tới: ngày đầu còn ở phía trước.", "The visit has not begun."), Matrix);

    public static Problem BeyondReach { get; } = new(new(
        "Danh sách có người ngoài phạm vi của bạn: kết quả được nhập cả đợt một lần.", "The list has officers beyond your scope: results are entered for the whole visit in one go."), Matrix);

    public static Problem CodeTaken(string code) => new(new($"Đã có đợt {code}.", $"There is already a visit {code}."), "Code");

    public static Problem WantedBeforeRequest(DateOnly on) => new(new(
        $"Ngày mong muốn phải sau ngày đề nghị {Days.Both(on).Vi}.", $"The wanted day must be after the request of {Days.Both(on).En}."), "WantedOn");

    public static Problem AskedLate(RuleRow rule) => new(VisitWords.AskedLate(rule), "WantedOn");

    public static Problem AgreedBeforeRequest(DateOnly on) => new(new(
        $"Ngày thống nhất trước ngày đề nghị {Days.Both(on).Vi}.", $"Agreed before the request of {Days.Both(on).En}."), "On");

    public static Problem VisitBeforeAgreement(DateOnly on) => new(new(
        $"Ngày đầu trước ngày thống nhất {Days.Both(on).Vi}.", $"The first day is before the agreement of {Days.Both(on).En}."), "FirstOn");

    public static Problem LastBeforeFirst(DateOnly first) => new(new(
        $"Ngày cuối trước ngày đầu {Days.Both(first).Vi}.", $"The last day is before the first, {Days.Both(first).En}."), "LastOn");

    /// <summary>Says where in the pasted matrix a problem stands.</summary>
    public static Problem At(int line, Words column, Words says) => new(new(
        $"Dòng {line}, cột “{column.Vi}”: {says.Vi}", $"Line {line}, column “{column.En}”: {says.En}"), Matrix);

    public static Words UnknownCode(string code) => new($"không có sĩ quan mã “{code}”.", $"there is no officer with the code “{code}”.");

    public static Words NotNominated(string code) => new($"{code} không có trong danh sách của đợt.", $"{code} is not on the list of the visit.");

    public static Words AboveMaximum(string cell) => new($"“{cell}” vượt điểm tối đa.", $"“{cell}” is above its maximum.");

    public static Words OutsideVisit(DateOnly first, DateOnly last) => new(
        $"ngày thi ngoài những ngày của đợt ({Days.Both(first).Vi} – {Days.Both(last).Vi}).", $"the day is not among those of the visit ({Days.Both(first).En} – {Days.Both(last).En}).");

    public static Words NoSuchLanguage(string languages) => new($"đợt này thi bằng: {languages}.", $"this visit assesses in: {languages}.");

    public static Words NotArmed { get; } = new("đợt này không thi bắn súng.", "this visit tests no firearms.");
}
