using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Where a person stands on the way from candidate to return.</summary>
public enum Stage
{
    Registered,
    NominatedByUnit,
    Selected,
    InTraining,
    AmsScheduled,
    Cleared,
    AmsFailed,
    Nominated,
    UnAccepted,
    DecisionPending,
    Decided,
    PreDeployment,
    Serving,
    Returned,
    Reserve,
    Withdrawn,
    Expired,
}

/// <summary>The eight columns of the board; the side states stand in none.</summary>
public enum BoardColumn
{
    Candidate,
    Selected,
    Training,
    Cleared,
    Nominated,
    AwaitingDecision,
    Serving,
    Returned,
}

/// <param name="Column">Null for side states.</param>
/// <param name="FollowsFrom">True where the stage follows from another entry (a result, a decision, a journey) and is not entered by hand.</param>
public sealed record StageRow(Stage Stage, Words Title, BoardColumn? Column, bool FollowsFrom = false);

/// <summary>The one table of stages: state, both languages, column.</summary>
public static class Stages
{
    public static IReadOnlyList<StageRow> All { get; } =
    [
        new(Stage.Registered, new("Đã đăng ký", "Registered"), BoardColumn.Candidate),
        new(Stage.NominatedByUnit, new("Đơn vị đề cử", "Nominated by unit"), BoardColumn.Candidate),
        new(Stage.Selected, new("Đã tuyển chọn", "Selected"), BoardColumn.Selected),
        new(Stage.InTraining, new("Đào tạo nguồn", "In training"), BoardColumn.Training),
        new(Stage.AmsScheduled, new("Chờ sát hạch", "Awaiting AMS"), BoardColumn.Training),
        new(Stage.Cleared, new("Đạt AMS", "AMS cleared"), BoardColumn.Cleared, FollowsFrom: true),
        new(Stage.AmsFailed, new("Chưa đạt AMS", "AMS not passed"), BoardColumn.Cleared, FollowsFrom: true),
        new(Stage.Nominated, new("Đã đề cử", "Nominated"), BoardColumn.Nominated, FollowsFrom: true),
        new(Stage.UnAccepted, new("LHQ chấp thuận", "Accepted by the UN"), BoardColumn.Nominated),
        new(Stage.DecisionPending, new("Chờ quyết định", "Decision pending"), BoardColumn.AwaitingDecision),
        new(Stage.Decided, new("Đã có quyết định", "Decided"), BoardColumn.AwaitingDecision, FollowsFrom: true),
        new(Stage.PreDeployment, new("Chuẩn bị lên đường", "Preparing to leave"), BoardColumn.AwaitingDecision),
        new(Stage.Serving, new("Đang làm nhiệm vụ", "Serving"), BoardColumn.Serving, FollowsFrom: true),
        new(Stage.Returned, new("Đã về nước", "Returned"), BoardColumn.Returned, FollowsFrom: true),
        new(Stage.Reserve, new("Dự phòng", "Reserve"), null),
        new(Stage.Withdrawn, new("Rút khỏi nguồn", "Withdrawn"), null),
        new(Stage.Expired, new("Hết hiệu lực", "Expired"), null),
    ];

    public static StageRow Row(this Stage stage) => All[(int)stage];

    public static Words Title(this Stage stage) => stage.Row().Title;

    public static Words Title(this BoardColumn column) => column switch
    {
        BoardColumn.Candidate => new("Ứng viên", "Candidate"),
        BoardColumn.Selected => new("Đã tuyển chọn", "Selected"),
        BoardColumn.Training => new("Đào tạo nguồn", "In training"),
        BoardColumn.Cleared => new("Đạt AMS", "AMS cleared"),
        BoardColumn.Nominated => new("Đã đề cử", "Nominated"),
        BoardColumn.AwaitingDecision => new("Chờ quyết định", "Decision pending"),
        BoardColumn.Serving => new("Đang làm nhiệm vụ", "Serving"),
        BoardColumn.Returned => new("Đã về nước", "Returned"),
    };

    /// <summary>The stages of a column, in order.</summary>
    public static IReadOnlyList<Stage> Of(BoardColumn column) => [.. All.Where(r => r.Column == column).Select(r => r.Stage)];
}
