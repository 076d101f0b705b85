using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>What a person sees when a page is missing, refused or broken: in both languages, without a stack trace.</summary>
internal static class Faults
{
    public static IApplicationBuilder UseFaults(this IApplicationBuilder app) => app
        .UseExceptionHandler(inner => inner.Run(Broken))
        .UseStatusCodePages(context => Show(context.HttpContext));

    private static Task Broken(HttpContext http)
    {
        if (http.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad)
        {
            http.Response.StatusCode = bad.StatusCode;
        }

        return Show(http);
    }

    private static Task Show(HttpContext http)
    {
        var status = http.Response.StatusCode = StatusOf(http);
        var trace = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
        return WantsHtml(http) && http.Features.Get<Frame>() is not null
            ? FaultPage.Answer(new(status, trace), status).ExecuteAsync(http)
            : http.Response.WriteAsJsonAsync(new { status, title = FaultWords.Title(status).ToString(), trace });
    }

    /// <summary>An address whose id is no id leads nowhere.</summary>
    private static int StatusOf(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) && http.Response.StatusCode is StatusCodes.Status400BadRequest ? StatusCodes.Status404NotFound : http.Response.StatusCode;

    private static bool WantsHtml(HttpContext http) => !http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
}

public sealed record Fault(int Status, string Trace);

internal static class FaultWords
{
    public static Words Title(int status) => status switch
    {
        403 => new("Bạn không có quyền mở trang này", "You may not open this page"),
        404 => new("Không có trang này", "There is no such page"),
        413 => new("Tệp quá lớn", "The file is too large"),
        >= 500 => new("Có lỗi ở phía máy chủ", "Something broke on our side"),
        _ => new("Yêu cầu không hợp lệ", "The request is not valid"),
    };

    public static Words Advice(int status) => status switch
    {
        403 => new("Nếu công việc của bạn cần trang này, nhờ quản trị viên cấp vai trò.", "If your work needs it, ask an administrator for the role."),
        404 => new("Địa chỉ có thể đã gõ sai, hoặc hồ sơ nằm ngoài phạm vi của bạn.", "The address may be mistyped, or the record lies outside your scope."),
        413 => new("Chia tệp thành nhiều phần, mỗi phần dưới 50 MB.", "Split the file into parts under 50 MB each."),
        >= 500 => new("Chưa có gì được ghi. Thử lại; nếu vẫn lỗi, báo quản trị viên mã dưới đây.", "Nothing was saved. Try again; if it fails again, tell an administrator the code below."),
        _ => new("Chưa có gì được ghi. Quay lại trang trước, tải lại rồi thử lần nữa.", "Nothing was saved. Go back, reload the page and try again."),
    };

    public static Words Code { get; } = new("Mã", "Code");

    public static Words Home { get; } = new("Về trang đầu", "To the first page");
}
