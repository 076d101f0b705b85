using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>All open work of one account handed to another in one act, as the record of handing over lists it.</summary>
public sealed class DeskHandover : Record<DeskHandoverId>
{
    public const int NameLimit = 120;
    public const int ReasonLimit = 500;

    private readonly List<HandedItem> items = [];

    private DeskHandover() { }

    public Guid From { get; private init; }

    public Guid To { get; private init; }

    /// <summary>The names of that day.</summary>
    public string FromName { get; private init; } = "";

    public string ToName { get; private init; } = "";

    public DateOnly On { get; private init; }

    /// <summary>The account that recorded it.</summary>
    public Guid By { get; private init; }

    public string Reason { get; private init; } = "";

    public PaperId? Paper { get; private init; }

    /// <summary>In the order of the list.</summary>
    public IReadOnlyList<HandedItem> Items => [.. items.OrderBy(i => i.Order)];

    /// <param name="items">What was moved; the records themselves say so too.</param>
    public static Result<(DeskHandover Handover, DeskHandedOver HandedOver)> Of(DeskAccount from, DeskAccount to, IReadOnlyList<DeskItem> items, string reason, PaperId? paper, Guid by, DateOnly today)
    {
        if (Broken.Among(
            (from.Id != to.Id, Otherwise: DeskProblems.SameAccount),
            (items is not [], Otherwise: DeskProblems.NothingOpen)) is { } broken)
        {
            return broken;
        }

        DeskHandover handover = new() { From = from.Id, To = to.Id, FromName = from.Name, ToName = to.Name, On = today, By = by, Reason = reason, Paper = paper };
        handover.items.AddRange(items.Select((i, at) => new HandedItem(i, at + 1, today)));
        return (handover, new(handover.Id, items.Count));
    }
}

/// <summary>One piece of open work that changed hands.</summary>
public sealed class HandedItem : Part
{
    public const int TitleLimit = 200;
    public const int KindLimit = 60;

    private HandedItem() { }

    internal HandedItem(DeskItem item, int order, DateOnly today) =>
        (Record, KindVi, KindEn, Title, Url, DueOn, Order, EnteredOn) = (item.Record, item.Kind.Vi, item.Kind.En, Typed.Echo(item.Title, TitleLimit), item.Url, item.DueOn, order, today);

    public Guid Record { get; private init; }

    public string KindVi { get; private init; } = "";

    public string KindEn { get; private init; } = "";

    public string Title { get; private init; } = "";

    public string Url { get; private init; } = "";

    public DateOnly? DueOn { get; private init; }

    public int Order { get; private init; }

    public Words Kind => new(KindVi, KindEn);
}

public sealed record DeskAccount(Guid Id, string Name);

/// <summary>One piece of open work on someone's desk.</summary>
/// <param name="DueOn">The next day by which something is to be done, or null.</param>
public sealed record DeskItem(Guid Record, Words Kind, string Title, string Url, DateOnly? DueOn);

public sealed record DeskHandedOver(DeskHandoverId Handover, int Items);

public static class DeskProblems
{
    public static Problem SameAccount { get; } = new(new("Người nhận phải khác người bàn giao.", "Whoever takes over must be someone else."), "To");

    public static Problem NothingOpen { get; } = new(new("Không có việc nào đang mở để bàn giao.", "There is no open work to hand over."), "From");

    public static Problem ChooseTo { get; } = new(new("Chọn người nhận trong danh sách.", "Choose from the list who takes over."), "To");

    public static Problem AlreadyTheirs { get; } = new(new("Người nhận đang phụ trách việc này.", "This is already theirs."), "To");

    public static Problem IsHome { get; } = new(new("Sĩ quan đã về nước; nhiệm kỳ này không còn ai phải phụ trách.", "The officer is home; nobody answers for this tour any more."), "To");

    public static Problem ChangedMeanwhile { get; } = new(new(
        "Danh sách việc đã thay đổi từ lúc mở trang này. Kiểm tra lại rồi bấm lần nữa.", "The open work has changed since this page was opened. Check, then press again."), "Seen");
}
