using Microsoft.EntityFrameworkCore;
using SuGia.Data;

namespace SuGia.Shell;

/// <summary>A form that was already sent leads where it led the first time.</summary>
/// <remarks>Asked twice: of two presses at one instant, a rule may refuse the later because the earlier has been saved by then.</remarks>
internal sealed class OncePerSubmission(AppDb db, Frame frame)
{
    public static EndpointFilterDelegate Around(EndpointFilterFactoryContext _, EndpointFilterDelegate next) => context =>
        ActivatorUtilities.CreateInstance<OncePerSubmission>(context.HttpContext.RequestServices).Answer(context, next);

    private async ValueTask<object?> Answer(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (http, cancel) = (context.HttpContext, context.HttpContext.RequestAborted);
        if (Saving.SubmissionOf(http) is not { } id)
        {
            return await next(context);
        }

        if (await Sent(id, cancel) is { } before)
        {
            return before;
        }

        var answer = await next(context);
        return answer is IStatusCodeHttpResult { StatusCode: StatusCodes.Status422UnprocessableEntity } ? await Sent(id, cancel) ?? answer : answer;
    }

    private async Task<IResult?> Sent(Guid submission, CancellationToken cancel) =>
        await db.Set<Submission>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == submission, cancel) is { } first ? Go.To(frame.To(first.Location)) : null;
}
