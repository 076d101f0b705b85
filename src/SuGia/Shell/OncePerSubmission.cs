using SuGia.Data;

namespace SuGia.Shell;

/// <summary>A form that was already sent leads where it led the first time.</summary>
internal sealed class OncePerSubmission(AppDb db, Frame frame) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        HttpMethods.IsPost(context.HttpContext.Request.Method)
        && Saving.SubmissionOf(context.HttpContext) is { } id
        && await db.Set<Submission>().FindAsync([id], context.HttpContext.RequestAborted) is { } first
            ? Go.To(frame.To(first.Location))
            : await next(context);
}
