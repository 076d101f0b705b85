using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SuGia.Data.Migrations;

/// <summary>Members change lines inside their unit; nobody is a member of two units on one day, whoever writes at once.</summary>
/// <remarks>
/// Each unit is a record with its own lock, so that two writers of two units meet in no record: the database refuses the second one.
/// What it raises counts as two writers of one record. A step that makes the table anew on SQLite makes its triggers anew too.
/// </remarks>
[DbContext(typeof(AppDb)), Migration("0019_FormedUnitCorrections")]
internal sealed class M0019_FormedUnitCorrections : Step
{
    private const string TwoUnits = """
        EXISTS (SELECT 1 FROM peacekeeping_unit_member m WHERE m."Person" = NEW."Person" AND m."Unit" <> NEW."Unit"
            AND m."FirstOn" <= NEW."LastOn" AND m."LastOn" >= NEW."FirstOn")
        """;

    /// <remarks>Whoever waits for the person's lock then reads what the other wrote. The last day there is is infinity here, which compares as such.</remarks>
    private const string OnPostgres = $"""
        CREATE FUNCTION peacekeeping_one_unit_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM pg_advisory_xact_lock(hashtextextended(NEW."Person"::text, 0));
            IF {TwoUnits} THEN
                RAISE EXCEPTION 'A person is a member of two units on one day.' USING ERRCODE = 'unique_violation';
            END IF;
            RETURN NEW;
        END $$;
        CREATE TRIGGER peacekeeping_unit_member_once BEFORE INSERT OR UPDATE OF "Person", "Unit", "FirstOn", "LastOn" ON peacekeeping_unit_member
            FOR EACH ROW EXECUTE FUNCTION peacekeeping_one_unit_at_a_time();
        """;

    protected override void Up(MigrationBuilder m)
    {
        m.CreateTable("peacekeeping_unit_move", t => new
        {
            Id = t.Column<Guid>(),
            Line = t.Column<Guid>(),
            On = t.Column<DateOnly>(),
            Paper = t.Column<Guid>(nullable: true),
            Member = t.Column<Guid>(),
            EnteredOn = t.Column<DateOnly>(),
        }, constraints: t =>
        {
            t.PrimaryKey("PK_peacekeeping_unit_move", x => x.Id);
            t.ForeignKey("FK_peacekeeping_unit_move_peacekeeping_unit_member_Member", x => x.Member, "peacekeeping_unit_member", "Id", onDelete: ReferentialAction.Cascade);
        });
        m.CreateIndex("IX_peacekeeping_unit_move_Member", "peacekeeping_unit_move", "Member");
        m.CreateIndex("IX_peacekeeping_unit_move_Paper", "peacekeeping_unit_move", "Paper");
        if (IsPostgres)
        {
            m.Sql(OnPostgres);
        }
        else
        {
            m.Sql(OnSqlite("added", "INSERT"));
            m.Sql(OnSqlite("changed", """UPDATE OF "Person", "Unit", "FirstOn", "LastOn" """));
        }
    }

    private static string OnSqlite(string name, string change) => $"""
        CREATE TRIGGER peacekeeping_unit_member_once_{name} BEFORE {change} ON peacekeeping_unit_member WHEN {TwoUnits}
        BEGIN SELECT RAISE(ABORT, 'A person is a member of two units on one day.'); END;
        """;
}
