using SuGia.Sample;
using SuGia.Shell;

namespace SuGia;

/// <summary>What the terminal says once the first page can be opened.</summary>
internal static class Greeting
{
    public static void Print(WebApplication app)
    {
        var address = app.Urls.FirstOrDefault() ?? "";
        Console.WriteLine($"Sứ Giả: {address}");
        Console.WriteLine(app.Services.GetRequiredService<World>().IsSample
            ? $"""
              Thế giới mẫu: mở {address}/sign-in và chọn một người, ví dụ Mai Thị Nháp (nhap, mật khẩu "{SampleWorld.Password}").
              Sample world: open {address}/sign-in and choose someone, such as Mai Thị Nháp (nhap, password "{SampleWorld.Password}").
              """
            : $"""
              Đăng nhập tại {address}/sign-in. Chưa có ai? Tạo quản trị viên đầu tiên: ./do admin TÊN
              Sign in at {address}/sign-in. No one yet? Make the first administrator: ./do admin NAME
              """);
    }
}
