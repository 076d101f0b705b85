using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Organisation;

public sealed class Fields_of_a_person(Apps apps) : IClassFixture<Apps>
{
    private static readonly string[] OfNoOne = ["Id", "Version", "EnteredOn", "Person"];

    [Fact]
    public async Task All_belong_to_a_group()
    {
        await using var db = (await apps.On(Engine.Sqlite)).Db();
        foreach (var type in (Type[])[typeof(Person), typeof(RankHeld), typeof(Appointment), typeof(LanguageSkill)])
        {
            var entity = db.Model.FindEntityType(type)!;
            var fields = entity.GetProperties().Concat(entity.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties()));
            Assert.All(fields.Where(f => !OfNoOne.Contains(f.Name)), f => Assert.True(f.Group() is not null, $"{type.Name}.{f.Name} belongs to no group"));
        }
    }

    [Fact]
    public async Task Of_contact_identity_family_and_health_are_personal()
    {
        await using var db = (await apps.On(Engine.Sqlite)).Db();
        var person = db.Model.FindEntityType(typeof(Person))!;

        Assert.All(person.GetProperties().Where(p => p.Group() is FieldGroup.Contact or FieldGroup.Identity or FieldGroup.Family or FieldGroup.Health), p => Assert.True(p.IsPersonal(), p.Name));
    }
}
