using SuGia.Data;
using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>One press of a form that changes one record: not stale, typed rightly, within the rule, saved.</summary>
internal sealed class Pressing(AppDb db, Saving saving)
{
    /// <param name="version">The form's hidden field.</param>
    /// <param name="rule">Asked only when nobody changed the record meanwhile and all was typed rightly.</param>
    public async Task<IResult> Change<TAsked, TEvent>(IRecord record, string? version, Result<TAsked> asked, Func<TAsked, Result<TEvent>> rule, Pressed pressed, CancellationToken cancel)
        where TEvent : class
    {
        if (await saving.Stale(record, version, cancel) is { } stale)
        {
            return pressed.Refuse([stale, .. asked.Problems]);
        }

        var happened = asked.Then(rule);
        if (!happened.Ok)
        {
            return pressed.Refuse(happened.Problems);
        }

        db.Record(record, happened.Value, pressed.Act);
        return await saving.Then(pressed.Url, pressed.Said, problem => pressed.Refuse([problem]), cancel);
    }
}

/// <summary>What goes with a press: whose act it is, where it leads, what is said then, and the form again if it is refused.</summary>
internal sealed record Pressed(Act Act, string Url, Words Said, Func<IReadOnlyList<Problem>, IResult> Refuse);
