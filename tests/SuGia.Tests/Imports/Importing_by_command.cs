using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Imports;
using SuGia.Modules.Organisation;
using SuGia.Tests.Support;
using Xunit;

namespace SuGia.Tests.Imports;

public sealed class Importing_by_command
{
    private const string Head = "Mã cán bộ,Họ và tên,Giới tính\n";

    [Theory, OnBothDatabases]
    public async Task Takes_a_good_file_and_answers_0(Engine engine)
    {
        await using var app = await App.Start(engine);

        var (code, said) = await Run(app, "persons", Head + "SQ-9001,Lê Thị Thử,Nữ\n");

        Assert.Equal(0, code);
        Assert.Contains("sẽ thêm 1", said, StringComparison.Ordinal);
        Assert.True(await app.Db().Set<Person>().AnyAsync(p => p.Code == "SQ-9001", Cancel));
    }

    [Theory, OnBothDatabases]
    public async Task Registers_the_new_papers_of_the_file_that_it_takes(Engine engine)
    {
        await using var app = await App.Start(engine);

        var (code, _) = await Run(app, "deployments", "Mã sĩ quan,Phái bộ,Ngày đầu,Ngày cuối,Số quyết định,Ngày ký,Trích yếu\nSQ-0076,UNMISS,12/2026,11/2027,88/QĐ-CTN,20/11/2026,Về việc cử sĩ quan\n");

        Assert.Equal(0, code);
        Assert.True(await app.Db().Set<SuGia.Modules.Documents.Paper>().AnyAsync(p => p.Number == "88/QĐ-CTN", Cancel));
    }

    [Fact]
    public async Task Only_tries_where_asked()
    {
        await using var app = await App.Start(Engine.Sqlite);

        Assert.Equal(0, (await Run(app, "persons", Head + "SQ-9001,Lê Thị Thử,Nữ\n", isTry: true)).Code);

        Assert.False(await app.Db().Set<Person>().AnyAsync(p => p.Code == "SQ-9001", Cancel));
    }

    [Fact]
    public async Task Prints_the_faults_by_line_and_answers_1()
    {
        await using var app = await App.Start(Engine.Sqlite);

        var (code, said) = await Run(app, "persons", Head + "SQ-9001,Lê Thị Thử,Nử\n");

        Assert.Equal(1, code);
        Assert.Contains("2\tC2\tNử\t", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_2_where_the_command_is_not_understood()
    {
        await using var app = await App.Start(Engine.Sqlite);

        var (code, said) = await Run(app, "nobody", Head);

        Assert.Equal(2, code);
        Assert.Contains("persons, ranks", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_2_where_there_is_no_such_file()
    {
        await using var app = await App.Start(Engine.Sqlite);
        await using var scope = app.Services.CreateAsyncScope();
        await using StringWriter said = new();

        Assert.Equal(2, await ImportCommand.Run(scope.ServiceProvider, "persons", "không có.csv", isTry: false, said, Cancel));
        Assert.Equal("Không có tệp “không có.csv”. / There is no file “không có.csv”.", said.ToString().Trim());
    }

    private static async Task<(int Code, string Said)> Run(App app, string kind, string csv, bool isTry = false)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, csv, Cancel);
        await using var scope = app.Services.CreateAsyncScope();
        await using StringWriter said = new();
        var code = await ImportCommand.Run(scope.ServiceProvider, kind, path, isTry, said, Cancel);
        File.Delete(path);
        return (code, said.ToString());
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
