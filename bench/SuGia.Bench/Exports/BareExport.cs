using System.Data.Common;
using SuGia.Bench.Data;
using SuGia.Modules.Organisation;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Bench.Exports;

/// <summary>One hand-written query whose cells go straight into the text: the floor of an export.</summary>
internal sealed class BareExport(DbConnection connection, Engine engine, DateOnly day, string last)
{
    private const string Sql = """
        SELECT p."Code", p."FullName", p."SortKey", p."Folded", p."Sex", p."BirthYear", p."BornOn", p."JoinedOn_Earliest", p."JoinedOn_Latest", p."LeftOn",
               p."Phone", p."Email", p."PassportNumber", p."PassportUntil", p."EmergencyContact", p."HealthClass", p."Version",
               r."Rank", r."FirstOn", r."LastOn", r."EnteredOn", a."Post", a."FirstOn", a."LastOn", a."EnteredOn",
               u."Code", u."NameVi", u."NameEn", u."FirstOn", u."Version"
        FROM organisation_person p
        LEFT JOIN organisation_rank_held r ON r."Person" = p."Id" AND r."FirstOn" <= @day AND (r."LastOn" IS NULL OR r."LastOn" >= @day)
        LEFT JOIN organisation_appointment a ON a."Person" = p."Id" AND a."IsMain" AND a."FirstOn" <= @day AND (a."LastOn" IS NULL OR a."LastOn" >= @day)
        LEFT JOIN organisation_unit u ON u."Id" = a."Unit"
        WHERE p."MergedInto" IS NULL AND p."SortKey" <= @last ORDER BY p."SortKey"
        """;

    /// <summary>What stands in each column: text, a sex, a whole number, a day, a rank.</summary>
    private const string Kinds = "ttttswddddtttdttwrdddtdddtttdw";

    private static readonly Dictionary<string, string> Sexes = Enum.GetValues<Sex>().ToDictionary(s => s.ToString(), s => OrganisationWords.Of(s).ToString());
    private static readonly Dictionary<int, string> Ranks = Enum.GetValues<Rank>().ToDictionary(r => (int)r, r => r.Title().ToString());

    public async Task Write(BareText text)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        Bind(command, "@day", day);
        Bind(command, "@last", last);
        await using var rows = await command.ExecuteReaderAsync();
        text.Begin(ExportList.Described.Columns.Select(c => c.Name));
        while (await rows.ReadAsync())
        {
            Add(text, rows);
            await text.Flush();
        }

        await text.End();
    }

    private void Add(BareText text, DbDataReader row)
    {
        text.BeginRow();
        for (var column = 0; column < Kinds.Length; column++)
        {
            if (row.IsDBNull(column))
            {
                text.AddNothing();
            }
            else
            {
                Add(text, row, column);
            }
        }

        text.EndRow();
    }

    private void Add(BareText text, DbDataReader row, int column)
    {
        switch (Kinds[column])
        {
            case 't':
                text.Add(row.GetString(column));
                break;
            case 's':
                text.Add(Sexes[row.GetString(column)]);
                break;
            case 'r':
                text.Add(Ranks[row.GetInt32(column)]);
                break;
            case 'w':
                text.Add(row.GetInt32(column));
                break;
            case 'd' when engine is Engine.Sqlite:
                text.AddDay(row.GetString(column));
                break;
            case 'd':
                text.Add(row.GetFieldValue<DateOnly>(column));
                break;
        }
    }

    private static void Bind(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
