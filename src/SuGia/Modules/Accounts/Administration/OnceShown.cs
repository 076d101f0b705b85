using Microsoft.AspNetCore.DataProtection;
using SuGia.Modules.Accounts.Contract;

namespace SuGia.Modules.Accounts;

/// <summary>Carries a new password over the redirect to the page that shows it: sealed, for one minute, once.</summary>
internal sealed class OnceShown(IDataProtectionProvider protection, IHttpContextAccessor http)
{
    private const string Cookie = "once";

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("once-shown").ToTimeLimitedDataProtector();

    public void Keep(AccountId account, string password) => http.HttpContext!.Response.Cookies.Append(
        Cookie, seal.Protect($"{account.Value:N}{password}", TimeSpan.FromMinutes(1)),
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.HttpContext.Request.IsHttps, Path = "/accounts", MaxAge = TimeSpan.FromMinutes(1) });

    /// <returns>Null where there is none for this account.</returns>
    public string? Take(AccountId account)
    {
        if (http.HttpContext!.Request.Cookies[Cookie] is not { } sealedText)
        {
            return null;
        }

        http.HttpContext.Response.Cookies.Delete(Cookie, new() { Path = "/accounts" });
        http.HttpContext.Response.Headers.CacheControl = "no-store";
        return Open(sealedText) is { Length: > 32 } text && text.StartsWith($"{account.Value:N}", StringComparison.Ordinal) ? text[32..] : null;
    }

    private string? Open(string sealedText)
    {
        try
        {
            return seal.Unprotect(sealedText);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
