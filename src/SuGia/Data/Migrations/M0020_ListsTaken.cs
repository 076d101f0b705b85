using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Lists taken out with their statement; and the terms of passports, health and vetting found by their last day.</summary>
[DbContext(typeof(AppDb)), Migration("0020_ListsTaken")]
internal sealed class M0020_ListsTaken : Step
{
    protected override void Up(MigrationBuilder m)
    {
        AddLists(m);
        m.CreateIndex("IX_organisation_person_PassportUntil", "organisation_person", "PassportUntil");
        m.CreateIndex("IX_peacekeeping_fitness_LastOn_FirstOn", "peacekeeping_fitness", ["LastOn", "FirstOn"]);
        m.CreateIndex("IX_peacekeeping_vetting_MovementOn", "peacekeeping_vetting", "MovementOn");
    }

    private static void AddLists(MigrationBuilder m)
    {
        m.CreateTable("accounts_list_taken", t => new
        {
            Id = t.Column<Guid>(),
            File = t.Column<string>(maxLength: 60),
            ListVi = t.Column<string>(maxLength: 120),
            ListEn = t.Column<string>(maxLength: 120),
            Columns = t.Column<string>(maxLength: 400),
            Groups = t.Column<string>(maxLength: 400),
            Choice = t.Column<string>(maxLength: 400),
            Count = t.Column<int>(),
            AsOf = t.Column<DateOnly>(),
            TakenOn = t.Column<DateOnly>(),
            By = t.Column<Guid>(),
            ByName = t.Column<string>(maxLength: 120),
            Version = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_accounts_list_taken", x => x.Id));
        m.CreateIndex("IX_accounts_list_taken_TakenOn", "accounts_list_taken", "TakenOn");
    }
}
