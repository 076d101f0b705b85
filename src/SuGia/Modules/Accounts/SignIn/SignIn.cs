using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>GET and POST /sign-in; in the sample world also by name alone.</summary>
public static class SignIn
{
    private const string Why = "signing in comes before every permission";

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/sign-in", Ask).OpenToAll(Why, answersAlways: true);
        app.Post("/sign-in", Answer).OpenToAll(Why, answersAlways: true);
        app.Post("/sign-in/sample", AsSample).OpenToAll("the sample world's people sign in by name; outside it the route answers 404", answersAlways: true);
    }

    private static async Task<IResult> Ask(string? back, AppDb db, World world, Frame frame, CancellationToken cancel) =>
        frame.Reader.IsSignedIn ? Go.To(Safe(back)) : SignInPage.Show(await ViewOf(new(null, null, back), db, world, cancel));

    private static async Task<IResult> Answer([FromForm] Form form, AppDb db, UserManager<Credential> users, WrongPasswords wrong, World world, HttpContext http, CancellationToken cancel)
    {
        var known = await Check(form, users, wrong, cancel);
        if (!known.Ok)
        {
            return SignInPage.Refuse(await ViewOf(form, db, world, cancel) with { Problems = known.Problems });
        }

        await Keep(db, cancel);
        await Enter(http, known.Value);
        return Go.To(Safe(form.Back));
    }

    private static async Task<IResult> AsSample([FromForm] SampleForm form, UserManager<Credential> users, World world, HttpContext http)
    {
        if (!world.IsSample || await users.FindByNameAsync(form.UserName ?? "") is not { } credential)
        {
            return Results.NotFound();
        }

        await Enter(http, credential);
        return Go.To(Safe(form.Back));
    }

    /// <remarks>A wrong name costs the same time and says the same as a wrong password.</remarks>
    private static async Task<Result<Credential>> Check(Form form, UserManager<Credential> users, WrongPasswords wrong, CancellationToken cancel)
    {
        var credential = await users.FindByNameAsync(form.UserName ?? "");
        if (credential is null)
        {
            users.PasswordHasher.HashPassword(new(), form.Password ?? "");
            return AccountProblems.WrongPassword;
        }

        if (wrong.HaveLocked(credential))
        {
            return AccountProblems.LockedOut;
        }

        if (await users.CheckPasswordAsync(credential, form.Password ?? ""))
        {
            await wrong.Forget(credential, cancel);
            return credential;
        }

        return await wrong.Count(credential, cancel) ? AccountProblems.LockedOut : AccountProblems.WrongPassword;
    }

    /// <summary>Keeps a password's hash where it was made anew with more rounds. Of two sign-ins at one instant one is enough.</summary>
    private static async Task Keep(AppDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException e) when (Conflicts.IsOne(e))
        {
            db.ChangeTracker.Clear();
        }
    }

    internal static Task Enter(HttpContext http, Credential credential)
    {
        ClaimsIdentity identity = new(IdentityConstants.ApplicationScheme);
        identity.AddClaim(new(ClaimTypes.NameIdentifier, credential.Id.ToString()));
        identity.AddClaim(new(Readers.StampClaim, credential.SecurityStamp!));
        return http.SignInAsync(IdentityConstants.ApplicationScheme, new(identity));
    }

    /// <summary>Only an address of this system, never another site.</summary>
    /// <remarks>Browsers leave out tabs and line ends: "/", tab, "/evil" would lead to evil.</remarks>
    internal static string Safe(string? back, string otherwise = "/") =>
        back is ['/', not ('/' or '\\'), ..] && back.Length < 2000 && back.All(c => c is > ' ' and <= '~') ? back : otherwise;

    private static async Task<View> ViewOf(Form form, AppDb db, World world, CancellationToken cancel) => new(
        form,
        world.IsSample
            ? await db.Set<Account>().Where(a => a.ClosedOn == null).OrderBy(a => a.Id)
                .Select(a => new Person(a.UserName, a.DisplayName, a.Grants.Select(g => g.Role).FirstOrDefault() ?? "")).ToListAsync(cancel)
            : []);

    public sealed record Form(string? UserName, string? Password, string? Back);

    public sealed record SampleForm(string? UserName, string? Back);

    public sealed record Person(string UserName, string Name, string Role);

    public sealed record View(Form Form, IReadOnlyList<Person> People)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
