using Microsoft.AspNetCore.Identity;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>The module's front door.</summary>
public static class AccountsModule
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddScoped<Readers>();
        services.AddScoped<IReaders>(s => s.GetRequiredService<Readers>());
        services.AddScoped<IAccounts>(s => s.GetRequiredService<Readers>());
        services.AddScoped<IActorNames>(s => s.GetRequiredService<Readers>());
        services.AddScoped<Opening>().AddScoped<IListsTaken, ListsTaken>();
        AddAdministration(services);
        services.AddIdentityCore<Credential>(Rules).AddUserStore<Credentials>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, Cookie);
        return services;
    }

    public static IEndpointRouteBuilder MapAccounts(this IEndpointRouteBuilder app)
    {
        SignIn.Map(app);
        MyAccount.Map(app);
        ChangePassword.Map(app);
        ListAccounts.Map(app);
        OpenAccount.Map(app);
        ShowAccount.Map(app);
        GiveRole.Map(app);
        ActOnAccount.Map(app);
        ShowRoles.Map(app);
        ListListsTaken.Map(app);
        return app;
    }

    private static void AddAdministration(IServiceCollection services)
    {
        foreach (var title in AccountHistory.Events)
        {
            services.AddSingleton(title);
        }

        services.AddScoped<Secrets>().AddScoped<WrongPasswords>().AddScoped<OnceShown>().AddScoped<Administrators>().AddScoped<RoleChoice>().AddScoped<AccountDesk>()
            .AddScoped<IRecordTitles, AccountTitles>()
            .AddSingleton<IHistoryWords, AccountHistory>()
            .AddSingleton(new NavigationEntry(NavigationGroup.Administration, 10, AccountWords.Accounts, "/accounts", Permission.ReadAccounts))
            .AddSingleton(new NavigationEntry(NavigationGroup.Administration, 31, AccountWords.ListsTaken, ListListsTaken.Url, Permission.ReadHistory));
    }

    private static void Rules(IdentityOptions options)
    {
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.Password.RequiredLength = 12;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
        options.User.RequireUniqueEmail = false;
    }

    private static void Cookie(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "sugia";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
    }
}
